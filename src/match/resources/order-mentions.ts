import type { Mention } from '#model'
import { inOrder } from '../engine/grouped.ts'

/** Mentions in order of id, and of what they say where two have the same id, so that the order of files and rows does not matter. */
export function orderMentions(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => {
    const byId = inOrder(a.id, b.id)
    return byId !== 0 ? byId : inOrder(JSON.stringify(a), JSON.stringify(b))
  })
}
