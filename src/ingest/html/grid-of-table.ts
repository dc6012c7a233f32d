import type { Element } from 'hast'
import type { Place } from '#model'
import { joinLines, type Line } from '../narrative/blocks.ts'
import type { GridRow } from '../table/grid.ts'
import { attribute, elementsOf, isElement, isUnseen } from './parse-page.ts'

type PlaceOfCell = (row: number, column: number, line: number, inLine: number) => Place
type CellLines = (cell: Element, place: (line: number, column: number) => Place) => Line[]

interface Slot {
  readonly lines: readonly Line[]
  readonly row: number
  readonly column: number
  readonly place: Place
}

const mostSpanned = 1000

/**
 * The cells of an HTML table in rows and columns, each spanned cell giving its value to all it spans. A cell that spans the whole width
 * is a title and keeps to its first column. null for a table that only lays out the page: one column, or a table in a cell.
 */
export function gridOfTable(table: Element, placeOf: PlaceOfCell, cellLines: CellLines): GridRow[] | null {
  for (const element of elementsOf(table)) if (isElement(element, 'table', 'h1', 'h2', 'h3', 'h4')) return null
  const trs = rowsOf(table).filter((row) => !isUnseen(row))
  const slots: Slot[][] = trs.map(() => [])
  trs.forEach((tr, row) => {
    let column = 0
    for (const cell of tr.children) {
      if (!isElement(cell, 'td', 'th')) continue
      while (slots[row]![column] !== undefined) column += 1
      const at = column
      const lines = cellLines(cell, (line, inLine) => placeOf(row, at, line, inLine))
      const start = cell.position?.start ?? { line: 1, column: 1 }
      const slot: Slot = { lines, row, column, place: lines[0]?.place(0) ?? placeOf(row, at, start.line, start.column) }
      const down = Math.min(spanOf(cell, 'rowSpan', trs.length - row), trs.length - row)
      const right = spanOf(cell, 'colSpan', mostSpanned)
      for (let below = 0; below < down; below++) for (let beside = 0; beside < right; beside++) slots[row + below]![column + beside] ??= slot
      column += right
    }
  })
  const width = Math.max(0, ...slots.map((row) => row.length))
  if (width < 2) return null
  return slots.map((row, index) => gridRow(row, index, width, trs[index]?.position?.start.line ?? index + 1, placeOf))
}

/** `rowspan=0` spans to the end of its group, by the standard. */
function spanOf(cell: Element, name: 'rowSpan' | 'colSpan', rest: number): number {
  const span = Number(attribute(cell, name) || '1')
  if (span === 0 && name === 'rowSpan') return rest
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostSpanned) : 1
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : []
  })
}

function gridRow(row: readonly Slot[], index: number, width: number, line: number, placeOf: PlaceOfCell): GridRow {
  const wholeWidth = row[0] !== undefined && row.length === width && row.every((slot) => slot === row[0])
  const texts = Array.from({ length: width }, (_, column) => row[column]).map((slot, column) => (slot === undefined || (wholeWidth && column > 0) ? '' : joinLines(slot.lines)))
  const columns = [...row.keys()].filter((column) => row[column] !== undefined)
  return {
    cells: texts,
    row: line,
    place: (column, heading) => {
      const place = row[column]?.place ?? placeOf(index, column, line, 1)
      return heading === undefined ? place : { ...place, heading }
    },
    merged: new Set(columns.filter((column) => row[column]!.row !== index)),
    repeated: new Set(columns.filter((column) => row[column]!.column !== column)),
    links: new Map(columns.flatMap((column) => {
      const link = row[column]!.lines[0]?.links[0]
      return link === undefined ? [] : [[column, link.url] as const]
    })),
  }
}
