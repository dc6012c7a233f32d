import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { spelledDigits } from '../../src/withhold/reading/spelled-digits.ts'
import { cleaned, rulesIn } from './reading.ts'

const words = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio']
const said = (digits: string, between = ' '): string => [...digits].map((digit) => words[Number(digit)]!).join(between)
const sheltered = { sheltered: true }

describe('numbers said digit by digit', () => {
  it('are read in all their words', () => {
    expect(spelledDigits(`Ring ${said('0123456789')} nu`)).toEqual([{ start: 5, end: 5 + said('0123456789').length, digits: '0123456789' }])
    expect(spelledDigits('Nolla, etta, tvåa, trea, fyra, femma, sexa, sjua, åtta, nia.')[0]?.digits).toBe('0123456789')
    expect(spelledDigits('en två en två en två en två en')[0]?.digits).toBe('121212121')
    expect(spelledDigits('ett två tre fyra fem sex sju åtta')).toEqual([])
    expect(spelledDigits('sextio två tre fyra fem sex sju åtta nio ettan')[0]?.digits).toBe('6023456789')
    expect(spelledDigits('noll sjuttio, sjuttonhundra fyrtio, sextio femton')).toEqual([])
    expect(spelledDigits('noll sjuttiotvå, sjutton fyrtio, sextio femton')[0]?.digits).toBe('07217406015')
  })

  it('are identity numbers when they begin with a day of birth', () => {
    for (const text of [said('0204212393'), said('200204212393', ', '), `pnr 020421 ${said('0204212393')}`]) expect([text, rulesIn(text)]).toEqual([text, ['withhold/identity-number']])
    for (const text of [said('5567037485'), said('02042123931'), said('0299992393'), said('313900600')]) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('are mobile numbers when they begin like one', () => {
    for (const text of [said('0701740605'), said('46701740605'), said('0046701740605')]) expect([text, rulesIn(text)]).toEqual([text, ['withhold/mobile-phone']])
    expect(cleaned(`Ring ${said('0701740605')} på natten.`)).toBe('Ring [telefonnummer visas inte] på natten.')
  })
})

describe('texts in code', () => {
  const inBase64 = (text: string): string => Buffer.from(text).toString('base64')

  it('are taken away when they say something', () => {
    for (const code of [inBase64('Vi bor på Ekgatan 3'), inBase64('0204212393 är numret'), Buffer.from('Vi bor på Ekgatan 3').toString('hex')]) expect(cleaned(`Se ${code} nu.`)).toBe('Se [uppgift visas inte] nu.')
  })

  it('stay when they are hashes, names and addresses of pages', () => {
    for (const text of ['d41d8cd98f00b204e9800998ecf8427e', 'a1b2c3d4e5f60718293a4b5c6d7e8f9001020304', 'https://new.express.adobe.com/webpage/mVC5fSNL8hbER7KqLz2', 'SocialtjänstensMottagningFörVåldsutsatta', 'arbetsmarknadsforvaltningen', '20202020202020202020', '+46313900600 +46313900601', Buffer.from('   -   -   -').toString('base64')]) expect([text, rulesIn(text)]).toEqual([text, []])
  })
})

describe('addresses of sheltered housing', () => {
  const isTold = (text: string): boolean => rulesIn(text, sheltered).includes('withhold/sheltered-place')

  it('are seen when the number is a word, the street in lower case, or both in a slug', () => {
    for (const text of ['Vi finns på Ekgatan tolv.', 'Vi finns på ekgatan nummer tjugotre.', 'Vi bor vid rosenvägen fyrtio.', 'Vi finns på lindgatan.', 'Vi träffas vid lilltorget.', 'https://exempel.se/ekgatan-12', 'boende-rosenvagen_3b.csv', 'karta/solgrand-4']) expect([text, isTold(text)]).toEqual([text, true])
    for (const text of ['Vi hjälper på vägen.', 'På utvägen tar vi upp det.', 'Den är på kontaktvägen två som väntar.', 'Kontakten sker på kontaktvägen.', 'Vi är på plats två dagar.', 'Steg ett på vägen två.', 'https://exempel.se/sida-12', 'https://exempel.se/vagen-2']) expect([text, isTold(text)]).toEqual([text, false])
  })

  it('are seen in codes for places', () => {
    for (const text of ['9F7C+X2 Göteborg', '9F7CQX22+22', 'Plats: W2RC+5V']) expect([text, isTold(text)]).toEqual([text, true])
    for (const text of ['2345+23', 'HBTQ+ personer', 'ring +46313900600', 'CC+XX', `${'2345 '.repeat(40_000)}+`]) expect([text, isTold(text)]).toEqual([text, false])
  })

  it('are seen with something between their letters', () => {
    const apart = (text: string, mark: string): string => [...text].join(mark)
    for (const text of [apart('Ekbacksgatan 12', ' '), apart('Ekbacksgatan', '.'), apart('Ekbacksgatan', '\u00a0'), `Boendet: ${apart('Ekbacksgatan', '·')} 12`]) expect([text, isTold(text)]).toEqual([text, true])
    for (const text of ['A B C D E F', 'mål 1 2 3 4 5', 's. k. t. ex. m. m.', 'o. s. v. d. v. s.']) expect([text, isTold(text)]).toEqual([text, false])
  })
})

describe('names and mailboxes', () => {
  it('are seen with initials beside a role', () => {
    expect(cleaned('Kontaktperson: A. Ekström.')).toBe('Kontaktperson: [namn borttaget].')
    expect(cleaned('B. K. Lindgren, enhetschef, svarar.')).toBe('[namn borttaget], enhetschef, svarar.')
    for (const text of ['Kapitel A. Inledning', 'Kontakta t.ex. kommunen.']) expect([text, rulesIn(text)]).toEqual([text, []])
  })

  it('are seen with the dots of the mailbox in words', () => {
    for (const text of ['karin punkt ekström snabel-a exempel punkt se', 'karin (punkt) ekström (at) exempel (punkt) se']) expect([text, cleaned(`Skriv till ${text}.`)]).toEqual([text, 'Skriv till [e-postadress visas inte].'])
    expect(rulesIn('Skriv till info snabel-a exempel punkt se.')).toEqual([])
  })
})
