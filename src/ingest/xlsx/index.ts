import type { Message, SourceFile } from '#model'
import type { Format } from '../format.ts'
import type { FileReading, ReadContext } from '../reading.ts'

const understands: Message = {
  sv: 'Tabeller som Excel-arbetsbok: alla synliga blad, sammanslagna celler, datum, procent och koder med inledande nolla som de visas. Dolda rader, kolumner och blad räknas som konfidentiella: de läses inte, men deras antal redovisas.',
  en: 'Tables as Excel workbook: all visible sheets, merged cells, dates, percent and codes with a leading zero as they are shown. Hidden rows, columns and sheets count as confidential: they are not read, but their number is told.',
}

export const xlsxFormat: Format = { name: 'Excel', extensions: ['xlsx', 'xlsm'], content: ['zip'], understands, read: readXlsx }

/** What reads archives and XML is loaded only when there is a workbook. */
async function readXlsx(file: SourceFile, context: ReadContext): Promise<FileReading> {
  return (await import('./read-workbook-file.ts')).readWorkbookFile(file, context)
}
