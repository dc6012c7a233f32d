import type { Claim, County, Decision, Diagnostic, MatchQuestion, Mention, Resource, ResourceId, Source, Vocabulary } from '#model'
import { choicesOf } from '../decisions/choices.ts'
import { correctClaims } from '../decisions/corrections.ts'
import { withoutEffect } from '../decisions/diagnostics.ts'
import { groupingOf, type Grouping } from '../decisions/grouping.ts'
import { makeReferenceBook, type ReferenceBook } from '../decisions/references.ts'
import { groupedBy, inOrder } from '../engine/grouped.ts'
import { matchRecords, undecided, type Decided, type Matched } from '../engine/match-records.ts'
import { isCorrected } from '../preference/preferred-claim.ts'
import { kindsOf } from '../preference/prefer.ts'
import { buildResource, lookupsOf } from './build-resource.ts'
import { mentionRecords } from './mention-records.ts'
import { makeIdentify, type Identified } from './identify.ts'
import { numberClaims } from './number-claims.ts'
import { orderMentions } from './order-mentions.ts'

export interface MatchInput {
  /** Rows after normalisation, of every kind, in any order. */
  readonly mentions: readonly Mention[]
  readonly decisions: readonly Decision[]
  readonly vocabulary: Vocabulary
  readonly county: County | null
  readonly sources: readonly Source[]
}

