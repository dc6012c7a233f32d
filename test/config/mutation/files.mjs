// The same for what reads and writes files. Its tests put faults into Node's own modules, which Stryker's runner for vitest knows how to do.
import { shared } from './shared.mjs'

export default {
  ...shared('files'),
  testRunner: 'vitest',
  vitest: { configFile: 'test/config/mutation/vitest.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/io/publish/*.ts', 'src/io/files/*.ts'],
}
