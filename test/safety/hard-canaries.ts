import { Buffer } from 'node:buffer'
import { strToU8, zipSync } from 'fflate'
import { fileApprovalHash } from '#withhold'
import type { SourceFile } from '#model'
import type { Planted } from './canaries.ts'

const front = (fields: Readonly<Record<string, string>>): string => `---\n${Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n`
const head = (title: string, extra: Readonly<Record<string, string>> = {}): string => front({ title, source_url: 'https://www.exempel.se/sida', publisher: 'Göteborgs Stad', publisher_kind: 'kommun', source_kind: 'webbnotering', kommun: '1480', observed_year: '2025', fetched: '2026-11-22', ...extra })
const spaced = (text: string): string => [...text].join(' ')
const withMarks = (text: string, mark: string): string => [...text].join(mark)
const entities = (text: string): string => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')

/**
 * The ways of hiding a secret that a person would think of who wants it out: each by itself in a file that a reviewer has approved without
 * seeing through it. What is sought is what a reader of the report could put together.
 */
export function plantHard(): Planted {
  const secrets: { word: string; where: string }[] = []
  const hide = (word: string, where: string, written = word): string => {
    secrets.push({ word, where })
    if (/[\p{L}\d]{2}/u.test(written)) secrets.push({ word: written, where: `${where}, as written` })
    return written
  }
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const number = '0204212393'

  const shelterNotes: readonly string[] = [
    `Det skyddade boendet ligger på ${hide('Granringsgatan tolv', 'number in words')} sedan 2019.`,
    `Boendet finns på ${hide('vindlindsgatan nio', 'lower case, number in words')} sedan 2019.`,
    `Jourlägenheten ligger på ${hide('havssolsgatan', 'lower case without number')} sedan 2019.`,
    `Boendet ligger på Klock-\nringsgatan 14 sedan 2019.${hide('Klockringsgatan 14', 'hyphenated over lines', ' ')}`,
    `Jourlägenheten ligger på ${hide('Måsbjörksvägen 33', 'number on the next line', 'Måsbjörksvägen\n33')} sedan 2019.`,
    `Boendet ligger på ${hide('Stjärnhavsgatan 15', 'spaced letters', spaced('Stjärnhavsgatan 15'))} sedan 2019.`,
    `Boendet ligger på ${hide('Frostgranvägen 16', 'NFD', 'Frostgranvägen 16'.normalize('NFD'))} sedan 2019.`,
    `Boendet ligger på ${hide('Guldvingsgatan 17', 'zero width', withMarks('Guldvingsgatan 17', '\u200b'))} sedan 2019.`,
    `Boendet ligger på ${hide('Rosenvassgatan 18', 'soft hyphens', withMarks('Rosenvassgatan 18', '\u00ad'))} sedan 2019.`,
    `Boendet ligger på ${hide('Skogstallsgatan 19', 'entities', entities('Skogstallsgatan 19'))} sedan 2019.`,
    `Boendet ligger på ${hide('Tallfrostgatan 20', 'bold letters', [...'Tallfrostgatan 20'].map((letter) => (letter === ' ' ? letter : `**${letter}**`)).join(''))} sedan 2019.`,
    `Om boendet: ${hide(base64('Vi bor på Lindgransgatan 21 i Göteborg'), 'base64')}`,
    `Om boendet: ${hide(Buffer.from('Vi bor på Vassringsgatan 22').toString('hex'), 'hexadecimal')}`,
    `Boendet: ${hide('https://www.exempel.se/bilder/ringtallsgatan-23', 'slug in an address')}`,
    `Boendet ligger vid ${hide('9F7C+X2', 'plus code')} Göteborg.`,
    `Läge: ${hide('N57°42.5123 E11°58.4711', 'coordinates in minutes')}`,
    `Boendet på ${hide('Vingstensgatan 24', 'Cyrillic letters', 'Vingstensg\u0430t\u0430n 24')} är nytt.`,
    `<address>${hide('Solskogsgatan 25', 'address element')}</address>`,
    `Se [kartan](${hide('https://maps.app.goo.gl/Xy12ZzQ9', 'link to a map')}).`,
    `Boendet ligger i ${hide('Lindvassby', 'locality')}.`,
  ]
  const anyNotes: readonly string[] = [
    `Ring kontaktpersonen, nummer ${hide(number, 'number in words', 'noll två noll fyra två ett två tre nio tre')}.`,
    `Ärende ${hide(number, 'spaced digits', spaced(number))} gäller.`,
    `Ärende ${hide(number, 'over lines', '020421-\n2393')} gäller.`,
    `Ärende ${hide(number, 'entities', entities('020421-2393'))} gäller.`,
    `Ärende ${hide(base64('personnummer 020421-2393'), 'number in base64')} gäller.`,
    `Ring [hit](tel:${hide('+46701740611', 'number in a link')}).`,
    `Ring ${hide('0701740613', 'mobile in words', 'noll sju noll ett sju fyra noll sex ett tre')} på natten.`,
    `Skriv till ${hide('karin punkt lindgran', 'mailbox in words', 'karin punkt lindgran snabel-a exempel punkt se')}.`,
    `Skriv till ${hide('karin.tallgran@exempel.se', 'mailbox with entities', entities('karin.tallgran@exempel.se'))}.`,
    `Kontaktperson: ${hide('A. Ringtallsson', 'initial')}, enhetschef.`,
    `Kvinnan heter ${hide('Yrsa Vindlindsson', 'zero width in a name', withMarks('Yrsa Vindlindsson', '\u200b'))} och bor här.`,
    `Fråga efter ${hide('Fatima Al-Havslind', 'particle')} på måndagar.`,
  ]
  const service = (name: string, type: string, note: string): string => `## ${name}\n- Typ: ${type}\n- Kommun: Göteborg\n- Anteckning: ${note}\n`
  const shelters = shelterNotes.map((note, index) => service(`Jourlägenheten nummer ${index + 1}`, 'Jourlägenhet', note))
  const others = anyNotes.map((note, index) => service(`Mottagningen nummer ${index + 1}`, 'Samtalsmottagning', note))

  const text: Record<string, string> = {
    'county.md': front({ county: '14', title: `Prov, skyddat boende på ${hide('Havsringsgatan 31', 'title of the county')}`, publisher: `Länsstyrelsen, ${hide('020421-2393', 'publisher of the county')}`, period: '2026' }) + `\nRunbook: ring ${hide('070-1740614', 'runbook')}.\n`,
    'notes/oppet.md': `${head('Öppna verksamheter')}\n## Socialkontoret i Ekby\n- Typ: Socialtjänstens mottagning\n- Kommun: Göteborg\n- Telefon: 031-390 06 00\n- E-post: info@exempel.se\n- Adress: Storgatan 1\n- Anteckning: Beslut Dnr SN 2019/00123 enligt HSLF-FS 2022:39. Vägen ut börjar här. Telefon noll åtta, sedan tre siffror. Se MVC5fSNL8hbER i arkivet.\n\n## Kvinnojouren Tallen\n- Typ: Kvinnojour\n- Kommun: Göteborg\n- Anteckning: Öppen för alla kvinnor. Vägen hit är kort. Kontaktvägen är telefon. Vi har funnits i tjugo år.\n`,
    'notes/boenden.md': `${head('Boenden')}\n${shelters.join('\n')}`,
    'notes/mottagningar.md': `${head('Mottagningar')}\n${others.join('\n')}`,
    [`tables/skyddat-boende-${hide('klocktallsgatan-32', 'file name')}.csv`]: 'Namn;Typ;Kommun;Anteckning\nProvboendet;Skyddat boende;Göteborg;Ett boende\n',
    'tables/rubrik.csv': `Namn;Typ;Kommun;Skyddat boende på ${hide('Björkvingsgatan 33', 'heading of a column')};Kontakt ${hide('020421-2393', 'number in a heading')}\nProvboendet två;Skyddat boende;Göteborg;ja;nej\n`,
    'notes/front.md': `${head(`Skyddat boende på ${hide('Ängsfrostgatan 34', 'title in front matter')}`, { publisher: `Kvinnohuset, ${hide('Guldhavsgatan 35', 'publisher in front matter')}`, source_url: `https://www.exempel.se/skyddat-boende/${hide('rosentallsgatan-36', 'address in front matter')}`, beskrivning: `Boendet på ${hide('Skoggransgatan 37', 'unknown key')}` })}\n${service('Provhuset', 'Skyddat boende', 'Ett boende.')}`,
    'notes/sparad.html': `<!doctype html><html lang="sv"><head><title>Skyddat boende ${hide('Måssolsgatan 38', 'title of a page')}</title><meta name="description" content="Jourlägenhet på ${hide('Mårsolsgatan 39', 'meta')}"><meta property="og:street-address" content="${hide('Vasslindsgatan 40', 'Open Graph')}"><script type="application/ld+json">{"@type":"Place","address":{"streetAddress":"${hide('Tallhavsgatan 41', 'JSON-LD')}"}}</script></head><body><article><h1>Skyddat boende i Göteborg</h1><p>Vi hjälper kvinnor och barn. <img src="hus.jpg" alt="Huset på ${hide('Frostsolsgatan 42', 'alternative text')}"> <span hidden>${hide('Ringgransgatan 43', 'hidden element')}</span><span style="display:none">${hide('Linderosgatan 44', 'element not displayed')}</span> <a href="/karta" title="${hide('Gransolsgatan 45', 'title attribute')}" data-adr="${hide('Solgransgatan 46', 'data attribute')}">Karta</a></p></article></body></html>`,
    'mappings/kartlaggning.md': `${head('Kartläggning', { source_kind: 'kartlaggning', scope: 'länet', year: '2019' })}\n## Göteborgs kommun\n\n| Skyddat boende, ${hide('Vindtallsgatan 47', 'heading of a table')} | Läge |\n| --- | --- |\n| Barnahus | ja |\n\n### Jourboendet på ${hide('Stenvingsgatan 48', 'heading')}\n\nText under rubriken.\n`,
    'texts/metod.md': `---\nsection: metod\n---\nVi har läst källor. Boendet: ${hide(base64('Skyddat boende på Havstallsgatan 49'), 'base64 in a text')}.\n\nSkyddat boende ligger på ${spaced(hide('Björksolsgatan 50', 'spaced letters in a text'))}.\n`,
  }
  const files: SourceFile[] = Object.entries(text).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  files.push({ path: 'mappings/rapport.docx', bytes: wordDocument(hide) })
  files.push({ path: 'tables/bok.xlsx', bytes: workbook(hide) })
  const decisions = ['beslut;gäller;mot;värde;roll;datum;skäl', ...files.filter(({ path }) => path !== 'county.md').map((file) => `approve;${file.path};;${fileApprovalHash(file)};prov;2026-11-24;läst`), `not-same;Socialkontoret i Ekby;Kvinnojouren Tallen;;prov;2026-11-24;"Det skyddade boendet ligger på ${hide('Vingfrostgatan 51', 'reason of a decision')}"`]
  files.push({ path: 'decisions.csv', bytes: new TextEncoder().encode(`${decisions.join('\r\n')}\r\n`) })
  return { files, secrets, open: ['Socialkontoret i Ekby', 'Kvinnojouren Tallen', 'Storgatan 1', 'info@exempel.se', '+46313900600', 'Dnr SN 2019/00123', 'HSLF-FS 2022:39', 'Vägen ut börjar här', 'Vägen hit är kort', 'Kontaktvägen är telefon', 'MVC5fSNL8hbER', 'noll åtta, sedan tre siffror'] }
}

