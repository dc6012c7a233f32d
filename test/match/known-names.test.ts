import { describe, expect, it } from 'vitest'
import { matchResources } from '#match'
import type { Mention, Resource } from '#model'
import { countyOf, decide, mentionOf, sourceOf, vocabulary } from './mentions.ts'

const county = countyOf('14')
const match = (mentions: readonly Mention[], decisions: Parameters<typeof matchResources>[0]['decisions'] = []): ReturnType<typeof matchResources> =>
  matchResources({ mentions, decisions, vocabulary, county, sources: mentions.map(({ source }) => sourceOf(source)) })
const groups = (mentions: readonly Mention[]): string[][] => match(mentions).resources.map(({ members }) => members.map(({ name }) => name).toSorted()).toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1))
let number = 0
/** A mention in a source of its own. */
const told = (name: string, rest: Parameters<typeof mentionOf>[1] = {}): Mention => mentionOf(name, { source: `k${(number += 1)}`, ...rest })
const together = (...mentions: Mention[]): boolean => match(mentions).resources.length === 1
const apart = (...mentions: Mention[]): boolean => match(mentions).resources.length === mentions.length

describe('one thing under different names', () => {
  it('Kvinnojouren Linnéan is Linnean, Kaprifol is Kaprifolen, Ada is ADA', () => {
    const at = { kommun: '1494', type: 'kvinnojour' }
    expect(together(told('Kvinnojouren Linnéan', at), told('Kvinnojouren Linnean', at))).toBe(true)
    expect(together(told('Kvinnojouren Kaprifol', { ...at, kommun: '1485' }), told('Kvinnojouren Kaprifolen', { ...at, kommun: '1485' }))).toBe(true)
    expect(together(told('Kvinno- och tjejjouren Ada', { ...at, kommun: '1480' }), told('Kvinno- och tjejjouren ADA', { ...at, kommun: '1480' }))).toBe(true)
  })

  it('Kvinnojouren Borås is Kvinno- och tjejjouren Borås and KTJ Borås with two web sites, but Tjejjouren Magnolia is its own', () => {
    const at = { kommun: '1490', type: 'kvinnojour', provider: 'Kvinno- och tjejjouren Borås' }
    expect(groups([
      told('Kvinno- och tjejjouren Borås', { ...at, website: 'https://ktjboras.example' }), told('Kvinnojouren Borås', { ...at, website: 'https://kvinnojourenboras.example' }), told('KTJ Borås', at),
      told('Tjejjouren Magnolia', { ...at, type: 'tjejjour_ungdomsjour', website: 'https://ktjboras.example' }),
    ])).toEqual([['KTJ Borås', 'Kvinno- och tjejjouren Borås', 'Kvinnojouren Borås'], ['Tjejjouren Magnolia']])
  })

  it('Prostitutionsgruppen became Mikamottagningen: by a decision, and under the new name', () => {
    const mentions = [
      told('Prostitutionsgruppen', { kommun: '1480', type: 'mikamottagning', phone: '+46313900601', dates: { speaksFor: '2011' } }),
      told('Mikamottagningen', { kommun: '1480', type: 'mikamottagning', phone: '+46313900602', dates: { speaksFor: '2010' } }),
    ]
    expect(apart(...mentions)).toBe(true)
    const [resource, ...others] = match(mentions, [decide('successor', 'Prostitutionsgruppen', { object: 'Mikamottagningen' })]).resources
    expect(others).toEqual([])
    expect(resource).toMatchObject({ id: 'mikamottagningen-goteborg', name: 'Mikamottagningen', alsoCalled: ['Prostitutionsgruppen'] })
    expect(resource!.fields.phone).toMatchObject({ value: '+46313900602', preferredBy: 'match/decision-successor', others: [{ value: '+46313900601' }] })
  })

  it('Dialoga relationsvåldscentrum is Dialoga kompetenscentrum and kompetenscenter om våld, Dialoga', () => {
    const at = { kommun: '1480', type: 'kompetenscentrum_vard', provider: 'Göteborgs Stad' }
    expect(together(told('Dialoga relationsvåldscentrum', at), told('Dialoga kompetenscentrum', at), told('Kompetenscenter om våld, Dialoga', at))).toBe(true)
  })

  it('VKV is written with and without nära relationer and för våldsutsatta kvinnor', () => {
    const at = { type: 'kompetenscentrum_vard', level: 'lan', covers: ['lan:14'], provider: 'Västra Götalandsregionen' }
    expect(together(told('VKV, kompetenscentrum om våld i nära relationer', at), told('VKV, kompetenscentrum om våld', at), told('Kompetenscentrum om våld i nära relationer (VKV)', at))).toBe(true)
  })

  it('Utväg Göteborg is Utväg kvinnor where a source says both, but Utväg Skaraborg and Utväg Södra Älvsborg are two others', () => {
    const type = 'samtalsmottagning_utsatta'
    expect(groups([
      told('Utväg Göteborg (Utväg kvinnor)', { kommun: '1480', type }), told('Utväg kvinnor', { kommun: '1480', type }), told('Utväg Göteborg', { kommun: '1480', type }),
      told('Utväg Skaraborg', { kommun: '1496', type, level: 'delregional', covers: ['1496', '1497', '1495'] }), told('Utväg Södra Älvsborg', { kommun: '1490', type, level: 'delregional', covers: ['1490', '1489', '1463'] }),
    ])).toEqual([['Utväg Göteborg', 'Utväg Göteborg (Utväg kvinnor)', 'Utväg kvinnor'], ['Utväg Skaraborg'], ['Utväg Södra Älvsborg']])
  })

  it('Utväg alone in the list of a kommun is never guessed to be one of several, and is asked about', () => {
    const { resources, questions } = match([
      told('Utväg', { kommun: '1489', type: 'samtalsmottagning_utsatta', phone: '+46313900603' }),
      told('Utväg Skaraborg', { kommun: '1496', type: 'samtalsmottagning_utsatta', level: 'delregional', covers: ['1496', '1497', '1495'] }),
      told('Utväg Södra Älvsborg', { kommun: '1490', type: 'samlad_verksamhet', level: 'delregional', covers: ['1490', '1489', '1463'], phone: '+46313900603' }),
    ])
    expect(resources.length).toBe(3)
    expect(questions.map(({ a, b }) => [a, b].map((id) => id.split('/')[1]).toSorted())).toContainEqual(['1489-utväg', '1490-utväg-södra-älvsborg'])
  })

  it('Enheten mot våld is Enheten mot våld i nära relationer in the same kommun, and not in another', () => {
    const at = { kommun: '1488', type: 'vald_team', provider: 'Trollhättans Stad' }
    expect(together(told('Enheten mot våld', at), told('Enheten mot våld i nära relationer', at))).toBe(true)
    expect(apart(told('Enheten mot våld', at), told('Enheten mot våld i nära relationer', { kommun: '1485', type: 'vald_team', provider: 'Uddevalla kommun' }))).toBe(true)
  })

  it('Brottsofferjouren Mölndal-Härryda and Storgöteborg are two until a person says that one became the other', () => {
    const type = 'brottsofferjour'
    expect(apart(told('Brottsofferjouren Mölndal-Härryda', { kommun: '1481', type, covers: ['1481', '1401'] }), told('Brottsofferjouren Storgöteborg', { kommun: '1481', type, covers: ['1481'] }))).toBe(true)
  })

  it('Stödcentrum för unga brottsoffer is asked about, not taken for Stödcentrum för brottsutsatta', () => {
    const { resources, questions } = match([
      told('Stödcentrum för unga brottsoffer', { kommun: '1480', type: 'stodcentrum_brottsutsatta', dates: { speaksFor: '2012' } }), told('Stödcentrum för brottsutsatta', { kommun: '1480', type: 'stodcentrum_brottsutsatta', dates: { speaksFor: '2021' } }),
    ])
    expect([resources.length, questions.length]).toEqual([2, 1])
  })

  it('Regionalt stödcentrum heder is Stödcentrum heder and not Resursteam heder', () => {
    const at = { kommun: '1480', type: 'hrv_team', provider: 'Göteborgs Stad' }
    expect(groups([told('Regionalt stödcentrum heder', at), told('Stödcentrum heder', at), told('Resursteam heder', at)])).toEqual([['Regionalt stödcentrum heder', 'Stödcentrum heder'], ['Resursteam heder']])
  })

  it('SKR alone is neither Sveriges Kvinnojourers Riksförbund nor Sveriges Kommuner och Regioner', () => {
    const at = { level: 'nationell', covers: ['nation'] }
    expect(apart(told('SKR', at), told('Sveriges Kvinnojourers Riksförbund', at), told('Sveriges Kommuner och Regioner', at))).toBe(true)
  })

  it('Tranan in Skövde is not Tranås, nor is Ada in one town Ada in another', () => {
    expect(apart(told('Kvinnohuset Tranan', { kommun: '1496', type: 'kvinnojour' }), told('Kvinnojouren Tranås', { kommun: '0687', type: 'kvinnojour' }))).toBe(true)
    expect(apart(told('Kvinnojouren Ada', { kommun: '1480', type: 'kvinnojour' }), told('Kvinnojouren Ada', { kommun: '0880', type: 'kvinnojour' }))).toBe(true)
  })

  it('Alva kvinnojour is ALVA kvinnojour; Socialtjänstens gemensamma mottagning is Gemensam mottagning in its kommun', () => {
    expect(together(told('Alva kvinnojour', { kommun: '1440', type: 'kvinnojour' }), told('ALVA kvinnojour', { kommun: '1440', type: 'kvinnojour' }))).toBe(true)
    const at = { kommun: '1482', type: 'mottagning_ifo', provider: 'Kungälvs kommun' }
    expect(together(told('Socialtjänstens gemensamma mottagning', at), told('Gemensam mottagning', at))).toBe(true)
  })
})

