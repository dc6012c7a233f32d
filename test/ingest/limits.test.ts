import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from '#ingest'
import { fixture, read } from './support/world.ts'
import { sheetData, workbook } from './support/workbook.ts'

const megabyte = 1024 * 1024
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n')
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])
const plain = workbook([{ name: 'Blad1', xml: sheetData([['Kommun', 'Namn'], ['Ale', 'Jouren']]) }])

/** Overwrites what the table of contents of an archive says of the unpacked size of its largest part. */
function lyingAboutSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  let largest = -1
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    if (largest === -1 || bytes.readUInt32LE(at + 24) > bytes.readUInt32LE(largest + 24)) largest = at
  }
  bytes.writeUInt32LE(size, largest + 24)
  return bytes
}

const refusals: readonly (readonly [string, string, string, () => string | Uint8Array])[] = [
  ['a file over 50 MB', 'tables/stor.csv', 'ingest/too-large', () => Buffer.alloc(limits.fileBytes + 1, 'a;b\n')],
  ['a page over 10 MB', 'notes/stor.html', 'ingest/too-large', () => Buffer.alloc(limits.pageBytes + 1, '<p>a</p>\n')],
  ['a line over a million characters', 'tables/rad.csv', 'ingest/line-too-long', () => `Kommun;Namn\nAle;${'a'.repeat(limits.lineCharacters + 1)}\n`],
  ['200 001 rows', 'tables/rader.csv', 'ingest/too-many-rows', () => `Kommun;Namn\n${'Ale;Jouren\n'.repeat(limits.tableRows + 1)}`],
  ['10 001 headings', 'notes/rubriker.md', 'ingest/too-many-sections', () => '# a\n'.repeat(limits.notes + 1)],
  ['a file with NUL', 'tables/nul.csv', 'ingest/nul-byte', () => 'Kommun;Namn\nAle;Jo\0uren\nÖckerö;En annan jour\n'],
  ['a PDF called .csv', 'tables/rapport.csv', 'ingest/content-mismatch', () => pdf],
  ['a PDF called .md', 'notes/rapport.md', 'ingest/content-mismatch', () => pdf],
  ['a workbook called .csv', 'tables/bok.csv', 'ingest/content-mismatch', () => plain],
  ['a picture called .csv', 'tables/bild.csv', 'ingest/content-mismatch', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])],
  ['text called .xlsx', 'tables/text.xlsx', 'ingest/content-mismatch', () => 'Kommun;Namn\n'],
  ['a web page called .xls', 'tables/export.xls', 'ingest/content-mismatch', () => '<html><table><tr><td>Ale</td></tr></table></html>'],
  ['an old workbook', 'tables/gammal.xls', 'ingest/old-format', () => ole],
  ['a workbook of LibreOffice', 'tables/ark.ods', 'ingest/old-format', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })],
  ['a file of another kind', 'tables/film.mp4', 'ingest/unknown-format', () => 'x'],
  ['an archive of too many parts', 'tables/delar.xlsx', 'ingest/zip-limits', () => zipSync(Object.fromEntries(Array.from({ length: limits.zipEntries + 1 }, (_, index) => [`xl/${index}.xml`, strToU8('<a/>')])))],
  ['an archive that unpacks to a thousand times its size', 'tables/bomb.xlsx', 'ingest/zip-limits', () => zipSync({ 'xl/workbook.xml': new Uint8Array(30 * megabyte) })],
  ['an archive with a path out of it', 'tables/ut.xlsx', 'ingest/zip-limits', () => zipSync({ '../../etc/passwd': strToU8('x') })],
  ['an archive with two parts of one name', 'tables/tva.xlsx', 'ingest/zip-limits', () => Buffer.from(Buffer.from(zipSync({ 'xl/a.xml': strToU8('x'), 'xl/b.xml': strToU8('y') })).toString('latin1').replaceAll('xl/b.xml', 'xl/a.xml'), 'latin1')],
  ['an archive with two names that Office takes for one', 'tables/tva.xlsx', 'ingest/zip-limits', () => zipSync({ 'xl/a.xml': strToU8('x'), 'XL/A.xml': strToU8('y') })],
  ['a Word document that is a bomb', 'mappings/bomb.docx', 'ingest/zip-limits', () => zipSync({ 'word/document.xml': new Uint8Array(30 * megabyte) })],
  ['an archive that lies about its size', 'tables/logn.xlsx', 'ingest/unreadable', () => lyingAboutSize(zipSync({ 'xl/workbook.xml': strToU8(`<workbook>${'<sheet/>'.repeat(200_000)}</workbook>`) }), 1000)],
  ['a damaged workbook', 'tables/skadad.xlsx', 'ingest/unreadable', () => plain.slice(0, plain.length - 40)],
  ['an archive that is no workbook', 'tables/annat.xlsx', 'ingest/unreadable', () => zipSync({ 'x.txt': strToU8('x') })],
  ['a damaged Word document', 'mappings/skadad.docx', 'ingest/unreadable', () => zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
  ['a Word document of comments that never end', 'mappings/skadad.docx', 'ingest/unreadable', () => zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${'<!--'.repeat(50_000)}`) }, { level: 0 })],
  ['a Word document of a thousand kinds of elements', 'mappings/skadad.docx', 'ingest/unreadable', () => zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${Array.from({ length: 1001 }, (_, index) => `<a${index}></a${index}>`).join('')}</w:body></w:document>`) }, { level: 0 })],
  ['a damaged PDF', 'mappings/skadad.pdf', 'ingest/unreadable', () => pdf],
  ['a PDF of pictures', 'mappings/bilder.pdf', 'ingest/pdf-without-text', () => pdfWithoutText()],
  ['a PDF of balanced drawings without text', 'mappings/bilder.pdf', 'ingest/pdf-without-text', () => pdfWithoutText('/Contents 4 0 R', zlibSync(strToU8('q Q '.repeat(50_000))))],
  ['a PDF of drawings inside each other', 'mappings/skadad.pdf', 'ingest/unreadable', () => pdfWithoutText('/Contents 4 0 R', zlibSync(strToU8('q '.repeat(50_000))))],
  ['a PDF that uses a drawing inside itself again and again', 'mappings/skadad.pdf', 'ingest/unreadable', () => pdfWithoutText(`/Contents [${'4 0 R '.repeat(1000)}]`, zlibSync(strToU8('q '.repeat(1000))))],
  ['half a JSON file', 'indicators/halv.json', 'ingest/not-json', () => '{"values":[{"kpi":"U30750",'],
  ['JSON of another shape', 'indicators/annan.json', 'ingest/pxweb-shape', () => '{"a":1}'],
]

function pdfWithoutText(more = '', stream: Uint8Array = new Uint8Array()): Uint8Array {
  const page = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]${more}>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`
  return Buffer.concat([Buffer.from(page), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')])
}

describe('what is refused', () => {
  it.each(refusals)('%s: one error that names the file, and nothing of it used', async (_, path, rule, content) => {
    const reading = await read(path, content())
    expect(reading.diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.severity, diagnostic.place.file])).toEqual([[rule, 'error', path]])
    expect(reading.diagnostics[0]!.message.sv).toContain(path)
    expect([reading.rows, reading.sources, reading.prose]).toEqual([[], [], []])
  })

  it('says how to save an old workbook', async () => {
    expect((await read('tables/gammal.xls', ole)).diagnostics[0]!.message.sv).toContain('.xlsx')
  })

  it('is not a table at the very limit', async () => {
    const reading = await read('tables/rader.csv', `Kommun;Namn\n${'Ale;Jouren\n'.repeat(limits.tableRows - 1)}`)
    expect(reading.rows).toHaveLength(limits.tableRows - 1)
  })

  it('is not a PDF under its own name', async () => {
    expect((await read('mappings/k.pdf', fixture('kartlaggning.pdf'))).rows.length).toBeGreaterThan(1)
  })
})
