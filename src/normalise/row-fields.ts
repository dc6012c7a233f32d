import { formatNumber } from '#text'
import type { Cell, Diagnostic, Field, Row } from '#model'
import { availabilityInNote } from './availability/read-availability.ts'
import type { PreparedCell, PreparedCells } from './corrections.ts'
import { fieldReaders, type ReadField } from './field-readers.ts'
import { readCell } from './known-readings.ts'
import type { Context, ReadValue } from './reading.ts'
import { unexpected } from './unexpected.ts'

/** A value with the cell it was read from, and what had been done to the cell before it was read. */
export interface FieldValue {
  readonly field: Field
  readonly from: PreparedCell
  readonly read: ReadValue
}

export interface RowReading {
  readonly values: readonly FieldValue[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All 290 kommuner by name take some 3 000 characters; a longer list is a page that has got into a cell. */
export const longestList = 5000
/** What a cell of a sheet can hold, in signs, after the specification of Excel. */
const longestText = 32_767
const runningText: ReadonlySet<Field> = new Set(['note', 'content', 'detail'])
const longest = (field: Field): number => (runningText.has(field) ? longestText : longestList)

/** What the cells of a row say, each read by the reader of its field. */
export function readFields(row: Row, cells: PreparedCells, context: Context): RowReading {
  const values: FieldValue[] = []
  const diagnostics: Diagnostic[] = []
  for (const [field, prepared] of cells) {
    if (!Object.hasOwn(fieldReaders, field)) continue
    // A note writes "Läge: upphört" of a service under the heading that a table uses for work.
    const target = row.kind === 'resource' && field === 'status' ? 'availability' : field as ReadField
    if (prepared.cell.text.length > longest(target)) {
      diagnostics.push(tooLong(target, prepared.original))
      continue
    }
    const reading = readCell(target, fieldReaders[target], prepared.cell, context)
    for (const read of reading.values) values.push({ field: target, from: prepared, read })
    for (const diagnostic of reading.diagnostics) diagnostics.push(diagnostic)
  }
  const note = cells.get('note')
  if (row.kind === 'resource' && note !== undefined && !values.some(({ field }) => field === 'availability')) {
    const state = availabilityInNote(note.cell)
    if (state !== undefined) values.push({ field: 'availability', from: note, read: state })
  }
  return { values, diagnostics }
}

const tooLong = (field: Field, cell: Cell): Diagnostic => unexpected({
  rule: 'normalise/too-long',
  field,
  cell,
  actual: `${cell.text.slice(0, 20)}…`,
  expected: { sv: `högst ${formatNumber(longest(field))} tecken; cellen är utelämnad`, en: `at most ${longest(field).toLocaleString('en')} characters; the cell is left out` },
  note: { sv: 'Se efter om en hel sida har hamnat i cellen, till exempel genom ett citattecken som aldrig stängs.', en: 'See whether a whole page has got into the cell, for example through a quote that is never closed.' },
})
