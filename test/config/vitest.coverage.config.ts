import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What withholds, searches, cleans addresses and writes files is covered in every branch, by tests that start no process and no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{withhold,audit,text,io}/*.test.ts', 'test/safety/sanitise.test.ts', 'test/normalise/dates.test.ts'],
    exclude: ['test/io/printer.test.ts', 'test/text/worst-case.test.ts'],
    setupFiles: ['test/config/property-seed.ts'],
    testTimeout: 120_000,
    env: { TZ: 'UTC' },
    coverage: {
      provider: 'v8',
      include: ['src/{withhold,audit,text}/**/*.ts', 'src/io/{publish,files}/*.ts', 'src/render/html/inline.ts'],
      reportsDirectory: 'reports/coverage',
      reporter: ['text', 'json'],
      thresholds: { branches: 100 },
    },
  },
})
