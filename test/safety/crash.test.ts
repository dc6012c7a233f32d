import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

describe('killing a publication', () => {
  it('leaves whole sets only, at 50 random moments, and nothing beside them after the next start', () => {
    const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(new URL('crash.mjs', import.meta.url)), '50'], { encoding: 'utf8' })
    const { kills, whole, absentUntilNextRun, ...faults } = JSON.parse(stdout) as Record<string, number>
    expect({ kills, kept: whole! + absentUntilNextRun!, faults, status }).toEqual({ kills: 50, kept: 50, faults: { torn: 0, lost: 0, leftOver: 0 }, status: 0 })
  })
})
