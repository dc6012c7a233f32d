import type { Claim, Decision, Diagnostic } from '#model'
import { valueKey } from '../preference/statements.ts'
import { withoutEffect } from './diagnostics.ts'
import { inOrderOfDay } from './order.ts'

export interface Corrected {
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Applies `correction` lines to claims: `gäller` names the claim, or a subject and field (`kvinnohuset-tranan-skovde/phone`,
 * `1407/barnahus/status`), `mot` the value that is wrong (as it stands in the source or as we read it; blank when there is only one),
 * `värde` the right one. The original stays, and a step tells what was changed.
 *
 * @param makeFinder makes what finds the claims that a reference names, without regard to their values; not called without corrections
 */
export function correctClaims(claims: readonly Claim[], decisions: readonly Decision[], makeFinder: () => (reference: string) => readonly Claim[]): Corrected {
  const corrections = inOrderOfDay(decisions.filter(({ kind }) => kind === 'correction'))
  if (corrections.length === 0) return { claims, diagnostics: [] }
  const claimsMeant = makeFinder()
  const diagnostics: Diagnostic[] = []
  const corrected = new Map<Claim, Claim>()
  for (const decision of corrections) {
    const meant = claimsMeant(decision.subject)
    const wrong = decision.object === '' ? meant : meant.filter((claim) => says(claim, decision.object))
    if (meant.length === 0) diagnostics.push(withoutEffect(decision, { why: 'nothing-meant', reference: decision.subject }))
    else if (wrong.length === 0) diagnostics.push(withoutEffect(decision, { why: 'no-such-value', reference: decision.object }))
    else if (decision.object === '' && new Set(wrong.map((claim) => valueKey(claim.field, claim.value))).size > 1) {
      diagnostics.push(withoutEffect(decision, { why: 'several-meant', reference: decision.subject, candidates: [...new Set(wrong.map(({ value }) => value))].toSorted() }))
    } else {
      for (const claim of wrong) {
        const before = corrected.get(claim) ?? claim
        corrected.set(claim, { ...before, value: decision.value, steps: [...before.steps, { rule: 'match/decision-correction', before: before.value, after: decision.value }] })
      }
    }
  }
  return { claims: claims.map((claim) => corrected.get(claim) ?? claim), diagnostics }
}

function says({ field, value, original }: Claim, written: string): boolean {
  return original === written || valueKey(field, value) === valueKey(field, written)
}
