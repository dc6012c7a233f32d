import { remember } from '#text'
import type { Cell, County, Field, Row } from '#model'
import { withStep, type ReadValue } from './reading.ts'
import { cleanText } from './text/clean-text.ts'

/** A cell made ready for its field's reader, and what was done to it so far. */
export interface PreparedCell {
  /** As the file has it. */
  readonly original: Cell
  /** As its reader gets it. */
  readonly cell: Cell
  readonly steps: ReadValue['steps']
  readonly hadHidden: boolean
}

/**
 * The cell without signs that nobody sees, and with the correction that county.md names for this very text, if any.
 */
export function prepareCell(original: Cell, field: Field, county: County | null): PreparedCell {
  const { text, hadHidden } = cleanText(original.text)
  if (text === original.text && (county === null || county.corrections.length === 0)) return { original, cell: original, steps: [], hadHidden }
  const cleaned = withStep([], 'normalise/text', original.text, text)
  const corrected = county?.corrections.find((correction) => (correction.field === field || correction.field === '*') && cleanText(correction.from).text === text)
  if (corrected === undefined) return { original, cell: { text, place: original.place }, steps: cleaned, hadHidden }
  const to = cleanText(corrected.to).text
  return { original, cell: { text: to, place: original.place }, steps: withStep(cleaned, 'normalise/correction', text, to), hadHidden }
}

const orders = new Map<string, readonly Field[]>()

/** The fields of a row in alphabetical order, whatever the order of its columns. The rows of a table have the same ones. */
function fieldsInOrder(row: Row): readonly Field[] {
  const fields = Object.keys(row.cells) as Field[]
  return remember(orders, fields.join(' '), () => fields.sort())
}

export type PreparedCells = ReadonlyMap<Field, PreparedCell>

/** All cells of a row, in a fixed order of fields, blank ones left out. */
export function prepareCells(row: Row, county: County | null): PreparedCells {
  const cells = new Map<Field, PreparedCell>()
  for (const field of fieldsInOrder(row)) {
    const original = row.cells[field]
    if (original === undefined) continue
    const prepared = prepareCell(original, field, county)
    if (prepared.cell.text !== '') cells.set(field, prepared)
  }
  return cells
}
