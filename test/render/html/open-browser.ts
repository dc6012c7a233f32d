import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Browser } from 'puppeteer-core'
import { findBrowser, type FoundBrowser } from '#io'

/** The browser that the program would print with; undefined on a machine without one. */
export const foundBrowser: FoundBrowser | undefined = await findBrowser().catch(() => undefined)

export interface OpenBrowser {
  readonly browser: Browser
  /** A folder for pages to open. */
  readonly folder: string
  readonly close: () => Promise<void>
}

export async function openBrowser(): Promise<OpenBrowser> {
  const found = foundBrowser!
  const folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-test-'))
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await launch({ executablePath: found.path, headless: found.shell ? 'shell' : true, userDataDir: join(folder, 'profil'), env: { ...process.env, ...found.environment }, args: [...sandbox, '--disable-gpu', '--no-first-run', '--font-render-hinting=none'] })
  return {
    browser,
    folder,
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
