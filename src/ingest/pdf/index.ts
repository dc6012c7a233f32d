import type { Message, SourceFile } from '#model'
import type { Format } from '../format.ts'
import type { FileReading, ReadContext } from '../reading.ts'

const understands: Message = {
  sv: 'Kartläggningar som PDF med text: rubriker, stycken, listor och tabeller efter filens märkning när den har sådan, annars efter hur texten står på sidan. En tabell vars rader inte säkert kan skiljas åt läses inte som tabell. Inskannade sidor läses inte.',
  en: 'Mappings as PDF with text: headings, paragraphs, lists and tables by the tags of the file when it has them, otherwise by where the text stands. A table whose rows cannot be told apart with certainty is not read as a table. Scanned pages are not read.',
}

export const pdfFormat: Format = { name: 'PDF', extensions: ['pdf'], content: ['pdf'], understands, read: readPdfFile }

/** The reader of PDF is large and loaded only when there is one. */
async function readPdfFile(file: SourceFile, context: ReadContext): Promise<FileReading> {
  return (await import('./read-pdf.ts')).readPdf(file, context)
}
