import type { Claim, Source, SourceId, SourceKind } from '#model'
import { inOrder } from '../engine/grouped.ts'
import { newness } from './dated.ts'
import type { Statement } from './statements.ts'

/** A decided document first, then what the kommun answers itself; öppna jämförelser and Kolada stand beside each other. */
const weightOfKind: Readonly<Record<SourceKind, number>> = { styrdokument: 0, kommun_svar: 1, oj: 2, kolada: 2, kartlaggning: 3, intervju: 4, webbnotering: 5 }

/** What a person has decided on the field, and what succession means for its mentions. */
export interface Preferences {
  readonly kindOf: (source: SourceId) => SourceKind
  /** Claims that a person has corrected. */
  readonly isCorrected?: (claim: Claim) => boolean
  /** Whether a person has said that this statement is the one to show. */
  readonly isPreferred?: (statement: Statement) => boolean
  /** Said of the service under the name it had before. */
  readonly isOfPredecessor?: (statement: Statement) => boolean
}

export function kindsOf(sources: readonly Source[]): (source: SourceId) => SourceKind {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  return (id) => kinds.get(id) ?? 'webbnotering'
}

/** A rule for which of two statements is shown: negative when the first. In the order in which they are asked. */
interface PreferenceRule {
  readonly id: string
  readonly compare: (a: Statement, b: Statement, among: readonly Statement[], preferences: Preferences) => number
}

const yesFirst = (a: boolean, b: boolean): number => Number(b) - Number(a)
/** Place of its kind of source in the order of weight, 0 the heaviest. */
export const weightOf = ({ claims }: Statement, { kindOf }: Preferences): number => Math.min(...claims.map(({ source }) => weightOfKind[kindOf(source)]))
const newest = ({ claims }: Statement): string => claims.map(({ dates }) => newness(dates)).toSorted().at(-1)!
const agreeing = (statement: Statement, among: readonly Statement[]): number => new Set(among.filter(({ keys }) => sameKeys(keys, statement.keys)).map(({ claims }) => claims[0]!.source)).size

const rules: readonly PreferenceRule[] = [
  { id: 'match/decision-correction', compare: (a, b, _, { isCorrected }) => (isCorrected === undefined ? 0 : yesFirst(a.claims.some(isCorrected), b.claims.some(isCorrected))) },
  { id: 'match/decision-prefer', compare: (a, b, _, { isPreferred }) => (isPreferred === undefined ? 0 : yesFirst(isPreferred(a), isPreferred(b))) },
  { id: 'match/decision-successor', compare: (a, b, _, { isOfPredecessor }) => (isOfPredecessor === undefined ? 0 : yesFirst(!isOfPredecessor(a), !isOfPredecessor(b))) },
  { id: 'match/source-kind', compare: (a, b, _, preferences) => weightOf(a, preferences) - weightOf(b, preferences) },
  { id: 'match/newer-within-kind', compare: (a, b) => inOrder(newest(b), newest(a)) },
  { id: 'match/most-sources', compare: (a, b, among) => agreeing(b, among) - agreeing(a, among) },
  { id: 'match/fixed-order', compare: (a, b) => b.keys.length - a.keys.length || inOrder(a.keys.join(';'), b.keys.join(';')) || inOrder(a.mention, b.mention) },
]

/** Statements in the order in which they are preferred, and the rule that put the first before the first that says something else. */
export function rank(statements: readonly Statement[], preferences: Preferences): { readonly ranked: readonly Statement[]; readonly rule: string | null } {
  const ranked = statements.toSorted((a, b) => {
    for (const { compare } of rules) {
      const difference = compare(a, b, statements, preferences)
      if (difference !== 0) return difference
    }
    return 0
  })
  const [first] = ranked
  const rival = ranked.find((statement) => first !== undefined && !sameKeys(statement.keys, first.keys))
  if (first === undefined || rival === undefined) return { ranked, rule: null }
  return { ranked, rule: rules.find(({ compare }) => compare(first, rival, statements, preferences) !== 0)!.id }
}

export function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key))
}
