import { describe, expect, it } from 'vitest'
import { auditArtifacts } from '#audit'
import { withhold } from '#withhold'
import { leaksIn } from './canaries.ts'
import { plantHard } from './hard-canaries.ts'
import { understood, vocabulary } from './material.ts'

describe('secrets hidden by someone who wants them out, in files that were approved unread', () => {
  it('are in no inventory, text, message or file name, and what is public is kept', async () => {
    const { files, secrets, open } = plantHard()
    const { inventory, texts } = await understood(files)
    const { indicators } = await vocabulary()
    for (const audience of ['public', 'internal'] as const) {
      const result = withhold(inventory, audience, { texts, files, indicators })
      const shown = JSON.stringify({ ...result, secrets: [], files: result.files.map(({ path }) => path) })
      expect([audience, leaksIn(shown, secrets)]).toEqual([audience, []])
      expect([audience, open.filter((word) => !shown.includes(word))]).toEqual([audience, []])
      expect(await auditArtifacts([{ path: 'inventory.json', content: shown }], result.secrets)).toEqual([])
    }
  })
})
