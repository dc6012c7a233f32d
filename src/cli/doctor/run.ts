import { access, constants } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { findBrowser, openPrinter, readShipped } from '#io'
import { ToolError, type Message } from '#model'
import type { Context } from '../context.ts'
import { version } from '../program.ts'
import type { SharedOptions } from '../common-options.ts'

interface Check {
  readonly name: string
  readonly state: 'ok' | 'note' | 'fault'
  readonly text: Message
}

export async function runDoctor(options: SharedOptions, context: Context): Promise<number> {
  const checks = [versions(), await shipped(), await writeAccess(resolve(context.workingFolder, options.out)), ...await browser()]
  if (options.json === true) {
    context.print(JSON.stringify(checks.map((check) => ({ name: check.name, state: check.state, text: context.say(check.text) })), null, 2))
  } else {
    const words: Record<Check['state'], Message> = { ok: { sv: 'bra', en: 'ok' }, note: { sv: 'obs', en: 'note' }, fault: { sv: 'fel', en: 'fault' } }
    context.print(checks.map((check) => `${context.say(words[check.state]).padEnd(6)}${context.say(check.text)}`).join('\n'))
  }
  return checks.some((check) => check.state === 'fault') ? 2 : 0
}

function versions(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > 20 || (major === 20 && minor >= 19)
  return {
    name: 'versions',
    state: enough ? 'ok' : 'fault',
    text: {
      sv: `kvinnofrid ${version}, Node ${process.versions.node}${enough ? '' : '; väntade Node 20.19 eller nyare'}`,
      en: `kvinnofrid ${version}, Node ${process.versions.node}${enough ? '' : '; expected Node 20.19 or newer'}`,
    },
  }
}

async function shipped(): Promise<Check> {
  const [data, templates] = await Promise.all([readShipped('data'), readShipped('templates')])
  const fonts = Object.keys(templates).filter((path) => path.endsWith('.woff2')).length
  const whole = data['register/kommuner.csv'] !== undefined && fonts > 0
  return {
    name: 'shipped',
    state: whole ? 'ok' : 'fault',
    text: {
      sv: whole ? `register, mallar och ${fonts} typsnittsfiler finns` : 'register, mallar eller typsnitt saknas i installationen; installera om',
      en: whole ? `register, templates and ${fonts} font files are there` : 'register, templates or fonts are missing from the installation; install again',
    },
  }
}

async function writeAccess(out: string): Promise<Check> {
  let folder = out
  while (true) {
    try {
      await access(folder, constants.W_OK)
      return { name: 'write-access', state: 'ok', text: { sv: `det går att skriva till ${out}`, en: `${out} can be written to` } }
    } catch (cause) {
      const parent = dirname(folder)
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || parent === folder) {
        return { name: 'write-access', state: 'fault', text: { sv: `det går inte att skriva till ${out}`, en: `${out} cannot be written to` } }
      }
      folder = parent
    }
  }
}

async function browser(): Promise<Check[]> {
  try {
    const found = await findBrowser()
    const origin: Record<typeof found.origin, Message> = {
      environment: { sv: 'ur PUPPETEER_EXECUTABLE_PATH', en: 'from PUPPETEER_EXECUTABLE_PATH' },
      installed: { sv: 'installerad', en: 'installed' },
      npm: { sv: 'den som följer med npm', en: 'the one that comes through npm' },
    }
    const printer = await openPrinter()
    const printed = await printer.print('<!doctype html><html lang="sv"><title>Prov</title><h1>Prov</h1></html>').finally(() => printer.close())
    return [
      { name: 'browser', state: 'ok', text: { sv: `webbläsare: ${printed.browser}, ${origin[found.origin].sv}`, en: `browser: ${printed.browser}, ${origin[found.origin].en}` } },
      printed.sandboxed
        ? { name: 'sandbox', state: 'ok', text: { sv: 'webbläsarens sandlåda är på', en: 'the browser\'s sandbox is on' } }
        : { name: 'sandbox', state: 'note', text: {
            sv: 'webbläsarens sandlåda är av: du kör som root eller så förbjuder systemet den. Skript är ändå av och alla anrop nekas.',
            en: 'the browser\'s sandbox is off: you run as root or the system forbids it. Scripts are off all the same and every request is denied.',
          } },
    ]
  } catch (cause) {
    if (cause instanceof ToolError) return [{ name: 'browser', state: 'fault', text: cause.messages }]
    throw cause
  }
}
