import type { Cell, Field, Message, Row, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import type { Format } from '../format.ts'
import { openMarkdown } from '../markdown/open-markdown.ts'
import { readNarrative } from '../narrative/read-narrative.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { folderOf } from '../sources/file-source.ts'
import { readDeclaration, type Declaration } from '../sources/front-matter-source.ts'
import { rowSources } from '../sources/row-source.ts'
import { contentOf, isContentHeading } from '../narrative/content.ts'

const understands: Message = {
  sv: 'Tidigare kartläggningar i Markdown: rubriker per kommun med tabeller, listor och rader som `Handlingsplan: ja, beslutad 2019`. En rad `gemensamt för Ale, Kungälv och Stenungsund` blir en uppgift för tre kommuner.',
  en: 'Earlier mappings in Markdown: headings for each kommun with tables, lists and lines like `Handlingsplan: ja, beslutad 2019`. A line `gemensamt för Ale, Kungälv och Stenungsund` becomes one statement for three kommuner.',
}

export const mappingFormat: Format = {
  name: 'Kartläggning (Markdown)',
  extensions: ['md', 'markdown'],
  content: ['text', 'html'],
  accepts: (file) => folderOf(file.path) === 'mappings' || /^source_kind:\s*["']?kartlaggning/m.test(startOf(file)),
  understands,
  read: readMapping,
}

const startOf = (file: SourceFile): string => Buffer.from(file.bytes.buffer, file.bytes.byteOffset, Math.min(file.bytes.length, 4096)).toString('latin1')

/** @reports those of `openText`, `readDeclaration`, `openMarkdown` and `readNarrative` */
function readMapping(file: SourceFile, context: ReadContext): FileReading {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const declaration = readDeclaration(opened.text, file, context)
  const markdown = openMarkdown(declaration.body, file.path)
  if ('refusal' in markdown) return refused(markdown.refusal)
  const sources = rowSources(declaration.source, declaration.dates, context.vocabulary)
  const kommun = declaration.cell('kommun') ?? declaration.cell('kommun_code')
  const narrative = readNarrative(markdown.blocks, { context, sources, setAside: isContentHeading, ...(kommun === undefined ? {} : { kommun }) })
  const mapping = mappingRow(declaration, contentOf(narrative.aside))
  return reading({
    rows: [mapping, ...narrative.rows],
    prose: narrative.prose,
    sources: sources.sources(),
    receipt: [...opened.receipt, ...markdown.receipt, ...narrative.receipt],
    diagnostics: [...opened.diagnostics, ...declaration.diagnostics, ...narrative.diagnostics, ...sources.diagnostics()],
    counts: { ...narrative.counts, in: narrative.counts.in + 1, kept: narrative.counts.kept + 1 },
  })
}

/** The mapping itself as a row: what it is called, who made it, when, for where, and what it holds. */
function mappingRow(declaration: Declaration, content: Cell | undefined): Row {
  const keys: readonly Field[] = ['title', 'publisher', 'publisher_kind', 'year', 'scope', 'text_available', 'source_url', 'observed_year']
  const cells: Partial<Record<Field, Cell>> = {}
  for (const key of keys) {
    const cell = declaration.cell(key)
    if (cell !== undefined) cells[key] = cell
  }
  cells.title ??= { text: declaration.source.title, place: declaration.source.place }
  if (content !== undefined) cells.content = content
  return { kind: 'mapping', place: cells.title.place, source: declaration.source.id, dates: declaration.dates, cells, other: Object.create(null) as Record<string, Cell> }
}

