import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnCounter, linesOf, parseShippedCsv, positionAt } from '#text'

describe('positions', () => {
  it('counts lines for every kind of line end, and columns in characters', () => {
    const text = 'a\r\nb😀c\rd\n'
    expect(linesOf(text)).toEqual(['a', 'b😀c', 'd', ''])
    expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 })
    expect(positionAt(text, text.indexOf('c'))).toEqual({ line: 2, column: 3 })
    expect(positionAt(text, text.indexOf('d'))).toEqual({ line: 3, column: 1 })
    expect(positionAt(text, text.length)).toEqual({ line: 4, column: 1 })
  })

  it('comes back to the same place: the line and column of an offset hold its character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '\n', '\r\n', '\r', '😀'), maxLength: 30 })
    fc.assert(fc.property(text, fc.nat(), (material, seed) => {
      const characters = [...material]
      if (characters.length === 0) return
      const index = seed % characters.length
      const character = characters[index]!
      if (character === '\n' || character === '\r') return
      const { line, column } = positionAt(material, characters.slice(0, index).join('').length)
      expect([...linesOf(material)[line - 1]!][column - 1]).toBe(character)
    }))
  })

  it('counts the columns of many places on one line as each by itself, in any order', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'å', '😀'), maxLength: 12 })
    fc.assert(fc.property(line, fc.array(fc.nat(), { maxLength: 8 }), (text, seeds) => {
      const starts = [...text].map((_, index) => [...text].slice(0, index).join('').length)
      const column = columnCounter(text)
      for (const seed of seeds) {
        const offset = starts[seed % starts.length] ?? 0
        expect(column(0, offset)).toBe(positionAt(text, offset).column)
      }
    }))
    const long = '😀;'.repeat(100_000)
    const column = columnCounter(long)
    expect(Array.from({ length: 100_000 }, (_, cell) => column(0, cell * 3)).at(-1)).toBe(199_999)
  })
})

describe('parseShippedCsv', () => {
  it('reads quotes, commas and line breaks inside quotes, and blank cells', () => {
    expect(parseShippedCsv('a,b\n1,"x, ""y""\nz"\n,\n', 'f.csv')).toEqual([{ a: '1', b: 'x, "y"\nz' }, { a: '', b: '' }])
  })

  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'å', ' '), maxLength: 6 })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
      const text = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join('\n')
      expect(parseShippedCsv(text, 'f.csv')).toEqual(rows.map(([a, b]) => ({ a, b })))
    }))
  })

  it.each([['a,b\n1\n'], ['a,b\n"1,2\n'], ['']])('throws on a broken file of ours: %j', (text) => {
    expect(() => parseShippedCsv(text, 'f.csv')).toThrow('f.csv')
  })
})