export interface MatchedResources {
  /** In order of id. */
  readonly resources: readonly Resource[]
  /** All claims with the subject and the id they got, in order of their mentions. */
  readonly claims: readonly Claim[]
  /** The likeliest first. */
  readonly questions: readonly MatchQuestion[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts mentions that mean the same service together to resources, replays what persons have decided, and chooses which value of each
 * field is shown. Claims about work, earlier mappings and indicators keep their subject; all claims are numbered anew.
 *
 * The answer depends on what is said and decided only: not on the order of anything, and a mention that has nothing to do with another
 * changes nothing of it.
 *
 * @reports match/decision-without-effect, match/decisions-contradict
 */
export function matchResources({ mentions, decisions, vocabulary, county, sources }: MatchInput): MatchedResources {
  const early = correctMentions(mentions, decisions)
  const ordered = orderMentions(early.mentions)
  const told = ordered.filter(({ kind }) => kind === 'resource')
  const { questions, groups, grouping } = group(told, decisions, county, vocabulary)

  const resourceOf = new Map<Mention, ResourceId>()
  for (const { id, members } of groups) for (const member of members) resourceOf.set(told[member]!, id)
  const numbered = numberClaims(ordered, resourceOf)
  const book = referenceBook(told, groups)
  const late = correctClaims(numbered, decisions.filter((decision) => !early.followed.has(decision)), () => claimsByReference(numbered, book))
  const bySubject = groupedBy(late.claims, ({ subject }) => subject)
  const choices = choicesOf(decisions, book, (resource) => bySubject.get(resource) ?? [], new Set((county?.kommuner ?? []).map(({ code }) => code)), vocabulary)

  const kindOf = kindsOf(sources)
  const lookups = lookupsOf(county, vocabulary)
  const resources = groups.map(({ id, members }): Resource => {
    const own = members.map((member) => told[member]!)
    const predecessors = new Set(members.filter((member) => grouping.predecessors.has(member)).map((member) => told[member]!.id))
    const status = choices.statusOf(id)
    return buildResource(
      { id, mentions: own, claims: bySubject.get(id) ?? [] },
      { coversDecided: choices.hasChosen(id, 'covers'), isPredecessor: (mention) => predecessors.has(mention), ...(status === undefined ? {} : { status }) },
      { kindOf, isCorrected, isPreferred: (statement) => choices.prefers(id, statement.claims[0]!.field, statement), isOfPredecessor: ({ mention }) => predecessors.has(mention) },
      lookups,
    )
  })
  return {
    resources: resources.toSorted((a, b) => inOrder(a.id, b.id)),
    claims: late.claims,
    questions,
    diagnostics: [...early.diagnostics, ...grouping.diagnostics, ...late.diagnostics, ...choices.diagnostics],
  }
}

/** What is needed after matching; the compared values themselves are let go. */
interface Grouped {
  readonly questions: readonly MatchQuestion[]
  readonly groups: readonly Identified[]
  readonly grouping: Grouping
}

/**
 * Matches, names the resources, and matches again with the decisions that name them, as long as that lets further decisions find what
 * they speak of: a line may name a resource that another line has made.
 */
function group(told: readonly Mention[], decisions: readonly Decision[], county: County | null, vocabulary: Vocabulary): Grouped {
  const records = mentionRecords(told, county, vocabulary)
  const match = matchRecords(records)
  const identify = makeIdentify(told, records.places, vocabulary)
  const nameGroups = (matched: Matched, predecessors: ReadonlySet<number>): readonly Identified[] => identify(matched.clusters, predecessors)
  let matched = match(undecided)
  let groups = nameGroups(matched, new Set())
  const books: ReferenceBook[] = [referenceBook(told, groups)]
  for (;;) {
    const grouping = groupingOf(decisions, firstKnown(books))
    if (isEmpty(grouping.decided)) return { questions: questionsOf(matched, told), groups, grouping: withUnresolved(grouping) }
    matched = match(grouping.decided)
    groups = nameGroups(matched, grouping.predecessors)
    const next = referenceBook(told, groups)
    const isNewlyKnown = grouping.unresolved.some(({ decision }) => ![decision.subject, decision.object].some((reference) => 'reason' in firstKnown([...books, next]).find(reference)))
    if (!isNewlyKnown) return { questions: questionsOf(matched, told), groups, grouping: withUnresolved(grouping) }
    books.push(next)
  }
}

function questionsOf({ questions }: Matched, told: readonly Mention[]): MatchQuestion[] {
  return questions.map(({ a, b, score }) => ({ a: told[a]!.id, b: told[b]!.id, score: score.score, weights: score.weights }))
}

const isEmpty = ({ same, notSame }: Decided): boolean => same.length + notSame.length === 0

function withUnresolved(grouping: Grouping): Grouping {
  const diagnostics = grouping.unresolved.map(({ decision, reference }) => withoutEffect(decision, { why: 'nothing-meant', reference }))
  return { ...grouping, diagnostics: [...grouping.diagnostics, ...diagnostics], unresolved: [] }
}

/** The first of the books that knows what is meant: what things were called before the decisions goes first. */
function firstKnown(books: readonly ReferenceBook[]): ReferenceBook {
  return { find: (reference) => books.map((book) => book.find(reference)).find((found) => !('reason' in found)) ?? books[0]!.find(reference) }
}

function referenceBook(told: readonly Mention[], groups: readonly Identified[]): ReferenceBook {
  return makeReferenceBook(told.map(({ id }) => id), groups)
}

/** Corrections of a mention's own claims come before matching, so that a corrected name or kommun is the one that is compared. */
function correctMentions(mentions: readonly Mention[], decisions: readonly Decision[]): { mentions: readonly Mention[]; followed: ReadonlySet<Decision>; diagnostics: readonly Diagnostic[] } {
  const corrections = decisions.filter(({ kind }) => kind === 'correction')
  const meant = new Set(corrections.map(({ subject }) => subject))
  const touched = mentions.filter(({ id }) => corrections.some(({ subject }) => subject.startsWith(`${id}/`)))
  const claimsByName = groupedBy(touched.flatMap(({ claims }) => claims.flatMap((claim) => [claim.id, `${claim.mention}/${claim.field}`].filter((name) => meant.has(name)).map((name) => ({ name, claim })))), ({ name }) => name)
  const followed = new Set(corrections.filter(({ subject }) => claimsByName.has(subject)))
  if (followed.size === 0) return { mentions, followed, diagnostics: [] }
  const before = touched.flatMap(({ claims }) => claims)
  const { claims, diagnostics } = correctClaims(before, [...followed], () => (reference) => (claimsByName.get(reference) ?? []).map(({ claim }) => claim))
  const after = new Map(before.map((claim, index) => [claim, claims[index]!]))
  return { mentions: mentions.map((mention) => (touched.includes(mention) ? { ...mention, claims: mention.claims.map((claim) => after.get(claim)!) } : mention)), followed, diagnostics }
}

/** A claim's id, or a subject and a field; the subject as id, or as a name that only one resource has. */
function claimsByReference(claims: readonly Claim[], book: ReferenceBook): (reference: string) => readonly Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const bySubjectAndField = groupedBy(claims, (claim) => `${claim.subject}/${claim.field}`)
  return (reference) => {
    const exact = byId.get(reference)
    if (exact !== undefined) return [exact]
    const slash = reference.lastIndexOf('/')
    const meant = slash < 0 ? undefined : book.find(reference.slice(0, slash))
    const subject = meant === undefined || 'reason' in meant ? reference.slice(0, Math.max(slash, 0)) : meant.resource
    return bySubjectAndField.get(`${subject}/${reference.slice(slash + 1)}`) ?? []
  }
}
