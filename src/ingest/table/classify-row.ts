import { kommunNamed } from '#vocabulary'
import { fold } from '#text'
import type { ReadContext } from '../reading.ts'
import type { ColumnMap } from './columns.ts'
import { filledColumns, type GridRow } from './grid.ts'

/** What a line below the headings is. `alone` has one filled cell: a note, a group heading or a record of which only one thing is known. */
export type RowClass =
  | { readonly is: 'data' | 'blank' | 'heading-again' | 'units' | 'total' | 'note' | 'kommun-only' }
  | { readonly is: 'kommun-group'; readonly column: number }
  | { readonly is: 'alone'; readonly column: number }

const sumWord = /^(?:summa|totalt?|totala|delsumma|samtliga|alla kommuner|medel|medelvärde|medeltal|genomsnitt|snitt|median|riket|hela riket|länet|hela länet|hela landet)(?![\p{L}\p{N}])/u
/** Nothing but a sum is called so, also when the sum itself is left out. */
const sumLabel = /^(?:summa|totalt?|delsumma)\s*:?\s*$/u
const unit = /^\s*\(?(?:st|styck|antal|%|procent|kr|tkr|kronor|år|personer|platser|ja\/nej)\.?\)?\s*$/i
const noteWord = /^(?:källa|källor|not|noter|anm|anmärkning|fotnot|kommentar|obs|teckenförklaring|förklaring|uppdaterad|senast uppdaterad|uttagsdatum|hämtad|skapad)\s*[.:]|^(?:[*†]|[¹²³]|\d\))\s*\S/
const numeric = /^[\s\d.,%\u00a0\u202f\u2009<>–-]*$/
const longestRecordName = 120
const longestWord = 60

const data: RowClass = { is: 'data' }

export function classifyRow(row: GridRow, map: ColumnMap, context: ReadContext): RowClass {
  const filled = filledColumns(row)
  const first = filled[0]
  if (first === undefined) return { is: 'blank' }
  if (isHeadingAgain(row, filled, map)) return { is: 'heading-again' }
  if (filled.every((column) => unit.test(row.cells[column]!))) return { is: 'units' }
  if (!map.wide) return data
  const text = row.cells[first]!.slice(0, longestWord).normalize('NFC').trimStart().toLowerCase()
  if (first <= 2 && filled.length > 1 && sumWord.test(text) && filled.slice(1).every((column) => numeric.test(row.cells[column]!))) return { is: 'total' }
  if (filled.length === 1 && sumLabel.test(text)) return { is: 'total' }
  if (filled.length <= 2 && noteWord.test(text)) return { is: 'note' }
  if (filled.length === 1) return classifySingle(row, first, map, context)
  return filled.every((column) => isKommunField(fieldOf(map, column))) ? { is: 'kommun-only' } : data
}

function classifySingle(row: GridRow, column: number, map: ColumnMap, context: ReadContext): RowClass {
  const text = row.cells[column]!
  const field = fieldOf(map, column)
  if ((column === 0 || isKommunField(field)) && kommunNamed(text, context.vocabulary) !== null) return { is: 'kommun-group', column }
  if (text.length > longestRecordName) return { is: 'note' }
  return (map.columns[column]?.means.is ?? 'nothing') === 'nothing' && column > 0 ? { is: 'note' } : { is: 'alone', column }
}

function fieldOf(map: ColumnMap, column: number): string | null {
  const means = map.columns[column]?.means
  return means?.is === 'field' ? means.field : null
}

const isKommunField = (field: string | null): boolean => field === 'kommun' || field === 'kommun_code'

/** Some exports repeat the headings at the top of each page. */
function isHeadingAgain(row: GridRow, filled: readonly number[], map: ColumnMap): boolean {
  return filled.length >= 2 && filled.every((column) => {
    const heading = map.columns[column]?.heading.text ?? ''
    const text = row.cells[column]!
    return Math.abs(text.length - heading.length) <= 3 && fold(text) === fold(heading)
  })
}
