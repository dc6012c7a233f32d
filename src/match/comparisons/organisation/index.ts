import type { Comparer, Judgement, World } from '../../engine/comparison.ts'
import { makeWordBook } from '../../words/word-book.ts'
import { compareReadings, type CountedReading, type NameBook, type NameJudgement } from './compare-names.ts'
import { alike, mostBitsOf, type WordClass } from './lexicon.ts'
import { findSlips } from './slips.ts'
import { readName, type NameReading, type Piece } from './read-name.ts'

/**
 * Compares names of organisations, services and bodies, in Swedish first: the words that are the organisation's own count much, words
 * for what it is, for whom, about what and whose count little; words that exclude each other keep the two apart. Word order, legal
 * forms, `&`, abbreviations, compounds written apart, definite and genitive forms and slips of the pen do not matter, or little.
 */
export function organisation(values: readonly (readonly string[])[], world: World): Comparer {
  const slips = findSlips(values.flat())
  const readings = new Map<string, NameReading[]>()
  const read = values.map((names) => names.flatMap((name) => {
    const known = readings.get(name) ?? readName(name, world.places, slips)
    readings.set(name, known)
    return known
  }))
  const classOf = new Map<string, WordClass>()
  for (const readings of read) for (const { pieces } of readings) for (const { text, is } of pieces) if (!classOf.has(text) || is !== 'own') classOf.set(text, is)
  const words = read.map((readings) => [...new Set(readings.flatMap(({ pieces }) => pieces.map(({ text }) => text)))])
  const book = makeWordBook(words, world.entityOf, (word) => mostBitsOf[classOf.get(word) ?? 'own'], { prefixes: false })
  const nameBook: NameBook = { textOf: book.textOf, likeness: withAlike(book, classOf), places: world.places }
  const remembered = new Map<string, CountedReading[]>()
  const counted = read.map((readings, record) => {
    const ownPlaces = world.placeWordsOf(record)
    const key = JSON.stringify([values[record], [...ownPlaces]])
    const known = remembered.get(key) ?? readings.map((reading) => count(reading, ownPlaces, book))
    remembered.set(key, known)
    return known
  })

  return {
    sharedByNeighbours: false,
    says: (record) => counted[record]!.length > 0,
    compare: (a, b) => best(counted[a]!, counted[b]!, nameBook),
    keys: (record) => {
      const keys = new Set<string>()
      for (const { ids, classes, acronyms, initials } of counted[record]!) {
        if (ids.length > 0) keys.add(`=${[...ids].sort((a, b) => a - b).join(',')}`)
        for (const index of acronyms) keys.add(`.${book.textOf(ids[index]!)}`)
        for (const letters of initials) if (letters.length >= shortestInitials) keys.add(`.${letters}`)
        ids.forEach((id, index) => {
          if (classes[index] !== 'own') return
          keys.add(String(id))
          for (const near of book.nearOf(id)) keys.add(String(near))
        })
      }
      return [...keys]
    },
    keysWithinPlace: (record) => [...new Set(counted[record]!.flatMap(({ ids, classes }) => ids.filter((_, index) => classes[index] === 'kind' || classes[index] === 'theme').map(String)))],
  }
}

const shortestInitials = 3
const nowhere: readonly number[] = []

function positionsOf(pieces: readonly Piece[], is: (piece: Piece) => boolean): readonly number[] {
  return pieces.some(is) ? pieces.flatMap((piece, index) => (is(piece) ? [index] : [])) : nowhere
}

function count({ pieces, initials, partly }: NameReading, ownPlaces: ReadonlySet<string>, book: { idOf: (word: string) => number; bitsOf: (id: number) => number }): CountedReading {
  const ids = pieces.map(({ text }) => book.idOf(text))
  return {
    ids,
    classes: pieces.map(({ is }) => is),
    bits: pieces.map(({ text }, index) => (ownPlaces.has(text) ? 1 : book.bitsOf(ids[index]!))),
    acronyms: positionsOf(pieces, ({ acronym }) => acronym === true),
    parts: positionsOf(pieces, ({ part }) => part === true),
    initials,
    partly,
  }
}

/** Only own words have slips of the pen that matter: listed words are known, and `man` is no slip for `men`. */
function withAlike(book: { idOf: (word: string) => number; likeness: (a: number, b: number) => number; textOf: (id: number) => string }, classOf: ReadonlyMap<string, WordClass>): (a: number, b: number) => number {
  const themes = new Map<number, Map<number, number>>()
  for (const [one, other, likeness] of alike) {
    const [a, b] = [book.idOf(one), book.idOf(other)]
    if (a < 0 || b < 0) continue
    themes.set(a, (themes.get(a) ?? new Map<number, number>()).set(b, likeness))
    themes.set(b, (themes.get(b) ?? new Map<number, number>()).set(a, likeness))
  }
  const isOwn = (id: number): boolean => classOf.get(book.textOf(id)) === 'own'
  return (a, b) => themes.get(a)?.get(b) ?? (isOwn(a) || isOwn(b) ? book.likeness(a, b) : 0)
}

/** A reading in which they are mother and branch fits less well than one in which they are the same. */
const fit = ({ weight, siblings }: NameJudgement): number => weight - 2 * siblings

/** The readings that fit best; a name that can be read in two ways means one of them. */
function best(a: readonly CountedReading[], b: readonly CountedReading[], book: NameBook): Judgement {
  let found: NameJudgement | undefined
  for (const one of a) {
    for (const other of b) {
      // Two names with brackets that say different things are not the same because the rest is.
      if (one.partly && other.partly) continue
      const judged = compareReadings(one, other, book)
      if (found === undefined || fit(judged) > fit(found)) found = judged
    }
  }
  return found ?? { weight: 0 }
}

/** Whether a name says a place: "Utväg Skaraborg", "Kvinnojouren i Borås". */
export function namesPlace(name: string, places: World['places']): boolean {
  return readName(name, places, new Map())[0]!.pieces.some(({ is }) => is === 'place')
}
