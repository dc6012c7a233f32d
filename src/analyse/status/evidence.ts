import type { ClaimId, KommunCode, ResourceId, SourceId, SourceKind } from '#model'
import { daysOf } from '../periods.ts'
import type { Dated } from '../freshness/age.ts'
import type { RuleId } from '../rules.ts'

/** Three answers that cannot all be true: it exists in some form, it does not, the question does not apply. */
export type Answer = 'yes' | 'no' | 'not-applicable'

/**
 * What one source says on one question about one kommun, whether in a row about the kommun's work or by telling of a service that
 * reaches it.
 */
export interface Evidence {
  readonly answer: Answer
  /** Only in part, or through another: then the state is `finns_delvis`. */
  readonly partly: boolean
  readonly reach: 'own' | 'near' | 'countywide'
  /** Kommun or resource through which it is reached, when it is not the kommun's own. */
  readonly via: KommunCode | ResourceId | null
  readonly rule: RuleId
  /** Why it is only in part, as a Swedish sentence. */
  readonly reason: string | null
  /** What it answers when that is narrower than the area's own question: `partnerskap med kvinnojour` of agreements. Blank for all of it. */
  readonly question: string
  /** The service; null for a row about the kommun's work. */
  readonly resource: ResourceId | null
  /** Member lists of the service differ on this kommun. */
  readonly disputed: boolean
  readonly source: SourceId
  readonly kind: SourceKind
  readonly dated: Dated
  readonly claims: readonly ClaimId[]
}

const weights: readonly SourceKind[] = ['styrdokument', 'kommun_svar', 'oj', 'kolada', 'kartlaggning', 'intervju', 'webbnotering']

/** Place of a kind of source in the order of weight, 0 the heaviest. */
export function weightOf(kind: SourceKind): number {
  return weights.indexOf(kind)
}

/** Surely newer: its whole period lies after the other's. An undated statement is neither newer nor older than anything. */
export function isNewer(a: Dated, b: Dated): boolean {
  const [left, right] = [daysOf(a.checked ?? a.period), daysOf(b.checked ?? b.period)]
  return left !== null && right !== null && left.first > right.last
}

/**
 * Whether both cannot be true. That there is no agreement with the kvinnojour does not contradict one with the police; that there is no
 * agreement at all does.
 */
export function contradicts(a: Evidence, b: Evidence): boolean {
  if (a.answer === b.answer) return false
  const denials = [a, b].filter((each) => each.answer !== 'yes')
  return a.question === b.question || denials.some((denial) => denial.question === '')
}
