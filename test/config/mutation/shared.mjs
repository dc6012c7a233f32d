/**
 * What both runs share. With `--incremental` what was tried before and has not changed is not tried again; a change that acts while a file is
 * loaded is then not tried with new tests either, so that only a whole run gives the figure.
 */
export const shared = (name) => ({
  // Patterns and tables of words are made when a file is loaded ("static"). They are what protects, so they are tried as well.
  ignoreStatic: false,
  coverageAnalysis: 'perTest',
  warnings: { slow: false, unknownOptions: false },
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  ignorePatterns: ['/data/vastra-gotaland', '/dist', '/reports', '/rapport', '/coverage', '/test/golden'],
  concurrency: 2,
  // A change that only makes things slower has to be seen by a test; time alone ends what never ends.
  timeoutMS: 3000,
  timeoutFactor: 2,
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  thresholds: { high: 95, low: 90, break: 90 },
})
