import { findKommun } from '#vocabulary'
import type { KommunCode, Row } from '#model'
import type { PreparedCell, PreparedCells } from '../corrections.ts'
import { fieldReaders } from '../field-readers.ts'
import { readCell } from '../known-readings.ts'
import { oneValue, type Context } from '../reading.ts'
import { longestList, type FieldValue, type RowReading } from '../row-fields.ts'
import { saysUnknown } from '../status/unknown.ts'
import { foreignKommun, readKommun } from './read-kommun.ts'

export interface RowKommun extends RowReading {
  readonly code: KommunCode | undefined
}

export const noKommun: RowKommun = { code: undefined, values: [], diagnostics: [] }

/** The kommun a row is about, as its code and as the claims that say so. Of another county it is an error, unless the service reaches beyond its own. */
export function kommunOf(row: Row, cells: PreparedCells, context: Context): RowKommun {
  const codeCell = cells.get('kommun_code')
  const nameCell = cells.get('kommun')
  // Kolada's ids beside the kommuner: 0000 for the nation, 0014 for a region, G… for a group.
  if (row.kind === 'indicator' && codeCell !== undefined && /^(?:00\d\d|G\d{3,8})$/.test(codeCell.cell.text)) {
    return { code: codeCell.cell.text, values: [{ field: 'kommun_code', from: codeCell, read: { value: codeCell.cell.text, steps: [] } }], diagnostics: [] }
  }
  const reach = row.kind === 'resource' && codeCell === undefined && nameCell !== undefined && !cells.has('covers') ? reachOf(nameCell, context) : []
  if (reach.length > 0) return { ...noKommun, values: reach }
  const reading = readKommun({ code: codeCell?.cell, name: nameCell?.cell }, context)
  if (reading.read === null) return { ...noKommun, diagnostics: reading.diagnostics }
  const { kommun, code, cell } = reading.read
  const { county } = context
  const foreign = county !== null && kommun.county !== county.code && row.kind !== 'indicator' && !reachesBeyond(cells, context)
  const from = cell === codeCell?.cell ? codeCell : nameCell!
  const values: FieldValue[] = [{ field: 'kommun_code', from, read: code }]
  if (nameCell !== undefined && !saysUnknown(nameCell.cell.text, context.legend)) {
    values.push({ field: 'kommun', from: nameCell, read: oneValue(nameCell.cell, 'normalise/kommun', kommun.name) })
  }
  const field = from === codeCell ? 'kommun_code' : 'kommun'
  if (foreign) return { ...noKommun, diagnostics: [...reading.diagnostics, foreignKommun(reading.read, field, county)] }
  return { code: kommun.code, values, diagnostics: reading.diagnostics }
}

/** `Hela länet`, `Fyrbodal` or `Nationell` where a kommun is asked for says whom the service reaches, and nothing of where it lies. */
function reachOf(named: PreparedCell, context: Context): FieldValue[] {
  const { county, vocabulary } = context
  if (named.cell.text.length > longestList || findKommun(named.cell.text, vocabulary, county === null ? {} : { county: county.code }) !== null) return []
  const { values, diagnostics } = readCell('covers', fieldReaders.covers, named.cell, context)
  const isOneKommun = values.length === 1 && /^\d{4}$/.test(values[0]!.value)
  return diagnostics.length > 0 || isOneKommun ? [] : values.map((read) => ({ field: 'covers', from: named, read }))
}

/** A service for the county or the nation may be run from a town in another county. */
function reachesBeyond(cells: PreparedCells, context: Context): boolean {
  const level = cells.get('level')
  const covers = cells.get('covers')
  const codes = [
    ...(level === undefined ? [] : readCell('level', fieldReaders.level, level.cell, context).values),
    ...(covers === undefined ? [] : readCell('covers', fieldReaders.covers, covers.cell, context).values),
  ].map(({ value }) => value)
  return codes.some((code) => code === 'nationell' || code === 'lan' || code === 'nation' || code.startsWith('lan:'))
}
