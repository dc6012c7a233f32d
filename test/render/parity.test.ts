import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadVocabulary } from '#vocabulary'
import { readShipped } from '#io'
import { projectRoot } from '../architecture/source-files.ts'
import { noBrowser } from '../support/browser.ts'
import { runProgram } from '../support/run-program.ts'
import { byClass, byName, readPage, textOf } from './html/read-page.ts'

const county = join(projectRoot, 'test', 'golden', 'blekinge', 'county')
const { areas } = loadVocabulary(await readShipped('data'))
const words: Readonly<Record<string, string>> = { finns: 'finns', finns_delvis: 'finns delvis', finns_inte: 'finns inte', ej_tillampligt: 'ej tillämpligt', motstridigt: 'motstridigt', uppgift_saknas: 'uppgift saknas' }

interface Cell { readonly kommun_code: string; readonly area: string; readonly status: string; readonly via: string | null }

let folder: string
let cells: readonly Cell[]
let kommuner: readonly string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-parity-'))
  const formats = noBrowser === null ? 'md,html,pdf' : 'md,html'
  await runProgram(['build-report', county, '--out', folder, '--format', formats, '--date', '2026-11-24'])
  const { stdout } = await runProgram(['matrix', county, '--json', '--date', '2026-11-24'])
  ;({ cells, kommuner } = JSON.parse(stdout) as { cells: Cell[]; kommuner: string[] })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Question and state in the order of the sheet, for each kommun. */
function inMarkdown(code: string): string[] {
  const sheet = read('nulagesrapport.md').split(/^(?=<!-- sektion: )/m).find((part) => part.startsWith(`<!-- sektion: kommun-${code} -->`))!
  return [...sheet.matchAll(/^\| ([^|*]+) \| [●◐○▱◨◌] ([^|]+) \|/gm)].map(([, question, state]) => `${question}: ${state}`)
}

describe('the same county in every format', () => {
  it('has the same state for every question and kommun in Markdown and JSON', () => {
    expect(kommuner).toHaveLength(5)
    for (const code of kommuner) {
      const own = cells.filter((cell) => cell.kommun_code === code)
      const written = inMarkdown(code)
      expect(written).toHaveLength(own.length)
      for (const area of areas) {
        const cell = own.find((each) => each.area === area.code)!
        const state = written.find((row) => row.startsWith(`${area.label}: `))!.slice(area.label.length + 2)
        expect(`${area.label}: ${state === 'via annan' ? 'finns delvis' : state}`).toBe(`${area.label}: ${words[cell.status]}`)
        if (cell.via !== null) expect(state).toBe('via annan')
      }
    }
  })

  it('has the same in HTML', () => {
    const page = readPage(read('nulagesrapport.html'))
    const sheets = byClass(page, 'blad-sektion')
    expect(sheets.map(({ properties }) => properties['id'])).toEqual(kommuner.map((code) => `kommun-${code}`))
    for (const [index, code] of kommuner.entries()) {
      const rows = byName(byClass(sheets[index]!, 'blad')[0]!, 'tr').filter((row) => byName(row, 'td').length > 0)
      expect(rows.map((row) => `${textOf(byName(row, 'th')[0])}: ${textOf(byName(row, 'td')[0])}`)).toEqual(inMarkdown(code))
    }
  })

  it('has the same numbers and bases in the summary', () => {
    const summary = read('nulagesrapport.md').split(/^(?=<!-- sektion: )/m).find((part) => part.startsWith('<!-- sektion: sammanfattning '))!
    const written = [...summary.matchAll(/^\*\*([\d\u00a0]+)\*\*/gm)].map(([, figure]) => figure)
    const shown = byClass(readPage(read('nulagesrapport.html')), 'tal').map((figure) => /^[\d\u00a0]+/.exec(textOf(figure))?.[0])
    expect(written.length).toBeGreaterThan(3)
    expect(shown).toEqual(written)
  })

  it.skipIf(noBrowser !== null)(`has the same in PDF${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'nulagesrapport.pdf'))), verbosity: 0 }).promise
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s/g, '')))
    const text = pages.join('')
    let at = 0
    for (const code of kommuner) {
      for (const row of inMarkdown(code)) {
        const [question, state] = row.split(': ')
        const found = text.indexOf(`${question}${state}`.replace(/\s/g, ''), at)
        expect(`${code} ${row} ${found > at}`).toBe(`${code} ${row} true`)
        at = found
      }
    }
  })
})
