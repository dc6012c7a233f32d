import type { Day, Period } from '#model'
import { fold } from '../fold.ts'
import { dayOf, isYear, monthOf, weekOf } from './calendar.ts'
import { monthNumber, monthWord } from './months.ts'

/** period: understood; unknown: the source says that it does not know; no-year: a day without its year; unclear: anything else. */
export type PeriodReading = { readonly period: Period } | { readonly problem: 'unknown' | 'no-year' | 'two-ways' | 'unclear' }

const longestDate = 80
type Reader = readonly [RegExp, (parts: readonly string[]) => Period | undefined | 'two-ways']

const year = '((?:19|20)\\d\\d)'
const n = Number

const forms: readonly Reader[] = [
  [/^(\d{4})$/, ([y]) => (isYear(n(y)) ? y : undefined)],
  [/^(\d{4})-(\d{1,2})$/, ([y, m]) => monthOf(n(y), n(m))],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}[:.]\d{2}.{0,20})?$/, ([y, m, d]) => dayOf(n(y), n(m), n(d))],
  [/^((?:19|20)\d\d)(\d\d)(\d\d)$/, ([y, m, d]) => dayOf(n(y), n(m), n(d))],
  // 16/9 2019, 16/9-2019, 16.9.2019: Swedish order. Only slashes could also be American, unless the day tells.
  [/^(\d{1,2})\/(\d{1,2})(?: |-| -)(\d{4})$/, ([d, m, y]) => dayOf(n(y), n(m), n(d))],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => dayOf(n(y), n(m), n(d))],
  [/^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/, ([a, , b, y]) => (n(a) <= 12 && n(b) <= 12 && a !== b ? 'two-ways' : n(a) > 12 ? dayOf(n(y), n(b), n(a)) : dayOf(n(y), n(a), n(b)))],
  [new RegExp(`^(\\d{1,2})(?::e|:a|\\.|st|nd|rd|th)? ${monthWord},? ${year}$`), ([d, m, y]) => dayOf(n(y), monthNumber(m!) ?? 0, n(d))],
  [new RegExp(`^${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}$`), ([m, d, y]) => dayOf(n(y), monthNumber(m!) ?? 0, n(d))],
  [new RegExp(`^${monthWord},? ${year}$`), ([m, y]) => monthOf(n(y), monthNumber(m!) ?? 0)],
  [/^(?:v|v\.|vecka|week) ?(\d{1,2}),?[ -](?:år )?(\d{4})$/, ([w, y]) => weekOf(n(y), n(w))],
  [/^(\d{4})-?(?: ?v\.? ?|w| vecka )(\d{1,2})$/, ([y, w]) => weekOf(n(y), n(w))],
  [/^(?:kvartal |q|kv\.? ?)([1-4]),? (\d{4})$/, ([q, y]) => quarter(n(y), n(q))],
  [/^(\d{4}) ?(?:kvartal |q|kv\.? ?)([1-4])$/, ([y, q]) => quarter(n(y), n(q))],
  // A school year or a turn of the year stands for both years.
  [/^(?:läsåret |läsår |skolåret |årsskiftet )?(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/, ([from, to]) => to!.length === 4 ? interval(n(from), n(to)) : shortInterval(from!, to!)],
  [/^(\d{4}) (?:till|t\.o\.m\.?|tom|to|och|and) (\d{4})$/, ([from, to]) => interval(n(from), n(to))],
  [/^(?:mellan|åren|between) (\d{4}) ?(?:och|and|[–-]) ?(\d{4})$/, ([from, to]) => interval(n(from), n(to))],
  // A season is less exact than a month and has no form of its own: the year is what is certain.
  [/^(?:våren|sommaren|hösten|vintern|vår|sommar|höst|början av|slutet av|mitten av|under|år|sedan|från|fr\.?o\.?m\.?|från och med|t\.?o\.?m\.?|till och med|ca|cirka|omkring|vt|ht) ?(\d{4})$/, ([y]) => (isYear(n(y)) ? y : undefined)],
]
const intervalOfParts = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/
const unknownYear = /^(?:odaterad|odaterat|utan år|utan datum|u\.?å\.?|n\.?d\.?|okänt|okänt år|vet ej|uppgift saknas|framgår ej|framgår inte|-|\?|\.|\.\.|)$/
const dayWithoutYear = new RegExp(`^(?:den )?\\d{1,2}(?::e|:a|\\.)? ${monthWord}$|^\\d{1,2}/\\d{1,2}$|^(?:v|v\\.|vecka) ?\\d{1,2}$|^${monthWord}$`)

