import { compareSwedish } from '#text'
import { formatPlace, type Claim, type PublicInventory, type Resource, type Source, type StatusCell } from '#model'
import type { Trace, TracedClaim, TraceMaterial } from './trace.ts'

/** A cell of the status table: its rule and age, through whom, the services, and the claims behind it. */
export function traceOfCell(cell: StatusCell, { inventory, vocabulary }: TraceMaterial): Trace {
  const area = vocabulary.areas.find(({ code }) => code === cell.area)
  const resources = inventory.resources.filter((resource) => cell.resources.includes(resource.id))
  const claimIds = new Set(cell.claims)
  return {
    heading: `${nameOf(cell.kommun, inventory)}, ${area?.label ?? cell.area}: ${cell.status}`,
    derivation: [
      `regel ${cell.rule}`,
      ...(cell.age === null ? [] : [`ålder ${cell.age}${cell.speaksFor === null ? '' : `, avser ${cell.speaksFor}`}`]),
      ...(cell.via === null ? [] : [`via ${cell.via}`]),
      ...(cell.doubt === undefined ? [] : [cell.doubt]),
      ...resources.map((resource) => `verksamhet ${resource.name} (${resource.id})`),
    ],
    claims: traced(inventory.claims.filter((claim) => claimIds.has(claim.id)), inventory),
  }
}

/** One trace per subject. */
export function grouped(claims: readonly Claim[], inventory: PublicInventory): Trace[] {
  const subjects = [...new Set(claims.map((claim) => claim.subject))].toSorted(compareSwedish)
  const { resources } = lookups(inventory)
  return subjects.map((subject) => ({
    heading: resources.get(subject)?.name ?? subject,
    derivation: [],
    claims: traced(claims.filter((claim) => claim.subject === subject), inventory),
  }))
}

export function traced(claims: readonly Claim[], inventory: PublicInventory): TracedClaim[] {
  const { resources, sources } = lookups(inventory)
  return claims.map((claim) => {
    const field = resources.get(claim.subject)?.fields[claim.field]
    return {
      claim,
      source: sources.get(claim.source) ?? null,
      place: formatPlace(claim.place),
      preference: { shown: field === undefined || field.claims.includes(claim.id), rule: field?.preferredBy ?? null },
    }
  })
}

const known = new WeakMap<PublicInventory, { readonly resources: ReadonlyMap<string, Resource>; readonly sources: ReadonlyMap<string, Source> }>()

function lookups(inventory: PublicInventory): { readonly resources: ReadonlyMap<string, Resource>; readonly sources: ReadonlyMap<string, Source> } {
  const made = known.get(inventory) ?? { resources: new Map(inventory.resources.map((resource) => [resource.id, resource])), sources: new Map(inventory.sources.map((source) => [source.id, source])) }
  known.set(inventory, made)
  return made
}

export const nameOf = (code: string, inventory: PublicInventory): string => inventory.county.kommuner.find((kommun) => kommun.code === code)?.name ?? code
