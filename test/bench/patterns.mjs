// Asks recheck, a checker of regular expressions, about every pattern in src, and lists those that take more than `limit` on the text it found, at 200 KB.
//   npm install --no-save recheck && node test/bench/patterns.mjs [size] [part of a path]
// By hand: without the checker it says so and ends. A listed pattern may be one that only reads a word or a piece that was cut: that is for a reader of the list to judge.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript'

const recheck = await import('recheck').catch(() => undefined)
if (recheck === undefined) {
  console.log('The checker is not here: npm install --no-save recheck')
  process.exit(0)
}
const root = fileURLToPath(new URL('../..', import.meta.url))
const size = Number(process.argv[2] ?? 200_000)
const part = process.argv[3] ?? ''
/** Milliseconds. */
const limit = 200
const patience = 5000

const patterns = new Map()
const add = (where, source, flags) => patterns.set(`/${source}/${flags}`, { where, source, flags })

for (const path of readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts') && name.includes(part)).toSorted()) {
  const file = ts.createSourceFile(path, readFileSync(join(root, 'src', path), 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node) => {
    const literal = node.kind === ts.SyntaxKind.RegularExpressionLiteral ? /^\/([^]*)\/([a-z]*)$/.exec(node.text) : null
    if (literal !== null) add(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, literal[1], literal[2])
    ts.forEachChild(node, visit)
  }
  visit(file)
}

// Those put together from pieces are seen when they are made.
const folder = join(root, 'node_modules/.cache/kvinnofrid-worst-case')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, `patterns-${process.pid}.mjs`)
await build({ entryPoints: [join(root, 'test/bench/worst-case/measure.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' })
const Own = globalThis.RegExp
globalThis.RegExp = new Proxy(Own, {
  construct(target, given) {
    const made = new target(...given)
    if (new Error().stack.split('\n')[2]?.includes(outfile)) add('put together', made.source, made.flags)
    return made
  },
})
process.env.KVINNOFRID_ROOT = root
await import(pathToFileURL(outfile).href)
globalThis.RegExp = Own
rmSync(outfile)

let doubted = 0
let undecided = 0
for (const { where, source, flags } of patterns.values()) {
  const { status, attack } = await recheck.check(source, flags, { timeout: 4000 })
  if (status === 'unknown') {
    undecided += 1
    console.log(`${where} not decided: /${source}/${flags}`)
  }
  if (status !== 'vulnerable') continue
  doubted += 1
  const time = milliseconds(source, flags, textOf(attack))
  if (time > limit) console.log(`${where} ${time >= patience ? 'more than ' : ''}${time.toFixed(0)} ms: /${source}/${flags} on ${shown(attack)}`)
}
console.log(`${patterns.size} patterns, ${doubted} doubted, ${undecided} not decided`)

/** The attack at full size. */
function textOf({ pumps, suffix }) {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(size / once))).join('') + suffix
}

function shown({ pumps, suffix }) {
  return JSON.stringify([...pumps.flatMap(({ prefix, pump }) => [prefix, `${pump} …`]), suffix])
}

function milliseconds(source, flags, text) {
  const begun = performance.now()
  try {
    runInNewContext('text.replace(new RegExp(source, flags), "")', { text, source, flags: flags.includes('g') ? flags : `${flags}g` }, { timeout: patience })
  } catch (fault) {
    if (fault.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw fault
    return patience
  }
  return performance.now() - begun
}
