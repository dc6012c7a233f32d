import type { Findings } from '#model'
import { groupedBy, order, type Material } from '../material.ts'
import { spanOf } from '../periods.ts'

/**
 * Sources by kind, with the oldest and newest period that they or their statements speak for.
 *
 * @unit publications; one cited from several files counts once
 */
export function sourcesByKind(material: Material): Findings['sourcesByKind'] {
  const claims = groupedBy(material.inventory.claims, (claim) => claim.source)
  return [...groupedBy(material.inventory.sources, (source) => source.kind)].toSorted(([a], [b]) => order(a, b)).map(([kind, sources]) => ({
    kind,
    count: sources.length,
    ...spanOf(sources.flatMap((source) => [source.speaksFor, ...(claims.get(source.id) ?? []).map((claim) => claim.dates.speaksFor)])),
  }))
}
