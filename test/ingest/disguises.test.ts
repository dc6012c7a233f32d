import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Row } from '#model'
import { normaliseRow } from '#normalise'
import { read, texts, vocabulary } from './support/world.ts'

/** One table, and all the ways in which it may come. The rows must be the same whatever it wears. */
interface Entry {
  readonly kommun_code: string
  readonly kommun: string
  readonly name: string
  readonly type: string
  readonly phone: string
  readonly website: string
  readonly places: string
  readonly share: string
  readonly note: string
}
const fields = ['kommun_code', 'kommun', 'name', 'type', 'phone', 'website', 'places', 'share', 'note'] as const

const kommuner = [['1440', 'Ale'], ['0305', 'Håbo'], ['1407', 'Öckerö'], ['1492', 'Åmål'], ['1463', 'Mark'], ['0980', 'Gotland'], ['1480', 'Göteborg'], ['0127', 'Botkyrka']] as const
const nameWords = ['Kvinnojouren', 'Tjejjouren', 'Åsnan', 'Älgen', 'Öppna dörren', 'Måsen', 'Väntrummet', 'Björken', 'Familjefrid', 'Två systrar', 'Lärkan', 'Idé & stöd', 'Café Nära', 'Ängeln; natt', 'Dagjour, kväll', '"Ljuset"']
const noteWords = ['Öppet dygnet runt.', 'Kön är kort på våren.', 'Se även länets sida; ring först.', 'Även för män', 'Under uppbyggnad, ännu ej bemannad', 'Två rum\nfyra sängar']
const types = ['Kvinnojour', 'Mansjour', 'Socialjour', 'Familjerådgivning', 'Skyddat boende']

const phone = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom('031-390 06 NN', '031-39006NN', '031 - 390 06 NN', '+46 31 390 06 NN', '031/390 06 NN'))
  .map(([number, form]) => form.replace('NN', String(number).padStart(2, '0')))
// Without headings, 1950 is a year and not a count: nobody could tell.
const place = fc.tuple(fc.integer({ min: 1, max: 9999 }).filter((number) => number < 1900 || number > 2099), fc.constantFrom('', ' ', '\u00a0', '.'))
  .map(([number, separator]) => (number > 999 ? `${Math.floor(number / 1000)}${separator}${String(number % 1000).padStart(3, '0')}` : String(number)))
const share = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(',', '.'), fc.constantFrom(' %', '%', '\u00a0%'))
  .map(([tenths, point, sign]) => `${Math.floor(tenths / 10)}${point}${tenths % 10}${sign}`)
const entry: fc.Arbitrary<Entry> = fc.record({
  kommun: fc.constantFrom(...kommuner), name: fc.tuple(fc.constantFrom(...nameWords), fc.constantFrom(...nameWords)).map((words) => words.join(' ')), type: fc.constantFrom(...types),
  phone, website: fc.integer({ min: 1, max: 99 }).map((number) => `https://www.exempel${number}.se`), places: place, share, note: fc.constantFrom(...noteWords),
}).map(({ kommun, ...rest }) => ({ kommun_code: kommun[0], kommun: kommun[1], ...rest }))

const headings = {
  usual: ['Kommunkod', 'Kommun', 'Namn', 'Kategori', 'Telefon', 'Webb', 'Antal platser', 'Andel', 'Anteckning'],
  others: ['Kommun-kod', 'Kommunnamn', 'Verksamhetens namn', 'Typ av verksamhet', 'Telefonnr.', 'Hemsida', 'Platser (antal)', 'Andel (%)', 'Övrigt'],
  capitals: ['KOMMUNKOD', 'KOMMUN', 'NAMN', 'TYP', 'TELEFON', 'WEBBPLATS', 'ANTAL PLATSER', 'ANDEL', 'ANMÄRKNING'],
  misspelt: ['Komunkod', 'Kommmun', 'Verksamhetsnam', 'Kategorie', 'Telefonummer', 'Webplats', 'Antal plattser', 'Andell', 'Anteckingar'],
} as const

