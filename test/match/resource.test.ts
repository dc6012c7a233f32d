import { describe, expect, it } from 'vitest'
import { explainPair, matchResources, preferredClaim } from '#match'
import type { Mention, SourceKind } from '#model'
import { countyOf, mentionOf, sourceOf, vocabulary, workOf } from './mentions.ts'

const county = countyOf('14')
const kinds: readonly SourceKind[] = ['styrdokument', 'kommun_svar', 'oj', 'kolada', 'kartlaggning', 'intervju', 'webbnotering']
const sources = [...kinds.map((kind) => sourceOf(kind, kind)), sourceOf('a'), sourceOf('b'), sourceOf('c')]
const match = (mentions: readonly Mention[]): ReturnType<typeof matchResources> => matchResources({ mentions, decisions: [], vocabulary, county, sources })
const rosen = (told: Parameters<typeof mentionOf>[1]): Mention => mentionOf('Kvinnojouren Rosen', { kommun: '1496', type: 'kvinnojour', ...told })
const resourceOf = (...mentions: Mention[]) => {
  const { resources } = match(mentions)
  expect(resources.length).toBe(1)
  return resources[0]!
}

describe('which value is shown', () => {
  it('follows the kind of source: decided document, the kommun\'s answer, öppna jämförelser, mapping, interview, web page', () => {
    const order = ['styrdokument', 'kommun_svar', 'oj', 'kartlaggning', 'intervju', 'webbnotering']
    order.slice(1).forEach((weaker, index) => {
      const shown = resourceOf(rosen({ source: weaker, hours: weaker, dates: { speaksFor: '2025' } }), rosen({ source: order[index]!, hours: order[index]!, dates: { speaksFor: '2015' } }))
      expect(shown.fields.opening_hours).toMatchObject({ value: order[index], preferredBy: 'match/source-kind', others: [{ value: weaker }] })
    })
  })

  it('takes the newer within a kind, and the dated before the undated', () => {
    expect(resourceOf(rosen({ source: 'a', hours: 'förr', dates: { speaksFor: '2019' } }), rosen({ source: 'b', hours: 'nu', dates: { speaksFor: '2023-05' } })).fields.opening_hours).toMatchObject({ value: 'nu', preferredBy: 'match/newer-within-kind' })
    expect(resourceOf(rosen({ source: 'a', hours: 'daterad', dates: { speaksFor: '2011' } }), rosen({ source: 'b', hours: 'odaterad' })).fields.opening_hours).toMatchObject({ value: 'daterad', preferredBy: 'match/newer-within-kind' })
    expect(resourceOf(rosen({ source: 'a', hours: 'kontrollerad', dates: { speaksFor: '2019', checked: '2026-01-01' } }), rosen({ source: 'b', hours: 'nyare', dates: { speaksFor: '2023' } })).fields.opening_hours!.value).toBe('kontrollerad')
  })

  it('does not take the day we read a page for how old it is', () => {
    expect(resourceOf(rosen({ source: 'a', hours: 'äldre', dates: { speaksFor: '2019', read: '2026-11-22' } }), rosen({ source: 'b', hours: 'nyare', dates: { speaksFor: '2022', read: '2026-01-01' } })).fields.opening_hours!.value).toBe('nyare')
  })

  it('names no rule where nobody disagrees, and keeps the claims of all that agree', () => {
    const { phone } = resourceOf(rosen({ source: 'a', phone: '+46313900601' }), rosen({ source: 'b', phone: '+46313900601' })).fields
    expect(phone).toEqual({ value: '+46313900601', claims: ['kvinnojouren-rosen-skovde/phone/1', 'kvinnojouren-rosen-skovde/phone/2'] })
  })

  it('shows all numbers of the preferred source and only what others add as another statement', () => {
    const { phone } = resourceOf(rosen({ source: 'a', phone: ['+46313900601', '+46313900602'], dates: { speaksFor: '2023' } }), rosen({ source: 'b', phone: ['+46313900602', '+46313900603'], dates: { speaksFor: '2020' } })).fields
    expect(phone).toMatchObject({ value: '+46313900601;+46313900602', others: [{ value: '+46313900603' }] })
    expect(phone!.claims.length).toBe(3)
  })

  it('adds up groups, since naming more of them contradicts nobody', () => {
    const resource = resourceOf(rosen({ source: 'a', groups: ['unga'] }), rosen({ source: 'b', groups: ['utsatta_kvinnor', 'unga'] }))
    expect(resource.targetGroups.toSorted()).toEqual(['unga', 'utsatta_kvinnor'])
    expect(resource.fields.target_groups!.others).toBeUndefined()
  })

  it('takes two spellings of an address or a name for one value', () => {
    const { fields, alsoCalled } = resourceOf(rosen({ source: 'a', website: 'https://www.rosen.example/', provider: 'Föreningen Rosen' }), rosen({ source: 'b', website: 'https://rosen.example', provider: 'FÖRENINGEN ROSEN' }))
    expect([fields.website!.others, fields.provider!.others, alsoCalled]).toEqual([undefined, undefined, []])
  })

  it('preferredClaim says which claim and why', () => {
    const { claims } = match([rosen({ source: 'a', phone: '+46313900601', dates: { speaksFor: '2020' } }), rosen({ source: 'kommun_svar', phone: '+46313900602' })])
    const phones = claims.filter(({ field }) => field === 'phone')
    expect(preferredClaim(phones, sources)).toMatchObject({ claim: { value: '+46313900602' }, rule: 'match/source-kind' })
    expect(preferredClaim(phones.slice(0, 1), sources)).toMatchObject({ rule: null })
    expect(preferredClaim([], sources)).toBeNull()
  })
})

