
/** Two records that are the same as far as the two of them tell. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface Cluster {
  /** Records in ascending order. */
  readonly records: readonly number[]
  /** Weakest link that was needed to hold it together; 0 for a record alone. */
  readonly score: number
}

/** Pairs looked at between two groups before they become one. Larger groups are looked at by a fixed sample of their records. */
const sampled = 16

export interface Clustering {
  readonly clusters: readonly Cluster[]
  /** Links not followed, since some of the two groups contradict each other. */
  readonly refused: readonly Link[]
}

/**
 * Puts records together along links, the strongest first. Two groups become one only when no record of the one contradicts a record of
 * the other, so that a chain of likenesses never joins what does not belong together.
 *
 * @param decided links that a person has decided; they come first and ask nobody
 * @param contradicts whether two records cannot be the same
 */
export function cluster(size: number, links: readonly Link[], decided: readonly (readonly [number, number])[], contradicts: (a: number, b: number) => boolean): Clustering {
  const groupOf = Int32Array.from({ length: size }, (_, record) => record)
  const members: number[][] = Array.from({ length: size }, (_, record) => [record])
  const weakest = new Float64Array(size).fill(Infinity)
  const refused: Link[] = []
  const join = (a: number, b: number, score: number): void => {
    const [kept, gone] = a < b ? [a, b] : [b, a]
    for (const record of members[gone]!) groupOf[record] = kept
    members[kept]!.push(...members[gone]!)
    members[gone] = []
    weakest[kept] = Math.min(weakest[kept]!, weakest[gone]!, score)
  }
  for (const [a, b] of decided) if (groupOf[a] !== groupOf[b]) join(groupOf[a]!, groupOf[b]!, Infinity)
  for (const link of links.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [one, other] = [groupOf[link.a]!, groupOf[link.b]!]
    if (one === other) continue
    if (sample(members[one]!).some((a) => sample(members[other]!).some((b) => contradicts(a, b)))) refused.push(link)
    else join(one, other, link.score)
  }
  const clusters = members.flatMap((records, group) => (records.length === 0 ? [] : [{ records: records.toSorted((a, b) => a - b), score: Number.isFinite(weakest[group]!) ? weakest[group]! : 0 }]))
  return { clusters, refused }
}

function sample(records: readonly number[]): readonly number[] {
  if (records.length <= sampled) return records
  return Array.from({ length: sampled }, (_, index) => records[Math.floor((index * records.length) / sampled)]!)
}
