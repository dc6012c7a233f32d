// Sees that a published report is whole: the documents, the figures, the inventory, a manifest whose sums are right, and in each document
// every kommun of the county once, in Swedish order, no kommun of another county, and no empty cell.
//   node test/config/check-report.mjs <folder> <county code>
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const [folder, county] = process.argv.slice(2)
const text = (path) => readFileSync(join(folder, path), 'utf8')
const manifest = JSON.parse(text('manifest.json'))
const faults = []

for (const path of ['nulagesrapport.md', 'nulagesrapport.html', 'nulagesrapport.pdf', 'inventory.json']) {
  if (!manifest.written.some((file) => file.path === path)) faults.push(`${path} is not in the manifest`)
}
for (const { path, sha256 } of manifest.written) {
  const bytes = readFileSync(join(folder, path))
  if (bytes.length === 0) faults.push(`${path} is empty`)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) faults.push(`${path} differs from the manifest`)
}

const register = fileURLToPath(new URL('../../data/register/kommuner.csv', import.meta.url))
const kommuner = parse(readFileSync(register), { columns: true, bom: true, comment: '#' })
const own = kommuner.filter((kommun) => kommun.code.startsWith(county)).map((kommun) => kommun.self_designation || kommun.official_name)
const expected = own.toSorted(new Intl.Collator('sv').compare)
const names = new Set(kommuner.map((kommun) => kommun.self_designation || kommun.official_name))

const markdown = text('nulagesrapport.md')
const html = text('nulagesrapport.html')
const pdf = wordsOfPdf()
const headings = {
  'nulagesrapport.md': [...markdown.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading),
  'nulagesrapport.html': [...html.matchAll(/<h3[^>]*>([^<]+)<\/h3>/g)].map(([, heading]) => heading),
  ...(pdf === undefined ? {} : { 'nulagesrapport.pdf': pdf.split('\n').map((line) => line.trim()).filter((line, index, lines) => names.has(line) && lines.indexOf(line) === index) }),
}
for (const [path, found] of Object.entries(headings)) {
  const sheets = found.filter((heading) => names.has(heading))
  if (sheets.join() !== expected.join()) faults.push(`${path} has the kommuner ${sheets.join(', ')}, expected ${expected.join(', ')}`)
}
// A heading within a table stands alone in its row.
const isHeadingRow = (line) => /^\| \*\*[^|]+\*\* \|( \|)+$/.test(line)
const emptyRows = markdown.split('\n').filter((line) => line.startsWith('|') && /\|\s*\|/.test(line.replaceAll('\\|', '')) && !isHeadingRow(line))
if (emptyRows.length > 0) faults.push(`nulagesrapport.md has ${emptyRows.length} rows with an empty cell, such as ${emptyRows[0]}`)
if (/<td[^>]*><\/td>/.test(html)) faults.push('nulagesrapport.html has an empty cell')

for (const fault of faults) console.error(fault)
console.log(`report: ${manifest.written.length} files, ${Math.round(statSync(join(folder, 'nulagesrapport.pdf')).size / 1024)} kB PDF, ${own.length} kommuner in ${Object.keys(headings).length} documents, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1

/** undefined where poppler is not installed. */
function wordsOfPdf() {
  try {
    return execFileSync('pdftotext', ['-layout', join(folder, 'nulagesrapport.pdf'), '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  } catch (cause) {
    if (cause.code !== 'ENOENT') throw cause
    console.log('pdftotext is not installed: the words of the PDF are not looked at')
    return undefined
  }
}
