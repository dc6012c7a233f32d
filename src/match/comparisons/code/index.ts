import { editDistance } from '#vocabulary'
import type { Comparer, World } from '../../engine/comparison.ts'
import { bitsOf, clamp } from '../../engine/weights.ts'
import { countEntities } from '../../words/count-entities.ts'

/** A code is given out so that it means one thing: it can decide alone. */
const mostFromCode = 14
const otherCode = -8
/** One digit wrong or two changed places, in a code long enough. */
const slip = 3
const shortestWithSlips = 6

/** Compares identifying codes: organisation numbers, register numbers, ISBN. Signs, blanks and letter case do not matter. */
export function code(values: readonly (readonly string[])[], world: World): Comparer {
  const codes = values.map((cells) => [...new Set(cells.map((cell) => cell.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).filter((key) => key !== ''))])
  const counts = countEntities(codes, world.entityOf)
  return {
    sharedByNeighbours: false,
    says: (record) => codes[record]!.length > 0,
    compare: (a, b) => {
      const shared = codes[a]!.filter((one) => codes[b]!.includes(one))
      if (shared.length > 0) return { weight: clamp(Math.max(...shared.map((one) => bitsOf(counts.get(one) ?? 1))) + 2, 0, mostFromCode), decisive: true }
      const near = codes[a]!.some((one) => codes[b]!.some((other) => Math.min(one.length, other.length) >= shortestWithSlips && editDistance(one, other, 1) <= 1))
      return near ? { weight: slip } : { weight: otherCode }
    },
    keys: (record) => codes[record]!,
  }
}
