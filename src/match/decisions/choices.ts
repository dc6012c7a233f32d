import type { Availability, Claim, Decision, Diagnostic, Field, ResourceId, Vocabulary } from '#model'
import { valueKey, type Statement } from '../preference/statements.ts'
import { withoutEffect } from './diagnostics.ts'
import { inOrderOfDay } from './order.ts'
import type { ReferenceBook } from './references.ts'

/** What persons have chosen on single resources, the latest line on each. */
export interface Choices {
  readonly statusOf: (resource: ResourceId) => Availability | undefined
  /** Whether a statement is the one that a person wants to see for the field of the resource. */
  readonly prefers: (resource: ResourceId, field: Field, statement: Statement) => boolean
  readonly hasChosen: (resource: ResourceId, field: Field) => boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** States of an area in a kommun that a `status` line can give. */
const statesOfWork: readonly string[] = ['finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'motstridigt', 'uppgift_saknas']

/**
 * `status` and `prefer` lines. `status` gives a resource (id, name or mention) a code of the scheme `availability`, or an area of work
 * (`1407/barnahus`) one of the six states. `prefer` says which source, claim, mention or value wins a field: `gäller` is
 * `kvinnohuset-tranan-skovde/phone`, or the resource with the field in `mot`.
 *
 * @param claimsOf claims of a resource
 */
export function choicesOf(decisions: readonly Decision[], book: ReferenceBook, claimsOf: (resource: ResourceId) => readonly Claim[], kommuner: ReadonlySet<string>, vocabulary: Vocabulary): Choices {
  const availability = vocabulary.terms.filter(({ scheme }) => scheme === 'availability').map(({ code }) => code)
  const statuses = new Map<ResourceId, Availability>()
  const preferred = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const decision of inOrderOfDay(decisions)) {
    if (decision.kind === 'status') {
      const work = /^(\d{4})\/([^/]+)$/.exec(decision.subject)
      if (work !== null) {
        if (!kommuner.has(work[1]!) || !vocabulary.areas.some(({ code }) => code === work[2])) diagnostics.push(withoutEffect(decision, { why: 'nothing-meant', reference: decision.subject }))
        else if (!statesOfWork.includes(decision.value)) diagnostics.push(withoutEffect(decision, { why: 'no-such-choice', reference: decision.value, candidates: statesOfWork }))
        continue
      }
      const meant = book.find(decision.subject)
      if ('reason' in meant) diagnostics.push(withoutEffect(decision, meant.reason))
      else if (!availability.includes(decision.value)) diagnostics.push(withoutEffect(decision, { why: 'no-such-choice', reference: decision.value, candidates: availability }))
      else statuses.set(meant.resource, decision.value as Availability)
    }
    if (decision.kind === 'prefer') {
      const { reference, field } = fieldMeant(decision)
      const meant = book.find(reference)
      if ('reason' in meant) {
        diagnostics.push(withoutEffect(decision, meant.reason))
        continue
      }
      const claims = claimsOf(meant.resource).filter((claim) => claim.field === field)
      if (!claims.some((claim) => isMeant(claim, decision.value))) diagnostics.push(withoutEffect(decision, { why: 'no-such-value', reference: decision.value === '' ? `${reference}/${field}` : decision.value }))
      else preferred.set(`${meant.resource}/${field}`, decision.value)
    }
  }
  return {
    statusOf: (resource) => statuses.get(resource),
    prefers: (resource, field, { claims }) => {
      const value = preferred.get(`${resource}/${field}`)
      return value !== undefined && claims.some((claim) => isMeant(claim, value))
    },
    hasChosen: (resource, field) => preferred.has(`${resource}/${field}`),
    diagnostics,
  }
}

/** `kvinnohuset-tranan-skovde/phone`, or the resource in `gäller` and the field in `mot`. */
function fieldMeant({ subject, object }: Decision): { reference: string; field: string } {
  if (object !== '') return { reference: subject, field: object }
  const slash = subject.lastIndexOf('/')
  return { reference: subject.slice(0, Math.max(slash, 0)), field: subject.slice(slash + 1) }
}

function isMeant(claim: Claim, value: string): boolean {
  return value !== '' && (claim.source === value || claim.id === value || claim.mention === value || claim.original === value || valueKey(claim.field, claim.value) === valueKey(claim.field, value))
}
