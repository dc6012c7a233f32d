// Sees that a published report is whole: the three documents, the figures, the inventory, and a manifest whose sums are right.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
const faults = []
for (const path of ['nulagesrapport.md', 'nulagesrapport.html', 'nulagesrapport.pdf', 'inventory.json']) {
  if (!manifest.written.some((file) => file.path === path)) faults.push(`${path} is not in the manifest`)
}
for (const { path, sha256 } of manifest.written) {
  const bytes = readFileSync(join(folder, path))
  if (bytes.length === 0) faults.push(`${path} is empty`)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) faults.push(`${path} differs from the manifest`)
}
if (readFileSync(join(folder, 'nulagesrapport.pdf')).subarray(0, 5).toString() !== '%PDF-') faults.push('nulagesrapport.pdf is no PDF')
for (const fault of faults) console.error(fault)
console.log(`report: ${manifest.written.length} files, ${Math.round(statSync(join(folder, 'nulagesrapport.pdf')).size / 1024)} kB PDF, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
