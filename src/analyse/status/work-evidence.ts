import { findKommunerInText } from '#vocabulary'
import { fold } from '#text'
import type { Area, KommunCode, Resource, ResourceId } from '#model'
import { isAvailable } from '../availability/index.ts'
import { datedOf, type Material, type WorkStatement } from '../material.ts'
import type { RuleId } from '../rules.ts'
import type { Evidence } from './evidence.ts'
import { reachOf } from './reach.ts'

/** What a row about the work of a kommun says on its area; null when it settles nothing: `vet ej`, planned, or a number without an answer. */
export function workEvidence(statement: WorkStatement, area: Area, byServices: readonly Evidence[], material: Material): Evidence | null {
  const said = answerIn(statement, area, byServices, material)
  if (said === null) return null
  return {
    ...said,
    question: narrowerQuestion(statement, area, material),
    resource: null,
    disputed: false,
    source: statement.source,
    kind: material.kindOf(statement.source),
    dated: datedOf(statement.claims),
    claims: statement.claims.filter((claim) => claim.field === 'status').map((claim) => claim.id),
  }
}

/** A row often asks about one thing of several in an area. Its own name, label or question in other words ask about all of it. */
function narrowerQuestion(statement: WorkStatement, area: Area, material: Material): string {
  return statement.question === '' || material.areaOfQuestion(statement.question) === area.code ? '' : fold(statement.question)
}

type Said = Pick<Evidence, 'answer' | 'partly' | 'reach' | 'via' | 'rule' | 'reason'>

const plain = (answer: Evidence['answer'], rule: RuleId): Said => ({ answer, partly: false, reach: 'own', via: null, rule, reason: null })

function answerIn(statement: WorkStatement, area: Area, byServices: readonly Evidence[], material: Material): Said | null {
  switch (statement.answer) {
    case 'finns': return yes(statement, area, byServices, material)
    case 'finns_delvis': return { ...plain('yes', 'analyse/status-partly'), partly: true }
    case 'via_annan': return through(viaIn(statement, byServices, material))
    case 'finns_inte': case 'finns_ej': return plain('no', 'analyse/status-absent')
    case 'ej_tillampligt': return plain('not-applicable', 'analyse/status-not-applicable')
    default: return null
  }
}

const through = (via: string | null): Said => ({ answer: 'yes', partly: true, reach: 'near', via, rule: 'analyse/status-via-other', reason: null })

/** A yes is the kommun's own unless the row names a service of others, or what it speaks of answers only part of the question. */
function yes(statement: WorkStatement, area: Area, byServices: readonly Evidence[], material: Material): Said {
  const shared = byServices.find((service) => service.via !== null && names(statement, service, material))
  if (shared !== undefined) return through(shared.via)
  const part = partOfQuestion(statement, area, material)
  return part === null ? plain('yes', 'analyse/status-statement') : { ...plain('yes', part.rule), partly: true, reason: part.reason }
}

function names(statement: WorkStatement, service: Evidence, material: Material): boolean {
  const resource = service.resource === null ? undefined : material.resourceOf(service.resource)
  return resource !== undefined && namesOf(resource).some((name) => statement.said.includes(name))
}

const folded = new WeakMap<Resource, readonly string[]>()

/** Names of a service long enough to be looked for in a text, folded. */
function namesOf(resource: Resource): readonly string[] {
  const known = folded.get(resource) ?? [resource.name, ...resource.alsoCalled].filter((name) => name.length > 3).map(fold)
  folded.set(resource, known)
  return known
}

/**
 * Through whom, in this order: a service the row names, the nearest one that reaches the kommun, one of another type whose name the
 * question begins (`Mini-Maria`), another kommun the row names. A service for the whole county or nation that the row does not name is
 * no answer, and then it is not known through whom.
 */
function viaIn(statement: WorkStatement, byServices: readonly Evidence[], material: Material): KommunCode | ResourceId | null {
  const others = byServices.filter((service) => service.via !== null)
  const named = others.find((service) => names(statement, service, material)) ?? others.find((service) => service.reach === 'near')
  return named?.via ?? viaOtherType(statement, material) ?? viaKommun(statement, material)
}

function viaOtherType(statement: WorkStatement, material: Material): KommunCode | ResourceId | null {
  const question = fold(statement.question)
  const begun = material.inventory.resources.filter((resource) => question.length > 3 && fold(resource.name).startsWith(`${question} `) && resource.covers.includes(statement.kommun) && isAvailable(resource))
  return begun.length === 1 ? reachOf(begun[0]!, statement.kommun).via : null
}

function viaKommun(statement: WorkStatement, { vocabulary, inventory }: Material): KommunCode | null {
  const found = findKommunerInText(`${statement.question}. ${statement.detail}. ${statement.note}`, vocabulary, inventory.county.code).filter((kommun) => kommun.code !== statement.kommun)
  return found.length === 1 ? found[0]!.code : null
}

/** A week of campaign is no standing information, and a shared family law unit says nothing of violence. */
function partOfQuestion(statement: WorkStatement, area: Area, material: Material): { readonly rule: RuleId; readonly reason: string } | null {
  const text = statement.said
  if (area.code === 'information' && campaignNames(material).some((name) => text.includes(name)) && !/webb|hemsida/.test(text)) {
    return { rule: 'analyse/status-campaign-alone', reason: 'Bara en kampanj är känd.' }
  }
  if (area.code === 'familjeradgivning' && !text.includes('våld')) {
    return { rule: 'analyse/status-ordinary-service', reason: 'Att verksamheten finns säger inte att den frågar om våld.' }
  }
  return null
}

function campaignNames(material: Material): string[] {
  const term = material.vocabulary.terms.find((each) => each.scheme === 'resource_type' && each.code === 'kampanj')
  return term === undefined ? [] : [term.label, ...term.synonyms].map(fold)
}
