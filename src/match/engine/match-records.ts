import { readWords } from '../words/read-words.ts'
import { cluster, type Cluster, type Link } from './cluster.ts'
import { forEachCandidate } from './candidates.ts'
import type { ComparedField, PlaceNames, World } from './comparison.ts'
import { groupedBy } from './grouped.ts'
import { explainScore, scorePair, type FieldComparer, type Score } from './score.ts'
import { askFrom, contradictsBelow, rivalMargin, sameFrom } from './weights.ts'

/** Records as values by field, with what is known of them beforehand. */
export interface RecordSet {
  readonly size: number
  readonly fields: readonly (ComparedField & { readonly values: readonly (readonly string[])[] })[]
  /** Name of each record, by which entities are told apart and large blocks ordered. */
  readonly names: readonly string[]
  /** Where each record says it is, as keys; a name that says it again tells nothing new. */
  readonly ownPlaces: readonly (readonly string[])[]
  /** Places within which common words are compared as well: where it is and whom it reaches. */
  readonly nearPlaces: readonly (readonly string[])[]
  readonly places: PlaceNames
}

export interface Question {
  readonly a: number
  readonly b: number
  readonly score: Score
}

export interface Matched {
  readonly clusters: readonly Cluster[]
  readonly questions: readonly Question[]
  readonly explain: (a: number, b: number) => Score
  /** Pairs compared, for measuring. */
  readonly candidates: number
}

/** What a person has decided, as pairs of records. */
export interface Decided {
  readonly same: readonly (readonly [number, number])[]
  /** Pairs that no longer contradict each other, since the things they belong to were decided to be one. */
  readonly waived: readonly (readonly [number, number])[]
  readonly notSame: readonly (readonly [number, number])[]
}

export const undecided: Decided = { same: [], waived: [], notSame: [] }

/** The comparers of all fields, made ready over the records. */
export function prepare({ size, fields, names, ownPlaces, places }: RecordSet): FieldComparer[] {
  const world: World = { size, places, entityOf: entitiesOf(names, ownPlaces), placeWordsOf: (record) => placeWords[record]! }
  const placeWords = ownPlaces.map((keys) => new Set(keys.flatMap((key) => [key, ...(key.startsWith('@') ? [] : key.split(' '))])))
  return fields.map(({ name, comparison, values }) => ({ name, comparer: comparison(values, world) }))
}

/** Compares the candidates once; the answer does not depend on what a person decides afterwards. */
export function matchRecords(records: RecordSet): (decided?: Decided) => Matched {
  const fields = prepare(records)
  const explain = (a: number, b: number): Score => explainScore(a, b, fields)
  const links: Link[] = []
  const doubtful: Link[] = []
  const candidates = forEachCandidate(records.size, fields.map(({ comparer }) => comparer), records.nearPlaces, sortKeysOf(records.names), (a, b) => {
    const { score, apart, thin } = scorePair(a, b, fields)
    if (score < askFrom) return
    if (score >= sameFrom && !apart && !thin) links.push({ a, b, score })
    else doubtful.push({ a, b, score })
  })
  const linksOf = groupedBy(links, ({ a }) => a)
  for (const [end, others] of groupedBy(links, ({ b }) => b)) linksOf.set(end, [...linksOf.get(end) ?? [], ...others])
  const remembered = new Map<number, boolean>()
  const contradictory = (a: number, b: number): boolean => {
    // What is linked does not contradict; most pairs asked about are.
    if (linksOf.get(a)?.some((link) => otherEnd(link, a) === b) === true) return false
    const key = Math.min(a, b) * records.size + Math.max(a, b)
    const known = remembered.get(key)
    if (known !== undefined) return known
    const { score, apart } = scorePair(a, b, fields)
    const answer = apart || score < contradictsBelow
    remembered.set(key, answer)
    return answer
  }
  return (decided = undecided) => {
    const key = (a: number, b: number): number => Math.min(a, b) * records.size + Math.max(a, b)
    const forbidden = new Set(decided.notSame.map(([a, b]) => key(a, b)))
    const waived = new Set(decided.waived.map(([a, b]) => key(a, b)))
    const contradicts = (a: number, b: number): boolean => forbidden.has(key(a, b)) || (!waived.has(key(a, b)) && contradictory(a, b))
    const { followed, ambiguous } = withoutRivals(forbidden.size === 0 ? links : links.filter(({ a, b }) => !forbidden.has(key(a, b))), linksOf, contradicts)
    const { clusters, refused } = cluster(records.size, followed, decided.same, contradicts)
    const open = [...doubtful, ...ambiguous, ...refused].filter(({ a, b }) => !forbidden.has(key(a, b)))
    const questions = fewestOf(clusters, open, records.size).map(({ a, b }) => ({ a, b, score: explain(a, b) }))
    return { clusters, questions, explain, candidates }
  }
}

/**
 * The likeliest questions, as few as connect all that may belong together: if all are answered yes the others follow, and after a no the
 * next likeliest is asked in its place.
 */
function fewestOf(clusters: readonly Cluster[], open: readonly Link[], size: number): Link[] {
  const clusterOf = new Int32Array(size)
  clusters.forEach(({ records }, index) => records.forEach((record) => { clusterOf[record] = index }))
  const connected = clusters.map((_, index) => index)
  const rootOf = (cluster: number): number => {
    let root = cluster
    while (connected[root] !== root) root = connected[root]!
    return root
  }
  return open.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b).filter(({ a, b }) => {
    const [one, other] = [rootOf(clusterOf[a]!), rootOf(clusterOf[b]!)]
    if (one === other) return false
    connected[Math.max(one, other)] = Math.min(one, other)
    return true
  })
}

/**
 * A record that fits two others about as well, where these two cannot be the same, could be either: then neither link is followed and a
 * person is asked. "Utväg" alone fits every Utväg.
 */
function withoutRivals(links: readonly Link[], linksOf: ReadonlyMap<number, readonly Link[]>, contradicts: (a: number, b: number) => boolean): { followed: Link[]; ambiguous: Link[] } {
  const hasRival = (link: Link, at: number): boolean => {
    const farEnd = otherEnd(link, at)
    return linksOf.get(at)!.some((rival) => rival !== link && rival.score > link.score - rivalMargin && contradicts(otherEnd(rival, at), farEnd))
  }
  const followed: Link[] = []
  const ambiguous: Link[] = []
  for (const link of links) (hasRival(link, link.a) || hasRival(link, link.b) ? ambiguous : followed).push(link)
  return { followed, ambiguous }
}

const otherEnd = (link: Link, end: number): number => (link.a === end ? link.b : link.a)

const sortKeysOf = (names: readonly string[]): string[] => names.map((name) => readWords(name).join(''))

/** Records with the same words in the name and the same place are taken for one when commonness is counted. */
function entitiesOf(names: readonly string[], ownPlaces: readonly (readonly string[])[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(names, (name, record) => {
    const key = `${readWords(name).toSorted().join(' ')}|${ownPlaces[record]!.join('|')}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}
