import type { Cell, County, Diagnostic, Row, Secrecy, Step, Vocabulary } from '#model'
import type { KnownReadings } from './known-readings.ts'
import type { Legend } from './status/unknown.ts'

/** What a reader of one field may know besides the cell. */
export interface Context {
  readonly vocabulary: Vocabulary
  readonly county: County | null
  readonly row: Row
  /** What signs for missing values mean: the table's own legend, then the county's. */
  readonly legend: Legend
  readonly readings: KnownReadings
}

/** One value read from a cell, and the way there: the first step starts at the cell's text, the last ends at the value. */
export interface ReadValue {
  readonly value: string
  readonly steps: readonly Step[]
  /** When the value itself says more than its field does: a mobile number, somebody's own mailbox. */
  readonly secrecy?: Secrecy
}

/** What a cell says about its field. No values: it says nothing, or `diagnostics` tells what was not understood. */
export interface Reading {
  readonly values: readonly ReadValue[]
  readonly diagnostics: readonly Diagnostic[]
}

export type FieldReader = (cell: Cell, context: Context) => Reading

export const nothing: Reading = { values: [], diagnostics: [] }

/** Steps so far, and one more if it changed anything. */
export function withStep(steps: readonly Step[], rule: string, before: string, after: string): readonly Step[] {
  return before === after ? steps : [...steps, { rule, before, after }]
}

/** A value that follows from the cell's text by one rule. */
export function oneValue(cell: Cell, rule: string, value: string): ReadValue {
  return { value, steps: withStep([], rule, cell.text, value) }
}
