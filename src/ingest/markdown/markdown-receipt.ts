import type { Diagnostic, Repair } from '#model'
import { limits } from '../limits.ts'

export function rawHtml(lines: readonly number[], file: string): Repair[] {
  if (lines.length === 0) return []
  return [{ what: 'content', detail: { sv: `rå HTML lästes inte (rad ${lines.slice(0, 8).join(', ')})`, en: `raw HTML was not read (line ${lines.slice(0, 8).join(', ')})` }, place: { file, line: lines[0]! } }]
}

export const tooManySections = (file: string): Diagnostic => ({
  rule: 'ingest/too-many-sections',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har fler än ${limits.notes} rubriker. Den lästes inte. Dela den i flera filer.`,
    en: `The file \`${file}\` has more than ${limits.notes} headings. It was not read. Split it into several files.`,
  },
  place: { file },
})
