// Intake against csv-parse alone: the same 100 000 rows, read with all understanding, and streamed by the library with none.
// Prints medians, ratios and memory. `node test/bench/intake.bench.mjs [rows]` measures; no test asserts a time.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'csv-parse'
import { build } from 'esbuild'

/** A process of its own measures memory: what earlier rounds left behind would count otherwise. */
const memoryOf = process.argv[3]
const rows = Number(process.argv[2] ?? 100_000)
const rounds = 5
const bundle = join(tmpdir(), `kvinnofrid-intake-${process.pid}.mjs`)
const root = new URL('../../', import.meta.url)

await build({
  stdin: { contents: "export { readFile } from '#ingest'; export { normaliseRow } from '#normalise'; export { loadVocabulary } from '#vocabulary'", resolveDir: root.pathname, loader: 'ts' },
  outfile: bundle, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning',
  external: ['mammoth', 'unpdf'],
  banner: { js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(${JSON.stringify(new URL('package.json', root).href)});` },
})
const { readFile, normaliseRow, loadVocabulary } = await import(pathToFileURL(bundle).href)
rmSync(bundle)

const vocabulary = loadVocabulary(Object.fromEntries(
  ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', 'indicators/indicators.csv'].map((path) => [path, readFileSync(new URL(`data/${path}`, root), 'utf8')]),
))
const header = 'Kommunkod;Kommun;Namn;Kategori;Telefon;Webb;Antal platser;Anteckning\r\n'
const kommuner = vocabulary.kommuner
const line = (index) => {
  const kommun = kommuner[index % kommuner.length]
  return `"${kommun.code}";"${kommun.name}";"Kvinnojouren Exempel ${index}";"Kvinnojour";"031-390 06 ${String(index % 100).padStart(2, '0')}";"https://www.exempel.se/${index}";"${index % 40}";"Öppet på kvällar, ring först. Även länets frågor om våld tas emot."\r\n`
}
const text = header + Array.from({ length: rows }, (_, index) => line(index)).join('')
const utf8 = Buffer.from(text)
const latin1 = Buffer.from(text, 'latin1')

async function library() {
  let count = 0
  const chunks = (function* () { for (let at = 0; at < utf8.length; at += 65_536) yield utf8.subarray(at, at + 65_536) })()
  for await (const record of Readable.from(chunks).pipe(parse({ delimiter: ';' }))) count += record.length > 0 ? 1 : 0
  return count
}
async function ingest(bytes) {
  const reading = await readFile({ path: 'tables/stor.csv', bytes }, { vocabulary, county: null })
  return reading.rows.length
}
async function whole(bytes) {
  const reading = await readFile({ path: 'tables/stor.csv', bytes }, { vocabulary, county: null })
  let claims = 0
  for (const row of reading.rows) claims += normaliseRow(row, { vocabulary, county: null }).mention.claims.length
  return claims
}

async function timed(run) {
  const start = performance.now()
  await run()
  return performance.now() - start
}
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
const ways = { 'csv-parse alone, streaming': library, 'ingest, UTF-8': () => ingest(utf8), 'ingest, windows-1252': () => ingest(latin1), 'ingest + normalise, UTF-8': () => whole(utf8) }

if (memoryOf !== undefined) {
  await ways[memoryOf]()
  console.log(Math.round(process.resourceUsage().maxRSS / 1024))
} else {
  const measured = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(ways)) measured[name].push(await timed(run))
  const base = median(measured['csv-parse alone, streaming'])
  const peak = (count, name) => `${spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(Math.round(count)), name], { encoding: 'utf8' }).stdout.trim().padStart(5)} MB`
  console.log(`${rows} rows, ${(utf8.length / 1e6).toFixed(1)} MB, median of ${rounds}; peak memory of a process with a quarter, half and all of the rows`)
  for (const [name, times] of Object.entries(measured)) {
    console.log(`${name.padEnd(28)} ${median(times).toFixed(0).padStart(6)} ms  ${(median(times) / base).toFixed(2)} x  ${[0.25, 0.5, 1].map((part) => peak(rows * part, name)).join(' ')}`)
  }
}
