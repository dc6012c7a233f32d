import type { Day, Period } from '#model'

const form = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** First and last day that a period may mean; null for text that is no period. An interval runs from its first to its last day. */
export function daysOf(period: Period | undefined | null): { readonly first: Day; readonly last: Day } | null {
  if (period === undefined || period === null) return null
  const [from = '', to = from] = period.split('/', 2)
  const start = form.exec(from)
  const end = form.exec(to)
  if (start === null || end === null) return null
  const [, startYear, startMonth = '01', startDay = '01'] = start
  const [, endYear, endMonth = '12', endDay] = end
  return {
    first: `${startYear}-${startMonth}-${startDay}`,
    last: `${endYear}-${endMonth}-${endDay ?? lengthOfMonth(Number(endYear), Number(endMonth))}`,
  }
}

/** The day `months` later; the last of the month when the month is too short. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const counted = year * 12 + (month - 1) + months
  const newYear = Math.floor(counted / 12)
  const newMonth = (counted % 12) + 1
  return `${padded(newYear, 4)}-${padded(newMonth, 2)}-${padded(Math.min(date, lengthOfMonth(newYear, newMonth)), 2)}`
}

/** Orders periods by the last day they may mean, the oldest first and the undated before all; ties by their text. */
export function comparePeriods(a: Period | null, b: Period | null): number {
  const [left, right] = [daysOf(a)?.last ?? '', daysOf(b)?.last ?? '']
  if (left !== right) return left < right ? -1 : 1
  const [written, other] = [a ?? '', b ?? '']
  return written === other ? 0 : written < other ? -1 : 1
}

/** The newest and the oldest of some periods, as written; null when none can be dated. */
export function spanOf(periods: readonly (Period | null | undefined)[]): { readonly oldest: Period | null; readonly newest: Period | null } {
  const dated = [...new Set(periods)].filter((period): period is Period => daysOf(period) !== null).toSorted(comparePeriods)
  return { oldest: dated[0] ?? null, newest: dated.at(-1) ?? null }
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0')
