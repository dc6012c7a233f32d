import type { Comparer, World } from '../../engine/comparison.ts'
import { bitsOf, clamp, worldBits } from '../../engine/weights.ts'
import { countEntities } from '../../words/count-entities.ts'
import { readWords } from '../../words/read-words.ts'
import { excludeEachOther } from './exclusive-types.ts'

/** Kinds are few: about 2^6 that one would tell apart. */
const kindBits = 6
const mostFromKind = 3
const leastFromSame = 1
/** The same service is called by two kinds in every third pair of sources. */
const otherKind = -1.5
const partlySame = 0.5
const excluded = -8

/**
 * Compares what kind of thing a record is: a code or words from a list of kinds. Kinds that a taxonomy of resources keeps apart
 * (a jour and its sheltered housing, services for those exposed and for those who use violence) exclude each other.
 */
export function kind(values: readonly (readonly string[])[], world: World): Comparer {
  const kinds = values.map((cells) => [...new Set(cells.map((cell) => cell.normalize('NFC').toLowerCase().trim()).filter((cell) => cell !== ''))])
  const words = kinds.map((own) => new Set(own.flatMap((cell) => readWords(cell.replace(/_/g, ' ')))))
  const counts = countEntities(kinds, world.entityOf)
  return {
    sharedByNeighbours: false,
    says: (record) => kinds[record]!.length > 0,
    compare: (a, b) => {
      const shared = kinds[a]!.filter((one) => kinds[b]!.includes(one))
      if (shared.length > 0) return { weight: clamp(Math.max(...shared.map((one) => bitsOf(counts.get(one) ?? 1) - (worldBits - kindBits))), leastFromSame, mostFromKind) }
      if (kinds[a]!.every((one) => kinds[b]!.every((other) => excludeEachOther(one, other)))) return { weight: excluded, apart: true }
      return { weight: [...words[a]!].some((word) => words[b]!.has(word)) ? partlySame : otherKind }
    },
    keys: () => [],
    keysWithinPlace: (record) => kinds[record]!,
  }
}
