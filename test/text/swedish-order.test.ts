import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSwedish } from '#text'

const sorted = (names: readonly string[]): string[] => names.toSorted(compareSwedish)

describe('compareSwedish', () => {
  it('puts å, ä and ö last and in that order', () => {
    const names = ['Skara', 'Skövde', 'Sotenäs', 'Stenungsund', 'Trollhättan', 'Töreboda', 'Vara', 'Vårgårda', 'Vänersborg', 'Åmål', 'Öckerö']
    expect(sorted(names.toReversed())).toEqual(names)
  })

  it('puts w after v as a letter of its own, and é with e', () => {
    expect(sorted(['Wara', 'Vä', 'Va', 'X'])).toEqual(['Va', 'Vä', 'Wara', 'X'])
    expect(sorted(['elf', 'éla', 'ek', 'elg'])).toEqual(['ek', 'éla', 'elf', 'elg'])
  })

  it('puts foreign letters where a Swedish reader looks for them', () => {
    expect(sorted(['Ångström', 'Østberg', 'Müller', 'Mz', 'Mx', 'Ærlig', 'Öberg', 'Çelik', 'Cz'])).toEqual(['Çelik', 'Cz', 'Mx', 'Müller', 'Mz', 'Ångström', 'Ærlig', 'Öberg', 'Østberg'])
  })

  it('puts signs before digits, digits before letters, and the shorter text first', () => {
    expect(sorted(['Lilla Edet', 'Lillaby', 'Lilla-Edet', 'Lilla', 'Lilla 2', '2 Lilla', '(Lilla)'])).toEqual(['(Lilla)', '2 Lilla', 'Lilla', 'Lilla 2', 'Lilla Edet', 'Lilla-Edet', 'Lillaby'])
  })

  it('looks at case only when all letters are equal', () => {
    expect(sorted(['ale', 'Bo', 'Ale', 'alf'])).toEqual(['Ale', 'ale', 'alf', 'Bo'])
  })

  it('orders decomposed letters as composed ones', () => {
    expect(compareSwedish('A\u030Ama\u030Al', 'Z')).toBeGreaterThan(0)
    expect(compareSwedish('O\u0308cker\u00F6', 'Öckerå')).toBeGreaterThan(0)
  })

  it('is a total order: equal only to itself, and consistent', () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: fc.constantFrom('a', 'A', 'å', 'ä', 'ö', 'é', 'e\u0301', 'w', 'v', ' ', '-', '1'), maxLength: 5 }))
    fc.assert(fc.property(word, word, word, (a, b, c) => {
      expect(compareSwedish(a, b) === 0).toBe(a === b)
      expect(Math.sign(compareSwedish(a, b))).toBe(-Math.sign(compareSwedish(b, a)) + 0)
      if (compareSwedish(a, b) <= 0 && compareSwedish(b, c) <= 0) expect(compareSwedish(a, c)).toBeLessThanOrEqual(0)
    }), { numRuns: 5000 })
  })
})
