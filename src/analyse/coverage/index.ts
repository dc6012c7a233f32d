import type { Area, KommunCode, LevelReach, Share, Status, StatusCell, StatusCounts } from '#model'
import { groupedBy, type Material } from '../material.ts'

const none: StatusCounts = { finns: 0, finns_delvis: 0, finns_inte: 0, ej_tillampligt: 0, motstridigt: 0, uppgift_saknas: 0 }

/** @unit kommuner or areas, whichever the cells are taken over */
export function countStatuses(cells: readonly StatusCell[]): StatusCounts {
  const counts: Record<Status, number> = { ...none }
  for (const cell of cells) counts[cell.status] += 1
  return counts
}

/**
 * Shares of each area: one for the county (scope `lan`), then one for each of its delregioner in the order of the county's kommuner.
 * The base is the kommuner where something is known and the question applies. Kommuner of a delregion outside the county do not count.
 *
 * @unit kommuner
 */
export function sharesOf(cells: readonly StatusCell[], material: Material): Share[] {
  const byArea = groupedBy(cells, (cell) => cell.area)
  const delregioner = [...groupedBy(material.kommuner, (kommun) => kommun.delregion ?? '')].filter(([name]) => name !== '')
  return material.areas.flatMap((area): Share[] => {
    const own = byArea.get(area.code) ?? []
    return [
      shareOf(area, 'lan', own),
      ...delregioner.map(([name, kommuner]) => {
        const codes = new Set(kommuner.map((kommun) => kommun.code))
        return shareOf(area, name, own.filter((cell) => codes.has(cell.kommun)))
      }),
    ]
  })
}

function shareOf(area: Area, scope: string, cells: readonly StatusCell[]): Share {
  const counts = countStatuses(cells)
  return {
    area: area.code,
    scope,
    kommuner: cells.length,
    base: cells.length - counts.ej_tillampligt - counts.uppgift_saknas,
    counts,
    current: cells.filter((cell) => (cell.status === 'finns' || cell.status === 'finns_delvis') && cell.age === 'aktuell').length,
  }
}

/** For each level, what can be turned to and whom it reaches in the county. A resource counts once, however many kommuner it covers. */
export function reachByLevel(material: Material): LevelReach[] {
  return [...groupedBy(material.available, (resource) => resource.level)].map(([level, resources]) => ({
    level,
    resources: resources.map((resource) => resource.id),
    kommuner: kommunerOf(new Set(resources.flatMap((resource) => resource.covers)), material),
  }))
}

/** In the county's order; those outside it left out. */
export function kommunerOf(codes: ReadonlySet<KommunCode>, material: Material): KommunCode[] {
  return material.kommuner.map((kommun) => kommun.code).filter((code) => codes.has(code))
}