/**
 * Which period a date, year, week, school year or interval of years means: `2019`, `2019-09`, `2019-09-16`, or `from/to`. Swedish, ISO
 * and English forms. A year that is not written is never guessed, and neither is the order of day and month in `01/02/2019`.
 */
export function readPeriod(text: string): PeriodReading {
  const written = fold(text)
  if (written.length > longestDate) return { problem: 'unclear' }
  if (unknownYear.test(written)) return { problem: 'unknown' }
  // An en dash makes 2009–10 two years, a hyphen makes 2009-10 a month; folding makes the dashes one.
  const withEnDash = /^\s*(\d{4})\s?–\s?(\d{2})\s*$/.exec(text)
  if (withEnDash !== null) {
    const period = shortInterval(withEnDash[1]!, withEnDash[2]!)
    return period === undefined ? { problem: 'unclear' } : { period }
  }
  const whole = intervalOfParts.exec(written)
  if (whole !== null) {
    const [from, to] = [readOne(whole[1]!), readOne(whole[2]!)]
    return 'period' in from && 'period' in to && whole[1]! <= whole[2]! ? { period: written } : { problem: 'unclear' }
  }
  const bare = written.replace(/^(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dagen|dag)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? /, '').replace(/^den /, '').replace(/\.$/, '')
  const reading = readOne(bare)
  return 'problem' in reading && dayWithoutYear.test(bare) && hasMonth(bare) ? { problem: 'no-year' } : reading
}

/** The period, or null for whoever has no use for the reason why there is none. */
export function periodWritten(text: string): Period | null {
  const reading = readPeriod(text)
  return 'period' in reading ? reading.period : null
}

/** A calendar day in any of the forms of `readPeriod`: `2022-11-21`, `21 november 2022`, `21/11 2022`; null when it is none or says no year. */
export function dayWritten(text: string): Day | null {
  const period = periodWritten(text)
  return period !== null && /^\d{4}-\d\d-\d\d$/.test(period) ? period : null
}

function readOne(text: string): PeriodReading {
  for (const [pattern, make] of forms) {
    const match = pattern.exec(text)
    if (match === null) continue
    const period = make(match.slice(1))
    if (period === 'two-ways') return { problem: 'two-ways' }
    if (period !== undefined) return { period }
  }
  return { problem: 'unclear' }
}

function hasMonth(text: string): boolean {
  const word = /[a-z]{3,9}/.exec(text)?.[0]
  return word === undefined || monthNumber(word) !== undefined || word === 'vecka'
}

function interval(from: number, to: number): Period | undefined {
  return isYear(from) && isYear(to) && from < to && to - from < 100 ? `${from}/${to}` : undefined
}

/** 2019/20: the second year is written short only when it is near the first, so 2022-53 is no interval. */
function shortInterval(from: string, to: string): Period | undefined {
  const end = n(from.slice(0, 2) + to)
  return end - n(from) <= 10 ? interval(n(from), end) : undefined
}

function quarter(ofYear: number, number: number): Period | undefined {
  return isYear(ofYear) ? `${monthOf(ofYear, number * 3 - 2)}/${monthOf(ofYear, number * 3)}` : undefined
}
