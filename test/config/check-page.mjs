// Looks at a published page in a browser: axe at three widths, light, dark and print; nothing wider than screen or paper; the size; no
// note without a definition. Skipped with a reason where no browser is found. `node test/config/check-page.mjs rapport`
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowser } from './open-browser.mjs'

const file = resolve(process.argv[2], 'nulagesrapport.html')
const html = readFileSync(file)
const markdown = readFileSync(join(process.argv[2], 'nulagesrapport.md'), 'utf8')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const looks = [320, 768, 1440].flatMap((width) => [{ width, dark: false }, { width, dark: true }]).concat({ width: 635, print: true })
const faults = []

const defined = new Set([...markdown.matchAll(/^\[\^(K\d+)\]:/gm)].map(([, label]) => label))
for (const [, label] of markdown.matchAll(/\[\^(K\d+)\](?!:)/g)) if (!defined.has(label)) faults.push(`note ${label} has no definition`)
const packed = gzipSync(html, { level: 9 }).length
if (html.length >= 1_000_000 || packed >= 300_000) faults.push(`the page is ${html.length} bytes, ${packed} packed`)

const browser = await openBrowser().catch((cause) => void console.log(`page skipped: no browser (${cause.message})`))
if (browser === undefined) process.exit(0)

for (const { width, dark = false, print = false } of looks) {
  const page = await browser.newPage()
  await page.setBypassCSP(true)
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
  await page.emulateMediaType(print ? 'print' : 'screen')
  await page.goto(`file://${file}`)
  await page.evaluate(axe)
  const look = print ? 'print' : `${width} px ${dark ? 'dark' : 'light'}`
  const violations = await page.evaluate(async (only, onPaper) => {
    const result = await globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'], ...(onPaper ? { rules: { 'target-size': { enabled: false } } } : {}) })
    return result.violations.map(({ id, nodes }) => `${id} ${nodes.length} times: ${nodes[0].html.slice(0, 200)}`)
  }, rules, print)
  faults.push(...violations.map((violation) => `${look}: ${violation}`))
  // A portrait page is 635 px wide; the browser would shrink the whole report for one thing that is wider.
  const wide = await page.evaluate((limit) => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > limit + 1 && element.closest('.liggande, .rulla, .bred, .vh, svg') === null).map((element) => element.outerHTML.slice(0, 120)), width)
  if (print) faults.push(...wide.map((element) => `${look}: wider than the page: ${element}`))
  else if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${look}: scrolls sideways: ${wide[0]}`)
  await page.close()
}
await browser.close()
for (const fault of faults) console.error(fault)
console.log(`page: ${looks.length} looks, ${html.length} bytes, ${packed} packed, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
