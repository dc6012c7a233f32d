import type { Comparer } from './comparison.ts'
import { rounded } from './weights.ts'

/** A name that shares fewer bits of its own than this is generic: it means something only together with its place. */
const genericBelow = 6

export interface Score {
  readonly score: number
  /** Weight of each field that both records say something in, summing to `score`. */
  readonly weights: Readonly<Record<string, number>>
  /** Not the same unless a person says so, whatever the score: something excludes it. */
  readonly apart: boolean
  /** Not the same unless a person says so: the names have too little in common. */
  readonly thin: boolean
}

/** A comparer with the field it was made for. */
export interface FieldComparer {
  readonly name: string
  readonly comparer: Comparer
}

/** The weights of all fields for two records. Symmetric: the two are put in a fixed order first. */
export function scorePair(one: number, other: number, fields: readonly FieldComparer[]): Score {
  const [a, b] = one < other ? [one, other] : [other, one]
  const judged = fields.flatMap(({ name, comparer }) => (comparer.says(a) && comparer.says(b) ? [{ name, shared: comparer.sharedByNeighbours, ...comparer.compare(a, b) }] : []))
  const siblings = Math.max(0, ...judged.map((judgement) => judgement.siblings ?? 0))
  const distinct = judged.flatMap((judgement) => judgement.distinct ?? [])
  const isGeneric = distinct.length > 0 && Math.max(...distinct) < genericBelow
  const weights: Record<string, number> = {}
  let hundredths = 0
  let apart = false
  for (const { name, shared, weight, apart: keptApart } of judged) {
    const own = rounded(shared && weight > 0 ? weight * (1 - siblings) : weight)
    weights[name] = own
    hundredths += Math.round(own * 100)
    // Two towns keep a generic name apart; a name of one's own may have moved, or one source has the town wrong.
    if (keptApart === true && (!shared || isGeneric)) apart = true
  }
  const thin = judged.some((judgement) => judgement.thin === true) && !judged.some((judgement) => judgement.decisive === true)
  return { score: hundredths / 100, weights, apart, thin }
}
