import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatPlace, type County, type Row } from '#model'
import { loadVocabulary } from '#vocabulary'
import { readCounty, readFile, type FileReading } from '#ingest'

const data = fileURLToPath(new URL('../../../data', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : [join(folder, name)]))
}

/** The shipped vocabulary: register, taxonomy, areas, place names. */
export const vocabulary = loadVocabulary(Object.fromEntries(
  ['register/kommuner.csv', 'register/lan.csv', 'taxonomy.csv', 'areas.csv', 'placenames.csv', 'indicators/indicators.csv'].map((path) => [path, readFileSync(join(data, path), 'utf8')]),
))

/** A county as county.md declares it; `front` is added to its front matter. */
export function county(front = ''): County {
  const text = `---\ncounty: "14"\ntitle: "Nuläge"\npublisher: "Exempel"\nperiod: "2026"\n${front}---\n`
  const read = readCounty({ path: 'county.md', bytes: Buffer.from(text) }, vocabulary)
  if (read.county === null) throw new Error(JSON.stringify(read.diagnostics))
  return read.county
}

export function read(path: string, content: string | Uint8Array, inCounty: County | null = null): Promise<FileReading> {
  return readFile({ path, bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content }, { vocabulary, county: inCounty })
}

export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)))
export const fixtureNames = (): string[] => filesBelow(fixtures).map((path) => path.slice(fixtures.length + 1)).sort()

/** Cells of a row as text, blanks trimmed, for comparing. */
export const texts = (row: Row): Record<string, string> => Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, cell.text.trim()]))

export const rules = (reading: FileReading): string[] => reading.diagnostics.map(({ rule }) => rule)

/** A reading short enough to be read by a person and kept as a golden file. */
export function summary(reading: FileReading): unknown {
  return {
    rows: reading.rows.map((row) => ({
      is: row.kind,
      at: formatPlace(row.place),
      ...(row.place.path === undefined ? {} : { below: row.place.path.join(' / ') }),
      source: row.source,
      ...(Object.keys(row.dates).length === 0 ? {} : { dates: row.dates }),
      cells: Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, `${cell.text} @ ${formatPlace(cell.place)}`])),
      ...(Object.keys(row.other).length === 0 ? {} : { other: Object.fromEntries(Object.entries(row.other).map(([key, cell]) => [key, cell.text])) }),
    })),
    sources: reading.sources,
    prose: reading.prose.map((prose) => ({ at: formatPlace(prose.place), below: prose.path.join(' / '), text: prose.text, ...(prose.suggests === undefined ? {} : { suggests: prose.suggests }) })),
    receipt: reading.receipt.map((repair) => `${formatPlace(repair.place)} ${repair.what}: ${repair.detail.sv}`),
    diagnostics: reading.diagnostics.map((diagnostic) => `${formatPlace(diagnostic.place)} ${diagnostic.severity} ${diagnostic.rule}: ${diagnostic.message.sv}`),
    counts: reading.counts,
  }
}

/** Where in a county folder a file of this kind lies. */
const folderOf = (name: string): string => (/\.(?:docx|pdf)$/.test(name) ? 'mappings' : /\.html$/.test(name) ? 'notes' : /\.json$/.test(name) ? 'indicators' : 'tables')
export const inFolder = (name: string): string => `${folderOf(name)}/${name.split('/').at(-1)!}`
