import { parseFrontMatter, sourceIdOf, canonicalAddress, type FrontMatterValue, dayWritten, periodWritten } from '#text'
import type { Cell, Dates, Diagnostic, PublisherKind, Source, SourceFile, SourceKind } from '#model'
import type { ReadContext } from '../reading.ts'
import { publisherKindOf, sourceKindOf } from './publisher-kind.ts'
import { unknownPublisherKind, unknownSourceKind } from './row-source.ts'
import { fileNameOf, fileSource } from './file-source.ts'

/** The front matter of a note or mapping as cells, and the source it declares. */
export interface Declaration {
  readonly source: Source
  readonly dates: Dates
  readonly body: string
  /** A key's value with its place, when it has one that is text. */
  readonly cell: (key: string) => Cell | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Other names under which notes from other tools carry the same things. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  source_url: ['url', 'address', 'källa'],
  publisher: ['utgivare'],
  publisher_kind: ['utgivarens_slag'],
  observed_year: ['avser', 'year'],
  fetched: ['read', 'läst', 'hämtad'],
  published: ['publicerad'],
  title: ['titel'],
}
const knownKeys: ReadonlySet<string> = new Set([
  'title', 'source_url', 'publisher', 'publisher_kind', 'source_kind', 'kommun', 'kommun_code', 'kategori', 'observed_year', 'published', 'fetched', 'checked', 'year', 'scope', 'text_available', 'section', 'language', 'license',
  ...Object.values(alsoCalled).flat(),
])
/** Input cannot say who may see it: that is for the rules of secrecy. */
const powerless: ReadonlySet<string> = new Set(['audience', 'redact', 'secrecy', 'public', 'publik'])

/**
 * Reads who is behind a Markdown file, and when. What is missing is unknown, never guessed; a title that is missing is the first
 * heading, else the file's name.
 *
 * @reports ingest/unknown-key, ingest/powerless-key, ingest/unread-date, ingest/unknown-publisher-kind, ingest/unknown-source-kind, and those of `parseFrontMatter`
 */
export function readDeclaration(text: string, file: SourceFile, context: ReadContext): Declaration {
  const front = parseFrontMatter(text, file.path)
  const lines = text.split(/\r\n|\n|\r/)
  const diagnostics: Diagnostic[] = [...front.diagnostics]
  const cell = (key: string): Cell | undefined => {
    const found = [key, ...(alsoCalled[key] ?? [])].find((name) => isText(front.data[name]))
    return found === undefined ? undefined : cellOfKey(found, front.data[found] as string, front.lineOf[found], lines, file.path)
  }
  for (const key of Object.keys(front.data)) {
    const place = { file: file.path, line: front.lineOf[key] ?? 1, column: 1 }
    if (powerless.has(key)) diagnostics.push(powerlessKey(key, place))
    else if (!knownKeys.has(key)) diagnostics.push(unknownKey(key, place))
  }
  const day = (key: string): string | undefined => dateOf(cell(key), dayWritten, true, diagnostics)
  const published = day('published')
  const read = day('fetched')
  const checked = day('checked')
  const speaksFor = dateOf(cell('observed_year'), periodWritten, false, diagnostics)
  const fallback = fileSource(file, context)
  const address = cell('source_url')
  const dates: Dates = { ...fallback.dates, ...present({ speaksFor, published, read, checked }) }
  const { checked: _, ...sourceDates } = dates
  const title = cell('title')?.text.trim() ?? firstHeading(front.body) ?? fallback.source.title
  const kindCell = cell('source_kind')
  return {
    source: {
      ...fallback.source,
      ...sourceDates,
      id: sourceIdOf(address?.text ?? fallback.source.address ?? (title === fileNameOf(file.path) ? file.path : title)),
      title,
      publisher: cell('publisher')?.text.trim() ?? fallback.source.publisher,
      publisherKind: publisherKind(cell('publisher_kind'), fallback.source.publisherKind, diagnostics),
      kind: sourceKind(kindCell, fallback.source.kind, context, diagnostics),
      ...(address === undefined || canonicalAddress(address.text) === null ? {} : { address: address.text.trim() }),
      place: { file: file.path, line: front.lineOf['source_url'] ?? front.lineOf['title'] ?? 1 },
    },
    dates,
    body: front.body,
    cell,
    diagnostics,
  }
}

const isText = (value: FrontMatterValue | undefined): value is string => typeof value === 'string' && value.trim() !== ''

function cellOfKey(key: string, text: string, line: number | undefined, lines: readonly string[], file: string): Cell {
  const raw = lines[(line ?? 1) - 1] ?? ''
  const firstLine = text.split('\n', 1)[0]!
  const after = raw.indexOf(':', raw.indexOf(key) + key.length) + 1
  const column = Math.max(raw.indexOf(firstLine, after), 0) + 1
  return { text, place: { file, line: line ?? 1, column, heading: key } }
}

function firstHeading(body: string): string | undefined {
  return /^#{1,6}[ \t]+(\S.*)$/m.exec(body)?.[1]?.trimEnd().replace(/(?<=[ \t])#+$/, '').trim()
}

function dateOf(cell: Cell | undefined, how: (text: string) => string | null, isDay: boolean, diagnostics: Diagnostic[]): string | undefined {
  if (cell === undefined) return undefined
  const value = how(cell.text)
  if (value !== null) return value
  diagnostics.push({
    rule: 'ingest/unread-date',
    severity: 'warning',
    message: {
      sv: `Oväntat datum \`${cell.text}\`, väntade ${isDay ? 'en dag som 2022-11-21' : 'ett år eller en dag som 2022 eller 2022-11-21'}. Uppgiften räknas som odaterad.`,
      en: `Unexpected date \`${cell.text}\`, expected ${isDay ? 'a day like 2022-11-21' : 'a year or a day like 2022 or 2022-11-21'}. The statement counts as undated.`,
    },
    place: cell.place,
    actual: cell.text,
  })
  return undefined
}

function present<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string }
}

function publisherKind(cell: Cell | undefined, otherwise: PublisherKind, diagnostics: Diagnostic[]): PublisherKind {
  if (cell === undefined) return otherwise
  const kind = publisherKindOf(cell.text)
  if (kind === null) diagnostics.push(unknownPublisherKind(cell))
  return kind ?? 'okand'
}

function sourceKind(cell: Cell | undefined, otherwise: SourceKind, context: ReadContext, diagnostics: Diagnostic[]): SourceKind {
  if (cell === undefined) return otherwise
  const kind = sourceKindOf(cell.text, context.vocabulary)
  if (kind === null) diagnostics.push(unknownSourceKind(cell, context.vocabulary))
  return kind ?? otherwise
}

const unknownKey = (key: string, place: Diagnostic['place']): Diagnostic => ({
  rule: 'ingest/unknown-key',
  severity: 'warning',
  message: { sv: `Okänd nyckel \`${key}\` i filens huvud. Den används inte.`, en: `Unknown key \`${key}\` in the front matter. It is not used.` },
  place,
  actual: key,
  expected: ['title', 'source_url', 'publisher', 'publisher_kind', 'source_kind', 'kommun', 'observed_year', 'published', 'fetched'],
})

const powerlessKey = (key: string, place: Diagnostic['place']): Diagnostic => ({
  rule: 'ingest/powerless-key',
  severity: 'warning',
  message: {
    sv: `Nyckeln \`${key}\` har ingen verkan: en fil kan inte själv bestämma vem som får se den.`,
    en: `The key \`${key}\` has no effect: a file cannot decide by itself who may see it.`,
  },
  place,
  actual: key,
})
