import { compareSwedish } from '#text'
import type { Kommun } from '#model'
import { escaped, joined, md, type Md } from '../../markdown/md.ts'
import { counted, kommunNoun } from './counting.ts'

/** "a, b och c"; with "samt" before the last when an item has an "och" of its own. */
export function listed(items: readonly Md[]): Md {
  return joinedBy(items.some((item) => / och /.test(item)) ? 'samt' : 'och', items)
}

/** "a, b eller c", as after "ingen": what is true of none of them. */
export const listedEither = (items: readonly Md[]): Md => joinedBy('eller', items)

function joinedBy(conjunction: 'och' | 'samt' | 'eller', items: readonly Md[]): Md {
  if (items.length <= 1) return items[0] ?? md``
  const last = items.at(-1)!
  return md`${joined(items.slice(0, -1), ', ')} ${conjunction as Md} ${last}`
}

/** Names in Swedish order. */
export function kommunNames(kommuner: readonly Kommun[]): Md {
  return listed(kommuner.toSorted((a, b) => compareSwedish(a.name, b.name)).map((kommun) => escaped(kommun.name)))
}

/** Up to nine are named, more are counted: a longer list is read in the tables. */
export function namedOrCounted(kommuner: readonly Kommun[]): Md {
  return kommuner.length <= 9 ? kommunNames(kommuner) : counted(kommuner.length, kommunNoun)
}
