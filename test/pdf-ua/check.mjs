// Has veraPDF, whose libraries come from Maven Central, check finished PDFs against PDF/UA-1. Skipped with a reason where Java or Maven is
// missing. `node test/pdf-ua/check.mjs rapport/nulagesrapport.pdf`
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const libraries = fileURLToPath(new URL('../../node_modules/.cache/pdf-ua', import.meta.url))
const runs = (command, argument) => spawnSync(command, [argument], { stdio: 'ignore' }).status === 0
const skip = (reason) => {
  console.log(`PDF/UA skipped: ${reason}`)
  process.exit(0)
}

if (!runs('java', '-version')) skip('no Java on this machine')
if (!existsSync(libraries)) {
  if (!runs('mvn', '--version')) skip('no Maven to fetch veraPDF with')
  const fetched = spawnSync('mvn', ['--quiet', '--batch-mode', '--file', `${here}pom.xml`, 'dependency:copy-dependencies', `-DoutputDirectory=${libraries}`], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (fetched.status !== 0) skip('veraPDF could not be fetched from Maven Central')
}
const { status } = spawnSync('java', ['-cp', `${libraries}/*`, `${here}PdfUa.java`, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 2)
