import { describe, expect, it } from 'vitest'
import { county, fixture, fixtureNames, inFolder, read, summary, texts } from './support/world.ts'

describe('a file as people send it', () => {
  it.each(fixtureNames())('%s is understood as its golden file says', async (name) => {
    const reading = await read(inFolder(name), fixture(name), county())
    await expect(`${JSON.stringify(summary(reading), null, 2)}\n`).toMatchFileSnapshot(`golden/${name.split('/').at(-1)!}.json`)
  })
})

describe('one Excel table saved in nine ways', () => {
  const ways = fixtureNames().filter((name) => name.startsWith('tables/'))

  it('gives the same rows, but for the quotes and decimal signs that the form of saving changes', async () => {
    const plain = (text: string): string => text.replace(/[”']/g, '"').replace(/(\d)\.(\d)(?= %|$)/, '$1,$2')
    const readings = await Promise.all(ways.map((name) => read(inFolder(name), fixture(name))))
    const rows = readings.map((reading) => reading.rows.map((row) => Object.fromEntries(Object.entries(texts(row)).map(([field, text]) => [field, plain(text)]))))
    expect(ways).toHaveLength(9)
    for (const others of rows) expect(others).toEqual(rows[0])
    expect(rows[0]![1]!['kommun_code']).toBe('0305')
  })
})
