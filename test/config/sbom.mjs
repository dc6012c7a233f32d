// Prints a CycloneDX bill of the packages that the program uses when it runs: `npm run --silent sbom > sbom.cdx.json`.
// npm makes it; its own `--omit dev` loses packages that a development tool uses as well (yaml), so those for development are left out here.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const bill = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 50_000_000, shell: process.platform === 'win32' }))
const isForDevelopment = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development')
const components = bill.components.filter((component) => !isForDevelopment(component)).map(({ externalReferences = [], ...component }) => ({ ...component, externalReferences: externalReferences.filter(({ type }) => type !== 'distribution') }))
const kept = new Set([bill.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])])
const dependencies = bill.dependencies.filter(({ ref }) => kept.has(ref)).map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
const { name } = JSON.parse(readFileSync('package.json', 'utf8'))
console.log(JSON.stringify({ ...bill, metadata: { ...bill.metadata, component: { ...bill.metadata.component, name } }, components, dependencies }, null, 2))
