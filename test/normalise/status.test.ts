import { describe, expect, it } from 'vitest'
import { county, normalise, row, rulesOf, valuesOf } from './rows.ts'

const work = (status: string): ReturnType<typeof row> => row('work', { kommun: 'Öckerö', area: 'Barnahus', status })

describe('status of an area of work', () => {
  it.each([
    ['finns', ['ja', 'Ja.', 'JA', 'finns', 'Finns', 'ja, sedan 2019', 'Ja (2019)', '1']],
    ['finns_inte', ['nej', 'Nej', 'finns ej', 'finns inte', 'rutin saknas', 'saknar handlingsplan', 'har ingen samordnare', '0', 'upphört', 'Nedlagd', 'vilande', 'nej, inte via avtal']],
    ['finns_delvis', ['delvis', 'Ja, delvis', 'till viss del', 'finns delvis']],
    ['via_annan', ['via annan', 'via avtal', 'Via Göteborgs Stad', 'köper platser', 'annan kommun', 'Ja, via avtal med Borås', 'gemensam med Mark']],
    ['planerad', ['planerad', 'planeras', 'under framtagande', 'Nej, men planeras', 'på gång']],
    ['uppgift_saknas', ['vet ej', 'okänt', 'uppgift saknas', 'Ingen uppgift', 'framgår ej', '?', 'ej svar', 'information saknas', 'oklart']],
    ['ej_tillampligt', ['ej tillämpligt', 'ej aktuellt', 'inte relevant']],
  ])('%s: said as %j', (status, ways) => {
    for (const written of ways) {
      expect([written, valuesOf('status', work(written))]).toEqual([written, [status]])
      expect(rulesOf(normalise(work(written)))).toEqual([])
    }
  })

  it.each([['saknas', 'status-ambiguous'], ['Saknas.', 'status-ambiguous'], ['-', 'sign-without-legend'], ['x', 'sign-without-legend'], ['..', 'sign-without-legend'], ['japp', 'status-unknown-word'], ['kanske', 'status-unknown-word'], ['jag vet', 'status-unknown-word'], ['nejonöga', 'status-unknown-word']])('asks about %j', (written, rule) => {
    expect(valuesOf('status', work(written))).toEqual([])
    expect(rulesOf(normalise(work(written)))).toEqual([rule])
  })

  it('reads a sign as the legend of the county says, and as the table itself says before that', () => {
    const withLegend = { ...county, legend: { '-': 'finns_inte', x: 'finns', '..': 'uppgift_saknas' } }
    expect(['-', 'X', '..'].map((sign) => valuesOf('status', work(sign), withLegend))).toEqual([['finns_inte'], ['finns'], ['uppgift_saknas']])
    expect(valuesOf('status', { ...work('-'), legend: { '-': 'uppgift saknas' } }, withLegend)).toEqual(['uppgift_saknas'])
  })

  it('never makes no of not knowing, whatever the case and the dots', () => {
    for (const written of ['uppgift saknas', 'vet ej', 'framgår ej', 'ingen uppgift']) {
      for (const form of [written.toUpperCase(), `${written}.`, ` ${written} `]) expect(valuesOf('status', work(form))).toEqual(['uppgift_saknas'])
    }
  })
})

describe('a work row', () => {
  it('speaks of an area in a kommun, with what was asked and answered', () => {
    const { mention } = normalise(row('work', { kommun: 'Öckerö', area: 'Barnahus', question: 'Ingår i barnahus', status: 'ja', detail: 'plats 191', note: 'Ur en lista.' }))
    expect([...new Set(mention.claims.map(({ subject }) => subject))]).toEqual(['1407/barnahus'])
    expect(Object.fromEntries(mention.claims.map(({ field, value }) => [field, value]))).toMatchObject({ kommun_code: '1407', area: 'barnahus', question: 'Ingår i barnahus', status: 'finns', detail: 'plats 191', note: 'Ur en lista.' })
  })

  it('keeps what fits no area under ovrigt, and tells of an area it does not know', () => {
    expect(normalise(row('work', { kommun: 'Öckerö', area: 'Övrigt', detail: '3' })).mention.claims[0]?.subject).toBe('1407/ovrigt')
    const unknown = normalise(row('work', { kommun: 'Öckerö', area: 'Barnhus', status: 'ja' }))
    expect(unknown.mention.claims[0]?.subject).toBe('1407/ovrigt')
    expect(unknown.diagnostics.map(({ rule, expected }) => [rule, expected])).toEqual([['normalise/area-unknown', ['Barnahus']]])
  })

  it.each([{}, { status: '', detail: ' ', note: '\u00A0' }, { question: 'Finns plan?' }])('says nothing and asks nothing when nobody has filled it in: %j', (cells) => {
    for (const kommun of ['Öckerö', 'Malmö', 'finns inte', '']) {
      const { mention, diagnostics } = normalise(row('work', { kommun, area: 'Barnahus', ...cells }))
      expect([mention.claims, diagnostics]).toEqual([[], []])
    }
  })

  it('reads 17:30 as money only where the question or heading is about kronor', () => {
    expect(valuesOf('detail', row('work', { kommun: 'Öckerö', area: 'Övrigt', question: 'Bidrag, kronor per invånare', detail: '17:30' }))).toEqual(['17,30\u00A0kr'])
    expect(valuesOf('detail', row('work', { kommun: 'Öckerö', area: 'Övrigt', question: 'Jouren öppnar', detail: '17:30' }))).toEqual(['17:30'])
  })
})
