import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Share, Status } from '#model'
import { areaSentence } from '../../src/render/sections/sentences/area-sentence.ts'
import { counted, inKnownKommuner, indicatorNoun, kommunNoun, outOf } from '../../src/render/sections/sentences/counting.ts'
import { kommunLead } from '../../src/render/sections/sentences/kommun-lead.ts'
import { listed, listedEither } from '../../src/render/sections/sentences/listing.ts'
import { projectRoot } from '../architecture/source-files.ts'
import { escaped } from '../../src/render/markdown/md.ts'
import { cell, emptyCounts, kommunerOf, vocabulary } from './world.ts'

const nbsp = '\u00a0'

describe('counting in Swedish', () => {
  it.each([
    [0, 'ingen kommun'], [1, 'en kommun'], [2, 'två kommuner'], [12, 'tolv kommuner'], [13, '13 kommuner'], [1725000, `1${nbsp}725${nbsp}000 kommuner`],
  ])('writes %i as "%s"', (count, words) => {
    expect(counted(count, kommunNoun)).toBe(words)
  })

  it('follows the gender of the noun', () => {
    expect(counted(1, indicatorNoun)).toBe('ett nyckeltal')
    expect(counted(0, indicatorNoun)).toBe('inget nyckeltal')
  })

  it('writes both numbers in words or both in figures', () => {
    expect(outOf(3, 9)).toBe('tre av nio')
    expect(outOf(3, 49)).toBe('3 av 49')
    expect(outOf(0, 5)).toBe('ingen av fem')
  })

  it('says on how many kommuner a number is counted', () => {
    expect(inKnownKommuner(21, 31)).toBe('i 21 av de 31 kommuner där uppgift finns')
    expect(inKnownKommuner(3, 5)).toBe('i tre av de fem kommuner där uppgift finns')
    expect(inKnownKommuner(5, 5)).toBe('i alla fem kommuner där uppgift finns')
    expect(inKnownKommuner(2, 2)).toBe('i båda de kommuner där uppgift finns')
    expect(inKnownKommuner(1, 1)).toBe('i den enda kommun där uppgift finns')
    expect(inKnownKommuner(0, 1)).toBe('inte i den enda kommun där uppgift finns')
    expect(inKnownKommuner(0, 31)).toBe('inte i någon av de 31 kommuner där uppgift finns')
  })
})

describe('lists in Swedish', () => {
  it('joins with och, and with samt when an item has an och of its own', () => {
    expect(listed(['Ale', 'Hjo', 'Åmål'].map(escaped))).toBe('Ale, Hjo och Åmål')
    expect(listed(['skydd och boende', 'barn och unga'].map(escaped))).toBe('skydd och boende samt barn och unga')
    expect(listed([escaped('Ale')])).toBe('Ale')
    expect(listedEither(['Ale', 'Hjo', 'Åmål'].map(escaped))).toBe('Ale, Hjo eller Åmål')
  })
})

function share(counts: Partial<Record<Status, number>>, current = 0): Share {
  const all = { ...emptyCounts, ...counts }
  const kommuner = Object.values(all).reduce((sum, count) => sum + count, 0)
  return { area: 'barnahus', scope: 'lan', kommuner, base: kommuner - all.ej_tillampligt - all.uppgift_saknas, counts: all, current }
}

describe('a sentence of the county', () => {
  const markdown = readFileSync(join(projectRoot, 'test/golden/vastra-gotaland/expected/nulagesrapport.md'), 'utf8')

  it('has no "sex" that a name before it makes another word of', () => {
    expect(markdown).not.toMatch(/ och sex till/)
    expect(markdown).toContain('och 6 till (hela länet)')
  })

  it('says "eller" of what is true of none', () => {
    for (const [sentence] of markdown.matchAll(/Ingen (?:källa säger något om|verksamhet i materialet anger att den (?:arbetar med|vänder sig till)) [^.]*,[^.]*\./g)) expect(sentence).toContain(' eller ')
  })
})

