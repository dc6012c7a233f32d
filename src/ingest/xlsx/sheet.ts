import { readXml } from '../bytes/read-xml.ts'
import { limits } from '../limits.ts'
import { columnLetters } from '../table/grid.ts'
import { shownNumber } from './shown-value.ts'
import { isTrue, unescaped, type Workbook } from './workbook.ts'

export interface SheetRow {
  /** 1-based, as in the margin of the sheet. */
  readonly row: number
  readonly cells: string[]
  readonly hidden: boolean
}

export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly rows: readonly SheetRow[]
  readonly hiddenColumns: readonly Range[]
  readonly merged: readonly Range[]
  /** Cells that show an error (`#REF!`) or a formula that was never calculated. */
  readonly faulty: readonly string[]
  readonly tooManyRows: boolean
}

const mostMerged = 100_000

/** Cells of a sheet as they are shown, with what is hidden and merged. Row and column numbers are 1-based and 0-based as in `Range`. */
export function readSheet(bytes: Uint8Array, book: Workbook): Sheet {
  const rows: SheetRow[] = []
  const hiddenColumns: Range[] = []
  const merged: Range[] = []
  const faulty: string[] = []
  let row: SheetRow | null = null
  let column = 0
  let type = 'n'
  let style = 0
  let value = ''
  let formula = false
  let reading = false

  const endCell = (): void => {
    if (row === null) return
    const shown = shownCell(type, value, style, book)
    if ((type === 'e' || (formula && value === '')) && faulty.length < 1000) faulty.push(`${columnLetters(column)}${row.row}${type === 'e' ? ` ${value}` : ''}`)
    if (shown !== '' && column < limits.tableColumns) {
      while (row.cells.length < column) row.cells.push('')
      row.cells[column] = shown
    }
    column += 1
  }

  readXml(bytes, {
    open: (name, attributes) => {
      switch (name) {
        case 'row': {
          const { r, hidden } = attributes()
          row = { row: r === undefined ? (rows.at(-1)?.row ?? 0) + 1 : Number(r), cells: [], hidden: isTrue(hidden) }
          rows.push(row)
          column = 0
          break
        }
        case 'c': {
          const { r, t = 'n', s = '0' } = attributes()
          if (r !== undefined) column = columnOf(r)
          type = t
          style = Number(s)
          value = ''
          formula = false
          break
        }
        case 'f':
          formula = true
          break
        case 'v':
        case 't':
          reading = true
          break
        case 'col': {
          const { min, max, hidden } = attributes()
          if (isTrue(hidden)) hiddenColumns.push({ top: 1, bottom: Infinity, left: Number(min) - 1, right: Number(max) - 1 })
          break
        }
        case 'mergeCell': {
          const range = rangeOf(attributes()['ref'] ?? '')
          if (range !== null && merged.length < mostMerged) merged.push(range)
          break
        }
        default:
      }
    },
    close: (name) => {
      if (name === 'c') endCell()
      else if (name === 'v' || name === 't') reading = false
      else if (name === 'row') row = null
    },
    text: (text) => {
      if (reading) value += text
    },
    done: () => rows.length > limits.tableRows * 6,
  })
  const filled = rows.filter((candidate) => candidate.cells.length > 0)
  return { rows, hiddenColumns, merged, faulty, tooManyRows: filled.length > limits.tableRows || rows.length > limits.tableRows * 6 }
}

function shownCell(type: string, value: string, style: number, book: Workbook): string {
  switch (type) {
    case 's': return book.texts[Number(value)] ?? ''
    case 'str':
    case 'inlineStr': return unescaped(value)
    case 'b': return value === '1' ? 'SANT' : 'FALSKT'
    case 'e': return value
    case 'd': return value.slice(0, 10)
    default: return value === '' ? '' : shownNumber(value, book.formats[style] ?? 'General', book.from1904)
  }
}

/** `C14` → 2. */
function columnOf(reference: string): number {
  let column = 0
  for (let index = 0; index < Math.min(reference.length, 4); index++) {
    const code = reference.charCodeAt(index) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return Math.max(column - 1, 0)
}

function rangeOf(reference: string): Range | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7}):([A-Za-z]{1,3})(\d{1,7})$/.exec(reference)
  return match === null ? null : { left: columnOf(match[1]!), top: Number(match[2]), right: columnOf(match[3]!), bottom: Number(match[4]) }
}
