import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppressSmallCounts, withhold, type CountTable, type Hiding } from '#withhold'
import type { Inventory } from '#model'
import { countsPersons } from '../../src/withhold/small-counts/person-counts.ts'
import { tellsShareOfFew } from '../../src/withhold/small-counts/shares.ts'
import { world, type RecordSpec } from './world.ts'

const k = 5

/**
 * What a reader can work out: all ways to fill the hidden cells that agree with what is shown, by trying. Independent of the code under
 * test, which uses flows.
 */
function rangesOf(table: CountTable, shown: ReturnType<typeof suppressSmallCounts>, most: number, lowest: number): { hiding: Hiding; values: Set<number> }[] {
  const rows = table.cells.length
  const columns = table.cells[0]!.length
  const grid: { value: number | null; hiding: Hiding; given: boolean }[][] = [
    ...table.cells.map((row, i) => [...row.map((value, j) => ({ value, hiding: shown.cells[i]![j]!, given: value !== null })), { value: table.rowTotals?.[i] ?? null, hiding: shown.rowTotals[i]!, given: (table.rowTotals?.[i] ?? null) !== null }]),
    [...Array.from({ length: columns }, (_, j) => ({ value: table.columnTotals?.[j] ?? null, hiding: shown.columnTotals[j]!, given: (table.columnTotals?.[j] ?? null) !== null })), { value: table.total ?? null, hiding: shown.total, given: (table.total ?? null) !== null }],
  ]
  const free: { i: number; j: number; options: number[] }[] = []
  for (let i = 0; i <= rows; i += 1) for (let j = 0; j <= columns; j += 1) {
    const { hiding, given } = grid[i]![j]!
    const isTotal = i === rows || j === columns
    if (given && hiding === null) continue
    // Totals that are not told follow from the cells; only cells are tried.
    if (!isTotal) free.push({ i, j, options: hiding === 'small' ? [0, 1, 2, 3, 4] : Array.from({ length: most - (hiding === 'secondary' ? lowest : 0) + 1 }, (_, n) => n + (hiding === 'secondary' ? lowest : 0)) })
  }
  const found = new Map<string, Set<number>>()
  const values = grid.map((row) => row.map(({ value }) => value ?? 0))
  const agrees = (): boolean => {
    for (let i = 0; i < rows; i += 1) values[i]![columns] = values[i]!.slice(0, columns).reduce((a, b) => a + b, 0)
    for (let j = 0; j <= columns; j += 1) values[rows]![j] = values.slice(0, rows).reduce((sum, row) => sum + row[j]!, 0)
    for (let i = 0; i <= rows; i += 1) for (let j = 0; j <= columns; j += 1) {
      if (i !== rows && j !== columns) continue
      const { value, hiding, given } = grid[i]![j]!
      if (!given) continue
      const sum = values[i]![j]!
      if (hiding === null ? sum !== value : hiding === 'small' ? sum >= k : sum < lowest) return false
    }
    return true
  }
  const attempt = (at: number): void => {
    if (at === free.length) {
      if (agrees()) grid.forEach((row, i) => row.forEach(({ hiding }, j) => { if (hiding !== null) found.set(`${i},${j}`, (found.get(`${i},${j}`) ?? new Set()).add(values[i]![j]!)) }))
      return
    }
    const { i, j, options } = free[at]!
    for (const option of options) {
      values[i]![j] = option
      attempt(at + 1)
    }
  }
  attempt(0)
  return grid.flatMap((row, i) => row.flatMap(({ hiding }, j) => (hiding === null ? [] : [{ hiding, values: found.get(`${i},${j}`) ?? new Set<number>() }])))
}

/** Nobody can tell more than 0 to k − 1, neither a reader who knows nothing of counts without "<k" nor one who rightly guesses that they are at least k. */
function expectSafe(table: CountTable): void {
  const shown = suppressSmallCounts(table, k)
  const told: [number | null | undefined, Hiding][] = [
    ...table.cells.flatMap((row, i) => row.map((value, j): [number | null, Hiding] => [value, shown.cells[i]![j]!])), ...shown.rowTotals.map((hiding, i): [number | null | undefined, Hiding] => [table.rowTotals?.[i], hiding]),
    ...shown.columnTotals.map((hiding, j): [number | null | undefined, Hiding] => [table.columnTotals?.[j], hiding]), [table.total, shown.total],
  ]
  for (const [value, hiding] of told) if (value !== null && value !== undefined && value < k) expect(hiding).not.toBeNull()
  const guessIsRight = told.every(([value, hiding]) => hiding !== 'secondary' || (value ?? 0) >= k)
  for (const lowest of guessIsRight ? [0, k] : [0]) {
    for (const { hiding, values } of rangesOf(table, shown, 14, lowest)) {
      if (hiding === 'small') expect([...values].toSorted()).toEqual([0, 1, 2, 3, 4])
      else expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(4)
    }
  }
}

