import { compareSwedish } from '#text'
import type { Claim, Conflict, Field, Resource } from '#model'
import { datedOf, groupedBy, isWithheld, order, unique, type Material } from '../material.ts'
import { disputedMembers, isDecided, isNewer, memberListsOf } from '../status/index.ts'

interface AskedField {
  readonly field: Field
  readonly label: string
  readonly question: (name: string) => string
  /** The parts of a value that must agree; by default the value itself. */
  readonly partsOf?: (value: string) => readonly string[]
}

/**
 * Fields where only one answer can be right, and a wrong one misleads somebody who seeks help. That two sources name different groups or
 * languages is no contradiction: they add to each other. Names of providers are written in many ways; their kinds are not.
 */
const asked: readonly AskedField[] = [
  { field: 'availability', label: 'om verksamheten finns', question: (name) => `Är ${name} i drift i dag?` },
  { field: 'phone', label: 'telefonnummer', question: (name) => `Vilket telefonnummer gäller i dag för ${name}?` },
  { field: 'email', label: 'e-postadress', question: (name) => `Vilken e-postadress gäller i dag för ${name}?` },
  { field: 'opening_hours', label: 'öppettider', question: (name) => `Vilka öppettider gäller i dag för ${name}?`, partsOf: timesIn },
  { field: 'provider_kind', label: 'huvudman', question: (name) => `Vem är huvudman för ${name} i dag?`, partsOf: (value) => (value === 'okand' ? [] : [value]) },
  { field: 'places', label: 'antal platser', question: (name) => `Hur många platser har ${name} i dag?` },
]

/** `9.00` and `09.00` are one time. Days and other words are written in too many ways to be compared. */
function timesIn(hours: string): string[] {
  return [...hours.matchAll(/(\d{1,2})(?:[.:](\d{2}))?/g)].map(([, hour, minutes = '00']) => `${Number(hour)}.${minutes}`)
}

/** Fields of services where sources disagree and neither is surely newer, and member lists that differ; by name of the service. */
export function fieldConflicts(material: Material): Conflict[] {
  return material.inventory.resources
    .toSorted((a, b) => compareSwedish(a.name, b.name) || compareSwedish(a.id, b.id))
    .flatMap((resource) => [...memberListConflict(resource, material), ...asked.flatMap((each) => fieldConflict(resource, each, material))])
}

function memberListConflict(resource: Resource, material: Material): Conflict[] {
  if (disputedMembers(resource, material).size === 0) return []
  return [{
    subject: resource.id,
    field: 'covers',
    kommun: null,
    area: null,
    title: `${resource.name}: vilka kommuner som nås`,
    sides: memberListsOf(resource, material).map((list) => ({
      value: [...list.kommuner].join(';'),
      claims: list.claims.map((claim) => claim.id).toSorted(order),
      source: list.source,
    })),
    question: `Vilka kommuner når ${resource.name} i dag?`,
  }]
}

/** Sources disagree when what they say has nothing in common: two numbers of which one is also in the other source are an addition. */
function fieldConflict(resource: Resource, { field, label, question, partsOf = (value) => [value] }: AskedField, material: Material): Conflict[] {
  if ((resource.fields[field]?.others ?? []).length === 0 || isDecided(resource, field)) return []
  const claims = material.claimsOf(resource.id).filter((claim) => claim.field === field && !isWithheld(claim))
  const told = [...groupedBy(claims, (claim) => claim.source).values()].map((own) => ({ claims: own, parts: new Set(own.flatMap((claim) => partsOf(claim.value))) })).filter(({ parts }) => parts.size > 0)
  const open = told.filter((each) => told.some((other) => disagree(each, other, material)))
  if (open.length === 0) return []
  return [{
    subject: resource.id,
    field,
    kommun: resource.host ?? null,
    area: null,
    title: `${resource.name}: ${label}`,
    sides: open.map(sideOf).toSorted((a, b) => order(a.source, b.source)),
    question: question(resource.name),
  }]
}

interface Told {
  readonly claims: readonly Claim[]
  readonly parts: ReadonlySet<string>
}

const sideOf = ({ claims }: Told): Conflict['sides'][number] => ({
  value: unique(claims.map((claim) => claim.value)).join('; '),
  claims: claims.map((claim) => claim.id),
  source: claims[0]!.source,
})

/** Not when one is surely the newer of its kind: then time has settled it. */
function disagree(a: Told, b: Told, material: Material): boolean {
  if ([...a.parts].some((part) => b.parts.has(part))) return false
  const [left, right] = [datedOf(a.claims), datedOf(b.claims)]
  const sameKind = material.kindOf(a.claims[0]!.source) === material.kindOf(b.claims[0]!.source)
  return !(sameKind && (isNewer(left, right) || isNewer(right, left)))
}
