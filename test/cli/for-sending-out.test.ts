import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../architecture/source-files.ts'
import { runProgram } from '../support/run-program.ts'

const county = join(projectRoot, 'test', 'golden', 'blekinge', 'county')
let out: string

beforeAll(() => { out = mkdtempSync(join(tmpdir(), 'kvinnofrid-blad-')) })
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('build-report --per-kommun', () => {
  it('makes a document for each kommun, with its own sheet and what one needs to read it', async () => {
    const { code, stdout } = await runProgram(['build-report', county, '--out', out, '--format', 'html', '--per-kommun'])
    expect(code).toBe(0)
    expect(readdirSync(join(out, 'kommunblad')).toSorted()).toEqual(['1060-olofstrom.html', '1080-karlskrona.html', '1081-ronneby.html', '1082-karlshamn.html', '1083-solvesborg.html'])
    expect(stdout).toContain('1081-ronneby.html')
    const sheet = readFileSync(join(out, 'kommunblad', '1081-ronneby.html'), 'utf8')
    expect([...sheet.matchAll(/<section class="sektion [^"]*" id=([^ >]+)>/g)].map(([, id]) => id)).toEqual(['omslag', 'stod', 'kommuner', 'kommun-1081', 'bilaga-kallor'])
    const referred = new Set([...sheet.matchAll(/<a href=#(k\d+)>/g)].map(([, id]) => id))
    for (const id of referred) expect(sheet).toContain(`<li id=${id}>`)
    expect(sheet).not.toContain('se kapitel 6')
    // On the same run of printed pages: what is said before the sheet does not stand on a page alone.
    expect(sheet).toMatch(/#kommuner,#kommun-1081,#bilaga-kallor\{page:s-kommuner\}/)
    expect(sheet).toMatch(/@page s-kommuner\{margin:[^;}]*;@top-right\{content:"Ronneby kommun"\}\}/)
  })

  it('makes them only for the kommuner asked for', async () => {
    const one = join(out, 'en')
    await runProgram(['build-report', county, '--out', one, '--format', 'html', '--per-kommun', '--kommun', 'Ronneby'])
    expect(readdirSync(join(one, 'kommunblad'))).toEqual(['1081-ronneby.html'])
  })
})

describe('explain template', () => {
  it('lists the sections, and what one of them may use besides what all may', async () => {
    const list = await runProgram(['explain', 'template'])
    expect(list.code).toBe(0)
    expect(list.stdout).toMatch(/^kommuner$/m)
    const one = await runProgram(['explain', 'template', 'omslag'])
    expect(one.stdout).toContain('`subject`')
    expect(one.stdout).toContain('`publisher`')
  })

  it('names the sections when there is none of that name', async () => {
    const { code, stderr } = await runProgram(['explain', 'template', 'omslaget'])
    expect(code).toBe(2)
    expect(stderr).toContain('omslag, stod')
  })
})
