import { readCounty, readFile, type FileReading } from '#ingest'
import { normaliseRows } from '#normalise'
import { loadVocabulary } from '#vocabulary'
import type { Inventory, Mention, Resource, SourceFile, Vocabulary } from '#model'
import { readShipped } from '../../src/io/files/index.ts'

let known: Promise<Vocabulary> | undefined
export const vocabulary = (): Promise<Vocabulary> => (known ??= readShipped('data').then(loadVocabulary))

/** A county folder as the stages before withholding understand it; each resource row is a resource of its own. */
export async function understood(files: readonly SourceFile[]): Promise<{ inventory: Inventory; texts: FileReading['texts']; readings: readonly FileReading[] }> {
  const words = await vocabulary()
  const countyFile = files.find(({ path }) => path === 'county.md')!
  const { county, diagnostics } = readCounty(countyFile, words)
  if (county === null) throw new Error(`no county: ${JSON.stringify(diagnostics)}`)
  const readings: FileReading[] = []
  for (const file of files) if (file !== countyFile) readings.push(await readFile(file, { vocabulary: words, county }))
  const { mentions, diagnostics: normaliseDiagnostics } = normaliseRows(readings.flatMap(({ rows }) => rows), { vocabulary: words, county })
  return {
    readings,
    texts: readings.flatMap(({ texts }) => texts),
    inventory: {
      county, mentions,
      sources: [...new Map(readings.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()],
      claims: mentions.flatMap(({ claims }) => claims),
      resources: mentions.filter(({ kind, claims }) => kind === 'resource' && claims.length > 0).map(resourceOf),
      prose: readings.flatMap(({ prose }) => prose),
      questions: [],
      decisions: readings.flatMap(({ decisions }) => decisions),
      receipt: readings.flatMap(({ receipt }) => receipt),
      diagnostics: [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics), ...normaliseDiagnostics],
    },
  }
}

function resourceOf({ id, claims, place, source }: Mention): Resource {
  const all = (field: string): string[] => claims.filter((claim) => claim.field === field).map(({ value }) => value)
  const one = (field: string): string => all(field)[0] ?? ''
  return {
    id, name: one('name'), type: one('type'), provider: one('provider'), providerKind: one('provider_kind'), level: one('level'), ...(one('kommun_code') === '' ? {} : { host: one('kommun_code') }),
    covers: all('covers'), coversOutside: [], targetGroups: all('target_groups'), violenceForms: all('violence_forms'), status: 'finns', alsoCalled: [], members: [{ mention: id, name: one('name'), place, source }],
    fields: Object.fromEntries(claims.map((claim) => [claim.field, { value: claim.value, claims: [claim.id] }])),
  }
}
