import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { gzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { auditArtifacts } from '#audit'
import type { Artifact, WithheldSecret } from '#model'
import { spellingsOf, testPersonnummer, testSamordningsnummer } from '../safety/identity-numbers.ts'

const street = 'Solrosgatan 12'
const mobile = '070-174 06 05'
const person = 'Yrsa Quistberg-Åström'
const secrets: WithheldSecret[] = [street, mobile, person].map((value) => ({ rule: 'withhold/x', value }))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rules = async (content: string | Uint8Array, path = 'fil.md', sought = secrets): Promise<string[]> => (await auditArtifacts([{ path, content } satisfies Artifact], sought)).map(({ rule }) => rule)
const finds = async (name: string, content: string | Uint8Array, path?: string): Promise<void> => expect([name, await rules(content, path)]).toEqual([name, expect.arrayContaining(['audit/withheld-value'])])

/** A PDF of these objects, plain or with streams deflated and the rest packed in an object stream. */
function pdf(bodies: readonly string[], packed: boolean): Uint8Array {
  const isStream = (body: string): boolean => body.includes('stream\n')
  const deflated = (body: string): string => {
    const [dictionary, content] = [body.slice(0, body.indexOf('stream\n')), body.slice(body.indexOf('stream\n') + 7, body.indexOf('\nendstream'))]
    const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
    return `${dictionary.trim().replace(/>>$/, '')} /Filter /FlateDecode /Length ${data.length}>>\nstream\n${data}\nendstream`
  }
  const numbered = bodies.map((body, index) => ({ number: index + 1, body }))
  const object = (number: number, body: string): string => `${number} 0 obj\n${body}\nendobj\n`
  if (!packed) return Buffer.from(`%PDF-1.7\n${numbered.map(({ number, body }) => object(number, body)).join('')}%%EOF`, 'latin1')
  const inside = numbered.filter(({ body }) => !isStream(body))
  let offset = 0
  const heads = inside.map(({ number, body }) => { const head = `${number} ${offset}`; offset += body.length + 1; return head }).join(' ')
  const container = deflated(`<</Type /ObjStm /N ${inside.length} /First ${heads.length + 1}>>\nstream\n${heads} ${inside.map(({ body }) => body).join(' ')}\nendstream`)
  return Buffer.from(`%PDF-1.7\n${numbered.filter(({ body }) => isStream(body)).map(({ number, body }) => object(number, deflated(body))).join('')}${object(99, container)}%%EOF`, 'latin1')
}

const stream = (dictionary: string, content: string): string => `<<${dictionary}>>\nstream\n${content}\nendstream`
const page = (drawing: string): string[] => ['<</Type /Font /BaseFont /Helvetica>>', '<</Type /Page /Resources <</Font <</F1 1 0 R>>>> /Contents 3 0 R>>', stream('', drawing)]
const utf16 = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

describe('the search for withheld values', () => {
  it('finds nothing in clean files', async () => {
    expect(await rules('# Rapport\n\nSolrosen gatan 13, tel 070-174 06 06, Yrsa Berg.')).toEqual([])
    expect(await rules('', 'tom.md')).toEqual([])
    expect(await rules(new Uint8Array(), 'tom.bin')).toEqual([])
    expect(await rules('Solrosgatan 12', 'fil.md', [])).toEqual([])
  })

  it('finds them in any spelling', async () => {
    for (const text of ['SOLROSGATAN 12', 'solrosgatan\u00a012', 'Solros\u00adgatan 12', 'Solros-\ngatan 12', 'S o l r o s g a t a n 1 2', 'Ｓｏｌｒｏｓｇａｔａｎ １２', '0701740605', '070 1740605', '+46… 070/174-06-05', 'yrsa quistberg astrom', 'YrsaQuistbergÅström', 'Quistberg, Yrsa Quistberg Åströms syster', 'yrsa-quistberg-astrom', '\u{1d7ce}\u{1d7d5}\u{1d7ce}1740605', '\u{1f600}Solrosgatan 12\u{1f600}']) await finds(text, text)
  })

  it('finds none of what is too short to be told from chance, and keeps many apart', async () => {
    expect(await rules('Anna 12345', 'a.md', [{ rule: 'x', value: 'Anna' }, { rule: 'x', value: '12345' }, { rule: 'x', value: '1234567' }, { rule: 'x', value: '' }])).toEqual([])
    const many = Array.from({ length: 4000 }, (_, index) => ({ rule: 'x', value: `Vind${index * 7919}gatan ${index}` }))
    expect(await rules(Array.from({ length: 20_000 }, (_, index) => `ord${index * 104_729}`).join(' '), 'a.md', many)).toEqual([])
    expect(await rules('bor på vind7919gatan 1', 'a.md', many)).toEqual(['audit/withheld-value'])
  })

  it('finds them anywhere in a large file, in two coded stretches, and a long text by its beginning', async () => {
    const filling = 'ord och siffror 12 '.repeat(20_000)
    for (const at of [0, 262_140, 262_144 * 1.2, filling.length]) await finds(`at ${at}`, `${filling.slice(0, at)} Solrosgatan 12 ${filling.slice(at)}`)
    expect(await rules(`${filling} 020421-2393 ${filling}`)).toEqual(['audit/identity-number'])
    await finds('two stretches', `a%20b ${'x'.repeat(400)} Solrosgatan%2012`)
    const long = 'Den här texten har ingen godkänt för publicering. '.repeat(10)
    expect(await rules(`Så här: ${long}och mer`, 'a.md', [{ rule: 'x', value: long }])).toEqual(['audit/withheld-value'])
  })

  it('does not find them inside longer words and numbers', async () => {
    for (const text of ['Solrosgatan 121', '10701740605', '07017406051', 'Yrsa Quistberg-Åströmsson', 'xSolrosgatan 12']) expect([text, await rules(text)]).toEqual([text, []])
  })

  it('finds them split by tags, attributes, entities and escapes', async () => {
    for (const [name, text] of Object.entries({
      tags: '<p>Solros<b>gatan</b> <i>12</i></p>', cells: '<td>Solrosgatan</td><td>12</td>', comment: 'Solros<!-- x -->gatan 12', attribute: '<img alt="Solrosgatan 12">', title: '<abbr title="Solrosgatan&#32;12">', decimal: '&#83;olrosgatan&nbsp;12', hex: '&#x53;olrosgatan 12',
      double: '&amp;#83;olrosgatan 12', percent: '<a href="/sok?q=Solrosgatan%2012">', percentName: 'Yrsa%20Quistberg%2D%C3%85str%C3%B6m', quoted: 'Solros=\ngatan=2012', json: JSON.stringify({ a: [{ 'Solrosgatan 12': 1 }] }), jsonEscape: '{"a":"\\u0053olrosgatan 12"}', css: 'content: "\\53 olrosgatan 12"', brace: '"\\u{53}olrosgatan 12"', script: '<script>var a = "Solrosgatan 12"</script>', style: '<p>x</p><style>a{}</style><p>Solrosgatan 12</p>', openStyle: '<style>a{content:"Solrosgatan 12"}', nestedStyle: '<style>a<script>b</script></style><p>Solrosgatan 12</p>', unknown: '&blurb; &#9999999; \\ffffff Solrosgatan 12',
      svg: '<svg><title>Solrosgatan 12</title></svg>', tspan: '<text><tspan>Solros</tspan><tspan>gatan 12</tspan></text>', markdown: '**Solros**gatan\\ 12', table: '| Solrosgatan | 12 |', csv: '"Solrosgatan 12";1', phone: '{"telefon":"0701740605"}',
    })) await finds(name, text)
  })

  it('finds them in base64, hexadecimal and UTF-16, also broken over lines and one inside the other', async () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64')
    await finds('base64', `data:text/plain;base64,${base64('bor på Solrosgatan 12 nu')}`)
    await finds('lines', base64(`${'fyllnad '.repeat(20)}Solrosgatan 12 och mer`).replace(/(.{30})/g, '$1\n'))
    await finds('lines of mail', base64(`${'fyllnad '.repeat(20)}Solrosgatan 12 och mer`).replace(/(.{30})/g, '$1\r\n'))
    await finds('twice', base64(`så ${base64('på Solrosgatan 12 nu')}`))
    await finds('url', Buffer.from('på Solrosgatan 12??').toString('base64url'))
    await finds('hex', Buffer.from('Solrosgatan 12').toString('hex'))
    await finds('utf16', Buffer.from('\ufeffpå Solrosgatan 12 nu', 'utf16le'))
    await finds('bytes', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254, 0, 200, 129]), Buffer.from('tEXtComment\0Solrosgatan 12')]))
  })

  it('finds them in the parts of packed files, and in their names', async () => {
    await finds('xlsx', zipSync({ 'xl/sharedStrings.xml': bytes('<si><r><t>Solros</t></r><r><t>gatan 12</t></r></si>'), 'docProps/core.xml': bytes('<a/>') }), 'tabell.xlsx')
    await finds('property', zipSync({ 'docProps/core.xml': bytes('<dc:creator>Yrsa Quistberg-Åström</dc:creator>') }), 'a.docx')
    await finds('name', zipSync({ 'word/solrosgatan-12.xml': bytes('<a/>') }), 'a.docx')
    await finds('nested', zipSync({ 'a.zip': zipSync({ 'b.txt': bytes('Solrosgatan 12') }) }), 'a.zip')
    await finds('gzip', gzipSync(bytes('Solrosgatan 12')), 'a.gz')
    await finds('file name', 'tom', 'solrosgatan-12.md')
  })

  it('never shows the value, not even when it is the file\'s name', async () => {
    expect(JSON.stringify(await auditArtifacts([{ path: 'kort/solrosgatan-12.md', content: 'Solrosgatan 12' }], secrets))).not.toMatch(/solros/i)
  })

  it('finds them in words, titles, links, attachments and metadata of a PDF', async () => {
    for (const packed of [true, false]) {
      for (const [name, bodies] of Object.entries({
        words: page('BT /F1 12 Tf (Boendet: Solrosgatan) Tj 0 -14 Td (12 i huset) Tj ET'),
        hexadecimal: page(`BT /F1 12 Tf <${Buffer.from('Solrosgatan 12').toString('hex')}> Tj ET`),
        kerned: page('BT /F1 12 Tf [(Sol) -20 (ros) 5 (gatan \\061\\062)] TJ ET'),
        title: [...page('BT ET'), `<</Title ${utf16(person)}>>`],
        plainTitle: [...page('BT ET'), '<</Title (Solrosgatan \\(nummer\\) Solrosgatan 12)>>'],
        link: [...page('BT ET'), '<</Type /Annot /A <</URI (https://exempel.se/solrosgatan-12)>>>>'],
        alternative: [...page('BT ET'), `<</S /Figure /Alt ${utf16('Karta över Solrosgatan 12')}>>`],
        actualText: page(`/Span <</ActualText ${utf16('Solrosgatan 12')}>> BDC BT /F1 12 Tf (x) Tj ET EMC`),
        drawing: page(`q\n1 0 0 1 0 0 cm\n/Span <</ActualText ${utf16('Solrosgatan 12')}>> BDC 1 1 re f EMC`),
        unknown: [...page('BT ET'), stream('/Type /Annat', 'Vi bor på Solrosgatan 12 i dag')],
        metadata: [...page('BT ET'), stream('/Type /Metadata /Subtype /XML', '<dc:creator>Solrosgatan 12</dc:creator>')],
        attachment: [...page('BT ET'), stream('/Type /EmbeddedFile', 'Solrosgatan 12')],
      })) await finds(`${name} ${packed}`, pdf(bodies, packed), 'a.pdf')
      expect(await rules(pdf(page('BT /F1 12 Tf (Rent) Tj ET'), packed), 'a.pdf')).toEqual([])
    }
  })

  it('finds them in a PDF when they are broken with a hyphen, at the end of a line or page, drawn with the word or by itself', async () => {
    const drawn = (...lines: string[]): string => lines.map((line, index) => `BT /F1 12 Tf 1 0 0 -1 8 ${27 + index * 19} Tm (${line}) Tj ET`).join('\n')
    const header = '/Artifact BMC\nBT /F1 12 Tf 1 0 0 -1 8 9 Tm (Kvinnofrid i provet) Tj ET\nEMC\n/Artifact <</Type /Pagination>> BDC\nBT /F1 12 Tf (Sidan 2) Tj ET\nEMC\n'
    const twoPages = (first: string, second: string): string[] => [...page(`${header}/P <</MCID 0>> BDC\n${first}\nEMC`), `<</Type /Page /Resources <</Font <</F1 1 0 R>>>> /Contents 5 0 R>>`, stream('', `${header}/P <</MCID 0>> BDC\n${second}\nEMC`)]
    const glyphs = '<0053006F006C0072006F0073>'
    const typographic = ['<</Type /Font /Encoding /Identity-H /ToUnicode 4 0 R>>', '<</Type /Page /Resources <</Font <</F1 1 0 R>>>> /Contents 3 0 R>>', stream('', `BT /F1 9 Tf ${glyphs} Tj ET BT <2010> Tj ET BT <0067006100740061006E> Tj 0 -14 Td <002000310032> Tj ET`), stream('', `1 beginbfrange <0000> <FFFF> <0000> endbfrange`)]
    for (const packed of [true, false]) {
      for (const [name, bodies] of Object.entries({
        together: page(drawn('Boendet: Solros-', 'gatan 12')), apart: page(drawn('Boendet: Solros', '-', 'gatan', '12')), shy: page(drawn('Solros\u00ad', 'gatan 12')), typographic,
        pages: twoPages(drawn('Boendet: Solros', '-'), drawn('gatan 12')), wordsOnTwoPages: twoPages(drawn('Boendet: Solrosgatan'), drawn('12 i huset')), person: page(drawn('Yrsa Quist-', 'berg-', 'Åström')),
      })) await finds(`${name} ${packed}`, pdf(bodies, packed), 'a.pdf')
      for (const [name, bodies] of Object.entries({
        sheltered: page(drawn('I huset finns skyd-', 'dat boende på Ekgatan 3')), street: page(drawn('Skyddat boende finns på Ek', '-', 'gatan 3')), pages: twoPages(drawn('Det skyddade boen', '-'), drawn('det på Ekgatan 3')),
      })) expect([name, await rules(pdf(bodies, packed), 'a.pdf')]).toEqual([name, ['audit/sheltered-address']])
      expect(await rules(pdf(page(drawn('Kom till personnum-', 'mer 900101 9802')), packed), 'a.pdf')).toEqual(['audit/identity-number'])
      for (const [name, bodies] of Object.entries({
        lines: page(drawn('Skyddat boende', 'Socialkontoret, Ekgatan 3')), otherStreet: page(drawn('Solros-', 'gatan 121')), pages: twoPages(drawn('Skyddat boende'), drawn('Socialkontoret, Ekgatan 3')), number: twoPages(drawn('Solrosgatan 1'), drawn('20 platser')),
      })) expect([name, await rules(pdf(bodies, packed), 'a.pdf')]).toEqual([name, []])
    }
  })

  it('clears no file that it cannot read', async () => {
    for (const [name, content] of Object.entries({
      pdf: bytes('%PDF-1.7 trasig'), zip: Buffer.concat([zipSync({ a: bytes('x') }).slice(0, 30), Buffer.from('skräp')]), encrypted: bytes('%PDF-1.7\n1 0 obj\n<</A 1>>\nendobj\ntrailer <</Encrypt 5 0 R>>'),
      font: bytes('%PDF-1.7\n1 0 obj\n<</Type /Font /Encoding /Identity-H>>\nendobj\n2 0 obj\n<</Font <</F1 1 0 R>>>>\nendobj\n3 0 obj\n<</Length 40>>\nstream\nBT /F1 12 Tf <00010002> Tj ET\nendstream\nendobj\n'),
      deep: [1, 2, 3, 4, 5, 6].reduce<Uint8Array>((inner) => zipSync({ a: inner }), bytes('x')),
    })) expect([name, await rules(content, 'a.bin')]).toEqual([name, expect.arrayContaining(['audit/unreadable'])])
  })

  it('finds them in the last of many streams, and in a drawing that is drawn into a page', async () => {
    const font = ['<</Type /Font>>', '<</Font <</F1 1 0 R>>>>']
    const words = (text: string): string => `BT /F1 12 Tf (${text}) Tj ET`
    for (const packed of [false, true]) {
      await finds('many', pdf([...font, ...Array.from({ length: 20 }, (_, index) => stream('/A 1', words(index === 19 ? 'Solrosgatan 12' : 'Rent')))], packed), 'a.pdf')
      await finds('drawing', pdf([...font, stream('/Subtype /Form', words('Solrosgatan 12'))], packed), 'a.pdf')
    }
  })

  it('reads what there is of a damaged PDF', async () => {
    const font = '1 0 obj\n<</Type /Font>>\nendobj\n2 0 obj\n<</Font <</F1 1 0 R /F2 9 0 R>>>>\nendobj\n7 0 obj\n<</Font <</F1 1 0 R>>>>\nendobj\n'
    for (const [name, text] of Object.entries({
      'no end of stream': `${font}3 0 obj\n<</A 1>>\nstream\nBT /F1 12 Tf (Solrosgatan 12) Tj ET\nendobj`, 'no end at all': `${font}3 0 obj\n<</A 1>>\nstream\nBT /F1 12 Tf (Solrosgatan 12) Tj ET`,
      'no end of object': `${font}3 0 obj\n<</Title (Solrosgatan 12)>>`, 'wrong length': `${font}3 0 obj\n<</Length 3>>\nstream\nBT /F1 12 Tf (Solrosgatan 12) Tj ET\nendstream\nendobj`, 'no end of streams': `${font}3 0 obj\n<</Length 9>>\nstream\nq\nendobj\n4 0 obj\n<</Length 9>>\nstream\nBT /F1 12 Tf (Solrosgatan 12) Tj ET\nendobj`, 'not deflated': `${font}3 0 obj\n<</Filter /FlateDecode>>\nstream\nBT /F1 12 Tf (Solrosgatan 12) Tj ET\nendstream\nendobj`,
      'escaped line': `${font}3 0 obj\n<</Title (Solros\\\ngatan 12)>>\nendobj`, 'escaped signs': `${font}3 0 obj\n<</Title (a\\n\\q Solrosgatan\\t12)>>\nendobj`, 'object stream': `${font}3 0 obj\n<</Type /ObjStm>>\nstream\n4 0 <</Title (Solrosgatan 12)>>\nendstream\nendobj`,
    })) await finds(name, bytes(`%PDF-1.7\n${text}`), 'a.pdf')
    const strange = `${font}3 0 obj\n<</A 1>>\nstream\nBT /F2 12 Tf (x) Tj /F9 12 Tf <0001> Tj ET\nendstream\nendobj`
    expect(await rules(bytes(`%PDF-1.7\n${strange}`), 'a.pdf')).toEqual(['audit/unreadable'])
  })

  it('reads packed files in packed files, four deep', async () => {
    const deep = (times: number): Uint8Array => Array.from({ length: times }).reduce<Uint8Array>((inner, _, level) => (level % 2 === 0 ? zipSync({ a: inner }) : gzipSync(inner)), bytes('Solrosgatan 12'))
    for (const times of [1, 2, 3, 4]) expect([times, await rules(deep(times), 'a.zip')]).toEqual([times, ['audit/withheld-value']])
    expect(await rules(deep(5), 'a.zip')).toEqual(['audit/unreadable'])
  })

  it('reads UTF-16 to its end, whether or not a byte is left over', async () => {
    const text = Buffer.from(`${'ÿþ\u0001'.repeat(9)}Solrosgatan 12`, 'utf16le')
    await finds('even', text, 'a.bin')
    await finds('odd', Buffer.concat([text, Buffer.from([7])]), 'a.bin')
  })

  it('believes the told length of a stream when it ends there, and else the first end', async () => {
    const font = '1 00010 obj\n<</Type /Font>>\nendobj\n2 0 obj\n<</Font <</F1 1 0 R>>>>\nendobj\n'
    const file = (length: string, content: string): Uint8Array => bytes(`%PDF-1.7\n${font}3 0 obj\n<</Length ${length}>>\nstream\n${content}\nendstream\nendobj\n`)
    const content = 'BT /F1 12 Tf (endstream) Tj (Solrosgatan 12) Tj ET'
    await finds('direct', file(String(content.length), content), 'a.pdf')
    const plain = 'BT /F1 12 Tf (Solrosgatan 12) Tj ET'
    for (const length of ['9 0 R', '10 0 R', '3', '9999', '']) await finds(`length ${length}`, file(length, plain), 'a.pdf')
    const next = `${content}\nendstream\nendobj\n4 0 obj\n<</Title (Yrsa Quistberg-Åström)>>\nendobj\n`
    expect(await rules(file(String(content.length), next), 'a.pdf', [secrets[2]!])).toEqual(['audit/withheld-value'])
  })

  it('comes to the end of a PDF of marks that are never closed', async () => {
    const many = (piece: string): string => piece.repeat(200_000 / piece.length)
    for (const piece of ['(\\(', '[<', '[(\\(']) await finds(piece, pdf([...page(`BT /F1 9 Tf (${street}) Tj ET`), stream('', `BT /F1 9 Tf () Tj ${many(piece)}`)], false), 'a.pdf')
    for (const piece of ['beginbfchar ', 'beginbfrange <00> ', 'beginbfrange <0><0>[']) await finds(piece, pdf([...page(`BT /F1 9 Tf (${street}) Tj ET`), '<</Type /Font /ToUnicode 5 0 R>>', stream('', many(piece))], false), 'a.pdf')
    await finds('numbers', pdf([...page(`BT /F1 9 Tf (${street}) Tj ET`), stream('/Type /ObjStm /First 200000', many('0'))], false), 'a.pdf')
  })

  it('reads glyph tables with ranges and lists', async () => {
    const table = '1 beginbfchar <0001> <0053> endbfchar 2 beginbfrange <0002> <0003> <006F> <0004> <0005> [<006C> <0072> <0073>] endbfrange'
    // S o l r, then the rest as themselves
    const file = (drawing: string): Uint8Array => bytes(`%PDF-1.7\n1 0 obj\n<</Type /Font /ToUnicode 4 0 R>>\nendobj\n2 0 obj\n<</Font 5 0 R>>\nendobj\n5 0 obj\n<</F1 1 0 R>>\nendobj\n3 0 obj\n<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream\nendobj\n4 0 obj\n<</Length ${table.length}>>\nstream\n${table}\nendstream\nendobj\n`)
    const sought: WithheldSecret[] = [{ rule: 'withhold/x', value: 'SolrSolr' }]
    for (const drawing of ['BT /F1 12 Tf <0001000200040005> Tj 3 0 Td <0001000200040005> Tj ET', 'BT /F1 9 Tf [<00010002> -20 <00040005> 3 <0001000200040005>] TJ T* ET']) expect(await rules(file(drawing), 'a.pdf', sought)).toEqual(['audit/withheld-value'])
  })
})

