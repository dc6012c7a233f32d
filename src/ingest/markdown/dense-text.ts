import { linesOf } from '#text'
import type { Diagnostic } from '#model'

/** More marks of emphasis than this in one paragraph is no text, and the parser compares each with all the others. */
const mostMarks = 500
/** Quotes and lists inside each other on one line. */
const mostLevels = 50

/**
 * The first line of a paragraph (or of a row of a table) that is so full of `*` and `_`, or of quotes inside quotes, that reading it
 * would take time out of all proportion: a damaged file, or one made to stop the program. null for every real text.
 */
export function denseText(body: string): number | null {
  let marks = 0
  let first = 1
  for (const [index, line] of linesOf(body).entries()) {
    const own = marksIn(line)
    if (line.trim() === '' || line.startsWith('|')) {
      marks = own
      first = index + (own === 0 ? 2 : 1)
    } else marks += own
    if (marks > mostMarks || levelsOf(line) > mostLevels) return first
    if (line.startsWith('|')) marks = 0
  }
  return null
}

function marksIn(line: string): number {
  let marks = 0
  for (let at = 0; at < line.length; at++) if (line[at] === '*' || line[at] === '_') marks += 1
  return marks
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
    sv: `Filen \`${file}\` har ett stycke med hundratals tecken för betoning (\`*\`, \`_\`) eller citat inuti citat, från rad ${line}. Så ser ingen text ut. Den lästes inte.`,
    en: `The file \`${file}\` has a paragraph with hundreds of marks of emphasis (\`*\`, \`_\`) or quotes inside quotes, from line ${line}. No text looks like that. It was not read.`,
  },
  place: { file, line },
})
