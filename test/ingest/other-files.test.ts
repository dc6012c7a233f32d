import { describe, expect, it } from 'vitest'
import { settleCopies, understoodFormats } from '#ingest'
import { county, read, rules, texts } from './support/world.ts'

describe('decisions.csv', () => {
  it('is read in order, with the place of each decision', async () => {
    const reading = await read('decisions.csv', 'beslut;gäller;mot;värde;roll;datum;skäl\r\nsame;a/1;b/2;;samordnare;2026-11-24;samma telefon\r\n\r\nrättelse;1407/barnahus;;finns;handläggare;24 november 2026;\r\n')
    expect(reading.decisions).toEqual([
      { kind: 'same', subject: 'a/1', object: 'b/2', value: '', role: 'samordnare', day: '2026-11-24', reason: 'samma telefon', place: { file: 'decisions.csv', line: 2, column: 1 } },
      { kind: 'correction', subject: '1407/barnahus', object: '', value: 'finns', role: 'handläggare', day: '2026-11-24', reason: '', place: { file: 'decisions.csv', line: 4, column: 1 } },
    ])
    expect(reading.counts).toEqual({ in: 4, kept: 2, reported: 2 })
  })

  it('stops the build at a decision that cannot be followed', async () => {
    const reading = await read('decisions.csv', 'beslut;gäller;mot;värde;roll;datum;skäl\nkanske;a;b;;;;\nsame;;b;;;;\nprefer;a;b;;;i går;\n')
    expect(reading.diagnostics.map(({ rule, severity, place }) => [rule, severity, place.line])).toEqual([['ingest/unknown-decision', 'error', 2], ['ingest/unknown-decision', 'error', 3], ['ingest/decision-day', 'warning', 4]])
  })

  it('is not followed under other headings', async () => {
    expect(rules(await read('decisions.csv', 'a;b\nc;d\n'))).toContain('ingest/decisions-header')
  })
})

describe('a text of the analyst', () => {
  it('belongs to the section it names', async () => {
    const reading = await read('texts/inledning.md', '---\nsection: sammanfattning\n---\n\nHär är *läget*.\n')
    expect(reading.texts).toEqual([{ section: 'sammanfattning', markdown: 'Här är *läget*.', place: { file: 'texts/inledning.md', line: 5 } }])
    expect(reading.diagnostics).toEqual([])
  })

  it('that names none belongs to the one its file is named after, and that is told', async () => {
    const reading = await read('texts/metod.md', 'Text.\n')
    expect(reading.texts[0]?.section).toBe('metod')
    expect(rules(reading)).toEqual(['ingest/text-without-section'])
  })
})

describe('Kolada', () => {
  const v3 = '{"values":[{"kpi":"U30750","period":2023,"municipality":"1440","values":[\n{"gender":"T","count":1,"status":"","value":4.25,"isdeleted":false},\n{"gender":"K","count":1,"status":"Private","value":null},{"gender":"M","value":null,"status":""}]},{"kpi":"U30750","period":2023,"municipality":"0014","values":[{"gender":"T","value":1}]}],"count":2,"next_url":null}'

  it('version 3 gives a row for each kommun, gender and year', async () => {
    const reading = await read('indicators/u.json', v3)
    expect(reading.rows.map(texts)).toEqual([
      { kpi: 'U30750', kommun_code: '1440', period: '2023', gender: 'T', value: '4.25' },
      { kpi: 'U30750', kommun_code: '1440', period: '2023', gender: 'K', value: 'Private' },
      { kpi: 'U30750', kommun_code: '1440', period: '2023', gender: 'M', value: 'null' },
    ])
    expect(reading.rows[0]!.cells.value?.place).toEqual({ file: 'indicators/u.json', line: 2, column: 45, heading: 'value' })
    expect(reading.sources).toMatchObject([{ publisher: 'Rådet för främjande av kommunala analyser (RKA)', kind: 'kolada' }])
    expect(reading.receipt.map(({ detail }) => detail.sv)).toEqual(['1 värde för regioner, riket eller grupper'])
    expect(reading.counts).toEqual({ in: 4, kept: 3, reported: 1 })
  })

  it('version 2 gives the same, without what was deleted', async () => {
    const reading = await read('indicators/u.json', '{"count":1,"values":[{"kpi":"U30750","municipality":"1440","period":"2023","values":[{"gender":"T","count":1,"status":"","value":4.25},{"gender":"K","is_deleted":1,"value":null}]}]}')
    expect(reading.rows.map(texts)).toEqual([{ kpi: 'U30750', kommun_code: '1440', period: '2023', gender: 'T', value: '4.25' }])
    expect(reading.receipt.map(({ detail }) => detail.sv)).toEqual(['1 värde som Kolada har tagit bort'])
  })

  it('tells of a gender it does not know, and of a record of another shape', async () => {
    const reading = await read('indicators/u.json', '{"values":[{"kpi":"U30750","municipality":"1440","period":2023,"values":[{"gender":"X","value":1}]},{"kpi":"U1"}]}')
    expect(rules(reading)).toEqual(['ingest/kolada-gender', 'ingest/kolada-shape'])
    expect(reading.rows).toEqual([])
  })
})

