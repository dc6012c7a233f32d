import { compareSwedish } from '#text'
import type { Resource } from '#model'
import type { Context } from './context.ts'

export function byNameInSwedish(resources: readonly Resource[]): Resource[] {
  return resources.toSorted((a, b) => compareSwedish(a.name, b.name) || compareSwedish(a.id, b.id))
}

/** Kinds in the order of the taxonomy, so that what a person may turn to in need comes before routines and plans. */
export function byKindAndName(resources: readonly Resource[], context: Context): Resource[] {
  const kinds = new Map(context.vocabulary.terms.filter((term) => term.scheme === 'resource_type').map((term, index) => [term.code, index]))
  const place = (resource: Resource): number => kinds.get(resource.type) ?? kinds.size
  return byNameInSwedish(resources).toSorted((a, b) => place(a) - place(b))
}
