import type { PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { printPhrases } from './inline.ts'
import { readPhrases } from './phrases.ts'
import { blockMark, onlyNotes, readTable, takeOutSimpleBlocks, type TextTable } from './simple-blocks.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** A block of the report: what the parser gives, with tables in our own form. */
export type Block = Exclude<RootContent, Table> | TextTable

/** A part of the report, from one `<!-- sektion: … -->` to the next. */
export interface MarkdownSection {
  readonly id: string
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

/** The report's Markdown, read. */
export interface ReadMarkdown {
  readonly sections: readonly MarkdownSection[]
  /** A cell as sanitised HTML. */
  readonly printCell: (cell: string) => string
}

const sectionMark = /^<!-- sektion: ([a-z][a-z0-9-]{0,79})( liggande)? -->$/

export function readMarkdown(markdown: string): ReadMarkdown {
  const { text, blocks: simple } = takeOutSimpleBlocks(markdown)
  const parsed = new Map<string, readonly PhrasingContent[]>()
  const hard = hardCells(simple, parsed)
  const { children, cells } = parse(text, hard)
  cells.forEach((phrases, index) => parsed.set(hard[index]!, phrases))
  const blocks = children.map((node): Block => {
    if (node.type === 'table') return readParsedTable(node, text, parsed)
    return node.type === 'html' ? (simple[Number(blockMark.exec(node.value)?.[1])] ?? node) : node
  })
  const printed = new Map<string, string>()
  return {
    sections: splitSections(blocks),
    printCell: (cell) => {
      const html = printed.get(cell) ?? (onlyNotes.test(cell) ? printNotes(cell) : printPhrases(parsed.get(cell) ?? []))
      printed.set(cell, html)
      return html
    },
  }
}

/** Cells that only the parser can read; those that we can read are put in `parsed`. */
function hardCells(blocks: readonly { readonly type: string }[], parsed: Map<string, readonly PhrasingContent[]>): string[] {
  const hard = new Set<string>()
  for (const block of blocks) {
    if (block.type !== 'text-table') continue
    const { head, rows } = block as TextTable
    for (const cell of [...head, ...rows.flat()]) {
      if (cell === '' || parsed.has(cell) || onlyNotes.test(cell)) continue
      const phrases = readPhrases(cell)
      if (phrases === undefined) hard.add(cell)
      else parsed.set(cell, phrases)
    }
  }
  return [...hard]
}

/** Parses the text, and the cells as a table after it. A note is only a note where it is defined, so each gets a definition at the end. */
function parse(text: string, cells: readonly string[]): { readonly children: readonly RootContent[]; readonly cells: readonly (readonly PhrasingContent[])[] } {
  const end = '<!-- slut -->'
  const table = cells.length === 0 ? [] : ['| |', '| --- |', ...cells.map((cell) => `| ${cell} |`), '']
  const labels = new Set([...[text, ...cells].join('\n').matchAll(/\[\^(K\d{1,6})\](?!:)/g)].map(([, label]) => label!))
  const source = [text, '', end, '', ...table, ...[...labels].flatMap((label) => [`[^${label}]: ${label}`, ''])].join('\n')
  const { children } = parser.parse(source) as Root
  const last = children.findLastIndex((node) => node.type === 'html' && node.value === end)
  const read = children.slice(last + 1).find((node) => node.type === 'table')
  return { children: children.slice(0, last), cells: (read?.children ?? []).slice(1).map((row) => row.children[0]?.children ?? []) }
}

/** A table that stood where only the parser could tell that it is one, in the same form as the others. */
function readParsedTable(node: Table, text: string, parsed: Map<string, readonly PhrasingContent[]>): TextTable {
  const table = readTable(text.slice(node.position!.start.offset, node.position!.end.offset).split('\n'))
  node.children.forEach((row, rowIndex) => row.children.forEach((cell, column) => {
    const written = (rowIndex === 0 ? table.head : table.rows[rowIndex - 1])?.[column]
    if (written !== undefined) parsed.set(written, cell.children)
  }))
  return table
}

const printNotes = (cell: string): string => printPhrases([...cell.matchAll(/\[\^(K\d+)\]/g)].map(([, label]) => ({ type: 'footnoteReference', label: label!, identifier: label!.toLowerCase() })))

/** What stands before the first mark belongs to no section and is not printed. */
function splitSections(blocks: readonly Block[]): MarkdownSection[] {
  const sections: { id: string; landscape: boolean; blocks: Block[] }[] = []
  const seen = new Set<string>()
  for (const block of blocks) {
    const mark = block.type === 'html' ? sectionMark.exec(block.value) : null
    if (mark === null) sections.at(-1)?.blocks.push(block)
    else if (!seen.has(mark[1]!)) {
      seen.add(mark[1]!)
      sections.push({ id: mark[1]!, landscape: mark[2] !== undefined, blocks: [] })
    }
  }
  return sections
}
