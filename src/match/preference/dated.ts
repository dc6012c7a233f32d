import type { Dates, Period } from '#model'

/** Last day that a period may mean, as text that sorts; '' for none. An interval is as new as its end. */
export function lastDay(period: Period | undefined): string {
  const end = period?.split('/').at(-1) ?? ''
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(end)) return ''
  return `${end}${'-12-31'.slice(end.length - 4)}`
}

/** First day that a period may mean; '' for none. */
export function firstDay(period: Period | undefined): string {
  const start = period?.split('/')[0] ?? ''
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(start)) return ''
  return `${start}${'-01-01'.slice(start.length - 4)}`
}

/**
 * How new a statement is: the day a person confirmed it, else what it speaks for, else when it was published; '' when none is known. The
 * day we read the page says nothing of how old it is.
 */
export function newness({ checked, speaksFor, published }: Dates): string {
  return [checked ?? '', lastDay(speaksFor)].toSorted().at(-1)! || (published ?? '')
}

/** Surely newer: the whole of what it speaks for lies after all that the other may speak for. Undated is neither newer nor older. */
export function isSurelyNewer(a: Dates, b: Dates): boolean {
  const begins = a.checked ?? (firstDay(a.speaksFor) || (a.published ?? ''))
  const ends = newness(b)
  return begins !== '' && ends !== '' && begins > ends
}
