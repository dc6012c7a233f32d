import { cellFromCsv } from '#text'
import type { Diagnostic, Place, Repair } from '#model'
import { limits } from '../limits.ts'
import type { GridRow } from '../table/grid.ts'
import { followCells } from './cell-places.ts'
import { delimiterName, findDelimiter, type Delimiter } from './delimiter.ts'
import { readProperRecords } from './proper-records.ts'
import { streamRecords } from './stream-records.ts'

export interface GridReading {
  /** The one reason why nothing of the file is used. */
  readonly refusal: Diagnostic | null
  /** 1 when the first line is a hint to Excel. */
  readonly hintLines: 0 | 1
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a CSV text as lines of cells, whatever its delimiter, quoting and line ends, and hands them over one by one. A first line
 * `sep=;`, which Excel understands as a hint, decides over everything else.
 *
 * @reports ingest/unclosed-quote, ingest/too-many-rows, ingest/too-many-columns
 */
export async function readCsvGrid(text: string, file: string, headingScore: (cells: readonly string[]) => number, onRow: (row: GridRow) => void): Promise<GridReading> {
  if (hasTooManyLines(text)) return { refusal: tooManyRows(file), hintLines: 0, receipt: [], diagnostics: [] }
  const hint = /^(?:"?sep=([;,\t|])"?)(?:\r\n|\n|\r|$)/i.exec(text)
  const found = (hint?.[1] as Delimiter | undefined) ?? findDelimiter(hint === null ? text : text.slice(hint[0].length), headingScore)
  const delimiter = found ?? ';'
  const dialect = { delimiter, blanksBeforeQuotes: hasBlanksBeforeQuotes(text, delimiter) }
  const receipt: Repair[] = []
  const diagnostics: Diagnostic[] = []
  if (found !== null) {
    const name = delimiterName[found]
    const by = hint === null ? { sv: '', en: '' } : { sv: ', enligt raden `sep=`', en: ', by the line `sep=`' }
    receipt.push({ what: 'delimiter', detail: { sv: `avgränsare ${name.sv}${by.sv}`, en: `delimiter ${name.en}${by.en}` }, place: { file }, ...(hint === null ? { asFound: true } : {}) })
  }
  let rows = 0
  let refusal: Diagnostic | null = null
  const take = (row: GridRow): boolean => {
    rows += 1
    if (rows > limits.tableRows || row.cells.length > limits.tableColumns) {
      refusal = rows > limits.tableRows ? tooManyRows(file) : tooManyColumns(file, row.row)
      return false
    }
    if (rows === 1 && hint !== null) receipt.push({ what: 'hint-line', detail: { sv: 'raden `sep=` är en anvisning till Excel', en: 'the line `sep=` is a hint to Excel' }, place: { file, line: 1 } })
    else onRow(withoutGuards(row))
    return true
  }
  let guarded = 0
  let firstGuarded: Place | null = null
  const withoutGuards = (row: GridRow): GridRow => {
    if (!row.cells.some((cell) => cell.startsWith("'"))) return row
    const columns = row.cells.flatMap((cell, column) => (cellFromCsv(cell) === cell ? [] : [column]))
    if (columns.length === 0) return row
    guarded += columns.length
    firstGuarded ??= row.place(columns[0]!)
    return {
      ...row,
      cells: row.cells.map(cellFromCsv),
      place: (column, heading) => {
        const place = row.place(column, heading)
        return columns.includes(column) ? { ...place, column: place.column! + 1 } : place
      },
    }
  }
  const proper = dialect.blanksBeforeQuotes ? { offset: 0, line: 1 } : readProperRecords(text, file, delimiter, take)
  if (refusal === null && proper.offset < text.length) {
    const cells = followCells(text, file, dialect, proper)
    const error = await streamRecords(text.slice(proper.offset), dialect, (record) => take(cells.next(record)))
    if (error !== null) diagnostics.push(unclosedQuote(file, cells.line()))
  }
  if (firstGuarded !== null) receipt.push(apostrophes(guarded, firstGuarded))
  return { refusal, hintLines: hint === null ? 0 : 1, receipt, diagnostics }
}

/** Counted before anything is understood, so that a table over the limit is refused at once. Line ends inside quotes do not count. */
function hasTooManyLines(text: string): boolean {
  if (text.length < 2 * limits.tableRows) return false
  let lines = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) quoted = !quoted
    else if (!quoted && (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))) lines += 1
  }
  return lines > limits.tableRows
}

/** `a, "b"`: without care the blank would make the quotes part of the value. */
function hasBlanksBeforeQuotes(text: string, delimiter: string): boolean {
  return delimiter !== '\t' && text.slice(0, 200_000).includes(`${delimiter} "`)
}

/** Our own exports, and careful spreadsheets, put an apostrophe before what would be run as a formula. */
const apostrophes = (count: number, place: Place): Repair => ({
  what: 'text',
  detail: {
    sv: `apostrof som skyddar mot formler togs bort i ${count} ${count === 1 ? 'cell' : 'celler'}`,
    en: `the apostrophe that guards against formulas was removed in ${count} ${count === 1 ? 'cell' : 'cells'}`,
  },
  place,
})

const unclosedQuote = (file: string, line: number): Diagnostic => ({
  rule: 'ingest/unclosed-quote',
  severity: 'error',
  message: {
    sv: `Ett citattecken i posten som börjar på rad ${line} stängs aldrig, så resten av filen kunde inte läsas. Sätt ett citattecken till, eller ta bort det som är för mycket.`,
    en: `A quote in the record that begins on line ${line} is never closed, so the rest of the file could not be read. Add the missing quote, or remove the one too many.`,
  },
  place: { file, line },
})

const tooManyColumns = (file: string, line: number): Diagnostic => ({
  rule: 'ingest/too-many-columns',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har fler än ${limits.tableColumns} kolumner (rad ${line}). Den lästes inte. Se efter om radbrytningarna har försvunnit.`,
    en: `The file \`${file}\` has more than ${limits.tableColumns} columns (line ${line}). It was not read. See whether its line breaks have been lost.`,
  },
  place: { file, line },
})

const tooManyRows = (file: string): Diagnostic => ({
  rule: 'ingest/too-many-rows',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har fler än ${limits.tableRows} rader. Den lästes inte. Dela den i flera filer.`,
    en: `The file \`${file}\` has more than ${limits.tableRows} rows. It was not read. Split it into several files.`,
  },
  place: { file, line: limits.tableRows + 1 },
})
