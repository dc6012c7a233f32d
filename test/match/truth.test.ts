import { describe, expect, it } from 'vitest'
import { matchResources } from '#match'
import { countyOf, vocabulary } from './mentions.ts'
import { bCubed, readTruth } from './truth/read-truth.ts'

/**
 * The first set was written before the weights were set. The later ones were each measured once before anybody looked into them; the
 * README of matching gives those figures.
 */
const sets = [['first', '14', 130], ['second', '08', 80], ['third', '22', 65], ['fourth', '12', 49], ['fifth', '03', 46], ['sixth', '17', 47]] as const

describe.each(sets)('on the truth set %s', (name, county, least) => {
  const truth = readTruth(name)
  const { resources } = matchResources({ mentions: truth.map(({ mention }) => mention), decisions: [], vocabulary, county: countyOf(county), sources: [] })
  const resourceOf = new Map(resources.flatMap(({ id, members }) => members.map(({ mention }) => [mention, id] as const)))

  it(`holds at least ${least} mentions, each in exactly one resource`, () => {
    expect(truth.length).toBeGreaterThanOrEqual(least)
    expect(resources.flatMap(({ members }) => members.map(({ mention }) => mention)).toSorted()).toEqual(truth.map(({ mention }) => mention.id).toSorted())
  })

  it('puts mentions together as a person would, B-cubed F1 at least 0.97', () => {
    const { f1 } = bCubed(truth.map(({ mention }) => resourceOf.get(mention.id)!), truth.map(({ thing }) => thing))
    expect(f1).toBeGreaterThanOrEqual(0.97)
  })

  it('merges no two different things', () => {
    const things = new Map<string, Set<string>>()
    for (const { mention, thing } of truth) things.set(resourceOf.get(mention.id)!, (things.get(resourceOf.get(mention.id)!) ?? new Set()).add(thing))
    expect([...things].filter(([, inIt]) => inIt.size > 1)).toEqual([])
  })
})
