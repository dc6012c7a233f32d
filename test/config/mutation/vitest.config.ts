import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests of files that start no process and no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['test/io/*.test.ts'],
    exclude: ['test/io/printer.test.ts', 'test/io/hyphenation.test.ts'],
    setupFiles: ['test/config/property-seed.ts'],
    testTimeout: 120_000,
    env: { TZ: 'UTC' },
  },
})
