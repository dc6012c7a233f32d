import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../architecture/source-files.ts'
import { runProgram } from '../support/run-program.ts'

interface Cell { readonly kommun_code: string; readonly area: string; readonly status: string; readonly via: string | null; readonly reach: string | null; readonly claims: readonly string[] }
interface Share { readonly area: string; readonly scope: string; readonly base: number; readonly kommuner: number; readonly counts: Readonly<Record<string, number>> }
interface Matrix { readonly kommuner: readonly string[]; readonly areas: readonly string[]; readonly cells: readonly Cell[]; readonly shares: readonly Share[] }

const area = 'skolgang'
let folder: string
let table: string
let asItIs: Matrix

const matrix = async (): Promise<Matrix> => JSON.parse((await runProgram(['matrix', folder, '--json'])).stdout) as Matrix
const share = ({ shares }: Matrix, scope: string): Share => shares.find((each) => each.area === area && each.scope === scope)!
const cell = ({ cells }: Matrix, of = area): Cell => cells.find((each) => each.kommun_code === '1440' && each.area === of)!

/** The matrix with an answer for Ale on one area, all else untouched. */
async function answered(text: string): Promise<Matrix> {
  const before = readFileSync(table)
  writeFileSync(table, Buffer.concat([before, Buffer.from(`1440;Ale;Rutin för skolgång i skyddat boende;;${text};;2026;https://ale.example/skolgang;Ale kommun;kommun;2026-11-22;;Skolgång;webbnotering;\r\n`)]))
  try {
    return await matrix()
  } finally {
    writeFileSync(table, before)
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-matrix-'))
  cpSync(join(projectRoot, 'data', 'vastra-gotaland'), folder, { recursive: true })
  table = join(folder, 'tables', 'ale.csv')
  asItIs = await matrix()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the status of the county', () => {
  it('has one cell for each kommun and area, and shares for the county and each delregion that add up', () => {
    expect(asItIs.cells).toHaveLength(asItIs.kommuner.length * asItIs.areas.length)
    for (const of of asItIs.areas) {
      const [county, ...parts] = asItIs.shares.filter((each) => each.area === of)
      expect(county!.scope).toBe('lan')
      expect(parts.reduce((sum, each) => sum + each.kommuner, 0)).toBe(county!.kommuner)
      expect(parts.reduce((sum, each) => sum + each.base, 0)).toBe(county!.base)
    }
  })

  it('tells what is the kommun\'s own from what is reached through another', () => {
    for (const { status, via, reach } of asItIs.cells) {
      expect(reach === null).toBe(status !== 'finns' && status !== 'finns_delvis')
      if (via !== null && status === 'finns_delvis') expect(reach).toBe('via_annan')
      if (status === 'finns') expect(reach).toBe('egen')
    }
    expect(new Set(asItIs.cells.map(({ reach }) => reach))).toEqual(new Set(['egen', 'via_annan', null]))
  })
})

describe('one answer more', () => {
  it('of no turns an unknown into a no, and changes the base and the share by that one and nothing else', async () => {
    expect(cell(asItIs).status).toBe('uppgift_saknas')
    const after = await answered('nej')
    expect(cell(after).status).toBe('finns_inte')
    expect(share(after, 'lan').base).toBe(share(asItIs, 'lan').base + 1)
    expect(share(after, 'lan').counts).toEqual({ ...share(asItIs, 'lan').counts, uppgift_saknas: share(asItIs, 'lan').counts['uppgift_saknas']! - 1, finns_inte: share(asItIs, 'lan').counts['finns_inte']! + 1 })
    const others = ({ cells }: Matrix): Cell[] => cells.filter((each) => each.kommun_code !== '1440' || each.area !== area)
    expect(others(after)).toEqual(others(asItIs))
  })

  it('of not applicable takes exactly that one kommun out of the base that a no had put it in', async () => {
    const [no, notApplicable] = [await answered('nej'), await answered('ej tillämpligt')]
    expect(cell(notApplicable).status).toBe('ej_tillampligt')
    expect(share(no, 'lan').base - share(notApplicable, 'lan').base).toBe(1)
    expect(share(notApplicable, 'lan').base).toBe(share(asItIs, 'lan').base)
  })

  it.each([
    ['rutin saknas', 'finns_inte'],
    ['uppgift saknas', 'uppgift_saknas'],
    ['saknas', 'uppgift_saknas'],
  ])('of "%s" is %s', async (text, status) => {
    expect(cell(await answered(text)).status).toBe(status)
  })

  it('of a bare "saknas" is asked about', async () => {
    const before = readFileSync(table)
    writeFileSync(table, Buffer.concat([before, Buffer.from('1440;Ale;Rutin för skolgång i skyddat boende;;saknas;;2026;https://ale.example/skolgang;Ale kommun;kommun;2026-11-22;;Skolgång;webbnotering;\r\n')]))
    const { stdout } = await runProgram(['check', folder])
    writeFileSync(table, before)
    expect(stdout).toContain('normalise/status-ambiguous')
  })
})
