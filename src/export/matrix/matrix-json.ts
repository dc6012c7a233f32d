import { kommunerShown, type ExportInput } from '../export-input.ts'
import type { StatusCell } from '#model'
import { jsonByLine } from '../json/json-by-line.ts'
import { statusWordOf, visibleClaims } from '../shown-words.ts'

/** Kommuner in Swedish order of name, one cell for each pair, and shares of the county (`lan`) and its delregioner. */
export function matrixAsJson(input: ExportInput): string {
  const { matrix } = input.findings
  const kommuner = kommunerShown(input)
  const shown = new Set(kommuner)
  const visible = visibleClaims(input.inventory)
  return jsonByLine({
    kommuner,
    areas: matrix.areas,
    cells: matrix.cells.filter((cell) => shown.has(cell.kommun)).map((cell) => ({
      kommun_code: cell.kommun,
      area: cell.area,
      status: cell.status,
      age: cell.age,
      via: cell.via,
      reach: reachOf(cell),
      claims: cell.claims.filter((id) => visible.has(id)),
    })),
    shares: matrix.shares.map((share) => ({
      area: share.area,
      base: share.base,
      counts: share.counts,
      scope: share.scope,
      kommuner: share.kommuner,
      current: share.current,
    })),
  })
}

/** Whether what is there is the kommun's own or reached through another, also when it is not known through whom; null when nothing is. */
function reachOf(cell: StatusCell): 'egen' | 'via_annan' | null {
  if (cell.status !== 'finns' && cell.status !== 'finns_delvis') return null
  return statusWordOf(cell) === 'via_annan' ? 'via_annan' : 'egen'
}
