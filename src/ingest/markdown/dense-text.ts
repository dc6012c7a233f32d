import { linesOf } from '#text'
import type { Diagnostic } from '#model'

/** More marks of emphasis than this in one paragraph is no text, and the parser compares each with all the others. */
const mostMarks = 500
/** Other signs that may begin something: links, tags, code, escapes. With each the parser keeps what may still become of it. */
const mostSigns = 2000
const otherSigns: ReadonlySet<string> = new Set('[<`\\&')
/** Quotes and lists inside each other on one line. */
const mostLevels = 50
/** Quotes that begin in one text: the parser goes through what is before each. */
const mostQuotes = 2000
const opensQuote = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){0,20}>/
const opensItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/

/**
 * The first line of a paragraph (or of a row of a table) that is so full of `*` and `_`, of other signs that mean something, or of quotes inside quotes or one after another, that reading it
 * would take time out of all proportion: a damaged file, or one made to stop the program. null for every real text.
 */
export function denseText(body: string): number | null {
  let marks = 0
  let signs = 0
  let first = 1
  let quotes = 0
  let wasQuote = false
  for (const [index, line] of linesOf(body).entries()) {
    const isQuote = opensQuote.test(line)
    if (isQuote && (!wasQuote || opensItem.test(line))) quotes += 1
    wasQuote = isQuote
    if (quotes > mostQuotes) return index + 1
    const isApart = line.trim() === '' || line.startsWith('|')
    if (isApart) marks = signs = 0
    const before = marks + signs
    for (const sign of line) {
      if (sign === '*' || sign === '_') marks += 1
      else if (otherSigns.has(sign)) signs += 1
    }
    if (isApart) first = index + (marks + signs === before ? 2 : 1)
    if (marks > mostMarks || signs > mostSigns || levelsOf(line) > mostLevels) return first
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

export const tooDense = (file: string, line: number): Diagnostic => ({
  rule: 'ingest/markdown-too-dense',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har ett stycke med hundratals tecken för betoning (\`*\`, \`_\`), tusentals andra tecken som betyder något (\`[\`, \`<\`) eller citat inuti citat eller i tusental, från rad ${line}. Så ser ingen text ut. Den lästes inte.`,
    en: `The file \`${file}\` has a paragraph with hundreds of marks of emphasis (\`*\`, \`_\`), thousands of other signs that mean something (\`[\`, \`<\`), or quotes inside quotes or in thousands, from line ${line}. No text looks like that. It was not read.`,
  },
  place: { file, line },
})
