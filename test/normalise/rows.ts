import { normaliseRow, type NormalisedRow } from '#normalise'
import type { Cell, Claim, County, Field, Row, RowKind } from '#model'
import { shipped } from '../vocabulary/shipped-vocabulary.ts'

export const county: County = {
  code: '14', name: 'Västra Götalands län', shortName: 'Västra Götaland', kommuner: shipped.kommuner.filter((kommun) => kommun.county === '14'), title: '', publisher: '', period: '2026', goals: ['1'],
  columns: {}, corrections: [], expectations: [], freshness: {}, smallCount: 5, legend: {}, assignment: {}, runbook: '',
}

/** A row with one cell for each field given, on line 7 of an invented table. */
export function row(kind: RowKind, cells: Partial<Record<Field, string>>, more: Partial<Row> = {}): Row {
  const place = { file: 'tables/x.csv', line: 7 }
  const made = Object.entries(cells).map(([field, text], index): [string, Cell] => [field, { text, place: { ...place, column: index + 1 } }])
  return { kind, place, source: 'exempel-se-abc123', dates: {}, cells: Object.fromEntries(made), other: {}, ...more }
}

export function normalise(made: Row, within: County | null = county): NormalisedRow {
  return normaliseRow(made, { vocabulary: shipped, county: within })
}

/** Values of one field, after normalising a row that has only what is given. */
export function valuesOf(field: Field, made: Row, within: County | null = county): string[] {
  return claimsOf(field, made, within).map(({ value }) => value)
}

export function claimsOf(field: Field, made: Row, within: County | null = county): Claim[] {
  return normalise(made, within).mention.claims.filter((claim) => claim.field === field)
}

export const rulesOf = ({ diagnostics }: NormalisedRow): string[] => diagnostics.map(({ rule }) => rule.replace('normalise/', ''))
