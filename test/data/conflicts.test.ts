import { describe, expect, it } from 'vitest'
import { readFolder } from '#io'
import { readMaterial } from '#pipeline'
import type { Conflict, Resource, StatusCell } from '#model'
import { projectRoot } from '../architecture/source-files.ts'
import { recordingEffects } from '../support/recording-effects.ts'

const { content } = await readMaterial('vastra-gotaland', 'public', recordingEffects({ files: await readFolder(`${projectRoot}/data/vastra-gotaland`) }).effects)
const { inventory, findings } = content!

/** Every resource that some source calls by the name. */
const called = (name: string): readonly Resource[] => inventory.resources.filter((resource) => resource.members.some((member) => member.name === name))
/** The one resource called so. */
const only = (name: string): Resource => {
  const found = called(name)
  expect(found.map(({ id }) => id), name).toHaveLength(1)
  return found[0]!
}
const values = (resource: Resource, field: keyof Resource['fields']): readonly string[] => [resource.fields[field]?.value ?? '', ...(resource.fields[field]?.others ?? []).map(({ value }) => value)]
const cell = (kommun: string, area: string): StatusCell => findings.matrix.cells.find((each) => each.kommun === kommun && each.area === area)!
const conflict = (subject: string, field: string): Conflict | undefined => findings.conflicts.find((each) => each.subject === subject && each.field === field)
const isHelp = (resource: Resource): boolean => findings.available.includes(resource.id)
const work = (kommun: string, question: string): readonly { readonly status: string | undefined; readonly detail: string | undefined; readonly period: string | undefined }[] => inventory.mentions
  .filter(({ kind, claims }) => kind === 'work' && claims.some(({ field, value }) => field === 'question' && value === question) && claims[0]!.subject.startsWith(`${kommun}/`))
  .map(({ claims, dates }) => ({ status: claims.find(({ field }) => field === 'status')?.value, detail: claims.find(({ field }) => field === 'detail')?.value, period: dates.speaksFor }))
  .toSorted((a, b) => `${a.period}${a.detail}`.localeCompare(`${b.period}${b.detail}`))

