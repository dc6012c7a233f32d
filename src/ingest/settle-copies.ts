import { compareSwedish } from '#text'
import type { Diagnostic, Source, SourceId } from '#model'
import type { FileReading } from './reading.ts'

/**
 * Of several web notes of one page, only the one read last speaks: an older copy would count its services once more and keep what the
 * page has since taken away. Notes read on the same day, or whose day is unknown, all stay. `readings` keeps its order and length.
 *
 * @reports ingest/older-copy
 */
export function settleCopies(readings: readonly FileReading[]): FileReading[] {
  const newest = new Map<SourceId, Source>()
  for (const note of readings.flatMap(noteOf)) {
    const known = newest.get(note.id)
    if (known === undefined || isNewer(note, known)) newest.set(note.id, note)
  }
  return readings.map((reading) => {
    const [note] = noteOf(reading)
    const best = note === undefined ? undefined : newest.get(note.id)
    if (note === undefined || best === undefined || best === note || !isRead(best, note)) return reading
    return {
      ...reading, rows: [], prose: [], sources: [],
      diagnostics: [...reading.diagnostics, olderCopy(note, best)],
      counts: { in: reading.counts.in, kept: 0, reported: reading.counts.in },
    }
  })
}

/** The page that a file in `notes/` is a note of: the source its front matter declares, which has an address. */
function noteOf(reading: FileReading): Source[] {
  return reading.sources.filter((source) => source.kind === 'webbnotering' && source.address !== undefined && source.place.heading === undefined && /(?:^|\/)notes\/[^/]+$/.test(source.place.file)).slice(0, 1)
}

function isNewer(a: Source, b: Source): boolean {
  return (a.read ?? '') > (b.read ?? '') || ((a.read ?? '') === (b.read ?? '') && compareSwedish(a.place.file, b.place.file) < 0)
}

const isRead = (newer: Source, older: Source): boolean => newer.read !== undefined && older.read !== undefined && newer.read > older.read

const olderCopy = (older: Source, newer: Source): Diagnostic => ({
  rule: 'ingest/older-copy',
  severity: 'warning',
  message: {
    sv: `Samma sida finns nyare i \`${newer.place.file}\` (läst ${newer.read}). Den här filen (läst ${older.read}) används inte.`,
    en: `The same page is there newer in \`${newer.place.file}\` (read ${newer.read}). This file (read ${older.read}) is not used.`,
  },
  place: older.place,
  note: { sv: 'Ta bort den äldre filen, eller för över det som bara står i den.', en: 'Delete the older file, or move over what stands only in it.' },
})
