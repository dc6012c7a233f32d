import { compareSwedish } from '#text'
import type { Availability, Resource, ResourceId } from '#model'
import type { Material } from '../material.ts'

/** Anything else means that one cannot turn to it today, or that nobody knows whether one can. */
const open: readonly Availability[] = ['finns', 'finns_delvis', 'via_annan', 'uppgift_saknas']

const levels = ['kommun', 'mellankommunal', 'delregional', 'lan', 'nationell']

/**
 * Whether one can turn to the resource today as far as the sources say. That a source names it and says nothing of its state is enough;
 * ended, dormant and planned services are not help, nor is one that sources disagree about.
 */
export function isAvailable(resource: Resource): boolean {
  return open.includes(resource.status)
}

/** Ids by level, nearest first, and by name; those that cannot be turned to apart. */
export function divideByAvailability({ available, inventory }: Material): { available: ResourceId[]; notAvailable: ResourceId[] } {
  return {
    available: available.map((resource) => resource.id),
    notAvailable: inventory.resources.filter((resource) => !isAvailable(resource)).toSorted(byLevelAndName).map((resource) => resource.id),
  }
}

/** Whether it is meant for everybody in the county or the nation. */
export function isCountywide(resource: Resource): boolean {
  return resource.level === 'lan' || resource.level === 'nationell'
}

export function byLevelAndName(a: Resource, b: Resource): number {
  return levelOf(a) - levelOf(b) || compareSwedish(a.name, b.name) || compareSwedish(a.id, b.id)
}

function levelOf(resource: Resource): number {
  const level = levels.indexOf(resource.level)
  return level === -1 ? levels.length : level
}
