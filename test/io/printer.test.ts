import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ToolError, type Printer } from '#model'
import { openPrinter } from '../../src/io/browser/index.ts'
import { readPdf } from '../../src/audit/layers/pdf-text.ts'
import { noBrowser } from '../support/browser.ts'
import { temporaryFolder } from './folder.ts'

const profiles = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('kvinnofrid-profil-'))

/** A place of its own for profiles, so that no other test's are taken for this one's. */
beforeEach(() => vi.stubEnv('TMPDIR', temporaryFolder()))
const refusal = async (work: Promise<unknown>): Promise<string> => work.then(() => 'gjort', (cause: unknown) => (cause instanceof ToolError ? cause.messages.sv : String(cause)))

/** A program in place of the browser. */
function instead(script: string): void {
  const file = join(temporaryFolder(), 'webblasare')
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', file)
}

/** The browsers that this test has started. */
function browsers(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(tmpdir())
    } catch {
      return false
    }
  })
}

afterEach(() => vi.unstubAllEnvs())

describe('a browser that does not start', () => {
  it('is told in one plain line, and leaves no profile', async () => {
    for (const [name, script, limit] of [['crashes', 'exit 1', 5000], ['says something else', 'echo hej; exit 0', 5000], ['hangs', 'exec sleep 600', 700]] as const) {
      instead(script)
      expect([name, await refusal(openPrinter(limit))]).toEqual([name, expect.stringMatching(/^Webbläsaren .* startade inte, så PDF kan inte skrivas\. .*doctor.*\.$/)])
    }
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/finns/inte')
    expect(await refusal(openPrinter())).toMatch(/PUPPETEER_EXECUTABLE_PATH/)
    expect(profiles()).toEqual([])
  })
})

describe.skipIf(noBrowser !== null)(`a browser that stops on the way${noBrowser === null ? '' : ` (${noBrowser})`}`, () => {
  const broken = async (harm: NodeJS.Signals, limit: number): Promise<{ message: string; printer: Printer }> => {
    const printer = await openPrinter(limit)
    for (const pid of browsers()) process.kill(pid, harm)
    return { message: await refusal(printer.print('<!doctype html><title>x</title><p>x')), printer }
  }

  it('is told, whether it died or hangs, and can be closed', async () => {
    for (const [harm, limit] of [['SIGKILL', 20_000], ['SIGSTOP', 2000]] as const) {
      const { message, printer } = await broken(harm, limit)
      expect([harm, message]).toEqual([harm, expect.stringMatching(/^Webbläsaren avbröts eller svarade inte/)])
      await printer.close()
      expect([harm, browsers(), profiles()]).toEqual([harm, [], []])
    }
  })

  it('prints nothing that has to be fetched', async () => {
    const printer = await openPrinter()
    const secret = join(temporaryFolder({ 'hemlig.txt': 'hemligheten' }), 'hemlig.txt')
    const { bytes, deniedRequests } = await printer.print(`<!doctype html><title>x</title><h1>Rubriken</h1><iframe src="file://${secret}"></iframe><img src="file://${secret}"><img src="http://127.0.0.1:9/bild.png"><link rel=prefetch href="http://127.0.0.1:9/a"><meta http-equiv=refresh content="0;url=file://${secret}"><script>document.body.textContent = 'skriptet'</script>`)
    await printer.close()
    expect(deniedRequests).toBeGreaterThan(0)
    const words = (await readPdf(bytes)).texts.join(' ')
    expect(words).toContain('Rubriken')
    expect(words).not.toMatch(/hemligheten|skriptet/)
  })
})

describe.skipIf(noBrowser !== null)(`a print${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, () => {
  it('has the fonts of a page that shows nothing on a screen', async () => {
    const font = readFileSync(new URL('../../templates/page/fonts/source-sans-3-400.woff2', import.meta.url), 'base64')
    const printer = await openPrinter()
    const { bytes } = await printer.print(`<!doctype html><html lang="sv"><head><title>Prov</title><style>@font-face{font-family:Prov;src:url(data:font/woff2;base64,${font})} @media screen{:root[data-tema="papper"] body{display:none}} p{font-family:Prov}</style></head><body><p>Texten</p></body></html>`).finally(() => printer.close())
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/SourceSans3/)
    expect((await readPdf(bytes)).texts.join(' ')).toContain('Texten')
  })
})

describe.skipIf(noBrowser !== null)(`several prints of one browser${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, () => {
  it('each have the styles that their own policy allows', async () => {
    const sized = (millimetres: number): string => {
      const style = `@page { size: ${millimetres}mm 100mm }`
      const sum = createHash('sha256').update(style).digest('base64')
      return `<!doctype html><html lang="sv"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sum}'"><title>Prov</title><style>${style}</style></head><body><p>Prov</p></body></html>`
    }
    const printer = await openPrinter()
    try {
      for (const width of [100, 150, 200]) {
        const { bytes } = await printer.print(sized(width))
        const [, , , right] = /\/MediaBox \[([\d.]+) ([\d.]+) ([\d.]+)/.exec(Buffer.from(bytes).toString('latin1'))!
        expect(Math.round(Number(right) / 72 * 25.4)).toBe(width)
      }
    } finally {
      await printer.close()
    }
  })
})
