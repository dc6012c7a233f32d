import { clamp } from '../../engine/weights.ts'
import type { Judgement, PlaceNames } from '../../engine/comparison.ts'
import { align, type CountedPieces, type PieceBook } from '../../words/align.ts'
import type { WordClass } from './lexicon.ts'

const mostFromName = 13
const leastFromName = -10
/** All words of the lexicon together: many generic words do not make a name. */
const mostFromGeneric = 8
/** A word that one of the two leaves out: a quarter of what it would have told. */
const leftOut = 0.25
const mostFromLeftOut = 5
/** A word for a word is far rarer between two spellings of one name than between the names of two. */
const exchanged = 0.7
const otherAudience = 7
const oneAudienceMore = 4
/** "Kvinno- och tjejjour" is a kvinnojour; many sources leave the second half out. */
const secondHalf = 1
const otherPlace = 8
const otherDirection = 7
/** The one lies in the other: a branch or the town where the office is. */
const relatedPlace = 3
const readInPart = 1
/** All words agree but for whose it is and where: also a name without a word of its own is rare within one place. */
const leastFromSameName = 9
/** Less than this in common is no likeness of names. */
const enoughName = 4
/** Bits of words that only one has, from which the two are wholly taken for neighbours or branches. */
const bitsOfSiblings = 8

/** A reading of a name with its pieces counted. A place that the record names in its own field as well has one bit: it tells nothing new. */
export interface CountedReading extends CountedPieces {
  readonly classes: readonly WordClass[]
  /** Positions of audiences that are part of the name: see `Piece`. */
  readonly parts: readonly number[]
  /** Something in the name was left out in this reading. */
  readonly partly: boolean
}

export interface NameBook extends PieceBook {
  readonly places: PlaceNames
}

export interface NameJudgement extends Judgement {
  readonly siblings: number
  readonly distinct: number
  readonly apart: boolean
  readonly thin: boolean
}

/** What two readings of names say together: words shared, left out, exchanged, and words that exclude each other. */
export function compareReadings(a: CountedReading, b: CountedReading, book: NameBook): NameJudgement {
  const { pairs, leftA, leftB } = align(a, b, book)
  let own = 0
  let generic = 0
  let blurred = 0
  for (const { a: i, b: j, likeness, bits = Math.min(a.bits[i]!, b.bits[j]!) } of pairs) {
    if (isTelling(a.classes[i]!) || isTelling(b.classes[j]!)) own += bits * likeness
    else generic += bits * likeness
    blurred += bits * (1 - likeness)
  }
  const missingA = bitsIn(a, leftA)
  const missingB = bitsIn(b, leftB)
  const shared = Math.min(mostFromName, own + Math.min(mostFromGeneric, generic) - exchanged * blurred)
  const difference = Math.min(mostFromLeftOut, leftOut * (missingA + missingB)) + exchanged * Math.min(missingA, missingB)
  const conflict = conflictOf(a, b, leftA, leftB, book)
  const inPart = (a.partly ? readInPart : 0) + (b.partly ? readInPart : 0)
  const branch = Math.max(bitsOfBranch(a, leftA, b, book), bitsOfBranch(b, leftB, a, book))
  const ownMissing = Math.min(bitsIn(a, leftA, 'own'), bitsIn(b, leftB, 'own'))
  const isSameName = conflict.weight === 0 && inPart === 0 && pairs.length > 0 && saysNothingMore(a, leftA) && saysNothingMore(b, leftB)
  const weight = clamp(shared - difference - conflict.weight - inPart, isSameName ? leastFromSameName : leastFromName, mostFromName)
  return {
    weight,
    thin: weight < enoughName || branch > 0,
    // Neighbours both have words that the other has not.
    siblings: clamp(Math.max(Math.min(bitsOfBody(a, leftA), bitsOfBody(b, leftB)), branch) / bitsOfSiblings, 0, 1),
    distinct: Math.max(0, own - ownMissing),
    apart: conflict.apart,
  }
}

