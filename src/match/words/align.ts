/** A text as counted pieces: words, or parts of words. */
export interface CountedPieces {
  readonly ids: readonly number[]
  /** What each piece is; a place is nothing that an abbreviation stands for. */
  readonly classes: readonly string[]
  readonly bits: readonly number[]
  /** Positions of pieces in capitals, which may stand for the first letters of the other text. */
  readonly acronyms: readonly number[]
  /** First letters of the words. */
  readonly initials: readonly string[]
}

export interface PieceBook {
  readonly textOf: (id: number) => string
  readonly likeness: (a: number, b: number) => number
}

/** Pieces held to mean the same, and how alike they are. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
  /** Bits that the two share; those of the commoner piece when it is not given. */
  readonly bits?: number
}

export interface Alignment {
  readonly pairs: readonly Pair[]
  /** Positions that have no counterpart in the other text. */
  readonly leftA: readonly number[]
  readonly leftB: readonly number[]
}

const likenessJoined = 0.95
/** First letters agree by chance about once in eight. */
const bitsOfLetter = 3

/** Which piece of one text means which of the other: equal ones first, then the likest, so that the answer is the same both ways. */
export function align(a: CountedPieces, b: CountedPieces, book: PieceBook): Alignment {
  const pairs: Pair[] = []
  const freeA = a.ids.map(() => true)
  const freeB = b.ids.map(() => true)
  const pair = (i: number, j: number, likeness: number, bits?: number): void => {
    pairs.push({ a: i, b: j, likeness, ...(bits === undefined ? {} : { bits }) })
    freeA[i] = false
    freeB[j] = false
  }
  a.ids.forEach((id, i) => {
    const j = b.ids.findIndex((other, at) => other === id && freeB[at])
    if (j >= 0) pair(i, j, 1)
  })
  if (freeA.includes(true) && freeB.includes(true)) {
    for (const { a: i, b: j, likeness } of nearPairs(a, b, freeA, freeB, book)) if (freeA[i] && freeB[j]) pair(i, j, likeness)
    pairJoined(a, b, freeA, freeB, book, pair)
    pairJoined(b, a, freeB, freeA, book, (j, i, likeness) => pair(i, j, likeness))
    pairAcronym(a, b, freeA, freeB, book, pair)
    pairAcronym(b, a, freeB, freeA, book, (j, i, likeness, bits) => pair(i, j, likeness, bits))
  }
  return { pairs, leftA: positionsOf(freeA), leftB: positionsOf(freeB) }
}

function positionsOf(free: readonly boolean[]): number[] {
  const positions: number[] = []
  for (let index = 0; index < free.length; index++) if (free[index]) positions.push(index)
  return positions
}

function nearPairs(a: CountedPieces, b: CountedPieces, freeA: readonly boolean[], freeB: readonly boolean[], book: PieceBook): Pair[] {
  const near: (Pair & { readonly bits: number })[] = []
  a.ids.forEach((id, i) => {
    if (!freeA[i]) return
    b.ids.forEach((other, j) => {
      const likeness = freeB[j] ? book.likeness(id, other) : 0
      if (likeness > 0) near.push({ a: i, b: j, likeness, bits: a.bits[i]! + b.bits[j]! })
    })
  })
  return near.sort((x, y) => y.likeness - x.likeness || y.bits - x.bits)
}

/** "North point" and "northpoint": two neighbouring pieces of a are one of b. The second goes with the first. */
function pairJoined(a: CountedPieces, b: CountedPieces, freeA: boolean[], freeB: readonly boolean[], book: PieceBook, pair: (i: number, j: number, likeness: number) => void): void {
  for (let i = 0; i + 1 < a.ids.length; i++) {
    if (!freeA[i] || !freeA[i + 1]) continue
    const joined = book.textOf(a.ids[i]!) + book.textOf(a.ids[i + 1]!)
    const j = b.ids.findIndex((id, at) => freeB[at] && book.textOf(id) === joined)
    if (j < 0) continue
    pair(i, j, likenessJoined)
    freeA[i + 1] = false
  }
}

/** `MSÖ` stands for all of "Mottagningen sexuella övergrepp"; the words that it stands for are not left out. */
function pairAcronym(a: CountedPieces, b: CountedPieces, freeA: readonly boolean[], freeB: boolean[], book: PieceBook, pair: (i: number, j: number, likeness: number, bits: number) => void): void {
  for (const i of a.acronyms) {
    if (!freeA[i]) continue
    const acronym = book.textOf(a.ids[i]!)
    const j = freeB.findIndex((isFree, index) => isFree && b.classes[index] !== 'place')
    if (j < 0 || !b.initials.includes(acronym)) continue
    pair(i, j, 1, acronym.length * bitsOfLetter)
    b.classes.forEach((is, index) => { if (is !== 'place') freeB[index] = false })
    return
  }
}
