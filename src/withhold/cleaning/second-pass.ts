import type { Inventory } from '#model'
import { isMarker } from '../markers.ts'
import { makeLiteralFinder, type Literal, type LiteralFinder } from './literals.ts'

/**
 * What was found secret in one place is taken away in all: names, titles, headings, file names, messages, and the ids that were made
 * from names. Ids get a running number instead, the same wherever the id stands, so that everything still refers to what it did.
 *
 * @param tellingParts parts of ids that were made from withheld words, although the words alone may be too common to seek
 */
export function makeSecondPass(literals: readonly Literal[], ids: () => ReadonlySet<string>, tellingParts: ReadonlySet<string>): <T>(value: T) => T {
  const finder = makeLiteralFinder(literals)
  if (finder.isEmpty && tellingParts.size === 0) return (value) => value
  const newIds = renumber(ids(), tellingParts, finder)
  const known = new Map<string, string>()
  const clean = (text: string): string => {
    if (isMarker(text)) return text
    const earlier = known.get(text)
    if (earlier !== undefined) return earlier
    const cleaned = newIds.get(text) ?? finder.replace(text)
    known.set(text, cleaned)
    return cleaned
  }
  return (value) => mapStrings(value, clean)
}

const running = 'skyddad'

function renumber(ids: ReadonlySet<string>, tellingParts: ReadonlySet<string>, finder: LiteralFinder): Map<string, string> {
  const telling = new Map<string, readonly string[]>()
  for (const id of ids) {
    const parts = id.split('/')
    const own = parts.filter((part) => tellingParts.has(part) || finder.holds(part))
    if (own.length > 0) telling.set(id, own)
    else if (finder.holds(id)) telling.set(id, parts)
  }
  const numbers = new Map([...new Set([...telling.values()].flat())].toSorted().map((part, index) => [part, `${running}-${index + 1}`]))
  return new Map([...telling].map(([id, own]) => [id, id.split('/').map((part) => (own.includes(part) ? numbers.get(part)! : part)).join('/')]))
}

/** Plain data with its texts changed; keys stay, and so does every part in which nothing changes. */
function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mapStrings(item, change))
    return items.some((item, index) => item !== value[index]) ? items as T : value
  }
  const before = value as Record<string, unknown>
  let after: Record<string, unknown> | undefined
  for (const key of Object.keys(before)) {
    const changed = mapStrings(before[key], change)
    if (changed !== before[key]) (after ??= { ...before })[key] = changed
  }
  return (after ?? before) as T
}

/** Every id in the inventory: of claims, subjects, mentions, resources and sources. */
export function idsOf(inventory: Inventory): Set<string> {
  const claims = [...inventory.claims, ...inventory.mentions.flatMap((mention) => mention.claims)]
  return new Set([
    ...claims.flatMap((claim) => [claim.id, claim.subject, claim.mention]),
    ...inventory.mentions.map((mention) => mention.id),
    ...inventory.resources.map((resource) => resource.id),
    ...inventory.sources.map((source) => source.id),
    ...inventory.questions.flatMap((question) => [question.a, question.b]),
    ...inventory.decisions.flatMap((decision) => [decision.subject, decision.object]),
  ])
}
