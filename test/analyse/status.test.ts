import { describe, expect, it } from 'vitest'
import type { StatusCell } from '#model'
import { areas, kommuner, world, type World } from './world.ts'

const today = '2026-11-24'

function cell(from: World, kommun: string, area: string): StatusCell {
  return from.findings(today).matrix.cells.find((each) => each.kommun === kommun && each.area === area)!
}

describe('the status table', () => {
  it('has one cell for each kommun and area in a world that nobody has said anything about', () => {
    const { matrix } = world().findings(today)
    expect(matrix.cells).toHaveLength(kommuner.length * areas.length)
    expect(new Set(matrix.cells.map((each) => `${each.kommun}/${each.area}`)).size).toBe(matrix.cells.length)
    expect(new Set(matrix.cells.map((each) => each.status))).toEqual(new Set(['uppgift_saknas']))
    expect(matrix.cells[0]).toEqual({ kommun: '1401', area: 'samordnare', status: 'uppgift_saknas', age: null, via: null, claims: [], resources: [], speaksFor: null, rule: 'analyse/status-unknown' })
  })
})

describe('a row about the work of a kommun', () => {
  it.each([['finns', 'finns'], ['finns_delvis', 'finns_delvis'], ['via_annan', 'finns_delvis'], ['finns_inte', 'finns_inte'], ['ej_tillampligt', 'ej_tillampligt']])('that answers %s gives %s', (answer, status) => {
    const found = cell(world().work('1401', 'samordnare', answer, { year: '2025' }), '1401', 'samordnare')
    expect(found).toMatchObject({ status, age: 'aktuell', speaksFor: '2025' })
    expect(found.claims).toHaveLength(1)
  })

  it.each(['uppgift_saknas', 'planerad'])('that answers %s leaves the state unknown and stays visible', (answer) => {
    const found = cell(world().work('1401', 'samordnare', answer, { year: '2025' }), '1401', 'samordnare')
    expect(found).toMatchObject({ status: 'uppgift_saknas', age: null, rule: 'analyse/status-not-settled' })
    expect(found.claims).toEqual(['webbnotering-2025/1401-samordnare-' + answer + '-/status/1'])
  })

  it('with a number and no answer is visible and settles nothing', () => {
    const found = cell(world().work('1401', 'kartlaggning', null, { detail: 'plats 191' }), '1401', 'kartlaggning')
    expect(found).toMatchObject({ status: 'uppgift_saknas', rule: 'analyse/status-not-settled' })
    expect(found.claims).toHaveLength(1)
  })

  it('says nothing of another kommun', () => {
    expect(cell(world().work('1401', 'samordnare', 'finns'), '1402', 'samordnare').status).toBe('uppgift_saknas')
  })

  it('about a kommun of another county is no part of the table', () => {
    const { matrix } = world().work('1384', 'samordnare', 'finns').findings(today)
    expect(matrix.cells.every((each) => each.status === 'uppgift_saknas')).toBe(true)
  })

  it('that tells of a campaign only is partly', () => {
    const found = cell(world().work('1401', 'information', 'finns', { question: 'Deltar i En vecka fri från våld' }), '1401', 'information')
    expect(found).toMatchObject({ status: 'finns_delvis', via: null, rule: 'analyse/status-campaign-alone', doubt: 'Bara en kampanj är känd.' })
    expect(cell(world().work('1401', 'information', 'finns', { question: 'Information på webbplatsen' }), '1401', 'information').status).toBe('finns')
  })

  it('that a shared family counselling exists does not say that it asks about violence', () => {
    expect(cell(world().work('1401', 'familjeradgivning', 'finns', { question: 'Gemensam familjerådgivning' }), '1401', 'familjeradgivning').status).toBe('finns_delvis')
    expect(cell(world().work('1401', 'familjeradgivning', 'finns', { question: 'Frågar om våld' }), '1401', 'familjeradgivning').status).toBe('finns')
  })

  it('that names a service of others is through that service', () => {
    const shared = world().service('Barnahus Norr', 'barnahus', ['1401', '1402'], { providerKind: 'flera_huvudman', host: '1402' })
    expect(cell(shared.work('1401', 'barnahus', 'finns', { detail: 'Barnahus Norr' }), '1401', 'barnahus')).toMatchObject({ status: 'finns_delvis', via: 'barnahus-norr', rule: 'analyse/status-via-other' })
  })

  it('that says through another finds whom: a service that reaches the kommun, else a kommun it names', () => {
    expect(cell(world().service('Jouren', 'socialjour', ['1401', '1402'], { host: '1402' }).work('1401', 'socialjour', 'via_annan'), '1401', 'socialjour').via).toBe('1402')
    expect(cell(world().work('1401', 'socialjour', 'via_annan', { detail: 'genom avtal med Dalby kommun' }), '1401', 'socialjour').via).toBe('1403')
    expect(cell(world().service('Mini-Maria Norr', 'beroendevard', ['1401', '1402'], { providerKind: 'region' }).work('1401', 'socialjour', 'via_annan', { question: 'Mini-Maria' }), '1401', 'socialjour').via).toBe('mini-maria-norr')
    expect(cell(world().work('1401', 'socialjour', 'via_annan'), '1401', 'socialjour')).toMatchObject({ via: null, rule: 'analyse/status-via-other' })
    expect(cell(world().service('Länets jour', 'socialjour', ['lan:14'], { level: 'lan', providerKind: 'region' }).work('1401', 'socialjour', 'via_annan'), '1401', 'socialjour').via).toBeNull()
  })
})

