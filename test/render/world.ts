import { readShipped } from '#io'
import { loadVocabulary } from '#vocabulary'
import type {
  Claim, County, Field, Findings, GoalCell, Kommun, KommunQuality, Mention, PublicInventory, Resource, Share, Source, Status, StatusCell, StatusCounts, Templates, Vocabulary,
} from '#model'

const shippedData = await readShipped('data')
export const boundaries = shippedData['geo/kommuner.topojson']!
export const vocabulary: Vocabulary = loadVocabulary(shippedData)
export const templates: Templates = await readShipped('templates')
export const today = '2026-11-24'

export function countyOf(code: string, change: Partial<County> = {}): County {
  const record = vocabulary.counties.find((county) => county.code === code)!
  return {
    code,
    name: record.name,
    shortName: record.shortName,
    kommuner: kommunerOf(code),
    title: `Kvinnofrid i ${record.shortName}`,
    publisher: 'Utgivaren Exempel',
    period: '2026',
    goals: ['1', '2', '3', '4', '5'],
    columns: {},
    corrections: [],
    expectations: [],
    freshness: {},
    smallCount: 5,
    legend: {},
    assignment: {},
    runbook: '',
    lastRead: '2026-11-22',
    ...change,
  }
}

/** In Swedish order of name, by the test's own collation. */
export function kommunerOf(code: string): Kommun[] {
  return vocabulary.kommuner.filter((kommun) => kommun.county === code).toSorted((a, b) => new Intl.Collator('sv').compare(a.name, b.name))
}

export function source(id: string, change: Partial<Source> = {}): Source {
  return {
    id, title: `Sidan ${id}`, publisher: 'Exempels kommun', publisherKind: 'kommun', kind: 'webbnotering', address: `https://exempel.se/${id}`, read: '2026-11-22', speaksFor: '2025',
    place: { file: `notes/${id}.md`, line: 1 }, ...change,
  }
}

let running = 0

/** A resource with the claims and the mention behind it. */
export function resource(change: Partial<Resource> & { fields?: never }, values: Partial<Record<Field, string>> = {}, from: Source = source('s1')): { resource: Resource; mention: Mention; claims: Claim[] } {
  running += 1
  const id = change.id ?? `resurs-${running}`
  const mentionId = `${from.id}/${id}`
  const claims = Object.entries(values).map(([field, value]) => claim(id, mentionId, field as Field, value, from))
  const made: Resource = {
    id, name: 'Kvinnojouren Exempel', type: 'kvinnojour', provider: 'Föreningen Exempel', providerKind: 'ideell_forening', level: 'kommun', covers: [], coversOutside: [],
    targetGroups: ['utsatta_kvinnor'], violenceForms: [], status: 'finns', alsoCalled: [],
    members: [{ mention: mentionId, name: change.name ?? 'Kvinnojouren Exempel', place: from.place, source: from.id }],
    fields: Object.fromEntries(claims.map((each) => [each.field, { value: each.value, claims: [each.id] }])),
    ...change,
  }
  return { resource: made, claims, mention: { id: mentionId, kind: 'resource', place: from.place, source: from.id, dates: datesOf(from), claims } }
}

/** A statement on the work of a kommun. */
export function work(kommun: string, area: string, values: Partial<Record<Field, string>>, from: Source = source('s1')): { mention: Mention; claims: Claim[] } {
  running += 1
  const id = `${from.id}/${kommun}-${area}-${running}`
  const claims = Object.entries({ area, ...values }).map(([field, value]) => claim(`${kommun}/${area}`, id, field as Field, value, from))
  return { claims, mention: { id, kind: 'work', place: from.place, source: from.id, dates: datesOf(from), claims } }
}

function claim(subject: string, mention: string, field: Field, value: string, from: Source): Claim {
  running += 1
  return { id: `${subject}/${field}/${running}`, subject, mention, field, value, original: value, place: from.place, source: from.id, dates: datesOf(from), secrecy: 'public', steps: [] }
}

const datesOf = (from: Source) => ({ ...(from.speaksFor === undefined ? {} : { speaksFor: from.speaksFor }), ...(from.read === undefined ? {} : { read: from.read }) })

export interface Parts {
  readonly county?: County
  readonly sources?: readonly Source[]
  readonly resources?: readonly ReturnType<typeof resource>[]
  readonly works?: readonly ReturnType<typeof work>[]
  readonly mentions?: readonly Mention[]
  readonly cells?: readonly StatusCell[]
  readonly findings?: Partial<Findings>
  readonly inventory?: Partial<PublicInventory>
}

export interface World {
  readonly inventory: PublicInventory
  readonly findings: Findings
}

