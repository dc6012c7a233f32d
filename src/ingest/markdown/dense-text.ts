import { linesOf } from '#text'
import type { Diagnostic } from '#model'

/**
 * What the parser takes long for, out of all proportion, and more of it than any person has written: in one paragraph marks of emphasis, of which it compares
 * each with all others, and other signs that may begin something (links, tags, code, escapes, mailboxes); quotes and lists inside each other on
 * one line; in one text quotes that begin, and headings with a line under them, since it goes through all that is before each.
 */
const most = { marks: 500, signs: 2000, levels: 50, quotes: 2000, underlined: 1000 }
/** What it reads in proportion, but slowly: lines, empty lines, items, rows, quotes and definitions that begin, and signs of any kind in all. */
const mostInAll = { lines: 15_000, empty: 15_000, parts: 4000, signs: 20_000 }

const otherSigns: ReadonlySet<string> = new Set('[]<`\\&@')
const anySign = /[[\]<`\\&@*_]/g
const opensQuote = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){0,20}>/
const opensItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/
const opensPart = /^[ \t]*(?:[-+*>|~`=[]|\d{1,9}[.)])/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const item = /^ {0,3}(?:[-+*]|(\d{1,9})([.)]))[ \t]+(?=\S)/

/**
 * Why the parser is not let loose on a text; undefined for nearly every text.
 *
 * @reports ingest/markdown-too-dense, ingest/markdown-too-long
 */
export function whyNotParsed(body: string, file: string): Diagnostic | undefined {
  const dense = denseText(body)
  return dense !== null ? tooDense(file, dense) : isTooLong(body) ? tooLong(file) : undefined
}

/**
 * The first line of a paragraph (an item and a row of a table are such) that is so full of `*` and `_`, of other signs that mean something, or of quotes inside quotes or one after another, that reading it
 * would take time out of all proportion: a damaged file, or one made to stop the program. null for every real text.
 */
function denseText(body: string): number | null {
  let marks = 0
  let signs = 0
  let first = 1
  let quotes = 0
  let underlined = 0
  let previous = ''
  let delimiter = ''
  let wasQuote = false
  for (const [index, line] of linesOf(body).entries()) {
    const isQuote = opensQuote.test(line)
    if (isQuote && (!wasQuote || opensItem.test(line))) quotes += 1
    wasQuote = isQuote
    if (underline.test(line) && previous !== '') underlined += 1
    if (quotes > most.quotes || underlined > most.underlined) return index + 1
    // Inside a paragraph a number other than 1 begins no list, so that it may only go one on.
    const [bullet = '', number = '1', mark = ''] = item.exec(line) ?? []
    const isItem = bullet !== '' && (number === '1' || previous === '' || mark === delimiter)
    if (isItem) delimiter = mark
    previous = line.trim()
    const isApart = previous === '' || line.startsWith('|') || isItem
    if (isApart) marks = signs = 0
    const before = marks + signs
    for (const sign of isItem ? line.slice(bullet.length) : line) {
      if (sign === '*' || sign === '_') marks += 1
      else if (otherSigns.has(sign)) signs += 1
    }
    if (isApart) first = index + (marks + signs === before ? 2 : 1)
    if (marks > most.marks || signs > most.signs || levelsOf(line) > most.levels) return first
    if (line.startsWith('|')) marks = signs = 0
  }
  return null
}

/** `> - 1. > …`: how many quotes and lists a line opens. */
function levelsOf(line: string): number {
  const opening = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let levels = 0
  while (opening.test(line)) levels += 1
  return levels
}

/** Whether a text has more lines, or more that begin something, than the parser reads while somebody waits. */
function isTooLong(body: string): boolean {
  const all = linesOf(body)
  const lines = all.filter((line) => line.trim() !== '')
  const parts = lines.reduce((sum, line) => sum + (opensPart.test(line) ? Math.max(1, levelsOf(line)) : 0), 0)
  return lines.length > mostInAll.lines || all.length - lines.length > mostInAll.empty || parts > mostInAll.parts || (body.match(anySign)?.length ?? 0) > mostInAll.signs
}

const tooDense = (file: string, line: number): Diagnostic => ({
  rule: 'ingest/markdown-too-dense',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har ett stycke med hundratals tecken för betoning (\`*\`, \`_\`), tusentals andra tecken som betyder något (\`[\`, \`<\`), citat inuti citat, eller tusentals citat eller understrukna rubriker, från rad ${line}. Så ser ingen text ut. Den lästes inte.`,
    en: `The file \`${file}\` has a paragraph with hundreds of marks of emphasis (\`*\`, \`_\`), thousands of other signs that mean something (\`[\`, \`<\`), quotes inside quotes, or thousands of quotes or of headings with a line under them, from line ${line}. No text looks like that. It was not read.`,
  },
  place: { file, line },
})

const tooLong = (file: string): Diagnostic => ({
  rule: 'ingest/markdown-too-long',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har fler än 15 000 rader med text eller tomma rader, fler än 4 000 punkter, tabellrader och citat, eller fler än 20 000 länkar och andra tecken som betyder något. Den lästes inte. Dela den i flera filer, eller lägg tabellen i CSV eller Excel.`,
    en: `The file \`${file}\` has more than 15 000 lines with text or empty lines, more than 4 000 list items, rows of tables and quotes, or more than 20 000 links and other signs that mean something. It was not read. Split it into several files, or put the table into CSV or Excel.`,
  },
  place: { file },
})
