import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportDocx, type DocxInput } from '../../../src/export/docx/index.ts'

const markdown = `<!-- sektion: omslag -->

# Kvinnofrid i Exempel

<!-- sektion: kommun-1080 liggande -->

## 7 Kommun för kommun

### Karlskrona kommun

Om Karlskrona kommun har vi *en* uppgift. [^K1] Ring [112](tel:112) eller läs [exempel.se](<https://exempel.se/a?b=1>).

**Läget i Karlskrona kommun.** En fråga.

| Fråga | Läge | Avser | Uppgift och källa |
| --- | --- | --- | --- |
| **Styrning** | | | |
| Samordnare | ◌ uppgift saknas | … | … |

![Karta över länet: uppgift i en kommun.](figures/karta.svg)

1. Först
2. Sedan

- Ett
  - Under ett

> **Rätta oss**
>
> Skriv här.

[^K1]: **Sidan.** Utgivaren, 2025. <https://exempel.se/sida>.
`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10" role="img"><title>Karta</title></svg>'
const input: DocxInput = { markdown, figures: [{ path: 'figures/karta.svg', content: svg }], title: 'Kvinnofrid i Exempel', publisher: 'Utgivaren', today: '2026-11-24', version: '1.2.3' }

let bytes: Uint8Array
let html: string
let parts: Record<string, string>

beforeAll(async () => {
  bytes = (await exportDocx(input)).content as Uint8Array
  html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
})

describe('the report in Word', () => {
  it('keeps headings, lists and links', () => {
    expect(html).toMatch(/<h1>.*Kvinnofrid i Exempel<\/h1>.*<h2>.*7 Kommun för kommun<\/h2>.*<h3>.*Karlskrona kommun<\/h3>/)
    expect(html).toMatch(/<ol><li>Först<\/li><li>Sedan<\/li><\/ol><ul><li>Ett<ul><li>Under ett<\/li><\/ul><\/li><\/ul>/)
    expect(html).toContain('<a href="tel:112">112</a>')
    expect(html).toContain('<a href="https://exempel.se/a?b=1">exempel.se</a>')
  })

  it('repeats the head of a table, and lets the heading of a group span it', () => {
    expect(html).toMatch(/<thead><tr><th><p><strong>Fråga<\/strong>/)
    expect(html).toContain('colspan="4"><p><strong>Styrning</strong></p>')
    expect(html).toContain('◌ uppgift saknas')
  })

  it('keeps what a figure says in words, the notes and their sources', () => {
    expect(parts['word/document.xml']).toContain('descr="Karta över länet: uppgift i en kommun."')
    expect(Object.values(parts).some((part) => part.includes('<title>Karta</title>'))).toBe(true)
    expect(html).toContain('[K1]')
    expect(html).toMatch(/K1\s*<strong>Sidan\.<\/strong> Utgivaren, 2025\./)
  })

  it('has no mark of the page in it, names no person and no clock', () => {
    expect(html).not.toContain('sektion')
    expect(parts['docProps/core.xml']).toContain('<dc:creator>kvinnofrid 1.2.3</dc:creator>')
    expect(parts['docProps/core.xml']!.match(/20\d\d-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z'])
    expect(parts['word/styles.xml']).toContain('sv-SE')
  })

  it('has the same bytes when made again', async () => {
    expect(Buffer.from((await exportDocx(input)).content as Uint8Array).equals(Buffer.from(bytes))).toBe(true)
  })
})
