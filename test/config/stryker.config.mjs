// Changes what keeps secrets and files, one place at a time, and sees whether a test notices. All of it takes hours:
// `npm run mutation -- --mutate src/withhold/reading/fold.ts` does one file, and what was tried before and has not changed is not tried again.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/config/vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/withhold/**/*.ts',
    'src/io/publish/*.ts',
    'src/io/files/*.ts',
    'src/render/html/inline.ts',
    'src/text/web-address.ts',
    'src/text/escape-markdown.ts',
    'src/text/csv-cell.ts',
    'src/audit/**/*.ts',
    // Nothing but the wording of messages, which protects nobody.
    '!src/withhold/told.ts',
  ],
  // Patterns and tables of words are made when a file is loaded ("static"). They are what protects, so they are tried as well, though each needs
  // a fresh load.
  ignoreStatic: false,
  coverageAnalysis: 'perTest',
  warnings: { slow: false },
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  ignorePatterns: ['/data/vastra-gotaland', '/dist', '/reports', '/rapport', '/coverage', '/test/golden'],
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  htmlReporter: { fileName: 'reports/mutation/report.html' },
  thresholds: { high: 95, low: 90, break: 90 },
}