describe('two things that look alike', () => {
  const shared = '+46313900600'

  it('a shared switchboard is not identity', () => {
    const at = { kommun: '1497', type: 'mottagning_ifo', phone: shared, website: 'https://kommun.example', provider: 'Hjo kommun' }
    expect(apart(told('Enheten för barn och unga', at), told('Vuxenenheten', at), told('Familjerätten', { ...at, type: 'familjeratt' }))).toBe(true)
  })

  it('receptions for those exposed and for those who use violence stay apart with one and the same number', () => {
    expect(apart(told('Samtalsmottagningen för våldsutsatta', { kommun: '1487', phone: shared }), told('Samtalsmottagningen för våldsutövare', { kommun: '1487', phone: shared }))).toBe(true)
  })

  it('names that could be anybody\'s in two kommuner never merge', () => {
    for (const name of ['Socialtjänstens mottagning', 'Kommunens växel', 'Familjecentralen', 'Barnahus', 'Familjerådgivningen', 'Kontaktcenter']) {
      expect(apart(told(name, { kommun: '1496', type: 'mottagning_ifo', phone: shared }), told(name, { kommun: '1497', type: 'mottagning_ifo', phone: shared })), name).toBe(true)
    }
  })

  it('a jour and its sheltered housing are two things, and a branch is not its mother', () => {
    expect(apart(told('Kvinnojouren Kaprifol', { kommun: '1485', type: 'kvinnojour' }), told('Kvinnojouren Kaprifol', { kommun: '1485', type: 'skyddat_boende', availability: 'avvecklad' }))).toBe(true)
    const at = { kommun: '1490', phone: shared, website: 'https://sjukhus.example' }
    expect(apart(told('Södra Sjukhuset', at), told('Södra Sjukhuset, gynekologisk mottagning', at), told('Södra Sjukhuset, psykiatrisk mottagning', at))).toBe(true)
  })

  it('a chain of likenesses does not join what excludes each other', () => {
    const at = { kommun: '1496' }
    const [kvinno, both, tjej] = [told('Kvinnojouren Rosen', { ...at, type: 'kvinnojour' }), told('Kvinno- och tjejjouren Rosen', at), told('Tjejjouren Rosen', { ...at, type: 'tjejjour_ungdomsjour' })]
    const { resources } = match([kvinno, both, tjej])
    expect(resources.find(({ members }) => members.some(({ mention }) => mention === kvinno.id))).not.toBe(resources.find(({ members }) => members.some(({ mention }) => mention === tjej.id)))
  })

  it('Håbo and Habo are two kommuner, but a name typed without rings is a spelling', () => {
    expect(apart(told('Kvinnojouren i Håbo', { kommun: '0305', type: 'kvinnojour' }), told('Kvinnojouren i Habo', { kommun: '0643', type: 'kvinnojour' }))).toBe(true)
    expect(together(told('Kvinnojouren Blåsippan', { kommun: '1496', type: 'kvinnojour' }), told('Kvinnojouren Blasippan', { kommun: '1496', type: 'kvinnojour' }))).toBe(true)
  })
})

