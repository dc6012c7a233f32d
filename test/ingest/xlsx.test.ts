import { describe, expect, it } from 'vitest'
import { formatPlace } from '#model'
import { read, rules, texts } from './support/world.ts'
import { sheetData, workbook } from './support/workbook.ts'

const head = ['Kommun', 'Namn', 'Telefon', 'Antal platser']

describe('a workbook', () => {
  it('leaves out what is hidden, and counts it', async () => {
    const open = sheetData([head, ['Ale', 'Jouren Ett', '031-390 06 01', '5'], ['Ale', 'Jouren Två', '031-390 06 02', '6'], ['Ale', 'Jouren Tre', '031-390 06 03', '7']], { 3: ' hidden="1"' })
    const reading = await read('tables/ale.xlsx', workbook([
      { name: 'Blad1', xml: `<cols><col min="3" max="3" hidden="1"/></cols>${open}` },
      { name: 'Arbetsblad', state: 'hidden', xml: sheetData([head, ['Ale', 'Hemliga jouren', '', '']]) },
      { name: 'Mycket dolt', state: 'veryHidden', xml: sheetData([head, ['Ale', 'Ännu hemligare', '', '']]) },
    ]))
    expect(reading.rows.map(texts)).toEqual([{ kommun: 'Ale', name: 'Jouren Ett', places: '5' }, { kommun: 'Ale', name: 'Jouren Tre', places: '7' }])
    const told = reading.diagnostics.find(({ rule }) => rule === 'ingest/hidden-content')
    expect(told?.message.sv).toContain('2 blad, 1 rader, 3 celler')
    expect(JSON.stringify(reading)).not.toMatch(/Hemliga|hemligare|Jouren Två|390 06 0/)
    expect(reading.counts.in).toBe(reading.counts.kept + reading.counts.reported)
  })

  it('shows values as Excel shows them', async () => {
    const reading = await read('tables/x.xlsx', workbook([{
      name: 'Blad1',
      xml: sheetData([
        ['Kommunkod', 'Namn', 'Antal platser', 'Andel', 'Läst', 'Anteckning'],
        ['<c s="1"><v>305</v></c>', 'Jouren', '<c><v>1234.5</v></c>', '<c s="3"><v>0.345</v></c>', '<c s="2"><v>44886</v></c>', '<c t="b"><v>1</v></c>'],
      ]),
    }]))
    expect(texts(reading.rows[0]!)).toEqual({ kommun_code: '0305', name: 'Jouren', places: '1234,5', share: '34,5 %', read: '2022-11-21', note: 'SANT' })
  })

  it('counts days from 1904 when the workbook does', async () => {
    const xml = sheetData([['Kommun', 'Namn', 'Läst'], ['Ale', 'Jouren', '<c s="2"><v>43424</v></c>']])
    expect(texts((await read('tables/x.xlsx', workbook([{ name: 'Blad1', xml }], {}, ' date1904="1"'))).rows[0]!)['read']).toBe('2022-11-21')
  })

  it('says where a cell stands by sheet and cell', async () => {
    const xml = '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>Kommun</t></is></c><c r="D3" t="inlineStr"><is><t>Namn</t></is></c></row><row r="7"><c r="B7" t="inlineStr"><is><t>Ale</t></is></c><c r="D7" t="inlineStr"><is><t>Jouren</t></is></c></row></sheetData>'
    const [row] = (await read('tables/svar.xlsx', workbook([{ name: 'Svar 2023', xml }]))).rows
    expect(formatPlace(row!.cells.name!.place)).toBe('tables/svar.xlsx Svar 2023!D7')
    expect(row!.cells.name!.place.heading).toBe('Namn')
  })

  it('reads several sheets, a kommun to each, and passes by a sheet that is no table', async () => {
    const rows = (name: string): string => sheetData([['Namn', 'Telefon', 'Antal platser'], [name, '031-390 06 01', '2']])
    const reading = await read('tables/alla.xlsx', workbook([
      { name: 'Läs mig', xml: sheetData([['Så här gör du', 'Fyll i'], ['Spara sedan', 'filen']]) },
      { name: 'Ale', xml: rows('Jouren Ett') },
      { name: 'Öckerö', xml: rows('Jouren Två') },
    ]))
    expect(reading.rows.map((row) => [row.cells.kommun?.text, row.cells.name?.text])).toEqual([['Ale', 'Jouren Ett'], ['Öckerö', 'Jouren Två']])
    expect(rules(reading)).toContain('ingest/sheet-not-understood')
  })

  it('gives a merged cell to the rows and columns it spans, but a title to none', async () => {
    const xml = `${sheetData([
      ['Verksamheter i länet', '', '', ''],
      ['Kommun', 'Namn', 'Telefon', 'Webb'],
      ['Ale', 'Jouren Ett', 'se webben', ''],
      ['', 'Jouren Två', '031-390 06 02', ''],
    ])}<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="C3:D3"/></mergeCells>`
    const reading = await read('tables/x.xlsx', workbook([{ name: 'Blad1', xml }]))
    expect(reading.rows.map(texts)).toEqual([
      { kommun: 'Ale', name: 'Jouren Ett', phone: 'se webben', website: 'se webben' },
      { kommun: 'Ale', name: 'Jouren Två', phone: '031-390 06 02' },
    ])
    expect(formatPlace(reading.rows[1]!.cells.kommun!.place)).toBe('tables/x.xlsx Blad1!A3')
    expect(rules(reading)).not.toContain('ingest/merged-down')
  })

  it('tells of cells that show an error or were never calculated', async () => {
    const xml = sheetData([head, ['Ale', 'Jouren', '<c t="e"><v>#REF!</v></c>', '<c><f>SUM(A1:A9)</f></c>']])
    const told = (await read('tables/x.xlsx', workbook([{ name: 'Blad1', xml }]))).diagnostics.find(({ rule }) => rule === 'ingest/cell-error')
    expect(told?.message.sv).toContain('C2 #REF!, D2')
  })

  it('fetches nothing and believes no document type', async () => {
    const bad = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>'
    const xml = sheetData([head, ['Ale', '<c t="s"><v>0</v></c>', '031-390 06 01', '']])
    const reading = await read('tables/x.xlsx', workbook([{ name: 'Blad1', xml }], { 'xl/sharedStrings.xml': bad }))
    expect(JSON.stringify(reading)).not.toContain('root:')
  })
})
