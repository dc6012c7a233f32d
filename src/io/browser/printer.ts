import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, LaunchOptions, Page } from 'puppeteer-core'
import { ToolError, type PrintedPdf, type Printer } from '#model'
import { findBrowser, type FoundBrowser } from './find-browser.ts'
import { installHyphenation } from './hyphenation.ts'

/** For the start, and for each step of the printing. */
const usualLimitMs = 60_000

/**
 * Without `--font-render-hinting=none` page breaks differ between machines (measured: 113 pages against 117). A whole browser reads patterns
 * for hyphenation as one of its components, so that these cannot be turned off; that no newer are asked for is seen to by the two last flags. The
 * last one also stops what the others let through: within 20 s Chromium 156 asks its maker for the time, an account and updates.
 */
const flags = [
  '--font-render-hinting=none', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-sync', '--disable-extensions', '--disable-quic', '--disable-domain-reliability', '--no-pings', '--no-default-browser-check',
  '--component-updater=initial-delay=86400', '--host-resolver-rules=MAP * ~NOTFOUND',
]

/**
 * Starts a browser that prints finished HTML: fresh profile, scripts off, offline, every request but `data:` denied and counted.
 * The sandbox is on wherever browser and user allow it; `sandboxed` in the result says whether it was. The root element has the class `avstavas`
 * when the browser breaks Swedish words by our patterns, for style sheets to ask for it then and only then.
 *
 * @throws ToolError when there is no browser or it does not start
 */
export async function openPrinter(timeLimitMs = usualLimitMs): Promise<Printer> {
  const found = await findBrowser()
  const profile = await mkdtemp(join(tmpdir(), 'kvinnofrid-profil-'))
  const prepare = async (): Promise<Launched & { breaksWords: boolean }> => ({ breaksWords: await installHyphenation(found, profile), ...await launch(found, profile, timeLimitMs) })
  const { breaksWords, browser, sandboxed, page: first } = await prepare().catch(async (cause: unknown) => {
    await rm(profile, { recursive: true, force: true })
    throw cause
  })
  const stop = (): void => void browser.process()?.kill('SIGKILL')
  let prepared: LockedPage | undefined = first
  process.once('exit', stop)
  let closing: Promise<void> | undefined
  const end = async (): Promise<void> => {
    process.removeListener('exit', stop)
    await browser.close().catch(stop)
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return {
    print: (html) => {
      // A page keeps the content security policy of what it has shown, which would forbid the styles of anything else.
      const page = prepared ?? openPage(browser, timeLimitMs)
      prepared = undefined
      // One that has stopped answering would not answer to being closed either.
      return print(page, breaksWords ? html.replace('<html ', '<html class=avstavas ') : html, sandboxed, timeLimitMs).catch((cause: unknown) => {
        stop()
        throw cause
      })
    },
    close: () => (closing ??= end()),
  }
}

interface Launched {
  readonly browser: Browser
  readonly page: LockedPage
  readonly sandboxed: boolean
}

async function launch(found: FoundBrowser, profile: string, timeLimitMs: number): Promise<Launched> {
  const { launch: start } = await import('./puppeteer.ts')
  const attempt = async (sandboxed: boolean): Promise<Launched> => {
    const browser = await start({
      executablePath: found.path,
      headless: found.shell ? 'shell' : true,
      args: sandboxed ? flags : [...flags, '--no-sandbox'],
      userDataDir: profile,
      env: { ...process.env, ...found.environment },
      timeout: timeLimitMs,
      protocolTimeout: timeLimitMs,
      handleSIGINT: true,
      handleSIGTERM: true,
      handleSIGHUP: true,
    } satisfies LaunchOptions)
    const page = await openPage(browser, timeLimitMs).catch((cause: unknown) => {
      browser.process()?.kill('SIGKILL')
      throw cause
    })
    return { browser, sandboxed, page }
  }
  // Chromium refuses to start sandboxed as root. Everyone else gets the sandbox, unless the kernel forbids it.
  if (process.getuid?.() !== 0) {
    try {
      return await attempt(true)
    } catch (cause) {
      if (!/sandbox|namespace/i.test(String(cause))) throw notStarted(found, cause)
    }
  }
  try {
    return await attempt(false)
  } catch (cause) {
    throw notStarted(found, cause)
  }
}

function notStarted(found: FoundBrowser, cause: unknown): ToolError {
  const where = { environment: ['den som PUPPETEER_EXECUTABLE_PATH pekar ut', 'the one PUPPETEER_EXECUTABLE_PATH names'], installed: ['den installerade', 'the installed one'], npm: ['den som följer med npm', 'the one that comes through npm'] }[found.origin]
  return new ToolError({
    sv: `Webbläsaren (${where[0]}) startade inte, så PDF kan inte skrivas. Kör \`kvinnofrid doctor\` för att se varför.`,
    en: `The browser (${where[1]}) did not start, so no PDF can be printed. Run \`kvinnofrid doctor\` to see why.`,
  }, { cause })
}

interface LockedPage {
  readonly page: Page
  /** How many requests were denied. */
  readonly denied: () => number
}

async function openPage(browser: Browser, timeLimitMs: number): Promise<LockedPage> {
  const page = await browser.newPage()
  page.setDefaultTimeout(timeLimitMs)
  let denied = 0
  await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true), page.setRequestInterception(true)])
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return void request.continue()
    denied += 1
    return void request.abort()
  })
  return {
    page,
    denied: () => denied,
  }
}

/** Lets a style sheet leave the screen empty: the browser would lay a county's report out on it twice, a fifth of the time of printing. */
const onPaper = (html: string): string => html.replace('<html ', '<html data-tema=papper ')

/** An empty screen asks for no font, and printing waits for none. */
const loadFonts = 'Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined)'

const pieceBytes = 1 << 20

/** As `page.pdf()`, but a megabyte at a time and without a detour over text: that takes 50 MB and a fifth of a second for a county's report. */
async function printPage(page: Page): Promise<Uint8Array> {
  const session = await page.createCDPSession()
  const { stream: handle } = await session.send('Page.printToPDF', {
    transferMode: 'ReturnAsStream', preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true,
    marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0,
  })
  if (handle === undefined) throw new Error('the browser gave no stream')
  const pieces: Buffer[] = []
  for (let ended = false; !ended;) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: pieceBytes })
    pieces.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'latin1'))
    ended = eof
  }
  return Buffer.concat(pieces)
}

async function print(opened: LockedPage | Promise<LockedPage>, html: string, sandboxed: boolean, timeLimitMs: number): Promise<PrintedPdf> {
  try {
    const { page, denied } = await opened
    await page.setContent(onPaper(html), { waitUntil: 'load', timeout: timeLimitMs })
    await page.evaluate(loadFonts)
    const bytes = await printPage(page)
    const browser = await page.browser().version()
    await page.close()
    return { bytes, deniedRequests: denied(), browser, sandboxed }
  } catch (cause) {
    throw new ToolError({
      sv: 'Webbläsaren avbröts eller svarade inte inom 60 sekunder, så PDF blev inte skriven.',
      en: 'The browser stopped or did not answer within 60 seconds, so the PDF was not printed.',
    }, { cause })
  }
}
