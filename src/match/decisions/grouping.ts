import type { Decision, Diagnostic } from '#model'
import type { Decided } from '../engine/match-records.ts'
import { contradicted, withoutEffect } from './diagnostics.ts'
import { inOrderOfDay } from './order.ts'
import { reasonOf, type Meant, type ReferenceBook } from './references.ts'

/** What decisions say about which mentions belong together. */
export interface Grouping {
  readonly decided: Decided
  /** Mentions that speak of a service under the name it had before. */
  readonly predecessors: ReadonlySet<number>
  readonly diagnostics: readonly Diagnostic[]
  /** Decisions whose sides are nothing that is known yet, with the side that is not. */
  readonly unresolved: readonly { readonly decision: Decision; readonly reference: string }[]
}

type Pair = readonly [number, number]

interface Entry {
  readonly decision: Decision
  readonly pairs: readonly Pair[]
  /** Pairs of which it no longer counts that they contradict each other: a person has said that the things they belong to are one. */
  readonly waived: readonly Pair[]
}

/**
 * `same`, `not-same` and `successor` as pairs of mentions, in order of day. A side that names a resource means all its mentions. A
 * decision that contradicts a later one is not followed; on one and the same day keeping apart goes first.
 *
 * @param book the resources as they are without these decisions
 */
export function groupingOf(decisions: readonly Decision[], book: ReferenceBook): Grouping {
  const relevant = inOrderOfDay(decisions.filter(({ kind }) => kind === 'same' || kind === 'not-same' || kind === 'successor'))
  const same: Entry[] = []
  const notSame: Entry[] = []
  const predecessors = new Set<number>()
  const diagnostics: Diagnostic[] = []
  const unresolved: { decision: Decision; reference: string }[] = []
  for (const decision of relevant) {
    const [subject, object] = [book.find(decision.subject), book.find(decision.object)]
    if ('reason' in subject || 'reason' in object) {
      const reason = reasonOf(subject, object)!
      if (reason.why === 'nothing-meant') unresolved.push({ decision, reference: reason.reference })
      else diagnostics.push(withoutEffect(decision, reason))
      continue
    }
    if (decision.kind === 'not-same') {
      const pairs = pairsApart(subject, object)
      if (pairs.length === 0) diagnostics.push(withoutEffect(decision, { why: 'one-thing', reference: decision.subject }))
      else notSame.push({ pairs, waived: [], decision })
      continue
    }
    same.push({ pairs: [[subject.members[0]!, object.members[0]!]], waived: cross(subject.around, object.around), decision })
    if (decision.kind === 'successor') {
      if (subject.resource === object.resource && subject.is === 'resource') diagnostics.push(withoutEffect(decision, { why: 'one-thing', reference: decision.subject }))
      else for (const member of subject.members) if (!object.members.includes(member)) predecessors.add(member)
    }
  }
  const { kept, forbidden, refused } = settle(same, notSame)
  return {
    decided: { same: kept.flatMap(({ pairs }) => pairs), waived: kept.flatMap(({ waived }) => waived), notSame: forbidden.flatMap(({ pairs }) => pairs) },
    predecessors,
    diagnostics: [...diagnostics, ...refused.map(({ decision, by }) => contradicted(decision, by))],
    unresolved,
  }
}

/** Every mention of the one side against every mention of the other, but for those on both sides. */
function pairsApart(subject: Meant, object: Meant): Pair[] {
  const [one, other] = subject.is === 'mention' ? [subject.members, object.members.filter((member) => !subject.members.includes(member))] : [subject.members.filter((member) => !object.members.includes(member)), object.members]
  return cross(one, other)
}

const cross = (one: readonly number[], other: readonly number[]): Pair[] => one.flatMap((a) => other.map((b): Pair => [a, b]))

interface Settled {
  readonly kept: readonly Entry[]
  readonly forbidden: readonly Entry[]
  readonly refused: readonly { readonly decision: Decision; readonly by: Decision }[]
}

/** The latest decision first: each is followed unless what was followed before it rules it out. */
function settle(same: readonly Entry[], notSame: readonly Entry[]): Settled {
  const rank = ({ decision }: Entry): string => `${decision.day}${decision.kind === 'not-same' ? '1' : '0'}`
  const entries = [...same, ...notSame].toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0))
  const kept: Entry[] = []
  const forbidden: Entry[] = []
  const refused: { decision: Decision; by: Decision }[] = []
  for (const entry of entries) {
    const isApart = entry.decision.kind === 'not-same'
    const groups = groupsOf([...kept.flatMap(({ pairs }) => pairs), ...(isApart ? [] : entry.pairs)])
    const clash = (isApart ? [entry] : forbidden).find(({ pairs }) => pairs.some(([a, b]) => groups(a) === groups(b)))
    if (clash === undefined) (isApart ? forbidden : kept).push(entry)
    else refused.push({ decision: entry.decision, by: isApart ? kept.find(({ pairs }) => pairs.some((pair) => entry.pairs.some(([a, b]) => pair.includes(a) || pair.includes(b))))!.decision : clash.decision })
  }
  return { kept, forbidden, refused }
}

/** Which mentions hang together through pairs. A mention in no pair is a group of its own. */
function groupsOf(pairs: readonly Pair[]): (member: number) => number {
  const parents = new Map<number, number>()
  const find = (member: number): number => {
    let root = member
    while (parents.has(root)) root = parents.get(root)!
    return root
  }
  for (const [a, b] of pairs) if (find(a) !== find(b)) parents.set(find(a), find(b))
  return find
}
