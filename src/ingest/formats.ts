import type { Message } from '#model'
import { csvFormat } from './csv/index.ts'
import { decisionsFormat } from './decisions/index.ts'
import type { Format } from './format.ts'
import { docxFormat } from './docx/index.ts'
import { htmlFormat } from './html/index.ts'
import { koladaFormat } from './kolada/index.ts'
import { mappingFormat } from './mappings/index.ts'
import { notesFormat } from './notes/index.ts'
import { pdfFormat } from './pdf/index.ts'
import { pxwebFormat } from './pxweb/index.ts'
import { textsFormat } from './texts/index.ts'
import { xlsxFormat } from './xlsx/index.ts'

/** Every way in which material comes. The first whose extension and `accepts` fit a file reads it, so the particular stand before the general. */
export const formats: readonly Format[] = [
  decisionsFormat,
  textsFormat,
  mappingFormat,
  notesFormat,
  koladaFormat,
  pxwebFormat,
  csvFormat,
  xlsxFormat,
  docxFormat,
  htmlFormat,
  pdfFormat,
]

/** One row of the user guide's table of what can be read. `extensions` are without dot. */
export interface UnderstoodFormat {
  readonly format: string
  readonly extensions: readonly string[]
  readonly understands: Message
}

/** What can be read, for the table in the user guide: one entry for each kind of file, in the order they are tried. */
export function understoodFormats(): readonly UnderstoodFormat[] {
  return formats.map(({ name, extensions, understands }) => ({ format: name, extensions, understands }))
}
