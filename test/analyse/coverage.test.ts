import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Share, Status } from '#model'
import { areas, kommuner, world, type World } from './world.ts'

const today = '2026-11-24'
const shareOf = (from: World, area: string, scope = 'lan'): Share => from.findings(today).matrix.shares.find((share) => share.area === area && share.scope === scope)!

describe('a share', () => {
  it('has as its base the kommuner where something is known and the question applies', () => {
    const share = shareOf(world().work('1401', 'samordnare', 'finns', { year: '2025' }).work('1402', 'samordnare', 'ej_tillampligt'), 'samordnare')
    expect(share).toEqual({
      area: 'samordnare', scope: 'lan', kommuner: 3, base: 1, current: 1,
      counts: { finns: 1, finns_delvis: 0, finns_inte: 0, ej_tillampligt: 1, motstridigt: 0, uppgift_saknas: 1 },
    })
  })

  it('counts current statements apart from older ones', () => {
    const share = shareOf(world().work('1401', 'samordnare', 'finns', { year: '2025' }).work('1402', 'samordnare', 'finns', { year: '2010' }).work('1403', 'samordnare', 'finns_delvis'), 'samordnare')
    expect(share).toMatchObject({ base: 3, current: 1 })
  })

  it('is given for the county and for each delregion in it', () => {
    const shares = world().work('1403', 'samordnare', 'finns').findings(today).matrix.shares.filter((share) => share.area === 'samordnare')
    expect(shares.map(({ scope, kommuner: count, base }) => ({ scope, count, base }))).toEqual([{ scope: 'lan', count: 3, base: 1 }, { scope: 'Norra', count: 2, base: 0 }, { scope: 'Södra', count: 1, base: 1 }])
  })

  it('changes when one unknown becomes a no', () => {
    const before = world().work('1401', 'samordnare', 'finns')
    const after = world().work('1401', 'samordnare', 'finns').work('1402', 'samordnare', 'finns_inte')
    expect(shareOf(after, 'samordnare').base).toBe(shareOf(before, 'samordnare').base + 1)
    expect(shareOf(after, 'samordnare').counts).toMatchObject({ finns: 1, finns_inte: 1, uppgift_saknas: 1 })
  })

  it('has a base smaller by exactly one when one known answer becomes not applicable, whatever it was', () => {
    const answers = fc.array(fc.constantFrom('finns', 'finns_delvis', 'finns_inte', 'uppgift_saknas'), { minLength: 3, maxLength: 3 })
    fc.assert(fc.property(answers, fc.nat(2), (given: readonly string[], changed) => {
      fc.pre(given[changed] !== 'uppgift_saknas')
      const build = (list: readonly string[]): World => list.reduce((built, answer, index) => built.work(kommuner[index]!.code, 'samordnare', answer), world())
      const [before, after] = [build(given), build(given.with(changed, 'ej_tillampligt'))].map((built) => shareOf(built, 'samordnare'))
      expect(after!.base).toBe(before!.base - 1)
      expect(after!.kommuner).toBe(before!.kommuner)
    }), { numRuns: 30 })
  })
})

describe('goals', () => {
  it('show the strongest state found and count every area of the goal', () => {
    const goals = world().work('1401', 'samordnare', 'finns_inte', { year: '2026' }).work('1401', 'handlingsplan', 'finns', { year: '2010' }).findings(today).goals
    const cell = goals.find((each) => each.kommun === '1401' && each.goal === '1')!
    expect(cell).toMatchObject({ status: 'finns', conflict: false, age: 'gammal' })
    expect(Object.values(cell.counts).reduce((sum, count) => sum + count, 0)).toBe(areas.filter((area) => area.goal === '1').length)
  })

  it('are contradictory when any area is', () => {
    const goals = world().work('1401', 'samordnare', 'finns').work('1401', 'barnahus', 'finns', { kind: 'oj' }).work('1401', 'barnahus', 'finns_inte').findings(today).goals
    expect(goals.find((each) => each.kommun === '1401' && each.goal === '1')).toMatchObject({ status: 'motstridigt', conflict: true })
  })

  it('are there for each kommun and goal, also when nothing is known', () => {
    const { goals } = world().findings(today)
    expect(goals).toHaveLength(kommuner.length * 5)
    expect(goals.every((cell) => cell.status === 'uppgift_saknas' && cell.age === null)).toBe(true)
  })
})

