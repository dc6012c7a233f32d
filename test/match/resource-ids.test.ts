import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchResources } from '#match'
import type { Mention } from '#model'
import { countyOf, mentionOf, sourceOf, vocabulary, type Told } from './mentions.ts'

const county = countyOf('14')
const resourcesOf = (mentions: readonly Mention[]): ReturnType<typeof matchResources>['resources'] => matchResources({ mentions, decisions: [], vocabulary, county, sources: mentions.map(({ source }) => sourceOf(source)) }).resources
const idOf = (mentions: readonly Mention[], mention: Mention): string => resourcesOf(mentions).find(({ members }) => members.some((member) => member.mention === mention.id))!.id

const known = ['Kvinnojouren Vitsippan', 'Kvinnohuset Blåklockan', 'Familjecentralen Linden', 'Socialtjänstens mottagning', 'Tjejjouren Ängsullen', 'Enheten mot våld', 'Mottagningen Eken']
/** What was read one day in November. */
const material = fc.uniqueArray(fc.record({
  name: fc.constantFrom(...known),
  kommun: fc.constantFrom('1480', '1496', '1487', '1490'),
  type: fc.constantFrom('kvinnojour', 'mottagning_ifo', 'familjecentral'),
  year: fc.option(fc.constantFrom('2015', '2019', '2023'), { nil: undefined }),
}), { minLength: 1, maxLength: 8, selector: ({ name, kommun, type }) => `${name} ${kommun} ${type}` }).map((told) => told.map(({ name, kommun, type, year }, index) => mentionOf(name, { source: `k${index}`, kommun, type, dates: { read: '2026-11-22', ...(year === undefined ? {} : { speaksFor: year }) } })))

/** Other spellings of a name that sources use. */
const respelled = fc.constantFrom<(name: string) => string>((name) => name.toUpperCase(), (name) => name.replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('Ä', 'A'), (name) => `${name}s`, (name) => name.replace('Kvinnojouren', 'Kvinnojour'), (name) => `Föreningen ${name}`)

describe('the id of a resource', () => {
  it('stays when an older source with another spelling is added later', () => {
    fc.assert(fc.property(material, respelled, fc.nat(), (mentions, respell, pick) => {
      const one = mentions[pick % mentions.length]!
      const value = (field: string): string => one.claims.find((claim) => claim.field === field)!.value
      const older = mentionOf(respell(value('name')), { source: 'senare', kommun: value('kommun_code'), type: value('type'), dates: { read: '2026-12-24', speaksFor: '2005' } })
      const after = [older, ...mentions]
      for (const mention of mentions) expect(idOf(after, mention)).toBe(idOf(mentions, mention))
    }), { numRuns: 60 })
  })

  it('stays when a namesake in another town, or anything else, is added later', () => {
    fc.assert(fc.property(material, fc.constantFrom(...known), fc.constantFrom('1415', '1440', '1494'), (mentions, name, kommun) => {
      const stranger = mentionOf(name, { source: 'senare', kommun, type: 'kvinnojour', dates: { read: '2026-12-24' } })
      const ids = resourcesOf(mentions).map(({ id }) => id)
      expect(resourcesOf([...mentions, stranger]).map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    }), { numRuns: 60 })
  })

  it('does not follow the names of files or the order of rows', () => {
    fc.assert(fc.property(material.chain((mentions) => fc.tuple(fc.constant(mentions), fc.shuffledSubarray([...mentions], { minLength: mentions.length }))), ([mentions, shuffled]) => {
      const renamed = shuffled.map((mention, index): Mention => {
        const id = `fil-${index}/${mention.id.split('/')[1]!}`
        return { ...mention, id, source: `fil-${index}`, place: { ...mention.place, file: `notes/ny-${index}.md` }, claims: mention.claims.map((claim) => ({ ...claim, mention: id, subject: id, source: `fil-${index}` })) }
      })
      expect(resourcesOf(renamed).map(({ id }) => id)).toEqual(resourcesOf(mentions).map(({ id }) => id))
    }), { numRuns: 60 })
  })

  it('is never given to another: without one of two namesakes the other keeps its own', () => {
    const at = (kommun: string, source: string): Mention => mentionOf('Kvinnojouren Vitsippan', { source, kommun, type: 'kvinnojour', dates: { read: '2026-11-22' } })
    const [one, other] = [at('1496', 'a'), at('1487', 'b')]
    expect([idOf([one, other], one), idOf([one, other], other), idOf([other], other)]).toEqual(['kvinnojouren-vitsippan-skovde', 'kvinnojouren-vitsippan-vanersborg', 'kvinnojouren-vitsippan-vanersborg'])
  })

  it.each<[string, Told, string]>([
    ['Kvinnohuset Tranan', { kommun: '1496' }, 'kvinnohuset-tranan-skovde'],
    ['Utväg Skaraborg', { kommun: '1496' }, 'utvag-skaraborg'],
    ['Kvinnofridslinjen', { level: 'nationell', covers: ['nation'] }, 'kvinnofridslinjen'],
    ['Brottsförebyggande rådet (BRÅ)', { kommun: '1435' }, 'brottsforebyggande-radet-tanum'],
  ])('is short and readable: %s', (name, told, id) => {
    expect(resourcesOf([mentionOf(name, told)])[0]!.id).toBe(id)
  })

  it('tells of sheltered housing what it is and not where', () => {
    const [home] = resourcesOf([mentionOf('Kvinnojouren Vitsippan', { kommun: '1496', type: 'skyddat_boende', covers: ['1496'] })])
    expect(home!.id).toBe('kvinnojouren-vitsippan-skyddat-boende')
  })
})