describe('a service', () => {
  it('of the kommun itself makes the area exist there', () => {
    const found = cell(world().service('Teamet', 'barnahus', ['1401'], { year: '2025' }), '1401', 'barnahus')
    expect(found).toMatchObject({ status: 'finns', via: null, resources: ['teamet'], rule: 'analyse/status-own', speaksFor: '2025' })
    expect(found.claims).toEqual(['webbnotering-2025/teamet/covers/1'])
  })

  it('that a kommun hosts for several is its own there and through it elsewhere', () => {
    const shared = world().service('Jouren', 'socialjour', ['1401', '1402'], { providerKind: 'flera_kommuner', host: '1402' })
    expect(cell(shared, '1402', 'socialjour')).toMatchObject({ status: 'finns', via: null })
    expect(cell(shared, '1401', 'socialjour')).toMatchObject({ status: 'finns_delvis', via: '1402', rule: 'analyse/status-via-other' })
    expect(cell(shared, '1403', 'socialjour').status).toBe('uppgift_saknas')
  })

  it('of an association is never the own work of the kommun where it lies', () => {
    const jour = world().service('Kvinnojouren Linden', 'kvinnojour', ['1401'], { providerKind: 'ideell_forening', host: '1401' })
    expect(cell(jour, '1401', 'kvinnojour')).toMatchObject({ status: 'finns_delvis', via: 'kvinnojouren-linden' })
  })

  it('with an unknown provider is not taken for the own work of the kommun', () => {
    expect(cell(world().service('Jouren', 'kvinnojour', ['1401'], { providerKind: 'okand', host: '1401' }), '1401', 'kvinnojour')).toMatchObject({ status: 'finns_delvis', via: 'jouren', rule: 'analyse/status-provider-unknown' })
  })

  it.each(['lan', 'nationell'])('for everybody (%s) is through another in every kommun', (level) => {
    const { matrix } = world().service('Centret', 'kompetenscentrum_vard', ['lan:14'], { providerKind: 'region', level }).findings(today)
    expect(matrix.cells.filter((each) => each.area === 'vard_kompetens').map(({ status, via, rule }) => ({ status, via, rule })))
      .toEqual(kommuner.map(() => ({ status: 'finns_delvis', via: 'centret', rule: 'analyse/status-countywide' })))
  })

  it('for the whole county says nothing of the kommun\'s own steering', () => {
    expect(cell(world().service('Länets samordnare', 'samordnare', ['lan:14'], { providerKind: 'lansstyrelse', level: 'lan' }), '1401', 'samordnare').status).toBe('uppgift_saknas')
  })

  it('for the whole county does not stand against a kommun that has none', () => {
    const both = world().service('Länets team', 'hrv_team', ['lan:14'], { providerKind: 'region', level: 'lan' }).work('1401', 'hrv', 'finns_inte', { year: '2025' })
    expect(cell(both, '1401', 'hrv')).toMatchObject({ status: 'finns_inte', resources: [] })
    expect(cell(both, '1402', 'hrv').status).toBe('finns_delvis')
  })

  it.each(['avvecklad', 'vilande', 'planeras', 'finns_ej', 'motstridig'] as const)('that is %s is never help', (status) => {
    const findings = world().service('Jouren', 'kvinnojour', ['1401'], { status }).findings(today)
    expect(findings.matrix.cells.every((each) => each.status === 'uppgift_saknas')).toBe(true)
    expect(findings.available).toEqual([])
    expect(findings.notAvailable).toEqual(['jouren'])
  })

  it('that is a general switchboard is no intake, whatever type it was given', () => {
    expect(cell(world().service('Kommunens växel', 'mottagning_ifo', ['1401']), '1401', 'mottagning').status).toBe('uppgift_saknas')
    expect(cell(world().service('Växeln', 'vaxel', ['1401']), '1401', 'mottagning').status).toBe('uppgift_saknas')
    expect(cell(world().service('Vuxenenheten', 'mottagning_ifo', ['1401']), '1401', 'mottagning').status).toBe('finns')
  })

  it('that could ask about violence is not said to do it', () => {
    const found = cell(world().service('Familjerådgivningen', 'familjeradgivning', ['1401']), '1401', 'familjeradgivning')
    expect(found).toMatchObject({ status: 'finns_delvis', via: null, rule: 'analyse/status-ordinary-service', doubt: 'Att verksamheten finns säger inte att den frågar om våld.' })
    expect(cell(world().service('Vårdcentralen', 'vardcentral', ['1401'], { providerKind: 'region' }), '1401', 'vard_rutin')).toMatchObject({ status: 'finns_delvis', via: 'vårdcentralen' })
    expect(cell(world().service('Riktlinjen', 'medicinsk_riktlinje', ['1401'], { providerKind: 'kommun' }), '1401', 'vard_rutin').status).toBe('finns')
  })

  it('that is only a campaign or a network is partly', () => {
    expect(cell(world().service('En vecka', 'kampanj', ['1401']), '1401', 'information')).toMatchObject({ status: 'finns_delvis', rule: 'analyse/status-campaign-alone' })
    expect(cell(world().service('En vecka', 'kampanj', ['1401']).service('Webbsidan', 'webbinformation', ['1401']), '1401', 'information').status).toBe('finns')
    expect(cell(world().service('Nätverket', 'natverk', ['1401']), '1401', 'samverkansgrupp')).toMatchObject({ status: 'finns_delvis', rule: 'analyse/status-network' })
  })

  it('for men counts as support to those who use violence only when the source says so', () => {
    const centre = (targetGroups: readonly string[]): StatusCell => cell(world().service('Kriscentrum', 'kriscentrum_man', ['1401'], { targetGroups }), '1401', 'utovare_samtal')
    expect(centre(['utovare_vuxna', 'utsatta_man']).status).toBe('finns')
    expect(centre(['utsatta_man']).status).toBe('uppgift_saknas')
    expect(centre([])).toMatchObject({ status: 'finns_delvis', rule: 'analyse/status-target-group' })
  })

  it('is a programme only when one is named', () => {
    expect(cell(world().service('Samtal för utövare', 'valdsutovare_behandling', ['1401']), '1401', 'utovare_program').status).toBe('uppgift_saknas')
    expect(cell(world().service('Samtal enligt ATV', 'valdsutovare_behandling', ['1401']), '1401', 'utovare_program').status).toBe('finns')
  })

  it('whose source names others only says nothing of the kommun', () => {
    const found = cell(world().service('Jouren', 'kvinnojour', ['1401'], { year: '2020', source: 'a' }).told('Jouren', { covers: ['1402'], year: '2025', source: 'b' }), '1401', 'kvinnojour')
    expect(found.speaksFor).toBe('2020')
  })
})

