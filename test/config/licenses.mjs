// Lists the licence of every package that the program uses when it runs, and fails on one that is not on the list of accepted ones.
import { existsSync, readFileSync } from 'node:fs'

const accepted = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'CC0-1.0', 'Zlib', 'MPL-2.0'])
/** Where package.json says less than the licence file that comes with the package. */
const written = { duck: 'BSD-2-Clause' }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const rows = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev && existsSync(`${path}/package.json`)).map(([path]) => {
  const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  return { name, version, license: written[name] ?? (typeof license === 'string' ? license : (license?.type ?? 'unknown')) }
})
const fine = (license) => license.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((part) => accepted.has(part)))
for (const { name, version, license } of rows) console.log(`${license.padEnd(16)} ${name} ${version}`)
const wrong = rows.filter(({ license }) => !fine(license))
console.log(`${rows.length} packages, ${wrong.length} with a licence to look at${wrong.length === 0 ? '' : `: ${wrong.map(({ name, license }) => `${name} (${license})`).join(', ')}`}`)
process.exitCode = wrong.length === 0 ? 0 : 1
