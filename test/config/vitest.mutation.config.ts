import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that have to notice a change in what keeps secrets and files: those of its own folders, none that starts a process. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/withhold/**/*.test.ts', 'test/audit/**/*.test.ts', 'test/io/*.test.ts', 'test/safety/sanitise.test.ts', 'test/safety/hard-canaries.test.ts'], exclude: ['test/io/printer.test.ts'], setupFiles: ['test/config/property-seed.ts'], testTimeout: 120_000, env: { TZ: 'UTC' } },
})
