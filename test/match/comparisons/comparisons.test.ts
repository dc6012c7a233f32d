import { describe, expect, it } from 'vitest'
import { matchTable } from '#match'
import { vocabulary } from '../mentions.ts'

/** Many different organisations, so that how common a word is can be counted. */
const crowd = Array.from({ length: 40 }, (_, index) => `Kvinnojouren ${'abcdefghijklmnopqrst'[index % 20]!.toUpperCase()}vattra${index}`)

type Row = Readonly<Record<string, string>>
const rowsWith = (rows: readonly Row[]): Row[] => [...rows, ...crowd.map((name, index) => ({ name, ort: `Ort${index % 9}`, telefon: `0980-3192${String(index).padStart(2, '0')}` }))]
const fieldsOf = (list: string): { column: string; comparison: string }[] => list.split(',').map((pair) => ({ column: pair.split('=')[0]!, comparison: pair.split('=')[1]! }))

/** What becomes of the first two rows. */
function outcome(rows: readonly Row[], list: string): 'same' | 'ask' | 'different' {
  const { clusters, questions } = matchTable(rowsWith(rows), fieldsOf(list))
  if (clusters.some((cluster) => cluster.rows.includes(1) && cluster.rows.includes(2))) return 'same'
  return questions.some((question) => question.rows[0] === 1 && question.rows[1] === 2) ? 'ask' : 'different'
}

const inBoras = (name: string): Row => ({ name, ort: 'Borås' })
const named = (one: string, other: string): 'same' | 'ask' | 'different' => outcome([inBoras(one), inBoras(other)], 'name=organisation,ort=place')

describe('comparing names of organisations', () => {
  it.each([
    ['Kvinnojouren Tussilago', 'KVINNOJOUREN TUSSILAGO'], ['Kvinnojouren Tussilago', 'Tussilago kvinnojour'], ['Kvinnojouren Tussilago', 'Tussilagos kvinnojour'], ['Kvinnojouren Tussilago', 'KJ Tussilago'],
    ['Kvinnojouren Tussilago', 'Kvinno-jouren Tussilago'], ['Kvinnojouren Tussilago', 'Föreningen Kvinnojouren Tussilago'], ['Kvinnojouren Tussilago', 'Kvinnojouren Tussilago (ideell förening)'],
    ['Kvinno- och tjejjouren Tussilago', 'Kvinno- & tjejjouren Tussilago'], ['Kvinno- och tjejjouren Tussilago', 'KTJ Tussilago'], ['Brottsofferjouren i Borås', 'BOJ Borås'], ['Kvinnojouren Tussilago', 'Kvinojouren Tussilago'],
    ['Kvinnojouren Tussilago', 'Kvinnojouren Tusilago'], ['Kvinnojouren Solgård', 'Kvinnojouren Solgard'], ['Tussilago Omsorg AB', 'Tussilago Omsorg Aktiebolag'], ['Mikamottagningen', 'Mika-mottagningen'],
    ['Mottagningen sexuella övergrepp', 'MSÖ'], ['Borås ungdomsmottagning', 'Ungdomsmottagningen Borås'], ['IFO Borås', 'Individ- och familjeomsorgen i Borås'], ['Brottsförebyggande rådet (BRÅ)', 'Lokala brottsförebyggande rådet'],
  ])('%s is %s', (one, other) => expect(named(one, other)).toBe('same'))

  it.each([
    ['Kvinnojouren Tussilago', 'Tjejjouren Tussilago'], ['Kriscentrum för kvinnor', 'Kriscentrum för män'], ['Samtalsmottagning för våldsutsatta', 'Samtalsmottagning för våldsutövare'], ['Enheten för barn', 'Enheten för vuxna'],
    ['Kvinnojouren Tussilago', 'Kvinnojouren Blåklocka'], ['Familjerätten', 'Familjerådgivningen'], ['Södra Lokalpolisområdet', 'Norra Lokalpolisområdet'], ['RFSL Borås', 'RFSL Ungdom Borås'],
    ['Sjukhuset Vattra', 'Sjukhuset Vattra, gynekologisk mottagning'], ['Kvinnojouren Linda', 'Kvinnojouren Linnea'],
  ])('%s is not taken for %s', (one, other) => expect(named(one, other)).not.toBe('same'))

  it('lets a distinctive word decide, and common words only within the place', () => {
    expect(outcome([{ name: 'Kvinnojouren Tussilago', ort: '' }, { name: 'Tussilagos kvinnojour', ort: 'Borås' }], 'name=organisation,ort=place')).toBe('same')
    expect(outcome([{ name: 'Socialtjänstens mottagning', ort: 'Borås' }, { name: 'Socialtjänstens mottagning', ort: 'Mark' }], 'name=organisation,ort=place')).toBe('different')
    expect(outcome([{ name: 'Kvinnojouren Tussilago', ort: 'Borås' }, { name: 'Kvinnojouren Tussilago', ort: 'Mark' }], 'name=organisation,ort=place')).not.toBe('same')
  })

  it('finds the town in the name where the column of towns is empty', () => {
    expect(outcome([{ name: 'Ungdomsmottagningen Borås', ort: '' }, { name: 'Borås ungdomsmottagning', ort: 'Borås' }], 'name=organisation,ort=place')).toBe('same')
  })
})

