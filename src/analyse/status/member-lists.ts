import type { Claim, KommunCode, Resource, SourceId } from '#model'
import { datedOf, groupedBy, isWithheld, order, type Material } from '../material.ts'
import { isNewer } from './evidence.ts'

/** Whom a resource reaches in the county according to one source. */
export interface MemberList {
  readonly source: SourceId
  readonly claims: readonly Claim[]
  readonly kommuner: ReadonlySet<KommunCode>
}

/** A page that names the two or three it speaks of does not mean to name all. */
const shortestList = 3

/** The lists of at least three that say who the members are, one for each source that gives one, members outside the county counted. */
export function memberListsOf(resource: Resource, material: Material): MemberList[] {
  const covers = material.claimsOf(resource.id).filter((claim) => claim.field === 'covers' && !isWithheld(claim))
  return [...groupedBy(covers, (claim) => claim.source)]
    .toSorted(([a], [b]) => order(a, b))
    .map(([source, claims]) => ({ source, claims, named: new Set(claims.flatMap((claim) => kommunerIn(claim.value, material))) }))
    .filter(({ named }) => named.size >= shortestList)
    .map(({ source, claims, named }) => ({ source, claims, kommuner: new Set(material.kommuner.map((kommun) => kommun.code).filter((code) => named.has(code))) }))
}

/** `1407`, `lan:14` or `nation` as codes; the whole county for the last two. */
export function kommunerIn(covers: string, material: Material): readonly KommunCode[] {
  if (covers === 'nation' || covers === `lan:${material.inventory.county.code}`) return material.kommuner.map((kommun) => kommun.code)
  return /^\d{4}$/.test(covers) ? [covers] : []
}

/**
 * Kommuner of the county that stand in one member list of the resource and not in another that disagrees with it, unless the list with
 * them is surely the newer of its kind. Two lists disagree when each names someone whom the other leaves out: a list that lies wholly
 * within another is only incomplete. A decision of a person settles the lists.
 */
export function disputedMembers(resource: Resource, material: Material): ReadonlySet<KommunCode> {
  const lists = memberListsOf(resource, material)
  if (lists.length < 2 || isDecided(resource, 'covers')) return new Set()
  return new Set(lists.flatMap((list) => [...list.kommuner].filter((kommun) => {
    const others = lists.filter((other) => !other.kommuner.has(kommun) && !isWithin(other, list))
    const naming = lists.filter((other) => other.kommuner.has(kommun))
    return others.some((other) => !naming.some((newer) => supersedes(newer, other, material)))
  })))
}

function isWithin(shorter: MemberList, longer: MemberList): boolean {
  return [...shorter.kommuner].every((kommun) => longer.kommuner.has(kommun))
}

function supersedes(newer: MemberList, older: MemberList, material: Material): boolean {
  return material.kindOf(newer.source) === material.kindOf(older.source) && isNewer(datedOf(newer.claims), datedOf(older.claims))
}

/** Whether a person has chosen between the values of a field, as matching says. */
export function isDecided(resource: Resource, field: Claim['field']): boolean {
  return resource.fields[field]?.preferredBy?.startsWith('match/decision-') === true
}
