import { describe, expect, it } from 'vitest'
import { comparisonNames, matchTable } from '#match'

const rows = [
  { namn: 'Kvinnojouren Tussilago', ort: 'Borås' }, { namn: 'Familjecentralen', ort: 'Hjo' }, { namn: 'Tussilagos kvinnojour', ort: 'Borås' }, { namn: '', ort: '' }, { namn: 'Familjecentralen', ort: 'Skara' },
]
const fields = [{ column: 'namn', comparison: 'organisation' }, { column: 'ort', comparison: 'place' }]

describe('grouping the rows of a table', () => {
  it('puts every row in one cluster, counted from 1, also a row that is like no other or empty', () => {
    const { clusters } = matchTable(rows, fields)
    expect(clusters.map((cluster) => [cluster.id, cluster.rows])).toEqual([['1', [1, 3]], ['2', [2]], ['4', [4]], ['5', [5]]])
    expect(clusters[0]!.score).toBeGreaterThanOrEqual(13)
    expect(clusters[1]!.score).toBe(0)
  })

  it('says the same whatever the order of the rows', () => {
    const named = (table: typeof rows): string[] => matchTable(table, fields).clusters.map((cluster) => cluster.rows.map((row) => `${table[row - 1]!.namn} ${table[row - 1]!.ort}`).toSorted().join(' = ')).toSorted()
    expect(named(rows.toReversed())).toEqual(named(rows))
  })

  it('asks with the weight of each column, summing to the score', () => {
    const { questions } = matchTable([{ namn: 'Kvinnojouren Tussilago', ort: 'Borås' }, { namn: 'Kvinnojouren Tussilago', ort: 'Mark' }], fields)
    expect(questions.map(({ rows: pair }) => pair)).toEqual([[1, 2]])
    const { score, fields: weights } = questions[0]!
    expect(Object.keys(weights)).toEqual(['namn', 'ort'])
    expect(weights['namn']! + weights['ort']!).toBeCloseTo(score, 6)
  })

  it('works on no rows and on columns that are not there', () => {
    expect(matchTable([], fields)).toEqual({ clusters: [], questions: [] })
    const odd = ['__proto__', 'constructor'].map((column) => ({ column, comparison: 'text' }))
    expect(matchTable([{ annat: 'x' }, { annat: 'y' }], odd).clusters.length).toBe(2)
    expect(matchTable([{ annat: 'x' }], fields).clusters.map((cluster) => cluster.rows)).toEqual([[1]])
  })

  it('comes to the end of a name that is one word of 200 000 letters', () => {
    const word = 'kvinno'.repeat(33_333)
    expect(matchTable([{ namn: word, ort: 'Borås' }, { namn: 'tussilago'.repeat(20_000), ort: 'Borås' }, { namn: word, ort: 'Borås' }], fields).clusters.map(({ rows: same }) => same)).toContainEqual([1, 3])
  })

  it('offers the comparisons by name', () => expect(comparisonNames).toEqual(['organisation', 'text', 'place', 'phone', 'web', 'code', 'kind']))
})
