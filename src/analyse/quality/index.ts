import type { Claim, KommunCode, KommunQuality, MentionId, StatusCell } from '#model'
import { groupedBy, isWithheld, saysSomething, type Material, type WorkStatement } from '../material.ts'
import { spanOf } from '../periods.ts'
import { isCountywide } from '../availability/index.ts'

/**
 * What our knowledge of each kommun rests on. Services for the whole county or nation say nothing of one kommun and are left out. A
 * statement is the kommun's own when its source does not say the same, word for word, of another kommun, and a service when it serves
 * that kommun alone.
 *
 * @unit statements (rows or sections of a source), sources, and areas of the kommun sheet
 */
export function kommunQuality(cells: readonly StatusCell[], material: Material): KommunQuality[] {
  const cellsOf = groupedBy(cells, (cell) => cell.kommun)
  const work = groupedBy(material.work.filter(saysSomething), (statement) => statement.kommun)
  const shared = sharedStatements(material)
  const servicesOf = servicesByKommun(material)
  return material.kommuner.map((kommun): KommunQuality => {
    const rows = work.get(kommun.code) ?? []
    const services = servicesOf.get(kommun.code) ?? []
    const own = cellsOf.get(kommun.code) ?? []
    const claims = [...rows.flatMap((row) => row.claims), ...services.flatMap((service) => service.claims)]
    const known = own.filter((cell) => cell.status !== 'uppgift_saknas')
    return {
      kommun: kommun.code,
      statements: rows.length + services.length,
      ownStatements: rows.filter((row) => !shared.has(row.mention)).length + services.filter((service) => service.alone).length,
      sources: new Set(claims.map((claim) => claim.source)).size,
      ...spanOf(claims.map((claim) => claim.dates.speaksFor)),
      known: known.length,
      unknown: own.length - known.length,
      conflicting: own.filter((cell) => cell.status === 'motstridigt').length,
      stale: known.filter((cell) => cell.age !== 'aktuell').length,
      withheld: claims.filter(isWithheld).length,
    }
  })
}

interface ServiceMention {
  readonly mention: MentionId
  readonly claims: readonly Claim[]
  readonly alone: boolean
}

/** What tells of the services that reach each kommun. */
function servicesByKommun({ inventory, claimsOf }: Material): ReadonlyMap<KommunCode, readonly ServiceMention[]> {
  const services = new Map<KommunCode, ServiceMention[]>()
  for (const resource of inventory.resources.filter((each) => !isCountywide(each))) {
    const alone = resource.covers.length + resource.coversOutside.length <= 1
    const told = [...groupedBy(claimsOf(resource.id), (claim) => claim.mention)].map(([mention, claims]) => ({ mention, claims, alone }))
    for (const kommun of new Set([...resource.covers, ...(resource.host === undefined ? [] : [resource.host])])) services.set(kommun, [...services.get(kommun) ?? [], ...told])
  }
  return services
}

/** Rows that one source gives in the same words for several kommuner: a member list or a block for a whole delregion. */
function sharedStatements(material: Material): ReadonlySet<MentionId> {
  const key = (row: WorkStatement): string => JSON.stringify([row.source, row.area, row.question, row.answer, row.detail])
  const groups = [...groupedBy(material.work, key).values()].filter((rows) => new Set(rows.map((row) => row.kommun)).size > 1)
  return new Set(groups.flatMap((rows) => rows.map((row) => row.mention)))
}