describe('conflicts between sources', () => {
  const only = (mentions: readonly Mention[]): Resource => {
    const { resources } = match(mentions)
    expect(resources.length).toBe(1)
    return resources[0]!
  }

  it('a body with two member lists keeps both, reaches all that any names, and shows members beyond the border apart', () => {
    const at = { kommun: '1480', type: 'hrv_team', level: 'delregional' }
    const resource = only([
      told('Regionalt stödcentrum heder', { ...at, covers: ['1480', '1401', '1402', '1419', '1489', '1384'], source: 'om-oss' }),
      told('Regionalt stödcentrum heder', { ...at, covers: ['1480', '1401', '1402', '1440', '1384'], source: 'for-yrkesverksamma' }),
    ])
    expect(resource.covers).toEqual(['1401', '1402', '1419', '1440', '1480', '1489'])
    expect(resource.coversOutside).toEqual(['1384'])
    expect([resource.fields.covers!.value, ...resource.fields.covers!.others!.map(({ value }) => value)].toSorted()).toEqual(['1384;1401;1402;1419;1480;1489', '1384;1401;1402;1440;1480'])
  })

  it('a list that another only leaves members out of is shown whole, unless the shorter one is surely newer', () => {
    const at = { kommun: '1496', type: 'barnahus', level: 'delregional' }
    const shown = (dates: object): string => only([told('Barnahus Skaraborg', { ...at, covers: ['1444', '1445', '1446', '1447', '1470'], ...dates }), told('Barnahus Skaraborg', { ...at, covers: ['1444', '1445', '1446'], dates: { speaksFor: '2020' } })]).fields.covers!.value
    expect(shown({})).toBe('1444;1445;1446;1447;1470')
    expect(shown({ dates: { speaksFor: '2016' } })).toBe('1444;1445;1446')
  })

  it('the newer number of a line is shown within a kind of source, and the older beside it', () => {
    const at = { type: 'stodlinje_utsatta', level: 'nationell', covers: ['nation'] }
    const kvinnofrid = only([told('Kvinnofridslinjen', { ...at, phone: '+4684650040', dates: { speaksFor: '2023' } }), told('Kvinnofridslinjen', { ...at, phone: '116016', dates: { speaksFor: '2025-12' } })])
    expect(kvinnofrid.fields.phone).toMatchObject({ value: '116016', preferredBy: 'match/newer-within-kind', others: [{ value: '+4684650040' }] })
    const boj = only([told('Brottsofferjouren', { ...at, phone: '+4684650041', dates: { speaksFor: '2012/2016' } }), told('Brottsofferjouren', { ...at, phone: '116006', dates: { speaksFor: '2023' } })])
    expect(boj.fields.phone).toMatchObject({ value: '116006', others: [{ value: '+4684650041' }] })
  })

  it('of undated numbers the one that more sources give is shown', () => {
    const at = { type: 'mansjour', level: 'nationell', covers: ['nation'] }
    const resource = only([told('Mansjouren', { ...at, phone: '+4684650042' }), told('Mansjouren', { ...at, phone: '+4684650043' }), told('Mansjouren', { ...at, phone: '+4684650042' })])
    expect(resource.fields.phone).toMatchObject({ value: '+4684650042', preferredBy: 'match/most-sources', others: [{ value: '+4684650043' }] })
  })

  it('Kvinnojouren Duvan, placed in one town by one source and listed by the next town, is one', () => {
    const resource = only([
      told('Kvinnojouren Duvan', { kommun: '1488', type: 'kvinnojour', covers: ['1487', '1488'], level: 'delregional', dates: { speaksFor: '2015' } }),
      told('Kvinnojouren Duvan', { kommun: '1487', inherited: true, type: 'kvinnojour', covers: ['1487'], phone: '+46313900605', dates: { speaksFor: '2023' } }),
    ])
    expect(resource).toMatchObject({ host: '1488', covers: ['1487', '1488'] })
  })

  it('a direct number that is gone from the newer page gives way to the newer number', () => {
    const at = { kommun: '1489', type: 'mottagning_ifo' }
    const resource = only([told('Socialförvaltningen, enhet vuxna', { ...at, phone: '+46313900606', dates: { speaksFor: '2020' } }), told('Socialförvaltningen, enhet vuxna', { ...at, phone: '+46313900600', dates: { speaksFor: '2023' } })])
    expect(resource.fields.phone).toMatchObject({ value: '+46313900600', preferredBy: 'match/newer-within-kind', others: [{ value: '+46313900606' }] })
  })

  it('two live pages with different hours for one service are one resource with both hours', () => {
    const at = { kommun: '1497', type: 'mottagning_ifo', phone: '+46313900607' }
    const resource = only([told('Socialtjänsten, våld i nära relation', { ...at, hours: 'mån–fre 8–16' }), told('Socialtjänsten, våld i nära relation', { ...at, hours: 'mån–tor 9–12' })])
    expect([resource.fields.opening_hours!.value, ...resource.fields.opening_hours!.others!.map(({ value }) => value)].toSorted()).toEqual(['mån–fre 8–16', 'mån–tor 9–12'])
  })

  it('Barnahus Älvsborg: two ways to say the same ten kommuner are no conflict, and Varberg is outside', () => {
    const ten = ['1441', '1442', '1443', '1452', '1463', '1465', '1466', '1489', '1490', '1491']
    const at = { kommun: '1490', type: 'barnahus', level: 'delregional' }
    const agreed = only([told('Barnahus Älvsborg', { ...at, covers: ten }), told('Barnahus Älvsborg', { ...at, covers: ten.toReversed() })])
    expect(agreed.covers).toEqual(ten)
    expect(agreed.fields.covers!.others).toBeUndefined()
    expect(only([told('Barnahus Älvsborg', { ...at, covers: [...ten, '1383'] })])).toMatchObject({ covers: ten, coversOutside: ['1383'] })
  })

  it('a socialjour of which three of eleven kommuner are named reaches three, and nobody is guessed', () => {
    expect(only([told('Socialjouren Fyrbodal', { kommun: '1485', type: 'socialjour', level: 'delregional', covers: ['1421', '1485', '1487'] })]).covers).toEqual(['1421', '1485', '1487'])
    expect(only([told('Gemensam socialjour', { type: 'socialjour', level: 'delregional' })]).covers).toEqual([])
  })

  it('one founded in 1978 and "soon 40 years" is one jour with both notes kept', () => {
    const at = { kommun: '1480', type: 'kvinnojour' }
    const resource = only([told('Kvinno- och tjejjouren Ada', { ...at, note: 'Bildad 1978.' }), told('Kvinno- och tjejjouren Ada', { ...at, note: 'Snart 40 år, med siffror från 2020.' })])
    expect([resource.fields.note!.value, ...resource.fields.note!.others!.map(({ value }) => value)].toSorted()).toEqual(['Bildad 1978.', 'Snart 40 år, med siffror från 2020.'])
  })
})
