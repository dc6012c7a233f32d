import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPrinter } from '#io'
import { finishPdf, numberPlaces } from '#export'
import { noBrowser } from '../../support/browser.ts'

const chapters = Array.from({ length: 23 }, (_, index) => ({ id: `kommun-${1400 + index}`, name: `Kommun ${index}, åäö`, pages: (index % 3) + 1 }))

const html = `<!doctype html><html lang="sv"><head><title>Prov</title>
<style>.sidnr { font-variant-numeric: tabular-nums; margin-left: auto } li a { display: flex } section, .more { break-before: page } @page { size: A4 }</style></head><body>
<h1>Prov</h1><p>Siffror 0123456789</p>
<nav><ol>${chapters.map(({ id, name }) => `<li><a href="#${id}">${name}<span class="sidnr" data-mal="${id}"></span></a></li>`).join('')}</ol></nav>
${chapters.map(({ id, name, pages }) => `<section id="${id}"><h2>${name}</h2><p>Text 007, <a href="https://www.exempel.se/">exempel</a>.</p>${'<p class="more">Mer</p>'.repeat(pages - 1)}</section>`).join('')}
</body></html>`

const metadata = { title: 'Nulägesrapport & prov', publisher: 'Utgivare', today: '2026-11-24', version: '1.2.3' }

/** Page on which each chapter begins: one page of contents first. */
const firstPages = chapters.map((_, index) => 2 + chapters.slice(0, index).reduce((sum, { pages }) => sum + pages, 0))

describe.skipIf(noBrowser !== null)(`a finished PDF${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, () => {
  let printed: Uint8Array
  let finished: Uint8Array
  let targets: string[]

  beforeAll(async () => {
    const prepared = numberPlaces(html)
    targets = prepared.targets
    const printer = await openPrinter()
    printed = (await printer.print(prepared.html).finally(() => printer.close())).bytes
    finished = await finishPdf(printed, targets, metadata)
  })

  const read = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise

  it('has the page of each chapter in the table of contents', async () => {
    const contents = await (await (await read(finished)).getPage(1)).getTextContent()
    const text = contents.items.map((item) => ('str' in item ? item.str : '')).join('|')
    const numbers = [...text.matchAll(/åäö\|+\s*\|*(\d+)(?:\||$)/g)].map((match) => Number(match[1]))
    expect(numbers).toEqual(firstPages)
  })

  it('keeps its text, tags, outline and links', async () => {
    const [before, after] = [await read(printed), await read(finished)]
    expect(after.numPages).toBe(before.numPages)
    const outline = await after.getOutline()
    expect(JSON.stringify(outline)).toContain('Kommun 22, åäö')
    const links = (await (await after.getPage(1)).getAnnotations()) as { contentsObj?: { str: string } }[]
    expect(links.map((link) => link.contentsObj?.str)).toEqual(firstPages.map((page) => `Till avsnittet på sidan ${page}`))
    expect((await after.getMarkInfo())?.Marked).toBe(true)
  })

  it('names no browser, machine or clock', async () => {
    const { info, metadata: xmp } = await (await read(finished)).getMetadata()
    expect(info).toMatchObject({ Title: metadata.title, Creator: 'kvinnofrid 1.2.3', Producer: 'kvinnofrid 1.2.3', CreationDate: 'D:20261124000000Z', Language: 'sv' })
    expect(xmp.get('dc:title')).toBe(metadata.title)
    expect(Buffer.from(finished).toString('latin1')).not.toMatch(/Skia|Chrom|Linux/)
  })

  it('has the same bytes when printed and finished again', async () => {
    const printer = await openPrinter()
    const again = (await printer.print(numberPlaces(html).html).finally(() => printer.close())).bytes
    expect(Buffer.from(await finishPdf(again, targets, metadata)).equals(Buffer.from(finished))).toBe(true)
  })

  it('is a good deal smaller than what the browser wrote', () => {
    expect(finished.length).toBeLessThan(printed.length * 0.7)
  })

  it('refuses a table of contents whose place is missing from the page', async () => {
    await expect(finishPdf(printed, [...targets, 'kommun-9999'], metadata)).rejects.toThrow(/page numbers/)
  })
})
