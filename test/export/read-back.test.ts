import { describe, expect, it } from 'vitest'
import { exportCsv } from '#export'
import { readFile } from '#ingest'
import { fullWorld, inputOf, textOf } from './export-world.ts'
import { vocabulary, type World } from '../analyse/world.ts'

async function readBack(from: World) {
  const text = textOf(exportCsv(inputOf(from)), 'inventering.csv')
  return readFile({ path: 'tables/inventering.csv', bytes: new TextEncoder().encode(text) }, { vocabulary, county: from.inventory().county })
}

describe('the inventory table, read by our own reader', () => {
  it('gives each resource with its name, type, phone and reach as they went out', async () => {
    const { rows, diagnostics } = await readBack(fullWorld())
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([])
    expect(rows.map((row) => [row.kind, row.cells.name?.text, row.cells.type?.text, row.cells.phone?.text ?? '', row.cells.covers?.text])).toEqual([
      ['resource', 'Barnahus Norr', 'Barnahus', '', 'Asby, Bergs'],
      ['resource', 'Kvinnojouren Alen', 'Kvinnojour', '', 'Dalby'],
      ['resource', 'Kvinnojouren Linden', 'Kvinnojour', '+46313900601', 'Asby'],
      ['resource', 'Länets kompetenscentrum', 'kompetenscentrum_vard', '', 'hela länet'],
    ])
  })
})
