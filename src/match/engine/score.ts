import type { Comparer, Judgement } from './comparison.ts'
import { rounded } from './weights.ts'

/** A name that shares fewer bits of its own than this is generic: it means something only together with its place. */
const genericBelow = 6

export interface Verdict {
  readonly score: number
  /** Not the same unless a person says so, whatever the score: something excludes it. */
  readonly apart: boolean
  /** Not the same unless a person says so: the names have too little in common. */
  readonly thin: boolean
}

export interface Score extends Verdict {
  /** Weight of each field that both records say something in, summing to `score`. */
  readonly weights: Readonly<Record<string, number>>
}

/** A comparer with the field it was made for. */
export interface FieldComparer {
  readonly name: string
  readonly comparer: Comparer
}

/**
 * The weights of all fields for two records, summed. Symmetric: the two are put in a fixed order first.
 *
 * @param weights is given the weight of each field, in hundredths, where somebody wants to know
 */
export function scorePair(one: number, other: number, fields: readonly FieldComparer[], weights?: Record<string, number>): Verdict {
  const a = Math.min(one, other)
  const b = Math.max(one, other)
  const judged: (Judgement | undefined)[] = []
  let siblings = 0
  let distinct = -1
  for (const { comparer } of fields) {
    const judgement = comparer.says(a) && comparer.says(b) ? comparer.compare(a, b) : undefined
    judged.push(judgement)
    if (judgement?.siblings !== undefined && judgement.siblings > siblings) siblings = judgement.siblings
    if (judgement?.distinct !== undefined && judgement.distinct > distinct) distinct = judgement.distinct
  }
  const isGeneric = distinct >= 0 && distinct < genericBelow
  let hundredths = 0
  let apart = false
  let thin = false
  let decisive = false
  for (let index = 0; index < fields.length; index++) {
    const judgement = judged[index]
    if (judgement === undefined) continue
    const { name, comparer } = fields[index]!
    const shared = comparer.sharedByNeighbours
    const own = rounded(shared && judgement.weight > 0 ? judgement.weight * (1 - siblings) : judgement.weight)
    hundredths += Math.round(own * 100)
    if (weights !== undefined) weights[name] = own
    // Two towns keep a generic name apart; a name of one's own may have moved, or one source has the town wrong.
    if (judgement.apart === true && (!shared || isGeneric)) apart = true
    if (judgement.thin === true) thin = true
    if (judgement.decisive === true) decisive = true
  }
  return { score: hundredths / 100, apart, thin: thin && !decisive }
}

/** The same with the weight of each field. */
export function explainScore(one: number, other: number, fields: readonly FieldComparer[]): Score {
  // Fields can have any name that a column has.
  const weights = Object.create(null) as Record<string, number>
  return { ...scorePair(one, other, fields, weights), weights }
}
