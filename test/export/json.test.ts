import { describe, expect, it } from 'vitest'
import { exportInventoryJson, exportKinds, exportMatrix } from '#export'
import { world } from '../analyse/world.ts'
import { fullWorld, inputOf, textOf } from './export-world.ts'

describe('inventory.json', () => {
  const read = (from = fullWorld()) => JSON.parse(textOf(exportInventoryJson(from.inventory()), 'inventory.json'))

  it('has resources with members and fields, claims with places, and sources', () => {
    const { resources, claims, sources } = read()
    expect(resources.map((resource: { id: string }) => resource.id)).toEqual(['barnahus-norr', 'kvinnojouren-alen', 'kvinnojouren-linden', 'länets-kompetenscentrum'])
    expect(resources[2]).toMatchObject({
      name: 'Kvinnojouren Linden', type: 'kvinnojour', provider: 'Kvinnojouren Linden', provider_kind: 'ideell_forening', level: 'kommun', covers: ['1401'], status: 'finns',
      members: [{ name: 'Kvinnojouren Linden', place: { file: 'notes/webbnotering-2025.md', line: 1 } }, { place: { file: 'notes/annan-sida.md' } }],
      fields: { phone: { value: '+46313900601', claims: [expect.any(String)], others: [{ value: '+46313900602', claims: [expect.any(String)] }] } },
    })
    expect(claims[0]).toMatchObject({ place: { file: expect.any(String), line: expect.any(Number) }, source: expect.any(String), original: expect.any(String) })
    expect(sources.length).toBe(fullWorld().inventory().sources.length)
  })

  it('names no claim, source or member that is not in it', () => {
    const { resources, claims, sources } = read()
    const ids = new Set(claims.map((claim: { id: string }) => claim.id))
    const named = resources.flatMap((resource: { fields: Record<string, { claims: string[]; others?: { claims: string[] }[] }> }) => Object.values(resource.fields).flatMap((field) => [...field.claims, ...(field.others ?? []).flatMap((other) => other.claims)]))
    expect(named.filter((id: string) => !ids.has(id))).toEqual([])
    const sourceIds = new Set(sources.map((source: { id: string }) => source.id))
    expect(claims.filter((claim: { source: string }) => !sourceIds.has(claim.source))).toEqual([])
  })

  it('is the same, byte for byte, for any order of the material', () => {
    const content = exportInventoryJson(fullWorld().inventory())[0]!.content
    expect(exportInventoryJson(fullWorld().inventory((items) => items.toReversed()))[0]!.content).toBe(content)
  })

  it('has the state that a person decided also where no source says anything of it', () => {
    const inventory = fullWorld().inventory()
    const decided = { ...inventory, resources: inventory.resources.map((resource) => ({ ...resource, fields: { ...resource.fields, availability: { value: 'vilande', claims: [], preferredBy: 'match/decision-status' } } })) } as typeof inventory
    for (const { fields } of JSON.parse(textOf(exportInventoryJson(decided), 'inventory.json')).resources) expect(fields.availability).toEqual({ value: 'vilande', claims: [], preferred_by: 'match/decision-status' })
  })

  it('has each resource, claim and source on a line of its own, so that a change of one is a change of one line', () => {
    const text = textOf(exportInventoryJson(fullWorld().inventory()), 'inventory.json')
    const { resources, claims, sources } = read()
    const lines = text.split('\n').filter((line) => line.startsWith('{"'))
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual([...resources, ...claims, ...sources])
  })

  it('has no secret claim and no field that rests on one', () => {
    const inventory = world().service('Hemmet', 'skyddat_boende', ['1401'], { phone: '[telefonnummer visas inte]' }).inventory()
    const hidden = { ...inventory, claims: inventory.claims.map((claim) => (claim.field === 'phone' ? { ...claim, secrecy: 'secret' as const } : claim)) } as typeof inventory
    const text = textOf(exportInventoryJson(hidden), 'inventory.json')
    expect(text).not.toContain('visas inte')
    expect(JSON.parse(text).resources[0].fields.phone).toBeUndefined()
  })
})