describe('sources that disagree', () => {
  it('of one kind: the newer stands and the older stays among the claims', () => {
    const found = cell(world().work('1401', 'socialjour', 'finns_inte', { year: '2008' }).work('1401', 'socialjour', 'finns', { year: '2023' }), '1401', 'socialjour')
    expect(found).toMatchObject({ status: 'finns', speaksFor: '2023' })
    expect(found.claims).toHaveLength(2)
  })

  it.each([
    ['of different kinds', { kind: 'kommun_svar', year: '2025' }, { kind: 'webbnotering', year: '2020' }],
    ['of one kind and the same year', { year: '2025', source: 'a' }, { year: '2025', source: 'b' }],
    ['where one year holds the other\'s day', { year: '2025' }, { year: '2025-03-01' }],
    ['where one is undated', { year: '2025' }, {}],
  ] as const)('%s are both shown', (_, yes, no) => {
    const found = cell(world().work('1401', 'barnahus', 'finns', yes).work('1401', 'barnahus', 'finns_inte', no), '1401', 'barnahus')
    expect(found).toMatchObject({ status: 'motstridigt', rule: 'analyse/status-conflict', via: null })
    expect(found.claims).toHaveLength(2)
  })

  it('a service against a no from another kind of source', () => {
    const found = world().service('Barnahus Norr', 'barnahus', ['1401'], { year: '2020' }).work('1401', 'barnahus', 'finns_inte', { kind: 'kommun_svar', year: '2025' })
    expect(cell(found, '1401', 'barnahus').status).toBe('motstridigt')
  })

  it('does not apply against exists', () => {
    expect(cell(world().work('1401', 'barnahus', 'ej_tillampligt', { kind: 'oj' }).work('1401', 'barnahus', 'finns'), '1401', 'barnahus').status).toBe('motstridigt')
  })

  it('wholly against partly is no contradiction: the heavier kind gives the state', () => {
    const found = cell(world().work('1401', 'rutiner', 'finns', { kind: 'webbnotering', year: '2026' }).work('1401', 'rutiner', 'finns_delvis', { kind: 'kommun_svar', year: '2025' }), '1401', 'rutiner')
    expect(found).toMatchObject({ status: 'finns_delvis', rule: 'analyse/status-partly', speaksFor: '2026' })
  })

  it('on different parts of a question do not contradict each other, and a part denied alone is a no', () => {
    const police = { question: 'Samverkansavtal med polisen', year: '2024' }
    const shelter = { question: 'Partnerskap med kvinnojour', kind: 'oj', year: '2019' } as const
    expect(cell(world().work('1401', 'overenskommelser', 'finns', police).work('1401', 'overenskommelser', 'finns_inte', shelter), '1401', 'overenskommelser')).toMatchObject({ status: 'finns', speaksFor: '2024' })
    expect(cell(world().work('1401', 'overenskommelser', 'finns_inte', shelter), '1401', 'overenskommelser').status).toBe('finns_inte')
    expect(cell(world().work('1401', 'overenskommelser', 'finns', police).work('1401', 'overenskommelser', 'finns_inte', { kind: 'oj' }), '1401', 'overenskommelser').status).toBe('motstridigt')
  })

  it('is settled by a person, and the sources stay', () => {
    const both = world().work('1401', 'barnahus', 'finns', { kind: 'oj' }).work('1401', 'barnahus', 'finns_inte').decide('status', '1401/barnahus', 'finns')
    const found = cell(both, '1401', 'barnahus')
    expect(found).toMatchObject({ status: 'finns', rule: 'analyse/status-decided', speaksFor: '2026-10-01', age: 'aktuell' })
    expect(found.claims).toHaveLength(2)
  })
})

