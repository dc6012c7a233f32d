// Intake against csv-parse alone: the same 100 000 rows, read with all understanding, and streamed by the library with none.
// Prints medians, ratios and memory. `node test/bench/intake.bench.mjs [rows]` measures; no test asserts a time.
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse'
import { build } from 'esbuild'

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
  globalThis.gc?.()
  const start = performance.now()
  await run()
  return performance.now() - start
}
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
const measured = { 'csv-parse alone, streaming': [], 'ingest, UTF-8': [], 'ingest, windows-1252': [], 'ingest + normalise, UTF-8': [] }
for (let round = 0; round < rounds; round++) {
  measured['csv-parse alone, streaming'].push(await timed(library))
  measured['ingest, UTF-8'].push(await timed(() => ingest(utf8)))
  measured['ingest, windows-1252'].push(await timed(() => ingest(latin1)))
  measured['ingest + normalise, UTF-8'].push(await timed(() => whole(utf8)))
}
const base = median(measured['csv-parse alone, streaming'])
console.log(`${rows} rows, ${(utf8.length / 1e6).toFixed(1)} MB, median of ${rounds}`)
for (const [name, times] of Object.entries(measured)) console.log(`${name.padEnd(28)} ${median(times).toFixed(0).padStart(6)} ms  ${(median(times) / base).toFixed(2)} x`)
console.log(`peak memory of this process   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
