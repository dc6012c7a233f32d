// Kills a publishing process at random moments and looks at what is left: `node test/safety/crash.mjs 1000`. Prints the counts as JSON.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const kills = Number(process.argv[2] ?? 50)
const base = mkdtempSync(join(tmpdir(), 'kvinnofrid-krasch-'))
const worker = join(base, 'worker.mjs')
const { publish, recoverPublication } = await bundled()
const out = join(base, 'ut', 'rapport')
const counts = { kills, whole: 0, absentUntilNextRun: 0, torn: 0, lost: 0, leftOver: 0 }

await publish(out, [{ path: 'manifest.json', content: JSON.stringify({ tool: 'kvinnofrid', generation: 0, written: [] }) }])
writeFileSync(join(out, 'egen-anteckning.txt'), 'inte kvinnofrids')
let generation = 1
for (let kill = 0; kill < kills; kill += 1) {
  const child = spawn(process.execPath, [worker, out, String(generation)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await pause(Math.random() * 250)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))

  const state = stateOf(out)
  if (state === 'whole') counts.whole += 1
  else if (state === 'absent') counts.absentUntilNextRun += 1
  else counts.torn += 1
  await recoverPublication(out)
  if (stateOf(out) !== 'whole') counts.lost += 1
  if (readdirSync(join(base, 'ut')).length !== 1) counts.leftOver += 1
  generation += 1000
}
rmSync(base, { recursive: true })
console.log(JSON.stringify(counts))
process.exitCode = counts.torn + counts.lost + counts.leftOver === 0 ? 0 : 1

/** whole: every file the manifest names is there and of one generation, and so is the stranger's; absent: no folder. */
function stateOf(folder) {
  if (!existsSync(folder)) return 'absent'
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const expected = ['manifest.json', 'egen-anteckning.txt', ...manifest.written.map(({ path }) => path)].toSorted()
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).toSorted()
  const same = manifest.written.every(({ path }) => readFileSync(join(folder, path), 'utf8').startsWith(`generation ${manifest.generation}\n`))
  return JSON.stringify(found) === JSON.stringify(expected) && same ? 'whole' : 'torn'
}

async function bundled() {
  const source = (path) => fileURLToPath(new URL(path, import.meta.url))
  const library = join(base, 'publish.mjs')
  const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' }
  await build({ ...options, entryPoints: [source('crash-worker.ts')], outfile: worker })
  await build({ ...options, entryPoints: [source('../../src/io/publish/index.ts')], outfile: library })
  return import(library)
}
