import { readPeriod } from '#text'
import type { Cell, Dates, Diagnostic, Field, Row } from '#model'
import { unexpected } from '../unexpected.ts'
import { cleanText } from '../text/clean-text.ts'

/**
 * The four dates of a row: what its own cells say, and for the rest what the file or page says. None is ever made from another: a page
 * read in 2026 does not speak for 2026.
 */
export function readDates(row: Row): { dates: Dates; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const period = (field: Field): string | undefined => {
    const cell = row.cells[field]
    if (cell === undefined || cleanText(cell.text).text === '') return undefined
    const reading = readPeriod(cleanText(cell.text).text)
    if ('period' in reading) return reading.period
    if (reading.problem !== 'unknown') diagnostics.push(problem(field, cell, reading.problem))
    return undefined
  }
  const day = (field: Field): string | undefined => {
    const read = period(field)
    if (read === undefined || /^\d{4}-\d\d-\d\d$/.test(read)) return read
    diagnostics.push(unexpected({ rule: 'normalise/date-not-a-day', field, cell: row.cells[field]!, expected: { sv: 'ett helt datum, till exempel `2026-11-22`; datumet är utelämnat', en: 'a whole date, for example `2026-11-22`; the date is left out' } }))
    return undefined
  }
  const speaksFor = period('observed_year') ?? (row.kind === 'mapping' ? period('year') : undefined) ?? row.dates.speaksFor
  const published = day('published') ?? row.dates.published
  const read = day('read') ?? row.dates.read
  const checked = day('checked') ?? row.dates.checked
  const dates = {
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...(published === undefined ? {} : { published }),
    ...(read === undefined ? {} : { read }),
    ...(checked === undefined ? {} : { checked }),
  }
  return { dates, diagnostics }
}

function problem(field: Field, cell: Cell, what: 'no-year' | 'two-ways' | 'unclear'): Diagnostic {
  switch (what) {
    case 'no-year':
      return unexpected({
        rule: 'normalise/date-without-year', field, cell,
        expected: { sv: 'ett årtal; år gissas aldrig', en: 'a year; a year is never guessed' },
        note: { sv: 'Skriv ut årtalet om källan anger det, lämna annars tomt.', en: 'Write the year if the source gives it, otherwise leave it blank.' },
      })
    case 'two-ways':
      return unexpected({
        rule: 'normalise/date-two-ways', field, cell,
        expected: { sv: 'ett datum som bara kan läsas på ett sätt, till exempel `2019-02-01`', en: 'a date that can be read in one way only, for example `2019-02-01`' },
      })
    case 'unclear':
      return unexpected({
        rule: 'normalise/date', field, cell,
        expected: { sv: 'ett år eller datum, till exempel `2022`, `2022-11-21`, `21 november 2022` eller `2018–2020`', en: 'a year or date, for example `2022`, `2022-11-21`, `21 november 2022` or `2018–2020`' },
      })
  }
}
