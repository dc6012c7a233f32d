import type { KommunCode, Resource, ResourceId } from '#model'
import { isCountywide } from '../availability/index.ts'
import type { RuleId } from '../rules.ts'

export interface ReachOfKommun {
  readonly reach: 'own' | 'near' | 'countywide'
  readonly via: KommunCode | ResourceId | null
  readonly rule: RuleId
}

/** Providers where the kommun that hosts the service also answers for it. A barnahus has a host kommun among several principals. */
const hosted = new Set(['kommun', 'flera_kommuner', 'flera_huvudman'])

/**
 * How a resource reaches a kommun: as its own, through a kommun or body near by, or as part of the whole county or nation.
 * An association or a clinic of the region is never the kommun's own, also when it lies there.
 */
export function reachOf(resource: Resource, kommun: KommunCode): ReachOfKommun {
  if (hosted.has(resource.providerKind) && hostOf(resource) === kommun) return { reach: 'own', via: null, rule: 'analyse/status-own' }
  if (isCountywide(resource)) return { reach: 'countywide', via: resource.id, rule: 'analyse/status-countywide' }
  if (resource.providerKind === 'okand' || resource.providerKind === '') return { reach: 'near', via: resource.id, rule: 'analyse/status-provider-unknown' }
  const byKommun = resource.providerKind === 'kommun' || resource.providerKind === 'flera_kommuner'
  return { reach: 'near', via: byKommun ? hostOf(resource) ?? resource.id : resource.id, rule: 'analyse/status-via-other' }
}

/** A kommun's own service for nobody else needs no host to be told. */
function hostOf(resource: Resource): KommunCode | null {
  if (resource.host !== undefined) return resource.host
  const alone = resource.providerKind === 'kommun' && resource.covers.length === 1 && resource.coversOutside.length === 0
  return alone ? resource.covers[0]! : null
}
