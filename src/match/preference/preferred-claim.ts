import type { Claim, Source } from '#model'
import { kindsOf, rank } from './prefer.ts'
import { statementsOf } from './statements.ts'

/**
 * Which of some claims about one field of one subject is shown, and the rule that chose it; `rule` is null when nobody disagrees. A
 * corrected claim first, then by kind of source, newer within a kind, most sources, and a fixed order when nothing tells them apart.
 *
 * @source domain model 7.7: decided document, the kommun's own answer, öppna jämförelser, earlier mapping, web note; newer within a kind
 */
export function preferredClaim(claims: readonly Claim[], sources: readonly Source[]): { readonly claim: Claim; readonly rule: string | null } | null {
  const { ranked, rule } = rank(statementsOf(claims), { kindOf: kindsOf(sources), isCorrected })
  return ranked.length === 0 ? null : { claim: ranked[0]!.claims[0]!, rule }
}

/** Whether a person has corrected the claim: the last step says so. */
export function isCorrected({ steps }: Claim): boolean {
  return steps.some(({ rule }) => rule === 'match/decision-correction')
}
