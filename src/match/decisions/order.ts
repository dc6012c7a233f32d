import type { Decision } from '#model'
import { inOrder } from '../engine/grouped.ts'


/** Decisions by day, so that a later one answers an earlier one; ties by what they say, so that the order of lines does not matter. */
export function inOrderOfDay(decisions: readonly Decision[]): Decision[] {
  return decisions.toSorted((a, b) => inOrder(a.day, b.day) || inOrder(a.kind, b.kind) || inOrder(a.subject, b.subject) || inOrder(a.object, b.object) || inOrder(a.value, b.value))
}
