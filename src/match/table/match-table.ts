import { resolveKommun } from '#vocabulary'
import { InternalError, type Vocabulary } from '#model'
import { comparisons } from '../comparisons/index.ts'
import { placeKey } from '../comparisons/place/index.ts'
import { textAsName } from '../comparisons/text/index.ts'
import { matchRecords } from '../engine/match-records.ts'
import { placesInTable } from './places-in-table.ts'

/** A column of the table and the comparison it is compared by, one of {@link comparisonNames}. */
export interface FieldComparison {
  readonly column: string
  readonly comparison: string
}

export interface TableMatch {
  /** Every row is in exactly one cluster. `rows` are data rows counted from 1; `score` is the weakest link, 0 for a row alone. */
  readonly clusters: readonly { readonly id: string; readonly rows: readonly number[]; readonly score: number }[]
  /** Pairs that a person should look at, the likeliest first, with the weight of each field; the weights sum to the score. */
  readonly questions: readonly { readonly rows: readonly [number, number]; readonly score: number; readonly fields: Readonly<Record<string, number>> }[]
}

export function matchTable(rows: readonly Readonly<Record<string, string>>[], fields: readonly FieldComparison[], vocabulary?: Vocabulary): TableMatch {
  const chosen = fields.map(({ column, comparison }) => {
    if (!Object.hasOwn(comparisons, comparison)) throw new InternalError(`unknown comparison ${comparison}`)
    return { column, comparison: comparisons[comparison]!, kind: comparison }
  })
  const cell = (row: number, column: string): string => rows[row]![column]?.normalize('NFC').trim() ?? ''
  // Rows in the order of what they say, so that the answer does not depend on the order of the table.
  const content = rows.map((_, row) => JSON.stringify(chosen.map(({ column }) => cell(row, column))))
  const order = rows.map((_, row) => row).toSorted((a, b) => (content[a]! < content[b]! ? -1 : content[a]! > content[b]! ? 1 : a - b))

  const nameField = chosen.find(({ kind }) => kind === 'organisation') ?? chosen.find(({ kind }) => kind === 'text') ?? chosen[0]
  const placeFields = chosen.filter(({ kind }) => kind === 'place')
  const places = placesInTable(placeFields.flatMap(({ column }) => rows.map((_, row) => cell(row, column))), (text) => codeOf(text, vocabulary))
  const ownPlaces = order.map((row) => placeFields.map(({ column }) => placeKey(cell(row, column), { places })).filter((key) => key !== ''))
  const matched = matchRecords({
    size: rows.length,
    places,
    names: order.map((row) => (nameField === undefined ? '' : cell(row, nameField.column))),
    ownPlaces,
    nearPlaces: ownPlaces,
    fields: chosen.map((field) => ({ name: field.column, comparison: field === nameField && field.kind === 'text' ? textAsName : field.comparison, values: order.map((row) => (cell(row, field.column) === '' ? [] : [cell(row, field.column)])) })),
  })()
  const rowOf = (record: number): number => order[record]! + 1
  return {
    clusters: matched.clusters
      .map(({ records, score }) => ({ rows: records.map(rowOf).toSorted((a, b) => a - b), score }))
      .toSorted((a, b) => a.rows[0]! - b.rows[0]!)
      .map(({ rows: own, score }) => ({ id: String(own[0]), rows: own, score })),
    questions: matched.questions.map(({ a, b, score }) => ({ rows: inOrder(rowOf(a), rowOf(b)), score: score.score, fields: score.weights })),
  }
}

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])

function codeOf(text: string, vocabulary: Vocabulary | undefined): string | null {
  if (vocabulary === undefined || text === '') return null
  const resolution = resolveKommun(text, vocabulary)
  return 'kommun' in resolution ? `@${resolution.kommun.code}` : null
}
