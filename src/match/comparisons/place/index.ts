import type { Comparer, World } from '../../engine/comparison.ts'
import { bitsOf, clamp, worldBits } from '../../engine/weights.ts'
import { countEntities } from '../../words/count-entities.ts'
import { formsOf } from '../../words/forms.ts'
import { readWords, withoutRings } from '../../words/read-words.ts'
import { editDistance } from '#vocabulary'

/** Places are fewer than organisations: about 2^9 that one would tell apart. */
const placeBits = 9
const mostFromPlace = 6
const leastFromSame = 0.5
/** Towns are given for the office, the postal address or the part of town: a tenth of all records of one body differ. */
const otherPlace = -4
/** One names the part of town, the other the town; or both add something. */
const overlapping = 0.5
const slip = 0.7

/**
 * Compares names of towns and kommuner. Being in the same small place tells more than being in the same city. Å, ä and ö are letters of
 * their own: Håbo is not Habo, unless one of them is all that was typed and nothing else speaks against it.
 */
export function place(values: readonly (readonly string[])[], world: World): Comparer {
  const keys = values.map((own) => own.map((value) => placeKey(value, world)).find((key) => key !== '') ?? '')
  const counts = countEntities(keys.map((key) => (key === '' ? [] : [key])), world.entityOf)
  const weightOf = (key: string): number => clamp(bitsOf(counts.get(key) ?? 1) - (worldBits - placeBits), leastFromSame, mostFromPlace)
  return {
    sharedByNeighbours: true,
    says: (record) => keys[record] !== '',
    compare: (a, b) => {
      const [one, other] = [keys[a]!, keys[b]!]
      if (one === other) return { weight: weightOf(one) }
      const least = Math.min(weightOf(one), weightOf(other))
      if (isSlip(one, other)) return { weight: least * slip }
      if (overlap(one, other)) return { weight: overlapping }
      return { weight: otherPlace, apart: true }
    },
    keys: () => [],
  }
}

/** The code of a known place, else its words without what kind of place it is. */
export function placeKey(value: string, world: Pick<World, 'places'>): string {
  const code = world.places.resolve(value)
  if (code !== null) return code
  const words = readWords(value)
  const bare = words.filter((word) => !kinds.has(word))
  return (bare.length > 0 ? bare : words).join(' ')
}

const kinds = new Set(['kommun', 'stad', 'län', 'kn'])

function isSlip(a: string, b: string): boolean {
  if (a.startsWith('@') || b.startsWith('@')) return false
  if (withoutRings(a) === withoutRings(b) || formsOf(a).includes(b) || formsOf(b).includes(a)) return true
  return Math.min(a.length, b.length) >= 6 && a[0] === b[0] && editDistance(a, b, 1) <= 1
}

function overlap(a: string, b: string): boolean {
  const one = a.split(' ')
  const other = b.split(' ')
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}
