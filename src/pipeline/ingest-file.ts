import { createHash } from 'node:crypto'
import { readFile } from '#ingest'
import { matchResources } from '#match'
import { normaliseRows } from '#normalise'
import { withhold } from '#withhold'
import type { Audience, Claim, County, Decision, Diagnostic, Inventory, Place, Repair, Resource, Row, SourceFile, Vocabulary } from '#model'

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
 * What the program sees in one file, for a person who wonders. The detectors of `withhold` read everything; the running text is shown to the one
 * who asks without having been approved for publishing, since nothing is published.
 */
export async function ingestFile(file: SourceFile, { vocabulary, county, audience }: { readonly vocabulary: Vocabulary; readonly county: County | null; readonly audience: Audience }): Promise<IngestedFile> {
  const reading = await readFile(file, { vocabulary, county })
  const { mentions, diagnostics } = normaliseRows(reading.rows, { vocabulary, county })
  const anywhere = county ?? unknownCounty(vocabulary)
  const matched = matchResources({ mentions, decisions: [], vocabulary, county: anywhere, sources: reading.sources })
  const others = reading.rows.flatMap((row, index) => Object.entries(row.other).map(([heading, cell]): Claim => ({
    id: `${otherPrefix}${index}:${heading}`, subject: mentions[index]!.claims[0]?.subject ?? mentions[index]!.id, mention: mentions[index]!.id, field: 'note', value: cell.text, original: cell.text,
    place: cell.place, source: row.source, dates: row.dates, secrecy: 'public', steps: [],
  })))
  const whole: Inventory = {
    county: anywhere, sources: reading.sources, mentions,
    claims: [...matched.claims, ...others],
    resources: matched.resources, prose: reading.prose, questions: matched.questions, decisions: [shownToTheOneWhoAsks(file)],
    receipt: reading.receipt,
    diagnostics: [...reading.diagnostics, ...diagnostics, ...matched.diagnostics],
  }
  const { inventory } = withhold(whole, audience, { files: [file], indicators: vocabulary.indicators })
  const otherOf = new Map(inventory.claims.filter((claim) => claim.id.startsWith(otherPrefix)).map((claim) => [claim.id, claim.value]))
  return {
    rows: reading.rows.map((row, index) => ingestedRow(row, inventory.mentions[index]?.claims ?? [], (heading) => otherOf.get(`${otherPrefix}${index}:${heading}`) ?? '')),
    entities: inventory.resources.map(({ id, name, members }) => ({ id, name, members })),
    claims: inventory.claims.filter((claim) => !claim.id.startsWith(otherPrefix)),
    diagnostics: inventory.diagnostics,
    receipt: inventory.receipt,
  }
}

function ingestedRow(row: Row, claims: readonly Claim[], otherValue: (heading: string) => string): IngestedRow {
  const values: Record<string, string | number | readonly string[]> = {}
  const original: Record<string, string> = {}
  for (const field of new Set(claims.map((claim) => claim.field))) {
    const said = claims.filter((claim) => claim.field === field).map((claim) => claim.value)
    const first = said[0]!
    values[field] = said.length > 1 ? said : numeric.has(field) && /^-?\d+(\.\d+)?$/.test(first) ? Number(first) : first
    original[field] = claims.find((claim) => claim.field === field)!.original
  }
  return { place: row.place, kind: row.kind, values, other: Object.fromEntries(Object.keys(row.other).map((heading) => [heading, otherValue(heading)])), original }
}

const shownToTheOneWhoAsks = (file: SourceFile): Decision => ({
  kind: 'approve', subject: file.path, object: '', value: createHash('sha256').update(file.bytes).digest('hex'), role: '', day: '', reason: '', place: { file: file.path },
})

/** A single file outside a county folder may speak of any kommun in the country. */
function unknownCounty(vocabulary: Vocabulary): County {
  return {
    code: '', name: '', shortName: '', kommuner: vocabulary.kommuner, title: '', publisher: '', period: '', goals: [], columns: {}, corrections: [],
    expectations: [], freshness: {}, smallCount: 5, legend: {}, assignment: {}, runbook: '',
  }
}
