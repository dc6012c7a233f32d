import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf, numberPlaces } from '#export'
import { openPrinter } from '#io'
import { buildReport } from '#pipeline'
import { projectRoot } from '../architecture/source-files.ts'
import { openBrowser, type OpenBrowser } from '../render/html/open-browser.ts'
import { noBrowser } from '../support/browser.ts'
import { recordingEffects } from '../support/recording-effects.ts'
import { readAloud } from './read-aloud.ts'
import { readPdfPages } from './read-pdf.ts'

const here = join(projectRoot, 'test', 'reading-order')

/** Three parts as a screen reader says them: where to get help, the sheet of a kommun, and the chapter of tables. */
const parts = [
  { name: 'stod', selector: '#stod', mark: /Behöver du hjälp\?.*112/s },
  { name: 'kommunblad', selector: '#kommun-1080', mark: /Kommunkod 1080/ },
  { name: 'mal', selector: '#mal', mark: /8 Läget per mål.*Kommun/s },
]

/** Compares with the text that a person has read through; `npm run reading-order` writes it anew. */
function expectSaid(name: string, said: readonly string[]): void {
  const file = join(here, 'blekinge', `${name}.txt`)
  const text = `${said.join('\n')}\n`
  if (process.env['GOLDEN'] === 'rewrite') writeFileSync(file, text)
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
}

describe.skipIf(noBrowser !== null)(`the report read aloud${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, () => {
  let opened: OpenBrowser
  let page: Page
  let html: string

  beforeAll(async () => {
    const { effects, published } = recordingEffects()
    await buildReport({ folder: join(projectRoot, 'test/golden/blekinge/county'), out: 'rapport', formats: ['html'], audience: 'public', kommuner: [], version: '0.0.0', strict: false }, effects)
    html = String(published.find(({ path }) => path.endsWith('.html'))!.content)
    opened = await openBrowser()
    page = await opened.browser.newPage()
    writeFileSync(join(opened.folder, 'rapport.html'), html)
    await page.setViewport({ width: 1280, height: 900 })
    await page.goto(`file://${join(opened.folder, 'rapport.html')}`)
  })
  afterAll(() => opened.close())

  it.each(parts)('says $name on screen as it was read through', async ({ name, selector }) => {
    expectSaid(name, await readAloud(page, selector))
  })

  it('says those pages in the PDF as they were read through', async () => {
    const prepared = numberPlaces(html)
    const printer = await openPrinter()
    const { bytes } = await printer.print(prepared.html).finally(() => printer.close())
    const pdf = await finishPdf(bytes, prepared.targets, { title: 'Kvinnofrid i Blekinge', publisher: 'Utgivaren', today: '2026-11-24', version: '0.0.0' })
    const pages = await readPdfPages(pdf, parts.map(({ mark }) => mark))
    expect(pages).toHaveLength(parts.length)
    pages.forEach((said, index) => expectSaid(`${parts[index]!.name}-pdf`, said))
  })
})
