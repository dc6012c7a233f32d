import { matchResources } from '#match'
import { readCounty, readFiles, type FileReading } from '#ingest'
import { normaliseRows } from '#normalise'
import { compareSwedish } from '#text'
import type { County, Day, Diagnostic, Inventory, Source, SourceFile, Vocabulary } from '#model'
import { checkExpectations } from './expectations.ts'
import { mergeSources } from './merge-sources.ts'
import { strictRepairs } from './strict-repairs.ts'

/** A county folder as the program understood it: the inventory, and what belongs to the page rather than to the material. */
export interface Understood {
  /** null when county.md is missing or says no county; `diagnostics` then tells why. */
  readonly inventory: Inventory | null
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: FileReading['texts']
  /** Section templates that the county folder puts in place of ours, by path below `templates/`. */
  readonly templates: Readonly<Record<string, string>>
}

const noCounty = (diagnostics: readonly Diagnostic[]): Understood => ({ inventory: null, diagnostics, texts: [], templates: {} })

/**
 * ingest → normalise → match: the files of a county folder become one inventory. Pure; the order of the files does not matter. `strict`
 * makes an error of each repair.
 */
export async function understand(files: readonly SourceFile[], vocabulary: Vocabulary, strict = false): Promise<Understood> {
  const ordered = files.toSorted((a, b) => compareSwedish(a.path, b.path) || (a.path < b.path ? -1 : 1))
  const countyFile = ordered.find((file) => file.path === 'county.md')
  if (countyFile === undefined) return noCounty([missingCountyFile])
  if (countyFile.refused !== undefined) return noCounty((await readFiles([countyFile], { vocabulary, county: null })).flatMap(({ diagnostics }) => diagnostics))
  const { county, diagnostics: countyDiagnostics } = readCounty(countyFile, vocabulary)
  if (county === null) return noCounty(countyDiagnostics)

  const templates = ordered.filter((file) => file.path.startsWith('templates/sections/') && file.refused === undefined)
  const material = ordered.filter((file) => file !== countyFile && !templates.includes(file))
  const readings = await readFiles(material, { vocabulary, county })

  const { sources, diagnostics: sourceDiagnostics } = mergeSources(readings.flatMap((reading) => reading.sources))
  const decisions = readings.flatMap((reading) => reading.decisions)
  const { mentions, diagnostics: normaliseDiagnostics } = normaliseRows(readings.flatMap((reading) => reading.rows), { vocabulary, county })
  const matched = matchResources({ mentions, decisions, vocabulary, county, sources })

  const receipt = readings.flatMap((reading) => reading.receipt)
  const inventory: Inventory = {
    county: withLastRead(county, sources),
    sources,
    mentions,
    claims: matched.claims,
    resources: matched.resources,
    prose: readings.flatMap((reading) => reading.prose),
    questions: matched.questions,
    decisions,
    receipt,
    diagnostics: [
      ...countyDiagnostics,
      ...readings.flatMap((reading) => reading.diagnostics),
      ...(strict ? strictRepairs(receipt) : []),
      ...sourceDiagnostics,
      ...normaliseDiagnostics,
      ...matched.diagnostics,
    ],
  }
  return {
    inventory: { ...inventory, diagnostics: [...inventory.diagnostics, ...checkExpectations(inventory)] },
    diagnostics: [],
    texts: readings.flatMap((reading) => reading.texts),
    templates: Object.fromEntries(templates.map((file) => [file.path.slice('templates/'.length), new TextDecoder().decode(file.bytes)])),
  }
}

function withLastRead(county: County, sources: readonly Source[]): County {
  const days = sources.flatMap((source): Day[] => (source.read === undefined ? [] : [source.read])).toSorted()
  const last = days.at(-1)
  return last === undefined ? county : { ...county, lastRead: last }
}

const missingCountyFile: Diagnostic = {
  rule: 'pipeline/no-county-file',
  severity: 'error',
  message: {
    sv: 'Mappen saknar county.md, väntade en länsmapp. Kör `kvinnofrid init <mapp> --county <länskod>` för att skapa en.',
    en: 'The folder has no county.md, expected a county folder. Run `kvinnofrid init <folder> --county <code>` to make one.',
  },
  place: { file: 'county.md' },
}
