import type { Day, Period } from '#model'

const months: Readonly<Record<string, number>> = {
  jan: 1, januari: 1, january: 1, feb: 2, februari: 2, february: 2, mar: 3, mars: 3, march: 3, apr: 4, april: 4, maj: 5, may: 5, jun: 6, juni: 6, june: 6, jul: 7, juli: 7, july: 7,
  aug: 8, augusti: 8, august: 8, sep: 9, sept: 9, september: 9, okt: 10, oktober: 10, oct: 10, october: 10, nov: 11, november: 11, dec: 12, december: 12,
}
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A calendar day in ISO or Swedish form: `2022-11-21`, `20221121`, `21 november 2022`, `21/11 2022`. null when it is none or says no year. */
export function readDay(written: string): Day | null {
  const text = tidy(written)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ][\d:.,+z-]*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso !== null) return day(iso[1]!, Number(iso[2]), Number(iso[3]))
  const named = /^(?:den )?(\d{1,2})[.:e]? ?([a-z]{3,9})\.?,? (\d{4})$/.exec(text)
  if (named !== null) return day(named[3]!, months[named[2]!] ?? 0, Number(named[1]))
  const slashed = /^(\d{1,2})\/(\d{1,2})[ /-](\d{4})$/.exec(text)
  return slashed === null ? null : day(slashed[3]!, Number(slashed[2]), Number(slashed[1]))
}

/** A year, a month, a day or a span of years: `2019`, `2019-09`, `september 2019`, `2018–2020`. null when it is none of them. */
export function readPeriod(written: string): Period | null {
  const text = tidy(written).replace(/^(?:år|avser|hösten|våren|sommaren|vintern|ht|vt|cirka|ca) /, '')
  if (/^(?:19|20)\d\d$/.test(text)) return text
  const month = /^((?:19|20)\d\d)-(\d{1,2})$/.exec(text)
  if (month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12) return `${month[1]}-${month[2]!.padStart(2, '0')}`
  const named = /^([a-z]{3,9})\.? ((?:19|20)\d\d)$/.exec(text)
  const monthNumber = named === null ? undefined : months[named[1]!]
  if (named !== null && monthNumber !== undefined) return `${named[2]}-${String(monthNumber).padStart(2, '0')}`
  const span = /^((?:19|20)\d\d) ?[-/] ?((?:19|20)\d\d|\d\d)$/.exec(text)
  if (span !== null) {
    const end = span[2]!.length === 2 ? `${span[1]!.slice(0, 2)}${span[2]}` : span[2]!
    return end > span[1]! ? `${span[1]}/${end}` : null
  }
  return readDay(text)
}

function tidy(written: string): string {
  return written.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-').trim().toLowerCase()
}

function day(year: string, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn[month - 1]!) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}