type Hide = (word: string, where: string, written?: string) => string

/** Word: hidden, deleted and commented text, a footnote, header and footer, and an alternative text. */
function wordDocument(hide: Hide): Uint8Array {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
  const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Göteborgs kommun')}</w:p><w:p>${run('Skyddat boende finns. ')}${run(`Boendet ligger på ${hide('Hidrosengatan 61', 'hidden run')}.`, '<w:vanish/>')}<w:del w:id="1" w:author="x"><w:r><w:delText>Boendet ligger på ${hide('Delhavsgatan 62', 'deleted run')}.</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${run('Kommunen svarar. ')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>${run('Jourlägenheten på ')}${hide('Delatgransgatan 63', 'split over runs', '')}${run('Delat')}${run('gransgatan', '<w:b/>')}${run(' 63')}${run(' är ny.')}</w:p>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'),
    '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/_rels/document.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<w:document ${ns}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': strToU8(`<w:comments ${ns}><w:comment w:id="0" w:author="${hide('Yrsa Kommentarsson', 'author of a comment')}"><w:p>${run(`Boendet ligger på ${hide('Kommenthavsgatan 64', 'comment')}.`)}</w:p></w:comment></w:comments>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${ns}><w:footnote w:id="2"><w:p>${run(`Det skyddade boendet ligger på ${hide('Fotsolsgatan 65', 'footnote')}.`)}</w:p></w:footnote></w:footnotes>`),
  })
}

