// Feeds every detector, every reader of files and of the audit, and what writes out, many worst texts of 200 KB, and half of each:
//   node test/bench/worst-case.mjs [size] [part of a reader's name ...]
// Prints milliseconds of processor time (so that other work on the machine counts little) and the ratio time(2n)/time(n), which is near 2 for linear work.
// A process of its own measures; when one text takes longer than `patience` it is ended and the next text begun. Nothing here fails a build.
import { fork } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Seconds for one text; the limit for it is 1. */
const patience = 60
const results = []

async function measureInProcesses() {
  // Beside the libraries, where they are found.
  const folder = join(root, 'node_modules/.cache/kvinnofrid-worst-case')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${process.pid}.mjs`)
  await build({ entryPoints: [join(root, 'test/bench/worst-case/measure.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' })
  const [size = '200000', ...only] = process.argv.slice(2)
  const begun = Date.now()
  for (let from = 0; from !== undefined;) from = await measureFrom({ size: Number(size), from, only }, outfile)
  rmSync(outfile)
  console.log(line(slowestOf(results.at(-1).reader)))
  console.log(`${results.length} measured in ${Math.round((Date.now() - begun) / 1000)} s: ${results.filter(({ time }) => time > 1000).length} above 1 s, ${results.filter(({ ratio }) => ratio > 2.5).length} above ratio 2.5`)
}

/** Resolves with where to go on after a text that took too long; with undefined when all are measured. */
function measureFrom(order, outfile) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [pathToFileURL(outfile).href], { env: { ...process.env, KVINNOFRID_ROOT: root } })
    let current
    let clock
    child.on('message', (news) => {
      current = news
      clearTimeout(clock)
      if (news.is === 'measured') add(news)
      else clock = setTimeout(() => child.kill('SIGKILL'), patience * 1000)
    })
    child.on('exit', (code) => {
      clearTimeout(clock)
      if (code === 0) return resolve(undefined)
      // Ended by the clock, or by a fault of its own, which it has printed.
      add({ ...current, ...(code === null ? { time: patience * 1000, ratio: Infinity } : { time: 0, ratio: 0, failed: true }) })
      resolve((current?.at ?? Infinity) + 1)
    })
    child.send(order)
  })
}

function add(result) {
  tell(result, results.at(-1))
  results.push(result)
}

/** A text is told at once when it is slow, a reader's slowest when the next reader begins. */
function tell(result, before) {
  if (before !== undefined && before.reader !== result.reader) console.log(line(slowestOf(before.reader)))
  if (isSlow(result)) console.log(`! ${line(result)}`)
}

const isSlow = ({ time, ratio, failed }) => time > 1000 || ratio > 2.5 || failed === true
const line = ({ reader, time, ratio, piece, failed }) => `${reader.padEnd(42)} ${failed === true ? 'FAILED' : time.toFixed(0).padStart(6)} ms${ratio === 0 ? '' : `, ratio ${ratio.toFixed(2)}`} on ${JSON.stringify(piece)}`
const slowestOf = (reader) => results.filter((result) => result.reader === reader).reduce((a, b) => (b.time > a.time ? b : a))

if (process.send !== undefined) {
  const { measureAll } = await import(process.argv[2])
  process.on('message', async (order) => {
    await measureAll(order, (news) => process.send(news))
    process.disconnect()
  })
} else await measureInProcesses()
