import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles, projectRoot } from '../architecture/source-files.ts'
import { runProgram } from '../support/run-program.ts'

interface Open {
  readonly key: string
  readonly kind: string
  readonly kommuner: number
  readonly question: string
  readonly sides: readonly object[]
  readonly weights?: Record<string, number>
  readonly choices: readonly { readonly name: string; readonly decision: { readonly kind: string; readonly subject: string; readonly object: string } }[]
}

let folder: string
let decisions: string
let open: readonly Open[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-review-'))
  // A part of the real county: what the questions below are about.
  const part = /^(?:county\.md|decisions\.csv|tables\/(?:ale|karlsborg|ockero)\.csv|notes\/(?:karlsborg|hjo|skovde|goteborg|ockero|omtanke|vartgoteborg|vanersborg-sommaren).*)$/
  for (const path of listFiles('data/vastra-gotaland', '').map((each) => each.slice('data/vastra-gotaland/'.length)).filter((each) => part.test(each))) {
    cpSync(join(projectRoot, 'data', 'vastra-gotaland', path), join(folder, path), { recursive: true })
  }
  decisions = join(folder, 'decisions.csv')
  open = JSON.parse((await runProgram(['review', folder, '--json'])).stdout) as Open[]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inventory = async (): Promise<string> => (await runProgram(['inventory', folder, '--format', 'json'])).stdout
const answer = (key: string, choice: string): ReturnType<typeof runProgram> => runProgram(['review', folder, '--decide', `${key}=${choice}`, '--role', 'projektledare', '--reason', 'Ringde; de är en', '--date', '2026-11-24'])

describe('what is open', () => {
  it('lists the most valuable first, each with a key of its own and answers to choose from', () => {
    expect(open.length).toBeGreaterThan(3)
    expect(open.map(({ kommuner }) => kommuner)).toEqual(open.map(({ kommuner }) => kommuner).toSorted((a, b) => b - a))
    expect(new Set(open.map(({ key }) => key)).size).toBe(open.length)
    for (const { choices, key } of open) expect(choices.length, key).toBeGreaterThan(0)
  })

  it('says the same as text, as CSV for Excel and as a page', async () => {
    const [text, csv, page] = (await Promise.all([['--format', 'text'], ['--format', 'csv'], ['--format', 'html']].map((format) => runProgram(['review', folder, ...format])))).map(({ stdout }) => stdout)
    for (const { key } of open) for (const written of [text, csv, page]) expect(written).toContain(key)
    expect(csv!.startsWith('\uFEFFNyckel;Slag;Kommuner;')).toBe(true)
  })

  it('is a page without script or anything from elsewhere, and names no path of the machine but the one that was given', async () => {
    const page = (await runProgram(['review', '.', '--format', 'html'], { cwd: folder })).stdout
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|\ssrc=|\shref=|\son[a-z]+=/i)
    expect(page).not.toContain(folder)
  })

  it('shows signs of HTML from the material as they are written', async () => {
    const hostile = mkdtempSync(join(tmpdir(), 'kvinnofrid-review-html-'))
    const line = (phone: string, source: string): string => `1082;Kvinnojouren <img src=x onerror=alert(1)>;Kvinnojour;${phone};https://${source}.example/;<script>x</script> ${source}`
    writeFileSync(join(hostile, 'county.md'), '---\ncounty: "10"\ntitle: "</title><script>alert(2)</script>"\npublisher: "Prov"\nperiod: "2026"\n---\n')
    for (const [name, phone] of [['a', '0455-30 30 00'], ['b', '0455-30 30 01']] as const) {
      rmSync(join(hostile, `${name}.csv`), { force: true })
      cpSync(join(projectRoot, 'test', 'golden', 'blekinge', 'county', 'tables'), join(hostile, 'tables'), { recursive: true })
      writeFileSync(join(hostile, 'tables', `${name}.csv`), `Kommunkod;Namn;Typ;Telefon;Källa;Utgivare\n${line(phone, name)}\n`)
    }
    const page = (await runProgram(['review', hostile, '--format', 'html'])).stdout
    rmSync(hostile, { recursive: true })
    expect(page).toContain('&lt;')
    expect(page).not.toMatch(/<script|<img/i)
  })

  it('lists running text that nobody has read, and lets it through once it is approved', async () => {
    const without = readFileSync(decisions, 'utf8')
    const line = /^approve;notes\/vanersborg-sommaren-2023\.md;.*\n/m
    writeFileSync(decisions, without.replace(line, ''))
    const asked = (JSON.parse((await runProgram(['review', folder, '--json'])).stdout) as Open[]).filter(({ kind }) => kind === 'approve')
    expect(asked.map(({ choices }) => choices[0]!.decision.subject)).toEqual(['notes/vanersborg-sommaren-2023.md'])
    await answer(asked[0]!.key, 'godkänn')
    expect((JSON.parse((await runProgram(['review', folder, '--json'])).stdout) as Open[]).filter(({ kind }) => kind === 'approve')).toEqual([])
    writeFileSync(decisions, without)
  })
})

