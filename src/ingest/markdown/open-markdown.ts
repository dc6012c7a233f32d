import { linesOf } from '#text'
import type { Diagnostic, Repair } from '#model'
import { limits } from '../limits.ts'
import type { Block } from '../narrative/blocks.ts'
import { blocksOfMarkdown } from './blocks-of-markdown.ts'
import { whyNotParsed } from './dense-text.ts'
import { blocksOfPlainText } from './plain-text.ts'

/**
 * The blocks of a Markdown body, or the one reason why it is refused; judged before the parser is let loose on it.
 *
 * @reports ingest/too-many-sections, and those of `whyNotParsed`
 */
export function openMarkdown(body: string, file: string): { readonly blocks: readonly Block[]; readonly receipt: readonly Repair[] } | { readonly refusal: Diagnostic } {
  const headings = linesOf(body).filter((line) => line.startsWith('#')).length
  if (headings > limits.notes) return { refusal: tooManySections(file) }
  const plain = blocksOfPlainText(body, file)
  if (plain !== null) return { blocks: plain, receipt: [] }
  const refusal = whyNotParsed(body, file)
  if (refusal !== undefined) return { refusal }
  const { blocks, rawHtmlLines } = blocksOfMarkdown(body, file)
  return { blocks, receipt: rawHtml(rawHtmlLines, file) }
}

function rawHtml(lines: readonly number[], file: string): Repair[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, 8).join(', ')
  return [{ what: 'content', detail: { sv: `rå HTML lästes inte (rad ${shown})`, en: `raw HTML was not read (line ${shown})` }, place: { file, line: lines[0]! } }]
}

const tooManySections = (file: string): Diagnostic => ({
  rule: 'ingest/too-many-sections',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har fler än ${limits.notes} rubriker. Den lästes inte. Dela den i flera filer.`,
    en: `The file \`${file}\` has more than ${limits.notes} headings. It was not read. Split it into several files.`,
  },
  place: { file },
})