describe('whether one can turn to it', () => {
  const status = (...told: Parameters<typeof mentionOf>[1][]): string => resourceOf(...told.map((one, index) => rosen({ source: 'abc'[index]!, ...one }))).status

  it('is there when a source tells of it and none says otherwise', () => expect(status({})).toBe('finns'))
  it('is closed when any source says so, also undated', () => {
    expect(status({ dates: { speaksFor: '2019' } }, { availability: 'avvecklad', dates: { speaksFor: '2021' } })).toBe('avvecklad')
    expect(status({ dates: { speaksFor: '2019' } }, { availability: 'vilande' })).toBe('vilande')
    expect(status({ availability: 'finns', dates: { speaksFor: '2019' } }, { availability: 'avvecklad', dates: { speaksFor: '2021' } })).toBe('avvecklad')
  })
  it('is open again when a surely newer source of the kind says so', () => expect(status({ availability: 'vilande', dates: { speaksFor: '2019' } }, { availability: 'finns', dates: { speaksFor: '2021' } })).toBe('finns'))
  it('is contradictory when sources cannot be put in order, or a newer one tells of it as there', () => {
    expect(status({ availability: 'finns' }, { availability: 'avvecklad', dates: { speaksFor: '2021' } })).toBe('motstridig')
    expect(status({ availability: 'avvecklad', dates: { speaksFor: '2019' } }, { phone: '+46313900601', dates: { speaksFor: '2023' } })).toBe('motstridig')
  })
})

describe('where it is and whom it reaches', () => {
  it('takes the kommun of the page for the host only of a kommun\'s own service', () => {
    expect(resourceOf(mentionOf('Barnahus Skaraborg', { kommun: '1445', inherited: true, level: 'delregional' })).host).toBeUndefined()
    expect(resourceOf(mentionOf('Rådgivningen', { kommun: '1445', inherited: true, level: 'kommun' }))).toMatchObject({ host: '1445', covers: ['1445'] })
    expect(resourceOf(mentionOf('Barnahus Skaraborg', { kommun: '1445', inherited: true, level: 'delregional', source: 'a' }), mentionOf('Barnahus Skaraborg', { kommun: '1496', level: 'delregional', source: 'b' })).host).toBe('1496')
  })

  it('reaches all kommuner of the county when it is for the county or the nation', () => {
    for (const told of [{ covers: ['lan:14'] }, { covers: ['nation'] }, { level: 'lan' }, { level: 'nationell' }]) expect(resourceOf(mentionOf('Linjen', told)).covers.length).toBe(49)
  })
})

describe('claims', () => {
  it('of work, mappings and indicators keep their subject, and all are numbered by subject and field', () => {
    const { claims, resources } = match([workOf('1496', 'barnahus', 'finns', { source: 'b' }), workOf('1496', 'barnahus', 'finns_inte', { source: 'a' }), rosen({ source: 'a' })])
    expect(claims.filter(({ field }) => field === 'status').map(({ id, subject, value }) => [id, subject, value])).toEqual([['1496/barnahus/status/1', '1496/barnahus', 'finns_inte'], ['1496/barnahus/status/2', '1496/barnahus', 'finns']])
    expect(resources.length).toBe(1)
  })

  it('of two sources that give different editions of one survey both stay', () => {
    const edition = (year: string, source: string): Mention => workOf('1494', 'systematisk_uppfoljning', 'finns', { source, dates: { speaksFor: year } })
    expect(match([edition('2023', 'a'), edition('2024', 'b')]).claims.filter(({ field }) => field === 'status').map(({ dates }) => dates.speaksFor)).toEqual(['2023', '2024'])
  })
})

describe('explaining a pair', () => {
  const mentions = [rosen({ source: 'a', phone: '+46313900601' }), mentionOf('Rosens kvinnojour', { source: 'b', kommun: '1496', type: 'kvinnojour' }), mentionOf('Tistelgården', { source: 'c', kommun: '1497' })]
  const input = { mentions, decisions: [], vocabulary, county, sources }

  it('gives the weight of each field, the sum, the limits and what follows', () => {
    const same = explainPair(mentions[0]!.id, mentions[1]!.id, input)!
    expect(same).toMatchObject({ outcome: 'same', sameFrom: 13, askFrom: 9, apart: false })
    expect(Object.values(same.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(same.score, 6)
    expect(explainPair('kvinnojouren-rosen-skovde', 'tistelgarden-hjo', input)).toMatchObject({ outcome: 'different' })
  })

  it('is null for what is not there', () => expect(explainPair('kvinnojouren-rosen-skovde', 'borta', input)).toBeNull())
})
