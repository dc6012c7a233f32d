import type { Message, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import type { Format } from '../format.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { fileSource, kommunOfFileName, undeclaredSource } from '../sources/file-source.ts'
import { rowSources } from '../sources/row-source.ts'
import { knownHeading } from '../table/match-heading.ts'
import { tableReader } from '../table/read-table.ts'
import { noRows } from '../table/table-diagnostics.ts'
import { readCsvGrid } from './read-grid.ts'

const understands: Message = {
  sv: 'Tabeller som CSV: teckenkodning (UTF-8, UTF-16, windows-1252, ISO-8859-1, cp850, cp437, Mac Roman), avgränsare (semikolon, komma, tabb, lodstreck), raden `sep=`, citattecken, radslut, titelrader, rubriker i en eller två rader eller inga alls, summarader, anmärkningar, tomma rader och kolumner samt celler som var sammanslagna hittas utan inställningar.',
  en: 'Tables as CSV: encoding (UTF-8, UTF-16, windows-1252, ISO-8859-1, cp850, cp437, Mac Roman), delimiter (semicolon, comma, tab, vertical bar), the line `sep=`, quotes, line ends, title lines, headings in one line or two or none, sums, notes, blank lines and columns, and cells that were merged are found without settings.',
}

export const csvFormat: Format = {
  name: 'CSV',
  extensions: ['csv', 'tsv', 'tab', 'txt'],
  content: ['text'],
  understands,
  read: readCsv,
}

/** @reports those of `openText`, `readCsvGrid` and `tableReader`, ingest/undeclared-source and ingest/no-rows */
async function readCsv(file: SourceFile, context: ReadContext): Promise<FileReading> {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const { source, dates, declared } = fileSource(file, context)
  const sources = rowSources(source, dates, context.vocabulary)
  const kommunOfFile = kommunOfFileName(file, context)
  const table = tableReader({ context, sources, defaults: {}, kind: null, ...(kommunOfFile === undefined ? {} : { kommunOfFile }) })
  const headingScore = (cells: readonly string[]): number => cells.filter((cell) => knownHeading(cell, context.county) !== null).length
  const grid = await readCsvGrid(opened.text, file.path, headingScore, table.push)
  if (grid.refusal !== null) return refused(grid.refusal)
  const { rows, receipt, diagnostics, counts } = table.finish()
  const used = sources.sources()
  const lacksSource = !declared && used.includes(source) && rows.some((row) => row.source === source.id)
  return reading({
    rows,
    sources: used,
    receipt: [...opened.receipt, ...grid.receipt, ...receipt],
    diagnostics: [...opened.diagnostics, ...grid.diagnostics, ...diagnostics, ...sources.diagnostics(), ...(lacksSource ? [undeclaredSource(file, source)] : []), ...(rows.length === 0 && grid.diagnostics.length === 0 ? [noRows(file.path)] : [])],
    counts: { ...counts, in: counts.in + grid.hintLines, reported: counts.reported + grid.hintLines },
  })
}
