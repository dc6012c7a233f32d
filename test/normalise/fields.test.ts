import { describe, expect, it } from 'vitest'
import type { Field } from '#model'
import { secrecyOf } from '#normalise'
import { claimsOf, county, normalise, row, rulesOf, valuesOf } from './rows.ts'

const values = (field: Field, text: string): string[] => valuesOf(field, row('resource', { name: 'x', [field]: text }))
const rules = (field: Field, text: string): string[] => rulesOf(normalise(row('resource', { name: 'x', [field]: text })))

describe('terms of the taxonomy', () => {
  it.each<[Field, string, string[]]>([
    ['type', 'Kvinnojour', ['kvinnojour']], ['type', 'Samlad verksamhet för utsatta, utövare och barn', ['samlad_verksamhet']], ['type', 'Kvinnojour, tjejjour', ['kvinnojour', 'tjejjour_ungdomsjour']],
    ['provider_kind', 'Ideell förening', ['ideell_forening']], ['level', 'Delregional', ['delregional']], ['target_groups', 'Transpersoner och icke-binära, unga och äldre', ['transpersoner', 'unga', 'aldre']],
    ['target_groups', 'kvinnor;barn', ['utsatta_kvinnor', 'barn_utsatta']], ['violence_forms', 'hedersvåld / könsstympning', ['hrv', 'konsstympning']], ['type', 'uppgift saknas', []], ['access', 'anonymt', ['anonym']],
    ['access', 'Ring och boka en tid', ['Ring och boka en tid']],
  ])('%s: %j', (field, text, codes) => {
    expect(values(field, text)).toEqual(codes)
    expect(rules(field, text)).toEqual([])
  })

  it('leaves out what is longer than a list can be, or a text than a sheet can hold, and says so', () => {
    expect([values('opening_hours', 'a'.repeat(5001)), rules('opening_hours', 'a'.repeat(5001))]).toEqual([[], ['too-long']])
    expect(values('opening_hours', 'a'.repeat(5000))).toHaveLength(1)
    expect([values('note', 'a'.repeat(32_768)), rules('note', 'a'.repeat(32_768))]).toEqual([[], ['too-long']])
    expect(values('note', 'a'.repeat(32_767))).toHaveLength(1)
  })

  it('leaves out a word that is none, keeps the others and suggests', () => {
    const made = row('resource', { name: 'x', target_groups: 'unga, kvinor' })
    expect(valuesOf('target_groups', made)).toEqual(['unga'])
    expect(normalise(made).diagnostics.map(({ rule, actual, expected }) => [rule, actual, expected?.[0]])).toEqual([['normalise/term-unknown', 'kvinor', 'Våldsutsatta kvinnor']])
  })
})

describe('whether a service is there', () => {
  it.each([['upphört', 'avvecklad'], ['Nedlagd 2019', 'avvecklad'], ['vilande', 'vilande'], ['planerad', 'planeras'], ['tillfällig', 'avvecklad'], ['finns', 'finns'], ['vet ej', 'uppgift_saknas'], ['annan kommun', 'via_annan']])('%s: %s', (text, code) => {
    expect(values('availability', text)).toEqual([code])
  })

  it('is asked about when the word is unknown', () => {
    expect(rules('availability', 'lite då och då')).toEqual(['availability-unknown-word'])
  })

  it.each([['UPPHÖRT. Avvecklades 2019.', ['avvecklad']], ['VILANDE enligt tidningen.', ['vilande']], ['PLANERAD till hösten.', ['planeras']], ['TILLFÄLLIG lösning.', ['avvecklad']], ['Upphört är ett ord i en mening.', []], ['MOTSTRIDIG uppgift.', []], ['UPPHÖRTE', []]])('is read from a note that begins %j', (note, codes) => {
    expect(valuesOf('availability', row('resource', { name: 'x', note }))).toEqual(codes)
  })

  it('is taken from its own cell before the note, and never for work', () => {
    expect(valuesOf('availability', row('resource', { name: 'x', availability: 'finns', note: 'UPPHÖRT. Nej.' }))).toEqual(['finns'])
    expect(valuesOf('availability', row('work', { kommun: 'Ale', area: 'Barnahus', status: 'ja', note: 'UPPHÖRT.' }))).toEqual([])
  })

  it('may stand under the heading that tables use for work', () => {
    expect(valuesOf('availability', row('resource', { name: 'x', status: 'vilande' }))).toEqual(['vilande'])
  })
})

