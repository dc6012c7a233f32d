import type { Comparer } from './comparison.ts'

/** A key that this many records share is compared all with all; beyond it, only neighbours in the order of their names. */
const mostInBlock = 40
/** Neighbours on each side in a block too large to be compared all with all. */
const neighbours = 6
/** A record in more blocks than this is a text and no name: the rest of its keys find what the first ones do. */
const mostKeys = 64
const mostPlaces = 20

/**
 * The pairs worth comparing, each once, as lists of earlier records by record. Records come together by a key they share: a telling word
 * or one a slip away from it, all words together, a phone number, a page, a code, or a common word within the same place. Blocks too
 * large are ordered by name and only neighbours compared (sorted neighbourhood), so that pairs grow with the records and not with
 * their square.
 *
 * @param sortKeys name of each record, by which large blocks are ordered; ties keep the order of records
 */
export function forEachCandidate(size: number, comparers: readonly Comparer[], nearPlaces: readonly (readonly string[])[], sortKeys: readonly string[], use: (earlier: number, later: number) => void): number {
  const blocks = blocksOf(size, comparers, nearPlaces)
  const lists: Int32Array[] = []
  const listsOf: number[][] = Array.from({ length: size }, () => [])
  for (const block of blocks) {
    for (const list of block.length <= mostInBlock ? [Int32Array.from(block)] : overlappingRuns(block, sortKeys)) {
      for (const record of list) listsOf[record]!.push(lists.length)
      lists.push(list)
    }
  }
  const seen = new Int32Array(size).fill(-1)
  let pairs = 0
  for (let record = 0; record < size; record++) {
    for (const index of listsOf[record]!) {
      for (const other of lists[index]!) {
        if (other >= record || seen[other] === record) continue
        seen[other] = record
        pairs++
        use(other, record)
      }
    }
  }
  return pairs
}

function blocksOf(size: number, comparers: readonly Comparer[], nearPlaces: readonly (readonly string[])[]): number[][] {
  const blocks = new Map<string, number | number[]>()
  const add = (key: string, record: number): void => {
    const block = blocks.get(key)
    if (block === undefined) blocks.set(key, record)
    else if (typeof block === 'number') blocks.set(key, [block, record])
    else block.push(record)
  }
  comparers.forEach((comparer, field) => {
    for (let record = 0; record < size; record++) {
      if (!comparer.says(record)) continue
      comparer.keys(record).slice(0, mostKeys).forEach((key) => add(`${field}:${key}`, record))
      const within = comparer.keysWithinPlace?.(record) ?? []
      for (const place of nearPlaces[record]!.slice(0, mostPlaces)) for (const key of within) add(`${field}@${place}:${key}`, record)
    }
  })
  return [...blocks.values()].filter((block): block is number[] => typeof block !== 'number')
}

function overlappingRuns(block: readonly number[], sortKeys: readonly string[]): Int32Array[] {
  const ordered = block.toSorted((a, b) => (sortKeys[a]! < sortKeys[b]! ? -1 : sortKeys[a]! > sortKeys[b]! ? 1 : a - b))
  const runs: Int32Array[] = []
  for (let start = 0; start === 0 || start + neighbours < ordered.length; start += neighbours) runs.push(Int32Array.from(ordered.slice(start, start + 2 * neighbours).toSorted((a, b) => a - b)))
  return runs
}
