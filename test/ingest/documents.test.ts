import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { formatPlace } from '#model'
import { county, fixture, read, rules, texts } from './support/world.ts'

const docx = async (...children: (Paragraph | Table)[]): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}): TableCell => new TableCell({ children: [new Paragraph(text)], ...spans })

describe('a Word document', () => {
  it('keeps to its kommun when headings are only bold lines', async () => {
    const reading = await read('mappings/x.docx', await docx(
      new Paragraph({ text: 'Kartläggning', heading: HeadingLevel.TITLE }),
      heading('Ale kommun'), new Paragraph('Barnahus: ja'),
      bold('Kungälvs kommun'), new Paragraph('Barnahus: nej'),
      bold('Familjefridsteamet'), new Paragraph('Telefon: 031-390 06 01'),
    ), county())
    expect(reading.rows.map(texts)).toEqual([
      { title: 'Kartläggning' },
      { kommun: 'Ale kommun', area: 'Barnahus', status: 'ja' },
      { kommun: 'Kungälvs kommun', area: 'Barnahus', status: 'nej' },
      { kommun: 'Kungälvs kommun', name: 'Familjefridsteamet', phone: '031-390 06 01' },
    ])
  })

  it('gives merged cells to the rows they span, and says where in which table', async () => {
    const reading = await read('mappings/x.docx', await docx(heading('Ale kommun'), new Table({ rows: [
      new TableRow({ children: ['Område', 'Läge', 'Uppgift'].map((text) => cell(text)) }),
      new TableRow({ children: [cell('Samordnare', { rowSpan: 2 }), cell('ja'), cell('halvtid')] }),
      new TableRow({ children: [cell('nej'), cell('vakant sedan i våras')] }),
    ] })), county())
    expect(reading.rows.slice(1).map(texts)).toEqual([
      { kommun: 'Ale kommun', area: 'Samordnare', status: 'ja', detail: 'halvtid' },
      { kommun: 'Ale kommun', area: 'Samordnare', status: 'nej', detail: 'vakant sedan i våras' },
    ])
    expect(formatPlace(reading.rows[2]!.cells.status!.place)).toBe('mappings/x.docx Tabell 1!B3')
    expect(formatPlace(reading.rows[2]!.cells.area!.place)).toBe('mappings/x.docx Tabell 1!A2')
  })

  it('keeps hidden text to itself', async () => {
    const reading = await read('mappings/x.docx', await docx(heading('Ale kommun'), new Paragraph({ children: [new TextRun('Synligt, '), new TextRun({ text: 'Hemliga gatan 3', vanish: true }), new TextRun('och mer.')] })), county())
    expect(reading.prose.map(({ text }) => text)).toEqual(['Synligt, och mer.'])
    expect(JSON.stringify(reading)).not.toContain('Hemliga')
    expect(rules(reading)).toContain('ingest/hidden-text')
  })
})

