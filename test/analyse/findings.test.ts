import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingRules } from '../../src/analyse/rules.ts'
import { world } from './world.ts'

const today = '2026-11-24'

describe('conflicts on the kommun sheet', () => {
  it('show each side with its source and ask the one who knows', () => {
    const { conflicts } = world().work('1401', 'barnahus', 'finns', { kind: 'oj', year: '2020' }).work('1401', 'barnahus', 'finns_inte', { year: '2025' }).findings(today)
    expect(conflicts).toEqual([{
      subject: '1401/barnahus', field: 'status', kommun: '1401', area: 'barnahus', title: 'Asby: Barnahus', question: 'Vad gäller i dag för Asby kommun? Finns barnahus?',
      sides: [
        { value: 'finns', claims: ['oj-2020/1401-barnahus-finns-/status/1'], source: 'oj-2020' },
        { value: 'finns_inte', claims: ['webbnotering-2025/1401-barnahus-finns_inte-/status/1'], source: 'webbnotering-2025' },
      ],
    }])
  })
})

describe('conflicts on a service', () => {
  const jour = () => world().service('Jouren', 'kvinnojour', ['1401'], { phone: '+46313900601', source: 'a' })

  it('keep two numbers side by side when neither is surely newer', () => {
    const [conflict] = jour().told('Jouren', { source: 'b', fields: { phone: '+46313900602' } }).findings(today).conflicts
    expect(conflict).toMatchObject({ subject: 'jouren', field: 'phone', title: 'Jouren: telefonnummer', question: 'Vilket telefonnummer gäller i dag för Jouren?' })
    expect(conflict!.sides.map(({ value, source }) => ({ value, source }))).toEqual([{ value: '+46313900601', source: 'a' }, { value: '+46313900602', source: 'b' }])
  })

  it('are none when time has settled the matter', () => {
    const moved = world().service('Jouren', 'kvinnojour', ['1401'], { phone: '+46313900602', source: 'a', year: '2025' }).told('Jouren', { source: 'b', year: '2015', fields: { phone: '+46313900601' } })
    expect(moved.findings(today).conflicts).toEqual([])
  })

  it('are none when a person has chosen', () => {
    const decided = jour().told('Jouren', { source: 'b', fields: { phone: '+46313900602' } }).chosen('Jouren', 'phone')
    expect(decided.findings(today).conflicts).toEqual([])
  })

  it('are none when one source gives two numbers and another one of them', () => {
    const both = jour().told('Jouren', { source: 'b', fields: { phone: '+46313900602' } }).told('Jouren', { source: 'c', fields: { phone: '+46313900601' } })
    expect(both.findings(today).conflicts[0]!.sides).toHaveLength(3)
    const added = jour().told('Jouren', { source: 'a', fields: { phone: '+46313900602' } }).told('Jouren', { source: 'c', fields: { phone: '+46313900602' } })
    expect(added.findings(today).conflicts).toEqual([])
  })

  it('do not arise from another way of writing the same hours', () => {
    const hours = (one: string, other: string) => world().service('Jouren', 'kvinnojour', ['1401'], { source: 'a' }).told('Jouren', { source: 'b', fields: { opening_hours: one } }).told('Jouren', { source: 'c', fields: { opening_hours: other } }).findings(today).conflicts
    expect(hours('Mån-tors 09.00-16.30', 'måndag till torsdag 9-16.30')).toEqual([])
    expect(hours('Chatt', 'Chatt kl. 20-22')).toEqual([])
    expect(hours('8-16', '13-15')).toHaveLength(1)
  })

  it('are not made of fields that add to each other', () => {
    expect(jour().told('Jouren', { source: 'b', fields: { languages: 'finska', name: 'KJ Linden' } }).findings(today).conflicts).toEqual([])
  })
})

