import type { Availability, Claim, County, Field, FieldValue, Mention, Resource, Term, Vocabulary } from '#model'
import { groupedBy } from '../engine/grouped.ts'
import { fieldValue } from '../preference/field-values.ts'
import { rank, type Preferences } from '../preference/prefer.ts'
import { statementsOf } from '../preference/statements.ts'
import { availabilityOf } from './availability.ts'
import { coverageOf } from './coverage.ts'
import { otherNames } from './naming.ts'

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
const wideLevels = new Set(['mellankommunal', 'delregional', 'lan', 'nationell'])

/** One resource from all that is said of it. Every value stands in a claim; which is shown and why follows from the preferences. */
export function buildResource({ id, mentions, claims }: Group, decisions: ResourceDecisions, preferences: Preferences, county: County | null, vocabulary: Vocabulary): Resource {
  const byField = groupedBy(claims, ({ field }) => field)
  const termsOf = (field: Field): readonly Term[] => vocabulary.terms.filter((term) => term.scheme === scheme[field])
  const fields: Partial<Record<Field, FieldValue>> = {}
  for (const [field, own] of byField) fields[field] = fieldValue(field, own, preferences, termsOf(field))
  const value = (field: Field): string => fields[field]?.value ?? ''
  const list = (field: Field): string[] => value(field).split(';').filter((one) => one !== '')

  const name = value('name')
  const level = value('level')
  const host = hostOf(mentions, byField.get('kommun_code') ?? [], level, preferences)
  const lists = (byField.get('covers') ?? []).filter((claim) => !decisions.isPredecessor(claim.mention))
  const counted = decisions.coversDecided ? lists.filter((claim) => value('covers').split(';').includes(claim.value)) : lists
  const status = decisions.status ?? availabilityOf(byField.get('availability') ?? [], mentions, preferences)
  const availability = fields.availability
  return {
    id,
    name,
    type: value('type'),
    provider: value('provider'),
    providerKind: value('provider_kind'),
    level,
    ...(host === undefined ? {} : { host }),
    ...coverageOf(counted.length > 0 ? counted : byField.get('covers') ?? [], level, host, county, vocabulary),
    targetGroups: list('target_groups'),
    violenceForms: list('violence_forms'),
    status,
    alsoCalled: otherNames(mentions, name),
    members: mentions.map((mention) => ({ mention: mention.id, name: mention.claims.find((claim) => claim.field === 'name')?.value ?? '', place: mention.place, source: mention.source })),
    fields: decisions.status === undefined || availability === undefined ? fields : { ...fields, availability: { ...availability, value: decisions.status, preferredBy: 'match/decision-status' } },
  }
}

/**
 * Where it is run from. A kommun in the head of a page is the kommun whose page it is: that of the service only when it is a service of
 * one kommun.
 */
function hostOf(mentions: readonly Mention[], claims: readonly Claim[], level: string, preferences: Preferences): string | undefined {
  const lineOf = new Map(mentions.map((mention) => [mention.id, mention.place.line]))
  const isInherited = (claim: Claim): boolean => {
    const line = lineOf.get(claim.mention)
    return claim.place.line !== undefined && line !== undefined && claim.place.line < line
  }
  const own = claims.filter((claim) => !isInherited(claim))
  const counted = own.length > 0 || wideLevels.has(level) ? own : claims
  return rank(statementsOf(counted), preferences).ranked[0]?.claims[0]!.value
}
