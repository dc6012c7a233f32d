import type { Element, Root } from 'hast'
import type { Place } from '#model'
import type { Block, Line } from '../narrative/blocks.ts'
import { lineBuilder } from '../narrative/line-builder.ts'
import { attribute, isElement, isUnseen, textOf, type Child } from './parse-page.ts'
import { gridOfTable } from './grid-of-table.ts'

/** Where things stand in a document that is not lines of text. A Word file has paragraphs and tables instead. */
export interface Places {
  /** Asked once for each paragraph, in order; gives the place of its text at a position in the HTML. */
  readonly paragraph: () => ((line: number, column: number) => Place)
  /** Asked once for each table, in order; gives the place of a cell. */
  readonly table: () => ((row: number, column: number, line: number, inLine: number) => Place)
}

/** In a saved page, a place is the line and column of the file. */
export function placesInFile(file: string): Places {
  return {
    paragraph: () => (line, column) => ({ file, line, column }),
    table: () => (_row, _column, line, column) => ({ file, line, column }),
  }
}

const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const inline: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'])

/** The blocks of an HTML tree: headings, paragraphs, lists and tables, with `drop` deciding what is page furniture. */
export function blocksOfPage(root: Root | Element, places: Places, drop: (element: Element) => boolean = () => false): Block[] {
  const blocks: Block[] = []
  let depth = 0

  const paragraph = (nodes: readonly Child[]): void => {
    const lines = linesOf(nodes, places.paragraph())
    if (lines.length === 0) return
    const only = lines.length === 1 ? lines[0]! : null
    // A short bold line by itself is how those write headings who do not know of heading styles.
    if (only !== null && only.bold && only.text.length <= 90 && !/[.:]\s*$/.test(only.text)) blocks.push({ is: 'heading', depth: Math.min(depth + 1, 7), line: only, byLook: true })
    else blocks.push({ is: 'paragraph', lines })
  }

  const visit = (nodes: readonly Child[]): void => {
    let run: Child[] = []
    const endRun = (): void => {
      if (run.some((node) => textOf(node).trim() !== '')) paragraph(run)
      run = []
    }
    for (const node of nodes) {
      if (node.type === 'text' || (node.type === 'element' && inline.has(node.tagName) && !isUnseen(node) && !holdsBlocks(node))) {
        run.push(node)
        continue
      }
      if (node.type !== 'element' || isUnseen(node) || drop(node)) continue
      endRun()
      block(node)
    }
    endRun()
  }

  const block = (node: Element): void => {
    if (headings.includes(node.tagName)) {
      const [line] = linesOf(node.children, places.paragraph(), true)
      if (line === undefined) return
      depth = Number(node.tagName[1])
      blocks.push({ is: 'heading', depth, line })
    } else if (isElement(node, 'p', 'summary', 'legend', 'caption', 'figcaption', 'address', 'pre')) {
      if (holdsBlocks(node)) visit(node.children)
      else paragraph(node.children)
    } else if (isElement(node, 'ul', 'ol', 'menu')) {
      const items = itemsOf(node)
      if (items.length > 0) blocks.push({ is: 'list', items })
    } else if (isElement(node, 'dl')) {
      const items = termsOf(node)
      if (items.length > 0) blocks.push({ is: 'list', items })
    } else if (isElement(node, 'table')) {
      const rows = gridOfTable(node, places.table(), cellLines)
      // Pages of old lay out their text in tables: one cell to a line, or headings and paragraphs inside the cells.
      if (rows === null) visit(cellsOf(node).flatMap((cell) => cell.children))
      else if (rows.length > 0) {
        const caption = node.children.find((child) => isElement(child, 'caption'))
        blocks.push({ is: 'table', rows, ...(caption === undefined ? {} : { caption: textOf(caption).replace(/\s+/g, ' ').trim() }) })
      }
    } else visit(node.children)
  }

  const itemsOf = (list: Element): Line[][] => list.children.flatMap((item): Line[][] => {
    if (item.type !== 'element' || isUnseen(item) || drop(item)) return []
    const nested = item.children.filter((child): child is Element => isElement(child, 'ul', 'ol', 'menu'))
    const own = linesOf(item.children.filter((child) => !nested.includes(child as Element)), places.paragraph())
    return [...(own.length === 0 ? [] : [own]), ...nested.flatMap(itemsOf)]
  })

  /** `<dt>Telefon</dt><dd>031-…</dd>` is a label and its value. */
  const termsOf = (list: Element): Line[][] => {
    const items: Line[][] = []
    let term: Element | undefined
    for (const child of list.children.flatMap((node) => (isElement(node, 'div') ? node.children : [node]))) {
      if (isElement(child, 'dt')) term = child
      else if (isElement(child, 'dd')) {
        const colon: Child = { type: 'text', value: ': ' }
        const label: Child[] = term === undefined ? [] : /:\s*$/.test(textOf(term)) ? [...term.children, { type: 'text', value: ' ' }] : [...term.children, colon]
        const lines = linesOf([...label, ...child.children], places.paragraph(), true)
        if (lines.length > 0) items.push(lines)
      }
    }
    return items
  }
  const cellLines = (cell: Element, place: (line: number, column: number) => Place): Line[] => linesOf(cell.children, place)

  visit(root.children)
  return blocks
}

const cellsOf = (table: Element): Element[] => table.children.flatMap((child): Element[] => (isElement(child, 'td', 'th', 'caption') ? [child] : isElement(child, 'thead', 'tbody', 'tfoot', 'tr') ? cellsOf(child) : []))

function holdsBlocks(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (!inline.has(child.tagName) || holdsBlocks(child)) && !isUnseen(child))
}

/** Running text as lines, broken at `br` and at blocks inside; blanks run together as on the screen. `oneLine` keeps it on one. */
export function linesOf(nodes: readonly Child[], place: (line: number, column: number) => Place, oneLine = false): Line[] {
  const lines: Line[] = []
  let builder = lineBuilder(place)
  let last = { line: 1, column: 1 }
  const endLine = (): void => {
    if (!builder.isEmpty()) lines.push(builder.build())
    builder = lineBuilder(place)
  }
  const add = (value: string, start: { line: number; column: number }, bold: boolean): void => {
    let { line, column } = start
    for (const piece of value.split(/([ \t\r\n\f]+)/)) {
      if (piece === '') continue
      if (/^[ \t\r\n\f]/.test(piece)) {
        if (builder.length() > 0 && !builder.endsBlank()) builder.add(' ', line, column, true)
        const breaks = piece.split(/\r\n|\n|\r/)
        line += breaks.length - 1
        column = breaks.length > 1 ? breaks.at(-1)!.length + 1 : column + piece.length
        continue
      }
      builder.add(piece, line, column, bold)
      column += piece.length
    }
    last = { line, column }
  }
  const walk = (node: Child, bold: boolean): void => {
    if (node.type === 'text') add(node.value, node.position?.start ?? last, bold)
    if (node.type !== 'element' || isUnseen(node)) return
    const breaks = !oneLine && (node.tagName === 'br' || !inline.has(node.tagName))
    if (breaks) endLine()
    else if (node.tagName === 'br') add(' ', last, bold)
    const from = builder.length()
    for (const child of node.children) walk(child, bold || node.tagName === 'strong' || node.tagName === 'b')
    if (node.tagName === 'a' && attribute(node, 'href') !== '') builder.link(from, attribute(node, 'href'))
    if (breaks && node.tagName !== 'br') endLine()
  }
  for (const node of nodes) walk(node, false)
  endLine()
  return lines
}