describe('indicators and the inventory that disagree', () => {
  it('are listed with both sources, under the conflicts and at the indicator', () => {
    const { conflicts, indicatorNotes, matrix } = world().work('1401', 'overenskommelser', 'finns_inte', { year: '2024' }).indicator('U37488', '1401', '2023', '1').findings(today)
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({ subject: '1401/overenskommelser', kommun: '1401', title: 'Asby: Overenskommelser, enligt öppna jämförelser och enligt inventeringen' })
    expect(conflicts[0]!.sides.map(({ value, source }) => [value, source])).toEqual([['U37488 2023: ja', 'kolada'], ['finns_inte', 'webbnotering-2024']])
    expect(indicatorNotes).toMatchObject([{ kpi: 'U37488', disagreements: [{ subject: '1401/overenskommelser' }] }])
    expect(matrix.cells.find(({ kommun, area }) => kommun === '1401' && area === 'overenskommelser')?.status).toBe('finns_inte')
  })

  it('are none where a no answers one thing of several, where the newer value agrees, or where nobody says anything', () => {
    expect(world().work('1401', 'overenskommelser', 'finns').indicator('U37488', '1401', '2023', '0').findings(today).conflicts).toEqual([])
    expect(world().work('1401', 'overenskommelser', 'finns_inte').indicator('U37488', '1401', '2019', '1').indicator('U37488', '1401', '2023', '0').findings(today).conflicts).toEqual([])
    expect(world().indicator('U37488', '1401', '2023', '0').findings(today).conflicts).toEqual([])
  })
})

describe('gaps', () => {
  it('name the claims behind each kommun, kind by kind', () => {
    const gap = world().work('1401', 'barnahus', 'finns_inte', { year: '2026' }).work('1402', 'barnahus', 'finns', { year: '2009' }).findings(today).gaps.find(({ area }) => area === 'barnahus')!
    expect(gap.kommuner).toEqual([
      { kommun: '1401', kind: 'bekraftad', claims: ['webbnotering-2026/1401-barnahus-finns_inte-/status/1'] },
      { kommun: '1402', kind: 'gammal', claims: ['webbnotering-2009/1402-barnahus-finns-/status/1'] },
      { kommun: '1403', kind: 'okand', claims: [] },
    ])
  })

  it('of a group or a form of violence are the kommuner that nothing near by is known to reach', () => {
    const { groups } = world().service('Jouren', 'kvinnojour', ['1401'], { targetGroups: ['aldre'] }).service('Linjen', 'stodlinje', ['nation'], { level: 'nationell', targetGroups: ['aldre'] }).findings(today)
    expect(groups.find(({ code }) => code === 'aldre')).toMatchObject({ kommuner: ['1401'], unreached: ['1402', '1403'], countywide: ['linjen'] })
  })
})

describe('the quality of what is known of a kommun', () => {
  const quality = (from: ReturnType<typeof world>, kommun: string) => from.findings(today).quality.find((each) => each.kommun === kommun)!

  it('tells own statements from those that one source gives for several', () => {
    const built = world()
      .work('1401', 'hrv', 'finns', { source: 'lista', year: '2022' }).work('1402', 'hrv', 'finns', { source: 'lista', year: '2022' })
      .work('1401', 'samordnare', 'finns', { source: 'egen', year: '2019' })
      .service('Jouren', 'kvinnojour', ['1401'], { source: 'jour' }).service('Barnahus', 'barnahus', ['1401', '1402'], { source: 'barnahus' })
    expect(quality(built, '1401')).toMatchObject({ statements: 4, ownStatements: 2, sources: 4, newest: '2022', oldest: '2019', known: 4, unknown: 15, conflicting: 0 })
    expect(quality(built, '1402')).toMatchObject({ statements: 2, ownStatements: 0 })
    expect(quality(built, '1403')).toMatchObject({ statements: 0, sources: 0, newest: null, oldest: null, known: 0 })
  })

  it('does not count rows that say nothing, nor services for everybody', () => {
    const built = world().work('1401', 'hrv', 'uppgift_saknas').service('Linjen', 'stodlinje_utsatta', ['nation'], { level: 'nationell' })
    expect(quality(built, '1401')).toMatchObject({ statements: 0, ownStatements: 0, sources: 0 })
  })

  it('counts what is older than its limit and what is contradictory', () => {
    const built = world().work('1401', 'hrv', 'finns', { year: '2010' }).work('1401', 'barnahus', 'finns', { kind: 'oj' }).work('1401', 'barnahus', 'finns_inte')
    expect(quality(built, '1401')).toMatchObject({ known: 2, stale: 2, conflicting: 1 })
  })
})

