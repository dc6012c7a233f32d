const earliest = 1900
const latest = 2099

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= earliest && year <= latest
}

/** `2019-09-16` if there is such a day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

export function monthOf(year: number, month: number): string | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined
}

/** Monday to Sunday of an ISO week, which is the Swedish week: week 1 holds the first Thursday of the year. */
export function weekOf(year: number, week: number): string | undefined {
  const fourthOfJanuary = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourthOfJanuary).getUTCDay() + 6) % 7
  const monday = fourthOfJanuary + ((week - 1) * 7 - weekday) * dayInMs
  const thursday = new Date(monday + 3 * dayInMs)
  if (!isYear(year) || week < 1 || thursday.getUTCFullYear() !== year) return undefined
  return `${iso(monday)}/${iso(monday + 6 * dayInMs)}`
}

const dayInMs = 86_400_000
const two = (number: number): string => String(number).padStart(2, '0')
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