describe('comparing places', () => {
  const fields = 'name=organisation,ort=place'
  const towns = (one: string, other: string): 'same' | 'ask' | 'different' => outcome([{ name: 'Ungdomsmottagningen', ort: one }, { name: 'Ungdomsmottagningen', ort: other }], fields)

  it('takes kommun, stad, genitive and missing rings for spellings, and other towns for other towns', () => {
    expect([towns('Hjo', 'Hjo kommun'), towns('Göteborg', 'Göteborgs stad'), towns('Skövde', 'Skovde')]).not.toContain('different')
    expect(towns('Hjo', 'Skara')).toBe('different')
  })

  it('knows codes with the register', () => {
    const rows = [{ name: 'Ungdomsmottagningen', ort: '1497' }, { name: 'Ungdomsmottagningen', ort: 'Hjo kommun' }, { name: 'Ungdomsmottagningen', ort: '1495' }]
    expect(matchTable(rows, fieldsOf(fields), vocabulary).clusters.map((cluster) => cluster.rows)).toEqual([[1, 2], [3]])
  })
})

describe('comparing phone numbers', () => {
  const told = (one: string, other: string): 'same' | 'ask' | 'different' => outcome([{ name: 'Gruppen Tussilago', telefon: one, ort: '' }, { name: 'Tussilago mottagning', telefon: other, ort: '' }], 'name=organisation,telefon=phone')

  it('reads all spellings of a number, and one number of several in a cell', () => {
    expect(told('040-628 04 05', '+46406280405')).toBe(told('0406280405', '0406280405'))
    expect(told('040-628 04 05', '0046 40 628 04 05; 040-628 04 06')).toBe(told('0406280405', '0406280405'))
  })

  it('never makes two names that have nothing in common one', () => {
    expect(outcome([{ name: 'Tussilago', telefon: '040-628 04 05' }, { name: 'Blåklocka', telefon: '040-628 04 05' }], 'name=organisation,telefon=phone')).not.toBe('same')
  })

  it('counts short numbers that everybody refers to for nothing', () => {
    expect(told('112', '112')).toBe(told('', ''))
    expect(told('116 006', '116006')).toBe(told('', ''))
  })
})

describe('comparing web and mail addresses', () => {
  const pages = (one: string, other: string): number => {
    const { clusters, questions } = matchTable(rowsWith([{ name: 'Tussilago', webb: one }, { name: 'Tussilagohuset', webb: other }]), fieldsOf('name=organisation,webb=web'))
    return questions.find((question) => question.rows[0] === 1 && question.rows[1] === 2)?.fields['webb'] ?? clusters.find((cluster) => cluster.rows.includes(1))!.score
  }

  it('takes the same page in another spelling for the same, and another page of the host for less', () => {
    expect(pages('https://www.tussilago.example/om/', 'tussilago.example/om?utm_source=x')).toBe(pages('https://tussilago.example/om', 'https://tussilago.example/om'))
    expect(pages('https://tussilago.example/om', 'https://tussilago.example/kontakt')).toBeLessThan(pages('https://tussilago.example/om', 'https://tussilago.example/om'))
    expect(pages('info@tussilago.example', 'https://tussilago.example')).toBe(pages('https://tussilago.example', 'https://tussilago.example'))
  })

  it('learns nothing from two mailboxes at a provider of mailboxes', () => {
    expect(pages('a@gmail.com', 'b@gmail.com')).toBeLessThanOrEqual(pages('', ''))
  })
})

describe('comparing codes and kinds', () => {
  it('lets an identifying code decide alone, and keeps other codes apart', () => {
    const withCode = (one: string, other: string): 'same' | 'ask' | 'different' => outcome([{ name: 'Tussilago', orgnr: one }, { name: 'Blåklocka AB', orgnr: other }], 'name=organisation,orgnr=code')
    expect(outcome([{ name: 'Tussilago', orgnr: '802400-0001' }, { name: 'Tussilago', orgnr: '802400-0099' }], 'name=organisation,orgnr=code')).not.toBe('same')
    expect(withCode('802400-0001', '802400-0099')).toBe('different')
    expect(outcome([{ name: 'Tussilago', orgnr: '802400-0001' }, { name: 'Tusilagohuset', orgnr: '8024000001' }], 'name=organisation,orgnr=code')).toBe('same')
  })

  it('lets types that exclude each other keep two apart, and other differences count little', () => {
    const typed = (one: string, other: string): 'same' | 'ask' | 'different' => outcome([{ name: 'Tussilago', typ: one, ort: 'Borås' }, { name: 'Tussilago', typ: other, ort: 'Borås' }], 'name=organisation,ort=place,typ=kind')
    expect(typed('kvinnojour', 'skyddat_boende')).toBe('ask')
    expect(typed('samtalsmottagning_utsatta', 'valdsutovare_behandling')).toBe('ask')
    expect(typed('samtalsmottagning_utsatta', 'samlad_verksamhet')).toBe('same')
  })
})

describe('comparing free text', () => {
  const streets = (one: string, other: string): 'same' | 'ask' | 'different' =>
    outcome([{ name: 'Tussilago', gata: one }, { name: 'Tussilago kafé', gata: other }], 'name=text,gata=text')

  it('takes ordinals, abbreviations and additions for the same address, and another house number for another', () => {
    expect(streets('Första Långgatan 12', '1:a Långg. 12')).toBe('same')
    expect(streets('Järntorget 7, ingång från gården', 'Järntorget 7')).toBe('same')
    expect(streets('Järntorget 7', 'Järntorget 19')).not.toBe('same')
  })
})
