import { compareSwedish } from '#text'
import type {
  Area, Claim, ClaimId, County, Field, Findings, Kommun, KommunCode, Mention, MentionId, PublicInventory, Resource, ResourceId, Source, SourceId,
  StatusCell, Vocabulary,
} from '#model'
import type { Md } from '../markdown/md.ts'
import { numberSources, type SourceNotes } from '../markdown/source-notes.ts'
import { nationalDigits, supportLines } from './bilaga-stodlinjer/register.ts'
import type { SectionTemplate } from './read-sections.ts'

/** All that a section may draw on, with the look-ups that every section needs. Built once for a report. */
export interface Context {
  readonly inventory: PublicInventory
  readonly findings: Findings
  readonly vocabulary: Vocabulary
  readonly county: County
  readonly today: string
  readonly version: string
  /** The kommuner that get a sheet of their own: all of the county's, or those asked for. */
  readonly shown: readonly Kommun[]
  readonly areas: readonly Area[]
  readonly notes: SourceNotes
  readonly sections: readonly SectionTemplate[]
  /** Whether the section is in this document: a sheet for sending out has no chapters to refer to. */
  readonly isWritten: (section: string) => boolean
  /** Numbers that a support line had before → the number it has now, both as national digits. */
  readonly formerNumbers: ReadonlyMap<string, string>
  /** What the analyst has written for a section, or for the sheet of a kommun (`kommun-1496`); empty when nothing. */
  readonly textFor: (name: string) => Md
  readonly kommunOf: (code: string) => Kommun | undefined
  readonly resourceOf: (id: ResourceId) => Resource | undefined
  readonly sourceOf: (id: SourceId) => Source | undefined
  readonly claimOf: (id: ClaimId) => Claim | undefined
  readonly mentionOf: (id: MentionId) => Mention | undefined
  /** Claims that were said together, after matching and withholding. */
  readonly claimsSaidIn: (mention: MentionId) => readonly Claim[]
  readonly cellsOf: (kommun: KommunCode) => readonly StatusCell[]
  /** What sources say of the work of a kommun. */
  readonly workOf: (kommun: KommunCode) => readonly Mention[]
  readonly areaOf: (code: string) => Area | undefined
  /** Swedish label of a taxonomy code; the code itself when the taxonomy lacks it. */
  readonly label: (scheme: string, code: string) => string
  readonly available: readonly Resource[]
  /** What was made once for this report under this key: a service stands on many sheets. */
  readonly once: <Made>(key: string, make: () => Made) => Made
  readonly notAvailable: readonly Resource[]
}

export interface ContextInput {
  readonly inventory: PublicInventory
  readonly findings: Findings
  readonly vocabulary: Vocabulary
  readonly today: string
  readonly version: string
  readonly kommuner: readonly KommunCode[]
  readonly sections: readonly SectionTemplate[]
  readonly only?: readonly string[]
  readonly textFor: (name: string) => Md
}

export function createContext(input: ContextInput): Context {
  const { inventory, findings, vocabulary, sections } = input
  // The order of the sheets is a promise of the report itself, however the county was read.
  const county = { ...inventory.county, kommuner: inventory.county.kommuner.toSorted((a, b) => compareSwedish(a.name, b.name)) }
  const declared = sections.flatMap((section) => Object.values(section.sources))
  const sources = withoutRepeats([...inventory.sources, ...declared])
  const kommuner = new Map(vocabulary.kommuner.map((kommun) => [kommun.code, kommun]))
  const resources = new Map(inventory.resources.map((resource) => [resource.id, resource]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const claims = new Map(inventory.claims.map((claim) => [claim.id, claim]))
  const mentions = new Map(inventory.mentions.map((mention) => [mention.id, mention]))
  const areas = new Map(vocabulary.areas.map((area) => [area.code, area]))
  const labels = new Map(vocabulary.terms.map((term) => [`${term.scheme} ${term.code}`, term.label]))
  const saidIn = groupedBy(inventory.claims, (claim) => claim.mention)
  const work = groupedBy(inventory.mentions.filter((mention) => mention.kind === 'work'), (mention) => workedOn(saidIn.get(mention.id)))
  const cells = groupedBy(findings.matrix.cells, (cell) => cell.kommun)
  const chosen = new Set(input.kommuner)
  return {
    inventory,
    findings,
    vocabulary,
    county,
    today: input.today,
    version: input.version,
    shown: county.kommuner.filter((kommun) => chosen.size === 0 || chosen.has(kommun.code)),
    areas: findings.matrix.areas.flatMap((code) => areas.get(code) ?? []),
    notes: numberSources(sources),
    sections,
    isWritten: (section) => input.only === undefined || input.only.length === 0 || input.only.includes(section),
    formerNumbers: new Map(supportLines(sections).flatMap((line) => line.former.map((former) => [nationalDigits(former), line.number]))),
    textFor: input.textFor,
    kommunOf: (code) => kommuner.get(code),
    resourceOf: (id) => resources.get(id),
    sourceOf: (id) => sourceById.get(id),
    claimOf: (id) => claims.get(id),
    mentionOf: (id) => mentions.get(id),
    claimsSaidIn: (mention) => saidIn.get(mention) ?? [],
    cellsOf: (kommun) => cells.get(kommun) ?? [],
    workOf: (kommun) => work.get(kommun) ?? [],
    areaOf: (code) => areas.get(code),
    label: (scheme, code) => labels.get(`${scheme} ${code}`) ?? code,
    once: rememberer(),
    available: findings.available.flatMap((id) => resources.get(id) ?? []),
    notAvailable: findings.notAvailable.flatMap((id) => resources.get(id) ?? []),
  }
}

/** Work is said of one kommun: the first four figures of its subject, `1407/barnahus`. */
const workedOn = (claims: readonly Claim[] | undefined): string => /^\d{4}(?=\/)/.exec(claims?.[0]?.subject ?? '')?.[0] ?? ''

function rememberer(): Context['once'] {
  const made = new Map<string, unknown>()
  return <Made>(key: string, make: () => Made): Made => {
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as Made
  }
}

/** The material's own declaration of a source goes before ours. */
function withoutRepeats(sources: readonly Source[]): Source[] {
  const kept = new Map<SourceId, Source>()
  for (const source of sources) if (!kept.has(source.id)) kept.set(source.id, source)
  return [...kept.values()]
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

/** Whether a value may be printed for this audience. `withhold` has already taken the value away; this keeps its marker out of the text. */
export function printable(claim: Claim, context: Context): boolean {
  return claim.secrecy === 'public' || (claim.secrecy === 'internal' && context.inventory.audience === 'internal')
}

export function claimValue(claims: readonly Claim[], field: Field): Claim | undefined {
  return claims.find((claim) => claim.field === field)
}
