import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * The tests that have to notice a change in what keeps secrets and files: those of its own folders, none that starts a process or a
 * browser. What a whole build would notice as well (golden counties, canaries) is left out: it takes seconds for each mutant.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/config/mutation/*.mjs', 'test/audit/*.test.ts', 'test/io/*.test.ts', 'test/text/*.test.ts', 'test/safety/sanitise.test.ts'],
    exclude: ['test/io/printer.test.ts'],
    setupFiles: ['test/config/property-seed.ts'],
    testTimeout: 120_000,
    env: { TZ: 'UTC' },
  },
})
