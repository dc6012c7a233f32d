import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCheckDigit, isBirthDate } from '../../src/withhold/detectors/identity-number/birth-date.ts'
import { spellingsOf, testPersonnummer, testSamordningsnummer } from '../safety/identity-numbers.ts'
import { cleaned, rulesIn } from './reading.ts'

const numbers = [...testPersonnummer, ...testSamordningsnummer]
const marker = '[id-nummer borttaget]'

describe('identity numbers', () => {
  it('knows the tax agency\'s own test numbers, those with month 00 and day 60 too', () => {
    for (const number of numbers) expect([number, isBirthDate(number.slice(0, 8)), hasCheckDigit(number)]).toEqual([number, true, true])
  })

  it('removes every number in every spelling', () => {
    for (const number of numbers) {
      for (const spelling of spellingsOf(number)) {
        const text = cleaned(`Kvinnan (${spelling}) bor kvar.`)
        expect([spelling, text.includes(marker)]).toEqual([spelling, true])
        expect([spelling, text.includes(number.slice(-4))]).toEqual([spelling, false])
      }
    }
  })

  it('keeps no part of the birth date and says nothing of the length', () => {
    expect(cleaned('Född 20020421-2393, mer.')).toBe(`Född ${marker}, mer.`)
    expect(cleaned('Född 020421-2393, mer.')).toBe(`Född ${marker}, mer.`)
    expect(cleaned('Id 020421-XXXX, 20020421-****.')).toBe(`Id ${marker}, ${marker}.`)
  })

  it('removes a number with a wrong check digit when a word for it stands near', () => {
    for (const word of ['personnummer', 'Personnr', 'pnr', 'pers.nr', 'samordningsnummer', 'samordn.nr', 'födelsenummer']) expect(cleaned(`${word}: 020421-2394`)).toBe(`${word}: ${marker}`)
    expect(cleaned('020421-2394 är hennes personnummer')).toBe(`${marker} är hennes personnummer`)
    expect(cleaned('020421-2394', { heading: 'Personnummer', isValue: true })).toBe(marker)
    expect(cleaned('Bokning 020421-2394 är klar')).toBe('Bokning 020421-2394 är klar')
  })

  it('removes a birth date right after the word', () => {
    expect(cleaned('pnr 020421, ring')).toBe(`pnr ${marker}, ring`)
    expect(cleaned('personnummer 2002-04-21.')).toBe(`personnummer ${marker}.`)
    expect(cleaned('2002-04-21', { heading: 'Personnummer', isValue: true })).toBe(marker)
    expect(cleaned('Rutinen om personnummer antogs 2002-04-21.')).toBe('Rutinen om personnummer antogs 2002-04-21.')
  })

  it('removes T-numbers', () => {
    for (const number of ['020421-T123', '20020421-T123', '020421 T123', '020421T123', '20020421-P123', '2002-04-21-T123']) expect([number, cleaned(`Nr ${number} här`)]).toEqual([number, `Nr ${marker} här`])
    expect(cleaned('Nr 021321-T123 här')).toBe('Nr 021321-T123 här')
  })

  it('leaves what is public alone', () => {
    const open = [
      'Organisationsnummer 556703-7485', 'org.nr 802002-1231', 'Mötet 2019-09-16 kl. 13.45', '2023-05-12 13.45', '2022-11-21 08:30', 'perioden 2018-2020', '2018-12-01-2019-05-01',
      '2019-09-16/2020-09-15', '2019-09-16, 2020-01-01', 'dnr SN 2019/00123', 'Dnr 2012-101234', 'KS 2012-101234', 'mål nr B 1234-19', 'prop. 2023/24:31', 'HSLF-FS 2022:39', 'SFS 2001:453', '4 a kap. 1 §',
      'tel 031-390 06 00', '0304-33 40 00', '0501-75 50 00', '0501755000 till växeln? Ring 0501755000', 'telefon 0501755000', '+46501755000', 'tel:0501755000', '116 016', '020-50 50 50', '1 201 200 501 kronor', 'ISBN 9100123456',
      'bankgiro 5050-1055', 'https://www.exempel.se/4.185f5f4b165f0e8ec5c0204212393ab.html', 'sida 1.4243338', '30 av 49 kommuner 2019', '12 10 14 16 18 procent', '1 480, 12 345, 67 890',
    ]
    for (const text of open) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('reads ten digits in a telephone field as a telephone number, unless they are divided like an identity number', () => {
    expect(cleaned('0204212393', { field: 'phone', isValue: true })).toBe('0204212393')
    expect(cleaned('020421-2393', { field: 'phone', isValue: true })).toBe(marker)
    expect(cleaned('020-421 23 93', { field: 'phone', isValue: true })).toBe('020-421 23 93')
  })

  it('keeps a time that happens to end like a check digit, and a year after a date', () => {
    for (let minute = 0; minute < 60; minute += 1) expect(rulesIn(`2019-09-16 13.${String(minute).padStart(2, '0')}`)).toEqual([])
    for (let year = 2010; year < 2030; year += 1) expect(rulesIn(`2019-09-16, ${year}`)).toEqual([])
  })

  it('reads a date with a year after it as a date, but not a number that is joined to it', () => {
    expect(rulesIn('2020-12-20 2019')).toEqual([])
    const withDash = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009].map((year) => `1990-01-01-${year}`)
    expect(withDash.filter((text) => rulesIn(text).length > 0)).toEqual(['1990-01-01-2005'])
    expect(rulesIn('1990-01-01-2005-05-05')).toEqual([])
  })

  it('returns for any text, and withholding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const once = cleaned(text)
      expect(cleaned(once)).toBe(once)
    }))
  })

  it('finds a number wherever it stands in a text', () => {
    fc.assert(fc.property(fc.constantFrom(...numbers), fc.nat(), fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (number, seed, before, after) => {
      const spellings = spellingsOf(number)
      const spelling = spellings[seed % spellings.length]!
      // Digits right beside would make it part of a longer number.
      const text = cleaned(`${before.replace(/[\d<&%]/g, 'x')} ; ${spelling} ; ${after.replace(/\d/g, 'x')}`)
      expect(text).toContain(marker)
    }))
  })
})
