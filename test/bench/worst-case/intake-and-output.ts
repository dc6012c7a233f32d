import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { compareSwedish, parseFrontMatter, cellForCsv, cellFromCsv, escapeMarkdown, fold, formatDay, formatPhone, linesOf, positionAt, publicAddress, readPeriod, slug, sourceIdOf } from '#text'
import { csvText } from '#export'
import { readCounty, readFile } from '#ingest'
import { comparisonNames, matchTable } from '#match'
import type { Field, Row } from '#model'
import { normaliseRow } from '#normalise'
import { editDistance, findKommunerInText, loadVocabulary, resolveArea, resolveKommun, resolveTerm } from '#vocabulary'
import { whyNotParsed } from '../../../src/ingest/markdown/dense-text.ts'
import { cssString } from '../../../src/render/html/forms.ts'
import { printNodes } from '../../../src/render/html/inline.ts'
import { printText, withoutQuotes } from '../../../src/render/html/plain.ts'
import { readMarkdown } from '../../../src/render/html/read-markdown.ts'
import { analystText } from '../../../src/render/markdown/analyst-text.ts'
import { escaped } from '../../../src/render/markdown/md.ts'
import { createTemplateEngine } from '../../../src/render/markdown/template.ts'

const data = (path: string): string => readFileSync(`${process.env['KVINNOFRID_ROOT']}/data/${path}`, 'utf8')
const vocabulary = loadVocabulary(Object.fromEntries(
  ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', 'indicators/indicators.csv'].map((path) => [path, data(path)]),
))
const countyFile = (front: string): Uint8Array => Buffer.from(`---\ncounty: "14"\ntitle: "Nuläge"\npublisher: "Exempel"\nperiod: "2026"\n${front}---\n`)
const { county } = readCounty({ path: 'county.md', bytes: countyFile('') }, vocabulary)

const read = (path: string, content: string | Uint8Array) => readFile({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content }, { vocabulary, county })
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')
const inXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
/** Stored, not packed: what repeats itself would be refused as a bomb. */
const zip = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 0 })

const workbook = (sheet: string, strings = ''): Uint8Array => zip({
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook><workbookPr/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/styles.xml': '<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
})
const document = (body: string): Uint8Array => zip({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
})
/** Every element that text opens, and ends none of, closed after it. */
const closed = (text: string): string => {
  const whole = text.slice(0, text.lastIndexOf('>') + 1)
  return whole + [...whole.matchAll(/<([\w:]+)[^>]*(?<!\/)>/g)].reverse().map(([, name]) => `</${name}>`).join('')
}
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (cells: string): string => `<row>${cells}</row>`
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** One page whose content stream is `content`. */
function pdf(content: string): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${Buffer.byteLength(content, 'latin1')}>>stream\n${content}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(text, 'latin1')
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = Buffer.byteLength(text, 'latin1')
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(`${text}xref\n0 6\n0000000000 65535 f \n${entries}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`, 'latin1')
}
/** The text in lines of a page, and as one word of it. */
const shownLines = (text: string): string => `BT /F1 10 Tf 12 TL 40 800 Td ${(text.match(/[^]{1,80}/g) ?? []).map((line) => `(${line.replace(/[\\()\r\n]/g, '\\$&')}) Tj T*`).join('\n')} ET`

const fields: readonly Field[] = ['kommun', 'kommun_code', 'name', 'type', 'covers', 'phone', 'email', 'website', 'address', 'access', 'availability', 'note', 'area', 'question', 'status', 'detail', 'share', 'period', 'gender', 'value', 'observed_year', 'published', 'places', 'opening_hours', 'unit']
const rowOf = (kind: Row['kind'], field: Field, text: string): Row => ({
  kind, place: { file: 'a.csv', line: 2 }, source: 'a' as Row['source'], dates: {}, other: {},
  cells: { name: { text: 'a', place: { file: 'a.csv', line: 2, column: 1 } }, [field]: { text, place: { file: 'a.csv', line: 2, column: 2 } } },
})
/** As a cell is cut: the longest that is read, in so many rows as make up the text. */
const cut = (text: string, length: number): string[] => text.match(new RegExp(`[^]{1,${length}}`, 'gu')) ?? []

const half = (text: string): string => text.slice(0, text.length / 2)
const inReport = readMarkdown('<!-- sektion: a -->\n')
const engine = createTemplateEngine({})
const quietly = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (refusal) {
    return refusal
  }
}

