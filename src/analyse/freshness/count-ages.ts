import type { Age, Claim } from '#model'
import { datedOf, groupedBy, saysSomething, type Material } from '../material.ts'
import { ageOf } from './age.ts'
import type { FreshnessKind } from './limits.ts'

/**
 * Ages of all statements: rows and sections about services, about the work of a kommun, and earlier mappings.
 *
 * @unit statements, that is rows or sections of a source; indicator values are left out, since each is printed with its year, and so are
 * rows that say nothing
 */
export function countAges(material: Material): Record<Age, number> {
  const counts: Record<Age, number> = { aktuell: 0, aldre: 0, gammal: 0, odaterad: 0 }
  const add = (claims: readonly Claim[], kind: FreshnessKind): void => {
    counts[ageOf(datedOf(claims), kind, material.limits, material.today)] += 1
  }
  const kinds = new Map(material.areas.map((area) => [area.code, area.freshness]))
  for (const statement of material.work) if (saysSomething(statement)) add(statement.claims, kinds.get(statement.area) ?? 'existence')
  const byMention = groupedBy(material.inventory.claims, (claim) => claim.mention)
  for (const mention of material.inventory.mentions) {
    const claims = byMention.get(mention.id) ?? []
    if (claims.length > 0 && mention.kind === 'resource') add(claims, 'existence')
    if (claims.length > 0 && mention.kind === 'mapping') add(claims, 'statistics')
  }
  return counts
}
