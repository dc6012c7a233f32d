import type { Claim, County, KommunCode, Vocabulary } from '#model'
import { isCountywideLevel } from '../comparisons/reach/shared-level.ts'

export interface Coverage {
  readonly covers: readonly KommunCode[]
  readonly coversOutside: readonly KommunCode[]
}

/**
 * The kommuner a resource reaches: those that any list names, split at the county's border. A resource for the whole county or nation
 * reaches all kommuner of the county. A kommun's own service with no list reaches its kommun; a shared service with none reaches
 * nobody that we know of.
 *
 * Where lists differ the union stands here and each list in the field `covers`, so that what is disputed can be seen.
 *
 * @param lists claims on whom it reaches that count
 */
export function coverageOf(lists: readonly Claim[], level: string, host: KommunCode | undefined, county: County | null, vocabulary: Vocabulary): Coverage {
  const inCounty = new Set((county?.kommuner ?? []).map(({ code }) => code))
  const named = new Set(lists.flatMap(({ value }) => codesIn(value, county, vocabulary)))
  if (named.size === 0 && isCountywideLevel(level)) for (const code of inCounty) named.add(code)
  if (named.size === 0 && host !== undefined && (level === 'kommun' || level === '')) named.add(host)
  const codes = [...named].toSorted()
  return { covers: codes.filter((code) => inCounty.has(code)), coversOutside: codes.filter((code) => !inCounty.has(code)) }
}

/** `1407`, `lan:14`, `nation`. The nation means the county's kommuner: what lies beyond them is another county's report. */
function codesIn(value: string, county: County | null, vocabulary: Vocabulary): readonly KommunCode[] {
  if (value === 'nation') return (county?.kommuner ?? []).map(({ code }) => code)
  if (value.startsWith('lan:')) return vocabulary.kommuner.filter((kommun) => kommun.county === value.slice(4)).map(({ code }) => code)
  return /^\d{4}$/.test(value) ? [value] : []
}
