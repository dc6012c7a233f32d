// The browser of the checks: the one PUPPETEER_EXECUTABLE_PATH names, else the one that comes through npm.
import puppeteer from 'puppeteer-core'

export async function openBrowser() {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']
  const own = process.env.PUPPETEER_EXECUTABLE_PATH
  if (own) return puppeteer.launch({ executablePath: own, args })
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return puppeteer.launch({ executablePath: await chromium.executablePath(), headless: 'shell', args })
}
