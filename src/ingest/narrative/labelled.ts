import { areaNamed, termNamed } from '#vocabulary'
import type { Cell, Field } from '#model'
import type { ReadContext } from '../reading.ts'
import { matchHeading } from '../table/match-heading.ts'
import type { Line } from './blocks.ts'

/** What stands before the colon in `Etikett: värde`. */
export type Label =
  | { readonly is: 'field'; readonly field: Field }
  | { readonly is: 'area' | 'type'; readonly code: string }
  | { readonly is: 'unknown'; readonly guess: string | null }

export interface Labelled {
  readonly label: Cell
  readonly means: Label
  /** Blank when nothing stands after the colon: nobody knows. */
  readonly value: Cell
}

const longestLabel = 60
const addressFields: ReadonlySet<string> = new Set<Field>(['website', 'source_url', 'email'])

/**
 * Reads `Etikett: värde`, where further lines belong to the value. null when the first line has no such form: no colon, one inside a
 * clock time or an address, or a whole sentence before it.
 */
export function readLabelled(lines: readonly Line[], context: ReadContext): Labelled | null {
  const first = lines[0]
  if (first === undefined) return null
  const colon = first.text.slice(0, longestLabel + 1).indexOf(':')
  if (colon < 1 || !/^(?:\s|$)/.test(first.text.slice(colon + 1))) return null
  const start = first.text.length - first.text.trimStart().length
  const labelText = first.text.slice(start, colon).trimEnd()
  if (labelText === '' || /[.!?]/.test(labelText.replace(/\b(?:tel|nr|anm|bl|ca)\./gi, ''))) return null
  const label: Cell = { text: labelText, place: first.place(start) }
  const means = labelMeaning(labelText, context)
  return { label, means, value: valueOf(lines, colon + 1, means) }
}

function valueOf(lines: readonly Line[], from: number, means: Label): Cell {
  const first = lines[0]!
  const start = from + (first.text.slice(from).length - first.text.slice(from).trimStart().length)
  const link = means.is === 'field' && addressFields.has(means.field) ? lines.flatMap((line, index) => line.links.filter((candidate) => index > 0 || candidate.start >= from))[0] : undefined
  if (link !== undefined && lines.length === 1) return { text: link.url.replace(/^mailto:/i, ''), place: first.place(Math.max(start, link.start)) }
  const text = [first.text.slice(start), ...lines.slice(1).map((line) => line.text)].join('\n').trimEnd()
  return { text, place: first.place(Math.min(start, Math.max(0, first.text.length - 1))) }
}

function labelMeaning(text: string, context: ReadContext): Label {
  const match = matchHeading(text, context.county)
  if ('field' in match && match.score >= 0.95) return { is: 'field', field: match.field }
  const area = areaNamed(text, context.vocabulary)
  if (area !== null) return { is: 'area', code: area }
  const type = termNamed('resource_type', text, context.vocabulary)
  if (type !== null) return { is: 'type', code: type }
  return 'field' in match ? { is: 'field', field: match.field } : { is: 'unknown', guess: match.guess }
}
