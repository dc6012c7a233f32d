import { describe, expect, it } from 'vitest'
import { county, normalise, row, rulesOf, valuesOf } from './rows.ts'

describe('the kommun of a row', () => {
  it('comes from the code, the name or both, and keeps its leading zero', () => {
    expect(valuesOf('kommun_code', row('work', { kommun: 'Marks kommun', area: 'Barnahus', status: 'ja' }))).toEqual(['1463'])
    expect(valuesOf('kommun_code', row('work', { kommun_code: '1463', kommun: 'Mark', area: 'Barnahus', status: 'ja' }))).toEqual(['1463'])
    expect(valuesOf('kommun_code', row('work', { kommun_code: '0305', area: 'Barnahus', status: 'ja' }), { ...county, code: '03' })).toEqual(['0305'])
  })

  it.each([['Hela länet', ['lan:14']], ['Västra Götaland', ['lan:14']], ['Nationell', ['nation']], ['Ale, Kungälv', ['1440', '1482']]])('of a service that stands as %j is whom it reaches, not where it lies', (kommun, covers) => {
    const made = row('resource', { kommun, name: 'Exempelstödet' })
    expect([valuesOf('covers', made), valuesOf('kommun', made), rulesOf(normalise(made))]).toEqual([covers, [], []])
    expect(rulesOf(normalise(row('work', { kommun, area: 'Barnahus', status: 'ja' })))).toEqual(['kommun-unknown'])
  })

  it.each([
    [{ kommun: 'Öckrö' }, 'kommun-unknown', 'error', 'Öckerö'],
    [{ kommun: 'Habbo' }, 'kommun-unknown', 'error', 'Habo'],
    [{ kommun_code: '305' }, 'kommun-code-length', 'error', '0305 Håbo'],
    [{ kommun: 'Malmö' }, 'kommun-other-county', 'error', undefined],
    [{ kommun_code: '1407', kommun: 'Tjörn' }, 'kommun-mismatch', 'error', undefined],
    [{}, 'kommun-missing', 'error', undefined],
  ])('is never guessed: %j gives %s', (cells, rule, severity, suggestion) => {
    const { mention, diagnostics } = normalise(row('work', { ...cells, area: 'Barnahus', status: 'ja' }))
    expect(diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.severity])).toEqual([[`normalise/${rule}`, severity]])
    expect(diagnostics[0]!.place).toMatchObject({ file: 'tables/x.csv', line: 7 })
    if (suggestion !== undefined) expect(diagnostics[0]!.expected).toContain(suggestion)
    expect(mention.claims).toEqual([])
  })

  it('may be written as a locality, which is told', () => {
    const made = row('work', { kommun: 'Kinna', area: 'Barnahus', status: 'ja' })
    expect(valuesOf('kommun_code', made)).toEqual(['1463'])
    expect(normalise(made).diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['normalise/kommun-locality', 'info']])
  })

  it('may lie in another county for a service that reaches the county or the nation, but not for others', () => {
    expect(rulesOf(normalise(row('resource', { name: 'Rikslinjen', kommun: 'Uppsala', level: 'Nationell' })))).toEqual([])
    expect(rulesOf(normalise(row('resource', { name: 'Rikslinjen', kommun: 'Uppsala', covers: 'hela landet' })))).toEqual([])
    expect(rulesOf(normalise(row('resource', { name: 'Jouren', kommun: 'Uppsala' })))).toEqual(['kommun-other-county'])
  })

  it('may be of any county when a single file is read', () => {
    expect(rulesOf(normalise(row('work', { kommun: 'Malmö', area: 'Barnahus', status: 'ja' }), null))).toEqual([])
  })

  it('is corrected by what county.md says of that very text, with a step', () => {
    const corrected = { ...county, corrections: [{ field: 'kommun', from: 'Gbg', to: 'Göteborg', because: 'skrivs så i listan' }] }
    const [claim] = normalise(row('work', { kommun: 'Gbg', area: 'Barnahus', status: 'ja' }), corrected).mention.claims
    expect([claim?.value, claim?.original]).toEqual(['1480', 'Gbg'])
    expect(claim?.steps.map(({ rule }) => rule)).toEqual(['normalise/correction', 'normalise/kommun'])
  })
})
