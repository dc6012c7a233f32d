import { readFile } from '#ingest'
import { matchResources } from '#match'
import { normaliseRows } from '#normalise'
import { withhold } from '#withhold'
import { strictRepairs } from './strict-repairs.ts'
import type { Audience, Claim, County, Diagnostic, Inventory, Mention, Place, Repair, Resource, Row, SourceFile, Vocabulary } from '#model'

/** A row as `ingest --json` prints it: one key per field, several values as a list, numbers as numbers. */
export interface IngestedRow {
  readonly place: Place
  readonly kind: Row['kind']
  readonly values: Readonly<Record<string, string | number | readonly string[]>>
  readonly other: Readonly<Record<string, string>>
  readonly original: Readonly<Record<string, string>>
}

export interface IngestedFile {
  readonly rows: readonly IngestedRow[]
  readonly entities: readonly Pick<Resource, 'id' | 'name' | 'members'>[]
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
  readonly receipt: readonly Repair[]
}

const otherPrefix = 'other:'
const numeric: ReadonlySet<string> = new Set(['places', 'share'])

/**
 * What the program sees in one file, for a person who wonders. It goes through `withhold` like everything printed: running text that nobody has
 * approved is shown to the internal audience only.
 */
export async function ingestFile(file: SourceFile, { vocabulary, county, audience, strict }: { readonly vocabulary: Vocabulary; readonly county: County | null; readonly audience: Audience; readonly strict: boolean }): Promise<IngestedFile> {
  const reading = await readFile(file, { vocabulary, county })
  const { mentions, rowOf, diagnostics } = normaliseRows(reading.rows, { vocabulary, county })
  const anywhere = county ?? unknownCounty(vocabulary)
  const matched = matchResources({ mentions, decisions: [], vocabulary, county: anywhere, sources: reading.sources })
  const ofRow = reading.rows.map((): number[] => [])
  rowOf.forEach((row, mention) => ofRow[row]!.push(mention))
  const firstOf = (row: number): Mention => mentions[ofRow[row]![0]!]!
  const others = reading.rows.flatMap((row, index) => Object.entries(row.other).map(([heading, cell]): Claim => ({
    id: `${otherPrefix}${index}:${heading}`, subject: firstOf(index).claims[0]?.subject ?? firstOf(index).id, mention: firstOf(index).id, field: 'note', value: cell.text, original: cell.text,
    place: cell.place, source: row.source, dates: row.dates, secrecy: 'public', steps: [],
  })))
  const whole: Inventory = {
    county: anywhere, sources: reading.sources, mentions,
    claims: [...matched.claims, ...others],
    resources: matched.resources, prose: reading.prose, questions: matched.questions, decisions: [],
    receipt: reading.receipt,
    diagnostics: [...reading.diagnostics, ...(strict ? strictRepairs(reading.receipt) : []), ...diagnostics, ...matched.diagnostics],
  }
  const { inventory } = withhold(whole, audience, { files: [file], indicators: vocabulary.indicators })
  const othersOf = new Map<number, Claim[]>()
  for (const claim of inventory.claims) {
    if (!claim.id.startsWith(otherPrefix)) continue
    const row = Number.parseInt(claim.id.slice(otherPrefix.length), 10)
    othersOf.set(row, [...(othersOf.get(row) ?? []), claim])
  }
  return {
    rows: reading.rows.map((row, index) => ingestedRow(row, ofRow[index]!.map((at) => inventory.mentions[at]!), othersOf.get(index) ?? [])),
    entities: inventory.resources.map(({ id, name, members }) => ({ id, name, members })),
    claims: inventory.claims.filter((claim) => !claim.id.startsWith(otherPrefix)),
    diagnostics: inventory.diagnostics,
    receipt: inventory.receipt,
  }
}

/** Everything but the kind of row comes from what `withhold` let through: places and headings too. */
function ingestedRow({ kind }: Row, mentions: readonly Mention[], others: readonly Claim[]): IngestedRow {
  const { place } = mentions[0]!
  const claims = mentions.flatMap((mention) => mention.claims)
  const values: Record<string, string | number | readonly string[]> = {}
  const original: Record<string, string> = {}
  for (const field of new Set(claims.map((claim) => claim.field))) {
    const said = [...new Set(claims.filter((claim) => claim.field === field).map((claim) => claim.value))]
    const first = said[0]!
    values[field] = said.length > 1 ? said : numeric.has(field) && /^-?\d+(\.\d+)?$/.test(first) ? Number(first) : first
    original[field] = claims.find((claim) => claim.field === field)!.original
  }
  return { place, kind, values, other: Object.fromEntries(others.map((claim, column) => [claim.place.heading ?? String(column + 1), claim.value])), original }
}

/** A single file outside a county folder may speak of any kommun in the country. */
function unknownCounty(vocabulary: Vocabulary): County {
  return {
    code: '', name: '', shortName: '', kommuner: vocabulary.kommuner, title: '', publisher: '', period: '', goals: [], columns: {}, corrections: [],
    expectations: [], freshness: {}, smallCount: 5, legend: {}, assignment: {}, runbook: '',
  }
}
