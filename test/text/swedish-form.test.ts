import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWord, fold, formatDay, formatNumber, formatPhone, hash, joinSwedish, slug } from '#text'

const nb = (text: string): string => text.replaceAll('_', '\u00A0')

describe('formatNumber', () => {
  it.each([
    [0, '0'], [999, '999'], [1000, '1_000'], [1725000, '1_725_000'], [12.5, '12,5'], [-3, '−3'], [-1234.5, '−1_234,5'], [-0, '0'], [1e21, '1_000_000_000_000_000_000_000'], [1e-7, '0,0000001'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(nb(text))
  })

  it('writes as many decimals as asked for, and never minus zero', () => {
    expect(formatNumber(2.345, 1)).toBe('2,3')
    expect(formatNumber(-0.01, 1)).toBe('0,0')
  })
})

describe('formatDay', () => {
  it.each([['2019-09-16', '16_september_2019'], ['2019-09-01', '1_september_2019'], ['2019-09', 'september_2019'], ['2019', '2019'], ['2018/2020', '2018–2020'], ['okänt', 'okänt'], ['2019-13-01', '2019-13-01']])('writes %s as %s', (day, text) => {
    expect(formatDay(day)).toBe(nb(text))
  })
})

describe('lists and counts', () => {
  it('joins with comma and och', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => joinSwedish(items))).toEqual(['', 'a', 'a och b', 'a, b och c'])
    expect(joinSwedish(['a', 'b'], 'eller')).toBe('a eller b')
  })

  it('writes one to twelve in words', () => {
    expect([1, 3, 12, 13, 1200].map((count) => countWord(count))).toEqual(['en', 'tre', 'tolv', '13', nb('1_200')])
    expect(countWord(1, 'neutrum')).toBe('ett')
  })
})

describe('formatPhone', () => {
  it.each([
    ['+46313900601', '031-390_06_01'], ['+4631123456', '031-12_34_56'], ['+4684650040', '08-465_00_40'], ['+46846500401', '08-465_004_01'], ['+46406280401', '040-628_04_01'], ['+46980319200', '0980-31_92_00'],
    ['+4632213765', '0322-137_65'], ['+46701740605', '070-174_06_05'], ['+4620505050', '020-50_50_50'], ['+46200212019', '0200-21_20_19'], ['+46102235760', '010-223_57_60'], ['+46771123456', '0771-12_34_56'],
    ['112', '112'], ['114 14', '114_14'], ['11414', '114_14'], ['1177', '1177'], ['116 016', '116_016'], ['116016', '116_016'], ['+4722414000', '+4722414000'],
  ])('prints %s as %s', (stored, printed) => {
    expect(formatPhone(stored)).toBe(nb(printed))
  })
})

describe('slug', () => {
  it.each([
    ['Kvinno- & tjejjouren Ada, Göteborg', 'kvinno-och-tjejjouren-ada-goteborg'], ['Åmål', 'amal'], ['  --  ', 'namnlos'], ['', 'namnlos'], ['CON', 'con-fil'], ['lpt1', 'lpt1-fil'], ['../../etc/passwd', 'etc-passwd'], ['Æøß', 'aeoss'],
  ])('makes %j into %s', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it('is fit for a file name for any text, and its own slug', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 80 }), (text, max) => {
      const made = slug(text, max)
      expect(made).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
      expect(made.length).toBeLessThanOrEqual(Math.max(max, 8))
      expect(slug(made)).toBe(made)
    }))
  })
})

describe('fold and hash', () => {
  it('makes spellings of the same words equal, and keeps Håbo from Habo', () => {
    expect(fold(' ÅMÅL\u00A0 ')).toBe(fold('A\u030Ama\u030Al'))
    expect(fold('Dals–Ed')).toBe(fold('dals-ed'))
    expect(fold('Håbo')).not.toBe(fold('Habo'))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }))
  })

  it('hashes with SHA-256 in UTF-8', () => {
    expect(hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hash('å')).not.toBe(hash('a\u030A'))
  })
})
