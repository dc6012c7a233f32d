import type { Conflict } from '#model'
import { groupedBy, type Material } from '../material.ts'
import type { Evidence, JudgedCell } from '../status/index.ts'

/**
 * Questions on the kommun sheet where sources disagree, one for each kommun and area. Where only the member lists of a service differ,
 * the disagreement is one, about the service, and not one for each kommun.
 */
export function statusConflicts(judged: readonly JudgedCell[], material: Material): Conflict[] {
  return judged.filter(({ cell }) => cell.rule === 'analyse/status-conflict').map(({ cell, behind }) => {
    const kommun = material.kommuner.find((each) => each.code === cell.kommun)!
    const area = material.areas.find((each) => each.code === cell.area)!
    return {
      subject: `${cell.kommun}/${cell.area}`,
      field: 'status',
      kommun: cell.kommun,
      area: cell.area,
      title: `${kommun.name}: ${area.label}`,
      sides: sidesOf(behind),
      question: `Vad gäller i dag för ${kommun.fullName}? ${area.question}`,
    }
  })
}

/** One side for each answer of each source. */
function sidesOf(behind: readonly Evidence[]): Conflict['sides'] {
  return [...groupedBy(behind, (evidence) => JSON.stringify([stateOf(evidence), evidence.source])).values()].map((same) => ({
    value: stateOf(same[0]!),
    claims: [...new Set(same.flatMap((evidence) => evidence.claims))],
    source: same[0]!.source,
  }))
}

function stateOf(evidence: Evidence): string {
  switch (evidence.answer) {
    case 'yes': return evidence.via !== null ? 'via_annan' : evidence.partly ? 'finns_delvis' : 'finns'
    case 'no': return 'finns_inte'
    case 'not-applicable': return 'ej_tillampligt'
  }
}
