// Prints the figures that the project holds itself to, as ratios measured side by side in one run. Nothing here fails a build.
//   npm run bench            all
//   npm run bench -- report  only one of: report, document, start
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, 'bin', 'kvinnofrid.js')
const work = mkdtempSync(join(tmpdir(), 'kvinnofrid-bench-'))
const chosen = process.argv.slice(2)
const wants = (name) => chosen.length === 0 || chosen.includes(name)

/** Wall time in seconds and peak memory of the process itself in MB (Linux). */
function run(args) {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint()
    const child = spawn(process.execPath, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400' } })
    let peak = 0
    const look = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
      } catch { /* the process has ended, or there is no /proc */ }
    }, 20)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(look)
      if (code !== 0) return reject(new Error(`${args.join(' ')} ended with ${code}`))
      resolve({ seconds: Number(process.hrtime.bigint() - begun) / 1e9, megabytes: peak / 1024 })
    })
  })
}

/** The program's own step as a module by itself, which the program has only inside its chunks. */
async function buildStep(outfile) {
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  await build({
    absWorkingDir: root,
    stdin: { contents: "export { finishPdf, numberPlaces } from './src/export/pdf/index.ts'; export { openPrinter } from './src/io/browser/index.ts'", resolveDir: root },
    outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true,
    external: ['puppeteer-core', '@sparticuz/chromium'],
    banner: { js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(${JSON.stringify(join(root, 'package.json'))});` },
    logLevel: 'error',
  })
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Runs two commands alternating, `times` each after one unmeasured round, and prints medians and their ratio. */
async function compare(title, ours, theirs, times) {
  const mine = []
  const other = []
  for (let round = 0; round <= times; round += 1) {
    const a = await run(ours)
    const b = await run(theirs)
    if (round > 0) mine.push(a), other.push(b)
  }
  const a = median(mine.map(({ seconds }) => seconds))
  const b = median(other.map(({ seconds }) => seconds))
  const spread = (list) => `${Math.min(...list.map(({ seconds }) => seconds)).toFixed(2)}-${Math.max(...list.map(({ seconds }) => seconds)).toFixed(2)}`
  console.log(`${title}: ${a.toFixed(2)} s (${spread(mine)}) against ${b.toFixed(2)} s (${spread(other)}), ratio ${(a / b).toFixed(2)}, peak memory ${Math.round(Math.max(...mine.map(({ megabytes }) => megabytes)))} MB, n=${times}`)
}

// The yardstick: the same browser started once, printing the same final HTML once.
const bare = join(work, 'bare.mjs')
writeFileSync(bare, `
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const require = createRequire(${JSON.stringify(join(root, 'package.json'))})
const { default: puppeteer } = await import(require.resolve('puppeteer-core'))
const { path, environment, shell, html } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const browser = await puppeteer.launch({ executablePath: path, headless: shell ? 'shell' : true, env: { ...process.env, ...environment }, args: ['--font-render-hinting=none', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] })
const page = await browser.newPage()
await page.setContent(readFileSync(html, 'utf8'), { waitUntil: 'load' })
await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
await browser.close()
`)

// The step from finished HTML to finished PDF: the same with page numbers, links and list items in words, marks, metadata and its own size.
const document = join(work, 'document.mjs')
const step = join(work, 'step.mjs')
writeFileSync(document, `
import { readFileSync } from 'node:fs'
import { finishPdf, numberPlaces, openPrinter } from ${JSON.stringify(step)}
const { html } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const printer = await openPrinter()
const { html: numbered, targets } = numberPlaces(readFileSync(html, 'utf8'))
const { bytes } = await printer.print(numbered)
const closed = printer.close()
await finishPdf(bytes, targets, { title: 'Prov', publisher: 'Prov', today: '2026-11-24', version: '0' })
await closed
`)

if (wants('start')) await compare('kvinnofrid --help against node -e 0', [program, '--help'], ['-e', '0'], 15)

if (wants('report') || wants('document')) {
  const out = join(work, 'rapport')
  await run([program, 'build-report', '--out', out, '--quiet'])
  const found = join(work, 'browser.json')
  const probe = join(work, 'probe.mjs')
  writeFileSync(probe, `
import { writeFileSync } from 'node:fs'
import { findBrowser } from ${JSON.stringify(join(root, 'dist', 'browser.js'))}
writeFileSync(${JSON.stringify(found)}, JSON.stringify({ ...(await findBrowser()), html: ${JSON.stringify(join(out, 'nulagesrapport.html'))} }))
`)
  await run([probe])
  if (wants('document')) {
    await buildStep(step)
    await compare('HTML to finished PDF, against one bare print of the same HTML', [document, found], [bare, found], 5)
  }
  if (wants('report')) await compare('build-report, three formats, against one bare print of the same HTML', [program, 'build-report', '--out', join(work, 'a'), '--quiet'], [bare, found], 5)
  if (wants('report')) await compare('build-report, Markdown and HTML, against node -e 0', [program, 'build-report', '--format', 'md,html', '--out', join(work, 'b'), '--quiet'], ['-e', '0'], 5)
}

rmSync(work, { recursive: true, force: true })
