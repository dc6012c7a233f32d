import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run-program.ts'
import { county, fixture, fixtureNames, inFolder, read } from './support/world.ts'

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))

interface Ingested {
  readonly rows: readonly { readonly kommun_code?: string; readonly kommun?: string; readonly name?: string; readonly phone?: string; readonly places?: number; readonly share?: number }[]
  readonly receipt: readonly { readonly what: string }[]
}

async function ingest(name: string): Promise<Ingested> {
  const { code, stdout, stderr } = await runProgram(['ingest', join(fixtures, name), '--json'])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Ingested
}

describe('kvinnofrid ingest FILE --json', () => {
  it.each(fixtureNames())('reads %s without a flag and keeps every row that is kept in a county folder', async (name) => {
    const { rows } = await ingest(name)
    expect(rows).toHaveLength((await read(inFolder(name), fixture(name), county())).rows.length)
  })

  it('finds the same services, numbers and phones in one table saved in nine ways', async () => {
    const names = readdirSync(join(fixtures, 'tables')).map((name) => `tables/${name}`)
    expect(names).toHaveLength(9)
    const seen = await Promise.all(names.map(async (name) => (await ingest(name)).rows.map(({ kommun_code, kommun, name: service, phone, places, share }) => [kommun_code, kommun, service, phone, places, share])))
    for (const rows of seen) expect(rows).toEqual(seen[0])
  }, 60_000)
})