describe('small counts', () => {
  it('are hidden from 0 to k − 1, and nothing else where nothing can be worked out', () => {
    expect(suppressSmallCounts({ cells: [[0, 4, 5, 12]] }, k).cells).toEqual([['small', 'small', null, null]])
  })

  it('hide a second cell when a total would give the first away', () => {
    expect(suppressSmallCounts({ cells: [[2, 30, 9]], rowTotals: [41] }, k)).toMatchObject({ cells: [['small', null, 'secondary']], rowTotals: [null] })
    expect(suppressSmallCounts({ cells: [[2, 7]], rowTotals: [9] }, k)).toMatchObject({ cells: [['small', 'secondary']] })
  })

  it('hide the total too when the sum alone would narrow it down', () => {
    const hidden = suppressSmallCounts({ cells: [[1, 5]], rowTotals: [6] }, k)
    expect(hidden).toMatchObject({ cells: [['small', null]], rowTotals: ['secondary'] })
    expect(suppressSmallCounts({ cells: [[1, 2]], rowTotals: [3] }, k)).toMatchObject({ cells: [['small', 'small']], rowTotals: ['small'] })
    expect(suppressSmallCounts({ cells: [[2, 3]], rowTotals: [5] }, k)).toMatchObject({ cells: [['secondary', 'secondary']], rowTotals: [null] })
  })

  it('cannot be worked out from rows and columns together', () => {
    const table = { cells: [[2, 20, 30], [11, 12, 13], [40, 3, 50]], rowTotals: [52, 36, 93], columnTotals: [53, 35, 93], total: 181 }
    const hidden = suppressSmallCounts(table, k)
    expect(hidden.cells[0]![0]).toBe('small')
    expect(hidden.cells.flat().filter((hiding) => hiding !== null).length).toBeGreaterThanOrEqual(4)
  })

  it('have the full range 0 to k − 1 as far as any reader can tell', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }))
    fc.assert(fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 2 }), fc.boolean(), fc.boolean(), (cells, withColumns, withRows) => {
      const rowTotals = withRows ? cells.map(([a, b]) => a + b) : undefined
      const columnTotals = withColumns ? [0, 1].map((j) => cells.reduce((sum, row) => sum + row[j]!, 0)) : undefined
      expectSafe({ cells, ...(rowTotals === undefined ? {} : { rowTotals }), ...(columnTotals === undefined ? {} : { columnTotals }), ...(withRows && withColumns ? { total: rowTotals!.reduce((a, b) => a + b, 0) } : {}) })
    }), { numRuns: 150 })
  })

  it('take missing cells as known to others', () => {
    expectSafe({ cells: [[3, null, 9]], rowTotals: [20] })
    expect(suppressSmallCounts({ cells: [[3, null, 9]] }, k).cells).toEqual([['small', null, null]])
    expectSafe({ cells: [[3, null], [8, 9]], columnTotals: [11, 11], rowTotals: [5, 17], total: null })
    expect(suppressSmallCounts({ cells: [[3, 9]], rowTotals: [20] }, k)).toMatchObject({ cells: [['small', null]], rowTotals: [null] })
  })

  it('hide cells before totals, and as few as are enough', () => {
    const cells = [[2, 60], [70, 80]]
    const hidden = suppressSmallCounts({ cells, rowTotals: [62, 150], columnTotals: [72, 140], total: 212 }, k)
    expect(hidden).toEqual({ cells: [['small', 'secondary'], ['secondary', 'secondary']], rowTotals: [null, null], columnTotals: [null, null], total: null })
    expect(suppressSmallCounts({ cells: [[2, 60, 70, 9, 80]], rowTotals: [221] }, k).cells).toEqual([['small', null, null, 'secondary', null]])
    expect(suppressSmallCounts({ cells: [[2, 60], [30, 40]], rowTotals: [62, 70] }, k)).toMatchObject({ cells: [['small', 'secondary'], [null, null]], rowTotals: [null, null] })
  })

  it('hide no more rows than those in which a guess would tell something', () => {
    expect(suppressSmallCounts({ cells: [[2, 3], [30, 2]], rowTotals: [5, 32] }, k)).toMatchObject({ cells: [['secondary', 'secondary'], ['secondary', 'small']], rowTotals: [null, null] })
  })

  it('can be taken from what a missing cell has left, and no further', () => {
    const row = (cells: readonly (number | null)[], total: number): unknown => {
      const { cells: [hidden], rowTotals } = suppressSmallCounts({ cells: [cells], rowTotals: [total] }, k)
      return [...hidden!, ...rowTotals]
    }
    expect(row([3, null, 9], 12)).toEqual(['small', null, 'secondary', null])
    expect(row([3, null, 9], 10)).toEqual(['small', null, null, null])
    expect(row([1, null, 9], 13)).toEqual(['small', null, null, null])
    expect(row([1, null, 9], 11)).toEqual(['small', null, 'secondary', null])
    expect(row([1, null, null, 9], 12)).toEqual(['small', null, null, 'secondary', null])
  })

  it('end for an empty table', () => {
    expect(suppressSmallCounts({ cells: [] }, k)).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: null })
  })
})

const indicator = (kommun: string, gender: string, value: string, unit = 'antal personer'): RecordSpec => ({
  id: `kolada/u1-${kommun}-${gender}`, kind: 'indicator', subject: `kpi/U1/${kommun}`, values: { kpi: 'U1', kommun_code: kommun, period: '2025', gender, value, ...(unit === '' ? {} : { unit }) },
})
const work = (id: string, question: string, detail: string): RecordSpec => ({ id: `kalla/${id}`, kind: 'work', subject: '9001/uppfoljning', speaksFor: '2025', values: { kommun_code: '9001', question, detail } })
const shown = (inventory: Inventory, field: 'value' | 'detail' | 'note'): string[] => inventory.claims.filter((claim) => claim.field === field).map(({ value }) => value)

