import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileReading } from '#ingest'
import { county, fixture, read } from './support/world.ts'

/** A path for each reader; a new format adds its own. */
const paths = ['decisions.csv', 'texts/a.md', 'notes/a.md', 'mappings/a.md', 'indicators/a.json', 'tables/a.csv', 'tables/a.xlsx', 'mappings/a.docx', 'notes/a.html', 'mappings/a.pdf'] as const
/** A file that the reader understands, to be damaged. */
const samples: Readonly<Record<string, Uint8Array>> = {
  'tables/a.xlsx': fixture('sammanslagna-celler.xlsx'),
  'mappings/a.docx': fixture('kartlaggning.docx'),
  'mappings/a.pdf': fixture('kartlaggning-taggad.pdf'),
  'notes/a.html': fixture('sparad-sida.html'),
  'tables/a.csv': fixture('tables/excel-csv-utf8.csv'),
  'indicators/a.json': Buffer.from('{"values":[{"kpi":"U30750","period":2023,"municipality":"1440","values":[{"gender":"T","value":4.25}]}]}'),
  'notes/a.md': Buffer.from('---\ntitle: A\nkommun: "1407"\n---\n# A\n\n## Jouren\n- Telefon: 031-390 06 01\n\n| Kommun | Namn |\n| - | - |\n| Ale | Jouren |\n'),
  'mappings/a.md': Buffer.from('---\nsource_kind: kartlaggning\n---\n# A\n\n## Ale kommun\n- Barnahus: ja\n'),
  'decisions.csv': Buffer.from('beslut;gäller;mot;värde;roll;datum;skäl\nsame;a;b;;;;\n'),
}
const inCounty = county()

function sound(path: string, reading: FileReading): void {
  expect(reading.counts.in).toBe(reading.counts.kept + reading.counts.reported)
  for (const diagnostic of reading.diagnostics) {
    expect(diagnostic.place.file).toBe(path)
    expect(diagnostic.rule).toMatch(/^(?:ingest|text)\/[a-z-]+$/)
  }
  const ids = new Set(reading.sources.map(({ id }) => id))
  for (const row of reading.rows) {
    for (const cell of Object.values(row.cells)) expect(cell.place.file).toBe(path)
    expect(ids.has(row.source) || Object.keys(row.cells).every((field) => ['kommun', 'kommun_code', 'area', 'question'].includes(field))).toBe(true)
  }
  // Plain data: what is saved and read back is the same.
  expect(JSON.parse(JSON.stringify(reading))).toEqual(JSON.parse(JSON.stringify(structuredClone(reading))))
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

describe('every reader', () => {
  it('returns for any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 400 }), async (path, bytes) => {
      sound(path, await read(path, bytes, inCounty))
    }), { numRuns: 1000 })
  })

  it('returns for any text', async () => {
    const fragment = fc.constantFrom('Kommun', 'Ale', 'Namn', ';', ',', '\n', '\r\n', '"', '|', '---\n', '# ', '## Ale kommun\n', '- ', 'Telefon: ', '{', '}', '[', ']', ':', '1', '<table>', '<tr><td>', '</table>', '<!--', '\ufeff', '\u202e', '__proto__', 'constructor', 'toString', 'gemensamt för ')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.array(fc.oneof(fragment, fc.string({ maxLength: 6 })), { maxLength: 60 }), async (path, parts) => {
      sound(path, await read(path, parts.join(''), inCounty))
    }), { numRuns: 1000 })
  })

  it('returns for a good file with some bytes changed', async () => {
    const damage = fc.array(fc.record({ at: fc.nat({ max: 99_999 }), byte: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 6 })
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(samples)), damage, async (path, changes) => {
      const bytes = Uint8Array.from(samples[path]!)
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte
      sound(path, await read(path, bytes, inCounty))
    }), { numRuns: 1000 })
  })

  it('gives the same for the same file', async () => {
    for (const [path, bytes] of Object.entries(samples)) expect(await read(path, bytes, inCounty)).toEqual(await read(path, Uint8Array.from(bytes), inCounty))
  })
})
