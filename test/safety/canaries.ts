import { Packer, Document, Paragraph, Table, TableCell, TableRow } from 'docx'
import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { fileApprovalHash } from '#withhold'
import type { SourceFile } from '#model'
import { spellingsOf, testPersonnummer, testSamordningsnummer } from './identity-numbers.ts'

/** A county folder with secrets planted in every format and place, and what of it is public and has to be kept. */
export interface Planted {
  readonly files: SourceFile[]
  /** Words that may be in no output, message or file name, each with where it was planted. */
  readonly secrets: readonly { readonly word: string; readonly where: string }[]
  /** Words that have to be in the inventory. */
  readonly open: readonly string[]
}

/** The seeds to try: `npm run canaries` tries more of them. */
export function seeds(usual: readonly number[]): readonly number[] {
  const asked = Number(process.env['CANARY_SEEDS'] ?? 0)
  return asked > 0 ? Array.from({ length: asked }, (_, index) => index + 1) : usual
}

/** mulberry32: the same seed plants the same. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** No word begins as others go on, so that two beside each other are never a third. */
const [beginnings, middles, ends] = [['Lär', 'Mås', 'Gran', 'Sol', 'Vind', 'Klock', 'Stjärn', 'Björk', 'Hav', 'Lind', 'Äng', 'Åker'], ['ring', 'sten', 'tall', 'ving', 'äpple', 'frost', 'guld', 'rosen'], ['skog', 'vass', 'bäck', 'moln', 'glöd', 'mjöl', 'tråd', 'fjäder']] as const
const kinds = ['identity number', 'street', 'mobile', 'mailbox', 'person', 'case', 'directions', 'coordinates', 'property', 'text'] as const
type Kind = (typeof kinds)[number]