const disguise = fc.record({
  encoding: fc.constantFrom('utf8', 'utf8-mark', 'utf16le-mark', 'utf16be-mark', 'utf16le', 'win1252', 'iso-8859-1', 'cp850', 'cp437', 'macroman'),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  lineEnds: fc.constantFrom('\n', '\r\n', '\r', 'mixed'),
  header: fc.constantFrom('usual', 'others', 'capitals', 'misspelt', 'title', 'two', 'none', 'hint'),
  quoted: fc.constantFrom('needed', 'all'),
  below: fc.constantFrom('nothing', 'sum', 'note', 'ghosts', 'all'),
  emptyColumns: fc.integer({ min: 0, max: 3 }),
  blankLines: fc.boolean(),
})
type Disguise = typeof disguise extends fc.Arbitrary<infer T> ? T : never

function dress(entries: readonly Entry[], look: Disguise): Uint8Array {
  const cell = (text: string): string => (look.quoted === 'all' || text.includes(look.delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const line = (cells: readonly string[]): string => [...cells.map(cell), ...Array<string>(look.emptyColumns).fill('')].join(look.delimiter)
  const lines = [...above(look).map(line), ...entries.flatMap((row, index) => [...(look.blankLines && index > 0 ? [line(['', '\u00a0', ''])] : []), line(fields.map((field) => row[field]))])]
  if (look.below === 'sum' || look.below === 'all') lines.push(line(['', 'Summa', '', '', '', '', '12', '', '']))
  if (look.below === 'ghosts' || look.below === 'all') lines.push(line(['\u00a0', '']), line([]), line([' ']))
  if (look.below === 'note' || look.below === 'all') lines.push(line(['Källa: kommunerna, uppgifter för 2023']))
  if (look.header === 'hint') lines.unshift(`sep=${look.delimiter}`)
  const ends = ['\r\n', '\n', '\r\n', '\n']
  const text = lines.map((content, index) => content + (look.lineEnds === 'mixed' ? ends[index % 4]! : look.lineEnds)).join('')
  return encode(text, look.encoding)
}

function above(look: Disguise): (readonly string[])[] {
  if (look.header === 'none') return []
  if (look.header === 'title') return [['Verksamheter mot våld i nära relationer'], ['Läget i höstas'], headings.usual]
  if (look.header === 'two') return [['Kommunkod', 'Kommun', 'Namn', 'Kategori', 'Kontakt', '', 'Antal', 'Andel', 'Anteckning'], ['', '', '', '', 'Telefon', 'Webb', 'platser', '', '']]
  return [look.header === 'hint' ? headings.usual : headings[look.header]]
}

function encode(text: string, encoding: Disguise['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf8': return Buffer.from(text)
    case 'utf8-mark': return Buffer.from(`\ufeff${text}`)
    case 'utf16le-mark': return iconv.encode(text, 'utf-16le', { addBOM: true })
    case 'utf16be-mark': return iconv.encode(text, 'utf-16be', { addBOM: true })
    case 'utf16le': return iconv.encode(text, 'utf-16le', { addBOM: false })
    default: return iconv.encode(text, encoding)
  }
}

/** What a row is understood to say, whatever way its numbers are written. */
function values(row: Row): Record<string, string | undefined> {
  const { claims } = normaliseRow(row, { vocabulary, county: null }).mention
  return Object.fromEntries((['kommun_code', 'phone', 'website', 'places', 'share'] as const).map((field) => [field, claims.find((claim) => claim.field === field)?.value]))
}

function meant({ kommun_code, phone, website, places, share }: Entry): Record<string, string> {
  return { kommun_code, phone: `+463139006${phone.slice(-2)}`, website, places: places.replace(/\D/g, ''), share: String(Number(share.replace(',', '.').replace(/[^\d.]/g, ''))) }
}

describe('a table in any disguise', () => {
  it('gives the same rows, with nothing lost unreported', async () => {
    await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 2, maxLength: 8 }), disguise, async (entries, look) => {
      const reading = await read('tables/uppgifter.csv', dress(entries, look))
      expect(reading.rows.map(texts)).toEqual(entries.map((row) => ({ ...row })))
      expect(reading.counts.in).toBe(reading.counts.kept + reading.counts.reported)
      expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(reading.rows.map(values)).toEqual(entries.map(meant))
    }), { numRuns: 1000 })
  })
})
