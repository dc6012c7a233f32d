import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ToolError } from '#model'
import { npmBrowser } from './npm-browser.ts'

/** A browser that can print, and where it came from: said by the environment, installed on the machine, or brought by npm. */
export interface FoundBrowser {
  readonly path: string
  readonly origin: 'environment' | 'installed' | 'npm'
  /** chrome-headless-shell needs `headless: 'shell'`; a whole browser has the mode built in. */
  readonly shell: boolean
  /** Variables it has to be started with. */
  readonly environment: Readonly<Record<string, string>>
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'chrome']

const windowsPaths = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const root = process.env[variable]
  return root === undefined ? [] : [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(root, 'Chromium', 'Application', 'chrome.exe'),
  ]
})

const macPaths = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = commands.flatMap((command) => onPath.map((folder) => join(folder, command)))
  return [...candidates, ...(process.platform === 'win32' ? windowsPaths : []), ...(process.platform === 'darwin' ? macPaths : [])].find((path) => existsSync(path))
}

/**
 * Finds a browser: `PUPPETEER_EXECUTABLE_PATH`, else an installed Chromium, Chrome or Edge, else the one that came through npm
 * (`@sparticuz/chromium`, Linux x64, unpacked at its first use).
 *
 * @throws ToolError when there is none, with what to install
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const explicit = process.env['PUPPETEER_EXECUTABLE_PATH']
  if (explicit !== undefined && explicit !== '') {
    if (existsSync(explicit)) return { path: explicit, origin: 'environment', shell: explicit.includes('headless'), environment: {} }
    throw new ToolError({
      sv: 'Webbläsaren som PUPPETEER_EXECUTABLE_PATH pekar ut finns inte. Rätta sökvägen eller ta bort variabeln.',
      en: 'The browser named by PUPPETEER_EXECUTABLE_PATH does not exist. Correct the path or remove the variable.',
    })
  }
  const installed = installedBrowser()
  if (installed !== undefined) return { path: installed, origin: 'installed', shell: false, environment: {} }
  const fromNpm = await npmBrowser()
  if (fromNpm !== undefined) return { ...fromNpm, origin: 'npm', shell: true }
  throw new ToolError({
    sv: 'Ingen webbläsare hittades, så PDF kan inte skrivas. Installera Chromium, Chrome eller Edge, eller kör `npm ci` utan --omit=optional. Markdown och HTML påverkas inte.',
    en: 'No browser was found, so no PDF can be printed. Install Chromium, Chrome or Edge, or run `npm ci` without --omit=optional. Markdown and HTML are not affected.',
  })
}
