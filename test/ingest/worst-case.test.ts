import { describe, expect, it } from 'vitest'
import { sheetData, workbook } from './support/workbook.ts'
import { county, read } from './support/world.ts'

/** 200 KB of text that makes a careless pattern try again and again: it would never come back within the limit of a test. */
const repeated = (...units: string[]): string[] => units.map((unit) => unit.repeat(Math.ceil(200_000 / unit.length)))
/** The libraries for Markdown and HTML read in proportion to the length, but slowly: a fifth of it shows as much. */
const shorter = (text: string): string => text.slice(0, 40_000)
const full = (unit: string): string => unit.repeat(Math.ceil(200_000 / unit.length))
const slowly: readonly string[] = ['notes/x.md', 'notes/x.html']
const inCounty = county()
const anywhere = repeated('a', ' ', '\n', '\r', '"', '""', ':', 'Telefon: ', 'Ale, ', 'Ale och ', 'gemensamt för ', 'Gemensamt för Ale', '1', '1 ', '1\u00a0', '-', '.', '%', 'Ã¥', '\u0308', '\u200b', '😀', 'Summa', 'Källa:', '(', '=', '@')
const ofFormat: Readonly<Record<string, readonly string[]>> = {
  'tables/x.csv': [...repeated(';', ',', '\t', '|', '"a', ';"', '|-', '1.', '😀;', 'a;😀;'), ...repeated('\r', '1;2;3\n', '"\n').map((text) => `Kommun;Namn\nAle;"a"b\n${text}`)],
  'decisions.csv': repeated(';', '"a'),
  'notes/x.md': repeated('[a](', '[^a]: ','- ', '* ', '> ', '1. ', '#', '# a\n', '[', '](', '![', '<', '`', '*a', '_', '\\', '&#', '| a ', '  - a\n', '- Typ: a\n'),
  'texts/x.md': repeated('---\n'),
  'notes/x.html': repeated('<', '<a ', '<!--', '&#', '<td>', '<table><tr><td>', '<div>', '<p>', '<b>', 'saved date: ', 'url: '),
  'indicators/x.json': repeated('{"a":', '[1,', '[', '\\"', '"values":['),
}

