// Feeds every detector and every reader of the audit its worst text of 200 KB, and half of it: `node test/bench/worst-case.mjs [size]`.
// Prints milliseconds of processor time (so that other work on the machine counts little) and the ratio time(2n)/time(n), which is near 2 for linear work. Nothing here fails a build.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-bench-'))
const outfile = join(folder, 'readers.cjs')
await build({ entryPoints: [fileURLToPath(new URL('worst-case-readers.ts', import.meta.url))], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
const { readers, texts } = await import(outfile)
rmSync(folder, { recursive: true })

const size = Number(process.argv[2] ?? 200_000)
/** Shorter times are too uneven to divide. */
const steady = 40
const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
function milliseconds(work) {
  let best = Infinity
  for (let round = 0; round < 5; round += 1) {
    const begun = process.cpuUsage()
    work()
    best = Math.min(best, process.cpuUsage(begun).user / 1000)
  }
  return best
}

const results = []
for (const [reader, read] of Object.entries(readers)) {
  for (const piece of texts) {
    const [whole, half] = [fill(piece, size), fill(piece, size / 2)]
    read(half)
    read(whole)
    const [once, twice] = [milliseconds(() => read(half)), milliseconds(() => read(whole))]
    results.push({ reader, piece: JSON.stringify(piece), time: twice, ratio: twice / once })
  }
}
for (const reader of Object.keys(readers)) {
  const own = results.filter((result) => result.reader === reader)
  const slowest = own.toSorted((a, b) => b.time - a.time)[0]
  const steepest = own.filter(({ time }) => time > steady).toSorted((a, b) => b.ratio - a.ratio)[0]
  console.log(`${reader.padEnd(34)} slowest ${slowest.time.toFixed(0).padStart(5)} ms on ${slowest.piece}${steepest === undefined ? '' : `; steepest ${steepest.ratio.toFixed(2)} on ${steepest.piece}`}`)
}
console.log(`${results.length} measured, ${results.filter(({ time }) => time > 1000).length} above 1 s, ${results.filter(({ time, ratio }) => time > steady && ratio > 2.5).length} above ratio 2.5`)