/** Every reader of files, every understander of a value, and what writes out. */
export const intakeAndOutput: Readonly<Record<string, (text: string) => unknown>> = {
  'ingest: CSV': (text) => read('tables/a.csv', text),
  'ingest: CSV cells': (text) => read('tables/a.csv', `Kommun;Namn;Anteckning;Antal platser\nAle;a;${quoted(text)};${quoted(text)}\n${oneLine(text)};b;c;d\n`),
  'ingest: CSV headings': (text) => read('tables/a.csv', `${oneLine(text)};Kommun;Namn;${quoted(text)}\nAle;a;b;c;d\n`),
  'ingest: CSV beside a wide sign': (text) => read('tables/a.csv', `Kommun;Namn\nAle;😀${text}\n`),
  'ingest: CSV, text after a quote': (text) => read('tables/a.csv', `Kommun;Namn\nAle;"a"b\n${text}`),
  'ingest: CSV rows': (text) => read('tables/a.csv', `Kommun;Namn;Anteckning\n${cut(oneLine(text), 40).map((piece) => `Ale;${quoted(piece)};a`).join('\n')}`),
  'ingest: decisions': (text) => read('decisions.csv', `sort;gäller;värde;motiv\n${text}`),
  'ingest: note': (text) => read('notes/a.md', text),
  'ingest: note, heading': (text) => read('notes/a.md', `---\ntitle: a\n---\n# Ale kommun\n\n## ${oneLine(text)}\n`),
  'ingest: note, labelled item': (text) => read('notes/a.md', `---\ntitle: a\n---\n# Ale kommun\n\n- Telefon: ${oneLine(text)}\n`),
  'ingest: note, item': (text) => read('notes/a.md', `---\ntitle: a\n---\n# Ale kommun\n\n- ${oneLine(text)}\n`),
  'ingest: note, body': (text) => read('notes/a.md', `---\ntitle: a\n---\n# Ale kommun\n\n- Telefon: a\n\n${text}\n`),
  'ingest: note, each line': (text) => read('notes/a.md', cut(oneLine(text), 60).map((line) => `- ${line}`).join('\n')),
  'ingest: mapping, labelled item': (text) => read('mappings/a.md', `---\nsource_kind: kartlaggning\n---\n## Ale kommun\n\n- Handlingsplan: ${oneLine(text)}\n`),
  'ingest: mapping, body': (text) => read('mappings/a.md', `---\nsource_kind: kartlaggning\n---\n## Ale kommun\n\n${text}\n`),
  'ingest: front matter, lines': (text) => parseFrontMatter(`---\n${text.slice(0, 60_000)}\n---\n`, 'a.md'),
  'ingest: front matter, one value': (text) => parseFrontMatter(`---\na: ${text.slice(0, 60_000)}\n---\n`, 'a.md'),
  'ingest: front matter without end': (text) => parseFrontMatter(`---\n${text}`, 'a.md'),
  'ingest: county.md': (text) => readCounty({ path: 'county.md', bytes: countyFile(`goals: "${oneLine(text.slice(0, 60_000)).replace(/["\\]/g, '')}"\n${text.slice(0, 3000)}\n`) }, vocabulary),
  'ingest: text of a section': (text) => read('texts/a.md', `---\nsection: stod\n---\n${text}`),
  'ingest: page': (text) => read('notes/a.html', text),
  'ingest: page, main content': (text) => read('notes/a.html', `<title>a</title><main><h1>Ale kommun</h1><p>Telefon: ${text}</p></main>`),
  'ingest: page, passage': (text) => read('notes/a.html', `<body><div>${text}</div><div><p>${'Kvinnojouren i Ale tar emot. '.repeat(40)}</p></div>`),
  'ingest: workbook, XML': (text) => read('tables/a.xlsx', workbook(`<sheetData>${text}</sheetData>`, text)),
  'ingest: workbook, cells': (text) => read('tables/a.xlsx', workbook(`<sheetData>${row(cell('Kommun') + cell('Namn') + cell(inXml(text)))}${row(cell('Ale') + cell(inXml(text)) + cell('1'))}</sheetData>`)),
  'ingest: workbook, rows': (text) => read('tables/a.xlsx', workbook(`<sheetData>${row(cell('Kommun') + cell('Namn'))}${cut(text, 40).map((piece) => row(cell('Ale') + cell(inXml(piece)))).join('')}</sheetData>`)),
  'ingest: document, XML': (text) => read('mappings/a.docx', document(text)),
  'ingest: document, XML closed': (text) => read('mappings/a.docx', document(closed(half(text)))),
  'ingest: document, paragraph': (text) => read('mappings/a.docx', document(paragraph('Ale kommun') + paragraph(inXml(text)))),
  'ingest: document, paragraphs': (text) => read('mappings/a.docx', document(cut(text, 60).map((piece) => paragraph(inXml(piece))).join(''))),
  'ingest: PDF': (text) => read('mappings/a.pdf', Buffer.from(`%PDF-1.7\n${text}`)),
  'ingest: PDF, content': (text) => read('mappings/a.pdf', pdf(text)),
  'ingest: PDF, lines': (text) => read('mappings/a.pdf', pdf(shownLines(text))),
  'ingest: JSON': (text) => read('indicators/a.json', text),
  'ingest: Kolada': (text) => read('indicators/a.json', `{"values":[{"kpi":${JSON.stringify(text)},"municipality":"1440","period":2020,"values":[{"gender":"T","value":1}]}]}`),
  'ingest: single bytes': (text) => read('tables/a.csv', Buffer.from(`å;${text}`, 'latin1')),
  'text: front of a value': (text) => [fold(text), slug(text), escapeMarkdown(text), compareSwedish(text, `${text}a`), positionAt(text, text.length), linesOf(text)],
  'text: address': (text) => [publicAddress(text), publicAddress(`https://exempel.se/${text}`), sourceIdOf(`https://exempel.se/${text}`), publicAddress(`${text}.se`), sourceIdOf(`exempel.se/?${text}`)],
  'text: dates, phones, cells': (text) => [readPeriod(text), formatDay(text), formatPhone(text), formatPhone(`0${text}`), formatPhone(`+46${text}`), cellForCsv(text), cellFromCsv(text), cellForCsv(`'=${text}`)],
  ...Object.fromEntries((['resource', 'work', 'indicator', 'mapping'] as const).map((kind) => [`normalise: ${kind}`, (text: string) => fields.map((field) => normaliseRow(rowOf(kind, field, text), { vocabulary, county }))])),
  'normalise: cells of the longest length': (text) => cut(text, 4990).map((piece, index) => normaliseRow(rowOf('resource', fields[index % fields.length]!, piece), { vocabulary, county })),
  'vocabulary': (text) => [resolveKommun(text, vocabulary), resolveArea(text, vocabulary), resolveTerm('resource_type', text, vocabulary), findKommunerInText(text, vocabulary, '14'), editDistance(text, `${text}a`, 3)],
  'vocabulary: words': (text) => [...new Set(cut(text, 30))].slice(0, 200).map((word) => [resolveKommun(word, vocabulary), resolveArea(word, vocabulary)]),
  ...Object.fromEntries(comparisonNames.map((comparison) => [`match: ${comparison}`, (text: string) => matchTable([{ a: half(text) }, { a: `${half(text)} b` }], [{ column: 'a', comparison }], vocabulary)])),
  'match: many rows': (text) => matchTable(cut(text, 60).map((a, index) => ({ a: `${a} ${index}` })), [{ column: 'a', comparison: 'organisation' }], vocabulary),
  'match: many rows alike': (text) => matchTable(cut(text, 20).map((a) => ({ a })), [{ column: 'a', comparison: 'organisation' }], vocabulary),
  // What an analyst wrote has come through the intake.
  'render: section': (text) => whyNotParsed(text, 'a.md') ?? readMarkdown(`<!-- sektion: a -->\n\n${text}`).sections.map(({ blocks }) => blocks.map((block) => (block.type === 'text-table' ? '' : printNodes([block])))),
  'render: cell': (text) => whyNotParsed(`| ${oneLine(text)} |`, 'a.md') ?? inReport.printCell(oneLine(text).replace(/(?<!\\)\|/g, '')),
  // A cell of text is left out when a sheet could not hold it.
  'render: value in a cell': (text) => cut(oneLine(text), 32_767).map((piece) => inReport.printCell(escaped(piece))),
  'render: value': (text) => [escaped(text), printText(text), cssString(text), withoutQuotes(text)],
  'render: analyst text': (text) => whyNotParsed(text, 'a.md') ?? analystText(text, 3),
  'render: template': (text) => quietly(() => engine.compile(text, 'a.hbs')({})),
  'render: value in a section': (text) => readMarkdown(`<!-- sektion: a -->\n\n${cut(text, 32_767).map((piece) => `${escaped(piece)}\n\n`).join('')}`).sections.map(({ blocks }) => blocks.map((block) => (block.type === 'text-table' ? '' : printNodes([block])))),
  'export: CSV': (text) => csvText([[text, text], cut(text, 30)]),
}
