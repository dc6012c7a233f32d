import type {
  Area, AreaCode, Claim, ClaimId, Day, Field, FreshnessLimit, Kommun, KommunCode, MentionId, PublicInventory, Resource, ResourceId, SourceId, SourceKind, Vocabulary,
} from '#model'
import { compareSwedish, fold } from '#text'
import { resolveArea } from '#vocabulary'
import { byLevelAndName, isAvailable } from './availability/index.ts'
import type { Dated } from './freshness/age.ts'
import { freshnessLimits } from './freshness/limits.ts'

/** What one source says about one area of work in one kommun: the claims of one row. */
export interface WorkStatement {
  readonly mention: MentionId
  readonly kommun: KommunCode
  /** As the subject has it; not always an area of the kommun sheet. */
  readonly area: string
  /** The answer, in the words of the claims: `finns`, `planerad` …; null when the row gives none. */
  readonly answer: string | null
  readonly question: string
  readonly detail: string
  readonly note: string
  /** Question, detail and note, folded. */
  readonly said: string
  readonly source: SourceId
  readonly claims: readonly Claim[]
}

/** The inventory with the look-ups that the findings share. Made once for a report. */
export interface Material {
  readonly inventory: PublicInventory
  readonly vocabulary: Vocabulary
  readonly today: Day
  readonly limits: readonly FreshnessLimit[]
  readonly areas: readonly Area[]
  /** In Swedish order of name. */
  readonly kommuner: readonly Kommun[]
  /** Resources that can be turned to, by level and name. */
  readonly available: readonly Resource[]
  /** Rows about the work of a kommun of the county, in order of subject and mention. */
  readonly work: readonly WorkStatement[]
  readonly claimsOf: (subject: string) => readonly Claim[]
  readonly sourceOfClaim: (id: ClaimId) => SourceId | undefined
  readonly resourceOf: (id: ResourceId) => Resource | undefined
  readonly kindOf: (id: SourceId) => SourceKind
  /** The area that a question asks about as a whole; null when it is narrower or in other words. */
  readonly areaOfQuestion: (question: string) => AreaCode | null
}

export function collectMaterial(inventory: PublicInventory, vocabulary: Vocabulary, today: Day): Material {
  const kinds = new Map(inventory.sources.map((source) => [source.id, source.kind]))
  const resources = new Map(inventory.resources.map((resource) => [resource.id, resource]))
  const bySubject = groupedBy(inventory.claims.toSorted(byId), (claim) => claim.subject)
  const inCounty = new Set(inventory.county.kommuner.map((kommun) => kommun.code))
  return {
    inventory,
    vocabulary,
    today,
    limits: freshnessLimits(inventory.county.freshness),
    areas: vocabulary.areas,
    kommuner: inventory.county.kommuner.toSorted((a, b) => compareSwedish(a.name, b.name) || order(a.code, b.code)),
    available: inventory.resources.filter(isAvailable).toSorted(byLevelAndName),
    work: [...bySubject].toSorted(([a], [b]) => order(a, b)).flatMap(([subject, own]) => workStatements(subject, own, inCounty)),
    claimsOf: (subject) => bySubject.get(subject) ?? [],
    sourceOfClaim: (id) => inventory.claims.find((claim) => claim.id === id)?.source,
    resourceOf: (id) => resources.get(id),
    kindOf: (id) => kinds.get(id) ?? 'webbnotering',
    areaOfQuestion: remembered((question) => {
      const resolved = resolveArea(question, vocabulary)
      return 'code' in resolved ? resolved.code : null
    }),
  }
}

/** The same few questions are asked of every kommun. */
function remembered<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text))
    return known.get(text)!
  }
}

function workStatements(subject: string, claims: readonly Claim[], inCounty: ReadonlySet<KommunCode>): WorkStatement[] {
  const [, kommun, area] = /^(\d{4})\/(.+)$/.exec(subject) ?? []
  if (kommun === undefined || area === undefined || !inCounty.has(kommun)) return []
  return [...groupedBy(claims, (claim) => claim.mention)].toSorted(([a], [b]) => order(a, b)).map(([mention, own]) => {
    const [question, detail, note] = (['question', 'detail', 'note'] as const).map((field) => valueOf(own, field) ?? '') as [string, string, string]
    return { mention, kommun, area, answer: valueOf(own, 'status'), question, detail, note, said: fold(`${question} ${detail} ${note}`), source: own[0]!.source, claims: own }
  })
}

/** A value that may be shown; what was withheld says nothing. */
export function valueOf(claims: readonly Claim[], field: Field): string | null {
  return claims.find((claim) => claim.field === field && !isWithheld(claim))?.value ?? null
}

/** Whether the value was taken away: `withhold` puts a few words in square brackets in its place, and keeps the claim so that counts are right. */
export function isWithheld(claim: Claim): boolean {
  return claim.secrecy === 'secret' || /^\[[^[\]]*\]$/.test(claim.value)
}

/** Answers that tell a reader something. A blank row, `vet ej` and a question never asked or answered do not. */
const silent = new Set(['uppgift_saknas', 'ej_svar', 'ej_tillfragad', 'okand', ''])

/** Whether the row says anything of the kommun, be it only a number without an answer. */
export function saysSomething(statement: WorkStatement): boolean {
  if (statement.answer !== null) return !silent.has(statement.answer)
  return statement.claims.some((claim) => claim.field === 'detail' || claim.field === 'share' || claim.field === 'places')
}

export function datedOf(claims: readonly Claim[]): Dated {
  const dates = claims.map((claim) => claim.dates)
  return {
    period: dates.find((each) => each.speaksFor !== undefined)?.speaksFor ?? null,
    checked: dates.flatMap((each) => each.checked ?? []).toSorted().at(-1) ?? null,
  }
}

export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** Any fixed order of ids will do, as long as it is the same for every order of the input. */
export const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

function byId(a: Claim, b: Claim): number {
  return order(a.id, b.id)
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
