import type { Mention, Vocabulary } from '#model'
import type { Named } from '../decisions/references.ts'
import type { Cluster } from '../engine/cluster.ts'
import type { PlaceNames } from '../engine/comparison.ts'
import { valuesOf } from './mention-records.ts'
import { firstNamed } from './naming.ts'
import { hostIn } from './page-kommun.ts'
import { idMaker, type Identity } from './resource-ids.ts'

/** A resource with its id, before its values are put together. */
export type Identified = Named

/**
 * Gives each group of mentions its id and the names under which a decision may speak of it.
 *
 * @param predecessors mentions under a name that a later body took over from; they name the resource only when nobody else does
 */
export function makeIdentify(told: readonly Mention[], places: PlaceNames, vocabulary: Vocabulary): (clusters: readonly Cluster[], predecessors: ReadonlySet<number>) => Identified[] {
  const makeIds = idMaker(places, vocabulary)
  const identities = new Map<Mention, Identity>()
  const identityOf = (mention: Mention): Identity => {
    const identity = identities.get(mention) ?? {
      name: valuesOf(mention, 'name')[0] ?? valuesOf(mention, 'type')[0] ?? '',
      type: valuesOf(mention, 'type')[0] ?? '',
      level: valuesOf(mention, 'level')[0] ?? '',
      host: hostIn(mention),
      covers: valuesOf(mention, 'covers').filter((code) => /^\d{4}$/.test(code)).toSorted(),
      mention: mention.id,
    }
    identities.set(mention, identity)
    return identity
  }
  return (clusters, predecessors) => {
    const ids = makeIds(clusters.map(({ records }) => {
      const own = records.filter((record) => !predecessors.has(record))
      return identityOf(firstNamed((own.length > 0 ? own : records).map((record) => told[record]!)))
    }))
    return clusters.map(({ records }, index) => ({ id: ids[index]!, members: records, names: [...new Set(records.flatMap((record) => valuesOf(told[record]!, 'name')))] }))
  }
}
