import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditArtifacts } from '#audit'
import { finishPdf } from '#export'
import { openPrinter } from '#io'
import type { Printer, WithheldSecret } from '#model'
import { noBrowser } from '../support/browser.ts'

const secrets: WithheldSecret[] = ['Klockringsgatan 14', 'Konstantina Vinterhavsberg', 'Verksamhetsutvecklingskonsulternas Hemlighetsboende'].map((value) => ({ rule: 'withhold/x', value }))
const sentences = secrets.map(({ value }) => `Vi som är kvar här i dag talar om ${value} och om annat.`)
const metadata = { title: 'Prov', publisher: 'Utgivare', today: '2026-11-24', version: '1.2.3' }

/** In force where our patterns can be put in place: see installHyphenation. */
const reason = noBrowser ?? (process.platform === 'darwin' ? 'macOS breaks words by patterns of its own' : null)

describe.skipIf(reason !== null)(`a value broken with a hyphen in print${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let printer: Printer
  beforeAll(async () => { printer = await openPrinter() })
  afterAll(async () => printer.close())

  async function print(text: string, style: string): Promise<{ pdf: Uint8Array; lines: string[] }> {
    const { bytes } = await printer.print(`<!doctype html><html lang="sv"><head><title>Prov</title><style>${style} .avstavas p { hyphens: auto; hyphenate-character: "-" } p { margin: 0; font: 10pt/14pt sans-serif; orphans: 1; widows: 1 }</style></head><body><p>${text}</p></body></html>`)
    const pdf = await finishPdf(bytes, [], metadata)
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => (await (await document.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')))
    return { pdf, lines: pages.join('\n').split('\n') }
  }

  const column = (width: number): string => `@page { size: 100mm 200mm } p { width: ${width}mm }`
  const pageOfOneLine = '@page { size: 40mm 30mm; margin: 12mm 3mm; @top-left { content: "Kvinnofrid i provet" } @bottom-right { content: counter(page) } }'
  const styles = [...[14, 17, 20, 24, 29].map(column), pageOfOneLine]

  it('is found by the audit, in columns of any width and over the end of a page', async () => {
    let broken = 0
    for (const style of styles) {
      for (const sentence of sentences) {
        const { pdf, lines } = await print(sentence, style)
        if (lines.some((line) => /\p{L}-$/u.test(line))) broken += 1
        expect([style, sentence, await auditArtifacts([{ path: 'a.pdf', content: pdf }], secrets)]).toEqual([style, sentence, [{ path: 'a.pdf', rule: 'audit/withheld-value' }]])
      }
    }
    expect(broken).toBeGreaterThan(styles.length * sentences.length * 0.7)
  })

  it('is found when it is an address beside a word for sheltered housing', async () => {
    let broken = 0
    for (let width = 44; width <= 84; width += 5) {
      const { pdf, lines } = await print('Kvinnojourens skyddade boende: Klockringsgatan 14', column(width))
      if (lines.length !== 2 || !/\p{L}-$/u.test(lines[0]!)) continue
      broken += 1
      expect([lines, await auditArtifacts([{ path: 'a.pdf', content: pdf }], [])]).toEqual([lines, [{ path: 'a.pdf', rule: 'audit/sheltered-address' }]])
    }
    expect(broken).toBeGreaterThan(1)
  })

  it('is not seen in words that only begin or end like it', async () => {
    const { pdf } = await print('Klockringsgatan 142, Konstantina Vinterhavsbergen och Verksamhetsutvecklingskonsulternas arbete.', column(17))
    expect(await auditArtifacts([{ path: 'a.pdf', content: pdf }], secrets)).toEqual([])
  })

  it('leaves no soft hyphen in the text', async () => {
    const { lines } = await print(sentences[2]!, column(20))
    expect(lines.join('')).not.toContain('\u00ad')
    expect(lines.filter((line) => line.endsWith('-')).length).toBeGreaterThan(3)
  })
})
