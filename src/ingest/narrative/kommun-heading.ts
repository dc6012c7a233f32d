import { kommunNamed } from '#vocabulary'
import type { Cell } from '#model'
import type { ReadContext } from '../reading.ts'
import { namesSeveral, sharedMembers } from '../table/shared-rows.ts'
import { cellOf, type Line } from './blocks.ts'

/** The kommun (or kommuner that share something) which a heading says that the text below it is about. */
export type KommunHeading = { readonly kommun: Cell } | { readonly covers: Cell }

const numbering = /^\s*(?:kapitel\s+|avsnitt\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+|[a-zå-ö]\)\s+)?/i

/** `Ale kommun`, `3.2 Ale kommun`, `Kommun: Ale`, `Gemensamt för Ale, Kungälv och Stenungsund`. A locality is no kommun here. */
export function kommunOfHeading(line: Line, context: ReadContext): KommunHeading | null {
  if (line.text.length > 300) return null
  const start = numbering.exec(line.text)![0].length
  const labelled = /^kommun\s*:\s*/i.exec(line.text.slice(start))
  const from = start + (labelled?.[0].length ?? 0)
  const cell = cellOf(line, from, line.text.trimEnd().replace(/:$/, '').length)
  if (kommunNamed(cell.text, context.vocabulary) !== null) return { kommun: cell }
  const members = sharedMembers(cell, context)
  if (members !== null) return { covers: members }
  return namesSeveral(cell, context) && isOnlyNames(cell.text, context) ? { covers: cell } : null
}

/** `Ale, Kungälv och Stenungsund` is a list; `Kvinnojouren Exempel, Kungälv och Ale` is the name of a service. */
function isOnlyNames(text: string, context: ReadContext): boolean {
  return text.split(/[,;/&+]|\soch\s|\ssamt\s/).every((part) => kommunNamed(part.trim(), context.vocabulary) !== null)
}
