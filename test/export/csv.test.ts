import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportCsv } from '#export'
import { cellForCsv, cellFromCsv } from '#text'
import { csvText } from '../../src/export/csv/csv-text.ts'
import { fullWorld, inputOf, textOf } from './export-world.ts'
import { world } from '../analyse/world.ts'

const readBack = (text: string): string[][] => (parse(text, { delimiter: ';', bom: true, relax_column_count: true }) as string[][]).map((row) => row.map(cellFromCsv))
const tables = () => exportCsv(inputOf(fullWorld()))
const table = (path: string): Record<string, string>[] => {
  const [head = [], ...rows] = readBack(textOf(tables(), path))
  return rows.map((row) => Object.fromEntries(head.map((heading, index) => [heading, row[index] ?? ''])))
}

describe('a cell of a CSV table', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '-', '+46 31', '+46-31-390', '+46 31-390 06 01', "'=1", "''=1"])('%j is no formula', (text) => {
    expect(cellForCsv(text)).toBe(`'${text}`)
  })

  it.each(['12', '-3', '+3', '12,5', '-12.5', '+46313900601', '031-390 06 01', 'Åmål', "'t Hof", '', ' =1'])('%j stays as it is', (text) => {
    expect(cellForCsv(text)).toBe(text)
  })

  it('reads back as it was, whatever it holds', () => {
    const sly = fc.tuple(fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ' ', '\u00a0'), fc.string({ unit: 'grapheme' })).map(([first, rest]) => first + rest)
    fc.assert(fc.property(fc.array(fc.array(sly, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      // A record whose cells are all empty is a blank line to the parser; ours always have an id.
      const withId = rows.map((row) => ['id', ...row])
      expect(readBack(csvText(withId))).toEqual(withId)
    }))
  })

  it('never starts a spreadsheet formula, however it was written', () => {
    fc.assert(fc.property(fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map(([first, rest]) => first + rest), (text) => {
      const cell = cellForCsv(text)
      expect(cell.startsWith("'") || /^[+-]?\d+(?:[.,]\d+)?$/.test(cell) || /^\+46\d{5,12}$/.test(cell)).toBe(true)
    }))
  })
})

describe('the CSV export', () => {
  it('opens in Swedish Excel: byte order mark, semicolon, CRLF', () => {
    for (const artifact of tables()) {
      const text = artifact.content as string
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false)
    }
  })

  it('has each resource once, in Swedish order, with its provider\'s kind and whether one can turn to it', () => {
    const rows = table('inventering.csv')
    expect(rows.map((row) => [row['Namn'], row['Tillgänglighet'], row['Huvudmannens slag'], row['Når']])).toEqual([
      ['Barnahus Norr', 'Finns', 'Flera huvudmän', 'Asby, Bergs'],
      ['Kvinnojouren Alen', 'Avvecklad', 'Ideell förening', 'Dalby'],
      ['Kvinnojouren Linden', 'Finns', 'Ideell förening', 'Asby'],
      ['Länets kompetenscentrum', 'Finns', 'Region', 'hela länet'],
    ])
    expect(rows[2]).toMatchObject({ Telefon: '+46313900601', Kommun: 'Asby', Kommunkod: '1401', Avser: '2025', Målgrupp: 'Våldsutsatta vuxna' })
  })

  it('has the state of each area in each kommun with the claims behind it', () => {
    const rows = table('laget.csv')
    expect(rows).toHaveLength(3 * 19)
    expect(rows.find((row) => row['Kommun'] === 'Asby' && row['Område'] === 'Barnahus')).toMatchObject({ Läge: 'via annan', Via: 'Barnahus Norr', Ålder: 'äldre', Avser: '2023', Mål: '1' })
    expect(rows.find((row) => row['Kommun'] === 'Bergs' && row['Område'] === 'Hrv')).toMatchObject({ Läge: 'motstridigt', Regel: 'analyse/status-conflict' })
    for (const row of rows) if (row['Läge'] !== 'uppgift saknas') expect(row['Uppgifter']).not.toBe('')
  })

  it('has each claim with its source and its place in the material', () => {
    const rows = table('uppgifter.csv')
    expect(rows).toHaveLength(fullWorld().inventory().claims.length)
    expect(rows.find((row) => row['Fält'] === 'phone' && row['Värde'] === '+46313900602')).toMatchObject({ Källa: 'https://example.org/annan-sida', Utgivare: 'Utgivaren', 'Plats i materialet': expect.stringMatching(/^notes\/annan-sida\.md:\d+:1$/) })
  })

  it('leaves out what this audience may not see', () => {
    const secret = world().indicator('U30750', '1401', '2024', '[visas inte]', 'T', 'secret').work('1401', 'hrv', 'finns')
    expect(textOf(exportCsv(inputOf(secret)), 'uppgifter.csv')).not.toContain('visas inte')
  })

  it('holds only the kommuner asked for', () => {
    const text = textOf(exportCsv(inputOf(fullWorld(), { kommuner: ['1403'] })), 'laget.csv')
    expect(readBack(text)).toHaveLength(20)
    expect(readBack(textOf(exportCsv(inputOf(fullWorld(), { kommuner: ['1403'] })), 'inventering.csv')).map((row) => row[0])).toEqual(['Namn', 'Kvinnojouren Alen', 'Länets kompetenscentrum'])
  })
})
