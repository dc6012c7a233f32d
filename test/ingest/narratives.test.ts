import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '#text'
import { county, read, rules, texts } from './support/world.ts'

const front = (extra = ''): string => `---
title: "Våld i nära relation"
source_url: "https://www.exempel.se/vald"
publisher: "Öckerö kommun"
publisher_kind: "kommun"
observed_year: "2022"
fetched: "2026-11-22"
${extra}---
`
const note = (body: string, extra?: string) => read('notes/x.md', front(extra) + body, county())
const mapping = (body: string, extra = '') => read('mappings/x.md', `${front(`source_kind: "kartlaggning"\n${extra}`)}# Kartläggning\n\n${body}`, county())

describe('a web note', () => {
  it('gives one service for each heading with labelled lines, and keeps the rest as prose', async () => {
    const reading = await note(`# Våld i nära relation

Kommunen har en sida om våld.

## Enheten för stöd

- Typ: Samtalsmottagning
- Huvudman: Öckerö kommun
- **Telefon:** 031-390 06 01
- Webb: [till sidan](https://www.exempel.se/stod)
- Öppettider:
- Anteckning: Samtalen är
  kostnadsfria.

Enheten har funnits länge, enligt kvinnojouren.

## Bakgrund

Här står ingenting om verksamheter.
`, 'kommun: "1407"\n')
    expect(reading.rows.map((row) => [row.kind, texts(row)])).toEqual([['resource', {
      type: 'Samtalsmottagning', provider: 'Öckerö kommun', phone: '031-390 06 01', website: 'https://www.exempel.se/stod', note: 'Samtalen är\nkostnadsfria.', name: 'Enheten för stöd', kommun_code: '1407',
    }]])
    expect(reading.prose.map(({ text, path, suggests }) => [text, path.at(-1), suggests?.types])).toEqual([
      ['Kommunen har en sida om våld.', 'Våld i nära relation', undefined],
      ['Enheten har funnits länge, enligt kvinnojouren.', 'Enheten för stöd', ['kvinnojour']],
      ['Här står ingenting om verksamheter.', 'Bakgrund', undefined],
    ])
    expect(reading.rows[0]!.dates).toEqual({ speaksFor: '2022', read: '2026-11-22' })
    expect(reading.sources).toMatchObject([{ title: 'Våld i nära relation', publisher: 'Öckerö kommun', publisherKind: 'kommun', kind: 'webbnotering', address: 'https://www.exempel.se/vald' }])
  })

  it('has the text of each value at its place', async () => {
    const reading = await note('# A\n\n## Jouren Älvan\n\n- Telefon: 031-390 06 01\n- Öppettider: kl. 9–16\n')
    expect(reading.rows[0]!.cells.phone?.place).toMatchObject({ file: 'notes/x.md', line: 13, column: 12, heading: 'Telefon', path: ['A', 'Jouren Älvan'] })
    expect(reading.rows[0]!.cells.name?.place).toMatchObject({ line: 11, column: 4 })
  })

  it('does not put a service that reaches further in the kommun of the page', async () => {
    const reading = await note('# A\n\n## Stödlinjen\n- Nivå: Nationell\n- Telefon: 116 016\n\n## Länets centrum\n- Typ: Kvinnojour\n- Når: hela länet\n\n## Jouren\n- Typ: Kvinnojour\n', 'kommun: "1407"\n')
    expect(reading.rows.map((row) => row.cells.kommun_code?.text)).toEqual([undefined, undefined, '1407'])
  })

  it('tells of labels that are not understood or come twice, and keeps their values', async () => {
    const reading = await note('# A\n\n## Jouren\n- Typ: Kvinnojour\n- Favoritfärg: blå\n- Telefon: 031-390 06 01\n- Telefon: 031-390 06 02\n')
    expect(Object.fromEntries(Object.entries(reading.rows[0]!.other).map(([key, cell]) => [key, cell.text]))).toEqual({ Favoritfärg: 'blå', Telefon: '031-390 06 02' })
    expect(rules(reading)).toEqual(['ingest/unknown-label', 'ingest/label-twice'])
  })

  it('is not misled by a colon in a sentence, a time or an address', async () => {
    const reading = await note('# A\n\n## Jouren\n- Typ: Kvinnojour\n\nVi säger: ring oss. Öppet 08:00. Se https://exempel.se.\n')
    expect(reading.prose.map(({ text }) => text)).toEqual(['Vi säger: ring oss. Öppet 08:00. Se https://exempel.se.'])
  })

  it('cannot say who may see it, and a key that is not known is told', async () => {
    const reading = await note('# A\n', 'audience: internal\nfavorit: x\n')
    expect(rules(reading)).toEqual(['ingest/powerless-key', 'ingest/unknown-key'])
  })

  it('with a date that cannot be read is undated, and that is told', async () => {
    const reading = await read('notes/x.md', '---\ntitle: A\nobserved_year: "i våras"\n---\n# A\n\n## Jouren\n- Typ: Kvinnojour\n', county())
    expect(reading.rows[0]!.dates).toEqual({})
    expect(rules(reading)).toContain('ingest/unread-date')
  })

  it('reads no raw HTML, and tells where it stood', async () => {
    const reading = await note('# A\n\n<script>alert(1)</script>\n\n## Jouren\n- Typ: <b>Kvinnojour</b>\n')
    expect(reading.rows[0]!.cells.type?.text).toBe('Kvinnojour')
    expect(JSON.stringify(reading)).not.toContain('alert')
    expect(reading.receipt.map(({ what }) => what)).toContain('content')
  })
})

