import type { BlockContent, FootnoteDefinition, Heading, Paragraph } from 'mdast'
import { readPhrases } from './phrases.ts'

/** A table as it stands in the Markdown, cell by cell. */
export interface TextTable {
  readonly type: 'text-table'
  readonly head: readonly string[]
  /** Whether the column is set to the right: it holds numbers. */
  readonly right: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
}

export type SimpleBlock = TextTable | Paragraph | Heading | FootnoteDefinition

export interface WithoutSimpleBlocks {
  /** The text with a mark in place of each simple block. */
  readonly text: string
  readonly blocks: readonly SimpleBlock[]
}

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/
const mark = /<!--(?! [a-z]+(?:: [a-z0-9-]+(?: [a-z]+)?)? -->)/
const unsafeBlock = /^ {0,3}(?:```|~~~)|^ {0,3}<(?!!-- )/m

/** `<!-- block: 7 -->` stands for the eighth simple block. */
export const blockMark = /^<!-- block: (\d+) -->$/

/**
 * Takes out of a report's Markdown what can be read line by line: tables that stand alone, paragraphs and headings of one line, and source
 * notes. They are nineteen twentieths of the report. The Markdown parser reads the rest; reading all of it would take it 2–4 s for 310 kB
 * (measured), nearly all of it for tables, whose cells are mostly plain words.
 */
export function takeOutSimpleBlocks(markdown: string): WithoutSimpleBlocks {
  // In a fenced block or raw HTML a line that looks like a table need not be one.
  if (unsafeBlock.test(markdown) || mark.test(markdown)) return { text: markdown, blocks: [] }
  const lines = markdown.split('\n')
  const blocks: SimpleBlock[] = []
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const taken = at === 0 || lines[at - 1] === '' ? readBlock(lines, at) : undefined
    if (taken === undefined) {
      kept.push(lines[at]!)
      continue
    }
    kept.push(`<!-- block: ${blocks.length} -->`)
    blocks.push(taken.block)
    at = taken.end - 1
  }
  return { text: kept.join('\n'), blocks }
}

function readBlock(lines: readonly string[], at: number): { readonly block: SimpleBlock; readonly end: number } | undefined {
  const line = lines[at]!
  if (line.startsWith('|')) {
    const end = tableEnd(lines, at)
    return end === at ? undefined : { block: readTable(lines.slice(at, end)), end }
  }
  if (line === '' || (lines[at + 1] ?? '') !== '') return undefined
  const block = readLine(line)
  return block === undefined ? undefined : { block, end: at + 1 }
}

function readLine(line: string): Paragraph | Heading | FootnoteDefinition | undefined {
  const [, hashes, words] = /^(#{1,6}) (\S.*)$/.exec(line) ?? []
  if (hashes !== undefined && words !== undefined) {
    const children = /#\s*$/.test(words) ? undefined : readPhrases(words.trimEnd())
    return children === undefined ? undefined : { type: 'heading', depth: hashes.length as Heading['depth'], children }
  }
  const [, label, told] = /^\[\^(K\d{1,6})\]: (\S.*)$/.exec(line) ?? []
  if (label !== undefined && told !== undefined) {
    const inner = readParagraph(told)
    return inner === undefined ? undefined : { type: 'footnoteDefinition', label, identifier: label.toLowerCase(), children: [inner as BlockContent] }
  }
  return readParagraph(line)
}

/** Begins with a letter, a digit that numbers no list, bold words or a sign of a state: then it is a paragraph and nothing else. */
const paragraphStart = /^(?:[\p{L}“”"»(●◐○▱◨◌]|\d(?!\d{0,8}[.)](?:\s|$))|\*\*[^\s*])/u

function readParagraph(line: string): Paragraph | undefined {
  if (!paragraphStart.test(line)) return undefined
  const children = readPhrases(line.trimEnd())
  return children === undefined ? undefined : { type: 'paragraph', children }
}

/** The line after a table that starts at `at`; `at` itself when none does. */
function tableEnd(lines: readonly string[], at: number): number {
  if (!delimiterRow.test(lines[at + 1] ?? '')) return at
  let end = at + 2
  while (lines[end]?.startsWith('|')) end += 1
  return lines[end] === undefined || lines[end] === '' ? end : at
}

/** Reads the lines of a table; rows have as many cells as the head, as in GFM. */
export function readTable([head, delimiters, ...rows]: readonly string[]): TextTable {
  const headCells = splitRow(head!)
  return {
    type: 'text-table',
    head: headCells,
    right: splitRow(delimiters!).map((cell) => /^-+:$/.test(cell)),
    rows: rows.map((row) => {
      const cells = splitRow(row)
      return headCells.map((_, index) => cells[index] ?? '')
    }),
  }
}

/** Cells stand between bars that have no backslash before them; a backslashed bar is a bar in the cell. */
function splitRow(line: string): string[] {
  const inner = line.trimEnd().replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

/** A cell that holds nothing but references to sources. */
export const onlyNotes = /^(?:\[\^K\d{1,6}\] ?)+$/