/** What is left is whose it is, or the place that the record names in its own field as well. */
function saysNothingMore(reading: CountedReading, left: readonly number[]): boolean {
  return left.every((index) => reading.classes[index] === 'administration' || (reading.classes[index] === 'place' && reading.bits[index]! <= 1))
}

const isTelling = (is: WordClass): boolean => is === 'own' || is === 'place'

function bitsIn(reading: CountedReading, positions: readonly number[], is?: WordClass): number {
  return positions.reduce((sum, index) => (is === undefined || reading.classes[index] === is ? sum + reading.bits[index]! : sum), 0)
}

/** Whose it is and where says nothing of whether two are parts of one body; what they do does. */
const ofTheBody: ReadonlySet<WordClass> = new Set(['own', 'kind', 'audience', 'theme', 'direction'])

function bitsOfBody(reading: CountedReading, left: readonly number[]): number {
  return bitsIn(reading, left.filter((index) => ofTheBody.has(reading.classes[index]!)))
}

/** A place where people live is a branch of what it is named after, whatever that calls itself: "Björkgårdens HVB" is not Björkgården. */
const housing: ReadonlySet<string> = new Set(['hvb', 'boende', 'lägenhet', 'härbärge'])

/**
 * Bits by which one is a branch of the other, 0 when it is none: beside the name of its mother it has a word for what it is itself
 * ("…, gynekologisk mottagning"), or for which part ("RFSL Ungdom"). An authority is the mother of all that its name is put before.
 */
function bitsOfBranch(branch: CountedReading, left: readonly number[], mother: CountedReading, book: NameBook): number {
  const hasKind = left.some((index) => branch.classes[index] === 'kind' && (mother.classes.includes('kind') || housing.has(book.textOf(branch.ids[index]!))))
  const isOffice = mother.classes.every((is) => is === 'administration' || is === 'place') && mother.classes.includes('administration')
  const isPart = !mother.classes.includes('audience') && left.some((index) => branch.parts.includes(index))
  return hasKind || isPart || isOffice ? bitsOfBody(branch, left) : 0
}

const none = { weight: 0, apart: false }
const excluding: ReadonlySet<WordClass> = new Set(['audience', 'place', 'direction'])

function conflictOf(a: CountedReading, b: CountedReading, leftA: readonly number[], leftB: readonly number[], book: NameBook): { weight: number; apart: boolean } {
  if (!leftA.some((index) => excluding.has(a.classes[index]!)) && !leftB.some((index) => excluding.has(b.classes[index]!))) return none
  const textsOf = (reading: CountedReading, left: readonly number[], is: WordClass): string[] =>
    left.filter((index) => reading.classes[index] === is).map((index) => book.textOf(reading.ids[index]!))
  let weight = 0
  let apart = false

  const audienceA = textsOf(a, leftA, 'audience')
  const audienceB = textsOf(b, leftB, 'audience')
  if (audienceA.length > 0 && audienceB.length > 0) {
    weight += otherAudience
    apart = true
  } else if (audienceA.length + audienceB.length > 0 && a.classes.includes('audience') && b.classes.includes('audience')) {
    weight += [...audienceA, ...audienceB].every((one) => one === 'tjej') && shares(a, b, 'kvinna', book) ? secondHalf : oneAudienceMore
  }

  const placesA = textsOf(a, leftA, 'place')
  const placesB = textsOf(b, leftB, 'place')
  if (placesA.length > 0 && placesB.length > 0) {
    const related = placesA.some((one) => placesB.some((other) => book.places.related(one, other)))
    weight += related ? relatedPlace : otherPlace
    apart ||= !related
  }

  if (textsOf(a, leftA, 'direction').length > 0 && textsOf(b, leftB, 'direction').length > 0) {
    weight += otherDirection
    apart = true
  }
  return { weight, apart }
}

function shares(a: CountedReading, b: CountedReading, text: string, book: NameBook): boolean {
  return [a, b].every((reading) => reading.ids.some((id) => book.textOf(id) === text))
}