describe('indicators', () => {
  it('keep numbers, and say why there is none', () => {
    const { indicators } = world()
      .indicator('U30750', '1401', '2024', '12.5').indicator('U30750', '1402', '2024', 'bortfall').indicator('U30750', '1403', '2024', 'sekretess')
      .indicator('U30750', '1401', '2023', '<5').indicator('U30750', '1401', '2023', '[visas inte]', 'K', 'secret').indicator('U30750', '1401', '2022', '0')
      .indicator('U30750', '0014', '2024', '3').findings(today)
    expect(indicators.map(({ kommun, period, gender, value, missing }) => [kommun, period, gender, value, missing])).toEqual([
      ['1401', '2022', 'T', 0, null], ['1401', '2023', 'K', null, 'visas_inte'], ['1401', '2023', 'T', null, 'visas_inte'], ['1401', '2024', 'T', 12.5, null],
      ['1402', '2024', 'T', null, 'bortfall'], ['1403', '2024', 'T', null, 'sekretess'],
    ])
    expect(indicators.every((value) => value.claims.length === 1)).toBe(true)
  })

  it('come with the breaks in their definition and what they do not show', () => {
    const { indicatorNotes } = world().indicator('N07402', '1401', '2024', '30').indicator('U30750', '1401', '2024', '12').indicator('N00001', '1401', '2024', '1').findings(today)
    const note = (kpi: string) => indicatorNotes!.find((each) => each.kpi === kpi)!
    expect(note('N07402').breaks).toEqual([expect.stringContaining('medelvärde för tre år')])
    expect(note('N07402').cautions).toEqual([expect.stringContaining('säger inte hur vanligt våldet är')])
    expect(note('N00001').breaks[0]!.replaceAll('\u00a0', ' ')).toContain('sedan den 6 april 2024')
    expect(note('U30750')).toEqual({ kpi: 'U30750', breaks: [], cautions: [expect.stringContaining('frivilligt')] })
  })
})

describe('what no row of the kommun sheet asks for', () => {
  it('is listed by kommun, and only when it says something', () => {
    const { otherFacts } = world().work('1402', 'ovrigt', 'finns', { question: 'Huskurage' }).work('1401', 'ovrigt', null, { question: 'Bidrag', detail: '30 000 kr' }).work('1401', 'ovrigt', 'uppgift_saknas').work('1401', 'hrv', 'finns').findings(today)
    expect(otherFacts).toEqual([{ kommun: '1401', mention: 'webbnotering-odaterad/1401-ovrigt-null-Bidrag' }, { kommun: '1402', mention: 'webbnotering-odaterad/1402-ovrigt-finns-Huskurage' }])
  })
})

describe('sources by kind', () => {
  it('have their number and the span of what they speak for', () => {
    const { sourcesByKind } = world().work('1401', 'hrv', 'finns', { source: 'a', year: '2010' }).work('1401', 'hrv', 'finns', { source: 'b' }).work('1402', 'hrv', 'finns', { kind: 'oj', year: '2024' }).work('1403', 'hrv', 'finns', { source: 'b', year: '2012' }).findings(today)
    expect(sourcesByKind).toEqual([{ kind: 'oj', count: 1, oldest: '2024', newest: '2024' }, { kind: 'webbnotering', count: 2, oldest: '2010', newest: '2012' }])
  })
})

describe('the rules', () => {
  const entries = new Map(readFileSync(new URL('../../src/analyse/rules.md', import.meta.url), 'utf8').split(/^## /m).slice(1).map((entry) => {
    const [id = '', sv = '', en = ''] = entry.trim().split('\n')
    return [id, { sv: sv.replace('Svenska: ', ''), en: en.replace('English: ', '') }]
  }))

  it('say the same in the report as in rules.md', () => {
    expect([...entries]).toEqual(findingRules.map((rule) => [rule.id, rule.text]))
  })

  it('come along with the findings, and every state names one of them', () => {
    const findings = world().work('1401', 'hrv', 'finns').service('Jouren', 'kvinnojour', ['1401']).findings(today)
    const ids = new Set(findings.rules!.map((rule) => rule.id))
    expect(findings.matrix.cells.filter((cell) => !ids.has(cell.rule))).toEqual([])
  })
})