describe('conflicts between sources in Västra Götaland', () => {
  it('Regionalt stödcentrum heder: two member lists of its own both stand, and only what they differ on is contradictory', () => {
    const heder = only('Regionalt stödcentrum heder')
    expect(values(heder, 'covers').map((list) => list.split(';').length)).toEqual([11, 10])
    expect(heder.coversOutside).toEqual(['1384'])
    expect(['1419', '1440', '1489'].map((kommun) => cell(kommun, 'hrv').status)).toEqual(['motstridigt', 'motstridigt', 'motstridigt'])
    expect(['1401', '1407', '1481'].map((kommun) => cell(kommun, 'hrv').status)).toEqual(['finns_delvis', 'finns_delvis', 'finns_delvis'])
    expect(conflict(heder.id, 'covers')?.sides).toHaveLength(2)
  })

  it('Lilla Edet stands in neither list, and is not said to be reached', () => {
    expect(only('Regionalt stödcentrum heder').covers).not.toContain('1462')
  })

  it.each([
    ['Kvinnofridslinjen', '116 016', '+4620505050'],
    ['Brottsofferjouren', '116 006', '+46200212019'],
    ['Mansjouren', '+4620500000', '+468303020'],
  ])('%s has its newer number shown and the older beside it', (name, shown, older) => {
    const line = only(name)
    expect(values(line, 'phone')).toEqual([shown, older])
    expect(line.fields.phone?.preferredBy).toBe('match/newer-within-kind')
  })

  it('Kvinnofridsbarometern: each edition is a statement of its own, also where two sources tell of one, and a rank never answers another question', () => {
    expect(work('1488', 'Deltog i Kvinnofridsbarometern')).toEqual(['2017', '2019', '2021', '2021', '2023', '2023'].map((period) => ({ status: 'finns', detail: 'plats 1', period })))
    expect(work('1446', 'Deltog i Kvinnofridsbarometern')).toEqual([{ status: 'finns', detail: 'plats 191', period: '2015' }])
  })

  it('Kvinnojouren Duvan is one association, hosted in Trollhättan and reaching Vänersborg', () => {
    expect(only('Kvinnojouren Duvan')).toMatchObject({ host: '1488', covers: ['1487', '1488'], providerKind: 'ideell_forening' })
  })

  it('Alingsås: the switchboard of the newer page is shown, and the direct number that has gone is nowhere', () => {
    expect(values(only('Socialförvaltningen, enhet vuxna'), 'phone')).toEqual(['+46322616000'])
    expect(inventory.claims.filter(({ value }) => value === '+46322616640')).toEqual([])
  })

  it('Hjo: the violence page and the e-service keep a number each, all with area code, and no mobile duty number', () => {
    const phones = inventory.resources.filter(({ host }) => host === '1497').flatMap((resource) => values(resource, 'phone')).filter((phone) => phone !== '')
    expect(new Set(phones)).toEqual(new Set(['+4650335210', '+4650335000']))
  })

  it('Barnahus Älvsborg: eight and two are ten kommuner, and Varberg is none of them', () => {
    const barnahus = only('Barnahus Älvsborg')
    expect(barnahus.covers).toEqual(['1441', '1442', '1443', '1452', '1463', '1465', '1466', '1489', '1490', '1491'])
    expect([barnahus.coversOutside, barnahus.fields.covers?.others]).toEqual([[], undefined])
  })

  it('Barnahus Skaraborg: the list of all fifteen is shown, and the four of an older text are part of it', () => {
    const barnahus = only('Barnahus Skaraborg')
    expect(barnahus.fields.covers?.value.split(';')).toHaveLength(15)
    expect(barnahus.fields.covers?.others).toBeUndefined()
    expect(barnahus.covers.map((kommun) => cell(kommun, 'barnahus').status)).not.toContain('motstridigt')
  })

  it('Fyrbodal has fourteen kommuner, and Lilla Edet is counted where it belongs today', () => {
    const members = inventory.county.kommuner.filter(({ delregion }) => delregion?.startsWith('Fyrbodal'))
    expect(members).toHaveLength(14)
    expect(members.map(({ code }) => code)).not.toContain('1462')
  })

  it('Socialjouren Fyrbodal is one under three names, and reaches only those that a source names', () => {
    const jour = only('Fyrbodals kommungemensamma socialjour')
    expect([only('Socialjouren Fyrbodal').id, only('Socialjour gemensam för Fyrbodal').id]).toEqual([jour.id, jour.id])
    expect(jour.covers).toEqual(['1421', '1485', '1487', '1488'])
  })

  it('Skaraborg: eight with a partnership, and the others of the same text are a no from that text', () => {
    const answers = inventory.county.kommuner.flatMap(({ code }) => work(code, 'Partnerskap med kvinnojour').filter(({ period }) => period === '2019').map(({ status }) => status))
    expect([answers.filter((status) => status === 'finns').length, answers.filter((status) => status === 'finns_inte').length]).toEqual([8, 7])
  })

  it.each(['1470', '1497'])('the socialjour of %s: no in 2008 and yes on its own page are both shown and asked about', (kommun) => {
    expect(cell(kommun, 'socialjour').status).toBe('motstridigt')
    expect(new Set(conflict(`${kommun}/socialjour`, 'status')?.sides.map(({ value }) => value))).toEqual(new Set(['finns_inte', 'via_annan']))
  })

  it('Karlsborg: the same page sends to 0500 and to 114 14, so a person is asked and no number is lost', () => {
    expect(called('Socialjouren').filter(({ covers }) => covers.includes('1446')).flatMap((resource) => values(resource, 'phone')).toSorted()).toEqual(['+46500497421;+46500497422', '114 14'])
    expect(inventory.questions.some(({ a, b }) => [a, b].every((mention) => mention.startsWith('karlsborg-se')))).toBe(true)
  })

  it('Göteborg: 685 and 826 cases of one year are two statements, never a mean', () => {
    expect(work('1480', 'Ärenden om våld i socialtjänsten').filter(({ period }) => period === '2019').map(({ detail }) => detail)).toEqual(['685 ärenden', '826 ärenden'])
  })

  it('Tibro: the own family law unit has given way to the shared one', () => {
    expect(only('Familjerätt').status).toBe('avvecklad')
    expect(only('Familjerätten Norra Skaraborg').covers).toContain('1472')
  })

  it('Tjejjouren Väst: one body with both of its chat times', () => {
    expect(values(only('Tjejjouren Väst'), 'opening_hours')).toHaveLength(2)
  })
})

