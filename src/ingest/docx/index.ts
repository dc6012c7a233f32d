import type { Message, SourceFile } from '#model'
import type { Format } from '../format.ts'
import type { FileReading, ReadContext } from '../reading.ts'

const understands: Message = {
  sv: 'Kartläggningar som Word-dokument: rubriker (även fetstilta rader), tabeller med sammanslagna celler, listor och rader som `Telefon: …`. Dold text, borttagen text, kommentarer och dokumentegenskaper läses inte.',
  en: 'Mappings as Word documents: headings (bold lines too), tables with merged cells, lists and lines like `Telefon: …`. Hidden text, deleted text, comments and document properties are not read.',
}

export const docxFormat: Format = { name: 'Word', extensions: ['docx', 'docm'], content: ['zip'], understands, read: readDocx }

/** The converter is large and loaded only when there is a Word document. */
async function readDocx(file: SourceFile, context: ReadContext): Promise<FileReading> {
  return (await import('./read-document.ts')).readDocument(file, context)
}
