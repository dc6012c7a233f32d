import { describe, expect, it } from 'vitest'
import { readShipped } from '#io'
import { limits } from '#ingest'
import { loadVocabulary } from '#vocabulary'
import type { Inventory, SourceFile } from '#model'
import { understand } from '../../src/pipeline/understand.ts'

const vocabulary = loadVocabulary(await readShipped('data'))
const file = (path: string, text: string | Uint8Array): SourceFile => ({ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text })
const county = file('county.md', '---\ncounty: "14"\ntitle: Test\npublisher: Test\nperiod: "2026"\n---\n')
const note = (path: string, front: string, phone = '031-390 06 10'): SourceFile => file(path, `---\ntitle: "Sidans namn"\nsource_url: "https://exempel.se/a"\npublisher: "Ale kommun"\npublisher_kind: kommun\n${front}---\n# Sidans namn\n\n## Jouren Exempel\n\n- Typ: Kvinnojour\n- Kommun: Ale\n- Telefon: ${phone}\n`)
const head = 'Kommun;Namn;Kategori;Telefon'

async function inventoryOf(files: readonly SourceFile[], strict = false): Promise<Inventory> {
  return (await understand([county, ...files], vocabulary, strict)).inventory!
}
const rules = (inventory: Inventory): string[] => inventory.diagnostics.map(({ rule }) => rule)

describe('a county folder', () => {
  it('uses the newest of two notes of one page and names the other', async () => {
    const inventory = await inventoryOf([note('notes/ny.md', 'fetched: "2026-01-01"\n'), note('notes/gammal.md', 'fetched: "2020-01-01"\n', '031-390 06 11')])
    expect(inventory.claims.filter(({ field }) => field === 'phone').map(({ value }) => value)).toEqual(['+46313900610'])
    expect(inventory.diagnostics.find(({ rule }) => rule === 'ingest/older-copy')?.place.file).toBe('notes/gammal.md')
  })

  it('reads none of more notes than the limit', async () => {
    const many = Array.from({ length: limits.notes + 1 }, (_, index) => file(`notes/${index}.md`, '# A\n'))
    const inventory = await inventoryOf([...many, file('tables/ale.csv', `${head}\nAle;Jouren;Kvinnojour;\n`)])
    expect(inventory.diagnostics.filter(({ rule }) => rule === 'ingest/too-many-notes')).toMatchObject([{ severity: 'error', place: { file: 'notes' } }])
    expect(inventory.mentions).toHaveLength(1)
  })

  it('believes what a note says of itself before what a table says of it', async () => {
    const table = file('tables/ale.csv', `${head};Källa;Källans slag;Rapport;Läst\nAle;Jouren Exempel;Kvinnojour;;https://www.exempel.se/a;styrdokument;Annat namn;2026-11-01\n`)
    const inventory = await inventoryOf([note('notes/a.md', 'source_kind: webbnotering\nfetched: "2025-01-01"\n'), table])
    expect(inventory.sources).toHaveLength(1)
    expect(inventory.sources[0]).toMatchObject({ title: 'Sidans namn', kind: 'webbnotering', read: '2026-11-01' })
  })

  it('lets a table that nobody stands behind weigh least, and says so', async () => {
    const inventory = await inventoryOf([file('tables/ale.csv', `${head}\nAle;Jouren;Kvinnojour;\n`)])
    expect(inventory.sources).toMatchObject([{ kind: 'webbnotering' }])
    expect(inventory.diagnostics.find(({ rule }) => rule === 'ingest/undeclared-source')?.message.sv).toContain('väger som slaget webbnotering, det svagaste')
  })
})

describe('work that several kommuner share', () => {
  const shared = `---
title: "Kartläggning"
publisher: "GR"
year: "2016"
---
# Kartläggning

## Gemensamt för Ale, Kungälv och Stenungsund

Handlingsplan: ja, beslutad 2015

## Tjörn

| Område | Svar |
| --- | --- |
| Socialjour | gemensamt för Stenungsund och Tjörn |
`

  it('is said of each of them, in the words of the source, and marked as shared', async () => {
    const inventory = await inventoryOf([file('mappings/a.md', shared)])
    const said = (field: string): string[][] => inventory.claims.filter((claim) => claim.field === field && claim.subject.includes('/handlingsplan')).map(({ subject, value, original }) => [subject, value, original])
    expect(said('kommun_code')).toEqual(['1415', '1440', '1482'].map((code) => [`${code}/handlingsplan`, code, 'Ale, Kungälv och Stenungsund']))
    expect(said('status').map(([subject, value]) => [subject, value])).toEqual(['1415', '1440', '1482'].map((code) => [`${code}/handlingsplan`, 'finns']))
    expect(said('covers')).toHaveLength(9)
    expect(inventory.claims.filter(({ field, subject }) => field === 'status' && subject.endsWith('/socialjour')).map(({ subject, value }) => [subject, value])).toEqual([['1415/socialjour', 'via_annan'], ['1419/socialjour', 'via_annan']])
    expect(inventory.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('--strict', () => {
  const clean = `${head};Källa\nAle;Jouren;Kvinnojour;031-390 06 10;https://exempel.se/a\n`

  it.each([
    ['a title line', `Jourer i länet\n${clean}`],
    ['a line of sums', `${clean}Summa;;;\n`],
    ['a blank line', `${head};Källa\n\nAle;Jouren;Kvinnojour;;https://exempel.se/a\n`],
    ['mixed line ends', clean.replace('\n', '\r\n')],
  ])('makes an error of %s', async (_, text) => {
    const inventory = await inventoryOf([file('tables/ale.csv', text)], true)
    expect(inventory.diagnostics.filter(({ rule }) => rule === 'pipeline/repair').map(({ severity, place }) => [severity, place.file])).toContainEqual(['error', 'tables/ale.csv'])
    expect(rules(await inventoryOf([file('tables/ale.csv', text)]))).not.toContain('pipeline/repair')
  })

  it('makes an error of an encoding that had to be found', async () => {
    const inventory = await inventoryOf([file('tables/ale.csv', Buffer.from(clean.replace('Jouren', 'Jouren på Ön'), 'latin1'))], true)
    expect(inventory.diagnostics.find(({ rule }) => rule === 'pipeline/repair')?.message.sv).toContain('teckenkodning windows-1252')
  })

  it('has nothing against a file that is as it should be', async () => {
    for (const text of [clean, `\uFEFF${clean}`]) expect(rules(await inventoryOf([file('tables/ale.csv', text)], true))).not.toContain('pipeline/repair')
  })
})
