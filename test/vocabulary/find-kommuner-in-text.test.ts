import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKommunerInText } from '#vocabulary'
import { shipped } from './shipped-vocabulary.ts'

const found = (text: string): string => findKommunerInText(text, shipped, '14').map(({ name }) => name).join(' ')

describe('findKommunerInText', () => {
  it.each([
    ['Härryda, Göteborgs Stad och Marks kommun', 'Härryda Göteborg Mark'],
    ['gemensamt för Ale, Kungälv och Stenungsund', 'Ale Kungälv Stenungsund'],
    ['Ett samarbete mellan Lilla Edet, Trollhättan samt Vänersborg.', 'Lilla Edet Trollhättan Vänersborg'],
    ['Marks och Svenljunga kommuner', 'Mark Svenljunga'],
    ['kommunerna Vara, Skara, Götene', 'Vara Skara Götene'],
    ['Mark, Vara och Ale', 'Mark Vara Ale'],
    ['Partille kommun, Ale kommun, Lerum', 'Partille Ale Lerum'],
    ['Brottsofferjouren Mölndal-Härryda', 'Mölndal Härryda'],
    ['Varberg och Mark', 'Varberg Mark'],
    ['Vara kommun har en plan', 'Vara'],
    ['Borås\nTranemo', 'Borås Tranemo'],
    ['A\u030Ama\u030Al och Bengtsfors', 'Åmål Bengtsfors'],
    ['Göteborg, Göteborgs Stad och Göteborg', 'Göteborg'],
  ])('finds in %j: %s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  it.each(['Mark och vatten', 'Vara kvar hemma', 'Att vara i Ale', 'Göteborgs universitet', 'Ale-Kuriren skriver', 'Nora bor här', 'Malmö är en stad', 'Lunds tingsrätt', 'Skaraborg', 'markera vara ale', ''])('finds none in %j', (text) => {
    expect(found(text)).toBe('')
  })

  it('finds every kommun of the county in a list, in order', () => {
    const kommuner = shipped.kommuner.filter(({ county }) => county === '14')
    const list = fc.shuffledSubarray([...kommuner], { minLength: 2 })
    const form = fc.constantFrom<(name: { name: string; fullName: string }) => string>(({ name }) => name, ({ fullName }) => fullName)
    fc.assert(fc.property(list, form, (members, write) => {
      const text = `${members.slice(0, -1).map(write).join(', ')} och ${write(members.at(-1)!)}`
      expect(findKommunerInText(text, shipped, '14')).toEqual(members)
    }), { numRuns: 1000 })
  })

  it('returns for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Array.isArray(findKommunerInText(text, shipped, '14'))).toBe(true)
    }), { numRuns: 1000 })
  })
})