describe('the matrix as JSON', () => {
  const read = (more = {}) => JSON.parse(textOf(exportMatrix(inputOf(fullWorld(), more)), 'matris.json'))

  it('has one cell for each pair, with exactly the keys that other programs read', () => {
    const { kommuner, areas, cells } = read()
    expect(kommuner).toEqual(['1401', '1402', '1403'])
    expect(cells.map((cell: { kommun_code: string; area: string }) => `${cell.kommun_code}/${cell.area}`)).toEqual(kommuner.flatMap((kommun: string) => areas.map((area: string) => `${kommun}/${area}`)))
    expect(new Set(cells.map((cell: object) => Object.keys(cell).join()))).toEqual(new Set(['kommun_code,area,status,age,via,reach,claims']))
    expect(cells.find((cell: { kommun_code: string; area: string }) => cell.kommun_code === '1401' && cell.area === 'barnahus')).toMatchObject({ status: 'finns_delvis', age: 'aldre', via: 'barnahus-norr', reach: 'via_annan' })
  })

  it('has shares whose counts add up to the kommuner of their scope', () => {
    const { shares, areas } = read()
    expect(shares.filter((share: { scope: string }) => share.scope === 'lan').map((share: { area: string }) => share.area)).toEqual(areas)
    for (const share of shares) expect(Object.values(share.counts as Record<string, number>).reduce((sum, count) => sum + count, 0)).toBe(share.kommuner)
  })

  it('keeps the county\'s shares when only some kommuner are asked for', () => {
    const limited = read({ kommuner: ['1402'] })
    expect(limited.kommuner).toEqual(['1402'])
    expect(limited.cells).toHaveLength(19)
    expect(limited.shares).toEqual(read().shares)
  })
})

describe('the matrix as text and table', () => {
  it('has a line for each kommun and a name, count and base for each area', () => {
    const text = textOf(exportMatrix(inputOf(fullWorld()), ['text']), 'matris.txt')
    expect(text.split('\n').slice(0, 4)).toEqual([
      '        1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19',
      'Asby    ●  ◌  ◌  ◌  ◌  ◌  ◌  ◐  ◌  ◐  ◌  ◌  ◌  ◌  ◌  ◐  ◌  ◌  ◌',
      'Bergs   ○  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ●  ◌  ◌  ◌  ◨  ◌  ◐  ◌  ◌  ◌',
      'Dalby   ◌  ●  ▱  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◌  ◐  ◌  ◌  ◌',
    ])
    expect(text).toContain(' 1 Samordnare: finns eller nås i 1 av de 2 kommuner där uppgift finns, 1 enligt aktuell uppgift')
    expect(text).toContain(' 4 Samverkansgrupp: uppgift saknas')
  })

  it('writes every state in words in the table, and its age when it is not current', () => {
    const csv = textOf(exportMatrix(inputOf(fullWorld()), ['csv']), 'matris.csv')
    expect(csv.split('\r\n')[3]).toBe('1403;Dalby;uppgift saknas;finns (gammal);ej tillämpligt;' + 'uppgift saknas;'.repeat(12) + 'via annan (odaterad);uppgift saknas;uppgift saknas;uppgift saknas')
  })
})

describe('the kinds of export', () => {
  it('each have a name of their own, a description in both languages, and make something', () => {
    expect(exportKinds.map((kind) => kind.name)).toEqual(['csv', 'json', 'cards', 'gaps', 'matrix', 'inventory'])
    for (const kind of exportKinds) {
      expect(kind.describes.sv).not.toBe(kind.describes.en)
      const artifacts = kind.run(inputOf(fullWorld()))
      expect(new Set(artifacts.map((artifact) => artifact.path)).size).toBe(artifacts.length)
      expect(artifacts.length).toBeGreaterThan(0)
      for (const artifact of artifacts) expect(artifact.content.length).toBeGreaterThan(40)
    }
  })

  it('each give the same bytes for any order of the material', () => {
    for (const kind of exportKinds) {
      const reversed = fullWorld()
      const input = { ...inputOf(fullWorld()), inventory: reversed.inventory((items) => items.toReversed()), findings: reversed.findings('2026-11-24', (items) => items.toReversed()) }
      expect(kind.run(input)).toEqual(kind.run(inputOf(fullWorld())))
    }
  })
})
