import type { Diagnostic } from '#model'
import { limits } from '../limits.ts'

export const hiddenContent = (hidden: { readonly sheets: number; readonly rows: number; readonly cells: number }, file: string): Diagnostic => ({
  rule: 'ingest/hidden-content',
  severity: 'warning',
  message: {
    sv: `Arbetsboken har dolt innehåll (${hidden.sheets} blad, ${hidden.rows} rader, ${hidden.cells} celler i dolda kolumner). Det räknas som konfidentiellt och lästes inte.`,
    en: `The workbook has hidden content (${hidden.sheets} sheets, ${hidden.rows} rows, ${hidden.cells} cells in hidden columns). It counts as confidential and was not read.`,
  },
  place: { file },
  note: {
    sv: 'Ska det vara med: visa raderna, kolumnerna eller bladen i Excel (ta bort filtret) och spara. Annars: ta bort dem ur filen.',
    en: 'If it belongs: show the rows, columns or sheets in Excel (remove the filter) and save. Otherwise: delete them from the file.',
  },
})

export const faultyCells = (faulty: readonly string[], sheet: string, file: string): Diagnostic => ({
  rule: 'ingest/cell-error',
  severity: 'warning',
  message: {
    sv: `${faulty.length} ${faulty.length === 1 ? 'cell' : 'celler'} visar ett fel eller har en formel som aldrig räknats ut: ${faulty.slice(0, 5).join(', ')}. Öppna filen i Excel, rätta och spara.`,
    en: `${faulty.length} ${faulty.length === 1 ? 'cell shows' : 'cells show'} an error or have a formula that was never calculated: ${faulty.slice(0, 5).join(', ')}. Open the file in Excel, correct and save.`,
  },
  place: { file, sheet, cell: faulty[0]!.split(' ', 1)[0]! },
})

export const sheetNotUnderstood = (sheet: string, lines: number, file: string): Diagnostic => ({
  rule: 'ingest/sheet-not-understood',
  severity: 'warning',
  message: {
    sv: `Bladet \`${sheet}\` har ingen rubrik som känns igen. Dess ${lines} rader lästes inte.`,
    en: `The sheet \`${sheet}\` has no heading that is understood. Its ${lines} lines were not read.`,
  },
  place: { file, sheet },
})

export const tooManyRows = (file: string, sheet: string): Diagnostic => ({
  rule: 'ingest/too-many-rows',
  severity: 'error',
  message: {
    sv: `Bladet \`${sheet}\` i \`${file}\` har fler än ${limits.tableRows} rader. Filen lästes inte. Dela den i flera.`,
    en: `The sheet \`${sheet}\` in \`${file}\` has more than ${limits.tableRows} rows. The file was not read. Split it into several.`,
  },
  place: { file, sheet },
})
