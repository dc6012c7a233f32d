import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, row, rulesOf } from './rows.ts'

const made = (text: string): ReturnType<typeof row> => row('resource', { name: 'x', observed_year: text })
const period = (text: string): string | undefined => normalise(made(text)).mention.dates.speaksFor

describe('what a statement speaks for', () => {
  it.each([
    ['2019', '2019'], ['2019-09', '2019-09'], ['2019-9-6', '2019-09-06'], ['2019-09-16', '2019-09-16'], ['20190916', '2019-09-16'], ['2019-09-16 14:03', '2019-09-16'], ['2019-09-16T14:03:00Z', '2019-09-16'],
    ['16 september 2019', '2019-09-16'], ['den 16 sept. 2019', '2019-09-16'], ['Onsdagen den 2 december 2020', '2020-12-02'], ['16/9 2019', '2019-09-16'], ['16.9.2019', '2019-09-16'], ['13/02/2019', '2019-02-13'],
    ['September 16, 2019', '2019-09-16'], ['2 Dec 2020', '2020-12-02'], ['Maj 2020', '2020-05'], ['october 2020', '2020-10'], ['hösten 2019', '2019'], ['ca 2013', '2013'], ['t.o.m. 2020', '2020'], ['fr.o.m. 2019', '2019'],
    ['2018–2020', '2018/2020'], ['2018-2020', '2018/2020'], ['2018 till 2020', '2018/2020'], ['mellan 2018 och 2020', '2018/2020'], ['2019/20', '2019/2020'], ['läsåret 2019/20', '2019/2020'], ['2009–10', '2009/2010'], ['2009-10', '2009-10'],
    ['vecka 47 2022', '2022-11-21/2022-11-27'], ['v. 47, 2022', '2022-11-21/2022-11-27'], ['2022-W47', '2022-11-21/2022-11-27'], ['v 1 2021', '2021-01-04/2021-01-10'], ['v 53 2020', '2020-12-28/2021-01-03'], ['kvartal 3 2022', '2022-07/2022-09'],
  ])('reads %j as %s', (text, expected) => {
    expect(period(text)).toBe(expected)
    expect(rulesOf(normalise(made(text)))).toEqual([])
  })

  it.each([['Onsdagen den 2 december', 'date-without-year'], ['2 december', 'date-without-year'], ['7/6', 'date-without-year'], ['vecka 47', 'date-without-year'], ['mars', 'date-without-year'], ['01/02/2019', 'date-two-ways'],
    ['2019-13-40', 'date'], ['31 februari 2020', 'date'], ['2022-53', 'date'], ['v 53 2021', 'date'], ['2020–2018', 'date'], ['3019', 'date'], ['-19', 'date'], ['i fjol', 'date'], ['12 platser', 'date']])('never guesses %j', (text, rule) => {
    expect(period(text)).toBeUndefined()
    expect(rulesOf(normalise(made(text)))).toEqual([rule])
  })

  it.each(['', 'okänt', 'odaterad', 'u.å.', '?', '-'])('leaves %j undated and asks nothing', (text) => {
    expect(period(text)).toBeUndefined()
    expect(rulesOf(normalise(made(text)))).toEqual([])
  })

  it('reads any day in Swedish, English and ISO alike', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(fc.property(day, fc.constantFrom('sv-SE', 'en-GB', 'en-US'), (date, locale) => {
      const iso = date.toISOString().slice(0, 10)
      const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date)
      expect(period(written)).toBe(iso)
      expect(period(iso)).toBe(iso)
    }))
  })
})

describe('the four dates', () => {
  it('are kept apart, the row before the file, and none is made from another', () => {
    const dated = row('work', { kommun: 'Öckerö', area: 'Barnahus', status: 'ja', read: '22 november 2026', published: '2022-11-21' }, { dates: { read: '2026-01-01', checked: '2025-05-05' } })
    expect(normalise(dated).mention.dates).toEqual({ published: '2022-11-21', read: '2026-11-22', checked: '2025-05-05' })
    expect(normalise(dated).mention.claims.every(({ dates }) => dates.speaksFor === undefined)).toBe(true)
  })

  it('leave out a reading day that is only a year', () => {
    expect(normalise(row('resource', { name: 'x', read: '2026' })).mention.dates).toEqual({})
    expect(rulesOf(normalise(row('resource', { name: 'x', read: '2026' })))).toEqual(['date-not-a-day'])
  })

  it('take the year of an earlier mapping for what it speaks for', () => {
    expect(normalise(row('mapping', { title: 'Nuläget', year: '2019' })).mention.dates).toEqual({ speaksFor: '2019' })
  })
})