describe('a saved page', () => {
  const page = (body: string, head = ''): string => `<!doctype html><html lang="sv"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

  it('is from the site that its title ends with rather than from the author', async () => {
    const author = '<meta name="author" content="Yrsa Kanelberg">'
    const publisher = async (head: string): Promise<string> => (await read('notes/x.html', page('<main><h1>Stöd</h1></main>', head), county())).sources[0]!.publisher
    expect(await publisher(`<title>Stöd - Lerums kommun</title>${author}`)).toBe('Lerums kommun')
    expect(await publisher(`<title>Stöd</title>${author}`)).toBe('Yrsa Kanelberg')
  })

  it('keeps with the rows of a table what the table is called, and what leads to it', async () => {
    const rows = '<tr><th>Namn</th><th>Kommun</th><th>Adress</th></tr><tr><td>Eken</td><td>Lerum</td><td>Storgatan 1</td></tr>'
    const path = async (body: string): Promise<unknown> => (await read('notes/x.html', page(`<main><h1>Stöd</h1>${body}</main>`), county())).rows[0]!.cells.address!.place.path
    expect(await path(`<table><caption>Skyddade <b>boenden</b></caption>${rows}</table>`)).toEqual(['Skyddade boenden', 'Stöd'])
    expect(await path(`<p>Våra boenden är:</p><table>${rows}</table>`)).toEqual(['Våra boenden är:', 'Stöd'])
    expect(await path(`<p>Här är våra boenden.</p><table>${rows}</table>`)).toEqual(['Stöd'])
  })

  it('says its dates and sender only where it really says them', async () => {
    const reading = await read('notes/x.html', page('<main><h1>Stöd</h1><p>Text.</p></main>'), county())
    expect(reading.sources).toMatchObject([{ title: 'Stöd', publisher: '', publisherKind: 'okand' }])
    expect(reading.sources[0]).not.toHaveProperty('published')
    expect(reading.sources[0]).not.toHaveProperty('read')
    expect(reading.receipt.map(({ detail }) => detail.sv)).toContain('publicerad okänd: sidan säger den inte')
  })

  it.each([
    ['meta', page('<main><h1>A</h1></main>', '<meta property="article:published_time" content="2022-11-21T08:00:00Z">')],
    ['JSON-LD', page('<main><h1>A</h1></main>', '<script type="application/ld+json">{"@type":"Article","datePublished":"2022-11-21"}</script>')],
    ['its own words', page('<main><h1>A</h1><p>Senast ändrad: 21 november 2022</p></main>')],
  ])('was published when %s says so', async (_, html) => {
    expect((await read('notes/x.html', html, county())).sources[0]!.published).toBe('2022-11-21')
  })

  it('was saved when and where SingleFile says', async () => {
    const html = page('<main><h1>A</h1></main>').replace('<html', '<!-- Page saved with SingleFile \n url: https://www.exempel.se/vald \n saved date: Sat Nov 22 2025 12:00:00 GMT+0100 --><html')
    expect((await read('notes/x.html', html, county())).sources[0]).toMatchObject({ address: 'https://www.exempel.se/vald', read: '2025-11-22' })
  })

  it('loses neither the phone list nor the short lines of its content, but its menus', async () => {
    const menu = Array.from({ length: 30 }, (_, index) => `<li><a href="/${index}">Menyval ${index}</a></li>`).join('')
    const story = '<p>Den som utsätts för våld har rätt till stöd och hjälp av kommunen, och det gäller oavsett vem som utövar våldet och var det sker.</p>'.repeat(4)
    const html = page(`<div id="topp"><ul>${menu}</ul></div><div class="mitt"><div class="text"><h1>Stöd</h1>${story}<h2>Jouren Exempel</h2><ul><li>Telefon: <a href="tel:1">031-390 06 01</a></li><li>Webb: <a href="https://www.exempel.se">www.exempel.se</a></li></ul></div></div><div class="cookie-info">Vi använder kakor.</div>`)
    const reading = await read('notes/x.html', html, county())
    expect(reading.rows.map(texts)).toEqual([{ name: 'Jouren Exempel', phone: '031-390 06 01', website: 'https://www.exempel.se' }])
    expect(JSON.stringify(reading.prose)).not.toMatch(/Menyval|kakor/)
  })

  it('does not speak its hidden words', async () => {
    const reading = await read('notes/x.html', page('<main><h1>A</h1><p>Ring <span class="sr-only">(öppnas i telefonen)</span> oss.</p><p hidden>dolt</p><p style="display: none">dolt</p><p aria-hidden="true">dolt</p></main>'), county())
    expect(reading.prose.map(({ text }) => text)).toEqual(['Ring oss.'])
  })
})

describe('a PDF', () => {
  const facts = async (name: string) => (await read('mappings/k.pdf', fixture(name), county())).rows.map(texts)

  it('gives the same facts with and without tags', async () => {
    const tagged = await facts('kartlaggning-taggad.pdf')
    expect(tagged).toEqual(await facts('kartlaggning.pdf'))
    expect(tagged.find((row) => row['name'] === 'Kvinnojouren Exempel')).toMatchObject({ kommun: 'Ale kommun', phone: '031-390 06 20' })
  })

  it('says on which page and line a value stands', async () => {
    const { rows } = await read('mappings/k.pdf', fixture('kartlaggning.pdf'), county())
    expect(formatPlace(rows.find((row) => row.cells.phone !== undefined)!.cells.phone!.place)).toBe('mappings/k.pdf sida 1!rad 12')
  })
})