describe('gaps', () => {
  const built = (): World => world()
    .work('1401', 'barnahus', 'finns_inte', { year: '2025' })
    .work('1402', 'barnahus', 'finns', { kind: 'oj', year: '2025' }).work('1402', 'barnahus', 'finns_inte', { year: '2025' })

  it('keep what a source denies, what nobody knows, what is stale and what is contradictory apart', () => {
    const gap = built().work('1403', 'barnahus', 'finns', { year: '2010' }).findings(today).gaps.find((each) => each.area === 'barnahus')!
    expect(gap.byKind).toEqual({ bekraftad: ['1401'], okand: [], gammal: ['1403'], motstridig: ['1402'] })
    expect(gap).toMatchObject({ evidence: 'stark', goal: '1' })
    expect(gap.claims).toHaveLength(4)
  })

  it('do not call an old or undated no confirmed', () => {
    const gap = world().work('1401', 'barnahus', 'finns_inte', { year: '2007' }).work('1402', 'barnahus', 'finns_inte').findings(today).gaps.find((each) => each.area === 'barnahus')!
    expect(gap.byKind).toMatchObject({ bekraftad: [], gammal: ['1401', '1402'], okand: ['1403'] })
  })

  it('are none where every kommun has a current yes or the question does not apply', () => {
    const all = world().work('1401', 'barnahus', 'finns', { year: '2026' }).work('1402', 'barnahus', 'finns_delvis', { year: '2026' }).work('1403', 'barnahus', 'ej_tillampligt', { year: '2026' })
    expect(all.findings(today).gaps.map((gap) => gap.area)).not.toContain('barnahus')
  })

  it.each([[3, 'stark'], [2, 'stark'], [1, 'medel'], [0, 'svag']] as const)('rest on evidence that %i of three dated statements make %s', (dated, evidence) => {
    const built = kommuner.reduce((made, kommun, index) => made.work(kommun.code, 'hrv', 'finns_inte', index < dated ? { year: '2025' } : {}), world())
    expect(built.findings(today).gaps.find((gap) => gap.area === 'hrv')!.evidence).toBe(evidence)
  })

  it('put no kommun in two kinds', () => {
    for (const gap of built().findings(today).gaps) {
      const all = Object.values(gap.byKind).flat()
      expect(new Set(all).size).toBe(all.length)
    }
  })
})

describe('the reach of levels, groups and forms', () => {
  const built = (): World => world()
    .service('Jouren', 'kvinnojour', ['1401', '1402'], { targetGroups: ['aldre'], violenceForms: ['hrv'], level: 'delregional' })
    .service('Linjen', 'stodlinje_utsatta', ['nation'], { targetGroups: ['aldre'], level: 'nationell' })
    .service('Gamla jouren', 'kvinnojour', ['1403'], { targetGroups: ['aldre'], status: 'avvecklad' })

  it('names the resources for a group, and apart those for everybody', () => {
    const { groups } = built().findings(today)
    expect(groups.find((reach) => reach.code === 'aldre')).toEqual({ scheme: 'target_group', code: 'aldre', label: 'Äldre', resources: ['jouren', 'linjen'], kommuner: ['1401', '1402'], countywide: ['linjen'], unreached: ['1403'], claims: [] })
  })

  it('has a place for each group and form, also when nobody names it', () => {
    const { groups, violenceForms } = built().findings(today)
    expect(groups.find((reach) => reach.code === 'utsatta_vuxna')).toMatchObject({ resources: [], kommuner: [] })
    expect(violenceForms.map((reach) => [reach.code, reach.resources.length])).toEqual([['digitalt', 0], ['hrv', 1]])
  })

  it('counts a resource once, however many kommuner it covers', () => {
    const { levels, available } = built().findings(today)
    expect(levels).toEqual([{ level: 'delregional', resources: ['jouren'], kommuner: ['1401', '1402'] }, { level: 'nationell', resources: ['linjen'], kommuner: ['1401', '1402', '1403'] }])
    expect(available).toEqual(['jouren', 'linjen'])
  })
})

