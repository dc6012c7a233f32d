import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { columnWidths, leastWidth } from '../../../src/export/docx/column-widths.ts'
import { exportDocx, pictureDpi, type DocxInput } from '../../../src/export/docx/index.ts'
import { paintPicture } from '../../../src/io/pictures/index.ts'

const markdown = `<!-- sektion: omslag -->

# Kvinnofrid i Exempel

Länsövergripande nulägesrapport, 24 november 2026

![Karta över länet: uppgift i en kommun.](figures/karta.svg)

<!-- sektion: innehall -->

## Innehåll

<!-- innehall -->

- [Kommun för kommun](#7-kommun-för-kommun)

<!-- sektion: lasanvisning -->

## 1 Så läser du rapporten

#### Ålder

Ett gammalt läge står kvar. [^K1]

<!-- sektion: kommun-1080 -->

### Karlskrona kommun

Om Karlskrona kommun har vi *en* uppgift. [^K1] Ring [112](tel:112) eller läs [exempel.se](<https://exempel.se/a?b=1>).

**Läget i Karlskrona kommun.** En fråga.

| Fråga | Läge | Avser | Uppgift och källa |
| --- | --- | --- | --- |
| **Styrning** | | | |
| Samordnare | ◌ uppgift saknas | … | … |
| Handlingsplan | ● finns | 2024 | Handlingsplan mot våld i nära relationer, antagen av kommunfullmäktige och gällande till och med 2027. Planen omfattar också hedersrelaterat våld och förtryck. [^K1] |

Källa: sidan.

1. Först
2. Sedan

- Ett
  - Under ett

> **Rätta oss**
>
> Skriv här.

<!-- sektion: mal liggande -->

## 8 Läget per mål

**Tabell 1.** Antal per mål. Alla kommuner.

| Mål | Antal |
| --- | ---: |
| Samverkan | 12 |

<!-- sektion: bilaga-kallor -->

## Bilaga 1. Källförteckning

[^K1]: **Sidan.** Utgivaren, 2025. <https://exempel.se/sida>.
`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100" role="img"><title>Karta</title><rect width="100" height="100"/></svg>'
const inputWith = (pictures: DocxInput['pictures']): DocxInput => ({ markdown, pictures, title: 'Kvinnofrid i Exempel', publisher: 'Utgivaren', today: '2026-11-24', version: '1.2.3' })