describe('small counts in the material', () => {
  it('are hidden in indicators that count persons, with the other sex', () => {
    const { inventory } = withhold(world([indicator('9001', 'K', '7'), indicator('9001', 'M', '2'), indicator('9001', 'T', '9'), indicator('9002', 'T', '40')]), 'internal')
    expect(shown(inventory, 'value')).toEqual(['[visas inte]', '<5', '9', '40'])
    expect(JSON.stringify(inventory)).not.toMatch(/"(?:value|original)":"[27]"/)
    expect(inventory.mentions[1]!.claims.find(({ field }) => field === 'value')!.value).toBe('<5')
  })

  it('hide the other sex also where no total is given, so that a later edition with it gives nothing away', () => {
    const first = withhold(world([indicator('9001', 'K', '7'), indicator('9001', 'M', '2')]), 'internal').inventory
    const second = withhold(world([indicator('9001', 'K', '7'), indicator('9001', 'M', '2'), indicator('9001', 'T', '9')]), 'internal').inventory
    expect(shown(first, 'value')).toEqual(['[visas inte]', '<5'])
    expect(shown(second, 'value')).toEqual(['[visas inte]', '<5', '9'])
  })

  it('stay hidden for one who lays two editions side by side, with the sexes, the total or all of them in each', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }))
    const given = fc.constantFrom(['T'] as const, ['K', 'M'] as const, ['K', 'M', 'T'] as const)
    fc.assert(fc.property(count, count, given, given, (women, men, ...editions) => {
      const values = { K: women, M: men, T: women + men }
      const published = editions.map((genders) => {
        const { inventory } = withhold(world(genders.map((gender) => indicator('9001', gender, String(values[gender])))), 'public')
        return new Map(genders.map((gender, index) => [gender, shown(inventory, 'value')[index]!]))
      })
      const known = (gender: 'K' | 'M' | 'T'): string[] => published.flatMap((edition) => edition.get(gender) ?? [])
      const fits = (gender: 'K' | 'M' | 'T', value: number): boolean => known(gender).every((text) => (text === '<5' ? value < k : text === '[visas inte]' || Number(text) === value))
      const possible = Array.from({ length: 15 }, (_, w) => Array.from({ length: 15 }, (_unused, m) => ({ K: w, M: m, T: w + m }))).flat().filter((one) => (['K', 'M', 'T'] as const).every((gender) => fits(gender, one[gender])))
      for (const gender of ['K', 'M', 'T'] as const) {
        if (values[gender] >= k || known(gender).length === 0) continue
        const range = possible.map((one) => one[gender])
        expect([women, men, editions, gender, Math.min(...range) === 0 && Math.max(...range) >= k - 1]).toEqual([women, men, editions, gender, true])
      }
    }), { numRuns: 400 })
  })

  it('cannot be worked out from any two editions, whichever cells each of them has', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }))
    const given = fc.subarray(['K', 'M', 'T'] as const, { minLength: 1 })
    fc.assert(fc.property(count, count, given, given, (women, men, ...editions) => {
      const values = { K: women, M: men, T: women + men }
      const told = editions.flatMap((genders) => {
        const { inventory } = withhold(world(genders.map((gender) => indicator('9001', gender, String(values[gender])))), 'public')
        return genders.map((gender, index) => [gender, shown(inventory, 'value')[index]!] as const)
      })
      const fits = (gender: 'K' | 'M' | 'T', value: number): boolean => told.every(([of, text]) => of !== gender || (text === '<5' ? value < k : text === '[visas inte]' || Number(text) === value))
      const possible = Array.from({ length: 15 }, (_, w) => Array.from({ length: 15 }, (_unused, m) => ({ K: w, M: m, T: w + m }))).flat().filter((one) => (['K', 'M', 'T'] as const).every((gender) => fits(gender, one[gender])))
      // Those that no edition prints as well: they could be worked out all the same.
      for (const gender of ['K', 'M', 'T'] as const) if (values[gender] < k) {
        const range = possible.map((one) => one[gender])
        expect([women, men, editions, gender, Math.max(...range) - Math.min(...range) >= k - 1]).toEqual([women, men, editions, gender, true])
      }
    }), { numRuns: 600 })
  })

  it('cannot be worked out from two editions of a county, when rows or totals are added or counts are changed', () => {
    const places = ['9001', '9002', '9003']
    const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 12 }))
    const counts = fc.tuple(count, count, count)
    const edition = fc.record({ rows: fc.subarray([0, 1, 2]), total: fc.boolean() })
    const tell = (values: readonly number[], { rows, total }: { rows: readonly number[]; total: boolean }): { rows: Map<number, string>; total?: string } => {
      const specs = [...rows.map((row) => indicator(places[row]!, 'T', String(values[row]))), ...(total ? [indicator('0014', 'T', String(values.reduce((a, b) => a + b, 0)))] : [])]
      const printed = shown(withhold(world(specs), 'public').inventory, 'value')
      return { rows: new Map(rows.map((row, index) => [row, printed[index]!])), ...(total ? { total: printed.at(-1)! } : {}) }
    }
    fc.assert(fc.property(counts, edition, edition, fc.option(fc.tuple(fc.nat({ max: 2 }), count)), (values, first, second, change) => {
      const later = values.map((value, index) => (change?.[0] === index ? change[1] : value))
      const told = [tell(values, first), tell(later, second)]
      const fits = (text: string | undefined, value: number): boolean => text === undefined || (text === '<5' ? value < k : text === '[visas inte]' || Number(text) === value)
      const numbers = Array.from({ length: 15 }, (_, n) => n)
      // What a reader may think who takes it that only the changed count is another one.
      const possible = numbers.flatMap((a) => numbers.flatMap((b) => numbers.map((c) => [a, b, c]))).filter((one) => {
        const next = one.map((value, index) => (change?.[0] === index ? change[1] : value))
        return [one, next].every((list, at) => list.every((value, index) => fits(told[at]!.rows.get(index), value)) && fits(told[at]!.total, list.reduce((a, b) => a + b, 0)))
      })
      values.forEach((value, index) => {
        if (value >= k) return
        const range = possible.map((one) => one[index]!)
        expect([values, first, second, change, Math.min(...range), Math.max(...range) >= k - 1]).toEqual([values, first, second, change, 0, true])
      })
    }), { numRuns: 300 })
  })

  it('hide the county\'s total unless every kommun is in the material and none is small', () => {
    const { inventory } = withhold(world([indicator('9001', 'T', '2'), indicator('9002', 'T', '30'), indicator('9003', 'T', '9'), indicator('0014', 'T', '41')]), 'internal')
    expect(shown(inventory, 'value')).toEqual(['<5', '30', '9', '[visas inte]'])
    const county = (values: readonly string[], total: string): string[] => shown(withhold(world([...values.map((value, index) => indicator(`900${index + 1}`, 'T', value)), indicator('0014', 'T', total)]), 'internal').inventory, 'value')
    expect(county(['20', '30', '9'], '59')).toEqual(['20', '30', '9', '59'])
    expect(county(['20', '30'], '59')).toEqual(['20', '30', '[visas inte]'])
    expect(county(['20', '30', '4'], '54')).toEqual(['20', '30', '<5', '[visas inte]'])
  })

  it('leave shares, rates, yes and no, and counts of services alone', () => {
    for (const unit of ['procent', 'antal per 10 000 invånare', 'ja/nej (1/0)', 'skala 2/1/0 (se titel)', 'kronor per invånare']) expect(shown(withhold(world([indicator('9001', 'T', '1', unit)]), 'internal').inventory, 'value')).toEqual(['1'])
    for (const [question, detail] of [['Antal kvinnojourer', '2'], ['Plats i Kvinnofridsbarometern', 'plats 3'], ['Bidrag till kvinnojour', '3 kr'], ['Socialsekreterare för barn', '2'], ['Antal enheter', '1'], ['Avtal', '2020-12-31']] as const) {
      expect([question, shown(withhold(world([work('a', question, detail)]), 'internal').inventory, 'detail')]).toEqual([question, [detail]])
    }
  })

  it('go by the unit in the register of indicators, and by caution when there is none', () => {
    const material = world([indicator('9001', 'T', '1', '')])
    expect(shown(withhold(material, 'internal').inventory, 'value')).toEqual(['1'])
    expect(shown(withhold(material, 'internal', { indicators: [{ code: 'U1', title: '', unit: 'ja/nej (1/0)', source: '', sourceUrl: '' }] }).inventory, 'value')).toEqual(['1'])
    expect(shown(withhold(material, 'internal', { indicators: [{ code: 'U1', title: '', unit: 'antal', source: '', sourceUrl: '' }] }).inventory, 'value')).toEqual(['<5'])
    expect(shown(withhold(material, 'internal', { indicators: [] }).inventory, 'value')).toEqual(['<5'])
  })

  it('are counted only where a number stands, and by whatever tells the kommun', () => {
    expect(shown(withhold(world([indicator('9001', 'K', 'bortfall'), indicator('9001', '', '3'), indicator('9002', 'T', '2.0'), indicator('9003', 'T', '2,5')]), 'internal').inventory, 'value')).toEqual(['bortfall', '<5', '<5', '2,5'])
    const unnamed = (id: string, question: string, detail: string): RecordSpec => ({ id, kind: 'work', subject: 'x', values: { kommun: 'Ekby', question, detail } })
    expect(shown(withhold(world([unnamed('a', 'Placerade kvinnor', '40'), unnamed('b', 'Placerade män', '30'), unnamed('c', 'Placerade totalt', '70'), unnamed('d', '', ''), unnamed('e', 'Placerade kvinnor', 'flera'), { id: 'f', kind: 'work', subject: 'x', values: { question: 'Placerade barn' } }]), 'internal').inventory, 'detail')).toEqual(['40', '30', '70', '', 'flera'])
    expect(shown(withhold(world([unnamed('a', 'Placerade kvinnor', '2'), unnamed('b', 'Placerade män', '30'), unnamed('c', 'Placerade pojkar', '40'), unnamed('d', 'Placerade totalt', '72'), unnamed('e', 'Placerade', '73')]), 'internal').inventory, 'detail')).toEqual(['<5', '[visas inte]', '[visas inte]', '72', '73'])
  })

  it('are hidden in facts on work that count persons or cases', () => {
    for (const [question, detail, expected] of [
      ['Ärenden om våld', '3', '<5'], ['Antal placerade kvinnor', '4 st', '<5'], ['Sökande per år', '2', '<5'], ['Förstagångskontakter', '3 kvinnor', '<5'], ['Förstagångskontakter', '76 kvinnor; 3 tjejer', '[visas inte]'],
      ['Placerade', 'tre', '<5'], ['Placerade', 'Två kvinnor', '<5'], ['Placerade', 'en', '<5'], ['Placerade', 'inga', '<5'], ['Placerade', '3,0', '<5'], ['Hur många fick stöd?', '3', '<5'], ['Polisanmälda våldtäkter', 'två', '<5'], ['Placeringar', '3 personer 2024', '<5'],
      ['Placerade', 'tre kvinnor och två barn', '[visas inte]'], ['Ärenden', '12 (3 män)', '[visas inte]'], ['Ärenden', 'tolv varav fyra män', '[visas inte]'], ['Placerade kvinnor', '40 procent (2 av 5)', '[visas inte]'], ['Placerade', '33 procent av 6 placerade', '[visas inte]'], ['Placerade', 'hälften av åtta kvinnor', '[visas inte]'],
      ['Placerade', 'tolv', 'tolv'], ['Placerade', 'en tredjedel av 60 kvinnor', 'en tredjedel av 60 kvinnor'], ['Placerade', 'i en lägenhet', 'i en lägenhet'], ['Stöd till kvinnor', '30 av 49', '30 av 49'], ['Antal samordnare', '1', '1'], ['Antal anställda', 'två', 'två'], ['Placerade', '27,5', '27,5'],
      ['Ärenden om våld', '317', '317'], ['Förstagångskontakter', '76 kvinnor; 158 tjejer', '76 kvinnor; 158 tjejer'],
    ] as const) expect([detail, shown(withhold(world([work('a', question, detail)]), 'internal').inventory, 'detail')]).toEqual([detail, [expected]])
    const { inventory } = withhold(world([work('a', 'Placerade kvinnor', '7'), work('b', 'Placerade män', '2'), work('c', 'Placerade totalt', '9')]), 'internal')
    expect(shown(inventory, 'detail')).toEqual(['[visas inte]', '<5', '9'])
  })

  it('are hidden by rows of one kommun, question and period only', () => {
    const row = (id: string, kommun: string, question: string, detail: string, speaksFor: string): RecordSpec => ({ id, kind: 'work', subject: 'x', speaksFor, values: { kommun_code: kommun, question, detail } })
    const values = (rows: readonly RecordSpec[]): string[] => shown(withhold(world(rows), 'internal').inventory, 'detail')
    const women = row('a', '9001', 'Placerade kvinnor', '7', '2025')
    const men = row('b', '9001', 'Placerade män', '2', '2025')
    expect(values([women, men])).toEqual(['[visas inte]', '<5'])
    expect(values([women, { ...men, speaksFor: '2024' }])).toEqual(['7', '<5'])
    expect(values([women, row('b', '9002', 'Placerade män', '2', '2025')])).toEqual(['7', '<5'])
    expect(values([women, row('b', '9001', 'Sökande män', '2', '2025')])).toEqual(['7', '<5'])
    expect(values([women, row('b', '9001', 'Placerade, MÄN (totalt)', '2', '2025')])).toEqual(['7', '<5'])
    // In the words of the kommun where there is no code, and with the total first or last.
    const total = row('c', '9001', 'Totalt placerade', '9', '2025')
    expect(values([total, women, men])).toEqual(['9', '[visas inte]', '<5'])
    expect(values([women, row('c', '9001', 'Totalt placerade', '9', '2025')])).toEqual(['[visas inte]', '9'])
    expect(values([women, row('c', '9001', 'Totalt placerade', '40', '2025')])).toEqual(['7', '40'])
    expect(values([women, row('b', '9001', 'Placerade män', '1', '2025'), row('c', '9001', 'Placerade', '8', '2025')])).toEqual(['[visas inte]', '<5', '[visas inte]'])
  })

  it('begin right under the limit', () => {
    expect(shown(withhold(world([work('a', 'Ärenden om våld', '5'), work('b', 'Sökande', '4'), work('c', 'Förstagångskontakter', '5 kvinnor; 6 tjejer')]), 'internal').inventory, 'detail')).toEqual(['5', '<5', '5 kvinnor; 6 tjejer'])
    expect(shown(withhold(world([indicator('9001', 'T', '5'), indicator('9002', 'T', '4')]), 'internal').inventory, 'value')).toEqual(['5', '<5'])
  })

  it('of another kind of row, another period or a word are no indicator', () => {
    const values = (rows: readonly RecordSpec[]): string[] => shown(withhold(world(rows), 'internal').inventory, 'value')
    expect(values([{ ...indicator('9001', 'T', '3'), kind: 'work' }])).toEqual(['3'])
    expect(values([indicator('9001', 'T', 'nr 3'), indicator('9002', 'T', '3 av 4'), indicator('9003', 'T', '3.00')])).toEqual(['nr 3', '3 av 4', '<5'])
    const later = { ...indicator('9001', 'K', '7'), id: 'kolada/senare', values: { ...indicator('9001', 'K', '7').values, period: '2024' } }
    expect(values([later, indicator('9001', 'M', '2')])).toEqual(['[visas inte]', '<5'])
    expect(values([{ ...later, values: { ...later.values, gender: 'T' } }, indicator('9001', 'M', '2')])).toEqual(['7', '<5'])
    expect(values([indicator('9001', 'K', '7'), indicator('9001', 'M', '8'), indicator('9001', 'T', '15')])).toEqual(['7', '8', '15'])
    expect(values([indicator('9001', 'K', '3'), indicator('9001', 'T', '90')])).toEqual(['<5', '90'])
  })

  it('of one sex follow from the other and the total', () => {
    const values = (...cells: readonly (readonly [gender: string, value: string])[]): string[] => shown(withhold(world(cells.map(([gender, value]) => indicator('9001', gender, value))), 'internal').inventory, 'value')
    const gone = '[visas inte]'
    for (const [one, other] of [['K', 'M'], ['M', 'K']] as const) {
      expect(values([one, '20'], ['T', '90'])).toEqual(['20', '90'])
      expect(values([one, '85'], ['T', '90'])).toEqual(['85', '90'])
      expect(values([one, '86'], ['T', '90'])).toEqual([gone, '90'])
      expect(values([one, '90'], ['T', '90'])).toEqual([gone, '90'])
      expect(values([one, '5'], ['T', '90'])).toEqual(['5', '90'])
      expect(values([one, '20'])).toEqual([gone])
      expect(values([one, '90'], ['T', '20'])).toEqual([gone, '20'])
      expect(values([one, '5'], [other, '5'])).toEqual(['5', '5'])
      expect(values([one, '5'], [other, '4'])).toEqual([gone, '<5'])
    }
  })

  it('of the whole county are the sums of what is told or follows of each kommun', () => {
    const county = (rows: readonly (readonly [gender: string, value: string])[][], gender: string, total: string): string => {
      const specs = rows.flatMap((row, index) => row.map(([of, value]) => indicator(`900${index + 1}`, of, value)))
      return shown(withhold(world([...specs, indicator('0014', gender, total)]), 'internal').inventory, 'value').at(-1)!
    }
    const both = [['K', '20'], ['M', '30']] as const
    expect(county([[...both], [...both], [...both]], 'T', '150')).toBe('150')
    expect(county([[...both], [['T', '50']], [...both]], 'T', '150')).toBe('150')
    expect(county([[...both], [['T', '50']], [...both]], 'K', '60')).toBe('[visas inte]')
    expect(county([[...both], [['M', '30'], ['T', '50']], [...both]], 'K', '60')).toBe('60')
    expect(county([[...both], [['K', '20'], ['T', '50']], [...both]], 'M', '90')).toBe('90')
    expect(county([[...both], [['M', '45'], ['T', '50']], [...both]], 'K', '45')).toBe('45')
    expect(county([[...both], [['M', '46'], ['T', '50']], [...both]], 'K', '44')).toBe('[visas inte]')
    expect(county([[...both], [['K', '20']], [...both]], 'T', '150')).toBe('[visas inte]')
    expect(county([[['T', '5']], [['T', '5']], [['T', '5']]], 'T', '15')).toBe('15')
    expect(county([[['T', '5']], [['T', '5']], [['T', '4']]], 'T', '14')).toBe('[visas inte]')
    expect(county([[['T', '5']]], 'T', '4')).toBe('<5')
    expect(county([[['T', '5']], [['T', '5']], [['T', '5']]], 'T', '5')).toBe('5')
  })

  it('in words of the source are read in any of the ways they are written', () => {
    const detail = (question: string, text: string, more: readonly RecordSpec[] = []): string => shown(withhold(world([work('a', question, text), ...more]), 'internal').inventory, 'detail')[0]!
    for (const [question, text, left] of [
      // One is an article as well.
      ['Placerade', 'ett', '<5'], ['Placerade', 'En kvinna', '<5'], ['Placerade', 'en; fler väntar', '<5'], ['Placerade', 'en, i fjol', '<5'], ['Placerade', 'en (i fjol)', '<5'], ['Stöd till barn', 'ett barn i år', '<5'], ['Uppföljning', '14 kvinnor, 2 män.', '[visas inte]'], ['Stöd till barn', '3 barn i fjol', '<5'], ['Stöd till barn', '7 barn i år', '7 barn i år'], ['Placerade', 'en familj', '<5'], ['Placerade', 'en familjelägenhet', 'en familjelägenhet'], ['Sökande', 'en placerad kvinna', 'en placerad kvinna'], ['Placerade', 'en  man', '<5'], ['Placerade kvinnor', 'ett hus', 'ett hus'],
      ['Placerade', 'inget', '<5'], ['Placerade', 'ingen', '<5'], ['Placerade', 'TRE', '<5'], ['Placerade', 'trettio', 'trettio'], ['Placerade', 'fem', 'fem'], ['Placerade', 'fyra', '<5'], ['Placerade', 'ettårig', 'ettårig'],
      // Part of a whole with nothing said of either.
      ['Stöd till kvinnor', '2 av 49', '[visas inte]'], ['Stöd till kvinnor', '45 av 49', '[visas inte]'], ['Stöd till kvinnor', '44 av 49', '44 av 49'], ['Stöd till kvinnor', '5 av 49', '5 av 49'], ['Stöd till kvinnor', '4 av 49', '[visas inte]'], ['Stöd till kvinnor', '2 av 49 (i fjol)', '2 av 49 (i fjol)'], ['Stöd till kvinnor', '2 av 49;', '[visas inte]'], ['Stöd till kvinnor', '12 av 20000', '12 av 20000'], ['Antal enheter', '2 av 49', '2 av 49'],
      // Shares of few.
      ['Placerade', '40 procent av 5', '[visas inte]'], ['Placerade', '37 % av de 12', '[visas inte]'], ['Placerade', '50 % av 10', '50 % av 10'], ['Placerade', '50 % av 9', '50 % av 9'], ['Placerade', '42 % av 12', '42 % av 12'], ['Placerade', '60 % av 12', '60 % av 12'], ['Placerade', '70 % av 12', '[visas inte]'], ['Placerade', '12,5 procent av 32', '[visas inte]'], ['Placerade', '12.5 procent av 40', '12.5 procent av 40'],
      ['Placerade', 'hälften av alla tio', 'hälften av alla tio'], ['Placerade', 'två tredjedelar av 15', 'två tredjedelar av 15'], ['Placerade', 'två tredjedelar av 12', '[visas inte]'], ['Placerade', 'TVÅ TREDJEDELAR av 15', 'TVÅ TREDJEDELAR av 15'], ['Placerade', 'tre fjärdedelar av 20', 'tre fjärdedelar av 20'], ['Placerade', 'tre fjärdedelar av 16', '[visas inte]'], ['Placerade', 'en fjärdedel av 20', 'en fjärdedel av 20'], ['Placerade', 'en femtedel av 20', '[visas inte]'], ['Placerade', 'fyra femtedelar av 25', 'fyra femtedelar av 25'], ['Placerade', 'fyra femtedelar av 20', '[visas inte]'],
      // Numbers with their thousands apart, decimals, dates and years.
      ['Placerade', '2 000', '2 000'], ['Placerade', '20 003', '20 003'], ['Placerade', '1\u00a0003', '1\u00a0003'], ['Placerade', '3.00', '<5'], ['Placerade', '3.5', '3.5'], ['Placerade', '3:5', '3:5'], ['Placerade', '2024-3', '2024-3'], ['Placerade', '3 kvinnor 1999', '<5'], ['Placerade', '2100 kvinnor; 3 män', '[visas inte]'], ['Placerade', '1899 kvinnor; 3 män', '[visas inte]'], ['Placerade', '2099 varav 3', '<5'], ['Placerade', '1900; 3', '<5'], ['Placerade', '2024', '2024'], ['Placerade', '3 och 12', '[visas inte]'], ['Placerade', '12 varav 3', '[visas inte]'], ['Placerade', '3 utredningar', '<5'], ['Placerade', '3 stycken', '3 stycken'],
      // What is counted.
      ['Våld', '3 st', '3 st'], ['Kvinna', '3', '<5'], ['Personer per kvartal', '3', '3'], ['Sökande / 3', '2', '2'], ['Sökande /år', '2', '<5'], ['Kvinnor, platser', '2', '2'], ['Kvinnor i tjänst', '2', '2'], ['Anställda kvinnor', '2', '2'], ['Utsatta av en tjänsteman', '2', '<5'], ['Person', '2', '<5'],
    ] as const) expect([question, text, detail(question, text)]).toEqual([question, text, left])
  })

  it('of the whole county are kept in step with the kommuner, by sex', () => {
    const values = (rows: readonly RecordSpec[]): Record<string, string> => Object.fromEntries(withhold(world(rows), 'internal').inventory.claims.filter(({ field }) => field === 'value').map(({ mention, value }) => [mention.slice('kolada/u1-'.length), value]))
    const kommuner = [indicator('9001', 'K', '2'), indicator('9001', 'M', '20'), indicator('9001', 'T', '22'), indicator('9002', 'K', '30'), indicator('9002', 'M', '40'), indicator('9002', 'T', '70')]
    const county = [indicator('14', 'K', '32'), indicator('14', 'M', '60'), indicator('14', 'T', '92')]
    expect(values([...kommuner, ...county])).toEqual({ '9001-K': '<5', '9001-M': '[visas inte]', '9001-T': '22', '9002-K': '30', '9002-M': '40', '9002-T': '70', '14-K': '[visas inte]', '14-M': '[visas inte]', '14-T': '[visas inte]' })
    const third = [indicator('9003', 'K', '8'), indicator('9003', 'M', '9'), indicator('9003', 'T', '17')]
    expect(values([...kommuner, ...third, indicator('14', 'K', '40'), indicator('14', 'M', '69'), indicator('14', 'T', '109')])).toMatchObject({ '14-K': '[visas inte]', '14-M': '69', '14-T': '109' })
    expect(values([indicator('9001', 'T', '40'), indicator('0014', 'T', '3')])).toEqual({ '9001-T': '40', '0014-T': '<5' })
  })

  it('of one sex, of which a total that is the same or less leaves nothing', () => {
    const values = (women: string, both: string): string[] => shown(withhold(world([indicator('9001', 'K', women), indicator('9001', 'T', both)]), 'internal').inventory, 'value')
    expect(values('7', '7')).toEqual(['[visas inte]', '[visas inte]'])
    expect(values('7', '6')).toEqual(['[visas inte]', '6'])
  })

  it('of the county are those of a place whose code is no kommun\'s, by sex', () => {
    const last = (...cells: readonly (readonly [kommun: string, gender: string, value: string])[]): string => shown(withhold(world(cells.map((cell) => indicator(...cell))), 'internal').inventory, 'value').at(-1)!
    for (const place of ['90011', 'x9001', '']) expect([place, last([place, 'T', '40'])]).toEqual([place, '[visas inte]'])
    const kommuner = (...cells: readonly (readonly [gender: string, value: string])[]) => ['9001', '9002', '9003'].flatMap((place) => cells.map(([gender, value]) => [place, gender, value] as const))
    expect(last(...kommuner(['K', '20'], ['T', '24']), ['0014', 'M', '12'])).toBe('[visas inte]')
    expect(last(...kommuner(['K', '20'], ['T', '25']), ['0014', 'M', '15'])).toBe('15')
    expect(last(...kommuner(['M', '30']), ['0014', 'T', '150'])).toBe('[visas inte]')
  })

  it('of one question are told apart from its total, by sex and kommun', () => {
    const gone = '[visas inte]'
    const values = (...rows: readonly (readonly [question: string, detail: string])[]): string[] => shown(withhold(world(rows.map(([question, detail], index) => work(`r${index}`, question, detail))), 'internal').inventory, 'detail')
    expect(values(['Placerade kvinnor', '2 000'], ['Placerade totalt', '2 003'])).toEqual([gone, '2 003'])
    expect(values(['Placerade kvinnor', '2 000'], ['Placerade totalt', '2 005'])).toEqual(['2 000', '2 005'])
    expect(values(['Placerade kvinnor', '20 000'], ['Placerade totalt', '20 003'])).toEqual([gone, '20 003'])
    expect(values(['Placerade kvinnor', '7'], ['Totalt placerade', '27,5'], ['Totalt placerade', '9'])).toEqual([gone, '27,5', '9'])
    expect(values(['Placerade kvinnor', '7'], ['Totalt placerade (kvinnor, män)', '9'])).toEqual([gone, '9'])
    expect(values(['Placerade kvinnor', '7'], ['Placerade, båda könen', '9'])).toEqual([gone, '9'])
    expect(values(['Kvinnor placerade', '7'], ['Män placerade', '2'])).toEqual([gone, '<5'])
    expect(values(['Placerade kvinnor', '7'], ['Placerade', '12'])).toEqual(['7', '12'])
    expect(values(['Placerade kvinnor', '2'], ['Placerade män', '3'], ['Placerade', '5'])).toEqual([gone, gone, '5'])
    expect(values(['Placerade kvinnor', '7'], ['Placerade män', '1'], ['Placerade', '8'], ['Placerade totalt', '40'])).toEqual([gone, '<5', gone, '40'])
    const named = (id: string, kommun: string, question: string, detail: string): RecordSpec => ({ id, kind: 'work', subject: 'x', values: { kommun, question, detail } })
    expect(shown(withhold(world([named('a', 'Ekby', 'Placerade kvinnor', '7'), named('b', 'Björkstad', 'Placerade män', '2')]), 'internal').inventory, 'detail')).toEqual(['7', '<5'])
  })

  it('of one are told from the article, in words and with the word in the singular', () => {
    for (const [question, text, left] of [
      ['Placerade', 'en och samma kvinna', 'en och samma kvinna'], ['Placerade', 'ett och samma barn', 'ett och samma barn'], ['Ärenden', 'ett ärende', '<5'], ['Ärenden', 'en anmälan', '<5'], ['Ärenden', 'Ett', '<5'], ['Placerade barn', 'ett 2024', '<5'],
      ['Placeringar', '1 placering', '<5'], ['Utredningar', '1 utredning', '<5'], ['Stöd till kvinnor', 'en av fem', '[visas inte]'], ['Stöd till kvinnor', 'ett av fem', '[visas inte]'], ['Placerade', 'ett barnhem', 'ett barnhem'],
      ['Ärenden', 'tjugoett ärenden varav tre', '[visas inte]'], ['Placerade', 'etta och tvåa', '[visas inte]'], ['Placerade', '20 3', '20 3'], ['Placerade', '3,5', '3,5'], ['Sökande /3', '2', '2'], ['Kvinnor, plats', '2', '2'], ['Stöd till kvinnor', '2 av 49 ; i fjol', '[visas inte]'],
      ['Placerade', 'två femtedelar av 20', 'två femtedelar av 20'], ['Placerade', 'två femtedelar av 10', '[visas inte]'],
    ] as const) expect([question, text, shown(withhold(world([work('a', question, text)]), 'internal').inventory, 'detail')]).toEqual([question, text, [left]])
    expect(shown(withhold(world([{ id: 'kalla/a', values: { question: 'Placerade', detail: '3' } }]), 'internal').inventory, 'detail')).toEqual(['3'])
  })

  it('as shares are read with decimals and as several parts', () => {
    for (const text of ['12,5 procent av 40', 'två femtedelar av 20', 'Tre femtedelar av 15', '2 femtedelar av 20']) expect([text, tellsShareOfFew(text, k)]).toEqual([text, false])
    for (const text of ['12,5 procent av 32', 'två femtedelar av 10', 'en femtedel av 20']) expect([text, tellsShareOfFew(text, k)]).toEqual([text, true])
  })

  it('are known by their words', () => {
    for (const words of ['antal', 'antal personer', 'st', 'ärenden', 'kvinnor', 'Antal unika']) expect([words, countsPersons(words)]).toEqual([words, true])
    for (const words of ['', 'procent', 'andel kvinnor', 'antal per 10 000 kvinnor', 'antal enheter', 'kronor', 'steg', 'plats 3']) expect([words, countsPersons(words)]).toEqual([words, false])
  })

  it('are found before any other words', () => {
    for (const [detail, left] of [['4 kvinnor under 2024', '<5'], ['1 person mördad', '<5'], ['12 barn i 4 grupper', '12 barn i 4 grupper'], ['3 av 41 klienter', '[text ej godkänd för publicering]']] as const) {
      expect([detail, shown(withhold(world([work('a', 'Placerade', detail)]), 'internal').inventory, 'detail')]).toEqual([detail, [left]])
    }
  })

  it('are of families, refusals and those who use violence, in digits of any width', () => {
    const detailOf = (question: string, detail: string): string => withhold(world([{ id: 'kalla/rad', kind: 'work', values: { kommun_code: '9001', question, detail } }]), 'internal').inventory.claims.find(({ field }) => field === 'detail')!.value
    for (const [question, detail] of [['Vräkta barnfamiljer', '2'], ['Avslag', '2 avslag'], ['Placerade barn', '３'], ['Antal utövare i behandling', '3 av 12'], ['Antal våldsutövare', '4']] as const) expect([question, detailOf(question, detail)]).not.toEqual([question, detail])
    for (const [question, detail] of [['Program för våldsutövare', '2 program'], ['Familjecentraler', '3'], ['Antal utförare', '3 utförare']] as const) expect([question, detailOf(question, detail)]).toEqual([question, detail])
  })

  it('are no thousands in the note beside them', () => {
    const noteOf = (note: string): string => {
      const material = world([{ id: 'kalla/rad', kind: 'work', values: { kommun_code: '9001', question: 'Antal placerade kvinnor', detail: '2', note } }])
      return withhold(material, 'internal').inventory.claims.find(({ field }) => field === 'note')!.value
    }
    expect(noteOf('Dygnet kostar 2 350 kr')).toBe('Dygnet kostar 2 350 kr')
    expect(noteOf('Dygnet kostar 350 kr för 2')).toBe('[visas inte]')
  })

  it('are not told again by the note beside them, nor by one beside what the source itself has hidden', () => {
    const note = (detail: string, text: string): string => {
      const row = work('a', 'Placerade kvinnor', detail)
      return shown(withhold(world([{ ...row, values: { ...row.values, note: text } }]), 'internal').inventory, 'note')[0]!
    }
    for (const text of ['alla tre från Alingsås', 'båda från Alingsås', 'I verkligheten fyra stycken', 'Egentligen 2.']) {
      expect([text, note('3', text), note('<5', text)]).toEqual([text, '[visas inte]', '[visas inte]'])
      expect([text, note('30', text)]).toEqual([text, text])
    }
    for (const text of ['fyra beviljades', 'i 2 av dem användes vapen', 'En beviljades.']) expect([text, note('18 ansökningar', text)]).toEqual([text, '[visas inte]'])
    for (const text of ['sju träffar per grupp', 'tre träffar per grupp', '20 beviljades', 'den 2 maj']) expect([text, note('18 ansökningar', text)]).toEqual([text, text])
    for (const text of ['Ur rapporten för 2025', 'Se 5 kap. 11 §', 'Källa: en enkät', 'Läst 2026-01-03', 'Upp 3 procent']) expect([text, note('3', text)]).toEqual([text, text])
  })
})
