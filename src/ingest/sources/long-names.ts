import { longestName } from '#text'
import type { Diagnostic, Source } from '#model'
import type { FileReading } from '../reading.ts'

/**
 * Tells of titles and publishers that will be cut when they are printed. They are kept whole till then: their end may say what the rest is about.
 *
 * @reports ingest/long-name
 */
export function withLongNamesTold(reading: FileReading): FileReading {
  const long = reading.sources.filter(({ title, publisher }) => title.length > longestName || publisher.length > longestName)
  return long.length === 0 ? reading : { ...reading, diagnostics: [...reading.diagnostics, ...long.map(longName)] }
}

const longName = (source: Source): Diagnostic => ({
  rule: 'ingest/long-name',
  severity: 'warning',
  message: {
    sv: `Källans titel eller utgivare är längre än ${longestName} tecken; bara början redovisas. Se efter om en hel sida har hamnat i cellen.`,
    en: `The title or publisher of the source is longer than ${longestName} characters; only the beginning is shown. See whether a whole page has got into the cell.`,
  },
  place: source.place,
})
