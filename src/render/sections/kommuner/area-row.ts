import type { Age, Kommun, MentionId, Resource, SourceId, StatusCell } from '#model'
import { escaped, joined, md, nothing, uncapitalised, type Md, type View } from '../../markdown/md.ts'
import { printPeriod, printStatus, statusWordOf } from '../../markdown/status.ts'
import type { Context } from '../context.ts'
import { ageOfResource, lastPart, periodOfResource } from '../age.ts'
import { isCountywide, isShared, providerKindText } from '../resource-view.ts'
import { andMore } from '../sentences/counting.ts'
import { ended, statementOf } from '../statement.ts'
import type { Doubts } from './doubts.ts'

/** A cell that asks to be written in. */
export const writeHere = '…' as Md

/** Sources of a service that stand in a row: the newest. All of them stand where the service is told in full. */
const sourcesOfService = 2

interface Fact {
  readonly text: Md
  /** Whether the fact says another thing than the state shown: a value that lost stays visible. */
  readonly disagrees: boolean
  readonly speaksFor: string | null
  readonly age: Age
  readonly sources: readonly SourceId[]
}

/** One row of a kommun's sheet. Every row is there for every kommun; one that nobody has answered invites an answer. */
export function areaRow(cell: StatusCell, question: string, kommun: Kommun, doubts: Doubts, context: Context): View {
  const resources = cell.resources.flatMap((id) => context.resourceOf(id) ?? [])
  const near = resources.filter((resource) => !isCountywide(resource))
  const said = saidOf(cell)
  const facts = [
    ...[...near.map((resource) => resourceFact(resource, kommun, context)), ...statementsOf(cell, context).map((mention) => statementFact(mention, cell, context))].toSorted(newestFirst),
    ...countywideFact(resources.filter(isCountywide), context),
  ]
  const known = said || facts.length > 0
  const speaksFor = (said ? cell.speaksFor : null) ?? facts[0]?.speaksFor ?? null
  const period = known ? printPeriod(speaksFor, said ? cell.age : facts[0]!.age) : writeHere
  return { question: escaped(question), status: printStatus(statusWordOf(cell)), period, fact: known ? factText(facts, cell, speaksFor, doubts, context) : writeHere }
}

const saidOf = (cell: StatusCell): boolean => cell.status !== 'uppgift_saknas'

/** Each fact with its sources, and with its year where that is another than the row's. */
function factText(facts: readonly Fact[], cell: StatusCell, speaksFor: string | null, doubts: Doubts, context: Context): Md {
  const texts = facts.map((fact) => {
    const own = fact.speaksFor === speaksFor ? nothing : md` (${printPeriod(fact.speaksFor, fact.age)})`
    return md`${fact.disagrees && cell.status !== 'motstridigt' ? md`Annan uppgift: ` : nothing}${fact.text}${own}${context.notes.after(fact.sources)}`
  })
  const unnamed = facts.length === 0 ? md`Nämns.${context.notes.after(cell.claims.flatMap((id) => context.claimOf(id)?.source ?? []))}` : nothing
  return joined([...texts, unnamed, cell.doubt === undefined ? nothing : md`Tveksamt ${doubts.letterOf(cell.doubt)}.`], ' ')
}

/** Said of a service that one cannot turn to, so that it is never read as help. */
const endedPhrases: Readonly<Partial<Record<Resource['status'], Md>>> = { avvecklad: md`har upphört`, vilande: md`vilar`, planeras: md`är bara planerad` }

/** A service by its name, and in a word whose it is when it is not the kommun's own; the rest is told in the list of services. */
function resourceFact(resource: Resource, kommun: Kommun, context: Context): Fact {
  const gone = endedPhrases[resource.status]
  const text = gone !== undefined ? md`${escaped(resource.name)} ${gone}` : joined([escaped(resource.name), whoseText(resource, kommun, context)], ', ')
  return { text: ended(text), disagrees: false, speaksFor: periodOfResource(resource, context), age: ageOfResource(resource, context), sources: newestSources(resource, context) }
}

function whoseText(resource: Resource, kommun: Kommun, context: Context): Md {
  if (resource.providerKind !== 'kommun') return providerKindText(resource, context)
  if (resource.host === kommun.code) return nothing
  const host = context.kommunOf(resource.host ?? '')
  return host !== undefined ? md`via ${escaped(host.name)}` : isShared(resource) ? md`gemensam` : escaped(uncapitalised(resource.provider))
}

/** The newest first; of those that speak for the same time, in the order of the material. */
function newestSources(resource: Resource, context: Context): SourceId[] {
  const dated = resource.members.map((member) => ({ source: member.source, speaksFor: lastPart(context.mentionOf(member.mention)?.dates.speaksFor ?? '') }))
  return [...new Set(dated.toSorted((a, b) => (a.speaksFor === b.speaksFor ? 0 : a.speaksFor < b.speaksFor ? 1 : -1)).map(({ source }) => source))].slice(0, sourcesOfService)
}

/** Services for the whole county or nation are told in full in a chapter of their own; here the newest of them is named. */
function countywideFact(resources: readonly Resource[], context: Context): Fact[] {
  const newest = resources.toSorted((a, b) => (lastPart(periodOfResource(a, context) ?? '') < lastPart(periodOfResource(b, context) ?? '') ? 1 : -1))[0]
  if (newest === undefined) return []
  const left = new Set(resources.map((resource) => resource.name)).size - 1
  const reach = resources.every((resource) => resource.level === 'nationell') ? md`hela landet` : md`hela länet`
  return [{
    text: md`${escaped(newest.name)}${andMore(left)} (${reach}).`,
    disagrees: false,
    speaksFor: periodOfResource(newest, context),
    age: ageOfResource(newest, context),
    sources: newestSources(newest, context),
  }]
}

/** Statements on the work of the kommun behind a cell; claims of the resources that the cell names are left out. */
export function statementsOf(cell: StatusCell, context: Context): MentionId[] {
  const mentions = new Set<MentionId>()
  for (const id of cell.claims) {
    const claim = context.claimOf(id)
    if (claim !== undefined && !cell.resources.includes(claim.subject)) mentions.add(claim.mention)
  }
  return [...mentions]
}

function statementFact(mention: MentionId, cell: StatusCell, context: Context): Fact {
  const statement = statementOf(mention, context, context.areaOf(cell.area)?.label)
  return { ...statement, disagrees: (cell.status === 'finns_inte') !== isNo(statement.answer) && isYesOrNo(statement.answer) }
}

const isNo = (answer: string): boolean => answer === 'finns_ej' || answer === 'finns_inte' || answer === 'nej'
const isYesOrNo = (answer: string): boolean => isNo(answer) || ['finns', 'finns_delvis', 'via_annan', 'ja', 'delvis'].includes(answer)

/** Newest first, undated last; otherwise in the order the material gives them. */
function newestFirst(a: Fact, b: Fact): number {
  const [first, second] = [lastPart(a.speaksFor ?? ''), lastPart(b.speaksFor ?? '')]
  return first === second ? 0 : first < second ? 1 : -1
}
