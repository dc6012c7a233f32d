import { describe, expect, it } from 'vitest'
import type { Field, RowKind } from '#model'
import { normalise, row } from './rows.ts'

/** Texts that make a careless pattern try again and again; 200 KB of each. A pattern that is not linear never comes back within the limit of a test. */
const worst = ['a', 'Ale, ', '031-', '- ', '\n', 'ja, ', 'och ', '1 ', '\u200B', 'a\u0308', 'http://', 'a@', 'rutin '].map((unit) => unit.repeat(Math.ceil(200_000 / unit.length)))
const fields: readonly Field[] = ['kommun', 'name', 'type', 'covers', 'phone', 'email', 'website', 'access', 'availability', 'note', 'area', 'question', 'status', 'detail', 'share', 'period', 'gender', 'value', 'observed_year']

describe('200 KB of the worst text', () => {
  it.each<RowKind>(['resource', 'work'])('in any cell of a row of kind %s ends in a few messages', (kind) => {
    for (const text of worst) {
      for (const field of fields) {
        const { mention, diagnostics } = normalise(row(kind, { [field]: text }))
        expect(mention.claims.length + diagnostics.length).toBeLessThan(10)
      }
    }
  })

  it('in the cell of the kommun is no list of kommuner, as in no other cell', () => {
    const rulesOf = (text: string): string[] => normalise(row('resource', { name: 'x', kommun: text })).diagnostics.map(({ rule }) => rule)
    expect(rulesOf('Ale, Lerum, '.repeat(400))).toEqual([])
    expect(rulesOf('Ale, Lerum, '.repeat(500))).toEqual(['normalise/kommun-unknown'])
  })

  it('in cells just short enough to be read ends in a message for each part', () => {
    for (const text of worst) {
      for (const field of fields) {
        const { mention, diagnostics } = normalise(row('resource', { name: 'x', [field]: text.slice(0, 4990) }))
        expect(mention.claims.length + diagnostics.length).toBeLessThan(2600)
      }
    }
  })
})
