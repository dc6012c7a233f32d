import type { Claim, County, KommunCode, Vocabulary } from '#model'
import { isCountywideLevel } from '../comparisons/reach/shared-level.ts'
import { groupedBy } from '../engine/grouped.ts'

export interface Coverage {
  readonly covers: readonly KommunCode[]
  readonly coversOutside: readonly KommunCode[]
}

/** @param lists claims on whom it reaches that count */
export type CoverageOf = (lists: readonly Claim[], level: string, host: KommunCode | undefined) => Coverage

/**
 * The kommuner a resource reaches: those that any list names, split at the county's border. A resource for the whole county or nation
 * reaches all kommuner of the county. A kommun's own service with no list reaches its kommun; a shared service with none reaches
 * nobody that we know of.
 *
 * Where lists differ the union stands here and each list in the field `covers`, so that what is disputed can be seen.
 */
export function coverageIn(county: County | null, vocabulary: Vocabulary): CoverageOf {
  const inCounty = new Set((county?.kommuner ?? []).map(({ code }) => code))
  const byCounty = groupedBy(vocabulary.kommuner, (kommun) => kommun.county)
  const codesIn = (value: string): readonly KommunCode[] => {
    // The nation means the county's kommuner: what lies beyond them is another county's report.
    if (value === 'nation') return [...inCounty]
    if (value.startsWith('lan:')) return (byCounty.get(value.slice(4)) ?? []).map(({ code }) => code)
    return /^\d{4}$/.test(value) ? [value] : []
  }
  return (lists, level, host) => {
    const named = new Set(lists.flatMap(({ value }) => codesIn(value)))
    if (named.size === 0 && isCountywideLevel(level)) for (const code of inCounty) named.add(code)
    if (named.size === 0 && host !== undefined && (level === 'kommun' || level === '')) named.add(host)
    const codes = [...named].sort()
    return { covers: codes.filter((code) => inCounty.has(code)), coversOutside: codes.filter((code) => !inCounty.has(code)) }
  }
}
