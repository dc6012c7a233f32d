// Changes what keeps secrets, one place at a time, and sees whether a test notices: `npm run mutation -- --mutate src/withhold/reading/fold.ts`
// does one file. What a whole build would notice as well (golden counties, canaries) is left out: it takes seconds for each mutant.
import { shared } from './shared.mjs'

export default {
  ...shared('secrecy'),
  testRunner: 'one-load',
  plugins: [new URL('one-load-runner.mjs', import.meta.url).pathname],
  oneLoad: {
    'src/withhold': ['test/withhold'],
    'src/audit': ['test/audit'],
    'src/render': ['test/safety/sanitise.test.ts'],
    'src/text': ['test/text/escape-markdown.test.ts', 'test/text/small-forms.test.ts', 'test/text/web-address.test.ts'],
  },
  // Each load for a mutant that acts at load stays in memory.
  maxTestRunnerReuse: 200,
  // The audit, whose readers of files never end when changed, takes as long as all of these: `--mutate 'src/audit/**/*.ts'`.
  mutate: [
    'src/withhold/**/*.ts',
    'src/render/html/inline.ts',
    'src/text/web-address.ts',
    'src/text/escape-markdown.ts',
    'src/text/csv-cell.ts',
    // Nothing but the wording of messages, which protects nobody.
    '!src/withhold/told.ts',
  ],
}