describe('an answer', () => {
  it('is written as one line, is followed by the next build, and without the line all is as before', async () => {
    const [before, written] = [await inventory(), readFileSync(decisions)]
    const same = open.find(({ kind, choices }) => kind === 'same' && choices[0]!.decision.subject.startsWith('ockero'))!
    const { code } = await answer(same.key, 'samma')
    expect(code).toBe(0)
    const after = readFileSync(decisions)
    expect(after.subarray(0, written.length).equals(written)).toBe(true)
    const { subject, object } = same.choices[0]!.decision
    expect(after.subarray(written.length).toString()).toBe(`same;${subject};${object};;projektledare;2026-11-24;"Ringde; de är en"\n`)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])

    const resources = (JSON.parse(await inventory()) as { resources: { members: { mention: string }[] }[] }).resources
    expect(resources.some(({ members }) => [subject, object].every((id) => members.some(({ mention }) => mention === id)))).toBe(true)
    expect((JSON.parse((await runProgram(['review', folder, '--json'])).stdout) as Open[]).map(({ key }) => key)).not.toContain(same.key)

    writeFileSync(decisions, written)
    expect(await inventory()).toBe(before)
  })

  it('of a kommun sheet gives the cell its state, and of a service the source that goes first', async () => {
    const written = readFileSync(decisions)
    await answer(open.find(({ choices }) => choices[0]!.decision.subject === '1440/hrv')!.key, 'finns_inte')
    const list = open.find(({ choices }) => choices[0]!.decision.subject.endsWith('heder-goteborg/covers'))!
    await answer(list.key, list.choices[1]!.name)
    const cells = (JSON.parse((await runProgram(['matrix', folder, '--json'])).stdout) as { cells: { kommun_code: string; area: string; status: string }[] }).cells
    expect(cells.find(({ kommun_code, area }) => kommun_code === '1440' && area === 'hrv')?.status).toBe('finns_inte')
    const heder = (JSON.parse(await inventory()) as { resources: { id: string; fields: { covers: { preferred_by: string } } }[] }).resources.find(({ id }) => id === 'regionalt-stodcentrum-heder-goteborg')!
    expect(heder.fields.covers.preferred_by).toBe('match/decision-prefer')
    writeFileSync(decisions, written)
  })

  it.each([
    ['without role and reason', (key: string) => ['--decide', `${key}=samma`]],
    ['to no question', () => ['--decide', 'ffffff=samma', '--role', 'x', '--reason', 'y']],
    ['that is none of the choices', (key: string) => ['--decide', `${key}=kanske`, '--role', 'x', '--reason', 'y']],
  ])('%s is refused and writes nothing', async (_, args) => {
    const written = readFileSync(decisions)
    const { code, stderr } = await runProgram(['review', folder, ...args(open.find(({ kind }) => kind === 'same')!.key)])
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readFileSync(decisions).equals(written)).toBe(true)
  })
})

describe('review --explain', () => {
  const numbers = (stdout: string): { fields: number[]; sum: number } => {
    const all = [...stdout.matchAll(/^ {2}(\S+) +([+-]?\d+\.\d\d)$/gm)].map(([, name, number]) => [name!, Number(number)] as const)
    return { fields: all.slice(0, -1).map(([, number]) => number), sum: all.at(-1)![1] }
  }

  it.each([
    ['two ids of resources', 'socialjouren-karlsborg', 'socialjouren-skaraborg'],
    ['two names', 'Stödcentrum för brottsutsatta', 'Stödcentrum för unga brottsoffer'],
    ['two mentions', 'karlsborg-se-234e0c/socialjouren', 'hjo-se-9cdf32/socialjouren'],
  ])('prints the weight of each field of %s, and they add up to the score', async (_, a, b) => {
    const { stdout, code } = await runProgram(['review', folder, '--explain', a, b])
    expect(code).toBe(0)
    const { fields, sum } = numbers(stdout)
    expect(fields.length).toBeGreaterThan(2)
    expect(Math.round(fields.reduce((total, each) => total + each, 0) * 100)).toBe(Math.round(sum * 100))
    const told = JSON.parse((await runProgram(['review', '--json', '--explain', a, b, folder])).stdout) as { score: number; weights: Record<string, number> }
    expect(Object.values(told.weights).reduce((total, each) => total + each, 0)).toBeCloseTo(told.score, 6)
    expect(sum).toBeCloseTo(told.score, 1)
  })

  it('says so when one of them is nothing in the material', async () => {
    expect((await runProgram(['review', folder, '--explain', 'socialjouren-karlsborg', 'ingenting'])).code).toBe(1)
  })
})
