import type { Cell, County, Field, Row, Vocabulary } from '#model'
import type { Context, FieldReader, Reading } from './reading.ts'
import { legendOf, type Legend } from './status/unknown.ts'

/** Of each field, up to this many texts. */
const mostKept = 5000
const longestKept = 200
/** What a detail or a value means depends on the question, the unit and the heading beside it. */
const dependsOnRow: ReadonlySet<Field> = new Set(['detail', 'value'])

/** Readings by field and text. */
export type KnownReadings = Map<Field, Map<string, Reading>>
const known = new WeakMap<Vocabulary, WeakMap<Legend, KnownReadings>>()

/** What readers may know of a row. Rows under one legend share what has been read; each county and table has a legend of its own. */
export function contextOf(row: Row, vocabulary: Vocabulary, county: County | null): Context {
  const legend = legendOf(county, row)
  const byLegend = known.get(vocabulary) ?? new WeakMap<Legend, KnownReadings>()
  known.set(vocabulary, byLegend)
  const readings: KnownReadings = byLegend.get(legend) ?? new Map()
  byLegend.set(legend, readings)
  return { vocabulary, county, row, legend, readings }
}

/**
 * What the reader of a field makes of a cell. Columns say the same thing over and over, and a reading without diagnostics holds nothing
 * of the place it was made for, so it is kept by its text.
 */
export function readCell(field: Field, reader: FieldReader, cell: Cell, context: Context): Reading {
  if (dependsOnRow.has(field) || cell.text.length > longestKept) return reader(cell, context)
  const ofField = context.readings.get(field) ?? new Map<string, Reading>()
  const before = ofField.get(cell.text)
  if (before !== undefined) return before
  const reading = reader(cell, context)
  if (reading.diagnostics.length > 0) return reading
  if (ofField.size >= mostKept) ofField.clear()
  ofField.set(cell.text, reading)
  context.readings.set(field, ofField)
  return reading
}
