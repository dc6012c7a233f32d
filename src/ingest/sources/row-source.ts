import { canonicalAddress, sourceIdOf, dayWritten, periodWritten } from '#text'
import type { Cell, Dates, Diagnostic, Field, PublisherKind, Source, SourceId, SourceKind, Vocabulary } from '#model'
import { publisherKindOf, publisherKindWords, sourceKindOf } from './publisher-kind.ts'

type Cells = Readonly<Partial<Record<Field, Cell>>>

/** Collects the sources that the rows of a file name, each once per declaration, and what was wrong with what they say. */
export interface RowSources {
  readonly sourceOf: (cells: Cells) => SourceId
  /** The file itself is cited, whatever its rows cite. */
  readonly useFile: () => SourceId
  readonly datesOf: (cells: Cells) => Dates
  readonly sources: () => Source[]
  readonly diagnostics: () => Diagnostic[]
}

/**
 * A row that gives its own source (Källa, Utgivare, Utgivarens slag, Läst) rests on that page; any other rests on the file. A date that
 * is not understood is left out here and reported where cells are read.
 *
 * @reports ingest/unknown-publisher-kind, ingest/unknown-source-kind
 */
export function rowSources(file: Source, fileDates: Dates, vocabulary: Vocabulary): RowSources {
  const declared = new Map<string, Source>([['', file]])
  const used = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const told = new Set<string>()
  const periods = new Map<string, string | null>()
  const days = new Map<string, string | null>()

  const tellOnce = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.rule} ${diagnostic.place.heading ?? ''} ${diagnostic.actual ?? ''}`
    if (told.has(key)) return
    told.add(key)
    diagnostics.push(diagnostic)
  }

  const read = (cell: Cell | undefined, known: Map<string, string | null>, how: (text: string) => string | null): string | null => {
    if (cell === undefined) return null
    let value = known.get(cell.text)
    if (value === undefined) {
      value = how(cell.text)
      known.set(cell.text, value)
    }
    return value
  }

  const make = (cells: Cells, named: Cell): Source => {
    const address = canonicalAddress(named.text) === null ? undefined : named.text.trim()
    const published = read(cells.published, days, dayWritten)
    const lastRead = read(cells.read, days, dayWritten)
    return {
      id: sourceIdOf(named.text),
      title: (cells.title?.text ?? named.text).trim(),
      publisher: cells.publisher?.text.trim() ?? '',
      publisherKind: publisherKind(cells.publisher_kind, tellOnce),
      kind: sourceKind(cells.source_kind, address === undefined ? file.kind : 'webbnotering', vocabulary, tellOnce),
      ...(address === undefined ? {} : { address }),
      ...(published === null ? {} : { published }),
      ...(lastRead === null ? {} : { read: lastRead }),
      place: named.place,
    }
  }

  return {
    sourceOf: (cells) => {
      const named = cells.source_url
      if (named === undefined) {
        if (!used.has('') && states(cells)) used.add('')
        return file.id
      }
      const key = [named, cells.publisher, cells.publisher_kind, cells.source_kind, cells.published, cells.read, cells.title].map((cell) => cell?.text ?? '').join('\u0000')
      const source = declared.get(key) ?? make(cells, named)
      declared.set(key, source)
      used.add(key)
      return source.id
    },
    useFile: () => {
      used.add('')
      return file.id
    },
    datesOf: (cells) => {
      if (cells.source_url === undefined && cells.observed_year === undefined && cells.published === undefined && cells.read === undefined && cells.checked === undefined) return fileDates
      const own = cells.source_url !== undefined
      const speaksFor = cells.observed_year === undefined ? (own ? undefined : fileDates.speaksFor) : read(cells.observed_year, periods, periodWritten)
      const published = read(cells.published, days, dayWritten) ?? (own ? undefined : fileDates.published)
      const lastRead = read(cells.read, days, dayWritten) ?? (own ? undefined : fileDates.read)
      const checked = read(cells.checked, days, dayWritten) ?? (own ? undefined : fileDates.checked)
      return {
        ...(speaksFor === undefined || speaksFor === null ? {} : { speaksFor }),
        ...(published === undefined ? {} : { published }),
        ...(lastRead === undefined ? {} : { read: lastRead }),
        ...(checked === undefined ? {} : { checked }),
      }
    },
    sources: () => [...declared].filter(([key]) => used.has(key)).map(([, source]) => source),
    diagnostics: () => diagnostics,
  }
}

/** A row of a sheet that nobody has filled in names a kommun and an area and states nothing: it needs no one to stand behind it. */
const states = (cells: Cells): boolean => Object.keys(cells).some((field) => !['kommun', 'kommun_code', 'area', 'question'].includes(field))

function publisherKind(cell: Cell | undefined, tell: (diagnostic: Diagnostic) => void): PublisherKind {
  if (cell === undefined) return 'okand'
  const kind = publisherKindOf(cell.text)
  if (kind !== null) return kind
  tell(unknownPublisherKind(cell))
  return 'okand'
}

function sourceKind(cell: Cell | undefined, otherwise: SourceKind, vocabulary: Vocabulary, tell: (diagnostic: Diagnostic) => void): SourceKind {
  if (cell === undefined) return otherwise
  const kind = sourceKindOf(cell.text, vocabulary)
  if (kind !== null) return kind
  tell(unknownSourceKind(cell, vocabulary))
  return otherwise
}

export const unknownPublisherKind = (cell: Cell): Diagnostic => ({
  rule: 'ingest/unknown-publisher-kind',
  severity: 'warning',
  message: {
    sv: `Okänt slag av utgivare \`${cell.text.trim()}\`, väntade till exempel kommun, region, myndighet eller press. Utgivaren redovisas som okänd.`,
    en: `Unknown kind of publisher \`${cell.text.trim()}\`, expected for example kommun, region, myndighet or press. The publisher is shown as unknown.`,
  },
  place: cell.place,
  actual: cell.text.trim(),
  expected: publisherKindWords,
})

export const unknownSourceKind = (cell: Cell, vocabulary: Vocabulary): Diagnostic => ({
  rule: 'ingest/unknown-source-kind',
  severity: 'warning',
  message: {
    sv: `Okänt slag av källa \`${cell.text.trim()}\`, väntade ett av dem som räknas upp.`,
    en: `Unknown kind of source \`${cell.text.trim()}\`, expected one of those listed.`,
  },
  place: cell.place,
  actual: cell.text.trim(),
  expected: vocabulary.terms.filter((term) => term.scheme === 'source_kind').map((term) => term.code),
})
