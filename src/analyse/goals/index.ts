import type { GoalCell, Status, StatusCell } from '#model'
import { countStatuses } from '../coverage/index.ts'
import { freshest } from '../freshness/index.ts'
import { groupedBy, type Material } from '../material.ts'

/** A contradiction is never hidden by something stronger beside it; silence shows only when there is nothing else. */
const strongestFirst: readonly Status[] = ['motstridigt', 'finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'uppgift_saknas']

/**
 * Each goal the county follows in each kommun: the states of its areas counted, the state shown, and the age of the freshest statement
 * that gives that state. The goals in the county's order within each kommun.
 *
 * @unit areas of the kommun sheet
 */
export function goalCells(cells: readonly StatusCell[], material: Material): GoalCell[] {
  const goalOf = new Map(material.areas.map((area) => [area.code, area.goal]))
  const byKommunAndGoal = groupedBy(cells, (cell) => `${cell.kommun}/${goalOf.get(cell.area)}`)
  return material.kommuner.flatMap((kommun) => material.inventory.county.goals.map((goal): GoalCell => {
    const own = byKommunAndGoal.get(`${kommun.code}/${goal}`) ?? []
    const counts = countStatuses(own)
    const status = strongestFirst.find((each) => counts[each] > 0) ?? 'uppgift_saknas'
    return {
      kommun: kommun.code,
      goal,
      counts,
      status,
      conflict: counts.motstridigt > 0,
      age: freshest(own.filter((cell) => cell.status === status).map((cell) => cell.age)),
    }
  }))
}
