import type { Availability, Claim, County, Field, FieldValue, Mention, Resource, Term, Vocabulary } from '#model'
import { isSharedLevel } from '../comparisons/reach/shared-level.ts'
import { groupedBy } from '../engine/grouped.ts'
import { fieldValue } from '../preference/field-values.ts'
import { rank, type Preferences } from '../preference/prefer.ts'
import { statementsOf } from '../preference/statements.ts'
import { availabilityOf } from './availability.ts'
import { coverageIn, type CoverageOf } from './coverage.ts'
import { otherNames } from './naming.ts'
import { isOfPage } from './page-kommun.ts'

/** The mentions that mean one thing, with their claims as they are after matching and correction. */
export interface Group {
  readonly id: string
  /** In order of id. */
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

/** What a person has decided on one resource. */
export interface ResourceDecisions {
  readonly status?: Availability
  /** A decision chooses between the member lists. */
  readonly coversDecided: boolean
  readonly isPredecessor: (mention: string) => boolean
}

const scheme: Readonly<Partial<Record<Field, string>>> = { target_groups: 'target_group', violence_forms: 'violence_form', access: 'access_form', goal: 'skl_goal' }

/** What putting together asks of the vocabulary and the county, looked up once. */
export interface Lookups {
  readonly termsOf: (field: Field) => readonly Term[]
  readonly coverageOf: CoverageOf
}

export function lookupsOf(county: County | null, vocabulary: Vocabulary): Lookups {
  const terms = groupedBy(vocabulary.terms, (term) => term.scheme)
  return { termsOf: (field) => terms.get(scheme[field] ?? '') ?? [], coverageOf: coverageIn(county, vocabulary) }
}

/** One resource from all that is said of it. Every value stands in a claim; which is shown and why follows from the preferences. */
export function buildResource({ id, mentions, claims }: Group, decisions: ResourceDecisions, preferences: Preferences, { termsOf, coverageOf }: Lookups): Resource {
  const byField = groupedBy(claims, ({ field }) => field)
  const fields: Partial<Record<Field, FieldValue>> = {}
  for (const [field, own] of byField) fields[field] = fieldValue(field, own, preferences, termsOf(field))
  const value = (field: Field): string => fields[field]?.value ?? ''
  const list = (field: Field): string[] => value(field).split(';').filter((one) => one !== '')

  const name = value('name')
  const level = value('level')
  const host = hostOf(mentions, byField.get('kommun_code') ?? [], level, preferences)
  const lists = (byField.get('covers') ?? []).filter((claim) => !decisions.isPredecessor(claim.mention))
  const counted = decisions.coversDecided ? lists.filter((claim) => value('covers').split(';').includes(claim.value)) : lists
  const availability = byField.get('availability') ?? []
  if (decisions.status !== undefined) fields.availability = decidedStatus(decisions.status, availability)
  return {
    id,
    name,
    type: value('type'),
    provider: value('provider'),
    providerKind: value('provider_kind'),
    level,
    ...(host === undefined ? {} : { host }),
    ...coverageOf(counted.length > 0 ? counted : byField.get('covers') ?? [], level, host),
    targetGroups: list('target_groups'),
    violenceForms: list('violence_forms'),
    status: decisions.status ?? availabilityOf(availability, mentions, preferences),
    alsoCalled: otherNames(mentions, name),
    members: mentions.map((mention) => ({ mention: mention.id, name: mention.claims.find((claim) => claim.field === 'name')?.value ?? '', place: mention.place, source: mention.source })),
    fields,
  }
}

/** Where it is run from: as the mentions say themselves, else the kommun whose page tells of a service of one kommun. */
function hostOf(mentions: readonly Mention[], claims: readonly Claim[], level: string, preferences: Preferences): string | undefined {
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]))
  const own = claims.filter((claim) => !isOfPage(claim, mentionOf.get(claim.mention)!))
  const counted = own.length > 0 || isSharedLevel(level) ? own : claims
  return rank(statementsOf(counted), preferences).ranked[0]?.claims[0]!.value
}

/** What a person has decided, with the claims that say so too; what the others say stands beside it. */
function decidedStatus(status: Availability, claims: readonly Claim[]): FieldValue {
  const agreeing = claims.filter(({ value }) => value === status)
  const others = [...groupedBy(claims.filter(({ value }) => value !== status), ({ value }) => value)].map(([value, same]) => ({ value, claims: same.map(({ id }) => id) }))
  return { value: status, claims: agreeing.map(({ id }) => id), preferredBy: 'match/decision-status', ...(others.length === 0 ? {} : { others }) }
}
