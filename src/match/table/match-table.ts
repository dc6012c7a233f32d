import { InternalError, type Vocabulary } from '#model'
import { comparisons } from '../comparisons/index.ts'
import { directions } from '../comparisons/organisation/lexicon.ts'
import { placeKey } from '../comparisons/place/index.ts'
import { textAsName } from '../comparisons/text/index.ts'
import { inOrder } from '../engine/grouped.ts'
import { matchRecords } from '../engine/match-records.ts'
import { readWords } from '../words/read-words.ts'
import { placesInTable } from './places-in-table.ts'

/** A column of the table and the comparison it is compared by, one of {@link comparisonNames}. */
export interface FieldComparison {
  readonly column: string
  readonly comparison: string
}

export interface TableMatch {
  /**
   * Every row is in exactly one cluster, also a row that is like no other. `rows` are data rows counted from 1; `score` is the weakest
   * link that was needed to hold the cluster together, 0 for a row alone; `id` is the first row.
   */
  readonly clusters: readonly { readonly id: string; readonly rows: readonly number[]; readonly score: number }[]
  /** Pairs that a person should look at, the likeliest first, with the weight of each field; the weights sum to the score. */
  readonly questions: readonly { readonly rows: readonly [number, number]; readonly score: number; readonly fields: Readonly<Record<string, number>> }[]
}

/**
 * Groups the rows of any table that mean the same. The first column compared as `organisation`, else as `text`, is the name. Nothing is
 * known of the table but its columns: how common a word, number or town is, is counted in it.
 *
 * @param vocabulary lets a column of places hold kommun codes and the other forms of a kommun's name
 */
export function matchTable(rows: readonly Readonly<Record<string, string>>[], fields: readonly FieldComparison[], vocabulary?: Vocabulary): TableMatch {
  const nameField = fields.find(({ comparison }) => comparison === 'organisation') ?? fields.find(({ comparison }) => comparison === 'text') ?? fields[0]
  const placeFields = fields.filter(({ comparison }) => comparison === 'place')
  const cell = (row: number, { column }: FieldComparison): string => (Object.hasOwn(rows[row]!, column) ? rows[row]![column]!.normalize('NFC').trim() : '')
  // Rows in the order of what they say, so that the answer does not depend on the order of the table.
  const content = rows.map((_, row) => JSON.stringify(fields.map((field) => cell(row, field))))
  const order = rows.map((_, row) => row).toSorted((a, b) => inOrder(content[a]!, content[b]!) || a - b)

  const places = placesInTable(placeFields.flatMap((field) => order.map((row) => cell(row, field))), vocabulary)
  const names = order.map((row) => (nameField === undefined ? '' : cell(row, nameField)))
  const placesOf = (row: number, record: number, field: FieldComparison): string => cell(row, field) || (field === placeFields[0] ? placeInName(names[record]!, places) : '')
  const ownPlaces = order.map((row, record) => placeFields.map((field) => placeKey(placesOf(row, record, field), { places })).filter((key) => key !== ''))
  const valueOf = (row: number, record: number, field: FieldComparison): string => (placeFields.includes(field) ? placesOf(row, record, field) : cell(row, field))
  const matched = matchRecords({
    size: rows.length,
    places,
    names,
    ownPlaces,
    nearPlaces: ownPlaces,
    fields: fields.map((field) => ({
      name: field.column,
      comparison: field === nameField && field.comparison === 'text' ? textAsName : comparisonCalled(field.comparison),
      values: order.map((row, record) => [valueOf(row, record, field)].filter((value) => value !== '')),
    })),
  })()
  const rowOf = (record: number): number => order[record]! + 1
  return {
    clusters: matched.clusters
      .map(({ records, score }) => ({ rows: records.map(rowOf).toSorted((a, b) => a - b), score }))
      .toSorted((a, b) => a.rows[0]! - b.rows[0]!)
      .map(({ rows: own, score }) => ({ id: String(own[0]), rows: own, score })),
    questions: matched.questions.map(({ a, b, score }) => ({ rows: ascending(rowOf(a), rowOf(b)), score: score.score, fields: score.weights })),
  }
}

const ascending = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])

function comparisonCalled(name: string): (typeof comparisons)[string] {
  if (!Object.hasOwn(comparisons, name)) throw new InternalError(`unknown comparison ${name}`)
  return comparisons[name]!
}

/** A row without a town may have it in the name: "Kvinnojouren i Borås". */
function placeInName(name: string, places: ReturnType<typeof placesInTable>): string {
  const words = readWords(name)
  for (let at = 0; at < words.length; at++) {
    const found = places.placeAt(words, at)
    // "Norra Kalmar län" is not in Kalmar.
    if (found !== null && words[at + found.length] !== 'län' && !directions.has(words[at - 1] ?? '')) return found.place.replace(/^@/, '')
  }
  return ''
}
