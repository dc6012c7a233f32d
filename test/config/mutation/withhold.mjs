// All tests of the stage as one file: a mutant costs one load of the program instead of one for each test file.
import.meta.glob('../../withhold/*.test.ts', { eager: true })
