import type { Place, Repair } from '#model'
import { columnLetters, isBlank, type GridRow } from '../table/grid.ts'
import type { Range, Sheet, SheetRow } from './sheet.ts'

export interface SheetGrid {
  readonly rows: readonly GridRow[]
  readonly receipt: readonly Repair[]
  /** Rows and cells left out because they are hidden: whoever hid them did not mean them to be read. */
  readonly hiddenRows: number
  readonly hiddenCells: number
}

/** Merging more cells than this is no longer a table. */
const mostFilled = 1_000_000

/** The visible cells of a sheet, each merged cell giving its value to the rows and columns it spans. */
export function gridOfSheet(sheet: Sheet, name: string, file: string): SheetGrid {
  const visible = sheet.rows.filter((row) => !row.hidden)
  const hiddenRows = sheet.rows.filter((row) => row.hidden && row.cells.some((text) => !isBlank(text))).length
  const hiddenCells = blankHidden(visible, sheet.hiddenColumns)
  const spans = spread(visible, sheet.merged)
  const rows = visible.map((row): GridRow => {
    const origin = spans.origins.get(row.row)
    const place = (column: number, heading?: string): Place => {
      const from = origin?.get(column)
      const cell = `${columnLetters(from?.column ?? column)}${from?.row ?? row.row}`
      return heading === undefined ? { file, sheet: name, cell } : { file, sheet: name, cell, heading }
    }
    if (origin === undefined) return { cells: row.cells, row: row.row, place }
    const columns = [...origin]
    return {
      cells: row.cells, row: row.row, place,
      merged: new Set(columns.filter(([, from]) => from.row !== row.row).map(([column]) => column)),
      repeated: new Set(columns.filter(([column, from]) => from.column !== column).map(([column]) => column)),
    }
  })
  return { rows, receipt: spans.told.map((told) => mergedCells(told, name, file)), hiddenRows, hiddenCells }
}

function blankHidden(rows: readonly SheetRow[], hidden: readonly Range[]): number {
  let count = 0
  if (hidden.length === 0) return count
  for (const row of rows) {
    for (let column = 0; column < row.cells.length; column++) {
      if (isBlank(row.cells[column]!) || !hidden.some((range) => column >= range.left && column <= range.right)) continue
      row.cells[column] = ''
      count += 1
    }
  }
  return count
}

interface Told {
  readonly range: Range
  readonly text: string
  readonly rows: number
}

interface Spans {
  /** Row → column → where the value stands. */
  readonly origins: ReadonlyMap<number, ReadonlyMap<number, { readonly row: number; readonly column: number }>>
  readonly told: readonly Told[]
}

/** A cell merged over the whole width is a title, not a value for each column; only its first column keeps it. */
function spread(rows: readonly SheetRow[], merged: readonly Range[]): Spans {
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const origins = new Map<number, Map<number, { row: number; column: number }>>()
  const told: Told[] = []
  let filled = 0
  for (const range of merged) {
    const text = byNumber.get(range.top)?.cells[range.left] ?? ''
    if (isBlank(text)) continue
    const right = range.right - range.left + 1 >= width ? range.left : Math.min(range.right, width - 1)
    let rowsFilled = 0
    for (let number = range.top; number <= range.bottom && filled < mostFilled; number++) {
      filled += 1
      const row = byNumber.get(number)
      // A line of nothing but merged cells is a blank line in a tall cell.
      if (row === undefined || row.cells.every(isBlank)) continue
      if (number > range.top) rowsFilled += 1
      for (let column = range.left; column <= right; column++) {
        if (number === range.top && column === range.left) continue
        while (row.cells.length <= column) row.cells.push('')
        row.cells[column] = text
        origins.set(number, (origins.get(number) ?? new Map<number, { row: number; column: number }>()).set(column, { row: range.top, column: range.left }))
        filled += 1
      }
    }
    if (rowsFilled > 0) told.push({ range, text, rows: rowsFilled })
  }
  return { origins, told }
}

function mergedCells({ range, text, rows }: Told, sheet: string, file: string): Repair {
  const first = `${columnLetters(range.left)}${range.top}`
  const span = `${first}:${columnLetters(range.right)}${range.bottom}`
  const value = text.trim().slice(0, 60)
  return {
    what: 'merged-cell',
    detail: { sv: `sammanslagna celler ${span}: \`${value}\` gäller ${rows} ${rows === 1 ? 'rad' : 'rader'} till`, en: `merged cells ${span}: \`${value}\` holds for ${rows} more ${rows === 1 ? 'row' : 'rows'}` },
    place: { file, sheet, cell: first },
  }
}
