import type { Message, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import type { Format } from '../format.ts'
import { openMarkdown } from '../markdown/open-markdown.ts'
import { readNarrative } from '../narrative/read-narrative.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { readDeclaration } from '../sources/front-matter-source.ts'
import { rowSources } from '../sources/row-source.ts'

const understands: Message = {
  sv: 'Webbanteckningar i Markdown: ett huvud med titel, adress, utgivare och datum, en rubrik per verksamhet med rader som `Telefon: …`, tabeller och löpande text. Texten sparas för läsning men blir inga uppgifter.',
  en: 'Web notes in Markdown: front matter with title, address, publisher and dates, a heading for each service with lines like `Telefon: …`, tables and prose. Prose is kept for reading but makes no facts.',
}

export const notesFormat: Format = { name: 'Webbanteckning (Markdown)', extensions: ['md', 'markdown'], content: ['text', 'html'], understands, read: readNote }

/** @reports those of `openText`, `readDeclaration`, `openMarkdown` and `readNarrative` */
function readNote(file: SourceFile, context: ReadContext): FileReading {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const declaration = readDeclaration(opened.text, file, context)
  const markdown = openMarkdown(declaration.body, file.path)
  if ('refusal' in markdown) return refused(markdown.refusal)
  const sources = rowSources(declaration.source, declaration.dates, context.vocabulary)
  const kommun = declaration.cell('kommun') ?? declaration.cell('kommun_code')
  const narrative = readNarrative(markdown.blocks, { context, sources, ...(kommun === undefined ? {} : { kommun }) })
  return reading({
    rows: narrative.rows,
    prose: narrative.prose,
    sources: sources.sources(),
    receipt: [...opened.receipt, ...markdown.receipt, ...narrative.receipt],
    diagnostics: [...opened.diagnostics, ...declaration.diagnostics, ...narrative.diagnostics, ...sources.diagnostics()],
    counts: narrative.counts,
  })
}