/** A workbook with a hidden sheet, row and column, a defined name and a sheet's name that tell. */
function workbook(hide: Hide): Uint8Array {
  const cell = (reference: string, value: string): string => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`
  const row = (number: number, cells: readonly string[], attributes = ''): string => `<row r="${number}"${attributes}>${cells.map((value, index) => cell(`${String.fromCharCode(65 + index)}${number}`, value)).join('')}</row>`
  const sheet = (rows: string, columns = ''): Uint8Array => strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${rows}</sheetData></worksheet>`)
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${main}.worksheet+xml"/></Types>`),
    '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Jourboende ${hide('Bladgatan 70', 'name of a sheet')}" sheetId="1" r:id="rId1"/><sheet name="Dolt" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="adress">"${hide('Namnsolsgatan 71', 'defined name')}"</definedName></definedNames></workbook>`),
    'xl/worksheets/sheet1.xml': sheet(row(1, ['Namn', 'Typ', 'Kommun', 'Anteckning', 'Dold anteckning']) + row(2, ['Bokboendet', 'Skyddat boende', 'Göteborg', 'Ett boende', hide('Dold kolumnsgatan 72', 'hidden column')]) + row(3, ['Dolt boende', 'Skyddat boende', 'Göteborg', `Ligger på ${hide('Dolradsgatan 73', 'hidden row')}`, ''], ' hidden="1"'), '<cols><col min="5" max="5" hidden="1"/></cols>'),
    'xl/worksheets/sheet2.xml': sheet(row(1, ['Namn', 'Typ', 'Kommun', 'Anteckning']) + row(2, [hide('Hemliga Bladboendet', 'hidden sheet'), 'Skyddat boende', 'Göteborg', `Ligger på ${hide('Doltbladsgatan 74', 'note on a hidden sheet')}`])),
  })
}
