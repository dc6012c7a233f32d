import { formatNumber } from '#text'
import type { Conflict, Gap, GapKind } from '#model'
import { escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { sourcesOfClaims } from '../resource-view.ts'
import { conflictView } from './conflict-view.ts'
import { counted, kommunNoun, number, outOf } from '../sentences/counting.ts'
import { kommunNames } from '../sentences/listing.ts'

/** R13: four kinds of gap that are never mixed, area by area, and the places where sources say different things. No order of importance. */
export function viewLuckor(context: Context): View {
  const { gaps, conflicts } = context.findings
  return {
    goals: gapsByGoal(gaps, context),
    confirmed: kindText('bekraftad', context),
    unknown: kindText('okand', context),
    stale: kindText('gammal', context),
    conflicting: kindText('motstridig', context),
    details: gaps.flatMap((gap) => gapDetail(gap, context)),
    hasConflicts: conflicts.length > 0,
    conflictCount: counted(conflicts.length, { one: 'fall', many: 'fall', gender: 'ett' }),
    conflicts: conflicts.map((conflict: Conflict) => conflictView(conflict, context)),
  }
}

function gapsByGoal(gaps: readonly Gap[], context: Context): View[] {
  return [...groupedBy(gaps, (gap) => gap.goal)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([goal, own]): View => ({
    label: md`mål ${escaped(goal)} ${escaped(context.label('skl_goal', goal))}`,
    rows: own.map((gap): View => ({
      area: escaped(context.areaOf(gap.area)?.label ?? gap.area),
      found: figure(gap.counts.finns + gap.counts.finns_delvis),
      confirmed: figure(gap.byKind.bekraftad.length),
      unknown: figure(gap.byKind.okand.length),
      stale: figure(gap.byKind.gammal.length),
      conflicting: figure(gap.byKind.motstridig.length),
      evidence: evidenceWords[gap.evidence] as Md,
    })),
  }))
}

const evidenceWords: Readonly<Record<Gap['evidence'], string>> = { stark: 'starkt', medel: 'medel', svag: 'svagt' }

const figure = (count: number): Md => formatNumber(count) as Md

/** In how many areas, and for how many kommuner, the kind of gap is found. */
function kindText(kind: GapKind, context: Context): Md {
  const touched = context.findings.gaps.filter((gap) => gap.byKind[kind].length > 0)
  if (touched.length === 0) return md`Ingen fråga har en sådan lucka.`
  const kommuner = new Set(touched.flatMap((gap) => gap.byKind[kind]))
  return md`Det gäller ${outOf(touched.length, context.findings.gaps.length)} frågor och ${counted(kommuner.size, kommunNoun)}.`
}

/** Kommuner by name where a source says no or sources disagree; the unknown and the old are counted in the table. */
function gapDetail(gap: Gap, context: Context): View[] {
  const named = (kind: GapKind, label: string): Md => {
    const kommuner = gap.byKind[kind].flatMap((code) => context.kommunOf(code) ?? [])
    if (kommuner.length === 0) return nothing
    return md`${label as Md} ${kommuner.length <= 15 ? kommunNames(kommuner) : md`${number(kommuner.length)} kommuner`}`
  }
  const text = joined([named('bekraftad', 'en källa säger nej för'), named('motstridig', 'källorna går isär om')], '; ')
  if (text === '') return []
  const touched = new Set([...gap.byKind.bekraftad, ...gap.byKind.motstridig])
  const claims = context.findings.matrix.cells.filter((cell) => cell.area === gap.area && touched.has(cell.kommun)).flatMap((cell) => cell.claims)
  return [{ area: escaped(context.areaOf(gap.area)?.label ?? gap.area), text, sources: context.notes.after(sourcesOfClaims(claims, context)) }]
}
