import { compareSwedish, fold } from '#text'
import { isReachedThroughAnother, type StatusCell } from '#model'
import type { Trace, TraceMaterial } from './trace.ts'
import { nameOf, traceOfCell, traced } from './traced.ts'

/** `Ale kommun`, `Göteborgs Stad`, `Ale`: every question of its sheet that has an answer. */
export function byKommun(query: string, material: TraceMaterial): Trace[] {
  const kommun = material.inventory.county.kommuner.find(({ name, fullName, code }) => [name, fullName, code].some((form) => fold(form) === fold(query)))
  if (kommun === undefined) return []
  return material.findings.matrix.cells.filter((cell) => cell.kommun === kommun.code && cell.status !== 'uppgift_saknas').map((cell) => traceOfCell(cell, material))
}

/** `1440/hrv`, or as it is printed: `Ale, Hedersrelaterat våld och förtryck`. */
export function byStatusCell(query: string, material: TraceMaterial): Trace[] {
  const { inventory, vocabulary, findings } = material
  const [, one = '', other = ''] = /^(.+?)\s*[/:,]\s*(.+)$/.exec(query) ?? []
  const kommun = inventory.county.kommuner.find(({ name, fullName, code }) => [name, fullName, code].some((form) => fold(form) === fold(one)))
  const area = vocabulary.areas.find(({ code, label }) => code === other || fold(label) === fold(other))
  if (kommun === undefined || area === undefined) return []
  return findings.matrix.cells.filter((cell) => cell.kommun === kommun.code && cell.area === area.code).map((cell) => traceOfCell(cell, material))
}

/** `Mål 1 Samverkan`: how many questions of the goal have which state. */
export function byGoal(query: string, { findings, vocabulary, inventory }: TraceMaterial): Trace[] {
  const goal = /^mål (\d)(?:\s|$)/i.exec(query)?.[1]
  const cells = findings.goals.filter((cell) => cell.goal === goal)
  if (goal === undefined || cells.length === 0) return []
  const areas = vocabulary.areas.filter((area) => area.goal === goal)
  return [{
    heading: `Mål ${goal}: ${vocabulary.terms.find(({ scheme, code }) => scheme === 'skl_goal' && code === goal)?.label ?? ''}`,
    derivation: [`frågor: ${areas.map(({ label, code }) => `${label} (${code})`).join(', ')}`, ...cells.map((cell) => `${nameOf(cell.kommun, inventory)}: ${cell.status}`)],
    claims: [],
  }]
}

/** A group, a form of violence, a delregion: what is known of it. */
export function byTerm(query: string, { findings, inventory }: TraceMaterial): Trace[] {
  const sought = fold(query)
  const names = new Map(inventory.resources.map(({ id, name }) => [id, name]))
  const reached = [...findings.groups, ...findings.violenceForms].filter(({ label }) => fold(label) === sought).map((reach): Trace => {
    const claimIds = new Set(reach.claims ?? [])
    return {
      heading: `${reach.label}: ${reach.resources.length} verksamheter, ${reach.kommuner.length} kommuner`,
      derivation: [
        `verksamheter: ${reach.resources.map((id) => `${names.get(id)} (${id})`).join(', ')}`,
        `når: ${reach.kommuner.map((code) => nameOf(code, inventory)).join(', ')}`,
        `når hela länet genom ${reach.countywide.length} verksamheter`,
      ],
      claims: traced(inventory.claims.filter(({ id }) => claimIds.has(id)), inventory),
    }
  })
  const members = inventory.county.kommuner.filter(({ delregion }) => delregion !== undefined && fold(delregion) === sought)
  const delregion = members.length === 0 ? [] : [{
    heading: `${members[0]!.delregion}: ${members.length} kommuner`,
    derivation: [members.map(({ name }) => name).toSorted(compareSwedish).join(', '), 'delregion enligt registret över kommuner'],
    claims: [],
  }]
  return [...reached, ...delregion]
}

const states: Readonly<Record<string, (cell: StatusCell) => boolean>> = {
  'finns': (cell) => cell.status === 'finns' && !isReachedThroughAnother(cell),
  'finns delvis': (cell) => cell.status === 'finns_delvis' && !isReachedThroughAnother(cell),
  'via annan': isReachedThroughAnother,
  'finns inte': ({ status }) => status === 'finns_inte',
  'ej tillämpligt': ({ status }) => status === 'ej_tillampligt',
  'motstridigt': ({ status }) => status === 'motstridigt',
  'uppgift saknas': ({ status }) => status === 'uppgift_saknas',
}

/** A state as it is printed, with or without its sign: which cells have it. */
export function byState(query: string, { findings, inventory }: TraceMaterial): Trace[] {
  const is = states[fold(query.replace(/^[●◐○▱◨◌]\s*/u, ''))]
  if (is === undefined) return []
  const cells = findings.matrix.cells.filter(is)
  const claimIds = new Set(cells.flatMap(({ claims }) => claims))
  return [{
    heading: `${query}: ${cells.length} rutor i lägestabellen`,
    derivation: cells.map(({ kommun, area, rule }) => `${kommun}/${area} ${nameOf(kommun, inventory)} (${rule})`),
    claims: cells.length > mostCells ? [] : traced(inventory.claims.filter(({ id }) => claimIds.has(id)), inventory),
  }]
}

/** More than these are listed without their claims; each can be asked for by its id. */
const mostCells = 60

/** What county.md says of the report itself. */
export function byCounty(query: string, { inventory: { county } }: TraceMaterial): Trace[] {
  const told = ([['title', county.title], ['publisher', county.publisher], ['period', county.period]] as const).filter(([, text]) => text !== '' && fold(text) === fold(query))
  return told.map(([key, text]) => ({ heading: text, derivation: [`county.md: ${key}`], claims: [] }))
}
