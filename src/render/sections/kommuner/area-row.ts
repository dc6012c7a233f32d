import type { Age, Kommun, MentionId, Resource, SourceId, StatusCell } from '#model'
import { escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { printPeriod, printStatus, statusWordOf } from '../../markdown/status.ts'
import type { Context } from '../context.ts'
import { ageOfResource, lastPart, periodOfResource } from '../age.ts'
import { isCountywide, providerText, reachText, sourcesOf } from '../resource-view.ts'
import { counted, number, statementNoun } from '../sentences/counting.ts'
import { ended, statementOf } from '../statement.ts'

/** A cell that asks to be written in. */
export const writeHere = '…' as Md

/** Facts printed in a cell; the rest stand in the table of all statements. */
const printedFacts = 3
/** Services for the whole county named in a cell. */
const namedCountywide = 2

interface Fact {
  readonly text: Md
  /** Whether the fact says another thing than the state shown: a value that lost stays visible. */
  readonly disagrees: boolean
  readonly speaksFor: string | null
  readonly age: Age
  readonly sources: readonly SourceId[]
}

/** One row of a kommun's sheet. Every row is there for every kommun; one that nobody has answered invites an answer. */
export function areaRow(cell: StatusCell, question: string, kommun: Kommun, context: Context): View {
  const resources = cell.resources.flatMap((id) => context.resourceOf(id) ?? [])
  const near = resources.filter((resource) => !isCountywide(resource))
  const facts = [...[...near.map((resource) => resourceFact(resource, kommun, context)), ...statementFacts(cell, context)].toSorted(newestFirst), ...countywideFact(resources.filter(isCountywide), context)]
  const known = cell.status !== 'uppgift_saknas'
  const sources = new Set(facts.flatMap((fact) => fact.sources))
  if (sources.size === 0) for (const id of cell.claims) sources.add(context.claimOf(id)?.source ?? '')
  return {
    question: escaped(question),
    status: printStatus(statusWordOf(cell)),
    fact: facts.length === 0 ? writeHere : factText(facts, cell, context),
    period: known ? printPeriod(cell.speaksFor ?? facts[0]?.speaksFor ?? null, cell.age) : facts[0] === undefined ? writeHere : printPeriod(facts[0].speaksFor, facts[0].age),
    sources: context.notes.refer(sources) || writeHere,
  }
}

function factText(facts: readonly Fact[], cell: StatusCell, context: Context): Md {
  const printed = chosenFacts(facts)
  const several = new Set(facts.flatMap((fact) => fact.sources)).size > 1 && facts.length > 1
  const left = facts.length - printed.length
  return joined([
    ...printed.map((fact) => md`${fact.disagrees && cell.status !== 'motstridigt' ? md`Annan uppgift: ` : nothing}${fact.text}${several ? context.notes.after(fact.sources) : nothing}`),
    left === 0 ? nothing : md`Ytterligare ${counted(left, statementNoun)} i kommuntabellen.`,
    cell.doubt === undefined ? nothing : md`Tveksamt: ${escaped(cell.doubt)}`,
  ], ' ')
}

/** The newest, but never without one that disagrees when there is one. */
function chosenFacts(facts: readonly Fact[]): readonly Fact[] {
  const newest = facts.slice(0, printedFacts)
  const disagreeing = facts.find((fact) => fact.disagrees)
  return disagreeing === undefined || newest.includes(disagreeing) ? newest : [...newest.slice(0, -1), disagreeing]
}

/** Said of a service that one cannot turn to, so that it is never read as help. */
const endedPhrases: Readonly<Partial<Record<Resource['status'], Md>>> = { avvecklad: md`har upphört`, vilande: md`vilar`, planeras: md`är bara planerad` }

function resourceFact(resource: Resource, kommun: Kommun, context: Context): Fact {
  const gone = endedPhrases[resource.status]
  const own = resource.providerKind === 'kommun' && resource.host === kommun.code
  const parts = gone !== undefined ? [md`${escaped(resource.name)} ${gone}`] : [escaped(resource.name), own ? nothing : providerText(resource, context), reachText(resource, context, kommun)]
  return { text: ended(joined(withoutRepeats(parts), ', ')), disagrees: false, speaksFor: periodOfResource(resource, context), age: ageOfResource(resource, context), sources: sourcesOf(resource) }
}

/** Services for the whole county or nation are told in full in a chapter of their own; here the first of them are named. */
function countywideFact(resources: readonly Resource[], context: Context): Fact[] {
  const names = [...new Set(resources.map((resource) => resource.name))]
  const shown = resources.filter((resource) => names.slice(0, namedCountywide).includes(resource.name))
  const newest = shown.toSorted((a, b) => (lastPart(periodOfResource(a, context) ?? '') < lastPart(periodOfResource(b, context) ?? '') ? 1 : -1))[0]
  if (newest === undefined) return []
  const left = names.length - namedCountywide
  const more = left <= 0 ? nothing : md` och ${number(left)} till`
  const reach = resources.every((resource) => resource.level === 'nationell') ? md`hela landet` : md`hela länet`
  return [{
    text: md`${joined(names.slice(0, namedCountywide).map(escaped), '; ')}${more} (${reach}).`,
    disagrees: false,
    speaksFor: periodOfResource(newest, context),
    age: ageOfResource(newest, context),
    sources: shown.flatMap(sourcesOf),
  }]
}

/** "Kvinnojouren X, Kvinnojouren X (ideell förening)" says the name once. */
function withoutRepeats([name = nothing, provider = nothing, ...rest]: readonly Md[]): Md[] {
  const said = provider !== '' && provider.startsWith(name)
  return [name, said ? (provider.slice(name.length).replace(/^ \(|\)$/g, '') as Md) : provider, ...rest]
}

/** Statements on the work of the kommun; claims of the resources already named are left out. */
function statementFacts(cell: StatusCell, context: Context): Fact[] {
  const mentions = new Set<MentionId>()
  for (const id of cell.claims) {
    const claim = context.claimOf(id)
    if (claim !== undefined && !cell.resources.includes(claim.subject)) mentions.add(claim.mention)
  }
  return [...mentions].map((mention) => {
    const statement = statementOf(mention, context, context.areaOf(cell.area)?.label)
    return { ...statement, disagrees: (cell.status === 'finns_inte') !== isNo(statement.answer) && isYesOrNo(statement.answer) }
  })
}

const isNo = (answer: string): boolean => answer === 'finns_ej' || answer === 'finns_inte' || answer === 'nej'
const isYesOrNo = (answer: string): boolean => isNo(answer) || ['finns', 'finns_delvis', 'via_annan', 'ja', 'delvis'].includes(answer)

/** Newest first, undated last; otherwise in the order the material gives them. */
function newestFirst(a: Fact, b: Fact): number {
  const [first, second] = [lastPart(a.speaksFor ?? ''), lastPart(b.speaksFor ?? '')]
  return first === second ? 0 : first < second ? 1 : -1
}
