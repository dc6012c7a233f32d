import type { Gap, GapKind, KommunCode, StatusCell } from '#model'
import { countStatuses } from '../coverage/index.ts'
import { groupedBy, unique, type Material } from '../material.ts'

/**
 * Areas where something is missing, unknown, stale or contradictory in some kommun, in the order of the kommun sheet: the order says
 * nothing of importance. A kommun is counted in at most one kind for each area, and each gap names the claims and resources behind it.
 *
 * @unit kommuner
 */
export function findGaps(cells: readonly StatusCell[], material: Material): Gap[] {
  const byArea = groupedBy(cells, (cell) => cell.area)
  return material.areas.flatMap((area): Gap[] => {
    const own = byArea.get(area.code) ?? []
    const kommuner = own.flatMap((cell) => {
      const kind = kindOf(cell)
      return kind === null ? [] : [{ kommun: cell.kommun, kind, claims: cell.claims }]
    })
    const of = (kind: GapKind): KommunCode[] => kommuner.filter((gap) => gap.kind === kind).map(({ kommun }) => kommun)
    const byKind = { bekraftad: of('bekraftad'), okand: of('okand'), gammal: of('gammal'), motstridig: of('motstridig') }
    if (kommuner.length === 0) return []
    return [{
      area: area.code,
      goal: area.goal,
      byKind,
      counts: countStatuses(own),
      evidence: strengthOf(own),
      claims: unique(own.flatMap((cell) => cell.claims)),
      resources: unique(own.flatMap((cell) => cell.resources)),
      kommuner,
    }]
  })
}

/** An old or undated no is asked about again before it is called a gap. */
function kindOf(cell: StatusCell): GapKind | null {
  if (cell.status === 'motstridigt') return 'motstridig'
  if (cell.status === 'uppgift_saknas') return 'okand'
  if (cell.status === 'ej_tillampligt') return null
  if (cell.age === 'gammal' || cell.age === 'odaterad') return 'gammal'
  return cell.status === 'finns_inte' ? 'bekraftad' : null
}

function strengthOf(cells: readonly StatusCell[]): Gap['evidence'] {
  const dated = cells.filter((cell) => cell.speaksFor !== null).length
  if (3 * dated >= 2 * cells.length) return 'stark'
  return 3 * dated >= cells.length ? 'medel' : 'svag'
}
