import type { ClaimId, Field } from '#model'
import { groupedBy, isWithheld, type Material, type WorkStatement } from '../material.ts'
import { statusDecisions, withDecision } from './decided.ts'
import { serviceEvidence, servicesByArea } from './service-evidence.ts'
import { settle, type JudgedCell } from './settle.ts'
import { workEvidence } from './work-evidence.ts'

/** One cell for each pair of kommun and area, also where nothing is known: kommuner in the county's order, areas in the vocabulary's. */
export function judgeCells(material: Material): JudgedCell[] {
  const services = servicesByArea(material)
  const work = groupedBy(material.work, (statement) => `${statement.kommun}/${statement.area}`)
  const decided = statusDecisions(material)
  return material.kommuner.flatMap((kommun) => material.areas.map((area) => {
    const cell = `${kommun.code}/${area.code}`
    const byServices = serviceEvidence(kommun.code, area, services.get(area.code) ?? [], material)
    const rows = (work.get(cell) ?? []).map((statement) => ({ statement, evidence: workEvidence(statement, area, byServices, material) }))
    const unsettled = rows.filter((row) => row.evidence === null).flatMap((row) => claimsShown(row.statement))
    const judged = settle(kommun.code, area, [...rows.flatMap((row) => row.evidence ?? []), ...byServices], unsettled, material)
    return withDecision(judged, decided.get(cell), material)
  }))
}

/** A row that settles nothing stands behind its cell by what it does say: `vet ej`, `planerad` or a number. */
function claimsShown(statement: WorkStatement): ClaimId[] {
  return statement.claims.filter((claim) => said.has(claim.field) && !isWithheld(claim)).map((claim) => claim.id)
}

const said: ReadonlySet<Field> = new Set<Field>(['status', 'detail', 'share', 'places'])
