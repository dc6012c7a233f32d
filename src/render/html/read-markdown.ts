import type { PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { printPhrases } from './inline.ts'
import { readPhrases } from './phrases.ts'
import { markedBlocks, onlyNotes, readTable, takeOutSimpleBlocks, type TextTable } from './simple-blocks.ts'

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
  const phrases = new Map<string, readonly PhrasingContent[]>()
  // Section by section: what is left open in one, such as a fenced block, does not swallow the others.
  const blocks = markdown.split(/^(?=<!-- sektion: )/m).flatMap((part) => readPart(part, phrases))
  readCells(blocks, phrases)
  const printed = new Map<string, string>()
  return {
    sections: splitSections(blocks),
    printCell: (cell) => {
      // What stands after a state in its cell is no cell of its own, and is read here.
      const html = printed.get(cell) ?? (onlyNotes.test(cell) ? printNotes(cell) : printPhrases(phrases.get(cell) ?? readPhrases(cell) ?? parseCells([cell])[0]!))
      printed.set(cell, html)
      return html
    },
  }
}

function readPart(part: string, phrases: Map<string, readonly PhrasingContent[]>): readonly Block[] {
  const { text, blocks: simple } = takeOutSimpleBlocks(part)
  if (text === '') return simple
  return parse(text).flatMap((node): Block | readonly Block[] => {
    if (node.type === 'table') return readParsedTable(node, text, phrases)
    return node.type === 'html' ? (markedBlocks(node.value, simple) ?? node) : node
  })
}

/** Reads all cells once; those that only the parser can read are given to it as one table. */
function readCells(blocks: readonly Block[], phrases: Map<string, readonly PhrasingContent[]>): void {
  const hard = new Set<string>()
  for (const block of blocks) {
    if (block.type !== 'text-table') continue
    for (const cell of [...block.head, ...block.rows.flat()]) {
      if (cell === '' || phrases.has(cell) || onlyNotes.test(cell)) continue
      const read = readPhrases(cell)
      if (read === undefined) hard.add(cell)
      else phrases.set(cell, read)
    }
  }
  const cells = [...hard]
  parseCells(cells).forEach((read, index) => phrases.set(cells[index]!, read))
}

function parseCells(cells: readonly string[]): (readonly PhrasingContent[])[] {
  if (cells.length === 0) return []
  const table = parse(['| |', '| --- |', ...cells.map((cell) => `| ${cell} |`), ''].join('\n'))[0] as Table
  return table.children.slice(1).map((row) => row.children[0]?.children ?? [])
}

/** A note is a note only where it is defined, so each that a text refers to gets a definition after it. */
function parse(text: string): readonly RootContent[] {
  const end = '<!-- slut -->'
  const labels = new Set([...text.matchAll(/\[\^(K\d{1,6})\](?!:)/g)].map(([, label]) => label!))
  const { children } = parser.parse([text, '', end, '', ...[...labels].flatMap((label) => [`[^${label}]: ${label}`, ''])].join('\n')) as Root
  const last = children.findLastIndex((node) => node.type === 'html' && node.value === end)
  return last === -1 ? children : children.slice(0, last)
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
