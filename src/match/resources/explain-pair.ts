import { fold } from '#text'
import type { MentionId } from '#model'
import { matchRecords } from '../engine/match-records.ts'
import { askFrom, sameFrom } from '../engine/weights.ts'
import { mentionRecords } from './mention-records.ts'
import { matchResources, type MatchInput } from './match-resources.ts'
import { orderMentions } from './order-mentions.ts'

/** What speaks for and against two mentions meaning the same. */
export interface Explanation {
  readonly a: MentionId
  readonly b: MentionId
  readonly score: number
  /** Bits of each field that both say something in, summing to `score`; above 0 for, below 0 against. */
  readonly weights: Readonly<Record<string, number>>
  /** They exclude each other, so that only a person can say that they are the same. */
  readonly apart: boolean
  /** Their names have too little in common, so that only a person can say that they are the same. */
  readonly thin: boolean
  readonly outcome: 'same' | 'ask' | 'different'
  /** Whether they are one resource today, when the rest of their groups and the decisions have had their say. */
  readonly together: boolean
  /** From these scores two are the same, or a person is asked. */
  readonly sameFrom: number
  readonly askFrom: number
}

/**
 * Why two things are held to be the same or not. `a` and `b` are ids of mentions, or ids or names of resources; of resources the two mentions
 * most alike are shown. null when nothing has that id. Decisions are not weighed in; `together` says what came of it all.
 */
export function explainPair(a: string, b: string, input: MatchInput): Explanation | null {
  const told = orderMentions(input.mentions).filter(({ kind }) => kind === 'resource')
  const { resources } = matchResources(input)
  const positionsOf = (id: string): number[] => {
    const named = resources.filter((resource) => resource.id === id || resource.members.some(({ name }) => fold(name) === fold(id)))
    const members = new Set(named.length === 0 ? [id] : named.flatMap((resource) => resource.members.map(({ mention }) => mention)))
    return told.flatMap((mention, index) => (members.has(mention.id) ? [index] : []))
  }
  const { explain } = matchRecords(mentionRecords(told, input.county, input.vocabulary))()
  const pairs = positionsOf(a).flatMap((one) => positionsOf(b).filter((other) => other !== one).map((other) => ({ one, other, ...explain(one, other) })))
  const [best] = pairs.toSorted((x, y) => y.score - x.score || x.one - y.one || x.other - y.other)
  if (best === undefined) return null
  const { one, other, score, weights, apart, thin } = best
  const outcome = score >= sameFrom && !apart && !thin ? 'same' : score >= askFrom ? 'ask' : 'different'
  const [first, second] = [told[one]!.id, told[other]!.id]
  const together = resources.some(({ members }) => [first, second].every((id) => members.some(({ mention }) => mention === id)))
  return { a: first, b: second, score, weights, apart, thin, outcome, together, sameFrom, askFrom }
}
