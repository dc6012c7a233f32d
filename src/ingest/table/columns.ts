import { areaNamed, kommunNamed } from '#vocabulary'
import type { Cell, Diagnostic, Field, Place, Repair, RowKind } from '#model'
import type { ReadContext } from '../reading.ts'
import { headingForms } from './headings.ts'
import { matchHeading, type HeadingMatch } from './match-heading.ts'

/** What stands in a column: a field; one area (or kommun) for which each row answers; something not understood; nothing. */
export type Meaning =
  | { readonly is: 'field'; readonly field: Field }
  | { readonly is: 'area' | 'kommun' }
  | { readonly is: 'other'; readonly key: string }
  | { readonly is: 'nothing' }

export interface Column {
  readonly heading: Cell
  readonly means: Meaning
}

export interface ColumnMap {
  readonly kind: RowKind
  readonly columns: readonly Column[]
  /** At least three columns mean something: one filled cell in a line is then no record by itself. */
  readonly wide: boolean
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What each column of a table means, from its headings. Nothing is dropped: a heading that is not understood keeps its values under
 * its own name and is told with the nearest guess, and so is the second of two columns with one meaning.
 *
 * @reports ingest/unknown-heading, ingest/duplicate-heading
 */
export function mapColumns(headings: readonly Cell[], context: ReadContext, kind: RowKind | null): ColumnMap {
  const matches = headings.map((heading) => (heading.text.trim() === '' ? null : matchHeading(heading.text, context.county)))
  const fields = new Set(matches.flatMap((match) => (match !== null && 'field' in match ? [match.field] : [])))
  const rowKind = kind ?? kindOf(fields, headings, matches, context)
  const taken = new Map<Field, Cell>()
  const keys = new Set<string>()
  const receipt: Repair[] = []
  const diagnostics: Diagnostic[] = []

  const other = (heading: Cell): Meaning => {
    const name = heading.text.trim().replace(/\s+/g, ' ')
    let key = name
    for (let copy = 2; keys.has(key); copy++) key = `${name} (${copy})`
    keys.add(key)
    return { is: 'other', key }
  }

  const columns = headings.map((heading, index): Column => {
    const match = matches[index]!
    if (match === null) return { heading, means: { is: 'nothing' } }
    if ('field' in match && !isAreaByName(match, heading.text, context)) {
      const field = meaningForKind(match.field, rowKind, fields)
      const first = taken.get(field)
      if (first !== undefined) {
        diagnostics.push(duplicateHeading(heading, first))
        return { heading, means: other(heading) }
      }
      taken.set(field, heading)
      if (match.score < 1 && match.how === 'spelling') receipt.push(guessedHeading(heading, match))
      return { heading, means: { is: 'field', field } }
    }
    const spread = rowKind === 'work' ? spreadBy(heading.text, fields, context) : null
    if (spread !== null) return { heading, means: { is: spread } }
    diagnostics.push(unknownHeading(heading, 'guess' in match ? match.guess : null))
    return { heading, means: other(heading) }
  })
  return { kind: rowKind, columns, wide: isWide(columns), receipt, diagnostics }
}

export const isWide = (columns: readonly Column[]): boolean => columns.filter((column) => column.means.is !== 'nothing').length >= 3

/** The name of an area that looks like a misspelt heading is the name of an area. */
const isAreaByName = (match: HeadingMatch, heading: string, context: ReadContext): boolean => match.how === 'spelling' && areaNamed(heading, context.vocabulary) !== null

/** What the rows of a table speak of, seen from which fields it has. */
function kindOf(fields: ReadonlySet<Field>, headings: readonly Cell[], matches: readonly unknown[], context: ReadContext): RowKind {
  const has = (...names: Field[]): boolean => names.some((name) => fields.has(name))
  if (has('kpi') || (has('value') && has('period', 'gender', 'unit') && !has('name'))) return 'indicator'
  if (has('title') && !has('name', 'area') && has('publisher', 'content', 'scope', 'text_available')) return 'mapping'
  if (has('name')) return 'resource'
  if (has('area', 'question', 'status')) return 'work'
  const answers = headings.filter((heading, index) => matches[index] !== null && !('field' in (matches[index] as object)) && spreadBy(heading.text, fields, context) !== null)
  return answers.length >= 2 || (answers.length === 1 && fields.size === 1) ? 'work' : 'resource'
}

/**
 * A table with one row per kommun and a column for each area, or the other way round: the heading says what each answer is about.
 */
function spreadBy(heading: string, fields: ReadonlySet<Field>, context: ReadContext): 'area' | 'kommun' | null {
  if ((fields.has('kommun') || fields.has('kommun_code')) && !fields.has('area') && areaNamed(heading, context.vocabulary) !== null) return 'area'
  if (!fields.has('area') || fields.has('kommun') || fields.has('kommun_code')) return null
  return kommunNamed(heading, context.vocabulary) === null ? null : 'kommun'
}

/** One word, different fields: `Läge` of a service is whether it can be turned to, of an area whether it exists; `År` and `Enhet` likewise. */
export function meaningForKind(field: Field, kind: RowKind, fields: ReadonlySet<Field>): Field {
  if (kind === 'resource') {
    if (field === 'status' && !fields.has('availability')) return 'availability'
    if (field === 'unit' && !fields.has('name')) return 'name'
    if (field === 'detail' && !fields.has('note')) return 'note'
    if (field === 'year' && !fields.has('observed_year')) return 'observed_year'
  }
  if (kind === 'work') {
    if (field === 'availability' && !fields.has('status')) return 'status'
    if (field === 'year' && !fields.has('observed_year')) return 'observed_year'
    if (field === 'value' && !fields.has('detail')) return 'detail'
  }
  if (kind === 'indicator' && (field === 'observed_year' || field === 'year') && !fields.has('period')) return 'period'
  if (kind === 'mapping' && field === 'observed_year' && !fields.has('year')) return 'year'
  return field
}

const printed = (field: Field): string => headingForms[field][0]!

const guessedHeading = (heading: Cell, match: HeadingMatch): Repair => ({
  what: 'header',
  detail: {
    sv: `rubriken \`${heading.text.trim()}\` lästes som ${printed(match.field)} (likhet ${Math.round(match.score * 100)} av 100)`,
    en: `the heading \`${heading.text.trim()}\` was read as ${printed(match.field)} (likeness ${Math.round(match.score * 100)} of 100)`,
  },
  place: heading.place,
})

const unknownHeading = (heading: Cell, guess: string | null): Diagnostic => ({
  rule: 'ingest/unknown-heading',
  severity: 'warning',
  message: {
    sv: `Okänd rubrik \`${heading.text.trim()}\`. Värdena sparas under rubriken men används inte i rapporten.`,
    en: `Unknown heading \`${heading.text.trim()}\`. Its values are kept under the heading but not used in the report.`,
  },
  place: heading.place,
  actual: heading.text.trim(),
  ...(guess === null ? {} : { expected: [guess] }),
  note: {
    sv: `${guess === null ? '' : `Menas ${guess}? `}Ändra rubriken, eller lägg till den under \`columns\` i county.md.`,
    en: `${guess === null ? '' : `Is ${guess} meant? `}Change the heading, or add it under \`columns\` in county.md.`,
  },
})

const duplicateHeading = (heading: Cell, first: Cell): Diagnostic => ({
  rule: 'ingest/duplicate-heading',
  severity: 'warning',
  message: {
    sv: `Rubrikerna \`${first.text.trim()}\` och \`${heading.text.trim()}\` betyder samma sak. Den första används, den andras värden sparas men används inte.`,
    en: `The headings \`${first.text.trim()}\` and \`${heading.text.trim()}\` mean the same. The first is used, the values of the second are kept but not used.`,
  },
  place: heading.place,
  actual: heading.text.trim(),
  note: { sv: 'Slå ihop kolumnerna eller byt namn på den ena.', en: 'Join the columns or rename one of them.' },
})

/** Headings for a table without any, from what its columns hold. */
export function columnsByContent(fields: readonly (Field | null)[], placeOf: (column: number) => Place): readonly Column[] {
  return fields.map((field, index) => ({
    heading: { text: field === null ? `Kolumn ${index + 1}` : printed(field), place: placeOf(index) },
    means: field === null ? { is: 'other', key: `Kolumn ${index + 1}` } : { is: 'field', field },
  }))
}

/** Four digits are a code, anything else a name. */
export const knownFieldOf = (kommun: Cell): 'kommun_code' | 'kommun' => (/^\d{4}$/.test(kommun.text.trim()) ? 'kommun_code' : 'kommun')
