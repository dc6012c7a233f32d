import type { Age, Area, FreshnessLimit, Resource } from '#model'
import type { Context } from './context.ts'

type FreshnessKind = Area['freshness']

/** Months within which a statement of a kind is current, for the tables of the method chapter. */
export function freshnessLimit(kind: FreshnessKind, context: Context): FreshnessLimit | undefined {
  return context.findings.freshness?.find((limit) => limit.kind === kind)
}

/**
 * Age of one statement, by the limits that the findings were made with. A plan or an agreement with a period of its own is current to
 * the end of it. The state of a question has its age from the findings; this is for statements printed by themselves.
 */
export function ageOf(speaksFor: string | null, kind: FreshnessKind, context: Context): Age {
  const limit = freshnessLimit(kind, context)
  if (speaksFor === null) return 'odaterad'
  const last = lastPart(speaksFor)
  if ((kind === 'plan' || kind === 'agreement') && speaksFor.includes('/')) return isOver(last, 0, context.today) ? 'gammal' : 'aktuell'
  if (limit === undefined || !isOver(last, limit.months, context.today)) return 'aktuell'
  return isOver(last, limit.olderMonths, context.today) ? 'gammal' : 'aldre'
}

/** Whether more than so many months have passed since the last day that a period may mean: of `2023` the last of December. */
export function isOver(period: string, months: number, today: string): boolean {
  const [year = 0, month = 12, day = 31] = lastPart(period).split('-').map(Number)
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number)
  const passed = (thisYear - year) * 12 + thisMonth - month
  return passed > months || (passed === months && thisDay > day)
}

/** An interval, `2018/2020`, speaks for its end. */
export function lastPart(period: string): string {
  return period.split('/').at(-1)!
}

/** Newest year or day that any source of the resource speaks for. */
export function periodOfResource(resource: Resource, context: Context): string | null {
  const periods = resource.members.flatMap((member) => context.mentionOf(member.mention)?.dates.speaksFor ?? [])
  return periods.toSorted((a, b) => (lastPart(a) < lastPart(b) ? -1 : 1)).at(-1) ?? null
}

export function ageOfResource(resource: Resource, context: Context): Age {
  return ageOf(periodOfResource(resource, context), 'existence', context)
}
