import type { Blockquote, FootnoteDefinition, Heading, Html, List, Paragraph } from 'mdast'
import { readPhrases } from './phrases.ts'

/** A table as it stands in the Markdown, cell by cell. */
export interface TextTable {
  readonly type: 'text-table'
  readonly head: readonly string[]
  /** Whether the column is set to the right: it holds numbers. */
  readonly right: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
}

export type SimpleBlock = TextTable | Paragraph | Heading | FootnoteDefinition | Blockquote | List | Html

export interface WithoutSimpleBlocks {
  /** What is left for the parser, with a mark in place of each run of simple blocks; empty when nothing is left. */
  readonly text: string
  readonly blocks: readonly SimpleBlock[]
}

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/
const ownComment = / [a-z]+(?:: [a-z0-9-]+(?: [a-z]+)?)? -->/y
const unsafeBlock = /^ {0,3}(?:```|~~~)|^ {0,3}<(?!!-- )/m

const blockMark = /^<!-- block: (\d+)-(\d+) -->$/

/** The blocks that a mark stands for; undefined for what is no mark of ours. */
export function markedBlocks(html: string, blocks: readonly SimpleBlock[]): readonly SimpleBlock[] | undefined {
  const [, first, end] = blockMark.exec(html) ?? []
  return first === undefined ? undefined : blocks.slice(Number(first), Number(end))
}

/**
 * Takes out of a section's Markdown what can be read line by line: tables that stand alone, paragraphs, headings and items of one line,
 * quotes of such paragraphs, and source notes. They are nearly all of a report; the Markdown parser reads the rest, such as what an analyst
 * has written more freely. Reading all of it would take the parser 2–4 s for 310 kB (measured), most of it for tables of plain words.
 */
export function takeOutSimpleBlocks(markdown: string): WithoutSimpleBlocks {
  // In a fenced block or raw HTML a line that looks like a table need not be one.
  if (unsafeBlock.test(markdown) || hasForeignComment(markdown)) return { text: markdown, blocks: [] }
  const lines = markdown.split('\n')
  const blocks: SimpleBlock[] = []
  const kept: string[] = []
  let left = false
  let runStart = -1
  const closeRun = (): void => {
    if (runStart !== -1) kept.push(`<!-- block: ${runStart}-${blocks.length} -->`, '')
    runStart = -1
  }
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at] === '' && runStart !== -1) continue
    const taken = at === 0 || lines[at - 1] === '' ? readBlock(lines, at) : undefined
    if (taken === undefined) {
      closeRun()
      kept.push(lines[at]!)
      left ||= lines[at] !== ''
      continue
    }
    if (runStart === -1) runStart = blocks.length
    blocks.push(taken.block)
    at = taken.end - 1
  }
  closeRun()
  return { text: left ? kept.join('\n') : '', blocks }
}

/** A comment that is none of our marks; one with a backslash before it is text, unless the backslash is itself escaped. */
function hasForeignComment(markdown: string): boolean {
  for (let at = markdown.indexOf('<!--'); at !== -1; at = markdown.indexOf('<!--', at + 4)) {
    let slashes = 0
    while (markdown[at - slashes - 1] === '\\') slashes += 1
    ownComment.lastIndex = at + 4
    if (slashes % 2 === 0 && !ownComment.test(markdown)) return true
  }
  return false
}

interface Taken {
  readonly block: SimpleBlock
  readonly end: number
}

function readBlock(lines: readonly string[], at: number): Taken | undefined {
  const line = lines[at]!
  if (line === '') return undefined
  if (line.startsWith('|')) return readTableAt(lines, at)
  if (line.startsWith('>')) return readQuote(lines, at)
  if (line.startsWith('- ')) return readList(lines, at)
  if (line.startsWith('1. ')) return readNumbered(lines, at)
  if ((lines[at + 1] ?? '') !== '') return undefined
  const block = line.startsWith('<!--') ? readComment(line) : readLine(line)
  return block === undefined ? undefined : { block, end: at + 1 }
}

const readComment = (line: string): Html | undefined => (/^<!-- [^<>]* -->$/.test(line) ? { type: 'html', value: line } : undefined)

/** A quote of paragraphs of one line and lists. */
function readQuote(lines: readonly string[], at: number): Taken | undefined {
  let end = at
  while (lines[end]?.startsWith('>')) end += 1
  if ((lines[end] ?? '') !== '') return undefined
  const inner = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''))
  const children: (Paragraph | List)[] = []
  for (let line = 0; line < inner.length; line += 1) {
    if (inner[line] === '') continue
    const list = inner[line]!.startsWith('- ') ? readList(inner, line) : undefined
    const child = list?.block ?? ((inner[line + 1] ?? '') === '' ? readParagraph(inner[line]!) : undefined)
    if (child?.type !== 'paragraph' && child?.type !== 'list') return undefined
    children.push(child)
    line = (list?.end ?? line + 1) - 1
  }
  return children.length > 0 ? { block: { type: 'blockquote', children }, end } : undefined
}

/** The lines that stand together before a blank line; in a list any of them may be the one that began it. */
function blockBefore(lines: readonly string[], at: number): readonly string[] {
  let end = at
  while (end > 0 && lines[end - 1] === '') end -= 1
  let start = end
  while (start > 0 && lines[start - 1] !== '') start -= 1
  return lines.slice(start, end)
}

const partOfList = /^(?:[ \t]|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/

/** Whether lines stand apart from all that could belong to the list they make. */
function standsAlone(lines: readonly string[], at: number, end: number): boolean {
  const after = lines.slice(end).find((line) => line !== '') ?? ''
  return (lines[end] ?? '') === '' && !partOfList.test(after) && !blockBefore(lines, at).some((line) => partOfList.test(line))
}

/** A list of items of one line, some with items of one line below them, without blank lines. */
function readList(lines: readonly string[], at: number): Taken | undefined {
  let end = at
  while (/^(?: {2})?- /.test(lines[end] ?? '')) end += 1
  if (!standsAlone(lines, at, end)) return undefined
  const items: { readonly own: Paragraph; readonly below: Paragraph[] }[] = []
  for (const line of lines.slice(at, end)) {
    const inner = line.startsWith(' ')
    const paragraph = readParagraph(line.slice(inner ? 4 : 2))
    if (paragraph === undefined) return undefined
    if (inner) items.at(-1)!.below.push(paragraph)
    else items.push({ own: paragraph, below: [] })
  }
  return { block: listOf(items.map(({ own, below }) => (below.length === 0 ? [own] : [own, listOf(below.map((each) => [each]))]))), end }
}

/** A numbered list of items of one line. */
function readNumbered(lines: readonly string[], at: number): Taken | undefined {
  let end = at
  while (/^\d{1,9}\. /.test(lines[end] ?? '')) end += 1
  if (!standsAlone(lines, at, end)) return undefined
  const children = lines.slice(at, end).map((line) => readParagraph(line.replace(/^\d{1,9}\. /, '')))
  return children.every((child) => child !== undefined) ? { block: { ...listOf(children.map((child) => [child])), ordered: true, start: 1 }, end } : undefined
}

const listOf = (items: readonly (Paragraph | List)[][]): List => ({ type: 'list', ordered: false, spread: false, children: items.map((children) => ({ type: 'listItem', spread: false, children })) })

function readLine(line: string): Paragraph | Heading | FootnoteDefinition | undefined {
  const [, hashes, words] = /^(#{1,6}) (\S.*)$/.exec(line) ?? []
  if (hashes !== undefined && words !== undefined) {
    const children = /#\s*$/.test(words) ? undefined : readPhrases(words.trimEnd())
    return children === undefined ? undefined : { type: 'heading', depth: hashes.length as Heading['depth'], children }
  }
  const [, label, told] = /^\[\^(K\d{1,6})\]: (\S.*)$/.exec(line) ?? []
  if (label !== undefined && told !== undefined) {
    const inner = readParagraph(told)
    return inner === undefined ? undefined : { type: 'footnoteDefinition', label, identifier: label.toLowerCase(), children: [inner] }
  }
  const [, alt, url] = /^!\[([^\n]+)\]\((figures\/[a-z0-9-]+\.svg)\)$/.exec(line) ?? []
  if (alt !== undefined && url !== undefined) {
    const [words, ...more] = readPhrases(alt) ?? []
    return words?.type === 'text' && more.length === 0 ? { type: 'paragraph', children: [{ type: 'image', url, alt: words.value }] } : undefined
  }
  return readParagraph(line)
}

/**
 * Begins with a sign that no block begins with, a digit that numbers no list, an escaped sign, bold or slanted words, or a link: then it is a
 * paragraph and nothing else.
 */
const paragraphStart = /^(?:[^\s\d#>+*_`~=|:<[\\-]|\d(?!\d{0,8}[.)](?:\s|$))|\\[!-/:-@[-`{-~]|\*{1,2}[^\s*]|\[[\p{L}\d][^[\]\\^]+\]\()/u

function readParagraph(line: string): Paragraph | undefined {
  if (!paragraphStart.test(line)) return undefined
  const children = readPhrases(line.trimEnd())
  return children === undefined ? undefined : { type: 'paragraph', children }
}

function readTableAt(lines: readonly string[], at: number): Taken | undefined {
  if (!delimiterRow.test(lines[at + 1] ?? '')) return undefined
  let end = at + 2
  while (lines[end]?.startsWith('|')) end += 1
  return (lines[end] ?? '') === '' ? { block: readTable(lines.slice(at, end)), end } : undefined
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