describe('the report as a Word document', () => {
  let input: DocxInput
  let bytes: Uint8Array
  let parts: Record<string, string>
  let html: string
  const body = (): string => parts['word/document.xml']!
  const paragraphsIn = (style: string): string[] => [...body().matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([paragraph]) => paragraph).filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`)).map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))

  beforeAll(async () => {
    input = inputWith(new Map([['figures/karta.svg', await paintPicture(svg, [], pictureDpi)]]))
    bytes = (await exportDocx(input)).content as Uint8Array
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, path.startsWith('word/media'))]))
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: ["p[style-name='Title'] => h1.title"] })).value
  })

  it('has the title above all, the chapters as first level, and no level left out', () => {
    expect([...html.matchAll(/<h(\d)[^>]*>(?:<a[^>]*><\/a>)*([^<]+)/g)].map(([, level, text]) => `${level} ${text}`)).toEqual([
      '1 Kvinnofrid i Exempel', '1 Innehåll', '1 1 Så läser du rapporten', '2 Ålder', '2 Karlskrona kommun', '1 8 Läget per mål', '1 Bilaga 1. Källförteckning',
    ])
  })

  it('has a table of contents that Word can renew, already filled in', () => {
    expect(body()).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o (?:&quot;|")1-2/)
    expect(paragraphsIn('TOC2')).toContain('Karlskrona kommun')
  })

  it('keeps lists and links', () => {
    expect(html).toMatch(/<ol><li>Först<\/li><li>Sedan<\/li><\/ol>/)
    expect(html).toMatch(/<ul><li>Ett<ul><li>Under ett<\/li><\/ul><\/li><\/ul>/)
    expect(html).toContain('<a href="tel:112">112</a>')
    expect(html).toContain('<a href="https://exempel.se/a?b=1">exempel.se</a>')
  })

  it('repeats the head of a table, and lets the heading of a group span it', () => {
    expect(html).toMatch(/<thead><tr><th><p><strong>Fråga<\/strong>/)
    expect(html).toContain('colspan="4"><p><strong>Styrning</strong></p>')
    expect(html).toContain('uppgift saknas')
  })

  it('makes columns as wide as their content asks, within the page', () => {
    const [sheet, goals] = [...body().matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(([, grid]) => [...grid!.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)))
    expect(sheet!.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9525)
    expect(sheet!.indexOf(Math.max(...sheet!))).toBe(3)
    expect(sheet![3]).toBeGreaterThan(2 * sheet![2]!)
    expect(goals!.reduce((sum, width) => sum + width, 0)).toBeLessThan(4000)
  })

  it('sets numbers to the right', () => {
    expect(body()).toMatch(/<w:jc w:val="right"\/>(?:(?!<\/w:p>).)*<w:t[^>]*>12</s)
  })

  it('turns the paper for a wide section', () => {
    expect([...body().matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => (Number(width) > Number(height) ? 'landscape' : 'portrait'))).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
  })

  it('has captions, source lines and boxes in styles of their own', () => {
    expect(paragraphsIn('Caption')).toEqual(['Läget i Karlskrona kommun. En fråga.', 'Tabell 1. Antal per mål. Alla kommuner.'])
    expect(paragraphsIn('Kallrad')).toEqual(['Källa: sidan.'])
    expect(paragraphsIn('Quote')).toEqual(['Rätta oss', 'Skriv här.'])
  })

  it('shows a figure as a picture that every program draws, with what it says in words', () => {
    expect(body()).toContain('descr="Karta över länet: uppgift i en kommun."')
    expect(Object.entries(parts).filter(([path]) => path.startsWith('word/media/')).map(([path, content]) => [path, content.length > 100, content.slice(1, 4)])).toEqual([['word/media/image1.png', true, 'PNG']])
    expect(html).toContain('alt="Karta över länet: uppgift i en kommun."')
  })

  it('says in words what a figure without a picture says', async () => {
    const without = await exportDocx(inputWith(new Map()))
    expect((await mammoth.extractRawText({ buffer: Buffer.from(without.content as Uint8Array) })).value).toContain('Karta över länet: uppgift i en kommun.')
  })

  it('leads from a mark to its source', () => {
    const target = /<w:hyperlink[^>]*w:anchor="([^"]+)"[^>]*>(?:(?!<\/w:hyperlink>).)*\[K1\]/s.exec(body())![1]
    expect(body()).toContain(`<w:bookmarkStart w:name="${target}"`)
    expect(html).toMatch(/K1\s*<strong>Sidan\.<\/strong> Utgivaren, 2025\./)
  })

  it('numbers the pages, but not the cover', () => {
    const footers = Object.entries(parts).filter(([path]) => /footer\d\.xml$/.test(path)).map(([, content]) => /PAGE/.test(content))
    expect(footers).toContain(true)
    expect(footers.filter((numbered) => !numbered)).toHaveLength(1)
  })

  it('has no mark of the page in it, names no person and no clock, and speaks Swedish', () => {
    expect(html).not.toContain('sektion')
    expect(parts['docProps/core.xml']).toContain('<dc:title>Kvinnofrid i Exempel</dc:title>')
    expect(parts['docProps/core.xml']).toContain('<dc:creator>kvinnofrid 1.2.3</dc:creator>')
    expect(parts['docProps/core.xml']!.match(/20\d\d-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z'])
    expect(parts['word/styles.xml']).toContain('sv-SE')
    expect(parts['word/fontTable.xml']).toMatch(/w:name="Source Sans 3"><w:altName/)
  })

  it('has the same bytes when made again', async () => {
    expect(Buffer.from((await exportDocx(input)).content as Uint8Array).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('the columns of a table', () => {
  const room = 9000

  it('break no word while there is room for it', () => {
    const rows = [['Fråga', 'Uppgift'], ['Behandlingsprogram', 'ord '.repeat(300).trim()], ['x', 'ord']]
    const [first] = columnWidths(rows, 17, room)
    expect(first).toBeGreaterThanOrEqual(Math.floor(leastWidth([['Fråga'], ['Behandlingsprogram']], 17)))
  })

  it('break an address after its marks, and are reckoned to the end of a text of nothing but marks', () => {
    expect(leastWidth([['Se https://www.exempel.se/a-b.html nu']], 17)).toBe(leastWidth([['Se exempel. nu nu nu nu']], 17))
    const marks = '-–'.repeat(100_000)
    const widths = columnWidths([['Fråga', 'Uppgift'], [marks, 'ord '.repeat(300)]], 17, room)
    expect(widths[0]! + widths[1]!).toBeLessThanOrEqual(room)
  })

  it('give most to the column that has most to say', () => {
    const long = 'ett ord till '.repeat(20)
    const [a, b, c] = columnWidths([['A', 'B', 'C'], ['kort text', long, 'lite mer text än så'], ['kort', long, 'text']], 17, room)
    expect(b).toBeGreaterThan(3 * a!)
    expect(b).toBeGreaterThan(3 * c!)
    expect(a! + b! + c!).toBeLessThanOrEqual(room)
  })

  it('stay on the page also when the words cannot', () => {
    const widths = columnWidths([Array.from({ length: 12 }, () => 'Sammansättningsordens')], 17, room)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room)
  })

  it('keep a state and a period on one line', () => {
    const least = (cell: string): number => leastWidth([[cell]], 17)
    expect(least('◌ uppgift saknas enligt två källor i samma kommun')).toBeGreaterThan(least('uppgift'))
    expect(least('2023–2024 gammal')).toBeGreaterThan(1.7 * least('2023–'))
  })
})