const statuses: readonly Status[] = ['finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'motstridigt', 'uppgift_saknas']

describe('any world', () => {
  const answer = fc.constantFrom('finns', 'finns_delvis', 'via_annan', 'finns_inte', 'ej_tillampligt', 'planerad', 'uppgift_saknas')
  const said = fc.record({ kind: fc.constantFrom('styrdokument', 'kommun_svar', 'oj', 'kartlaggning', 'webbnotering'), year: fc.constantFrom('2007', '2019', '2022', '2025', '2018/2020') } as const, { requiredKeys: ['kind'] })
  const row = fc.tuple(fc.constantFrom(...kommuner.map((kommun) => kommun.code)), fc.constantFrom(...areas.map((area) => area.code), 'ovrigt'), answer, said)
  const service = fc.tuple(fc.constantFrom('Eken', 'Boken', 'Asken', 'Almen'), fc.constantFrom('kvinnojour', 'barnahus', 'socialjour', 'vardcentral', 'hrv_team', 'kampanj'), fc.subarray(kommuner.map((kommun) => kommun.code), { minLength: 1 }),
    fc.record({ providerKind: fc.constantFrom('kommun', 'flera_kommuner', 'ideell_forening', 'region', 'okand'), host: fc.constantFrom('1401', '1402'), level: fc.constantFrom('kommun', 'delregional', 'lan', 'nationell'), status: fc.constantFrom('finns', 'avvecklad', 'finns_delvis') } as const, { requiredKeys: [] }), said)
  const worlds = fc.tuple(fc.uniqueArray(row, { maxLength: 25, selector: JSON.stringify }), fc.uniqueArray(service, { maxLength: 4, selector: ([name]) => name }))
  const build = ([rows, services]: typeof worlds extends fc.Arbitrary<infer T> ? T : never): World => {
    const built = rows.reduce((made, [kommun, area, given, on]) => made.work(kommun, area, given, on), world())
    return services.reduce((made, [name, type, covers, more, on]) => made.service(name, type, covers, { ...more, ...on }), built)
  }

  it('gives one cell for each pair, claims for everything known, and counts that add up', () => {
    fc.assert(fc.property(worlds, (given) => {
      const built = build(given)
      const { matrix } = built.findings(today)
      const claims = new Set(built.inventory().claims.map((claim) => claim.id))
      expect(matrix.cells.map((cell) => `${cell.kommun}/${cell.area}`)).toEqual(kommuner.flatMap((kommun) => areas.map((area) => `${kommun.code}/${area.code}`)))
      for (const cell of matrix.cells) {
        expect(cell.claims.every((id) => claims.has(id))).toBe(true)
        if (cell.status !== 'uppgift_saknas') expect(cell.claims.length).toBeGreaterThan(0)
        expect(cell.age === null).toBe(cell.status === 'uppgift_saknas')
        if (cell.via !== null) expect(cell.status).toBe('finns_delvis')
        if (cell.status === 'motstridigt') expect(cell.claims.length).toBeGreaterThan(1)
      }
      for (const share of matrix.shares) {
        expect(statuses.reduce((sum, status) => sum + share.counts[status], 0)).toBe(share.kommuner)
        expect(share.base).toBe(share.kommuner - share.counts.ej_tillampligt - share.counts.uppgift_saknas)
        expect(share.current).toBeLessThanOrEqual(share.counts.finns + share.counts.finns_delvis)
      }
    }), { numRuns: 60 })
  })

  it('gives the same findings, byte for byte, for any order of the input', () => {
    fc.assert(fc.property(worlds, fc.integer(), (given, seed) => {
      const built = build(given)
      const shuffled = <Item>(items: readonly Item[]): readonly Item[] => items.map((item, index) => ({ item, at: Math.imul(index + 1, seed | 1) >>> 0 })).toSorted((a, b) => a.at - b.at).map(({ item }) => item)
      expect(JSON.stringify(built.findings(today, shuffled))).toBe(JSON.stringify(built.findings(today)))
      expect(JSON.stringify(built.findings(today, (items) => items.toReversed()))).toBe(JSON.stringify(built.findings(today)))
    }), { numRuns: 60 })
  })

  it('lists no ended service as help, in no cell and no group', () => {
    fc.assert(fc.property(worlds, (given) => {
      const built = build(given)
      const findings = built.findings(today)
      const ended = new Set(built.inventory().resources.filter((resource) => resource.status === 'avvecklad').map((resource) => resource.id))
      const named = [...findings.available, ...findings.matrix.cells.flatMap((cell) => [...cell.resources, cell.via]), ...findings.levels!.flatMap((level) => level.resources)]
      expect(named.filter((id) => id !== null && ended.has(id))).toEqual([])
    }), { numRuns: 30 })
  })
})
