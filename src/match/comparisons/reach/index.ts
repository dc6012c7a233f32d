import type { Comparer, Judgement, World } from '../../engine/comparison.ts'
import { bitsOf, clamp, worldBits } from '../../engine/weights.ts'
import { countEntities } from '../../words/count-entities.ts'
import { isSharedLevel } from './shared-level.ts'

/** About 2^9 places that one would tell apart, as for names of towns. */
const placeBits = 9
const mostFromHost = 5
const leastFromHost = 0.5
const otherHost = -5
/** A source that only passes on a shared service often gives its own kommun instead of the host; without number or page in common a person is asked. */
const otherHostOfShared = -4
const otherHostAmongMembers = -1
const hostIsMember = 1.5
const sameMembers = 3
const mostlySameMembers = 2
const noMemberInCommon = -4
const bothCountywide = 1
/** A line for the whole nation seldom has the name of another. */
const bothNational = 3

/** What one mention says of where: kommun codes, or `lan:14` and `nation`. */
interface Reach {
  readonly host: string | null
  /** The host is only the kommun whose page it stood on, or the level says that it is no service of one kommun. */
  readonly soft: boolean
  readonly covers: readonly string[]
  readonly wide: boolean
  readonly national: boolean
}

/**
 * Compares where services are: host kommun, kommuner covered and level, given as `host:1496`, `page:1496` (the kommun whose page it stood
 * on), `covers:1497`, `level:delregional`. Host and coverage are different things: two sources may agree on whom a service reaches
 * and differ on where its office is.
 */
export function reach(values: readonly (readonly string[])[], world: World): Comparer {
  const reaches = values.map(readReach)
  const counts = countEntities(reaches.map(({ host }) => (host === null ? [] : [host])), world.entityOf)
  const hostWeight = (host: string): number => clamp(bitsOf(counts.get(host) ?? 1) - (worldBits - placeBits), leastFromHost, mostFromHost)
  return {
    sharedByNeighbours: true,
    says: (record) => reaches[record]!.host !== null || reaches[record]!.covers.length > 0,
    compare: (a, b) => compareReach(reaches[a]!, reaches[b]!, hostWeight),
    keys: () => [],
  }
}

function readReach(values: readonly string[]): Reach {
  const of = (what: string): string[] => values.filter((value) => value.startsWith(`${what}:`)).map((value) => value.slice(what.length + 1))
  const level = of('level')[0]
  const host = of('host')[0] ?? of('page')[0] ?? null
  const covers = of('covers')
  return {
    host,
    covers,
    wide: covers.some((code) => code === 'nation' || code.startsWith('lan:')) || level === 'lan' || level === 'nationell',
    national: covers.includes('nation') || level === 'nationell',
    soft: (level !== undefined && isSharedLevel(level)) || of('host').length === 0 || covers.length > 2,
  }
}

function compareReach(a: Reach, b: Reach, hostWeight: (host: string) => number): Judgement {
  if (a.host !== null && a.host === b.host) return { weight: hostWeight(a.host) }
  if (a.wide && b.wide) return { weight: a.national && b.national ? bothNational : bothCountywide }
  const isMember = (a.host !== null && b.covers.includes(a.host)) || (b.host !== null && a.covers.includes(b.host))
  const common = a.covers.filter((code) => b.covers.includes(code)).length
  const share = common / Math.max(1, Math.min(a.covers.length, b.covers.length))
  if (a.host !== null && b.host !== null) {
    if (isMember || (share >= 0.5 && common > 1)) return { weight: otherHostAmongMembers }
    if (a.wide || b.wide) return { weight: otherHostAmongMembers }
    return a.soft || b.soft ? { weight: otherHostOfShared, apart: true } : { weight: otherHost, apart: true }
  }
  if (a.covers.length > 0 && b.covers.length > 0 && !a.wide && !b.wide) {
    if (common === 0 && !isMember) return { weight: noMemberInCommon, apart: true }
    if (share === 1 && a.covers.length === b.covers.length) return { weight: sameMembers }
    if (share >= 0.5) return { weight: mostlySameMembers }
  }
  return { weight: isMember ? hostIsMember : 0 }
}
