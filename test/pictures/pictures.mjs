// Takes the pictures of the README from a built report. `node test/pictures/pictures.mjs rapport`
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../config/open-browser.mjs'

const page = `file://${resolve(process.argv[2], 'nulagesrapport.html')}`
const here = fileURLToPath(new URL('.', import.meta.url))
const pictures = [
  { name: 'sammanfattning', section: '#sammanfattning', width: 860, height: 900 },
  { name: 'kommunblad', section: '#kommun-1489', width: 860, height: 900 },
  { name: 'mal', section: '#mal .fig', width: 1240, height: 520 },
  { name: 'mobil', section: '#kommun-1489', width: 360, height: 900, dark: true },
]

const browser = await openBrowser()
for (const { name, section, width, height, dark = false } of pictures) {
  const tab = await browser.newPage()
  await tab.setBypassCSP(true)
  await tab.setViewport({ width, height })
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
  await tab.goto(page)
  await tab.addStyleTag({ content: '.utgang { position: static !important }' })
  const top = await tab.$eval(section, (element) => element.getBoundingClientRect().top + scrollY)
  await tab.screenshot({ path: `${here}${name}.webp`, type: 'webp', quality: 82, clip: { x: 0, y: top, width, height }, captureBeyondViewport: true })
  await tab.close()
}
await browser.close()
