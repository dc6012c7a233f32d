import type { Comparer } from './comparison.ts'

/** A key that this many records share is compared all with all; beyond it, only neighbours in the order of their names. */
const mostInBlock = 40
/** Neighbours on each side in a block too large to be compared all with all. */
const neighbours = 6
/** A record with more keys than this in one field is a text and no name: the rest of its keys find what the first ones do. */
const mostKeys = 64
const mostPlaces = 20

/**
 * The pairs worth comparing, each once. Records come together by a key they share: a telling word or one a slip away from it, all words
 * together, a phone number, a page, a code, or a common word within the same place. Blocks too large are ordered by name and only
 * neighbours compared (sorted neighbourhood), so that pairs grow with the records and not with their square.
 *
 * @param sortKeys name of each record, by which large blocks are ordered; ties keep the order of records
 * @returns how many pairs were handed to `use`
 */
export function forEachCandidate(size: number, comparers: readonly Comparer[], nearPlaces: readonly (readonly string[])[], sortKeys: readonly string[], use: (earlier: number, later: number) => void): number {
  const { members, starts } = blocksOf(keyedRecords(size, comparers, nearPlaces), sortKeys)
  const blocksOfRecord = invert(size, members, starts)
  const seen = new Int32Array(size).fill(-1)
  let pairs = 0
  for (let record = 0; record < size; record++) {
    for (let at = blocksOfRecord.starts[record]!; at < blocksOfRecord.starts[record + 1]!; at++) {
      const block = blocksOfRecord.members[at]!
      for (let position = starts[block]!; position < starts[block + 1]!; position++) {
        const other = members[position]!
        if (other >= record || seen[other] === record) continue
        seen[other] = record
        pairs++
        use(other, record)
      }
    }
  }
  return pairs
}

const recordSpace = 2 ** 21

/**
 * Key and record in one number, sorted, so that records with a key in common stand together. A million keys as text would take more room
 * than the records; two keys with one hash only mean a comparison more.
 */
function keyedRecords(size: number, comparers: readonly Comparer[], nearPlaces: readonly (readonly string[])[]): Float64Array {
  let entries = new Float64Array(size * 8 + 64)
  let count = 0
  const add = (key: string, record: number): void => {
    if (count === entries.length) {
      const larger = new Float64Array(entries.length * 2)
      larger.set(entries)
      entries = larger
    }
    entries[count++] = hashOf(key) * recordSpace + record
  }
  comparers.forEach((comparer, field) => {
    for (let record = 0; record < size; record++) {
      if (!comparer.says(record)) continue
      for (const key of comparer.keys(record).slice(0, mostKeys)) add(`${field}:${key}`, record)
      const within = comparer.keysWithinPlace?.(record) ?? []
      if (within.length > 0) for (const place of nearPlaces[record]!.slice(0, mostPlaces)) for (const key of within) add(`${field}@${place}:${key}`, record)
    }
  })
  return entries.subarray(0, count).sort()
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Lists one after the other: list n is `members` from `starts[n]` to `starts[n + 1]`. */
interface Lists {
  readonly members: Int32Array
  readonly starts: Int32Array
}

function blocksOf(entries: Float64Array, sortKeys: readonly string[]): Lists {
  const members: number[] = []
  const starts = [0]
  for (let start = 0; start < entries.length;) {
    const hash = Math.floor(entries[start]! / recordSpace)
    let end = start + 1
    while (end < entries.length && Math.floor(entries[end]! / recordSpace) === hash) end++
    if (end - start > 1) {
      const block = Array.from(entries.subarray(start, end), (entry) => entry % recordSpace)
      for (const list of block.length <= mostInBlock ? [block] : overlappingRuns(block, sortKeys)) {
        for (const record of list) members.push(record)
        starts.push(members.length)
      }
    }
    start = end
  }
  return { members: Int32Array.from(members), starts: Int32Array.from(starts) }
}

function overlappingRuns(block: readonly number[], sortKeys: readonly string[]): number[][] {
  const ordered = block.toSorted((a, b) => (sortKeys[a]! < sortKeys[b]! ? -1 : sortKeys[a]! > sortKeys[b]! ? 1 : a - b))
  const runs: number[][] = []
  for (let start = 0; start === 0 || start + neighbours < ordered.length; start += neighbours) runs.push(ordered.slice(start, start + 2 * neighbours))
  return runs
}

/** For each record the lists it is in. */
function invert(size: number, members: Int32Array, starts: Int32Array): Lists {
  const inverted = new Int32Array(size + 1)
  for (const record of members) inverted[record + 1]!++
  for (let record = 0; record < size; record++) inverted[record + 1]! += inverted[record]!
  const next = inverted.slice()
  const lists = new Int32Array(members.length)
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let position = starts[list]!; position < starts[list + 1]!; position++) {
      const record = members[position]!
      lists[next[record]!] = list
      next[record]!++
    }
  }
  return { members: lists, starts: inverted }
}
