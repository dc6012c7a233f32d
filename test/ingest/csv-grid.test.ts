import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellForCsv, linesOf } from '#text'
import { readCsvGrid } from '../../src/ingest/csv/read-grid.ts'
import { followCells } from '../../src/ingest/csv/cell-places.ts'
import { streamRecords } from '../../src/ingest/csv/stream-records.ts'
import type { GridRow } from '../../src/ingest/table/grid.ts'

async function grid(text: string): Promise<GridRow[]> {
  const rows: GridRow[] = []
  await readCsvGrid(text, 'f.csv', () => 0, (row) => rows.push(row))
  return rows
}
const cells = async (text: string): Promise<string[][]> => (await grid(text)).map((row) => [...row.cells])

describe('csv-spectrum', () => {
  const folder = new URL('../../node_modules/csv-spectrum/', import.meta.url)
  const names = readdirSync(new URL('csvs/', folder)).map((name) => name.replace('.csv', ''))
  // Its expected answer has the two columns in another order than its file, and numbers where the file has texts.
  const atOddsWithItself = 'location_coordinates'

  it('has the twelve cases that are read here', () => {
    expect(names).toHaveLength(12)
    expect(names).toContain(atOddsWithItself)
  })

  it.each(names.filter((name) => name !== atOddsWithItself))('%s gives what it should', async (name) => {
    const [header = [], ...rows] = await cells(readFileSync(new URL(`csvs/${name}.csv`, folder), 'utf8'))
    const records = rows.filter((row) => row.length > 1).map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])))
    expect(records).toEqual(JSON.parse(readFileSync(new URL(`json/${name}.json`, folder), 'utf8')))
  })
})

describe('the lines of cells of a CSV text', () => {
  it('counts lines inside quoted cells', async () => {
    const rows = await grid('a;b\r\n1;"två\r\nrader"\r\n2;en\r\n')
    expect(rows.map((row) => row.row)).toEqual([1, 2, 4])
    expect(rows[2]!.place(1)).toEqual({ file: 'f.csv', line: 4, column: 3 })
  })

  it('reads line ends of every kind in one text', async () => {
    expect(await cells('a;b\r1;2\n3;4\r\n5;6')).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']])
  })

  it('keeps quotes that stand loose in a cell', async () => {
    expect(await cells('a;b\n"x"y;say "hi" now\n"a""b"c;d\n')).toEqual([['a', 'b'], ['"x"y', 'say "hi" now'], ['"a"b"c', 'd']])
  })

  it('does not take blanks before quotes for part of the value', async () => {
    expect(await cells('name, city\n"a, b", "c"\n')).toEqual([['name', 'city'], ['a, b', 'c']])
  })

  it('follows the hint of Excel against what counting would say', async () => {
    const rows = await grid('sep=,\na;b,c;d\n1;2,3;4\n')
    expect(rows.map((row) => [...row.cells])).toEqual([['a;b', 'c;d'], ['1;2', '3;4']])
    expect(rows[0]!.row).toBe(2)
  })

  it('finds the semicolon in spite of commas in sentences', async () => {
    const rows = await cells('Namn;Anteckning\nEtt;kort, och bra\nTvå;lång, krånglig, svår, dyr\nTre;ingen\n')
    expect(rows[2]).toEqual(['Två', 'lång, krånglig, svår, dyr'])
  })

  it('tells the first line of a record whose quote is never closed, and keeps what stands before it', async () => {
    const rows: GridRow[] = []
    const { diagnostics } = await readCsvGrid('a;b\n1;2\n3;"fyra\n5;6\n', 'f.csv', () => 0, (row) => rows.push(row))
    expect(rows).toHaveLength(2)
    expect(diagnostics).toMatchObject([{ rule: 'ingest/unclosed-quote', severity: 'error', place: { file: 'f.csv', line: 3 } }])
  })

  it('gives back what our own exports guarded against formulas, and tells it', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=+-@\'\ta1;"') })
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const quoted = (text: string): string => `"${cellForCsv(text).replaceAll('"', '""')}"`
      const text = `x;y\n${rows.map((row) => row.map(quoted).join(';')).join('\n')}`
      expect((await cells(text)).slice(1)).toEqual(rows)
    }), { numRuns: 1000 })
    const rows: GridRow[] = []
    const { receipt } = await readCsvGrid("x;y\n'=1+1;'s-Gravenhage\n", 'f.csv', () => 0, (row) => rows.push(row))
    expect([rows[1]!.cells, rows[1]!.place(0)]).toEqual([['=1+1', "'s-Gravenhage"], { file: 'f.csv', line: 2, column: 2 }])
    expect(receipt).toContainEqual(expect.objectContaining({ what: 'text', place: { file: 'f.csv', line: 2, column: 1 } }))
  })

  it('is what csv-parse makes of any text, with the same places', async () => {
    const sign = fc.constantFrom('a', 'å', ' ', '"', '""', ';', ';"', '";', '\n', '\r', '\r\n', '"\n"', '😀')
    await fc.assert(fc.asyncProperty(fc.array(sign, { maxLength: 30 }).map((signs) => `x;y\n${signs.join('').replaceAll('; "', ';"')}`), async (text) => {
      const shown = (row: GridRow): unknown => [row.cells, row.row, row.cells.map((_, column) => row.place(column))]
      const library: unknown[] = []
      const follow = followCells(text, 'f.csv', { delimiter: ';', blanksBeforeQuotes: false }, { offset: 0, line: 1 })
      const error = await streamRecords(text, { delimiter: ';', blanksBeforeQuotes: false }, (record) => {
        library.push(shown(follow.next(record)))
        return true
      })
      const own: unknown[] = []
      const { diagnostics } = await readCsvGrid(text, 'f.csv', (cells) => (cells.length === 2 ? 9 : 0), (row) => own.push(shown(row)))
      expect(own).toEqual(library)
      expect(diagnostics.length).toBe(error === null ? 0 : 1)
    }), { numRuns: 3000 })
  })

  it('has the text of each cell at its place', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '1', '"', ';', '\n', '😀', '-') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 })
    await fc.assert(fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, end) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join(end)
      const lines = linesOf(text)
      const read = await grid(text)
      expect(read.map((row) => [...row.cells])).toEqual(rows)
      for (const row of read) {
        for (const [index, value] of row.cells.entries()) {
          const { line, column } = row.place(index)
          const shown = value.split('\n', 1)[0]!.replaceAll('"', '""')
          expect([...lines[line! - 1]!].slice(column! - 1).join('').startsWith(shown)).toBe(true)
        }
      }
    }), { numRuns: 1000 })
  })
})
