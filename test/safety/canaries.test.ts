import { describe, expect, it } from 'vitest'
import { auditArtifacts } from '#audit'
import { withhold } from '#withhold'
import { leaksIn, plant, seeds } from './canaries.ts'
import { understood, vocabulary } from './material.ts'

const tried = seeds([1, 2, 3, 5, 8, 13, 21])

describe('secrets planted in every format and place', () => {
  it('are in no inventory, text, message or file name, for any audience, and what is public is kept', async () => {
    for (const seed of tried) {
      const { files, secrets, open } = await plant(seed)
      const { inventory, texts } = await understood(files)
      const { indicators } = await vocabulary()
      for (const audience of ['public', 'internal'] as const) {
        const result = withhold(inventory, audience, { texts, files, indicators })
        const shown = JSON.stringify({ ...result, secrets: [], files: result.files.map(({ path }) => path) })
        // Internal readers see running text that nobody has approved; what is secret in it is gone all the same.
        const sought = audience === 'public' ? secrets : secrets.filter(({ word }) => !word.startsWith('Hemligheten '))
        expect([seed, audience, leaksIn(shown, sought)]).toEqual([seed, audience, []])
        expect([seed, audience, open.filter((word) => !shown.includes(word))]).toEqual([seed, audience, []])
        expect(result.inventory.claims.length).toBe(inventory.claims.length)
        expect(await auditArtifacts([{ path: 'inventory.json', content: shown }], result.secrets)).toEqual([])
      }
    }
  })

  it('would be seen by the audit if a later stage put them back', async () => {
    const { files } = await plant(tried[0]!)
    const { inventory, texts } = await understood(files)
    const { secrets } = withhold(inventory, 'public', { texts, files })
    expect(secrets.length).toBeGreaterThan(20)
    for (const { value } of secrets) {
      if (value.replace(/[^\p{L}\p{Nd}]/gu, '').length < 8) continue
      expect([value, await auditArtifacts([{ path: 'a.html', content: `<p>${value}</p>` }], secrets)]).toEqual([value, expect.arrayContaining([{ path: 'a.html', rule: 'audit/withheld-value' }])])
    }
  })

  it('are found by the search of this test', async () => {
    const { files, secrets } = await plant(tried[0]!)
    const everything = files.map(({ path, bytes }) => path + new TextDecoder().decode(bytes)).join('\n')
    expect(leaksIn(everything, secrets).length).toBeGreaterThan(30)
  })
})
