import type { Diagnostic, Place, SourceFile } from '#model'
import { limits } from '../limits.ts'

export const noText = (file: SourceFile): Diagnostic => ({
  rule: 'ingest/pdf-without-text',
  severity: 'error',
  message: {
    sv: `PDF-filen \`${file.path}\` har ingen text, troligen är den inskannad. Den lästes inte.`,
    en: `The PDF \`${file.path}\` has no text, probably it is scanned. It was not read.`,
  },
  place: { file: file.path },
  note: { sv: 'Skriv av uppgifterna i en Markdownfil i mappen mappings, eller kör filen genom textigenkänning (OCR).', en: 'Write the facts into a Markdown file in the folder mappings, or run the file through text recognition (OCR).' },
})

export const tooManyPages = (file: SourceFile, pages: number): Diagnostic => ({
  rule: 'ingest/pdf-too-many-pages',
  severity: 'error',
  message: {
    sv: `PDF-filen \`${file.path}\` har ${pages} sidor, väntade högst ${limits.pdfPages}. Den lästes inte. Dela den i flera.`,
    en: `The PDF \`${file.path}\` has ${pages} pages, expected at most ${limits.pdfPages}. It was not read. Split it into several.`,
  },
  place: { file: file.path },
})

export const unclearTable = (place: Place): Diagnostic => ({
  rule: 'ingest/pdf-table-unclear',
  severity: 'warning',
  message: {
    sv: 'Tabellen som börjar här har inte gått att dela i rader med säkerhet. Texten sparas för läsning men ger inga uppgifter.',
    en: 'The table that begins here could not be parted into rows with certainty. Its text is kept for reading but makes no facts.',
  },
  place,
  note: { sv: 'Be om tabellen som Excel eller Word, eller skriv av den i en Markdownfil i mappen mappings.', en: 'Ask for the table as Excel or Word, or write it into a Markdown file in the folder mappings.' },
})
