import { readFileSync } from 'node:fs'
import { loadVocabulary } from '#vocabulary'
import type { Age, County, Findings, GoalCell, PublicInventory, Resource, Status, StatusCell, StatusCounts, Vocabulary } from '#model'
import type { FigureInput } from '../../../src/render/figures/index.ts'

const shipped = ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', 'indicators/indicators.csv']

export const vocabulary: Vocabulary = loadVocabulary(Object.fromEntries(shipped.map((path) => [path, readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8')])))

export const boundaries = readFileSync(new URL('../../../data/geo/kommuner.topojson', import.meta.url), 'utf8')

export function sampleCounty(code: string): County {
  const record = vocabulary.counties.find((county) => county.code === code)!
  const kommuner = vocabulary.kommuner.filter((kommun) => kommun.county === code).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  return {
    code, name: record.name, shortName: record.shortName, kommuner, title: `Kvinnofrid i ${record.shortName}`, publisher: 'Utgivaren Exempel', period: '2026',
    goals: ['1', '2', '3', '4', '5'], columns: {}, corrections: [], expectations: [], freshness: {}, smallCount: 5, legend: {}, assignment: {}, runbook: '',
  }
}

/** States spread over the cells in a fixed way; unknown is by far the commonest, as in real material. */
const spread: readonly (readonly [Status, Age | null])[] = [
  ['uppgift_saknas', null], ['uppgift_saknas', null], ['uppgift_saknas', null], ['finns', 'aktuell'], ['uppgift_saknas', null], ['finns_delvis', 'aldre'],
  ['uppgift_saknas', null], ['finns', 'gammal'], ['uppgift_saknas', null], ['finns_delvis', 'odaterad'], ['finns_inte', 'aktuell'], ['uppgift_saknas', null],
  ['motstridigt', 'aldre'], ['finns', 'aldre'], ['uppgift_saknas', null], ['ej_tillampligt', 'aktuell'], ['finns_inte', 'gammal'],
]

export function sampleCells(county: County): StatusCell[] {
  return county.kommuner.flatMap(({ code }, row) => vocabulary.areas.map((area, column): StatusCell => {
    const [status, age] = spread[(row * 7 + column * 5 + row * column) % spread.length]!
    return { kommun: code, area: area.code, status, age, via: null, claims: [], resources: [], speaksFor: age === null ? null : '2024', rule: 'analyse/status-statement' }
  }))
}

export function sampleInput(code: string): FigureInput {
  const county = sampleCounty(code)
  const cells = sampleCells(county)
  const resources = county.kommuner.map((kommun, index) => ({ id: `verksamhet-${index}`, covers: index % 3 === 0 ? [kommun.code] : county.kommuner.slice(0, 4).map((each) => each.code), fields: index % 2 === 0 ? { phone: { value: '+4631390600', claims: [] } } : {} }) as unknown as Resource)
  const findings = {
    matrix: { kommuner: county.kommuner.map((kommun) => kommun.code), areas: vocabulary.areas.map((area) => area.code), cells, shares: [] },
    goals: county.goals.flatMap((goal) => county.kommuner.map((kommun) => goalCell(kommun.code, goal, cells))),
    quality: county.kommuner.map((kommun, index) => ({ kommun: kommun.code, statements: 3, ownStatements: index % 5, sources: 1, newest: '2024', oldest: '2019', known: 4, unknown: 32, conflicting: 0, stale: 0, withheld: 0 })),
    groups: [{ scheme: 'target_group', code: 'aldre', label: 'Äldre kvinnor', resources: ['verksamhet-0'], kommuner: county.kommuner.slice(0, 2).map((kommun) => kommun.code), countywide: [] }],
    violenceForms: [], gaps: [], conflicts: [], indicators: [], available: resources.slice(1).map(({ id }) => id), notAvailable: [], otherFacts: [],
    ages: { aktuell: 120, aldre: 85, gammal: 210, odaterad: 60 }, sourcesByKind: [],
  } as unknown as Findings
  return { findings, inventory: { county, resources } as unknown as PublicInventory, vocabulary }
}

function goalCell(kommun: string, goal: string, cells: readonly StatusCell[]): GoalCell {
  const own = cells.filter((cell) => cell.kommun === kommun && vocabulary.areas.some((area) => area.code === cell.area && area.goal === goal))
  const best = own.find(({ status }) => status === 'finns') ?? own.find(({ status }) => status !== 'uppgift_saknas') ?? own[0]!
  return { kommun, goal, counts: {} as StatusCounts, status: best.status, conflict: own.some(({ status }) => status === 'motstridigt'), age: best.age }
}
