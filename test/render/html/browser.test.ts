import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundBrowser, openBrowser, type OpenBrowser } from './open-browser.ts'
import { samplePage } from './sample-report.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const withoutBrowser = foundBrowser === undefined

// What the functions given to the page see there; the tests themselves know no document.
declare const document: any, getComputedStyle: any, innerWidth: number, history: any, location: any, localStorage: any, sessionStorage: any, MouseEvent: any

let open: OpenBrowser
let file: string

describe.skipIf(withoutBrowser)(withoutBrowser ? 'in a browser (skipped: none was found)' : 'in a browser', () => {
  beforeAll(async () => {
    open = await openBrowser()
    file = join(open.folder, 'nulagesrapport.html')
    writeFileSync(file, samplePage())
  })
  afterAll(() => open.close())

  async function show(width: number, { dark = false, print = false, script = true, bypassPolicy = false } = {}): Promise<Page> {
    const page = await open.browser.newPage()
    await page.setBypassCSP(bypassPolicy)
    await page.setJavaScriptEnabled(script)
    await page.setViewport({ width, height: 900 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    await page.emulateMediaType(print ? 'print' : 'screen')
    await page.goto(`file://${file}`)
    return page
  }

  describe('for everybody', () => {
    it.each([[320, false, false], [320, true, false], [768, false, false], [768, true, false], [1440, false, false], [1440, true, false], [1440, false, true]] as const)('has no axe violation at %s px, dark %s, print %s', async (width, dark, print) => {
      const page = await show(width, { dark, print, bypassPolicy: true })
      // Sheets out of sight are laid out when they are scrolled to; axe wants to see them all at once.
      await page.evaluate(axeSource)
      const { violations, unsure } = await page.evaluate(async (onPaper: boolean) => {
        // The bare minimum of axe's own types.
        const axe = (globalThis as unknown as { axe: { run: (root: unknown, options: object) => Promise<Record<'violations' | 'incomplete', { id: string; nodes: { target: string[]; html: string }[] }[]>> } }).axe
        const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        // There is nothing to hit with a finger on paper.
        const result = await axe.run(document, { runOnly: rules, resultTypes: ['violations', 'incomplete'], ...(onPaper ? { rules: { 'target-size': { enabled: false } } } : {}) })
        const contrastOf = (element: any): number => {
          const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
          const luminance = ([red = 0, green = 0, blue = 0]: number[]): number => [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0)
          let ground = element
          while (ground !== null && (numbers(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) ground = ground.parentElement
          const [high, low] = [luminance(numbers(getComputedStyle(element).color)), luminance(numbers(ground === null ? 'rgb(255, 255, 255)' : getComputedStyle(ground).backgroundColor))].sort((a, b) => b - a)
          return (high! + 0.05) / (low! + 0.05)
        }
        return {
          violations: result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`),
          unsure: result.incomplete.flatMap(({ id, nodes }) => nodes.filter(({ target }) => {
            const element = document.querySelector(target[0]!)
            // axe cannot see through a symbol behind words or a drawing; the colours say what it cannot.
            if (id === 'color-contrast') return element === null || (element.closest('svg') === null && getComputedStyle(element).fontSize !== '0px' && contrastOf(element) < 4.5)
            // It knows no headers of row groups, which span all columns.
            return id !== 'th-has-data-cells' || element?.querySelector('[scope=rowgroup], .tom') === null
          }).map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
        }
      }, print)
      expect(violations).toEqual([])
      expect(unsure).toEqual([])
      await page.close()
    })

    it.each([320, 360, 768, 1440])('does not scroll sideways at %s px', async (width) => {
      const page = await show(width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      await page.close()
    })

    it('has nothing wider than the printed page, which the browser would shrink everything for', async () => {
      const page = await show(635, { print: true })
      const wide = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((element: any) => element.getBoundingClientRect().right > 636 && element.closest('.liggande') === null).map((element: any) => element.outerHTML.slice(0, 100)))
      expect(wide).toEqual([])
      await page.close()
    })

    it('comes first to the way out, then past the header, with a visible mark', async () => {
      const page = await show(1440)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => [document.activeElement?.id, getComputedStyle(document.activeElement!).outlineStyle])).toEqual(['ut', 'solid'])
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => [document.activeElement?.className, document.activeElement!.getBoundingClientRect().left >= 0])).toEqual(['hopp', true])
      await page.close()
    })

    it('stands whole without script', async () => {
      const page = await show(1440, { script: false })
      expect(await page.$eval('#sok', (element) => (element as any).offsetHeight)).toBe(0)
      expect(await page.$$eval('.blad-sektion h3', (headings) => headings.map(({ textContent }) => textContent))).toEqual(['Karlshamns kommun', 'Karlskrona kommun', 'Olofströms kommun', 'Ronneby kommun', 'Sölvesborgs kommun'])
      expect(await page.$eval('#ut', (link) => (link as any).href)).toBe('https://www.smhi.se/')
      await page.close()
    })

    it('asks for nothing and stores nothing', async () => {
      const page = await open.browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`file://${file}`)
      await page.type('#q', 'Ronneby')
      expect(asked.filter((url) => !url.startsWith('data:') && url !== `file://${file}`)).toEqual([])
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
      await page.close()
    })
  })

  describe('the way out', () => {
    async function showWithOutside(): Promise<{ page: Page; asked: string[] }> {
      const page = await show(1440)
      const asked: string[] = []
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        if (!request.url().startsWith('https:')) return void request.continue()
        asked.push(request.url())
        return void request.respond({ status: 200, contentType: 'text/html', body: '<title>Annan sida</title>' })
      })
      return { page, asked }
    }

    it.each([
      ['the button', (page: Page) => page.click('#ut')],
      ['Shift three times', async (page: Page) => { for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift') }],
    ])('by %s replaces the report in the history', async (_, leave) => {
      const { page, asked } = await showWithOutside()
      await page.click('.toc a[href="#kommun-1081"]')
      await page.click('.toc a[href="#kommun-1083"]')
      const before = await page.evaluate(() => history.length)
      await Promise.all([page.waitForNavigation(), leave(page)])
      expect(await page.title()).toBe('Annan sida')
      expect(asked).toEqual(['https://www.smhi.se/'])
      expect(await page.evaluate(() => history.length)).toBe(before)
      await page.goBack()
      expect(page.url()).toBe('about:blank')
      await page.close()
    })

    it('blanks the page before the other has come', async () => {
      const page = await show(1440)
      await page.setRequestInterception(true)
      page.on('request', () => undefined)
      const seen = await page.evaluate(() => {
        document.querySelector('#ut').click()
        return [getComputedStyle(document.documentElement).display, document.title]
      })
      expect(seen).toEqual(['none', '\u200b'])
      await page.close()
    })

    it('is not taken when Shift is pressed while writing', async () => {
      const { page, asked } = await showWithOutside()
      await page.focus('#q')
      for (const key of ['Shift', 'a', 'Shift', 'b', 'Shift', 'c'] as const) await page.keyboard.press(key)
      expect(asked).toEqual([])
      await page.close()
    })

    it('is not on paper', async () => {
      const page = await show(1440, { print: true })
      expect(await page.$eval('#ut', (link) => (link as any).offsetHeight)).toBe(0)
      await page.close()
    })
  })

  describe('search and filters', () => {
    const results = (page: Page): Promise<string[]> => page.$$eval('#traffar > li', (items) => items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ')))
    const count = (page: Page): Promise<string | null> => page.$eval('#sok .antal', ({ textContent }) => textContent)

    it('finds a kommun by name and a service by a word', async () => {
      const page = await show(1440)
      await page.type('#q', 'ronneby')
      expect((await results(page))[0]).toMatch(/^Ronneby kommunUppgift i \d+ av 36 frågor$/)
      await page.$eval('#q', (input) => { (input as any).value = '' })
      await page.type('#q', 'kvinnojouren exempel')
      expect((await results(page))[0]).toMatch(/^Kvinnojouren ExempelVerksamhet som når Karlshamns kommun, /)
      await page.close()
    })

    it('shows the kommuner where a question has a state', async () => {
      const page = await show(1440)
      await page.select('#f-fraga', 'Barnahus')
      await page.select('#f-lage', 'inte')
      expect(await results(page)).toEqual(['Olofströms kommunBarnahus: finns inte'])
      expect(await count(page)).toBe('1 av 5 kommuner')
      await page.close()
    })

    it('narrows by goal and by group', async () => {
      const page = await show(1440)
      await page.select('#f-mal', '5')
      expect((await results(page)).every((text) => /Våldsprevention i förskola och skola: |Samlat våldsförebyggande program: /.test(text))).toBe(true)
      await page.select('#f-mal', '')
      await page.select('#f-grupp', 'Äldre kvinnor')
      expect(await count(page)).toBe('2 av 5 kommuner')
      await page.close()
    })

    it('shows a filtered kommun again when the filter is taken away', async () => {
      const page = await show(1440)
      await page.select('#f-lage', 'finns')
      await page.select('#f-lage', '')
      expect(await results(page)).toEqual([])
      expect(await count(page)).toBe('5 av 5 kommuner')
      await page.close()
    })

    it('shows what is typed as text', async () => {
      const page = await show(1440)
      await page.type('#q', '<img src=x onerror=alert(1)>')
      expect(await page.$$('#sok img')).toEqual([])
      expect(await count(page)).toBe('0 av 5 kommuner')
      await page.close()
    })
  })

  describe('matrix, map and links', () => {
    it('sorts the matrix by state and back by name, and keeps the sum last', async () => {
      const page = await show(1440)
      const order = (): Promise<string[]> => page.$$eval('.matris tbody th', (cells) => cells.map(({ textContent }) => textContent ?? ''))
      const inOrder = await order()
      await page.click('.matris thead th:nth-child(2) button')
      expect(await order()).toEqual(['Karlshamn', 'Ronneby', 'Olofström', 'Karlskrona', 'Sölvesborg', 'Länet'])
      expect(await page.$eval('.matris thead th:nth-child(2)', (head) => head.getAttribute('aria-sort'))).toBe('ascending')
      await page.click('.matris thead th:nth-child(1) button')
      expect(await order()).toEqual(inOrder)
      await page.close()
    })

    it('opens the sheet of the kommun that is clicked on a map', async () => {
      const page = await show(1440)
      await page.$eval('#delregionalt use[href="#lan-1081"]', (use) => use.dispatchEvent(new MouseEvent('click', { bubbles: true })))
      expect(await page.evaluate(() => location.hash)).toBe('#kommun-1081')
      await page.close()
    })

    it('tells at a source all the sections that rest on it', async () => {
      const page = await show(1440)
      await page.$eval('#kommun-1082 a[href="#k2"]', (link) => (link as any).click())
      expect(await page.$eval('#k2 span:last-child', ({ textContent }) => textContent)).toBe('I Behöver du hjälp?, 6 Delregionala resurser, Karlshamns kommun, Karlskrona kommun, Olofströms kommun, Ronneby kommun, Sölvesborgs kommun.')
      await page.close()
    })

    it('changes between light and dark for as long as the page is open', async () => {
      const page = await show(1440)
      const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(await ground()).toBe('rgb(255, 255, 255)')
      await page.click('.utgang button')
      expect(await ground()).toBe('rgb(18, 24, 29)')
      await page.reload()
      expect(await ground()).toBe('rgb(255, 255, 255)')
      await page.close()
    })
  })

  describe('on paper', () => {
    it('has running headers, page numbers and tags, and every target of the table of contents', async () => {
      const page = await show(1440, { script: false, print: true })
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
      const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
      const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')))
      expect(pages[0]).not.toContain('Källor lästa')
      expect(pages[1]).toContain('Källor lästa till och med 22 november 2026')
      const sheetPages = pages.filter((text) => /Kvinnofrid i Blekinge\s+Ronneby kommun/.test(text))
      expect(sheetPages.length).toBeGreaterThan(0)
      for (const target of ['stod', 'kommun-1081', 'mal', 'bilaga-kallor', 'k1']) expect(await pdf.getDestination(target)).not.toBeNull()
      const sideways = await Promise.all(pages.map(async (text, index) => ({ text, width: (await pdf.getPage(index + 1)).view[2]! })))
      expect(sideways.filter(({ width }) => width > 800).every(({ text }) => text.includes('8 Läget per mål'))).toBe(true)
      expect(sideways.some(({ width }) => width > 800)).toBe(true)
      expect((await pdf.getMarkInfo())?.Marked).toBe(true)
      await page.close()
    })
  })
})