describe('addresses', () => {
  it('prints web addresses without user, query and fragment, one claim each', () => {
    expect(values('website', 'https://anna:x@www.exempel.se/vald?token=1#a, exempel.se och https://xn--gullspng-f0a.se/')).toEqual(['https://www.exempel.se/vald', 'https://exempel.se', 'https://gullspång.se'])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'se anteckning', 'data:text/html;base64,PHNjcmlwdD4='])('leaves out %j and tells', (text) => {
    expect(values('website', text)).toEqual([])
    expect(new Set(rules('website', text))).toEqual(new Set(['web-address']))
  })

  it.each([
    ['Socialjour@Exempelkommun.se', 'socialjour@exempelkommun.se', 'public'], ['mailto:info@exempel.se', 'info@exempel.se', 'public'], ['<kontakt@exempel.se>', 'kontakt@exempel.se', 'public'], ['kvinnojouren (at) exempel.se', 'kvinnojouren@exempel.se', 'public'],
    ['barn.familj@exempel.se', 'barn.familj@exempel.se', 'public'], ['exempeljouren@exempeljouren.se', 'exempeljouren@exempeljouren.se', 'public'],
    ['lidkoping@boj.se', 'lidkoping@boj.se', 'public'], ['umskövde@exempel.se', 'umskövde@exempel.se', 'public'], ['radgivningen.hera@exempel.se', 'radgivningen.hera@exempel.se', 'public'], ['valjattsluta@exempel.se', 'valjattsluta@exempel.se', 'public'],
    ['mark@exempel.se', 'mark@exempel.se', 'secret'], ['maria.husman@exempel.se', 'maria.husman@exempel.se', 'secret'], ['anna.lidkoping@exempel.se', 'anna.lidkoping@exempel.se', 'secret'],
    ['anna.andersson@exempel.se', 'anna.andersson@exempel.se', 'secret'], ['alva@exempel.se', 'alva@exempel.se', 'secret'], ['exempeljouren@gmail.com', 'exempeljouren@gmail.com', 'secret'],
  ])('reads %j as %s, which is %s', (text, value, secrecy) => {
    expect(claimsOf('email', row('resource', { name: 'x', email: text })).map((claim) => [claim.value, claim.secrecy])).toEqual([[value, secrecy]])
  })

  it('leaves out what is no mail address', () => {
    expect(values('email', 'anna@, @exempel.se, a@b@c.se, ingen')).toEqual([])
    expect(rules('email', 'anna@')).toEqual(['email-address'])
  })
})

describe('numbers', () => {
  it.each<[Field, string, string]>([
    ['places', '1 725 000', '1725000'], ['places', '1\u00A0725\u2009000', '1725000'], ['places', '1.725.000', '1725000'], ['places', '1.200', '1200'], ['places', 'ca 12 platser', '12'], ['places', '12,0', '12'], ['places', '< 5', '<5'],
    ['share', '12,5 %', '12.5'], ['share', '34 procent', '34'], ['share', '0,34', '0.34'], ['share', '1.234', '1.234'], ['share', '−3,5', '-3.5'],
  ])('%s: reads %j as %s', (field, text, number) => {
    expect(values(field, text)).toEqual([number])
  })

  it.each<[Field, string]>([['places', '12,5'], ['places', '10–12'], ['places', 'många'], ['share', '1,2,3'], ['share', '17:30'], ['share', '1e5'], ['share', '0x10'], ['places', 'Infinity']])('%s: leaves out %j and tells', (field, text) => {
    expect(values(field, text)).toEqual([])
    expect(rules(field, text)).toEqual(['number'])
  })

  it('reads a dash as zero only where the legend says so', () => {
    expect(values('places', '–')).toEqual([])
    expect(valuesOf('places', row('resource', { name: 'x', places: '–' }, { legend: { '-': 'värdet noll' } }))).toEqual(['0'])
  })
})