describe('one thing under several names in Västra Götaland', () => {
  it.each([
    ['Prostitutionsgruppen', 'Mikamottagningen'],
    ['Kvinnojouren Borås', 'Kvinno- och tjejjouren Borås'],
    ['Dialoga relationsvåldscentrum', 'Dialoga'],
    ['Regionalt kompetenscentrum för våldsutsatta kvinnor', 'VKV, kompetenscentrum om våld i nära relationer'],
    ['ALVA kvinnojour', 'Alva kvinnojour'],
    ['Barnahus (Fyrbodal)', 'Barnahus Fyrbodal'],
    ['Brottsofferjouren i Östra Skaraborg', 'Brottsofferjouren Östra Skaraborg'],
    ['Socialtjänstens gemensamma mottagning', 'Gemensam mottagning'],
    ['Socialjouren (nås från Hjo)', 'Socialjouren Skaraborg'],
    ['Sociala jouren (nås från Härryda)', 'Göteborgs socialjour (nås från Öckerö)'],
  ])('%s is %s', (other, name) => {
    expect(only(other).id).toBe(only(name).id)
  })

  it.each([
    ['Resursteam heder', 'Regionalt stödcentrum heder'],
    ['Utväg Göteborg (Utväg kvinnor)', 'Utväg Södra Älvsborg'],
    ['Utväg Skaraborg', 'Utväg Skaraborg, Predov (pilot)'],
    ['Kvinno- och tjejjouren Borås', 'Tjejjouren Magnolia'],
    ['Stödcentrum för unga brottsoffer', 'Stödcentrum för brottsutsatta'],
    ['Brottsofferjouren Mölndal-Härryda', 'Brottsofferjouren Storgöteborg'],
    ['Mottagningsgruppen', 'Mottagningsgruppen för barn och unga'],
    ['Borås fritt från våld', 'En kommun fri från våld (EKFFV)'],
    ['Kvinnojouren Linnéan', 'Kvinnohuset Tranan'],
  ])('%s is not %s', (one, other) => {
    expect(only(one).id).not.toBe(only(other).id)
  })

  it('En kommun fri från våld in three kommuner is three', () => {
    expect([...called('En kommun fri från våld'), ...called('En kommun fri från våld (EKFFV)')].map(({ host }) => host).toSorted()).toEqual(['1462', '1466', '1490'])
  })

  it('Enheten mot våld is one unit, of Trollhättan', () => {
    expect(only('Enheten mot våld i nära relationer').host).toBe('1488')
  })

  it('Kvinnojouren Kaprifol is a jour that exists, and a shelter that has ended', () => {
    expect(called('Kvinnojouren Kaprifol').map(({ type, status }) => `${type} ${status}`).toSorted()).toEqual(['kvinnojour finns', 'skyddat_boende avvecklad'])
  })
})

describe('ended and doubtful services in Västra Götaland', () => {
  it.each([
    'Alva kvinnojour', 'Brottsofferjouren i Göteborg', 'Kvinnojouren Lina', 'Telefonrådgivning för vuxna brottsoffer', 'Citylinjen', 'Resurscentrum för kvinnofrid Väst',
    'Fyrbodals gemensamma projekttjänst mot våld', 'Utväg Skaraborg, Predov (pilot)', 'En kommun fri från våld (EKFFV)',
  ])('%s is told of and is not listed as help', (name) => {
    expect(isHelp(only(name))).toBe(false)
  })

  it('a planned service is not help', () => {
    const planned = inventory.resources.filter(({ status }) => status === 'planeras')
    expect(planned.length).toBeGreaterThanOrEqual(3)
    expect(planned.filter(isHelp)).toEqual([])
  })

  it('the project post of Fyrbodals kommunalförbund has ended, not the body itself', () => {
    expect(inventory.resources.filter(({ name, status }) => name === 'Fyrbodals kommunalförbund' && status === 'avvecklad')).toEqual([])
  })

  it('VKV lives on, at the address once thought closed', () => {
    const vkv = only('VKV, kompetenscentrum om våld i nära relationer')
    expect([isHelp(vkv), values(vkv, 'website')]).toEqual([true, ['https://www.valdinararelationer.se']])
  })
})
