import type { Artifact, Claim, ClaimId, FieldValue, PublicInventory, Resource } from '#model'
import { jsonByLine } from './json-by-line.ts'
import { mayBeSeen, visibleClaims } from '../shown-words.ts'

/**
 * `inventory.json`: every resource with the mentions and claims it was put together from, every claim with its place and source, and the
 * sources; only what this audience may see. Made from text ids in a fixed order, so that the same material gives the same bytes.
 */
export function exportInventoryJson(inventory: PublicInventory): Artifact[] {
  const visible = visibleClaims(inventory)
  const content = jsonByLine({
    resources: inventory.resources.toSorted(byId).map((resource) => resourceAsJson(resource, visible)),
    claims: inventory.claims.filter((claim) => mayBeSeen(claim, inventory)).toSorted(bySubject),
    sources: inventory.sources.toSorted(byId),
  })
  return [{ path: 'inventory.json', content }]
}

function resourceAsJson(resource: Resource, visible: ReadonlySet<ClaimId>): object {
  return {
    id: resource.id,
    name: resource.name,
    type: resource.type,
    provider: resource.provider,
    provider_kind: resource.providerKind,
    level: resource.level,
    covers: resource.covers,
    status: resource.status,
    members: resource.members.map((member) => ({ place: member.place, name: member.name, source: member.source, mention: member.mention })),
    fields: Object.fromEntries(Object.entries(resource.fields).toSorted(([a], [b]) => inOrder(a, b)).flatMap(([field, value]) => visibleField(field, value, visible))),
    host: resource.host ?? null,
    covers_outside: resource.coversOutside,
    target_groups: resource.targetGroups,
    violence_forms: resource.violenceForms,
    also_called: resource.alsoCalled,
  }
}

/** A field whose claims are all withheld is left out: a marker is no value. What a person decided needs no claim. */
function visibleField(field: string, value: FieldValue, visible: ReadonlySet<ClaimId>): [string, object][] {
  const claims = value.claims.filter((id) => visible.has(id))
  if (claims.length === 0 && value.claims.length > 0) return []
  const others = (value.others ?? []).map((other) => ({ value: other.value, claims: other.claims.filter((id) => visible.has(id)) })).filter((other) => other.claims.length > 0)
  return [[field, {
    value: value.value,
    claims,
    ...(value.preferredBy === undefined ? {} : { preferred_by: value.preferredBy }),
    ...(others.length === 0 ? {} : { others }),
  }]]
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => inOrder(a.id, b.id)
const bySubject = (a: Claim, b: Claim): number => inOrder(a.subject, b.subject) || inOrder(a.id, b.id)