describe('the search for patterns', () => {
  it('finds identity numbers in their usual forms although nobody withheld them', async () => {
    for (const number of [...testPersonnummer, ...testSamordningsnummer]) {
      for (const form of [`${number.slice(2, 8)}-${number.slice(8)}`, number, `${number.slice(0, 8)}-${number.slice(8)}`, `${number.slice(2, 8)}+${number.slice(8)}`, `${number.slice(2, 8)}\u2013${number.slice(8)}`]) {
        expect([form, await rules(`<td>${form}</td>`, 'a.html')]).toEqual([form, ['audit/identity-number']])
      }
    }
    expect(await rules('Pnr 020421-XXXX')).toEqual(['audit/identity-number'])
    expect(await rules('9001019802')).toEqual(['audit/identity-number'])
    expect(await rules('pnr 900101 9802')).toEqual(['audit/identity-number'])
    expect(await rules('020421-T123')).toEqual(['audit/identity-number'])
    expect(await rules(JSON.stringify({ a: 200204212393 }), 'a.json')).toEqual(['audit/identity-number'])
    expect(await rules('x', '020421-2393.md')).toEqual(['audit/identity-number'])
  })

  it('leaves dates, telephone numbers, sums, drawings and hashes alone', async () => {
    for (const text of ['900101 9802', '900101     9802', '2019-09-16 2020', 'tel 0501755000', '031-390 06 00', '556703-7485', '<path d="M020421-2393 20"/>', 'a'.repeat(26) + '0204212393' + 'f'.repeat(28), '12 345 678 901 kr', '2019-09-16 13.45', 'K12 2019', '[id-nummer borttaget]']) expect([text, await rules(text)]).toEqual([text, []])
  })

  it('finds an address on a line about sheltered housing', async () => {
    for (const text of ['Skyddat boende: Ekgatan 3', 'Skyddat boende och jourboende finns på Ekgatan 3', '| Kvinnohuset | 541 31 Ekby |', '<tr><td>Jourlägenhet</td></tr><p>Jourlägenheten, Ekvägen 12</p>']) expect([text, await rules(text)]).toEqual([text, ['audit/sheltered-address']])
    for (const text of ['Skyddat boende\nSocialkontoret, Ekgatan 3', 'Kvinnohuset har öppen mottagning på Ekgatan 3', 'Skyddat boende, 12 platser', 'Skyddat boende och jourboende', 'Ekgatan 3']) expect([text, await rules(text)]).toEqual([text, []])
  })

  it('finds paths of somebody\'s machine', async () => {
    for (const text of ['läste /home/anna/material', 'C:\\Users\\anna', 'file:///tmp/a']) expect([text, await rules(text)]).toEqual([text, ['audit/local-path']])
    expect(await rules('https://exempel.se/home/anna')).toEqual([])
  })

  it('returns for any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '\u001f\u008b'), async (content, head) => {
      await auditArtifacts([{ path: 'a', content: Buffer.concat([Buffer.from(head, 'latin1'), content]) }], secrets)
    }))
  })

  it('finds every spelling of a number that was withheld', async () => {
    const sought = [{ rule: 'withhold/identity-number', value: '020421-2393' }, { rule: 'withhold/identity-number', value: '20020421-2393' }]
    for (const spelling of spellingsOf('200204212393')) {
      if (/[\u0660-\u0669]|pnr/.test(spelling)) continue
      expect([spelling, await rules(spelling, 'a.md', sought)]).toEqual([spelling, expect.arrayContaining(['audit/withheld-value'])])
    }
  })
})
