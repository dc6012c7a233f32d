import type { Diagnostic, Message, SourceFile } from '#model'
import type { Content } from './bytes/identify.ts'
import { limits } from './limits.ts'

/** A format's library could not read the file. Thrown by the reader of the format, which knows that it is the file and not us. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly reason: Message
  constructor(reason: Message, options?: { cause?: unknown }) {
    super(reason.en, options)
    this.reason = reason
  }
}

const refusal = (rule: string, file: string, message: Message, note?: Message): Diagnostic => ({
  rule: `ingest/${rule}`, severity: 'error', message, place: { file }, ...(note === undefined ? {} : { note }),
})

export const notRead = ({ path }: SourceFile, why: Message): Diagnostic => refusal('not-read', path, why)

export function unreadable(file: SourceFile, fault: unknown): Diagnostic | null {
  if (fault instanceof RangeError) return tooDeep(file)
  if (!(fault instanceof UnreadableFile)) return null
  return refusal('unreadable', file.path, {
    sv: `Filen \`${file.path}\` kunde inte läsas: ${fault.reason.sv} Spara den på nytt och försök igen.`,
    en: `The file \`${file.path}\` could not be read: ${fault.reason.en} Save it again and retry.`,
  })
}

export const tooDeep = (file: SourceFile): Diagnostic => refusal('unreadable', file.path, {
  sv: `Filen \`${file.path}\` kunde inte läsas: delarna i den ligger inuti varandra i hundratals led.`,
  en: `The file \`${file.path}\` could not be read: its parts lie inside each other hundreds of levels deep.`,
})

export const tooLarge = (file: SourceFile, most: number = limits.fileBytes): Diagnostic => refusal('too-large', file.path, {
  sv: `Filen \`${file.path}\` är ${Math.ceil(file.bytes.length / 1024 / 1024)} MB, väntade högst ${most / 1024 / 1024} MB. Den lästes inte. Dela den i flera filer.`,
  en: `The file \`${file.path}\` is ${Math.ceil(file.bytes.length / 1024 / 1024)} MB, expected at most ${most / 1024 / 1024} MB. It was not read. Split it into several files.`,
})

export const unknownFormat = (file: SourceFile, extension: string): Diagnostic => refusal('unknown-format', file.path, {
  sv: `Filer av slaget \`${extension === '' ? 'utan ändelse' : `.${extension}`}\` läses inte: \`${file.path}\`.`,
  en: `Files of the kind \`${extension === '' ? 'without extension' : `.${extension}`}\` are not read: \`${file.path}\`.`,
}, { sv: 'Spara den som CSV, XLSX, Markdown, DOCX, HTML eller PDF, eller ta bort den ur mappen.', en: 'Save it as CSV, XLSX, Markdown, DOCX, HTML or PDF, or take it out of the folder.' })

const contentName: Readonly<Record<Content, Message>> = {
  pdf: { sv: 'en PDF', en: 'a PDF' },
  zip: { sv: 'en zipfil (kanske XLSX eller DOCX)', en: 'a zip file (perhaps XLSX or DOCX)' },
  ole: { sv: 'ett dokument från Office före 2007', en: 'a document from Office before 2007' },
  html: { sv: 'en webbsida', en: 'a web page' },
  image: { sv: 'en bild', en: 'an image' },
  archive: { sv: 'ett packat arkiv', en: 'a packed archive' },
  text: { sv: 'text', en: 'text' },
}

const savedAs: Readonly<Record<string, Message>> = {
  xls: { sv: 'Öppna den i Excel, välj Arkiv, Spara som och filformatet Excel-arbetsbok (.xlsx).', en: 'Open it in Excel, choose File, Save As and the format Excel Workbook (.xlsx).' },
  ods: { sv: 'Öppna den i LibreOffice, välj Arkiv, Spara som och filtypen Excel 2007–365 (.xlsx).', en: 'Open it in LibreOffice, choose File, Save As and the type Excel 2007–365 (.xlsx).' },
  doc: { sv: 'Öppna den i Word, välj Arkiv, Spara som och filformatet Word-dokument (.docx).', en: 'Open it in Word, choose File, Save As and the format Word Document (.docx).' },
  odt: { sv: 'Öppna den i LibreOffice, välj Arkiv, Spara som och filtypen Word 2007–365 (.docx).', en: 'Open it in LibreOffice, choose File, Save As and the type Word 2007–365 (.docx).' },
  rtf: { sv: 'Öppna den i Word, välj Arkiv, Spara som och filformatet Word-dokument (.docx).', en: 'Open it in Word, choose File, Save As and the format Word Document (.docx).' },
  pptx: { sv: 'Spara texten som Word-dokument (.docx) eller PDF.', en: 'Save the text as a Word document (.docx) or PDF.' },
}

/** Why a file whose content is not what its name says, or whose format is an older one, is not read, and how to save it. */
export function refusalOfContent(file: SourceFile, extension: string, content: Content): Diagnostic | null {
  const how = Object.hasOwn(savedAs, extension) ? savedAs[extension]! : null
  if (how !== null) {
    // Case systems and web services hand out pages and text under the name of an Excel file.
    const disguised = content === 'html' ? 'html' : content === 'text' ? 'csv' : null
    if (disguised !== null) {
      return refusal('content-mismatch', file.path, {
        sv: `Filen \`${file.path}\` heter .${extension} men innehåller ${contentName[content].sv}. Den lästes inte. Byt ändelsen till .${disguised}.`,
        en: `The file \`${file.path}\` is called .${extension} but holds ${contentName[content].en}. It was not read. Change its extension to .${disguised}.`,
      })
    }
    return refusal('old-format', file.path, {
      sv: `Filer av slaget .${extension} läses inte: \`${file.path}\`. ${how.sv}`,
      en: `Files of the kind .${extension} are not read: \`${file.path}\`. ${how.en}`,
    })
  }
  if (content === 'text' && !textless.has(extension)) return null
  return refusal('content-mismatch', file.path, {
    sv: `Filen \`${file.path}\` heter .${extension} men innehåller ${contentName[content].sv}. Den lästes inte. Ge den rätt ändelse eller spara den på nytt.`,
    en: `The file \`${file.path}\` is called .${extension} but holds ${contentName[content].en}. It was not read. Give it the right extension or save it again.`,
  })
}

/** Formats that are never plain text. */
const textless: ReadonlySet<string> = new Set(['xlsx', 'xlsm', 'docx', 'docm', 'pdf'])
