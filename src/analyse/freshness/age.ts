import type { Age, Day, FreshnessLimit, Period } from '#model'
import { addMonths, daysOf } from '../periods.ts'
import type { FreshnessKind } from './limits.ts'

/** What a statement speaks for, and the day a person last confirmed it with the one it is about. */
export interface Dated {
  readonly period: Period | null
  readonly checked: Day | null
}

/**
 * Age of a statement on the day of the report. Counted from the last day it may speak for, or from a later confirmation; never from the
 * day we read the source. A plan or an agreement with a known period of validity is current to its end and old after it.
 */
export function ageOf(dated: Dated, kind: FreshnessKind, limits: readonly FreshnessLimit[], today: Day): Age {
  const day = lastKnownDay(dated)
  if (day === null) return 'odaterad'
  if (hasValidity(dated, kind)) return today <= day ? 'aktuell' : 'gammal'
  const limit = limits.find((each) => each.kind === kind)
  if (limit === undefined || today <= addMonths(day, limit.months)) return 'aktuell'
  return today <= addMonths(day, limit.olderMonths) ? 'aldre' : 'gammal'
}

export function lastKnownDay({ period, checked }: Dated): Day | null {
  const spokenFor = daysOf(period)?.last ?? null
  const confirmed = daysOf(checked)?.last ?? null
  if (spokenFor === null || confirmed === null) return spokenFor ?? confirmed
  return spokenFor > confirmed ? spokenFor : confirmed
}

/** Only a decided document has a period of validity: of a service, an interval says when it was looked at. */
export function hasValidity({ period }: Dated, kind: FreshnessKind): boolean {
  return (kind === 'plan' || kind === 'agreement') && period !== null && period.includes('/')
}

const freshness: readonly Age[] = ['aktuell', 'aldre', 'gammal', 'odaterad']

/** The freshest of several ages; null of none. */
export function freshest(ages: readonly (Age | null)[]): Age | null {
  return freshness.find((age) => ages.includes(age)) ?? null
}
