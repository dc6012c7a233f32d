import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCheckDigit, isBirthDate } from '../../src/withhold/detectors/identity-number/birth-date.ts'
import { identityNumber } from '../../src/withhold/detectors/identity-number/index.ts'
import { spellingsOf, testPersonnummer, testSamordningsnummer } from '../safety/identity-numbers.ts'
import { expectMarked } from './marked.ts'
import { cleaned, rulesIn, situation } from './reading.ts'

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
    expect(cleaned('Personnumret: 20020421 och mer')).toBe(`Personnumret: ${marker} och mer`)
    expect(cleaned('födelsedatum 2002.04.21')).toBe(`födelsedatum ${marker}`)
    expect(cleaned(' 020421 ', { heading: 'Personnummer', isValue: true })).toBe(marker)
    expect(cleaned('kl 020421', { heading: 'Personnummer', isValue: true })).toBe('kl 020421')
    expect(cleaned('020421', { heading: 'Datum', isValue: true })).toBe('020421')
    expect(cleaned('pnr 021321, ring')).toBe('pnr 021321, ring')
    expect(cleaned('pnr 020421, ring')).toBe(`pnr ${marker}, ring`)
    expect(cleaned('personnummer 2002-04-21.')).toBe(`personnummer ${marker}.`)
    expect(cleaned('2002-04-21', { heading: 'Personnummer', isValue: true })).toBe(marker)
    expect(cleaned('Rutinen om personnummer antogs 2002-04-21.')).toBe('Rutinen om personnummer antogs 2002-04-21.')
  })

  it('removes T-numbers', () => {
    for (const number of ['020421-T123', '20020421-T123', '020421 T123', '020421T123', '20020421-P123', '2002-04-21-T123']) expect([number, cleaned(`Nr ${number} här`)]).toEqual([number, `Nr ${marker} här`])
    expect(cleaned('Nr 2002/04/21+xxxx här, 021321-XXXX')).toBe(`Nr ${marker} här, 021321-XXXX`)
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

  it('removes a number with letters in the place of digits', () => {
    for (const text of ['O2O421-2393', '02O421-2393', '2OO2O421-2393', '0204Z1-2393', '02042l-2393', '02042I2393', '020421-239\u0417']) expect([text, cleaned(`Ärendet ${text} gäller`)]).toEqual([text, `Ärendet ${marker} gäller`])
    for (const text of ['ISO2002-04-21', 'Bilaga O2', 'SOS 1177', 'HSLF-FS 2022:39', 'Il2020421']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('removes the parts of a number that stand apart near a word for it', () => {
    expect(cleaned('Personnumret i två delar: 020421 resp. 2393.')).toBe(`Personnumret i två delar: ${marker} resp. ${marker}.`)
    expect(cleaned('Pnr: 020421 (4 sista 2393)')).toBe(`Pnr: ${marker} (4 sista ${marker})`)
    for (const text of ['fyra sista 2393', 'de fyra sista siffrorna är 2393', 'sista fyra: 2393', 'kontrollnummer 2393', '(2393 sista fyra)']) expect([text, cleaned(`Ärende, ${text}.`)]).toEqual([text, `Ärende, ${text.replace('2393', marker)}.`])
    for (const text of ['De fyra sista åren 2019 till 2022 ökade det', 'Rutinen om personnummer: dnr 020421', 'personnummer efterfrågas inte; 49 kommuner, 2024 svar']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('removes a day of birth, however it is written, and not the day of anything else', () => {
    for (const text of ['född 2002-04-21', 'Född den 21 april 2002', 'född 21/4 2002', 'f. 2002-04-21', 'f. 21 apr 2002', 'födelsedag 12 mars 2014', 'född 020421', '(f. 02-04-21)', 'f. 02.04.21', 'born on 21 April 2002', 'fyller år den 21 april']) expect([text, rulesIn(`Hon är ${text} och har sekretess.`)]).toEqual([text, ['withhold/identity-number']])
    for (const text of ['Barn födda 2002 eller senare', 'född 2002', 'Planen antogs 21 april 2002', 'jouren föddes 1991', 'f. d. chef 2002-04-21', 'Fr.o.m. 2002-04-21', 'från 2002-04-21']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('keeps the years between which somebody was born', () => {
    for (const text of ['Ungdomar födda 2008-2012', 'födda 2008–2012', 'föreningen är född 1978']) expect([text, rulesIn(text)]).toEqual([text, []])
    expect(rulesIn('född 2002-04-21')).toEqual(['withhold/identity-number'])
  })

  it('removes all of a number after a word for birth, whatever its check digit', () => {
    for (const text of ['född 020415-2381', 'född den 020415 - 2381', 'f. 20020415-2381']) expect([text, cleaned(`Hon, ${text}, ringde.`)]).toEqual([text, expect.stringMatching(/^Hon, (?:född |född den |f\. )\[id-nummer borttaget\], ringde\.$/)])
  })

  it('removes reserve numbers and the numbers of the migration agency and of passports', () => {
    for (const text of ['131231 TF12', '20131231-A1B2', '20131231-TF12', 'LMA-nummer 50-123456/7', 'dossiernummer 50123456', 'passnummer AA1234567', 'Pass nr: 12345678', 'LMA-kort 50-123456', 'beteckningsnummer 11-222333']) expect([text, rulesIn(`Id ${text} här`)]).toEqual([text, ['withhold/identity-number']])
    for (const text of ['LMA-kort behövs inte', 'Pass 2 den 12 mars', 'antagen 2013-12-31 KS 12', 'passar 12345678 bra', '2024-03-12 SN24']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('is a real day, or a day past 60 where the number was given to someone not registered', () => {
    for (const day of ['020101', '020131', '020229', '020430', '021231', '020160', '020161', '020191', '020490', '020060', '020091', '18400101', '18991231', '19000101', '20491231']) expect([day, isBirthDate(day)]).toEqual([day, true])
    for (const day of ['020001', '020100', '020132', '020230', '020431', '021301', '020192', '020491', '020092', '021360', '029999', '02190101', '90200101', '17990101', '18390101', '20500101', '99990101', '21000101']) expect([day, isBirthDate(day)]).toEqual([day, false])
  })

  it('is told from a telephone number that has a day and the right check digit in it', () => {
    // The whole series that is kept for fiction in the area 040: one in ten has the check digit of somebody born on 28 June 2004.
    const series = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'))
    const withheld = (written: (last: string) => string, changes = {}): number => series.filter((last) => rulesIn(written(last), changes).length > 0).length
    for (const written of [
      (last: string) => `040-628 04 ${last}`, (last: string) => `040 628 04 ${last}`, (last: string) => `Ring 040-62804${last} idag`, (last: string) => `0406-28 04 ${last}`, (last: string) => `04-062 804 ${last}`, (last: string) => `tel 04062804${last}`, (last: string) => `Telefon: 04062804${last}`,
      (last: string) => `<a href="tel:04062804${last}">`, (last: string) => `växel 04 06 28 04 ${last}`, (last: string) => `jouren 04062804${last}`,
    ]) expect(withheld(written)).toBe(0)
    expect(withheld((last) => `04062804${last}`, { field: 'phone', isValue: true })).toBe(0)
    for (const written of [(last: string) => `Hon är 04062804${last}`, (last: string) => `040628-04${last}`, (last: string) => `tel 040628-04${last}`, (last: string) => `04 06 28 04 ${last}`, (last: string) => `04 06 28-04${last}`, (last: string) => `20040628-04${last}`, (last: string) => `040628 04${last}`]) expect(withheld(written)).toBe(10)
    for (const written of [(last: string) => `0406 28 04${last}`, (last: string) => `04062 804${last}`, (last: string) => `0 406 280 4${last}`, (last: string) => `04-06 28 04${last}`]) expect(withheld(written)).toBe(10)
    for (const written of [(last: string) => `040 62 80 4${last}`, (last: string) => `04 0628 04${last}`, (last: string) => `0406 280 4${last}`, (last: string) => `040-628 04${last}`]) expect(withheld(written)).toBe(0)
    expect(withheld((last) => `personnummer 040-628 04 ${last}`)).toBe(100)
  })

  it('is told from a sum, a diary number and a longer row of numbers, in unusual groups', () => {
    expect(cleaned('Id 200 204 212 393 här')).toBe(`Id ${marker} här`)
    expect(cleaned('Id 0204 21 2393 här')).toBe(`Id ${marker} här`)
    expect(cleaned('Id 2 0 0 2 0 4 2 1 2 3 9 3')).toBe(`Id ${marker}`)
    for (const text of ['200 204 212 393 kr', '200 204 212 393 personer', 'Dnr 200 204 212 393', 'Dnr: SN 200 204 212 393', '7 200 204 212 393', '200 204 212 393 7', 'KS 020-421-2393', 'bankgiro 020-42123 93', 'organisationsnummer 020-421 2393', 'faktura 020 421 2393']) expect([text, rulesIn(text)]).toEqual([text, []])
    expect(rulesIn('890-101 98 19')).toEqual([])
    expect(rulesIn('900-101 98 02')).toEqual(['withhold/identity-number'])
    expect(rulesIn('KS 2 0 0 2 0 4 2 1 2 3 9 3')).toEqual(['withhold/identity-number'])
    // The usual groups are believed whatever stands before them.
    for (const text of ['Dnr 020421-2393', '020421-2393 kr', 'KS 20020421-2393', '7 020421-2393']) expect([text, rulesIn(text)]).toEqual([text, ['withhold/identity-number']])
  })

  it('is told from part of a page address', () => {
    for (const text of ['https://exempel.se/4.1abcdef0204212393.html', 'abcdef0204212393abcdef', 'a1b2c3d4e50204212393']) expect([text, rulesIn(text)]).toEqual([text, []])
    for (const text of ['x0204212393', '0204212393abc', 'mnopqrstu0204212393', 'pnr0204212393']) expect([text, rulesIn(text)]).toEqual([text, ['withhold/identity-number']])
  })

  it('is told from a day with a time, whatever the minute', () => {
    const minutes = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'))
    const withheld = (written: (last: string) => string): string[] => minutes.filter((last) => rulesIn(written(last)).length > 0)
    expect(withheld((last) => `2002-04-21 23.${last}`)).toEqual(minutes.filter((last) => Number(last) > 59 && hasCheckDigit(`2002042123${last}`)))
    expect(withheld((last) => `2002-04-21 24:${last}`)).toEqual(minutes.filter((last) => hasCheckDigit(`2002042124${last}`)))
    expect(withheld((last) => `20020421 23${last}`)).toEqual(minutes.filter((last) => hasCheckDigit(`2002042123${last}`)))
  })

  it('stands together over at most a few marks, a comma only before the last four', () => {
    for (const text of ['020421 - 2393', '020421  2393', '020421 *-* 2393', '020421, 2393', '020421;2393', '20020421 , 2393']) expect([text, rulesIn(text)]).toEqual([text, ['withhold/identity-number']])
    for (const text of ['0204, 212393', '020421,, 2393', '02, 04212393', '020421 och 2393', '020421     2393', '020421 ------ 2393', '020421\n\n\n2393', '1020421-2393', '020421-23931']) expect([text, rulesIn(text)]).toEqual([text, []])
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
    for (const text of ['1990-01-01 2005', '1990-01-01 - 2005', '1990-01-01- 2005', '1990-01-01+2005']) expect([text, rulesIn(text)]).toEqual([text, ['withhold/identity-number']])
    for (const text of ['1990-01-01/2005', '1990-01-01  2005', '1990-01-01.2005', '1990-01-01 / 2005', '7 1990-01-01 2005']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('covers the number and no more, in parts, under a word for it, and with what may stand in and beside it', () => {
    expectMarked((text) => identityNumber.detect(text, situation()), [
      'se 020421 resp. 2393', 'se pnr i delar ⟨⟪020421⟩, ⟨2393⟩⟫', 'se Pnr är delat ⟨020421⟩ resp. ⟨2393⟩.', 'se pnr delat ⟨⟪020421⟩ ⟨2393⟩⟫', 'se pnr delat ⟨020421⟩ och 5 ⟨2393⟩', 'se pnr delat ⟨020421⟩ och 51 2393',
      'se pnr delat ⟨020421⟩ sedan 5 och så ⟨2393⟩', 'se pnr delat ⟨020421⟩ sedan 5x och 2393', 'se pnr delat ⟨020421⟩ sedan 55 och 2393', 'se pnr delat ⟨020421⟩. Sedan ⟨2393⟩',
      'se pnr delat ⟨020421⟩. Sedan kommer det mycket 2393', 'se pnr delat ⟨020421⟩! Sedan 2393', 'se pnr delat ⟨020421⟩? Sedan 2393', 'se pnr delat ⟨020421⟩ sedan 23931', 'se pnr delat ⟨020421⟩. Sedan 23931',
      'se pnr delat ⟨020421⟩ följt av de sista siffrorna som är ⟨2393⟩', 'se pnr delat ⟨020421⟩ följt av de sista siffrorna i numret som är 2393',
      'se pnr delat ⟨020421⟩ följt av de sista siffrorna i numret som alla är 2393', 'se pnr delat ⟨⟪020421⟩ ⟨2393⟩⟫ 2393', 'se pnr delat ⟨020421⟩ a 5 och så kommer 2393', 'se pnr delat ⟨020421⟩ a 5 och så kom 2393',
      'se pnr delat ⟨020421⟩ a 5 och 239312', 'se pnr delat ⟨020421⟩ a, ⟨2393⟩', 'se pnr delat ⟨020421⟩. a 5 2393', 'se pnr delat ⟨020421⟩ resp. ⟨2393⟩', 'se pnr delat ⟨20020421⟩ och ⟨2393⟩',
      'se personnumren delade: ⟨020421⟩ och ⟨2393⟩', 'se personnummer, ja ⟨020421⟩ och ⟨2393⟩', 'se födelsenumrets början ⟨020421⟩ och ⟨2393⟩', 'se samordningsnr: x ⟨020421⟩ och ⟨2393⟩', 'se pnr dnr 020421',
      'se pnr se dnr: 020421', 'se pnr se dnr 020421', 'se pnr se dnr . 020421', 'se pnr se dnr: 020421 och', 'se pnr se KS:020421', 'se pnr se KS020421', 'se pnr beslut  : ⟨020421⟩', 'se pnr dnr x ⟨020421⟩',
      'se pnr den 020421', 'se pnr den. 020421', 'se pnr den, ⟨020421⟩', 'se pnr den-⟨020421⟩', 'se pnr ett dnr ett ⟨020421⟩', 'se pnr5 020421', 'se pnr 12 020421', 'se pnr x x ⟨020421⟩', 'se pnr delas ⟨020421⟩',
      'se pnr delas 020421/5', 'se pnr delas 0204215', 'se fyra sista ⟨2393⟩', 'se 4 sista ⟨2393⟩', 'se fyra  sista 2393', 'se fyra sista åren 2393', 'se fyra sista är ⟨2393⟩', 'se fyra sistaår ⟨2393⟩',
      'se sista fyra åren 2393', 'se sista fyra är ⟨2393⟩', 'se sista fyra år 2393', 'se sista fyra: ⟨2393⟩', 'se sista 4 ⟨2393⟩', 'se sista fyra x ⟨2393⟩', 'se last four ⟨2393⟩', 'se last  four 2393',
      'se last 4: ⟨2393⟩', 'se lastxfour 2393', 'se kontrollnummer ⟨2393⟩', 'se kontrollnumret ⟨2393⟩', 'se kontrollnummerna ⟨2393⟩', 'se kontrollnr5 2393', 'se kontrollsiffrorna är ⟨2393⟩',
      'se kontrollsiffror 23931', 'se last four digits ⟨2393⟩', 'se sista fyra5 2393', 'se ⟨2393⟩ är de fyra sista', 'se 2393 är de  fyra sista', 'se ⟨2393⟩ är fyra sista', 'se ⟨2393⟩ de fyra sista',
      'se ⟨2393⟩ fyra sista', 'se 2393 fyra sista åren', 'se ⟨2393⟩ fyra sistaår', 'se ⟨2393⟩ fyra sista x', 'se ⟨2393⟩ sista fyra', 'se 2393 sista fyra åren', 'se ⟨2393⟩ sista fyra är', 'se ⟨2393⟩ sista 4',
      'se ⟨2393⟩ 4 sista', 'se 12393 fyra sista', 'se 2393  fyra sista', 'se 2393 ärxfyra sista', 'se 2393 är dexfyra sista', 'se 2393 fyraxsista', 'se ⟨2393⟩ är 4 sista siffrorna', 'se 2393 fyra sista år',
      'se 2393 sista fyra år', 'se kontrollnumrets ⟨2393⟩', 'se lma-numret ⟪50123456⟫', 'se beteckningsnumret ⟪11222333⟫', 'se passnumret ⟪AA123456⟫', 'se passets nummer', 'se lma ⟪50-123456⟫', 'se lma: ⟪50123456⟫',
      'se lma-kort ⟪50123456⟫', 'se lmakort ⟪50123456⟫', 'se lmakortet ⟪50123456⟫', 'se lma-kortets nummer ⟪50123456⟫', 'se lmanr ⟪50123456⟫', 'se lma-nr: ⟪50123456⟫', 'se lmanummer ⟪50123456⟫',
      'se lma--kort 50123456', 'se dossier ⟪50123456⟫', 'se dossier: ⟪50123456⟫', 'se dossiernr ⟪50123456⟫', 'se dossiernumret ⟪50123456⟫', 'se beteckningsnr ⟪11222333⟫', 'se passnr ⟪AA123456⟫',
      'se pass nr ⟪AA123456⟫', 'se pass no ⟪12345678⟫', 'se passno ⟪12345678⟫', 'se passport ⟪12345678⟫', 'se passport: ⟪AA123456⟫', 'se passport number ⟪AA123456⟫', 'se passport no. ⟪AA123456⟫',
      'se passportxnumber AA123456', 'se passport  number AA123456', 'se passportnumber AA123456', 'se id-kort nr ⟪12345678⟫', 'se idkort nr ⟪12345678⟫', 'se id-kortsnummer ⟪12345678⟫',
      'se id-korts nummer ⟪12345678⟫', 'se idkortsnr: ⟪12345678⟫', 'se id-kortnummer ⟪12345678⟫', 'se id-kort  nr 12345678', 'se id-kortxnr 12345678', 'se idkortetnummer 12345678',
      'se uppehållstillståndskort ⟪12345678⟫', 'se uppehållstillståndskort nummer ⟪12345678⟫', 'se uppehållstillståndskortet nr ⟪12345678⟫', 'se uppehållstillståndskortens nr 12345678',
      'se uppehållstillståndskort55 nr 12345678', 'se uppehållstillståndskortxnr 12345678', 'se uppehållstillståndskort  nr 12345678', 'se uppehållstillståndskort: A-12345678', 'se lma 12345678901234567',
      'se lma AAAA123456', 'se lma ⟪AAA12345⟫', 'se lma 12345', 'se lma ⟪123456⟫', 'se lma ⟪123456-⟫ bra', 'se lma ⟪1234/5-6⟫ bra', 'se xlma 50123456', 'se lma ⟪50123456å⟫', 'se lma ⟪12345678901234⟫/5',
      'se lma ⟪123456789012345⟫', 'se lma 1234567890123456', 'se lma ⟪12345678901234-⟫', 'se lma ⟪123456/-⟫', 'se lma ⟪50-123456⟫ och lma ⟪60-123456⟫', 'se ⟪131231TF12⟫', 'se ⟪131231 TF12⟫', 'se ⟪131231-A1B2⟫',
      'se ⟪131231A1B2⟫', 'se 131231  TF12', 'se 131231xTF12', 'se 131231-TF123', 'se född ⟨1 januari 2002⟩', 'se född ⟨1 jan 2002⟩', 'se född den ⟨3 mars⟩', 'se född ⟨3 march 2002⟩', 'se född ⟨3 okt. 2002⟩',
      'se född ⟨3:e maj 2002⟩', 'se född 3rd of maj', 'se född 3 x 2002', 'se född 3 2002', 'se född 3 månader', 'se född 12 veckor för tidigt', 'se född 5 i tolv', 'se pnr ⟨020421⟩', 'se pnr: ⟨020421⟩',
      'se pnr (⟨020421⟩)', 'se pnr⟨020421⟩', 'se pnr är ⟨020421⟩', 'se pnr är: (⟨020421⟩', 'se pnr är . : (⟨020421⟩', 'se personnummerxyz ⟨020421⟩', 'se personnummer5 ⟨020421⟩', 'se personnummerna ⟨020421⟩',
      'se personnummerserna ⟨020421⟩', 'se födelsedatum: ⟨020421⟩', 'se födelsetiden ⟨020421⟩', 'se födelsetid5: ⟨020421⟩', 'se a1b2c30204212393', 'se ⟪0204212393⟫abc1', 'se ⟪0204212393⟫ abcdef',
      'se ab0204212393cdef', 'se abcdef0204212393', 'se ⟪0204212393⟫-abcdef', 'se ⟪0204212393⟫.abcdef12', 'se ⟪0204212393⟫xabcdef12', 'se abc0204212393abc', 'se a0204212393bcdef0', 'se 123abc0204212393',
      'se ⟪noll två noll fyra två ett två tre nio tre⟫', 'se ⟪noll två noll fyra två ett två tre nio tre⟫ 5', 'se ⟪02-04-21 2393⟫', 'se ⟪20 ⟪02 04 21 2393⟫⟫', 'se ⟪20-⟪020421-2393⟫⟫', 'se ⟪2002-0421-2393⟫',
      'se ⟪200204-21-2393⟫', 'se ⟪20-⟪02-04-21-2393⟫⟫', 'se ⟪2-00204-21 2393⟫', 'se Dnr ⟪20 ⟪020421 2393⟫⟫', 'se 7 ⟪20 ⟪020421 2393⟫⟫', 'se Dnr ⟪20 ⟪02 04 21 2393⟫⟫', 'se 7 ⟪20-⟪020421-2393⟫⟫',
      'se ⟪20020421-2393⟫ kr', 'se ⟪20-⟪02-04-21 2393⟫⟫ kr', 'se ⟪20-⟪020421-2393⟫⟫ kr', 'se ⟪20 ⟪020421-2393⟫⟫ kr', 'se ⟪020421,2393⟫', 'se 02042, 12393', 'se 0204, 212393', 'se 2002, 04212393', 'se 020421, 23931',
      'se 020421, 239', 'se 200204, 212393', 'se ⟪20020421, 2393⟫', 'se ⟪020421, 2393⟫, 5', 'se ⟪020421, 2393⟫, 2393', 'se 1990, 01012005', 'se 900101,', 'se 020421;', 'se 02042123, 93', 'se 9001, 01, 9802',
      'se ⟪020421-2393⟫, 5', 'se 5, ⟪020421-2393⟫', 'se ⟪020421-2393⟫, 2393', 'se ⟪200 204 212 393⟫, 5', 'se ⟪200 204 212 393⟫,', 'se 2020, ⟪200 204 212 393⟫', 'se ⟪200 204 212 393⟫, 2020', 'se ⟪020421 23 93⟫',
      'se 123456 ⟪020421 2393⟫', 'se ⟪020421 2393⟫ 123456', 'se 1234567890123 ⟪020421-2393⟫', 'se 123456789 ⟪020421-2393⟫', 'se 04 06 28 04 01', 'se 0406280401', 'se 0', 'se 00', 'se 0406-28-04-01',
    ])
    expectMarked((text) => identityNumber.detect(text, situation({ heading: 'Personnummer', isValue: true })), [
      '⟪0406280401⟫', '⟨020421⟩', '⟨ 020421 ⟩', '⟪020421-2393⟫', '020421 och', 'Se ⟪O2O421-2394⟫', '⟨2002.04.21⟩',
    ])
    expectMarked((text) => identityNumber.detect(text, situation({ field: 'phone', isValue: true })), [
      '0204212393', '⟪020421-2393⟫', '02 0421 2393', '0204 21 2393', '020 421 23 93', '0-204212393', '02042-12393',
    ])
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