describe('a sentence on an area', () => {
  it('names its base and what is unknown', () => {
    expect(areaSentence('Barnahus', share({ finns: 2, finns_delvis: 36, finns_inte: 4, uppgift_saknas: 7 })))
      .toBe('Barnahus finns i två och nås eller finns delvis i 36 av de 42 kommuner där uppgift finns; för sju kommuner saknas uppgift.')
  })

  it('tells what a kommun has from what it reaches through others', () => {
    expect(areaSentence('Handlingsplan', share({ finns: 5, uppgift_saknas: 44 }))).toBe('Handlingsplan finns i alla fem kommuner där uppgift finns; för 44 kommuner saknas uppgift.')
    expect(areaSentence('Behandlingsprogram', share({ finns_delvis: 49 }))).toBe('Behandlingsprogram nås eller finns delvis i alla länets 49 kommuner.')
    expect(areaSentence('Socialjour', share({ finns_inte: 3, uppgift_saknas: 2 }))).toBe('Socialjour finns eller nås inte i någon av de tre kommuner där uppgift finns; för två kommuner saknas uppgift.')
    expect(areaSentence('Socialjour', share({ finns: 1 }))).toBe('Socialjour finns i länets enda kommun.')
    expect(areaSentence('Socialjour', share({ ej_tillampligt: 5 }))).toBe('Socialjour: frågan gäller inte länets fem kommuner.')
  })

  it('says where sources disagree and where the question does not apply', () => {
    expect(areaSentence('Socialjour', share({ finns: 20, motstridigt: 1, ej_tillampligt: 1, uppgift_saknas: 27 })))
      .toBe('Socialjour finns i 20 av de 21 kommuner där uppgift finns; i en av dem går källorna isär, för 27 kommuner saknas uppgift, en kommun berörs inte av frågan.')
  })

  it('claims nothing where nobody has said anything', () => {
    expect(areaSentence('Riktlinjer', share({ uppgift_saknas: 49 }))).toBe('Riktlinjer: uppgift saknas för alla länets 49 kommuner.')
    expect(areaSentence('Riktlinjer', share({ uppgift_saknas: 1 }))).toBe('Riktlinjer: uppgift saknas för länets enda kommun.')
  })

  it('agrees in number whatever the counts', () => {
    const count = fc.nat({ max: 60 })
    fc.assert(fc.property(fc.record({ finns: count, finns_delvis: count, finns_inte: count, motstridigt: count, ej_tillampligt: count, uppgift_saknas: fc.integer({ min: 1, max: 60 }) }), (counts) => {
      const sentence = areaSentence('Barnahus', share(counts))
      expect(sentence).toMatch(/^Barnahus.*\.$/)
      expect(sentence).not.toMatch(/\b(en|1) kommuner\b|\b(två|tre|\d{2,}) kommun\b|\b1 av de 1\b|undefined|NaN| {2}/)
    }))
  })
})

describe('the lead of a kommun sheet', () => {
  const areas = vocabulary.areas
  const counties = [['09', 1], ['10', 5], ['12', 33], ['14', 49]] as const
  const sentencesIn = (text: string): number => text.split(/(?<=[.])\s+(?=[A-ZÅÄÖ])/).length

  it.each(counties)('is one or two correct sentences for every kommun of county %s (%i)', (code, count) => {
    const kommuner = kommunerOf(code)
    expect(kommuner).toHaveLength(count)
    for (const kommun of kommuner) {
      const unknown = areas.map((area) => cell(kommun.code, area.code, {}))
      const some = unknown.map((each, index) => (index % 5 === 0 ? { ...each, status: 'finns' as const, age: 'aktuell' as const } : index % 7 === 0 ? { ...each, status: 'motstridigt' as const } : each))
      const all = unknown.map((each) => ({ ...each, status: 'finns_delvis' as const, via: 'resurs', age: 'gammal' as const }))
      for (const cells of [unknown, some, all]) {
        const lead = kommunLead(kommun, cells, areas)
        expect(lead).toContain(kommun.fullName)
        expect(sentencesIn(lead)).toBeLessThanOrEqual(2)
        expect(lead).toMatch(/^[A-ZÅÄÖ].*\.$/)
        expect(lead).not.toMatch(/kommun kommun|undefined| {2}|\.\.|, ,|kommunen saknar|brist/)
      }
    }
  })

  it('turns what is unknown into a statement about our sources', () => {
    const [kommun] = kommunerOf('14')
    const lead = kommunLead(kommun!, areas.map((area) => cell(kommun!.code, area.code, {})), areas)
    expect(lead).toBe('Vi har inte funnit någon uppgift om arbetet i Ale kommun. Det säger något om våra källor, inte om kommunens arbete, och vi ber kommunen att rätta oss.')
  })

  it('names what is known and the groups where nothing is', () => {
    const [kommun] = kommunerOf('14')
    const cells = areas.map((area) => cell(kommun!.code, area.code, ['Uppföljning och kunskap', 'Skydd och boende'].includes(area.group) ? {} : { status: 'finns', age: 'aktuell' }))
    expect(kommunLead(kommun!, cells, areas)).toBe(
      'Om Ale kommun har vi uppgift i 30 av 36 frågor, bland annat om samordnare, handlingsplan och riktlinjer. Om skydd och boende samt uppföljning och kunskap har vi inte funnit någon uppgift.',
    )
  })

  it('says it when everything known is run by or with others, and when sources disagree', () => {
    const [kommun] = kommunerOf('14')
    const cells = areas.map((area) => cell(kommun!.code, area.code, area.code === 'barnahus' ? { status: 'finns_delvis', via: '1496', age: 'aktuell' } : {}))
    expect(kommunLead(kommun!, cells, areas)).toMatch(/^Om Ale kommun har vi uppgift i 1 av 36 frågor, bland annat om barnahus; i den drivs verksamheten av eller tillsammans med andra\. /)
    const disagreeing = areas.map((area) => cell(kommun!.code, area.code, area.code === 'hrv' ? { status: 'motstridigt' } : {}))
    expect(kommunLead(kommun!, disagreeing, areas)).toMatch(/^Om Ale kommun har vi uppgift i 1 av 36 frågor; i den går källorna isär\. /)
  })
})
