import { fold } from '#text'
import type { ReadContext } from '../reading.ts'
import type { ColumnMap } from './columns.ts'
import { kommunNamed } from './kommun-name.ts'
import { filledColumns, type GridRow } from './grid.ts'

/** What a line below the headings is. `alone` has one filled cell: a note, a group heading or a record of which only one thing is known. */
export type RowClass =
  | { readonly is: 'data' }
  | { readonly is: 'blank' | 'heading-again' | 'total' | 'note' | 'kommun-only' }
  | { readonly is: 'kommun-group'; readonly column: number }
  | { readonly is: 'alone'; readonly column: number }

const sumWord = /^(?:summa|totalt?|totala|delsumma|samtliga|alla kommuner|medel|medelvärde|medeltal|genomsnitt|snitt|median|riket|hela riket|länet|hela länet|hela landet)(?![\p{L}\p{N}])/u
const noteWord = /^(?:källa|källor|not|noter|anm|anmärkning|fotnot|kommentar|obs|teckenförklaring|förklaring|uppdaterad|senast uppdaterad|uttagsdatum|hämtad|skapad)\s*[.:]|^(?:[*†]|[¹²³]|\d\))\s*\S/
const numeric = /^[\s\d.,%\u00a0\u202f\u2009<>–-]*$/
const longestRecordName = 120

export function classifyRow(row: GridRow, map: ColumnMap, context: ReadContext): RowClass {
  const filled = filledColumns(row)
  if (filled.length === 0) return { is: 'blank' }
  const first = filled[0]!
  const text = fold(row.cells[first]!)
  const withColumns = filled.filter((column) => (map.columns[column]?.means.is ?? 'nothing') !== 'nothing')
  if (isHeadingAgain(row, filled, map)) return { is: 'heading-again' }
  const wide = map.columns.filter((column) => column.means.is !== 'nothing').length >= 3
  const others = filled.slice(1)
  if (wide && first <= 2 && sumWord.test(text) && others.length > 0 && others.every((column) => numeric.test(row.cells[column]!)) && !hasFieldValue(row, map, 'name', first)) return { is: 'total' }
  if (noteWord.test(text) && filled.length <= 2 && wide) return { is: 'note' }
  if (filled.length === 1 && wide) {
    const kommunColumn = kommunNamed(row.cells[first]!, context.vocabulary) !== null
    const field = fieldOf(map, first)
    if (kommunColumn && (first === 0 || field === 'kommun' || field === 'kommun_code')) return { is: 'kommun-group', column: first }
    if (row.cells[first]!.length > longestRecordName) return { is: 'note' }
    return withColumns.length === 0 && first > 0 ? { is: 'note' } : { is: 'alone', column: first }
  }
  if (filled.every((column) => ['kommun', 'kommun_code'].includes(fieldOf(map, column) ?? ''))) {
    return wide ? { is: 'kommun-only' } : { is: 'data' }
  }
  return { is: 'data' }
}

function fieldOf(map: ColumnMap, column: number): string | null {
  const means = map.columns[column]?.means
  return means?.is === 'field' ? means.field : null
}

/** A sum word in the name column itself is a sum; beside a name it is a place: `Hela länet | Kvinnojouren`. */
function hasFieldValue(row: GridRow, map: ColumnMap, field: string, except: number): boolean {
  return map.columns.some((column, index) => index !== except && column.means.is === 'field' && column.means.field === field && (row.cells[index] ?? '').trim() !== '')
}

function isHeadingAgain(row: GridRow, filled: readonly number[], map: ColumnMap): boolean {
  return filled.length >= 2 && filled.every((column) => fold(row.cells[column]!) === fold(map.columns[column]?.heading.text ?? ''))
}