describe('200 KB of the worst text', () => {
  it.each(Object.keys(ofFormat))('ends in %s', async (path) => {
    for (const text of [...ofFormat[path]!, ...anywhere]) {
      const reading = await read(path, slowly.includes(path) ? shorter(text) : text, inCounty)
      expect(reading.counts.in).toBe(reading.counts.kept + reading.counts.reported)
    }
  })

  it('ends in thousands of quotes one after another, which are refused, and reads a long one', async () => {
    for (const quote of ['> a\n\n', '- > a\n', '1. - > a\n', '  > a\nb\n']) {
      const { diagnostics } = await read('notes/x.md', `# A\n\n${full(quote)}`, inCounty)
      expect([quote, diagnostics.map(({ rule }) => rule)]).toEqual([quote, expect.arrayContaining(['ingest/markdown-too-dense'])])
    }
    const { diagnostics } = await read('notes/x.md', `# A\n\n${'> a\n'.repeat(5000)}`, inCounty)
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('ingest/markdown-too-dense')
  })

  it('ends in headings with a line under them, which are refused by the thousand', async () => {
    for (const text of ['===\n', 'a\n===\n', 'a\n---\n']) expect([text, (await read('notes/x.md', full(text), inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([text, ['ingest/markdown-too-dense']])
    expect((await read('notes/x.md', `# A\n\n${'a\n===\n\n'.repeat(900)}`, inCounty)).diagnostics.map(({ rule }) => rule)).not.toContain('ingest/markdown-too-dense')
  })

  it('ends in more lines than are read while somebody waits, which are refused', async () => {
    for (const text of ['1. a\n', '  - a\n', '| a |\n', '> a\n>\n', '[a]: b\n\n', '~~~\n\n', '*a*\n\n', '    a\n', `- ${'1. '.repeat(15)}a\n\n`, `- ${'['.repeat(40)}\n`]) {
      expect([text, (await read('notes/x.md', full(text), inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([text, ['ingest/markdown-too-long']])
      expect([text, (await read('notes/x.md', `# A\n\n${text.repeat(300)}`, inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([text, expect.not.arrayContaining(['ingest/markdown-too-long', 'ingest/markdown-too-dense'])])
    }
    for (const [lines, found] of [[100_000, ['ingest/markdown-too-long']], [10_000, []]] as const) {
      expect((await read('notes/x.md', `# A\n\n-\n${' \n'.repeat(lines)}`, inCounty)).diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('ingest/markdown'))).toEqual(found)
    }
    expect((await read('notes/x.md', `# A\n\n${'- a\n'.repeat(20_000)}`, inCounty)).diagnostics.map(({ rule }) => rule)).not.toContain('ingest/markdown-too-long')
  })

  it('ends in thousands of mailboxes in one paragraph, which are refused, and reads a long list of them', async () => {
    for (const [text, found] of [[full('a@a.a '), ['ingest/markdown-too-dense']], ['anna@exempel.se; '.repeat(1000), []]] as const) {
      expect((await read('notes/x.md', `# A\n\n${text}\n`, inCounty)).diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('ingest/markdown'))).toEqual(found)
    }
  })

  it('does not end a list of links or of bullets with an asterisk, or one with numbers', async () => {
    for (const number of [(index: number) => `${index}. `, () => '1) ']) {
      const list = Array.from({ length: 1000 }, (_, index) => `${number(index + 1)}**Jouren** i Ale\n`).join('')
      expect((await read('notes/x.md', `# A\n\n${list}`, inCounty)).diagnostics.map(({ rule }) => rule)).not.toContain('ingest/markdown-too-dense')
      for (const before of ['- a\n', '1) a\n']) expect((await read('notes/x.md', `# A\n\n${before}${'2. *a*\n'.repeat(1000)}`, inCounty)).diagnostics.map(({ rule }) => rule)).toContain('ingest/markdown-too-dense')
    }
    for (const item of ['- [Jouren](https://exempel.se) \\& [en till](https://exempel.se)\n', '* **Jouren** i Ale\n', '* a\n']) expect([item, (await read('notes/x.md', `# A\n\n${item.repeat(1000)}`, inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([item, expect.not.arrayContaining(['ingest/markdown-too-dense'])])
  })

  it('ends in a paragraph of nothing but signs, which is refused', async () => {
    for (const sign of ['[', '](', '![', '[a](b', '<', '``a`', '\\', '&#']) {
      const { diagnostics } = await read('notes/x.md', full(sign), inCounty)
      expect([sign, diagnostics.map(({ rule }) => rule)]).toEqual([sign, expect.arrayContaining(['ingest/markdown-too-dense'])])
    }
  })

  it('is refused the same in a text for a section', async () => {
    for (const sign of ['[', '*a', '> '.repeat(60)]) expect([sign, (await read('texts/x.md', `---\nsection: stod\n---\n${full(sign)}`, inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([sign, ['ingest/markdown-too-dense']])
    expect((await read('texts/x.md', '---\nsection: stod\n---\nEn *viktig* text med [länk](https://exempel.se).', inCounty)).diagnostics).toEqual([])
  })

  it('ends in a page of nothing but signs, and keeps all of it', async () => {
    for (const sign of ['<', '&', '&lt;']) {
      const page = await read('notes/x.html', `<h1>Jouren i Ale</h1><p>${full(sign)}</p>`, inCounty)
      expect([sign, page.diagnostics.map(({ rule }) => rule)]).toEqual([sign, expect.not.arrayContaining(['ingest/unreadable'])])
      expect(JSON.stringify(page.prose).length).toBeGreaterThan(40_000)
    }
  })

  it('ends in a page of elements inside each other, which is refused, and not in one of as many beside each other', async () => {
    for (const tags of ['<div>', '<div><div></div>', '<b><p>', '<a><div>', '<table>', '<table><tr><td>']) {
      expect([tags, (await read('notes/x.html', full(tags), inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([tags, ['ingest/unreadable']])
    }
    for (const tags of ['<div>a</div>', '<p>a', '<ul><li>a</ul>', '<tr><td>a', '<br>', '<script>for(;e<n;e++)if(e<t.length){}</script>', '<svg><path d="M0 0"/><g></g></svg>', '<!-- <div> -->', '<style>a<b</style>', '<IMG>']) {
      expect([tags, (await read('notes/x.html', full(tags).slice(0, 20_000), inCounty)).diagnostics.map(({ rule }) => rule)]).toEqual([tags, expect.not.arrayContaining(['ingest/unreadable'])])
    }
  })

  it('ends in a title, a first heading and the format of a number', async () => {
    const blanks = full(' ')
    expect((await read('notes/x.html', `<meta property="og:title" content="Jouren${blanks}i Ale - Exempel kommun"><main><h1>Jouren</h1><p>a</p></main>`, inCounty)).sources).toHaveLength(1)
    expect((await read('notes/x.md', `# Jouren${blanks}i Ale ##\n`, inCounty)).sources[0]?.title).toMatch(/^Jouren.*i Ale$/s)
    for (const format of [full('['), `[${full('h[')}`]) {
      const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`
      const rows = [['Kommun', 'Namn', 'Antal platser'], ...Array.from({ length: 2000 }, () => ['Ale', 'Jouren', '<c s="1"><v>5</v></c>'])]
      expect((await read('tables/x.xlsx', workbook([{ name: 'a', xml: sheetData(rows) }], { 'xl/styles.xml': styles }), inCounty)).rows).toHaveLength(2000)
    }
  })

  it('ends in a cell, a heading and a labelled line', async () => {
    for (const text of [...ofFormat['tables/x.csv']!, ...anywhere]) {
      const oneLine = shorter(text).replace(/[\n\r]/g, ' ')
      const quoted = `"${text.replaceAll('"', '""')}"`
      expect((await read('tables/x.csv', `Kommun;Namn;Anteckning;Antal platser\nAle;Jouren;${quoted};${quoted}\n`, inCounty)).rows).toHaveLength(1)
      expect((await read('tables/x.csv', `Kommun;Namn;${quoted}\n${quoted};Jouren;a\n`, inCounty)).counts.in).toBeGreaterThan(0)
      await read('mappings/x.md', `---\nsource_kind: kartlaggning\n---\n# ${oneLine}\n\n## Ale kommun\n\n- Handlingsplan: ${oneLine}\n`, inCounty)
      await read('notes/x.html', `<main><h1>${shorter(text)}</h1><p>Telefon: ${shorter(text)}</p></main>`, inCounty)
    }
  })
})
