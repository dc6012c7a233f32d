import { kommunNamed } from '#vocabulary'
import type { Cell, Diagnostic, Repair, Row, SourceFile } from '#model'
import { unpack } from '../bytes/unpack.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { fileSource, kommunOfFileName, undeclaredSource } from '../sources/file-source.ts'
import { rowSources } from '../sources/row-source.ts'
import { tableReader, type TableReading } from '../table/read-table.ts'
import { gridOfSheet } from './grid-of-sheet.ts'
import { readSheet } from './sheet.ts'
import { entryOf, isWorkbookPart, readWorkbook, type SheetEntry } from './workbook.ts'
import { noRows } from '../table/table-diagnostics.ts'
import { faultyCells, hiddenContent, sheetNotUnderstood, tooManyRows } from './xlsx-diagnostics.ts'

/**
 * The well-known readers give the values of cells but neither what is hidden nor what is merged, and show 0305 as 305 and 34 % as
 * 0.34. So the parts of the workbook are read as XML, each sheet once.
 *
 * @reports ingest/hidden-content, ingest/cell-error, ingest/sheet-not-understood, ingest/too-many-rows, ingest/no-rows, and those of `unpack` and `tableReader`
 */
export function readWorkbookFile(file: SourceFile, context: ReadContext): FileReading {
  const unpacked = unpack(file.bytes, file.path, isWorkbookPart)
  if ('refusal' in unpacked) return refused(unpacked.refusal)
  const book = readWorkbook(unpacked.entries)
  const { source, dates, declared } = fileSource(file, context)
  const sources = rowSources(source, dates, context.vocabulary)
  const receipt: Repair[] = []
  const diagnostics: Diagnostic[] = []
  const hidden = { sheets: book.sheets.filter((sheet) => sheet.hidden).length, rows: 0, cells: 0 }
  const read: { sheet: SheetEntry; table: TableReading }[] = []

  for (const entry of book.sheets.filter((candidate) => !candidate.hidden)) {
    const bytes = entryOf(unpacked.entries, entry.path)
    if (bytes === undefined) continue
    const sheet = readSheet(bytes, book)
    if (sheet.tooManyRows) return refused(tooManyRows(file.path, entry.name))
    if (sheet.faulty.length > 0) diagnostics.push(faultyCells(sheet.faulty, entry.name, file.path))
    const grid = gridOfSheet(sheet, entry.name, file.path)
    hidden.rows += grid.hiddenRows
    hidden.cells += grid.hiddenCells
    receipt.push(...grid.receipt)
    const kommunOfFile = kommunOfSheet(entry.name, file, context)
    const table = tableReader({ context, sources, defaults: {}, kind: null, ...(kommunOfFile === undefined ? {} : { kommunOfFile }) })
    for (const row of grid.rows) table.push(row)
    read.push({ sheet: entry, table: table.finish() })
  }
  if (hidden.sheets + hidden.rows + hidden.cells > 0) {
    diagnostics.push(hiddenContent(hidden, file.path))
    receipt.push(hiddenRepair(hidden, file.path))
  }
  const { tables, asides } = apart(read)
  diagnostics.push(...asides.map(({ sheet, table }) => sheetNotUnderstood(sheet.name, table.counts.in, file.path)))
  const rows = tables.flatMap(({ table }) => table.rows)
  const used = sources.sources()
  return reading({
    rows,
    sources: used.filter((candidate) => rows.some((row) => row.source === candidate.id)),
    receipt: [...receipt, ...tables.flatMap(({ table }) => table.receipt)],
    diagnostics: [
      ...diagnostics, ...tables.flatMap(({ table }) => table.diagnostics), ...sources.diagnostics(),
      ...(!declared && used.includes(source) && rows.some((row: Row) => row.source === source.id) ? [undeclaredSource(file, source)] : []),
      ...(rows.length === 0 && hidden.sheets + hidden.rows === 0 ? [noRows(file.path)] : []),
    ],
    counts: {
      in: read.reduce((sum, { table }) => sum + table.counts.in, 0) + hidden.rows,
      kept: tables.reduce((sum, { table }) => sum + table.counts.kept, 0),
      reported: tables.reduce((sum, { table }) => sum + table.counts.reported, 0) + asides.reduce((sum, { table }) => sum + table.counts.in, 0) + hidden.rows,
    },
  })
}

/** A sheet of explanations beside the sheets with tables is no table, and complaining of its headings would help nobody. */
function apart<T extends { table: TableReading }>(read: readonly T[]): { tables: T[]; asides: T[] } {
  const understood = (table: TableReading): boolean => table.map !== null && table.map.columns.some((column) => column.means.is === 'field')
  const filled = read.filter(({ table }) => table.counts.in > 0)
  if (!filled.some(({ table }) => understood(table))) return { tables: filled, asides: [] }
  return { tables: filled.filter(({ table }) => understood(table)), asides: filled.filter(({ table }) => !understood(table)) }
}

function kommunOfSheet(name: string, file: SourceFile, context: ReadContext): Cell | undefined {
  return kommunNamed(name, context.vocabulary) === null ? kommunOfFileName(file, context) : { text: name, place: { file: file.path, sheet: name } }
}

const hiddenRepair = (hidden: { sheets: number; rows: number; cells: number }, file: string): Repair => ({
  what: 'hidden',
  detail: {
    sv: `dolt innehåll lästes inte: ${hidden.sheets} blad, ${hidden.rows} rader, ${hidden.cells} celler i dolda kolumner`,
    en: `hidden content was not read: ${hidden.sheets} sheets, ${hidden.rows} rows, ${hidden.cells} cells in hidden columns`,
  },
  place: { file },
})

