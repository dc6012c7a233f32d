// A test runner for Stryker. Its own for vitest loads the program and the tests anew for each mutant, which takes seconds; there are some ten
// thousand mutants. Here all tests are one bundle, loaded once for the mutants inside functions, and once more for each that acts while loading.
// For tests made of `describe`, `it`, `it.each` and `expect` alone (`vitest-of-one-load.mjs`).
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { collected, startCollecting } from './vitest-of-one-load.mjs'

const [vitest, fastCheck] = ['./vitest-of-one-load.mjs', './few-examples.mjs'].map((name) => new URL(name, import.meta.url).href)

/** Packages stay outside, loaded once for all; our own modules know their place and, for a test, say which file the tests that follow stand in. */
const ownModules = {
  name: 'own-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: vitest, external: true }))
    onResolve({ filter: /^fast-check$/ }, () => ({ path: fastCheck, external: true }))
    onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) => (kind === 'entry-point' || path.startsWith('node:') ? undefined : { path: import.meta.resolve(path), external: true }))
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: (path.endsWith('.test.ts') ? `import { inFile } from 'vitest'; inFile(${JSON.stringify(path)});` : '') + readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }))
  },
}

class OneLoadRunner {
  static inject = [commonTokens.options]
  /** Where the tests of each part are, by the beginning of the part's path. */
  #tests
  #bundle
  #mutation
  #loads = 0
  #calm
  /** Tests that killed lately come first, then quick ones. */
  #kills = new Map()
  #cost = new Map()

  constructor(options) {
    this.#tests = Object.entries(options.oneLoad)
    this.#mutation = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    process.env.TZ = 'UTC'
    this.#bundle = resolve('one-load.mjs')
    if (existsSync(this.#bundle)) return
    const tests = this.#tests.flatMap(([, places]) => places).flatMap((place) => (place.endsWith('.ts') ? place : readdirSync(place).filter((name) => name.endsWith('.test.ts')).toSorted().map((name) => `${place}/${name}`)))
    const files = ['test/config/property-seed.ts', ...tests]
    const { outputFiles } = await build({
      stdin: { contents: files.map((file) => `import ${JSON.stringify(resolve(file))}`).join('\n'), resolveDir: process.cwd() },
      write: false, bundle: true, format: 'esm', platform: 'node', target: 'node20', loader: { '.md': 'text' }, logLevel: 'error', plugins: [ownModules],
    })
    // Several workers make it at the same time; each sees a whole one.
    const own = `${this.#bundle}.${process.pid}`
    writeFileSync(own, outputFiles[0].contents)
    renameSync(own, this.#bundle)
  }

  async dryRun() {
    this.#mutation.activeMutant = undefined
    const results = await this.#run(await this.#load(), { bail: false })
    for (const { id, timeSpentMs } of results) this.#cost.set(id, timeSpentMs)
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#mutation.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const namespace = Object.assign(this.#mutation, { hitCount: 0, hitLimit, mutantCoverage: undefined })
    const isStatic = mutantActivation === 'static'
    namespace.activeMutant = isStatic ? activeMutant.id : undefined
    let tests
    try {
      tests = isStatic ? await this.#load() : (this.#calm ??= await this.#load())
    } catch (cause) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed({ id: 'load', name: 'the program loads' }, cause, 0)] })
    }
    namespace.activeMutant = activeMutant.id
    const [, places] = this.#tests.find(([part]) => activeMutant.fileName.includes(part))
    const chosen = tests.filter(({ id, fileName }) => testFilter?.includes(id) ?? places.some((place) => fileName.includes(place)))
    const results = await this.#run(chosen.toSorted((a, b) => this.#weight(a) - this.#weight(b)), { bail: !disableBail })
    namespace.activeMutant = undefined
    const killer = results.find(({ status }) => status === TestStatus.Failed)
    for (const [id, kills] of this.#kills) this.#kills.set(id, kills * 0.9)
    if (killer !== undefined) this.#kills.set(killer.id, (this.#kills.get(killer.id) ?? 0) + 20)
    return toMutantRunResult(determineHitLimitReached(namespace.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results })
  }

  #weight({ id }) {
    return (1 + (this.#cost.get(id) ?? 100)) / (1 + (this.#kills.get(id) ?? 0))
  }

  async #load() {
    startCollecting()
    this.#mutation.currentTestId = undefined
    await import(`${pathToFileURL(this.#bundle).href}?${(this.#loads += 1)}`)
    return collected()
  }

  async #run(tests, { bail }) {
    const results = []
    for (const { run, ...test } of tests) {
      this.#mutation.currentTestId = test.id
      const begun = performance.now()
      try {
        await run()
        results.push({ ...test, status: TestStatus.Success, timeSpentMs: performance.now() - begun })
      } catch (cause) {
        results.push(failed(test, cause, performance.now() - begun))
        if (bail) break
      }
    }
    return results
  }
}

const failed = (test, cause, timeSpentMs) => ({ ...test, status: TestStatus.Failed, failureMessage: String(cause?.message ?? cause), timeSpentMs })

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-load', OneLoadRunner)]
