import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Area } from '#model'
import { ageOf } from '../../src/analyse/freshness/age.ts'
import { freshnessLimits } from '../../src/analyse/freshness/limits.ts'
import { addMonths, comparePeriods, daysOf } from '../../src/analyse/periods.ts'
import { world, type SaidOn } from './world.ts'

const today = '2026-11-24'
const defaults = freshnessLimits({})
const age = (period: string | null, kind: Area['freshness'] = 'existence'): string => ageOf({ period, checked: null }, kind, defaults, today)

describe('the days of a period', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'], ['2020-02', '2020-02-01', '2020-02-29'], ['2019-09-16', '2019-09-16', '2019-09-16'],
    ['2018/2020', '2018-01-01', '2020-12-31'], ['2019-10/2020-03', '2019-10-01', '2020-03-31'],
  ])('%s is %s to %s', (period, first, last) => {
    expect(daysOf(period)).toEqual({ first, last })
  })

  it.each(['', 'okänt', '19', '2019-13', '2019-00-01', '2019/'])('%j is none', (text) => {
    expect(daysOf(text)).toBeNull()
  })

  it('end on the last of a short month when months are added', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28')
    expect(addMonths('2024-12-31', 24)).toBe('2026-12-31')
  })

  it('are ordered the same way whichever comes first', () => {
    const period = fc.oneof(fc.constant(null), fc.integer({ min: 1990, max: 2030 }).map(String), fc.constantFrom('2020-05', '2020-05-06', '2019/2020', 'okänt'))
    fc.assert(fc.property(period, period, (a, b) => {
      expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0)
    }))
  })
})

describe('the age of a statement', () => {
  it('counts a year to its 31 December', () => {
    expect(age('2024')).toBe('aktuell')
    expect(age('2023')).toBe('aldre')
    expect(age('2022')).toBe('aldre')
    expect(age('2021')).toBe('gammal')
  })

  it('is current to the very day of the limit', () => {
    expect(age('2024-11-24')).toBe('aktuell')
    expect(age('2024-11-23')).toBe('aldre')
    expect(age('2022-11-24')).toBe('aldre')
    expect(age('2022-11-23')).toBe('gammal')
  })

  it('is undated without a year, however lately we read it', () => {
    expect(age(null)).toBe('odaterad')
    expect(age('okänt')).toBe('odaterad')
    const { matrix } = world().work('1401', 'samordnare', 'finns').findings(today)
    expect(matrix.cells[0]).toMatchObject({ age: 'odaterad', speaksFor: null })
  })

  it('has a limit for each kind of statement', () => {
    const at = (period: string): string[] => (['existence', 'plan', 'routine', 'agreement', 'contact', 'statistics'] as const).map((kind) => age(period, kind))
    expect(at('2026-08')).toEqual(['aktuell', 'aktuell', 'aktuell', 'aktuell', 'aktuell', 'aktuell'])
    expect(at('2026-03')).toEqual(['aktuell', 'aktuell', 'aktuell', 'aktuell', 'aldre', 'aktuell'])
    expect(at('2025-09')).toEqual(['aktuell', 'aktuell', 'aldre', 'aktuell', 'gammal', 'aktuell'])
  })

  it('follows the plan\'s own validity where it is known', () => {
    expect(age('2018/2026', 'plan')).toBe('aktuell')
    expect(age('2023/2025', 'plan')).toBe('gammal')
    expect(age('2023/2025', 'existence')).toBe('aktuell')
  })

  it('counts from a later confirmation', () => {
    expect(ageOf({ period: '2015', checked: '2026-10-01' }, 'existence', defaults, today)).toBe('aktuell')
    expect(ageOf({ period: null, checked: '2026-10-01' }, 'contact', defaults, today)).toBe('aktuell')
  })

  it('never grows fresher as time passes', () => {
    const order = ['aktuell', 'aldre', 'gammal']
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addMonths('2020-01-15', days % 130))
    fc.assert(fc.property(day, day, fc.constantFrom('existence', 'plan', 'routine', 'agreement', 'contact', 'statistics') as fc.Arbitrary<Area['freshness']>, (a, b, kind) => {
      const [sooner, later] = a < b ? [a, b] : [b, a]
      const [before, after] = [sooner, later].map((on) => order.indexOf(ageOf({ period: '2020', checked: null }, kind, defaults, on)))
      expect(before).toBeLessThanOrEqual(after!)
    }))
  })
})

describe('the limits', () => {
  it('may be set by the county, and say so', () => {
    const set = freshnessLimits({ existence: 36 }).find((limit) => limit.kind === 'existence')
    expect(set).toMatchObject({ months: 36, olderMonths: 72, basis: 'Länets egen gräns enligt county.md.' })
    const { matrix, freshness } = world().limit('existence', 72).work('1401', 'samordnare', 'finns', { year: '2021' }).findings(today)
    expect(matrix.cells[0]!.age).toBe('aktuell')
    expect(freshness!.find((limit) => limit.kind === 'existence')!.months).toBe(72)
  })

  it('are not moved by a setting that is no number of months', () => {
    expect(freshnessLimits({ existence: Number.NaN, plan: -1, routine: 0 })).toEqual(defaults)
  })
})

describe('doubt', () => {
  const doubt = (area: string, on: SaidOn, answer = 'finns'): string | undefined => world().work('1401', area, answer, on).findings(today).matrix.cells.find((each) => each.kommun === '1401' && each.area === area)!.doubt

  it.each([
    ['utovare_samtal', '2021-07-31', '2021-08-01', '1 augusti 2021'],
    ['rutiner', '2022-10-31', '2022-11-01', '1 november 2022'],
    ['skyddat_boende', '2024-03-31', '2024-04-01', '1 april 2024'],
    ['handlingsplan', '2025-06-30', '2025-07-01', '1 juli 2025'],
  ])('follows a change of the law on %s', (area, before, after, day) => {
    expect(doubt(area, { year: before })?.replaceAll('\u00a0', ' ')).toContain(`före den ${day}`)
    expect(doubt(area, { year: after })).toBeUndefined()
  })

  it('is not raised by a year that the change falls in, nor by an undated statement', () => {
    expect(doubt('skyddat_boende', { year: '2024' })).toBeUndefined()
    expect(doubt('skyddat_boende', {})).toBeUndefined()
  })

  it('follows a validity that has run out', () => {
    expect(doubt('overenskommelser', { year: '2018/2020' })?.replaceAll('\u00a0', ' ')).toBe('Gällde till och med 31 december 2020. Något nyare är inte känt.')
  })
})

describe('ages of all statements', () => {
  it('count rows and sections that say something, each once, and no indicators', () => {
    const { ages } = world()
      .work('1401', 'samordnare', 'finns', { year: '2026' })
      .work('1401', 'kvinnojour', 'uppgift_saknas', { year: '2026' })
      .work('1402', 'ovrigt', 'finns', { year: '2022' })
      .service('Jouren', 'kvinnojour', ['1401'], { year: '2010' }).told('Jouren', { source: 'b', covers: ['1401'] })
      .mapping('En kartläggning', { year: '2007' })
      .indicator('U30750', '1401', '2024', '12.5')
      .findings(today)
    expect(ages).toEqual({ aktuell: 1, aldre: 1, gammal: 2, odaterad: 1 })
  })
})
