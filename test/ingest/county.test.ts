import { describe, expect, it } from 'vitest'
import { readCounty } from '#ingest'
import { vocabulary } from './support/world.ts'

const readText = (front: string) => readCounty({ path: 'county.md', bytes: Buffer.from(`---\n${front}---\n# Så uppdateras materialet\n\nLäs om sidorna.\n`) }, vocabulary)
const whole = 'county: "10"\ntitle: "Nuläge"\npublisher: "Länsstyrelsen"\nperiod: "2018–2020"\n'

describe('county.md', () => {
  it('has its kommuner in Swedish order, å, ä and ö last', () => {
    const { county } = readCounty({ path: 'county.md', bytes: new TextEncoder().encode('---\ncounty: "14"\n---\n') }, vocabulary)
    const names = county!.kommuner.map(({ name }) => name)
    expect([names[0], ...names.slice(-3)]).toEqual(['Ale', 'Vänersborg', 'Åmål', 'Öckerö'])
  })

  it('names the county, whose kommuner are those of the register', () => {
    const { county, diagnostics } = readText(whole)
    expect(diagnostics).toEqual([])
    expect(county).toMatchObject({ code: '10', name: 'Blekinge län', shortName: 'Blekinge', period: '2018/2020', goals: ['1', '2', '3', '4', '5'], smallCount: 5, runbook: '# Så uppdateras materialet\n\nLäs om sidorna.' })
    expect(county?.kommuner.map(({ name }) => name)).toEqual(['Karlshamn', 'Karlskrona', 'Olofström', 'Ronneby', 'Sölvesborg'])
  })

  it('says what is particular to the county', () => {
    const { county, diagnostics } = readText(`${whole}goals: "1-3"
columns:
  "Antal rum": places
corrections:
  - field: phone
    from: "031-1"
    to: "031-390 06 01"
    because: "Skrivfel, enligt samtal 2026-11-01"
expectations:
  - what: resources
    min: 3
  - what: work
    max: 900
freshness:
  contact: 3
limits:
  smallCount: 7
legend:
  "–": uppgift_saknas
assignment:
  uppdrag: "Ett uppdrag."
sources:
  tables/a.csv:
    title: "Enkät"
    publisher_kind: länsstyrelse
    fetched: "2026-11-22"
`)
    expect(diagnostics).toEqual([])
    expect(county).toMatchObject({
      goals: ['1', '2', '3'], columns: { 'Antal rum': 'places' }, corrections: [{ field: 'phone', from: '031-1', to: '031-390 06 01', because: 'Skrivfel, enligt samtal 2026-11-01' }],
      expectations: [{ what: 'resources', min: 3 }, { what: 'work', max: 900 }], freshness: { contact: 3 }, smallCount: 7, legend: { '-': 'uppgift_saknas' }, assignment: { uppdrag: 'Ett uppdrag.' },
      sources: { 'tables/a.csv': { title: 'Enkät', publisherKind: 'lansstyrelse', read: '2026-11-22' } },
    })
  })

  it.each([
    ['a code that is no county', 'county: "99"\n', 'ingest/county-code'],
    ['a code without its zero', 'county: 1\n', 'ingest/county-code'],
    ['no code', 'title: "x"\n', 'ingest/county-code'],
  ])('with %s is no county, and says which there are', (_, front, rule) => {
    const { county, diagnostics } = readText(front)
    expect(county).toBeNull()
    expect(diagnostics).toMatchObject([{ rule, severity: 'error' }])
    expect(diagnostics[0]!.expected).toContain('01 Stockholms län')
  })

  it.each([
    ['goals: "9"\n', 'goals'], ['columns:\n  Hej: nothing\n', 'columns.Hej'], ['corrections:\n  - from: "a"\n', 'corrections.0'], ['expectations:\n  - what: cats\n', 'expectations.0'],
    ['freshness:\n  contact: snart\n', 'freshness.contact'], ['limits:\n  smallCount: 2\n', 'limits.smallCount'], ['period: "snart"\n', 'period'], ['sources:\n  a.csv: text\n', 'sources.a.csv'],
  ])('with the setting %j is an error that names it', (setting, key) => {
    const { county, diagnostics } = readText(`county: "10"\ntitle: "A"\npublisher: "B"\n${setting.startsWith('period') ? '' : 'period: "2026"\n'}${setting}`)
    expect(county).not.toBeNull()
    expect(diagnostics).toMatchObject([{ rule: 'ingest/county-value', severity: 'error' }])
    expect(diagnostics[0]!.message.sv).toContain(`\`${key}\``)
  })

  it('never lets the smallest printed count go below what secrecy needs', () => {
    expect(readText(`${whole}limits:\n  smallCount: 1\n`).county?.smallCount).toBe(5)
  })

  it('without title, publisher or period is used, and that is told', () => {
    expect(readText('county: "10"\n').diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['ingest/county-key-missing', 'warning'], ['ingest/county-key-missing', 'warning'], ['ingest/county-key-missing', 'warning']])
  })

  it('with a key that is not known is told', () => {
    expect(readText(`${whole}titel: "x"\n`).diagnostics).toMatchObject([{ rule: 'ingest/county-key', actual: 'titel', place: { line: 6 } }])
  })
})