describe('member lists of one service that differ', () => {
  const lists = (): World => world()
    .service('Stödcentrum', 'hrv_team', ['1401', '1402', '1384'], { level: 'delregional', host: '1402', year: '2022', source: 'om-oss' })
    .told('Stödcentrum', { covers: ['1402', '1403', '1384'], source: 'for-yrkesverksamma' })

  it('make a contradiction where the kommun stands in one only', () => {
    expect(cell(lists(), '1401', 'hrv')).toMatchObject({ status: 'motstridigt', rule: 'analyse/status-member-lists', resources: ['stödcentrum'] })
    expect(cell(lists(), '1403', 'hrv').status).toBe('motstridigt')
    expect(cell(lists(), '1402', 'hrv')).toMatchObject({ status: 'finns', via: null })
  })

  it('stay a contradiction when a row is drawn from one of the lists', () => {
    expect(cell(lists().work('1401', 'hrv', 'finns', { source: 'om-oss', year: '2022' }), '1401', 'hrv').status).toBe('motstridigt')
  })

  it('do not hide what another source says', () => {
    expect(cell(lists().work('1401', 'hrv', 'finns', { kind: 'kommun_svar', year: '2026' }), '1401', 'hrv').status).toBe('finns')
  })

  it('are told once, with both lists, and the kommun outside the county is left out', () => {
    const [conflict, ...rest] = lists().findings(today).conflicts
    expect(rest).toEqual([])
    expect(conflict).toMatchObject({ subject: 'stödcentrum', field: 'covers', kommun: null, question: 'Vilka kommuner når Stödcentrum i dag?' })
    expect(conflict!.sides.map((side) => side.value).toSorted()).toEqual(['1401;1402', '1402;1403'])
  })

  it('are no contradiction when the shorter lies wholly within the longer', () => {
    const cutOff = world().service('Barnahus', 'barnahus', ['1401', '1402', '1403', '1384'], { source: 'a' }).told('Barnahus', { covers: ['1401', '1402', '1384'], source: 'b' })
    expect(cell(cutOff, '1403', 'barnahus').status).toBe('finns_delvis')
    expect(cutOff.findings(today).conflicts).toEqual([])
  })

  it('of one kind, the newer goes before the older', () => {
    const changed = world().service('Barnahus', 'barnahus', ['1401', '1402', '1384'], { year: '2015', source: 'a' }).told('Barnahus', { covers: ['1402', '1403', '1384'], year: '2023', source: 'b' })
    expect(cell(changed, '1403', 'barnahus').status).toBe('finns_delvis')
    expect(cell(changed, '1401', 'barnahus').status).toBe('motstridigt')
  })

  it('are settled by a person\'s choice', () => {
    expect(lists().chosen('Stödcentrum', 'covers').findings(today).conflicts).toEqual([])
  })

  it('do not arise from a page that names only whom it speaks of', () => {
    const pages = world().service('Barnahus', 'barnahus', ['1401', '1402', '1384'], { source: 'a' }).told('Barnahus', { covers: ['1401'], source: 'b' })
    expect(cell(pages, '1402', 'barnahus').status).toBe('finns_delvis')
  })
})
