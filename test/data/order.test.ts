import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportInventoryJson } from '#export'
import { readFolder } from '#io'
import { readMaterial } from '#pipeline'
import type { SourceFile } from '#model'
import { projectRoot } from '../architecture/source-files.ts'
import { recordingEffects } from '../support/recording-effects.ts'

const counties = ['data/vastra-gotaland', 'test/golden/blekinge/county', 'test/golden/gotland/county'] as const

/** Latin-1 keeps every byte, whatever the encoding of the file. */
const textOf = ({ bytes }: SourceFile): string => Buffer.from(bytes).toString('latin1')
const withText = (file: SourceFile, text: string): SourceFile => ({ ...file, bytes: new Uint8Array(Buffer.from(text, 'latin1')) })

const inventoryOf = async (files: readonly SourceFile[]): Promise<string> => String(exportInventoryJson((await readMaterial('', 'public', recordingEffects({ files }).effects)).content!.inventory)[0]!.content)

/** Rows below the heading of a table, and sections of a note, put in another order. */
function shuffledInside(file: SourceFile, random: (size: number) => number): SourceFile {
  const text = textOf(file)
  if (file.path.startsWith('tables/') && file.path.endsWith('.csv') && !/"[^"\r\n]*\r?\n/.test(text.replaceAll(/"[^"\r\n]*"/g, ''))) {
    const end = text.includes('\r\n') ? '\r\n' : '\n'
    const [head, ...rows] = text.split(end)
    const kept = rows.filter((row) => row !== '')
    return withText(file, [head, ...shuffled(kept, random), ''].join(end))
  }
  if (file.path.startsWith('notes/') && file.path.endsWith('.md')) {
    const [before, ...sections] = text.split(/^(?=## )/m)
    return withText(file, [before, ...shuffled(sections.map((section) => section.replace(/\n*$/, '\n\n')), random)].join(''))
  }
  return file
}

function shuffled<Item>(items: readonly Item[], random: (size: number) => number): Item[] {
  const left = [...items]
  return items.map(() => left.splice(random(left.length), 1)[0]!)
}

/** A person approves the files as they stand now. */
function approved(files: readonly SourceFile[]): SourceFile[] {
  const sums = new Map(files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]))
  return files.map((file) => (file.path !== 'decisions.csv' ? file : withText(file, textOf(file).replaceAll(/^approve;([^;\r\n]+);;[0-9a-f]{64}/gm, (line, path: string) => (sums.has(path) ? `approve;${path};;${sums.get(path)}` : line)))))
}

const withoutLines = (json: string): string => json.replaceAll(/"(?:line|column)":\d+/g, '"line":0')
const withoutPlaces = (json: string): string => json.replaceAll(/"file":"[^"]*"/g, '"file":""')

describe.each(counties)('the inventory of %s', async (folder) => {
  const files = await readFolder(`${projectRoot}/${folder}`)
  const asItIs = await inventoryOf(files)

  it('is the same, byte for byte, in whatever order the files come', async () => {
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.length }), async (order) => {
      expect(await inventoryOf(order)).toBe(asItIs)
    }), { numRuns: 2 })
  })

  it('differs in nothing but line numbers when rows and sections are moved', async () => {
    await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
      const random = (size: number): number => numbers.next().value % size
      const moved = approved(files.map((file) => shuffledInside(file, random)))
      const after = await inventoryOf(moved)
      if (files.length > 100) expect(after).not.toBe(asItIs)
      expect(withoutLines(after)).toBe(withoutLines(asItIs))
    }), { numRuns: 2 })
  })

  it('keeps every id when the notes, whose sources have an address, get other names', async () => {
    const names = new Map(files.filter(({ path }) => path.startsWith('notes/') && path.endsWith('.md')).map(({ path }, index) => [path, `notes/omdopt-${index}.md`]))
    const renamed = files.map((file) => (names.has(file.path) ? { ...file, path: names.get(file.path)! } : file.path !== 'decisions.csv' ? file
      : withText(file, textOf(file).replaceAll(/^approve;([^;\r\n]+);/gm, (line, path: string) => (names.has(path) ? `approve;${names.get(path)};` : line)))))
    expect(withoutPlaces(withoutLines(await inventoryOf(renamed)))).toBe(withoutPlaces(withoutLines(asItIs)))
  })
})

describe('one source more that has nothing to do with the others', () => {
  it('adds what it says to Västra Götaland and changes no other resource, claim or source', async () => {
    const files = await readFolder(`${projectRoot}/data/vastra-gotaland`)
    const note = '---\ntitle: "Zebrakören"\nsource_url: "https://zebra.example/om"\npublisher: "Zebraföreningen"\npublisher_kind: "ideell"\nsource_kind: "webbnotering"\nfetched: "2026-12-01"\n---\n# Zebrakören\n\n## Zebrakören\n\n- Typ: Kampanj\n- Huvudman: Zebraföreningen\n- Kommun: Dals-Ed\n- Når: Dals-Ed\n- Telefon: 031-390 06 01\n'
    const parts = (json: string): Record<'resources' | 'claims' | 'sources', { id: string }[]> => JSON.parse(json) as ReturnType<typeof parts>
    const [before, after] = [parts(await inventoryOf(files)), parts(await inventoryOf([...files, { path: 'notes/zebra.md', bytes: new TextEncoder().encode(note) }]))]
    for (const part of ['resources', 'claims', 'sources'] as const) {
      const known = new Set(before[part].map(({ id }) => id))
      expect(after[part].filter(({ id }) => known.has(id))).toEqual(before[part])
      const added = after[part].filter(({ id }) => !known.has(id))
      expect(added.length).toBeGreaterThan(0)
      for (const each of added) expect(JSON.stringify(each)).toMatch(/zebra/i)
    }
  })
})
