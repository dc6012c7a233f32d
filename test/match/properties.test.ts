import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainPair, matchResources, matchTable } from '#match'
import type { Mention } from '#model'
import { countyOf, mentionOf, vocabulary, workOf } from './mentions.ts'
import { readTruth } from './truth/read-truth.ts'

const county = countyOf('14')
const truth = readTruth('first').map(({ mention }) => mention)
const match = (mentions: readonly Mention[]): ReturnType<typeof matchResources> => matchResources({ mentions, decisions: [], vocabulary, county, sources: [] })

/** Mentions of few names, kinds and places, so that many are alike. */
const someMention = fc.record({
  name: fc.constantFrom('Kvinnojouren Vitsippan', 'Vitsippan', 'Kvinnojouren Vitsipan', 'Tjejjouren Vitsippan', 'Socialjouren', 'Socialjouren Skövde', 'Barnahus Skaraborg', 'Enheten för barn', 'Enheten för vuxna', ''),
  kommun: fc.option(fc.constantFrom('1496', '1497', '1480'), { nil: undefined }),
  type: fc.option(fc.constantFrom('kvinnojour', 'socialjour', 'barnahus', 'mottagning_ifo'), { nil: undefined }),
  phone: fc.option(fc.constantFrom('+46313900601', '+46313900602'), { nil: undefined }),
  year: fc.option(fc.constantFrom('2019', '2023'), { nil: undefined }),
})
const someMentions = fc.array(someMention, { maxLength: 14 }).map((told) => told.map(({ name, kommun, type, phone, year }, index) => mentionOf(name, {
  source: `k${index}`, ...(kommun === undefined ? {} : { kommun }), ...(type === undefined ? {} : { type }), ...(phone === undefined ? {} : { phone }), ...(year === undefined ? {} : { dates: { speaksFor: year } }),
})))

describe('matching', () => {
  it('gives the same bytes whatever the order of the mentions', () => {
    fc.assert(fc.property(someMentions.chain((mentions) => fc.tuple(fc.constant(mentions), fc.shuffledSubarray([...mentions], { minLength: mentions.length }))), ([mentions, shuffled]) => {
      expect(JSON.stringify(match(shuffled))).toBe(JSON.stringify(match(mentions)))
    }), { numRuns: 60 })
    expect(JSON.stringify(match(truth.toReversed()))).toBe(JSON.stringify(match(truth)))
  })

  it('says the same of two mentions whichever is named first', () => {
    const mentions = truth.slice(0, 40)
    const input = { mentions, decisions: [], vocabulary, county, sources: [] }
    for (const [a, b] of mentions.slice(1, 12).map((mention, index) => [mentions[index]!.id, mention.id] as const)) {
      const { score, weights, outcome } = explainPair(a, b, input)!
      expect({ score, weights, outcome }).toEqual((({ score, weights, outcome }) => ({ score, weights, outcome }))(explainPair(b, a, input)!))
    }
  })

  it('changes nothing else when a mention that has nothing to do with the others comes in', () => {
    const before = match(truth)
    const stranger = mentionOf('Zebrakören', { source: 'annan', kommun: '1438', type: 'kampanj', covers: ['1438'], phone: '+4684650041', website: 'https://zebra.example', provider: 'Zebraföreningen' })
    const after = match([...truth, stranger])
    expect(after.resources.filter(({ members }) => members[0]!.mention !== stranger.id)).toEqual(before.resources)
    expect(after.claims.filter(({ mention }) => mention !== stranger.id)).toEqual(before.claims)
    expect(after.questions).toEqual(before.questions)
  })

  it('sums the weights of the fields to the score, and asks only from the limit up', () => {
    const { questions } = match(truth)
    expect(questions.length).toBeGreaterThan(0)
    for (const { score, weights } of questions) {
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(score, 6)
      expect(score).toBeGreaterThanOrEqual(9)
    }
  })

  it('keeps every claim, with an id of its own below the subject it got', () => {
    fc.assert(fc.property(someMentions, (mentions) => {
      const { claims, resources } = match([...mentions, workOf('1496', 'barnahus', 'finns')])
      expect(claims.length).toBe(mentions.reduce((sum, mention) => sum + mention.claims.length, 3))
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      expect(claims.every(({ id, subject, field }) => id.startsWith(`${subject}/${field}/`))).toBe(true)
      expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length)
    }), { numRuns: 60 })
  })

  it('returns for any text in any field of a table', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 60 })
    const fields = ['organisation', 'text', 'place', 'phone', 'web', 'code', 'kind'].map((comparison) => ({ column: comparison, comparison }))
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell), { maxLength: 12 }), (cells) => {
      const rows = cells.map((values) => Object.fromEntries(fields.map(({ column }, index) => [column, values[index]!])))
      const { clusters } = matchTable(rows, fields, vocabulary)
      expect(clusters.flatMap((cluster) => cluster.rows).toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1))
    }), { numRuns: 100 })
  })
})
