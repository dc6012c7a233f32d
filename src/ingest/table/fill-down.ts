import type { Cell, Diagnostic, Field, Repair, Row } from '#model'
import type { ColumnMap } from './columns.ts'

/** Columns that group the rows below them, when they stand first in a table. */
const grouping: readonly Field[] = ['kommun_code', 'kommun', 'area', 'type', 'provider', 'level', 'name']

export interface FilledRows {
  readonly rows: readonly Row[]
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives rows the value above in leading columns where a cell was merged over several lines: saved as CSV, only the first of them keeps
 * it. A table repeats its values instead of merging them if the same one stands on two lines running; then a blank is a blank, and
 * nothing is filled. What is filled is told, since a blank kommun may also mean the whole county.
 *
 * @reports ingest/merged-down
 */
export function fillDown(rows: readonly Row[], map: ColumnMap): FilledRows {
  const leading = leadingColumns(map)
  if (leading.length === 0 || !rows.some((row) => leading.some((field) => row.cells[field] === undefined))) return { rows, receipt: [], diagnostics: [] }
  const merged = leading.filter((field) => isMerged(field, rows))
  // Code and name of one kommun are one column in two parts.
  const fields = merged.filter((field) => leading.slice(0, leading.indexOf(field)).every((before) => merged.includes(before) || isCompanion(before, field)))
  if (fields.length === 0) return { rows, receipt: [], diagnostics: [] }

  const receipt: Repair[] = []
  let above: Partial<Record<Field, Cell>> = {}
  const filled = rows.map((row): Row => {
    const missing = fields.filter((field) => row.cells[field] === undefined)
    const takes = missing.length > 0 && continues(row, fields, missing) ? missing.filter((field) => above[field] !== undefined) : []
    const inherited = Object.fromEntries(takes.map((field) => [field, above[field]!]))
    const cells = takes.length === 0 ? row.cells : { ...row.cells, ...inherited }
    above = cells
    if (takes.length === 0) return row
    receipt.push(inheritedCells(row, takes.map((field) => above[field]!)))
    return { ...row, cells }
  })
  return receipt.length === 0 ? { rows, receipt, diagnostics: [] } : { rows: filled, receipt, diagnostics: [mergedDown(receipt)] }
}

function leadingColumns(map: ColumnMap): Field[] {
  const fields: Field[] = []
  for (const column of map.columns) {
    if (column.means.is === 'nothing') continue
    if (column.means.is !== 'field' || !grouping.includes(column.means.field)) break
    fields.push(column.means.field)
  }
  // The last column of a table cannot group anything, nor can the name unless the kommun before it does.
  return fields[0] === 'name' ? [] : fields
}

const isCompanion = (a: Field, b: Field): boolean => (a === 'kommun_code' && b === 'kommun') || (a === 'kommun' && b === 'kommun_code')

/** Merged: starts filled, has gaps, and no value stands twice running. A row that reaches beyond one kommun leaves it blank on purpose. */
function isMerged(field: Field, rows: readonly Row[]): boolean {
  if (rows[0]?.cells[field] === undefined) return false
  let gaps = 0
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index]!
    const cell = row.cells[field]
    if (cell === undefined) {
      if ((field === 'kommun' || field === 'kommun_code') && (row.cells.covers !== undefined || row.cells.level !== undefined)) return false
      gaps += 1
    } else if (rows[index - 1]!.cells[field]?.text.trim() === cell.text.trim()) return false
  }
  return gaps > 0
}

/** A blank to the right of a new value is a blank; only blanks from the left continue the group above. */
function continues(row: Row, fields: readonly Field[], missing: readonly Field[]): boolean {
  const firstFilled = fields.findIndex((field) => row.cells[field] !== undefined)
  const lastMissing = Math.max(...missing.map((field) => fields.indexOf(field)))
  return (firstFilled === -1 || firstFilled > lastMissing) && Object.keys(row.cells).length > 0
}

const inheritedCells = (row: Row, cells: readonly Cell[]): Repair => ({
  what: 'merged-cell',
  detail: {
    sv: `tom cell fick värdet ovanför: ${cells.map((cell) => `\`${cell.text.trim()}\``).join(', ')}`,
    en: `blank cell got the value above: ${cells.map((cell) => `\`${cell.text.trim()}\``).join(', ')}`,
  },
  place: row.place,
})

function mergedDown(receipt: readonly Repair[]): Diagnostic {
  const lines = receipt.slice(0, 8).map((repair) => repair.place.line ?? repair.place.cell ?? '').join(', ')
  const more = receipt.length > 8 ? ` +${receipt.length - 8}` : ''
  return {
    rule: 'ingest/merged-down',
    severity: 'warning',
    message: {
      sv: `Första kolumnen har bara värde på första raden i varje grupp. ${receipt.length} ${receipt.length === 1 ? 'rad' : 'rader'} fick värdet ovanför (rad ${lines}${more}).`,
      en: `The first column has a value on the first line of each group only. ${receipt.length} ${receipt.length === 1 ? 'row' : 'rows'} got the value above (row ${lines}${more}).`,
    },
    place: receipt[0]!.place,
    note: {
      sv: 'Stämmer det inte, skriv ut värdet på varje rad, eller skriv hela länet i kolumnen Når.',
      en: 'If that is wrong, write the value on each row, or write hela länet in the column Når.',
    },
  }
}
