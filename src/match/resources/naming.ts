import { compareSwedish, fold } from '#text'
import type { Mention } from '#model'
import { groupedBy, inOrder } from '../engine/grouped.ts'
import { firstDay } from '../preference/dated.ts'
import { valuesOf } from './mention-records.ts'

/**
 * The mention by which we first learned of a thing, which fixes its id: what was read first, and of that what speaks for the earliest time.
 * A source added later has been read later, however old it is, so that it changes no id.
 */
export function firstNamed(mentions: readonly Mention[]): Mention {
  if (mentions.length === 1) return mentions[0]!
  const told = mentions.map((mention) => ({
    mention, name: valuesOf(mention, 'name')[0] ?? '', read: mention.dates.read ?? unknown, since: firstDay(mention.dates.speaksFor) || (mention.dates.published ?? unknown), said: whatItSays(mention),
  }))
  const uses = new Map<string, number>()
  for (const { name } of told) uses.set(fold(name), (uses.get(fold(name)) ?? 0) + 1)
  // Among the undated the name most sources use, then the first in the alphabet. What they say comes before their ids, which follow files without address.
  const [first] = told.filter(({ name }) => name !== '').toSorted((a, b) =>
    inOrder(a.read, b.read) || inOrder(a.since, b.since) || uses.get(fold(b.name))! - uses.get(fold(a.name))! || compareSwedish(a.name, b.name) || inOrder(a.said, b.said) || inOrder(a.mention.id, b.mention.id))
  return first?.mention ?? mentions[0]!
}

/** Sorts after every day. */
const unknown = '9999'
const whatItSays = ({ claims }: Mention): string => JSON.stringify(claims.map(({ field, value }) => [field, value]))

/** Names other than the one shown, the most used first; spellings that differ only in letter case are one. */
export function otherNames(mentions: readonly Mention[], shown: string): string[] {
  const others = mentions.flatMap((mention) => valuesOf(mention, 'name')).filter((name) => fold(name) !== fold(shown))
  const spellings = groupedBy(others, fold)
  return [...spellings.values()]
    .map((names) => ({ name: names.toSorted(compareSwedish)[0]!, uses: names.length }))
    .toSorted((a, b) => b.uses - a.uses || compareSwedish(a.name, b.name))
    .map(({ name }) => name)
}
