import type { Diagnostic, Source } from '#model'
import type { FileReading } from '../reading.ts'

/** Signs. What is longer is a page that has got into a cell; the list of sources would print it, and the pages be set around it. */
const longest = 500

/**
 * The reading with titles and publishers that a list of sources can print.
 *
 * @reports ingest/long-name
 */
export function withShortNames(reading: FileReading): FileReading {
  const long = reading.sources.filter(({ title, publisher }) => title.length > longest || publisher.length > longest)
  if (long.length === 0) return reading
  return {
    ...reading,
    sources: reading.sources.map((source) => ({ ...source, title: shortened(source.title), publisher: shortened(source.publisher) })),
    diagnostics: [...reading.diagnostics, ...long.map(longName)],
  }
}

const shortened = (name: string): string => (name.length > longest ? `${[...name].slice(0, longest).join('').trimEnd()}…` : name)

const longName = (source: Source): Diagnostic => ({
  rule: 'ingest/long-name',
  severity: 'warning',
  message: {
    sv: `Källans titel eller utgivare är längre än ${longest} tecken; bara början redovisas. Se efter om en hel sida har hamnat i cellen.`,
    en: `The title or publisher of the source is longer than ${longest} characters; only the beginning is shown. See whether a whole page has got into the cell.`,
  },
  place: source.place,
})