describe('a mapping', () => {
  it('is itself a row, with its content', async () => {
    const reading = await mapping('## Innehåll\n\nEn enkät.\n\n- Sju kommuner.\n', 'scope: "Fyrbodal"\nyear: "2015"\ntext_available: "ja"\n')
    expect(reading.rows.map((row) => [row.kind, texts(row)['title'], texts(row)['scope'], texts(row)['content']])).toEqual([['mapping', 'Våld i nära relation', 'Fyrbodal', 'En enkät.\n\nSju kommuner.']])
    expect(reading.prose).toEqual([])
  })

  it('gives facts of tables, lists and labelled lines below the heading of a kommun', async () => {
    const reading = await mapping(`## 3.1 Ale kommun

| Område | Läge | Uppgift | Avser |
| --- | --- | --- | --- |
| Barnahus | ja | | 2015 |

- Handlingsplan: ja, beslutad 2014
- Kvinnojour: Kvinnojouren Exempel, 031-390 06 01

Samordnare: nej

Kommunen har arbetat länge med frågan.

## Öckerö kommun

- Handlingsplan: under framtagande
`)
    expect(reading.rows.slice(1).map((row) => [row.kind, texts(row)])).toEqual([
      ['work', { kommun: 'Ale kommun', area: 'Barnahus', status: 'ja', observed_year: '2015' }],
      ['work', { kommun: 'Ale kommun', area: 'Handlingsplan', status: 'ja', detail: 'beslutad 2014' }],
      ['resource', { kommun: 'Ale kommun', type: 'Kvinnojour', name: 'Kvinnojouren Exempel', phone: '031-390 06 01' }],
      ['work', { kommun: 'Ale kommun', area: 'Samordnare', status: 'nej' }],
      ['work', { kommun: 'Öckerö kommun', area: 'Handlingsplan', status: 'under framtagande' }],
    ])
    expect(reading.prose.map(({ text }) => text)).toEqual(['Kommunen har arbetat länge med frågan.'])
    expect(reading.rows[2]!.cells.detail?.place).toMatchObject({ column: 22 })
  })

  it('gives one row for several kommuner where something is shared', async () => {
    const reading = await mapping('## Ale kommun\n\n- Socialjour: gemensamt för Ale, Kungälv och Stenungsund\n\n## Gemensamt för Ale och Öckerö\n\n- Barnahus: ja\n\n## Härryda, Partille och Mölndal\n\n- Familjerätt: ja\n')
    expect(reading.rows.slice(1).map((row) => [row.cells.kommun?.text, row.cells.covers?.text])).toEqual([[undefined, 'Ale, Kungälv och Stenungsund'], [undefined, 'Ale och Öckerö'], [undefined, 'Härryda, Partille och Mölndal']])
  })

  it('does not take the name of a service for the kommuner in it', async () => {
    const reading = await mapping('## Kvinnojouren Exempel, Kungälv och Ale\n\n- Typ: Kvinnojour\n\n## Samverkan mellan Ale och Kungälv\n\nOm samverkan.\n')
    expect(reading.rows.slice(1).map(texts)).toEqual([{ type: 'Kvinnojour', name: 'Kvinnojouren Exempel, Kungälv och Ale' }])
  })

  it('tells of a labelled line of a service that has no heading', async () => {
    const reading = await mapping('## Ale kommun\n\nTelefon: 031-390 06 01\n')
    expect(rules(reading)).toEqual(['ingest/label-without-subject'])
    expect(reading.prose.map(({ text }) => text)).toEqual(['Telefon: 031-390 06 01'])
  })

  it('with a table that belongs to no kommun is an error', async () => {
    const { diagnostics } = await mapping('## Resultat\n\n| Område | Läge |\n| --- | --- |\n| Barnahus | ja |\n')
    expect(diagnostics).toMatchObject([{ rule: 'ingest/no-kommun', severity: 'error' }])
    expect(diagnostics[0]!.note?.sv).toContain('## Hjo kommun')
  })
})

describe('the place of a value', () => {
  it('has the value, whatever the words', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'å', 'Ö', '1', ' ', '😀', 'é'), minLength: 1, maxLength: 12 }).map((text) => text.trim().replace(/ +/g, ' ')).filter((text) => /^\p{L}/u.test(text))
    await fc.assert(fc.asyncProperty(word, word, fc.constantFrom('- ', '* ', '1. ', '  - '), async (name, value, bullet) => {
      const text = `${front()}# A\n\n## ${name}\n${bullet}Typ: Kvinnojour\n${bullet}Anteckning: ${value}\n`
      const lines = linesOf(text)
      const [row] = (await read('notes/x.md', text, null)).rows
      for (const cell of [row!.cells.name!, row!.cells.note!]) {
        expect([...lines[cell.place.line! - 1]!].slice(cell.place.column! - 1).join('').startsWith(cell.text)).toBe(true)
      }
      expect([row!.cells.name!.text, row!.cells.note!.text]).toEqual([name, value])
    }), { numRuns: 1000 })
  })
})
