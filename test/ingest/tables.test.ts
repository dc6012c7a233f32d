import { describe, expect, it } from 'vitest'
import { county, read, rules, texts } from './support/world.ts'

const csv = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`
const rowsOf = async (...lines: string[]) => (await read('tables/uppgifter.csv', csv(...lines))).rows.map(texts)

describe('headings', () => {
  it('that are misspelt are understood, and that is told', async () => {
    const reading = await read('tables/x.csv', csv('Komun;Namn;Telefonummer', 'Ale;Jouren;031-390 06 01'))
    expect(texts(reading.rows[0]!)).toEqual({ kommun: 'Ale', name: 'Jouren', phone: '031-390 06 01' })
    expect(reading.receipt.filter(({ what }) => what === 'header').map(({ detail }) => detail.sv)).toContain('rubriken `Telefonummer` lästes som Telefon (likhet 92 av 100)')
  })

  it('that are not understood keep their values and are told with the nearest guess', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon till chef;Favoritfärg', 'Ale;Jouren;x;blå'))
    expect(reading.rows[0]!.other['Favoritfärg']?.text).toBe('blå')
    expect(reading.diagnostics.filter(({ rule }) => rule === 'ingest/unknown-heading').map(({ actual, expected }) => [actual, expected])).toEqual([['Telefon till chef', ['Telefon']], ['Favoritfärg', undefined]])
  })

  it('are headings also when all but the kommun is unknown and bears a year, but not without a kommun below', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Placerade kvinnor 2025;Avslag 2025', 'Ale;12;30', 'Lerum;7;22'))
    expect(reading.rows.map(({ cells, other }) => [cells.kommun?.text, other['Placerade kvinnor 2025']?.text])).toEqual([['Ale', '12'], ['Lerum', '7']])
    expect(rules(reading)).not.toContain('ingest/missing-header')
    expect(rules(await read('tables/x.csv', csv('Kommun;12 platser;2025-01-02', 'Jouren;3 platser;2025-02-03')))).toContain('ingest/missing-header')
  })

  it('mean what county.md says they mean', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Vad heter ni?', 'Ale;Jouren'), county('columns:\n  "Vad heter ni": name\n'))
    expect(texts(reading.rows[0]!)).toEqual({ kommun: 'Ale', name: 'Jouren' })
    expect(rules(reading)).not.toContain('ingest/unknown-heading')
  })

  it('that mean the same lose no value', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon;Telefon;Tel.', 'Ale;Jouren;1;2;3'))
    expect(reading.rows[0]!.cells.phone?.text).toBe('1')
    expect(Object.entries(reading.rows[0]!.other).map(([key, cell]) => [key, cell.text])).toEqual([['Telefon', '2'], ['Tel.', '3']])
    expect(rules(reading).filter((rule) => rule === 'ingest/duplicate-heading')).toHaveLength(2)
  })

  it('find their meaning in the kind of table', async () => {
    expect(await rowsOf('Kommun;Namn;Läge;År', 'Ale;Jouren;upphört;2019')).toEqual([{ kommun: 'Ale', name: 'Jouren', availability: 'upphört', observed_year: '2019' }])
    expect(await rowsOf('Kommun;Område;Läge;År', 'Ale;Barnahus;ja;2019')).toEqual([{ kommun: 'Ale', area: 'Barnahus', status: 'ja', observed_year: '2019' }])
    expect(await rowsOf('Nyckeltal;Kommunkod;År;Värde;Enhet', 'U30750;1440;2023;4,2;per 10 000')).toEqual([{ kpi: 'U30750', kommun_code: '1440', period: '2023', value: '4,2', unit: 'per 10 000' }])
  })

  it('that are missing are concluded from what the columns hold, and that is a warning', async () => {
    const reading = await read('tables/x.csv', csv('0305;Håbo;Jouren Ett;031-390 06 01;5', '1440;Ale;Jouren Två;031-390 06 02;12'))
    expect(reading.rows.map(texts)).toEqual([
      { kommun_code: '0305', kommun: 'Håbo', name: 'Jouren Ett', phone: '031-390 06 01', places: '5' },
      { kommun_code: '1440', kommun: 'Ale', name: 'Jouren Två', phone: '031-390 06 02', places: '12' },
    ])
    expect(reading.diagnostics.find(({ rule }) => rule === 'ingest/missing-header')?.message.sv).toContain('Kommunkod, Kommun, Namn, Telefon, Antal platser')
  })
})

describe('lines that are no record', () => {
  it('are told one by one, blank ones together', async () => {
    const reading = await read('tables/x.csv', csv('Jourer i länet;;', '', 'Kommun;Namn;Antal platser', 'Ale;Jouren Ett;5', ';;', '\u00a0;;', ';;', 'Kommun;Namn;Antal platser', 'Öckerö;Jouren Två;6', 'Summa;;11', ';;', 'Källa: kommunerna'))
    expect(reading.rows.map(texts)).toEqual([{ kommun: 'Ale', name: 'Jouren Ett', places: '5' }, { kommun: 'Öckerö', name: 'Jouren Två', places: '6' }])
    expect(reading.receipt.filter(({ what }) => what === 'skipped-row').map(({ detail }) => detail.sv)).toEqual([
      'titelrad ovanför rubrikerna (rad 1)', 'tom rad (rad 2)', '3 tomma rader (rad 5–7)', 'rubrikerna en gång till (rad 8)', 'summarad (rad 10)', 'tom rad (rad 11)', 'anmärkning, ingen uppgift (rad 12)',
    ])
    expect(reading.counts).toEqual({ in: 12, kept: 2, reported: 10 })
  })

  it('are not services whose name begins with a sum word', async () => {
    expect(await rowsOf('Kommun;Namn;Telefon', 'Ale;Totalförsvarets stödlinje;031-390 06 01', 'Hela länet;Samtliga kvinnors jour;031-390 06 02')).toHaveLength(2)
  })

  it('are not records of which only the name is known, unless they stand apart at the end', async () => {
    expect(await rowsOf('Kommun;Namn;Telefon', 'Ale;Jouren Ett;031-390 06 01', ';Jouren Två;', 'Ale;Jouren Tre;031-390 06 03')).toHaveLength(3)
    expect(await rowsOf('Namn;Kommun;Telefon', 'Jouren Ett;Ale;031-390 06 01', ';;', 'Sammanställt i höstas;;')).toHaveLength(1)
  })

  it('quote nothing that no rule of secrecy has read', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale;Jouren;031-390 06 01', ';;', 'Not: boendet ligger på Hemliga gatan 3'))
    expect(JSON.stringify([reading.receipt, reading.diagnostics])).not.toContain('Hemliga')
  })
})

describe('the kommun of a row', () => {
  it('comes from a line of its own above a group', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale kommun;;', ';Jouren Ett;031-390 06 01', 'Öckerö;;', ';Jouren Två;031-390 06 02'))
    expect(reading.rows.map(texts)).toEqual([{ kommun: 'Ale kommun', name: 'Jouren Ett', phone: '031-390 06 01' }, { kommun: 'Öckerö', name: 'Jouren Två', phone: '031-390 06 02' }])
    expect(reading.rows[1]!.cells.kommun?.place).toMatchObject({ line: 4 })
  })

  it('comes from the line above when cells were merged downwards, and that is a warning', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale;Jouren Ett;031-390 06 01', ';Jouren Två;031-390 06 02', 'Öckerö;Jouren Tre;031-390 06 03'))
    expect(reading.rows.map((row) => row.cells.kommun?.text)).toEqual(['Ale', 'Ale', 'Öckerö'])
    expect(reading.diagnostics.find(({ rule }) => rule === 'ingest/merged-down')?.message.sv).toContain('rad 3')
  })

  it('stays blank in a table that repeats its values', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale;Jouren Ett;031-390 06 01', 'Ale;Jouren Två;031-390 06 02', ';Länets jour;031-390 06 03'))
    expect(reading.rows.map((row) => row.cells.kommun?.text)).toEqual(['Ale', 'Ale', undefined])
    expect(rules(reading)).not.toContain('ingest/merged-down')
  })

  it('stays blank where the row says that it reaches further', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Når', 'Ale;Jouren Ett;Ale', ';Länets jour;hela länet'))
    expect(reading.rows[1]!.cells.kommun).toBeUndefined()
  })

  it('comes from the title or the name of the file, and that is told', async () => {
    const titled = await read('tables/svar.csv', csv('Kvinnofrid i Ale kommun 2023', 'Namn;Telefon;Webb', 'Jouren;031-390 06 01;www.exempel.se'))
    expect(titled.rows[0]!.cells.kommun).toMatchObject({ text: 'Ale kommun', place: { line: 1 } })
    const named = await read('tables/lilla-edet 2023.csv', csv('Namn;Telefon;Webb', 'Jouren;031-390 06 01;www.exempel.se'))
    expect(named.rows[0]!.cells.kommun).toEqual({ text: 'Lilla Edet', place: { file: 'tables/lilla-edet 2023.csv' } })
    expect(named.receipt.map(({ detail }) => detail.sv)).toContain('kommunen är Lilla Edet enligt filens namn')
  })

  it('is missing altogether: an error, since nothing of the table can be used', async () => {
    const { diagnostics } = await read('tables/svar.csv', csv('Namn;Telefon;Webb', 'Jouren;031-390 06 01;www.exempel.se'))
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['ingest/no-kommun'])
  })

  it('is several when the cell or the text names several: one row that covers them', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Anteckning', 'Ale, Kungälv och Stenungsund;Jouren Ett;', 'Ale;Jouren Två;Gemensamt för Ale, Kungälv och Stenungsund sedan 2019', 'Orust;Jouren Tre;gemensamt med Tjörn.'), county())
    expect(reading.rows.map((row) => [row.cells.kommun?.text, row.cells.covers?.text])).toEqual([[undefined, 'Ale, Kungälv och Stenungsund'], ['Ale', 'Ale, Kungälv och Stenungsund'], ['Orust', 'gemensamt med Tjörn']])
    expect(reading.rows[1]!.cells.covers?.place).toMatchObject({ line: 3, column: 30 })
  })
})

describe('tables laid out in other ways', () => {
  it('with a column for each area give a fact for each answer', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Handlingsplan;Samordnare;Barnahus', 'Ale;ja;nej;', 'Öckerö;ja;;ja'))
    expect(reading.rows.map((row) => [row.kind, ...Object.values(texts(row))])).toEqual([['work', 'Ale', 'Handlingsplan', 'ja'], ['work', 'Ale', 'Samordnare', 'nej'], ['work', 'Öckerö', 'Handlingsplan', 'ja'], ['work', 'Öckerö', 'Barnahus', 'ja']])
    expect(reading.counts).toEqual({ in: 3, kept: 2, reported: 1 })
  })

  it('with a column for each kommun do too', async () => {
    const { rows } = await read('tables/x.csv', csv('Område;Ale;Öckerö', 'Handlingsplan;ja;nej', 'Barnahus;;ja'))
    expect(rows.map((row) => [row.cells.kommun?.text, row.cells.area?.text, row.cells.status?.text])).toEqual([['Ale', 'Handlingsplan', 'ja'], ['Öckerö', 'Handlingsplan', 'nej'], ['Öckerö', 'Barnahus', 'ja']])
  })

  it('with more cells than headings keep them, and that is a warning', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale;Jouren;031-390 06 01;ring; först'))
    expect(Object.entries(reading.rows[0]!.other).map(([key, cell]) => [key, cell.text])).toEqual([['Kolumn D', 'ring'], ['Kolumn E', ' först']])
    expect(rules(reading)).toContain('ingest/surplus-cells')
  })
})

describe('signs for what is missing', () => {
  const table = ['Nyckeltal;Kommunkod;År;Värde', 'U30750;1440;2023;..', 'U30750;1407;2023;-', 'U30750;1492;2023;-']

  it('that nothing explains are each told once', async () => {
    const { diagnostics } = await read('indicators/x.csv', csv(...table))
    expect(diagnostics.filter(({ rule }) => rule === 'ingest/undeclared-sign').map(({ actual, place }) => [actual, place.line])).toEqual([['..', 2], ['-', 3]])
  })

  it('mean what a line below the table or county.md says', async () => {
    const below = await read('indicators/x.csv', csv(...table, '', 'Teckenförklaring: - = bortfall; .. = sekretess'))
    expect(rules(below)).not.toContain('ingest/undeclared-sign')
    expect({ ...below.rows[0]!.legend }).toEqual({ '-': 'bortfall', '..': 'sekretess' })
    const declared = await read('indicators/x.csv', csv(...table), county('legend:\n  "-": bortfall\n  "..": sekretess\n'))
    expect(rules(declared)).not.toContain('ingest/undeclared-sign')
  })
})

describe('a line of units below the headings', () => {
  it('is no record', async () => {
    const reading = await read('tables/x.csv', 'Kommun;Namn;Antal platser;Andel\n;;st;(%)\nAle;Jouren;3;45\n')
    expect(reading.rows.map(texts)).toEqual([{ kommun: 'Ale', name: 'Jouren', places: '3', share: '45' }])
    expect(reading.receipt.filter(({ what }) => what === 'skipped-row').map(({ detail }) => detail.sv)).toEqual(['rad med enheter (rad 2)'])
  })
})

describe('a table with nothing in it', () => {
  it.each([['no text at all', ''], ['headings only', 'Kommun;Namn;Kategori\n'], ['blank lines', '\n;;\n']])('is told when it has %s', async (_, text) => {
    const reading = await read('tables/x.csv', text)
    expect(reading.rows).toEqual([])
    expect(rules(reading)).toContain('ingest/no-rows')
  })
})

describe('the source of a row', () => {
  it('is the page it names, once for each page', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Område;Läge;Avser;Källa;Utgivare;Utgivarens slag;Läst', 'Ale;Barnahus;ja;2019;https://www.exempel.se/a;Ale kommun;kommun;2026-11-22', 'Ale;Samordnare;ja;;https://exempel.se/a/;Ale kommun;kommun;22 november 2026', 'Ale;Socialjour;;;;;;'))
    expect(new Set(reading.rows.slice(0, 2).map((row) => row.source)).size).toBe(1)
    expect(reading.sources.map(({ publisher, publisherKind, kind, read: day }) => [publisher, publisherKind, kind, day])).toEqual([['Ale kommun', 'kommun', 'webbnotering', '2026-11-22'], ['Ale kommun', 'kommun', 'webbnotering', '2026-11-22']])
    expect(reading.rows.map(({ dates }) => dates)).toEqual([{ speaksFor: '2019', read: '2026-11-22' }, { read: '2026-11-22' }, {}])
    expect(rules(reading)).not.toContain('ingest/undeclared-source')
  })

  it('is the file, with a warning, when nothing says who is behind it', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale;Jouren;031-390 06 01'))
    expect(reading.sources).toMatchObject([{ title: 'x.csv', publisher: '', publisherKind: 'okand', kind: 'webbnotering' }])
    expect(rules(reading)).toContain('ingest/undeclared-source')
  })

  it('of a title or publisher that is a whole page is told', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Område;Läge;Källa;Utgivare', `Ale;Samordnare;ja;${'ord '.repeat(5000)};${'å😀'.repeat(2000)}`))
    expect(rules(reading)).toContain('ingest/long-name')
  })

  it('is what county.md declares for the file', async () => {
    const declared = county('sources:\n  tables/x.csv:\n    title: "Enkät 2023"\n    publisher: "Länsstyrelsen"\n    publisher_kind: lansstyrelse\n    observed_year: "2023"\n')
    const reading = await read('tables/x.csv', csv('Kommun;Namn;Telefon', 'Ale;Jouren;031-390 06 01'), declared)
    expect(reading.sources).toMatchObject([{ title: 'Enkät 2023', publisher: 'Länsstyrelsen', publisherKind: 'lansstyrelse', speaksFor: '2023' }])
    expect(reading.rows[0]!.dates).toEqual({ speaksFor: '2023' })
    expect(rules(reading)).not.toContain('ingest/undeclared-source')
  })

  it('has no kind of publisher that nobody knows', async () => {
    const reading = await read('tables/x.csv', csv('Kommun;Område;Läge;Källa;Utgivarens slag', 'Ale;Barnahus;ja;https://exempel.se;bokklubb'))
    expect(reading.sources[0]!.publisherKind).toBe('okand')
    expect(reading.diagnostics.find(({ rule }) => rule === 'ingest/unknown-publisher-kind')?.actual).toBe('bokklubb')
  })
})
