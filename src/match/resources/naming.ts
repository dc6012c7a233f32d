import { compareSwedish, fold } from '#text'
import type { Mention } from '#model'
import { groupedBy, inOrder } from '../engine/grouped.ts'
import { firstDay } from '../preference/dated.ts'
import { valuesOf } from './mention-records.ts'

/** The name by which a thing was first told of, and the mention that did. Later names change no id. */
export function firstNamed(mentions: readonly Mention[]): { readonly name: string; readonly mention: Mention } {
  const told = mentions.map((mention) => ({ mention, name: valuesOf(mention, 'name')[0] ?? '', since: firstDay(mention.dates.speaksFor) || (mention.dates.published ?? '9999') }))
  const uses = new Map<string, number>()
  for (const { name } of told) uses.set(fold(name), (uses.get(fold(name)) ?? 0) + 1)
  // Undated names come after dated ones; among them the one most sources use, then the one first in the alphabet.
  const [first] = told.filter(({ name }) => name !== '').toSorted((a, b) =>
    inOrder(a.since, b.since) || uses.get(fold(b.name))! - uses.get(fold(a.name))! || compareSwedish(a.name, b.name) || inOrder(a.mention.id, b.mention.id))
  return first ?? { name: '', mention: mentions[0]! }
}

/** Names other than the one shown, the most used first; spellings that differ only in letter case are one. */
export function otherNames(mentions: readonly Mention[], shown: string): string[] {
  const others = mentions.flatMap((mention) => valuesOf(mention, 'name')).filter((name) => fold(name) !== fold(shown))
  const spellings = groupedBy(others, fold)
  return [...spellings.values()]
    .map((names) => ({ name: names.toSorted(compareSwedish)[0]!, uses: names.length }))
    .toSorted((a, b) => b.uses - a.uses || compareSwedish(a.name, b.name))
    .map(({ name }) => name)
}
