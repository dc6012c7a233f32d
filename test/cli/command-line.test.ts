import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../architecture/source-files.ts'
import { runProgram } from '../support/run-program.ts'

const blekinge = join(projectRoot, 'test', 'golden', 'blekinge', 'county')
let work: string

beforeAll(() => { work = mkdtempSync(join(tmpdir(), 'kvinnofrid-cli-')) })
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** A county folder with the given files, by path. */
function county(name: string, files: Record<string, string | Uint8Array>): string {
  const folder = join(work, name)
  for (const [path, content] of Object.entries({ 'county.md': '---\ncounty: "10"\ntitle: "Prov"\npublisher: "Prov"\nperiod: "2026"\n---\n', ...files })) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

describe('the help', () => {
  it('lists every command of the README, and no other', async () => {
    const { stdout } = await runProgram(['--help', '--lang', 'en'])
    const listed = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+)/gm)].map((match) => match[1]!).filter((name) => name !== 'help')
    const section = /<!-- commands -->([\s\S]*)<!-- \/commands -->/.exec(readFileSync(join(projectRoot, 'README.md'), 'utf8'))![1]!
    const documented = [...section.matchAll(/^\| `kvinnofrid ([a-z-]+)/gm)].map((match) => match[1]!)
    expect(listed.toSorted()).toEqual(documented.toSorted())
  })

  it('exists for each command, in both languages', async () => {
    for (const language of ['sv', 'en']) {
      const { stdout, code } = await runProgram(['check', '--help', '--lang', language])
      expect(code).toBe(0)
      expect(stdout).toContain(language === 'sv' ? 'läs och granska' : 'read and validate')
    }
  })
})

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['bygg']],
    ['an unknown option', ['check', '--snabbt']],
    ['a folder that does not exist', ['check', 'finns-inte']],
    ['a format that does not exist', ['build-report', '--format', 'docm']],
    ['a date that is none', ['build-report', '--date', '24 november']],
    ['an unknown kind of export', ['export', 'allt']],
    ['a command of a later version', ['preview']],
  ])('ends with 2 and one plain line: %s', async (_, args) => {
    const { code, stderr, stdout } = await runProgram(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stderr.trim().length).toBeGreaterThan(10)
  })

  it('speaks Swedish unless the environment or --lang says English', async () => {
    expect((await runProgram(['check', 'finns-inte'])).stderr).toContain('finns inte')
    expect((await runProgram(['check', 'finns-inte'], { env: { LANG: 'en_GB.UTF-8' } })).stderr).toContain('does not exist')
    expect((await runProgram(['check', 'finns-inte', '--lang', 'en'])).stderr).toContain('does not exist')
  })
})

describe('bad material', () => {
  it('tells of every fault in one run, with file and line, and publishes nothing', async () => {
    const folder = county('bad', {
      'tables/a.csv': 'Kommunkod;Kommun;Område;Fråga;Läge\r\n1480;Göteborg;Handlingsplan;;ja\r\n',
      'tables/b.csv': 'Kommunkod;Kommun;Område;Fråga;Läge\r\n;Påhittköping;Handlingsplan;;ja\r\n',
      'notes/c.md': '---\ntitle: "x"\ntitle: "y"\n---\n# x\n',
      'notes/d.md': '---js\n{ title: process.exit(7) }\n---\n# x\n',
    })
    const out = join(work, 'bad-out')
    mkdirSync(out)
    writeFileSync(join(out, 'nulagesrapport.md'), 'den förra rapporten')
    const { code, stderr } = await runProgram(['build-report', folder, '--out', out, '--format', 'md'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/tables\/a\.csv:2/)
    expect(stderr).toMatch(/tables\/b\.csv:2/)
    expect(stderr).toMatch(/notes\/c\.md:/)
    expect(stderr).toMatch(/notes\/d\.md:1/)
    expect(readdirSync(out)).toEqual(['nulagesrapport.md'])
    expect(readFileSync(join(out, 'nulagesrapport.md'), 'utf8')).toBe('den förra rapporten')
  })

  it('shows none of its secrets where a command tells of its errors', async () => {
    const folder = county('bad-secrets', { 'tables/akt 020421-2393.csv': 'Kommunkod;Kommun;Område;Fråga;Läge\r\n;Påhittköping 020421-2393;Handlingsplan;;ja\r\n;Solrosgatan 12 070-174 06 05;Skyddat boende;;ja\r\n' })
    for (const args of [['export', 'csv', folder, '--out', join(work, 'bad-secrets-out')], ['inventory', folder], ['matrix', folder]]) {
      const { stdout, stderr } = await runProgram(args)
      expect(stderr).toContain('normalise/kommun-unknown')
      expect(stdout + stderr).not.toMatch(/020421|2393|Solrosgatan|174 ?06/)
    }
  })

  it('exports nothing, as it publishes nothing', async () => {
    const folder = county('bad-export', { 'tables/b.csv': 'Kommunkod;Kommun;Område;Fråga;Läge\r\n;Påhittköping;Handlingsplan;;ja\r\n' })
    const out = join(work, 'bad-export-out')
    const { code, stdout, stderr } = await runProgram(['export', 'csv', folder, '--out', out])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/tables\/b\.csv:2/)
    expect(existsSync(out)).toBe(false)
  })

  it('says that a folder without county.md is no county folder', async () => {
    const folder = join(work, 'empty')
    mkdirSync(folder)
    const { code, stdout, stderr } = await runProgram(['check', folder])
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('county.md')
  })
})

describe('build-report without a browser', () => {
  it('writes Markdown and HTML whole, ends with 2 and says what to install', async () => {
    const out = join(work, 'no-browser')
    const { code, stderr } = await runProgram(['build-report', blekinge, '--out', out], { env: { PUPPETEER_EXECUTABLE_PATH: join(work, 'nowhere') } })
    expect(code).toBe(2)
    expect(stderr).toContain('PUPPETEER_EXECUTABLE_PATH')
    const files = readdirSync(out)
    expect(files).toContain('nulagesrapport.md')
    expect(files).toContain('nulagesrapport.html')
    expect(files).not.toContain('nulagesrapport.pdf')
    expect(readFileSync(join(out, 'nulagesrapport.html'), 'utf8').trimEnd()).toMatch(/<\/html>$/)
  })
})

describe('the output', () => {
  it('has the same bytes whatever the time zone, locale, home and folder', async () => {
    const one = join(work, 'one')
    const two = join(work, 'two')
    const home = join(work, 'home')
    mkdirSync(home)
    await runProgram(['build-report', blekinge, '--out', one, '--format', 'md,html'])
    await runProgram(['build-report', blekinge, '--out', two, '--format', 'md,html'], { cwd: work, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'C', HOME: home } })
    const files = readdirSync(one, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(one.length + 1))
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) expect(readFileSync(join(two, file)).equals(readFileSync(join(one, file))), file).toBe(true)
  })

  it('is one JSON document with --json', async () => {
    const { stdout } = await runProgram(['check', blekinge, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0 } })
  })
})

describe('check', () => {
  it('annotates the right line for GitHub', async () => {
    const folder = county('annotated', { 'tables/a.csv': 'Kommunkod;Kommun;Område;Fråga;Läge\r\n1480;Göteborg;Handlingsplan;;ja\r\n' })
    const { stdout, code } = await runProgram(['check', folder, '--format', 'github'], { cwd: work })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=annotated\/tables\/a\.csv,line=2,col=\d+,title=[a-z]+\/[a-z-]+::\S/m)
  })

  it('gives SARIF with a rule and a place for each result', async () => {
    const folder = county('sarif', { 'tables/a.csv': 'Kommunkod;Kommun;Område;Fråga;Läge\r\n1480;Göteborg;Handlingsplan;;ja\r\n' })
    const sarif = JSON.parse((await runProgram(['check', folder, '--format', 'sarif'], { cwd: work })).stdout) as { version: string; runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[]; tool: { driver: { rules: { id: string }[] } } }[] }
    expect(sarif.version).toBe('2.1.0')
    const [run] = sarif.runs
    expect(run!.results.length).toBeGreaterThan(0)
    expect(run!.results.some((result) => result.locations[0]!.physicalLocation.region?.startLine === 2)).toBe(true)
    for (const { ruleId } of run!.results) expect(run!.tool.driver.rules.map(({ id }) => id)).toContain(ruleId)
    // The parts of SARIF 2.1.0 that we use. All of the output was found valid against the OASIS schema, which is not ours to ship.
    const keys = (value: object): string[] => Object.keys(value).toSorted()
    expect(keys(sarif)).toEqual(['$schema', 'runs', 'version'])
    expect(keys(run!)).toEqual(['columnKind', 'results', 'tool'])
    for (const result of run!.results as unknown as { ruleIndex: number; ruleId: string; level: string; message: { text: string }; locations: { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number; startColumn?: number } } }[] }[]) {
      expect(keys(result)).toEqual(['level', 'locations', 'message', 'ruleId', 'ruleIndex'])
      expect(run!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      expect(keys(result.message)).toEqual(['text'])
      for (const { physicalLocation: { artifactLocation, region } } of result.locations) {
        expect(encodeURI(decodeURI(artifactLocation.uri))).toBe(artifactLocation.uri)
        if (region !== undefined) expect(Math.min(region.startLine, region.startColumn ?? 1)).toBeGreaterThanOrEqual(1)
      }
    }
  })
})

describe('explain', () => {
  it('knows every rule that check can name', async () => {
    const ids = JSON.parse((await runProgram(['explain', '--json'])).stdout) as string[]
    expect(ids.length).toBeGreaterThan(20)
    for (const id of [ids[0]!, ids.at(-1)!]) {
      const { sv, en } = JSON.parse((await runProgram(['explain', id, '--json'])).stdout) as { sv: string; en: string }
      expect(sv.length).toBeGreaterThan(20)
      expect(en.length).toBeGreaterThan(20)
    }
  })
})

describe('trace', () => {
  it('goes from a phone number to file, line, original and steps', async () => {
    const { stdout, code } = await runProgram(['trace', '031-390 06 02', blekinge])
    expect(code).toBe(0)
    expect(stdout).toContain('notes/ronneby-stod.md:27:12')
    expect(stdout).toContain('031-3900602')
    expect(stdout).toContain('+46313900602')
    expect(stdout).toMatch(/normalise\/[a-z-]+/)
  })

  it('says so when nothing printed matches', async () => {
    const { code, stderr } = await runProgram(['trace', 'finns ingenstans', blekinge])
    expect(code).toBe(1)
    expect(stderr).toContain('finns ingenstans')
  })
})

describe('init', () => {
  it('makes a county folder that checks clean, for each county', async () => {
    for (const code of ['09', '10', '14']) {
      const folder = join(work, `new-${code}`)
      expect((await runProgram(['init', folder, '--county', code])).code).toBe(0)
      const { code: checked, stdout } = await runProgram(['check', folder])
      expect(stdout).not.toMatch(/ fel$/m)
      expect(checked).toBe(0)
    }
  })

  it('never writes over a county folder', async () => {
    const folder = county('kept', {})
    expect((await runProgram(['init', folder, '--county', '10'])).code).toBe(2)
    expect(readFileSync(join(folder, 'county.md'), 'utf8')).toContain('Prov')
  })
})

describe('a reader that has seen enough', () => {
  it('ends the program without a word', async () => {
    const child = spawn(process.execPath, [join(projectRoot, 'bin', 'kvinnofrid.js'), 'inventory', '--json'], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] })
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
  })
})
