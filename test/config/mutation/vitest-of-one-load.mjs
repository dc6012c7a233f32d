// What our tests of secrecy use of vitest, for tests that are collected once and run many times. `expect` is vitest's own.
import { readFileSync } from 'node:fs'
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect)
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null, testPath: '', currentTestName: '' }, expect)

let tests = []
let groups = []
let fileName
let text = ''

export const startCollecting = () => void ([tests, groups] = [[], []])
export const collected = () => tests

/** Tests are told from changed ones by where they stand, so that a later run need not try again what they killed. */
export function inFile(path) {
  fileName = path
  text = readFileSync(path, 'utf8')
}
function positionOf(name) {
  const before = text.slice(0, Math.max(0, text.indexOf(name))).split('\n')
  return { line: before.length - 1, column: before.at(-1).length }
}

export function describe(name, body) {
  groups.push(name)
  body()
  groups.pop()
}
export function it(name, run, written = name) {
  const id = [fileName, ...groups, name].join(' > ')
  tests.push({ id: tests.some((test) => test.id === id) ? `${id} (${tests.length})` : id, name: [...groups, name].join(' > '), fileName, startPosition: positionOf(written), run })
}
it.each = (rows) => (name, run) => rows.forEach((row, at) => it(`${name} #${at + 1}`, () => run(...(Array.isArray(row) ? row : [row])), name))