export async function plant(seed: number): Promise<Planted> {
  const random = chance(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const secrets: { word: string; where: string }[] = []
  const made = new Set<string>()
  const word = (): string => {
    const next = `${pick(beginnings)}${pick(middles)}${pick(ends)}`
    if (made.has(next)) return word()
    made.add(next)
    return next
  }
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const hide = (secret: string, where: string): string => {
    secrets.push({ word: secret, where })
    return secret
  }

  /** A sentence with a secret of the kind; in a record on sheltered housing where the kind needs one. */
  const sentence = (kind: Kind, where: string): string => {
    switch (kind) {
      case 'identity number': {
        const number = pick([...testPersonnummer, ...testSamordningsnummer])
        hide(number.slice(2), where)
        return `Ärendet gäller ${pick(spellingsOf(number).filter((spelling) => !/[\t\n<*_\\]/.test(spelling)))} enligt listan.`
      }
      case 'street': return `Det skyddade boendet ligger på ${hide(`${word()}${pick(['gatan', 'vägen', 'stigen', 'gränd'])} ${1 + Math.floor(random() * 80)}`, where)}, säger personalen.`
      case 'mobile': return `Ring ${hide(pick(['070-', '+4670', '070 ', '0046 70-']) + `1740${605 + Math.floor(random() * 95)}`, where)} på kvällen.`
      case 'mailbox': return `Skriv till ${hide(`${pick(['anna', 'karin', 'lars', 'fatima', 'goran'])}.${word().toLowerCase()}@exempel.se`, where)} om plats.`
      case 'person': return `Kontaktperson: ${hide(`${pick(['Anna', 'Karin', 'Yrsa', 'Lars', 'Fatima'])} ${word()}sson`, where)}.`
      case 'case': return `En mamma med tre barn från ${hide(word(), where)} kom hit i våras.`
      case 'directions': return `Jourlägenheten finns bakom ${hide(`${word()}kyrkan`, where)} i samma kvarter.`
      case 'coordinates': return `Skyddat boende: ${hide(`57.${digits(5)}, 11.${digits(5)}`, where)}.`
      case 'property': return `Kvinnohuset hyr fastigheten ${hide(`${word()} ${1 + Math.floor(random() * 9)}:${10 + Math.floor(random() * 80)}`, where)} av kommunen.`
      case 'text': return `${hide(`Hemligheten ${word()} ${word()}`, where)} är känd.`
    }
  }
  const any = (where: string): string => sentence(pick(kinds), where)

  const open = ['Socialkontoret i Ekby', 'Familjecentralen Solrosen', 'Storgatan 1', 'info@exempel.se', '+46313900600', '+46313900601', 'Dnr SN 2019/00123', 'HSLF-FS 2022:39', '16 september 2019', '556703-7485', 'Kvinnojouren Tallen', 'Barnahus Exempel']
  const front = (fields: Readonly<Record<string, string>>): string => `---\n${Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n`
  const head = (title: string, extra: Readonly<Record<string, string>> = {}): string => front({ title, source_url: `https://www.exempel.se/${title.toLowerCase().replace(/[^a-z]/g, '')}`, publisher: 'Göteborgs Stad', publisher_kind: 'kommun', source_kind: 'webbnotering', kommun: '1480', observed_year: '2025', fetched: '2026-11-22', ...extra })

  const text: Record<string, string> = {
    'county.md': front({ county: '14', title: 'Prov', publisher: 'Länsstyrelsen', period: '2026' }) + `\n${sentence('text', 'runbook')}\n`,
    'notes/oppet.md': `${head('Öppna verksamheter')}\n# Öppna verksamheter\n\n## Socialkontoret i Ekby\n- Typ: Socialtjänstens mottagning\n- Kommun: Göteborg\n- Telefon: 031-390 06 00\n- E-post: info@exempel.se\n- Adress: Storgatan 1\n- Öppettider: mån–fre 8–16\n- Anteckning: Beslut Dnr SN 2019/00123 enligt HSLF-FS 2022:39 den 16 september 2019, organisationsnummer 556703-7485.\n\n## Familjecentralen Solrosen\n- Typ: Barnahus\n- Kommun: Göteborg\n- Telefon: 031-390 06 01\n`,
    'notes/godkand.md': `${head('Godkänd sida')}\n# Godkänd sida\n\n## Kvinnojouren Tallen\n- Typ: Kvinnojour\n- Kommun: Göteborg\n- Anteckning: Öppen för alla. ${kinds.filter((kind) => kind !== 'text' && kind !== 'case').map((kind) => sentence(kind, `approved note, ${kind}`)).join(' ')}\n\n${sentence('street', 'approved prose')}\n`,
    'notes/hemlig.md': `${head(`Om jouren ${sentence('identity number', 'front matter title')}`, { published: '2022-11-21', publisher: `Göteborgs Stad, ${sentence('mobile', 'front matter publisher')}`, ovrigt: any('unknown key'), audience: 'public', redact: 'false' })}\n# Jourer\n\nInledning. ${any('prose')}\n\n## Jourlägenheten ${hide(`${word()}vägen 12`, 'resource name')}\n- Typ: Jourlägenhet\n- Kommun: Göteborg\n- Adress: ${hide(`${word()}gatan 3 B`, 'address')}, 441 30 Ekby\n- Telefon: ${hide('070-1740612', 'phone')}\n- E-post: ${hide(`karin.${word().toLowerCase()}@exempel.se`, 'mail')}\n- Webb: https://www.exempel.se/jour?token=${hide(`tok${word()}${digits(6)}`, 'query')}\n- Öppettider: ${any('opening hours')}\n- Språk: svenska, ${sentence('person', 'languages')}\n- Anteckning: ${any('note')} ${any('note')}\n- Okänd etikett: ${any('unknown label')}\n\n${any('prose after the list')}\n\n### ${sentence('identity number', 'heading')}\n\n- ${any('list item')}\n\n> ${any('quotation')}\n\n<!-- ${any('comment')} --> <b title="${sentence('mailbox', 'attribute')}">${any('raw html')}</b>\n\n| Namn | Kontaktperson | Personnummer | Anteckning |\n| --- | --- | --- | --- |\n| Öppen grupp | ${hide(`Berit ${word()}sson`, 'column for persons')} | ${hide('0302272398', 'column for numbers')} | ${any('table cell')} |\n`,
    [`notes/${hide('020421-2393', 'file name').replace('-', '')}-jour.md`]: `${head('Sida')}\n## Lugnet\n- Typ: Samtalsmottagning\n- Kommun: Göteborg\n`,
    'mappings/kartlaggning.md': `${head('Kartläggning av jourer', { source_kind: 'kartlaggning', scope: 'länet', year: '2019' })}\n# Kartläggning\n\n## Innehåll\n\n${any('mapping content')}\n\n## Göteborgs kommun\n\n| Område | Läge | Uppgift | Avser |\n| --- | --- | --- | --- |\n| Tillgång till skyddat boende | ja | ${sentence('street', 'mapping table')} | 2019 |\n| Barnahus | ja | ${any('mapping table')} | 2019 |\n\nSkyddat boende: ${sentence('directions', 'label line')}\n\n- ${any('mapping list')}\n\n## Verksamheter\n\n| Namn | Typ | Kommun | Telefon | Adress |\n| --- | --- | --- | --- | --- |\n| Barnahus Exempel | Barnahus | Göteborg | 031-390 06 02 | Storgatan 1 |\n| Kvinnohuset Prov | Skyddat boende | Göteborg | ${hide('0701740633', 'mapping phone')} | ${hide(`${word()}gatan 44`, 'mapping address')} |\n`,
    'texts/metod.md': `---\nsection: metod\n---\nVi har läst källor. ${sentence('identity number', 'editorial text')} ${sentence('mobile', 'editorial text')} ${sentence('street', 'editorial text')} ${sentence('person', 'editorial text')}\n`,
    'notes/sparad.html': `<!doctype html><html><head><title>Sparad ${sentence('identity number', 'html title')}</title><meta name="description" content="${any('html meta')}"></head><body><h1>Sparad sida</h1><!-- ${any('html comment')} --><h2>Jourboendet</h2><p title="${any('html attribute')}">${any('html paragraph')}</p><table><tr><th>Namn</th><th>Kommun</th><th>Typ</th><th>Anteckning</th></tr><tr><td>Prov ett</td><td>Göteborg</td><td>Skyddat boende</td><td>${any('html cell')}</td></tr></table><a href="https://anna:${hide(`pwd${word()}${digits(4)}`, 'password in a link')}@exempel.se/">länk</a><script>var x = "${any('script')}"</script></body></html>`,
  }
  const columns = 'Kommunkod;Kommun;Område;Fråga;Läge;Uppgift;Avser;Källa;Utgivare;Utgivarens slag;Läst;Anteckning;Kontaktperson;audience'
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const table = (where: string): string => [
    columns,
    ...['Barnahus', 'Tillgång till skyddat boende', 'Övrigt'].map((area) => ['1480', 'Göteborg', area, quoted(`Hur ser det ut? ${any(`${where} question`)}`), 'ja', quoted(any(`${where} detail`)), '2024', `https://www.exempel.se/${where}?session=${hide(`ses${word()}${digits(6)}`, `${where} query`)}`, 'Göteborgs Stad', 'Kommun', '2026-11-22', quoted(any(`${where} note`)), hide(`Siv ${word()}sson`, `${where} person`), 'public'].join(';')),
    `${quoted(any(`${where} note row`))}`,
  ].join('\r\n')
  text['tables/goteborg.csv'] = `\ufeff${quoted(any('title row'))}\r\n${table('csv')}\r\n`

  const files: SourceFile[] = Object.entries(text).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  files.push({ path: 'tables/gammal.csv', bytes: new Uint8Array(iconv.encode(table('windows'), 'windows-1252')) })
  files.push({ path: 'tables/bok.xlsx', bytes: workbook([columns.split(';'), ['1480', 'Göteborg', 'Barnahus', 'Finns det?', 'ja', any('xlsx detail'), '2024', '', '', '', '', any('xlsx note'), `Siv ${word()}sson`]], [[any('xlsx hidden sheet')]], any('xlsx comment'), any('xlsx property')) })
  files.push({ path: 'mappings/rapport.docx', bytes: new Uint8Array(await Packer.toBuffer(new Document({ creator: hide(`Yrsa ${word()}sson`, 'docx author'), description: any('docx property'), sections: [{ children: [new Paragraph({ text: 'Göteborgs kommun', heading: 'Heading2' }), new Paragraph(any('docx paragraph')), new Table({ rows: [['Område', 'Läge', 'Uppgift'], ['Skyddat boende', 'ja', any('docx cell')]].map((cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })) })] }] }))) })
  const approved = files.filter(({ path }) => path === 'notes/oppet.md' || path === 'notes/godkand.md')
  files.push({ path: 'decisions.csv', bytes: new TextEncoder().encode(`beslut;gäller;mot;värde;roll;datum;skäl\r\n${approved.map((file) => `approve;${file.path};;${fileApprovalHash(file)};projektledare;2026-11-24;läst`).join('\r\n')}\r\nnot-same;Socialkontoret i Ekby;Familjecentralen Solrosen;;projektledare;2026-11-24;${quoted(sentence('mobile', 'reason of a decision'))}\r\n`) })
  return { files, secrets, open }
}

/** A workbook with a second, hidden sheet, a comment and a property. */
function workbook(rows: readonly (readonly string[])[], hidden: readonly (readonly string[])[], comment: string, property: string): Uint8Array {
  const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const sheet = (list: readonly (readonly string[])[]): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${list.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Svar" sheetId="1" r:id="rId1"/><sheet name="Dold" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet(rows),
    'xl/worksheets/sheet2.xml': sheet(hidden),
    'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList><comment ref="A1"><text><t>${xml(comment)}</t></text></comment></commentList></comments>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${xml(property)}</dc:creator></cp:coreProperties>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)])))
}

const letters = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '')

/** Where planted words stand in a text all the same, by the simplest search there is. */
export function leaksIn(text: string, secrets: Planted['secrets']): string[] {
  const read = letters(text)
  return secrets.filter(({ word }) => read.includes(letters(word))).map(({ where, word }) => `${where}: ${word}`)
}