describe('indicators', () => {
  const value = (text: string, legend?: Record<string, string>): string[] => valuesOf('value', row('indicator', { kpi: 'U30750', kommun_code: '1407', period: '2023', gender: 'T', value: text }, legend === undefined ? {} : { legend }))

  it.each([['kr per invånare', '17:30', ['17.3']], ['kronor', '1 234:50', ['1234.5']], ['timmar', '17:30', []]])('reads a value in %s written as %j', (unit, text, stored) => {
    expect(valuesOf('value', row('indicator', { kpi: 'U1', kommun_code: '1407', period: '2023', value: text, unit }))).toEqual(stored)
  })

  it('have the number as JSON writes it, or the reason why there is none', () => {
    expect(['12,5', '49.123', '1 234', '-', '.', '..', ''].map((text) => value(text))).toEqual([['12.5'], ['49.123'], ['1234'], ['bortfall'], ['ej_tillampligt'], ['sekretess'], []])
    expect(value('-', { '-': 'värdet noll' })).toEqual(['0'])
    expect(value('.', { '.': 'uppgift saknas' })).toEqual(['bortfall'])
  })

  it('speak of a kommun, a region, a group or the nation', () => {
    expect(['1407', '0014', 'G33623', '0000'].map((kommun_code) => normalise(row('indicator', { kpi: 'U30750', kommun_code, period: '2023', gender: 'T', value: '1' })).mention.claims[0]?.subject)).toEqual(['kpi/U30750/1407', 'kpi/U30750/0014', 'kpi/U30750/G33623', 'kpi/U30750/0000'])
  })

  it('know women, men and both, and guess no other code', () => {
    const gender = (text: string): string[] => valuesOf('gender', row('indicator', { kpi: 'U30750', kommun_code: '1407', period: '2023', gender: text, value: '1' }))
    expect(['T', 'K', 'F', 'M', 'kvinnor', 'x'].map(gender)).toEqual([['T'], ['K'], ['K'], ['M'], ['K'], []])
  })
})

describe('text', () => {
  it('loses its invisible signs, with a warning, and keeps å, ä and ö however they were composed', () => {
    const made = row('resource', { name: 'Ja\u0308rn\u200Bjouren \u202Eabc\u0000  x' })
    expect(valuesOf('name', made)).toEqual(['Järnjouren abc x'])
    expect(rulesOf(normalise(made))).toEqual(['hidden-signs'])
    expect(JSON.stringify(normalise(made).diagnostics)).not.toMatch(/[\u0000-\u001f\u200B\u202E]/)
  })

  it('is kept silently when only blanks, soft hyphens or composition change', () => {
    const made = row('resource', { name: ' Järn\u00ADjouren\u00A0 i\tÅmål\n' })
    expect(valuesOf('name', made)).toEqual(['Järnjouren i Åmål'])
    expect(rulesOf(normalise(made))).toEqual([])
  })

  it('is warned about when a name mixes letters that look alike', () => {
    expect(rulesOf(normalise(row('resource', { name: 'Kvinnоjouren' })))).toEqual(['mixed-script'])
    expect(rulesOf(normalise(row('resource', { name: 'Женский кризисный центр' })))).toEqual([])
  })

  it('of a service without a name is told', () => {
    expect(rulesOf(normalise(row('resource', { phone: '031-390 06 01' })))).toEqual(['name-missing'])
  })

  it('quotes no more than a line of what it did not understand, without backticks', () => {
    const [diagnostic] = normalise(row('resource', { name: 'x', type: `\`${'ö'.repeat(300)}\`\n` })).diagnostics
    expect(diagnostic!.message.sv.match(/`/g)).toHaveLength(2)
    expect(diagnostic!.actual!.length).toBeLessThanOrEqual(80)
  })
})

describe('secrecy', () => {
  it('is public for what describes a service, internal for its address, secret for a field without a class', () => {
    expect(['name', 'note', 'phone'].map(secrecyOf)).toEqual(['public', 'public', 'public'])
    expect(secrecyOf('address')).toBe('internal')
    expect(['personnummer', 'toString', '__proto__', ''].map(secrecyOf)).toEqual(['secret', 'secret', 'secret', 'secret'])
    expect(claimsOf('address', row('resource', { name: 'x', address: 'Exempelgatan 1' })).map(({ secrecy }) => secrecy)).toEqual(['internal'])
  })

  it('cannot be raised by the input', () => {
    const { mention } = normalise(row('resource', { name: 'x', secrecy: 'public', audience: 'public', phone: '070-174 06 05' } as Partial<Record<Field, string>>), county)
    expect(mention.claims.map(({ field, secrecy }) => [field, secrecy])).toEqual([['name', 'public'], ['phone', 'secret']])
  })
})

describe('what no claim was made of', () => {
  const other = (text: string): ReturnType<typeof row>['other'] => ({ Inriktning: { text, place: { file: 'tables/x.csv', line: 7 } } })

  it('is kept with the mention of a service: unknown columns, and words that were not understood', () => {
    expect(normalise(row('resource', { name: 'Lärkan', type: 'Akutboende', phone: '031-390 06 00' }, { other: other('Skyddat boende') })).mention.unread).toEqual(['Akutboende', 'Skyddat boende'])
    for (const made of [row('resource', { name: 'Lärkan', type: 'Kvinnojour' }), row('resource', { name: 'Lärkan' }, { other: other('12 st') }), row('work', { kommun: 'Ale', area: 'Rutiner', status: 'ja' }, { other: other('Skyddat boende') })]) {
      expect(normalise(made).mention.unread).toBeUndefined()
    }
  })
})
