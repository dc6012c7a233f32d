import { describe, expect, it } from 'vitest'
import { cluster } from '../../../src/match/engine/cluster.ts'
import { forEachCandidate } from '../../../src/match/engine/candidates.ts'
import type { Comparer } from '../../../src/match/engine/comparison.ts'
import { bitsOf } from '../../../src/match/engine/weights.ts'

const never = (): boolean => false

describe('putting linked records together', () => {
  it('follows the strongest link first and never joins two that contradict each other', () => {
    const links = [{ a: 0, b: 1, score: 14 }, { a: 1, b: 2, score: 20 }, { a: 3, b: 4, score: 15 }]
    const { clusters, refused } = cluster(5, links, [], (a, b) => (a === 0 && b === 2) || (a === 2 && b === 0))
    expect(clusters.map(({ records }) => records)).toEqual([[0], [1, 2], [3, 4]])
    expect(refused).toEqual([links[0]])
  })

  it('gives the weakest link that was needed, and 0 for a record alone', () => {
    expect(cluster(4, [{ a: 0, b: 1, score: 20 }, { a: 1, b: 2, score: 14 }, { a: 0, b: 2, score: 13 }], [], never).clusters.map(({ score }) => score)).toEqual([14, 0])
  })

  it('puts together what a person has decided, without a score', () => {
    expect(cluster(2, [], [[0, 1]], never).clusters).toEqual([{ records: [0, 1], score: 0 }])
  })
})

describe('finding the pairs worth comparing', () => {
  const comparer = (keysOf: (record: number) => readonly string[]): Comparer => ({ says: () => true, compare: () => ({ weight: 0 }), keys: keysOf, sharedByNeighbours: false })
  const pairsOf = (size: number, keysOf: (record: number) => readonly string[]): number => {
    let pairs = 0
    forEachCandidate(size, [comparer(keysOf)], Array.from({ length: size }, () => []), Array.from({ length: size }, (_, record) => String(record).padStart(6, '0')), () => { pairs++ })
    return pairs
  }

  it('compares records that share a key once each, and no others', () => {
    const seen: [number, number][] = []
    forEachCandidate(4, [comparer((record) => [record < 2 ? 'a' : 'b', record % 2 === 0 ? 'even' : `odd${record}`])], [[], [], [], []], ['', '', '', ''], (a, b) => seen.push([a, b]))
    expect(seen).toEqual([[0, 1], [0, 2], [2, 3]])
  })

  it('grows with the records and not with their square when all share a key', () => {
    expect(pairsOf(4000, () => ['same']) / pairsOf(1000, () => ['same'])).toBeLessThan(4.2)
  })
})

describe('information in a word', () => {
  it('falls by one bit each time the word is twice as common, and is never nothing', () => {
    expect([1, 2, 3, 4, 64, 1_000_000].map(bitsOf)).toEqual([12, 11, 11, 10, 6, 0.5])
  })
})
