import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalAddress, parseShippedCsv } from '#text'
import { understand } from '../../src/pipeline/understand.ts'
import { readFolder, readShipped } from '#io'
import { loadVocabulary } from '#vocabulary'
import { listFiles, projectRoot } from '../architecture/source-files.ts'

const folder = 'data/vastra-gotaland'
const text = (path: string): string => readFileSync(`${projectRoot}/${path}`, 'utf8')
const notes = listFiles(`${folder}/notes`, '.md').map((path) => ({ path, text: text(path) }))
const tables = listFiles(`${folder}/tables`, '.csv').map((path) => ({ path, bytes: readFileSync(`${projectRoot}/${path}`) }))
const vocabulary = loadVocabulary(await readShipped('data'))
const { inventory } = await understand(await readFolder(`${projectRoot}/${folder}`), vocabulary)

describe('the register', () => {
  it('has the 290 kommuner and 21 counties, each county with the number it should have', () => {
    expect(vocabulary.kommuner).toHaveLength(290)
    expect(vocabulary.counties).toHaveLength(21)
    const counts = vocabulary.counties.map(({ code }) => vocabulary.kommuner.filter(({ county }) => county === code).length)
    // Statistics Sweden, kommunal division, in the order of the county codes.
    expect(counts).toEqual([26, 8, 9, 13, 13, 8, 12, 1, 5, 33, 6, 49, 16, 12, 10, 15, 10, 7, 8, 15, 14])
  })

  it.each([
    ['1480', 'Göteborgs Stad'], ['1490', 'Borås Stad'], ['1481', 'Mölndals stad'], ['1488', 'Trollhättans Stad'], ['1421', 'Orust kommun'], ['1497', 'Hjo kommun'], ['1463', 'Marks kommun'],
    ['1462', 'Lilla Edets kommun'], ['1438', 'Dals-Eds kommun'], ['1460', 'Bengtsfors kommun'], ['1484', 'Lysekils kommun'], ['1407', 'Öckerö kommun'],
  ])('writes the full name of %s as the kommun does: %s', (code, name) => {
    expect(vocabulary.kommuner.find((kommun) => kommun.code === code)?.fullName).toBe(name)
  })
})

describe('the vocabulary', () => {
  it('has areas whose resource types are in the taxonomy', () => {
    const types = new Set(parseShippedCsv(text('data/taxonomy.csv'), 'taxonomy.csv').filter((row) => row['scheme'] === 'resource_type').map((row) => row['code']))
    for (const area of vocabulary.areas) for (const type of area.resourceTypes) expect(types, `${area.code}: ${type}`).toContain(type)
  })

  it('lets a general switchboard stand under no area and no goal', () => {
    expect(vocabulary.areas.filter(({ resourceTypes }) => resourceTypes.includes('vaxel'))).toEqual([])
    expect(vocabulary.terms.find(({ scheme, code }) => scheme === 'resource_type' && code === 'vaxel')?.goals).toEqual([])
  })
})

describe('the county folder of Västra Götaland', () => {
  it('is understood without an error', () => {
    expect(inventory?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('holds all that was collected: 320 mentions of services, 434 facts on work, 40 earlier mappings', () => {
    const kinds = (kind: string): number => inventory!.mentions.filter((mention) => mention.kind === kind && mention.claims.length > 0).length
    expect({ resource: kinds('resource'), work: kinds('work'), mapping: kinds('mapping') }).toEqual({ resource: 320, work: 434, mapping: 40 })
  })

  it('has a table for each of the county\'s kommuner, every third in windows-1252 and the others in UTF-8 with a mark', () => {
    expect(tables).toHaveLength(49)
    const marked = tables.filter(({ bytes }) => bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
    expect(marked.length).toBeGreaterThan(25)
    expect(tables.length - marked.length).toBeGreaterThan(10)
    for (const { bytes } of tables) expect(bytes.toString('latin1')).toMatch(/\r\n$/)
  })

  it('has one note for each page', () => {
    const pages = notes.map(({ text }) => canonicalAddress(/^source_url: "(.*)"$/m.exec(text)![1]!))
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('gives every statement a source with a day it was read', () => {
    const read = new Map(inventory!.sources.map((source) => [source.id, source]))
    for (const claim of inventory!.claims) {
      expect(read.get(claim.source)?.read, claim.id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(claim.place.line, claim.id).toBeGreaterThan(0)
    }
  })

  it('quotes what stands at the place it names', () => {
    const lines = new Map(notes.map(({ path, text }) => [path.slice(folder.length + 1), text.split('\n')]))
    const phones = inventory!.claims.filter((claim) => claim.field === 'phone' && lines.has(claim.place.file))
    expect(phones.length).toBeGreaterThan(60)
    for (const { place, original } of phones) expect(lines.get(place.file)![place.line! - 1]!.slice(place.column! - 1)).toMatch(new RegExp(`^${original.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  })

  it('has no street address and no identity number', () => {
    const all = [...notes.map(({ text }) => text), ...tables.map(({ bytes }) => bytes.toString('latin1')), ...listFiles(`${folder}/mappings`, '.md').map(text)].join('\n')
    expect(all).not.toMatch(/\p{Lu}\p{L}+(gatan|vägen|gränd|torget|allén|stigen)\s+\d+/u)
    expect(all).not.toMatch(/\b(19|20)?\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[-+]\d{4}\b/)
  })

  it('is approved for publishing as it stands: every file\'s sum is the one a person let through', () => {
    const approved = new Map(text(`${folder}/decisions.csv`).split('\n').filter((line) => line.startsWith('approve;')).map((line) => [line.split(';')[1]!, line.split(';')[3]!]))
    for (const path of listFiles(folder, '').filter((each) => !/(county\.md|decisions\.csv)$/.test(each))) {
      expect(approved.get(path.slice(folder.length + 1)), path).toBe(createHash('sha256').update(readFileSync(`${projectRoot}/${path}`)).digest('hex'))
    }
  })

  it('puts every kommun and area on the table, also where nobody knows', () => {
    for (const { bytes, path } of tables) {
      const written = bytes[0] === 0xef ? bytes.toString('utf8') : bytes.toString('latin1')
      for (const area of vocabulary.areas) expect(written.includes(`;${area.label};`) || written.includes(`;"${area.label}";`), `${path}: ${area.label}`).toBe(true)
    }
  })
})