export function world(code: string, parts: Parts = {}): World {
  const county = parts.county ?? countyOf(code)
  const resources = parts.resources ?? []
  const works = parts.works ?? []
  const sources = parts.sources ?? [source('s1')]
  const inventory = {
    county,
    sources,
    mentions: [...resources.map((each) => each.mention), ...works.map((each) => each.mention), ...(parts.mentions ?? [])],
    claims: [...resources.flatMap((each) => each.claims), ...works.flatMap((each) => each.claims), ...(parts.mentions ?? []).flatMap((each) => each.claims)],
    resources: resources.map((each) => each.resource),
    prose: [], questions: [], decisions: [], receipt: [], diagnostics: [], audience: 'public', withheld: [],
    ...parts.inventory,
  } as unknown as PublicInventory
  return { inventory, findings: findingsOf(inventory, parts) }
}

export const emptyCounts: StatusCounts = { finns: 0, finns_delvis: 0, finns_inte: 0, ej_tillampligt: 0, motstridigt: 0, uppgift_saknas: 0 }

export function cell(kommun: string, area: string, change: Partial<StatusCell>): StatusCell {
  return { kommun, area, status: 'uppgift_saknas', age: null, via: null, claims: [], resources: [], speaksFor: null, rule: 'test/cell', ...change }
}

function findingsOf(inventory: PublicInventory, parts: Parts): Findings {
  const { county } = inventory
  const areas = vocabulary.areas.map((area) => area.code)
  const given = new Map((parts.cells ?? []).map((each) => [`${each.kommun} ${each.area}`, each]))
  const cells = county.kommuner.flatMap((kommun) => areas.map((area) => given.get(`${kommun.code} ${area}`) ?? cell(kommun.code, area, {})))
  const ended = new Set(['avvecklad', 'vilande', 'planeras'])
  return {
    matrix: { kommuner: county.kommuner.map((kommun) => kommun.code), areas, cells, shares: areas.map((area) => shareOf(area, cells)) },
    goals: county.kommuner.flatMap((kommun) => county.goals.map((goal) => goalCell(kommun, goal, cells))),
    gaps: vocabulary.areas.map((area) => {
      const own = cells.filter((each) => each.area === area.code)
      return {
        area: area.code, goal: area.goal, counts: countsOf(own), evidence: 'svag' as const, claims: own.flatMap((each) => each.claims), resources: [],
        byKind: {
          bekraftad: own.filter((each) => each.status === 'finns_inte').map((each) => each.kommun),
          okand: own.filter((each) => each.status === 'uppgift_saknas').map((each) => each.kommun),
          gammal: own.filter((each) => each.age === 'gammal' || each.age === 'odaterad').map((each) => each.kommun),
          motstridig: own.filter((each) => each.status === 'motstridigt').map((each) => each.kommun),
        },
      }
    }),
    conflicts: [], groups: [], violenceForms: [], indicators: [],
    quality: county.kommuner.map((kommun) => qualityOf(kommun, cells)),
    available: inventory.resources.filter((each) => !ended.has(each.status)).map((each) => each.id),
    notAvailable: inventory.resources.filter((each) => ended.has(each.status)).map((each) => each.id),
    otherFacts: [],
    ages: { aktuell: 0, aldre: 0, gammal: 0, odaterad: 0 },
    sourcesByKind: [{ kind: 'webbnotering', count: inventory.sources.length, oldest: '2025', newest: '2025' }],
    ...parts.findings,
  }
}

export function countsOf(cells: readonly StatusCell[]): StatusCounts {
  const counts: Record<Status, number> = { ...emptyCounts }
  for (const each of cells) counts[each.status] += 1
  return counts
}

function shareOf(area: string, cells: readonly StatusCell[]): Share {
  const own = cells.filter((each) => each.area === area)
  const counts = countsOf(own)
  return {
    area, scope: 'lan', kommuner: own.length, base: own.length - counts.ej_tillampligt - counts.uppgift_saknas, counts,
    current: own.filter((each) => each.age === 'aktuell' && (each.status === 'finns' || each.status === 'finns_delvis')).length,
  }
}

const strongest: readonly Status[] = ['motstridigt', 'finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'uppgift_saknas']

function goalCell(kommun: Kommun, goal: string, cells: readonly StatusCell[]): GoalCell {
  const areas = new Set(vocabulary.areas.filter((area) => area.goal === goal).map((area) => area.code))
  const own = cells.filter((each) => each.kommun === kommun.code && areas.has(each.area))
  const status = strongest.find((each) => own.some((one) => one.status === each)) ?? 'uppgift_saknas'
  return { kommun: kommun.code, goal, counts: countsOf(own), status, conflict: status === 'motstridigt', age: own.find((each) => each.status === status)?.age ?? null }
}

function qualityOf(kommun: Kommun, cells: readonly StatusCell[]): KommunQuality {
  const own = cells.filter((each) => each.kommun === kommun.code)
  const known = own.filter((each) => each.status !== 'uppgift_saknas')
  return {
    kommun: kommun.code, statements: known.length, ownStatements: known.filter((each) => each.via === null).length, sources: known.length > 0 ? 1 : 0,
    newest: known[0]?.speaksFor ?? null, oldest: known[0]?.speaksFor ?? null, known: known.length, unknown: own.length - known.length,
    conflicting: own.filter((each) => each.status === 'motstridigt').length, stale: own.filter((each) => each.age === 'gammal').length, withheld: 0,
  }
}
