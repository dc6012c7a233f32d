import { formatNumber } from '#text'
import type { Area, GoalCell, Kommun, Share, Status } from '#model'
import { escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { printStatus } from '../../markdown/status.ts'
import { groupedBy, type Context } from '../context.ts'
import { figureView } from '../figure-view.ts'
import { areaSentence, inSentence } from '../sentences/area-sentence.ts'
import { counted, inAllKommuner, kommunNoun } from '../sentences/counting.ts'
import { listedEither } from '../sentences/listing.ts'
import { countyShares } from '../sammanfattning/index.ts'
import { goalRows } from '../uppdrag/index.ts'

/** R8: how far the goals reach, kommun by kommun and area by area, with what is unknown counted beside what is found. */
export function viewMal(context: Context): View {
  const cells = groupedBy(context.findings.goals, (cell) => cell.goal)
  return {
    goals: goalRows(context).map((goal): View => ({ ...goal, sentence: goalSentence(cells.get(goal['goal'] as string) ?? [], context), areaCount: areasOf(goal['goal'] as string, context) })),
    maps: figureView('kartor-mal', context),
    coverage: figureView('stapel-tackning', context),
    head: joined(context.county.goals.map((goal) => md`Mål ${escaped(goal)} ${escaped(context.label('skl_goal', goal))}`), ' | '),
    rule: joined(context.county.goals.map(() => md`---`), ' | '),
    rows: context.shown.map((kommun): View => ({ kommun: escaped(kommun.name), cells: joined(context.county.goals.map((goal) => goalCellText(cellFor(kommun, goal, context))), ' | ') })),
    totals: joined(context.county.goals.map((goal) => totalsText(cells.get(goal) ?? [])), ' | '),
    totalLabel: counted(context.county.kommuner.length, kommunNoun),
    limited: context.shown.length < context.county.kommuner.length,
    areas: areaGroups(context),
    sentences: sentencesByGoal(context),
  }
}

function cellFor(kommun: Kommun, goal: string, context: Context): GoalCell | undefined {
  return context.findings.goals.find((cell) => cell.kommun === kommun.code && cell.goal === goal)
}

/** `● finns (3 av 10)`: the strongest state found, and for how many of the goal's questions anything is known. */
function goalCellText(cell: GoalCell | undefined): Md {
  if (cell === undefined) return printStatus('uppgift_saknas')
  if (cell.status === 'uppgift_saknas') return printStatus('uppgift_saknas')
  const all = Object.values(cell.counts).reduce((sum, count) => sum + count, 0)
  const known = all - cell.counts.uppgift_saknas
  const age = cell.age === null || cell.age === 'aktuell' ? nothing : cell.age === 'aldre' ? md` äldre` : cell.age === 'gammal' ? md` gammal` : md` odaterad`
  return md`${printStatus(cell.status)} (${formatNumber(known) as Md} av ${formatNumber(all) as Md})${age}`
}

const words: Readonly<Record<Status, string>> = {
  finns: 'finns', finns_delvis: 'finns delvis eller via annan', finns_inte: 'finns inte', ej_tillampligt: 'ej tillämpligt', motstridigt: 'motstridigt', uppgift_saknas: 'uppgift saknas',
}

function totalsText(cells: readonly GoalCell[]): Md {
  const counts = (Object.keys(words) as Status[]).map((status) => ({ status, count: cells.filter((cell) => cell.status === status).length }))
  return joined(counts.filter(({ count }) => count > 0).map(({ status, count }) => md`${formatNumber(count) as Md} ${words[status] as Md}`), ', ')
}

function areasOf(goal: string, context: Context): Md {
  return formatNumber(context.areas.filter((area) => area.goal === goal).length) as Md
}

function goalSentence(cells: readonly GoalCell[], context: Context): Md {
  const known = cells.filter((cell) => cell.status !== 'uppgift_saknas').length
  const found = cells.filter((cell) => cell.status === 'finns' || cell.status === 'finns_delvis').length
  const all = context.county.kommuner.length
  if (known === 0) return md`Ingen källa säger något om målet i någon kommun.`
  return md`Något finns eller nås ${inAllKommuner(found, all)}${known === found ? nothing : md`, och uppgift finns om minst en av frågorna ${inAllKommuner(known, all)}`}.`
}

/** Areas in the order and groups of the sheet, with the states counted. */
function areaGroups(context: Context): View[] {
  const shares = new Map(countyShares(context).map((share) => [share.area, share]))
  return [...groupedBy(context.areas, (area) => area.group)].map(([group, areas]): View => ({
    label: escaped(group),
    rows: areas.flatMap((area): View[] => {
      const share = shares.get(area.code)
      return share === undefined ? [] : [areaCounts(area, share)]
    }),
  }))
}

function areaCounts(area: Area, share: Share): View {
  const figure = (count: number): Md => formatNumber(count) as Md
  return {
    label: escaped(area.label),
    goal: escaped(area.goal),
    found: figure(share.counts.finns),
    partly: figure(share.counts.finns_delvis),
    absent: figure(share.counts.finns_inte),
    notApplicable: figure(share.counts.ej_tillampligt),
    conflicting: figure(share.counts.motstridigt),
    unknown: figure(share.counts.uppgift_saknas),
    current: figure(share.current),
  }
}

/** Areas of which nothing is known share one sentence; the others have one each. */
function sentencesByGoal(context: Context): View[] {
  const shares = new Map(countyShares(context).map((share) => [share.area, share]))
  return context.county.goals.map((goal): View => {
    const own = context.areas.filter((area) => area.goal === goal).flatMap((area) => {
      const share = shares.get(area.code)
      return share === undefined ? [] : [{ area, share }]
    })
    const silent = own.filter(({ share }) => share.counts.uppgift_saknas === share.kommuner)
    return {
      goal: md`Mål ${escaped(goal)} ${escaped(context.label('skl_goal', goal))}`,
      sentences: [
        ...own.filter((each) => !silent.includes(each)).map(({ area, share }) => areaSentence(area.label, share)),
        ...(silent.length === 0 ? [] : [md`Ingen källa säger något om ${listedEither(silent.map(({ area }) => inSentence(area.label)))} i någon kommun.`]),
      ],
    }
  })
}
