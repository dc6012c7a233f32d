import type { Decision, Status } from '#model'
import { ageOf } from '../freshness/index.ts'
import { order, type Material } from '../material.ts'
import { daysOf } from '../periods.ts'
import type { JudgedCell } from './settle.ts'

const states: ReadonlySet<string> = new Set<Status>(['finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'motstridigt', 'uppgift_saknas'])

/** The latest line of each cell in decisions.csv, `status;1407/barnahus;;finns;...`. */
export function statusDecisions(material: Material): ReadonlyMap<string, Decision> {
  const lines = material.inventory.decisions.filter((decision) => decision.kind === 'status' && states.has(decision.value))
  return new Map(lines.toSorted((a, b) => order(a.day, b.day) || order(a.value, b.value)).map((decision) => [decision.subject, decision]))
}

/** What a person decided goes before what the sources say; the claims stay. */
export function withDecision(judged: JudgedCell, decision: Decision | undefined, material: Material): JudgedCell {
  if (decision === undefined) return judged
  const { cell } = judged
  const area = material.areas.find((each) => each.code === cell.area)!
  const unknown = decision.value === 'uppgift_saknas'
  const dated = { period: daysOf(decision.day) === null ? null : decision.day, checked: null }
  const { doubt: _, ...rest } = cell
  return {
    behind: judged.behind,
    cell: {
      ...rest,
      status: decision.value as Status,
      age: unknown ? null : ageOf(dated, area.freshness, material.limits, material.today),
      via: decision.value === 'finns_delvis' ? cell.via : null,
      resources: decision.value === 'finns' || decision.value === 'finns_delvis' ? cell.resources : [],
      speaksFor: unknown ? null : dated.period,
      rule: 'analyse/status-decided',
    },
  }
}