describe('PxWeb', () => {
  const facts = [
    { kommun_code: '1440', gender: 'män', period: '2023', value: '1', kpi: 'BE0101N1' }, { kommun_code: '1440', gender: 'män', period: '2024', value: '2', kpi: 'BE0101N1' },
    { kommun_code: '1440', gender: 'kvinnor', period: '2023', value: '3', kpi: 'BE0101N1' }, { kommun_code: '1440', gender: 'kvinnor', period: '2024', value: '..', kpi: 'BE0101N1' },
  ]

  it('as its own JSON', async () => {
    const columns = '[{"code":"Region","text":"region","type":"d"},{"code":"Kon","type":"d"},{"code":"Tid","type":"t"},{"code":"BE0101N1","text":"Folkmängd","type":"c"}]'
    const data = [['1', '2023', '1'], ['1', '2024', '2'], ['2', '2023', '3'], ['2', '2024', '..']].map(([sex, year, value]) => `{"key":["1440","${sex}","${year}"],"values":["${value}"]}`)
    const reading = await read('indicators/p.json', `{"columns":${columns},"comments":[],"data":[${data.join(',')},{"key":["14","1","2023"],"values":["9"]}]}`)
    expect(reading.rows.map(texts)).toEqual(facts)
    expect(reading.counts).toEqual({ in: 5, kept: 4, reported: 1 })
  })

  const dimension = '"Region":{"category":{"index":{"1440":0}}},"ContentsCode":{"category":{"index":["BE0101N1"]}},"Kon":{"category":{"index":["1","2"],"label":{"1":"män","2":"kvinnor"}}},"Tid":{"category":{"index":{"2024":1,"2023":0}}}'

  it.each([
    ['2', `{"version":"2.0","class":"dataset","id":["Region","ContentsCode","Kon","Tid"],"size":[1,1,2,2],"dimension":{${dimension}},"value":[1,2,3,".."]}`],
    ['1', `{"dataset":{"dimension":{${dimension},"id":["Region","ContentsCode","Kon","Tid"],"size":[1,1,2,2]},"value":{"0":1,"1":2,"2":3,"3":".."}}}`],
  ])('as JSON-stat version %s', async (_, json) => {
    const byField = (rows: readonly Record<string, string>[]) => rows.map((row) => Object.entries(row).sort())
    expect(byField((await read('indicators/p.json', json)).rows.map(texts))).toEqual(byField(facts))
  })

  it('is an error when it says no kommun', async () => {
    const reading = await read('indicators/p.json', '{"columns":[{"code":"Tid","type":"t"},{"code":"N","type":"c"}],"data":[{"key":["2023"],"values":["1"]}]}')
    expect(rules(reading)).toContain('ingest/no-kommun')
    expect(reading.counts).toEqual({ in: 1, kept: 0, reported: 1 })
  })
})

describe('two notes of one page', () => {
  const note = (path: string, fetched: string) => read(path, `---\ntitle: A\nsource_url: "https://exempel.se/a"\n${fetched}---\n# A\n\n## Jouren\n- Typ: Kvinnojour\n`, county())

  it('the one read last speaks, and the other is named', async () => {
    const [older, newer] = settleCopies([await note('notes/a.md', 'fetched: "2024-01-01"\n'), await note('notes/b.md', 'fetched: "2026-01-01"\n')])
    expect([older!.rows.length, newer!.rows.length]).toEqual([0, 1])
    expect(older!.diagnostics).toMatchObject([{ rule: 'ingest/older-copy', place: { file: 'notes/a.md' } }])
    expect(older!.diagnostics[0]!.message.sv).toContain('notes/b.md')
  })

  it('both stay when nothing says which is newer', async () => {
    expect(settleCopies([await note('notes/a.md', ''), await note('notes/b.md', 'fetched: "2026-01-01"\n')]).map(({ rows }) => rows.length)).toEqual([1, 1])
    expect(settleCopies([await note('notes/a.md', 'fetched: "2026-01-01"\n'), await note('notes/b.md', 'fetched: "2026-01-01"\n')]).map(({ rows }) => rows.length)).toEqual([1, 1])
  })
})

describe('the list of what is understood', () => {
  it('has each format once, in both languages', () => {
    const list = understoodFormats()
    expect(new Set(list.map(({ format }) => format)).size).toBe(list.length)
    expect(list.flatMap(({ extensions }) => extensions)).toEqual(expect.arrayContaining(['csv', 'xlsx', 'md', 'docx', 'html', 'pdf', 'json']))
    expect(list.every(({ understands }) => understands.sv.length > 20 && understands.en.length > 20)).toBe(true)
  })
})
