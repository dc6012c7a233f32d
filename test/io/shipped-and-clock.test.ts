import { describe, expect, it } from 'vitest'
import { ToolError } from '#model'
import { today } from '../../src/io/clock/index.ts'
import { readShipped, shippedFolder } from '../../src/io/files/index.ts'

describe('what comes with the program', () => {
  it('is found from where the program lies', () => {
    expect(shippedFolder('data')).toBe(new URL('../../data', import.meta.url).pathname)
  })

  it('is read by path, without the county folders', async () => {
    const data = await readShipped('data')
    expect(Object.keys(data)).toContain('register/kommuner.csv')
    expect(Object.keys(data).filter((path) => path.startsWith('vastra-gotaland/'))).toEqual([])
    expect(Object.keys(data)).toEqual(Object.keys(data).toSorted())
    expect(Object.keys(await readShipped('templates')).length).toBeGreaterThan(0)
  })
})

describe('today', () => {
  it('is the date of SOURCE_DATE_EPOCH in UTC', () => {
    expect(today({ SOURCE_DATE_EPOCH: '1763942400' })).toBe('2025-11-24')
    expect(today({ SOURCE_DATE_EPOCH: '1763942399' })).toBe('2025-11-23')
  })

  it('is else a day of the calendar', () => {
    expect(today({})).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
    expect(today({ SOURCE_DATE_EPOCH: '' })).toBe(today())
  })

  it('refuses what is no number of seconds', () => {
    for (const epoch of ['i dag', '-1', '1e9', '99999999999999']) expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow(ToolError)
  })
})
