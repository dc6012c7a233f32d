import { fold } from '#text'
import { groupedBy } from '../engine/grouped.ts'
import type { WithoutEffect } from './diagnostics.ts'

/** A resource as far as a decision can name it. */
export interface Named {
  readonly id: string
  readonly names: readonly string[]
  /** Positions of its mentions. */
  readonly members: readonly number[]
}

export interface Meant {
  /** Mentions that are meant: one, or all of a resource. */
  readonly members: readonly number[]
  readonly is: 'mention' | 'resource'
  readonly resource: string
  /** All mentions of the resource that the thing belongs to. */
  readonly around: readonly number[]
}

export type Reference = Meant | { readonly reason: WithoutEffect }

export interface ReferenceBook {
  readonly find: (reference: string) => Reference
}

/**
 * What a decision may call a thing: the id of a mention, the id of a resource, or a name that only one resource has.
 */
export function makeReferenceBook(mentionIds: readonly string[], resources: readonly Named[]): ReferenceBook {
  let find: ReferenceBook['find'] | undefined
  // Most builds have few decisions or none: the index is made when the first asks for it.
  return { find: (reference) => (find ??= indexed(mentionIds, resources))(reference) }
}

function indexed(mentionIds: readonly string[], resources: readonly Named[]): ReferenceBook['find'] {
  const byMention = groupedBy(mentionIds.keys(), (index) => mentionIds[index]!)
  const byId = new Map(resources.map((resource) => [resource.id, resource]))
  const resourceOf = new Map(resources.flatMap((resource) => resource.members.map((member) => [member, resource] as const)))
  const byName = groupedBy(resources.flatMap((resource) => [...new Set(resource.names.map(fold))].map((name) => ({ name, resource }))), ({ name }) => name)
  return (reference) => {
    const mentions = byMention.get(reference)
    if (mentions !== undefined) {
      const resource = resourceOf.get(mentions[0]!)
      return { members: mentions, is: 'mention', resource: resource?.id ?? '', around: resource?.members ?? mentions }
    }
    const named = byId.get(reference)
    if (named !== undefined) return resourceMeant(named)
    const candidates = (byName.get(fold(reference)) ?? []).map(({ resource }) => resource)
    if (candidates.length === 1) return resourceMeant(candidates[0]!)
    if (candidates.length > 1) return { reason: { why: 'several-meant', reference, candidates: candidates.map(({ id }) => id).toSorted() } }
    return { reason: { why: 'nothing-meant', reference } }
  }
}

const resourceMeant = ({ id, members }: Named): Meant => ({ members, is: 'resource', resource: id, around: members })

/** The reason why one of two sides means nothing, the first first. */
export function reasonOf(...references: readonly Reference[]): WithoutEffect | null {
  for (const reference of references) if ('reason' in reference) return reference.reason
  return null
}
