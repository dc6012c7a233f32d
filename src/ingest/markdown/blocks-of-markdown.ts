import { columnCounter, linesOf } from '#text'
import type { Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Place } from '#model'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { joinLines, type Block, type Line } from '../narrative/blocks.ts'
import { lineBuilder, type LineBuilder } from '../narrative/line-builder.ts'
import type { GridRow } from '../table/grid.ts'

/** Of GitHub's additions only tables: bare addresses are text all the same, and looking for them takes a third of the time. */
const parser = unified().use(remarkParse).data('micromarkExtensions', [gfmTable()]).data('fromMarkdownExtensions', [gfmTableFromMarkdown()]).freeze()

export interface MarkdownBlocks {
  readonly blocks: readonly Block[]
  /** Lines where raw HTML stood, which is not read. */
  readonly rawHtmlLines: readonly number[]
}

/** The blocks of a Markdown body (front matter blanked, so that lines are those of the file). Raw HTML is left out and told. */
export function blocksOfMarkdown(body: string, file: string): MarkdownBlocks {
  const lines = linesOf(body)
  const rawHtmlLines: number[] = []
  const blocks: Block[] = []

  let counted = { line: 0, columnAt: columnCounter('') }
  const column = (line: number, units: number): number => {
    if (counted.line !== line) counted = { line, columnAt: columnCounter(lines[line - 1] ?? '') }
    return counted.columnAt(0, units - 1)
  }

  const placeAt = (line: number, at: number): Place => ({ file, line, column: at })

  const inlineLines = (children: readonly PhrasingContent[]): Line[] => {
    const built: Line[] = []
    let builder = lineBuilder(placeAt)
    const endLine = (): void => {
      if (!builder.isEmpty()) built.push(builder.build())
      builder = lineBuilder(placeAt)
    }
    const addText = (value: string, start: { line: number; column: number }, bold: boolean): void => {
      value.split(/\r\n|\n|\r/).forEach((part, index) => {
        if (index > 0) endLine()
        const line = start.line + index
        // Continuation lines lose their indentation and quote marks in the tree.
        const units = index === 0 ? start.column : Math.max(0, (lines[line - 1] ?? '').indexOf(part)) + 1
        builder.add(part, line, column(line, units), bold)
      })
    }
    const walk = (node: PhrasingContent, bold: boolean, into: () => LineBuilder): void => {
      const start = node.position?.start ?? { line: 1, column: 1 }
      switch (node.type) {
        case 'text':
          addText(node.value, start, bold)
          break
        case 'inlineCode':
          addText(node.value, { line: start.line, column: start.column + 1 }, bold)
          break
        case 'break':
          endLine()
          break
        case 'image':
          addText(node.alt ?? '', start, bold)
          break
        case 'html':
          rawHtmlLines.push(start.line)
          break
        case 'link': {
          const from = into().length()
          for (const child of node.children) walk(child, bold, into)
          into().link(from, node.url)
          break
        }
        case 'strong':
          for (const child of node.children) walk(child, true, into)
          break
        default:
          if ('children' in node) for (const child of node.children) walk(child, bold, into)
      }
    }
    for (const child of children) walk(child, false, () => builder)
    endLine()
    return built
  }

  const visit = (node: RootContent): void => {
    switch (node.type) {
      case 'heading': {
        const [line] = inlineLines(node.children)
        if (line !== undefined) blocks.push({ is: 'heading', depth: node.depth, line })
        break
      }
      case 'paragraph':
        pushParagraph(inlineLines(node.children))
        break
      case 'list':
        blocks.push({ is: 'list', items: itemsOf(node) })
        break
      case 'table':
        blocks.push({ is: 'table', rows: rowsOf(node) })
        break
      case 'code':
        pushParagraph(codeLines(node.value, (node.position?.start.line ?? 0) + 1))
        break
      case 'html':
        rawHtmlLines.push(node.position?.start.line ?? 1)
        break
      default:
        if ('children' in node) for (const child of node.children as RootContent[]) visit(child)
    }
  }

  const pushParagraph = (paragraph: readonly Line[]): void => {
    if (paragraph.length > 0) blocks.push({ is: 'paragraph', lines: paragraph })
  }

  /** Items of a list, those of lists inside it as items of their own. */
  const itemsOf = (list: Parents): Line[][] => (list.children as Nodes[]).flatMap((item): Line[][] => {
    if (!('children' in item)) return []
    const own: Line[] = []
    const nested: Line[][] = []
    for (const child of item.children as RootContent[]) {
      if (child.type === 'list') nested.push(...itemsOf(child))
      else if (child.type === 'paragraph') own.push(...inlineLines(child.children))
      else if (child.type === 'table') blocks.push({ is: 'table', rows: rowsOf(child) })
      else if ('children' in child) for (const inner of child.children as RootContent[]) if (inner.type === 'paragraph') own.push(...inlineLines(inner.children))
    }
    return own.length === 0 ? nested : [own, ...nested]
  })

  const rowsOf = (table: Table): GridRow[] => table.children.map((row): GridRow => {
    const cells = row.children.map((cell) => inlineLines(cell.children))
    const line = row.position?.start.line ?? 1
    return {
      cells: cells.map(joinLines),
      row: line,
      links: new Map(cells.flatMap((cell, index) => (cell[0]?.links[0] === undefined ? [] : [[index, cell[0].links[0].url] as const]))),
      place: (index, heading) => {
        const first = cells[index]?.[0]
        const at = row.children[index]?.position?.start.column ?? 1
        const place = first === undefined ? { file, line, column: at } : first.place(0)
        return heading === undefined ? place : { ...place, heading }
      },
    }
  })

  const codeLines = (value: string, firstLine: number): Line[] => value.split(/\r\n|\n|\r/).map((text, index) => {
    const builder = lineBuilder(placeAt)
    builder.add(text, firstLine + index, 1)
    return builder.build()
  })

  for (const child of parser.parse(body).children) visit(child)
  return { blocks, rawHtmlLines: [...new Set(rawHtmlLines)] }
}
