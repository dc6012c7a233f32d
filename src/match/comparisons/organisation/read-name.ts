import type { PlaceNames } from '../../engine/comparison.ts'
import { formsOf } from '../../words/forms.ts'
import { readWords } from '../../words/read-words.ts'
import { abbreviations, administration, audiences, directions, kindHeads, phrases, silent, themes, type WordClass } from './lexicon.ts'

/** A part of a name that is compared as a unit: a word, a part of a compound, a place. */
export interface Piece {
  readonly text: string
  readonly is: WordClass
  /** Written in capitals, so that it may stand for the first letters of a longer name. */
  readonly acronym?: boolean
  /** An audience added to a name as if it were part of it, "RFSL Ungdom": a body of its own beside the mother. */
  readonly part?: boolean
}

/** One way to read a name. A name with something in brackets has several: with it, without it, and the bracket alone. */
export interface NameReading {
  readonly pieces: readonly Piece[]
  /** First letters of its words but for places, with and without particles: `ATV` of "Alternativ till våld Sundsvall". */
  readonly initials: readonly string[]
  /** Something in the name was left out in this reading. */
  readonly partly: boolean
}

const longestName = 200
const mostPieces = 20

/** The name of an organisation, service or body as pieces that can be compared, in each way it can be read. */
export function readName(text: string, places: PlaceNames, slips: ReadonlyMap<string, string>): NameReading[] {
  const name = text.slice(0, longestName)
  const read = (part: string, partly: boolean): NameReading => readPart(part, places, slips, partly)
  const whole = read(name, false)
  const bracket = /^([^()]*)\(([^()]{2,80})\)([^()]*)$/.exec(name)
  if (bracket === null) return [whole]
  const outside = `${bracket[1]!} ${bracket[3]!}`
  const inside = bracket[2]!
  // One ordinary word in brackets, "(Hjo)", says which one is meant; several words or an abbreviation are another name for it.
  const isName = /\s/.test(inside.trim()) || isAcronym(inside.trim())
  return isName ? [whole, read(outside, true), read(inside, true)].filter(({ pieces }) => pieces.length > 0) : [whole]
}

function readPart(text: string, places: PlaceNames, slips: ReadonlyMap<string, string>, partly: boolean): NameReading {
  const acronyms = new Set(text.split(/[^\p{L}]+/u).filter(isAcronym).map((word) => readWords(word)[0] ?? ''))
  let joined = readWords(text).map((word) => slips.get(word) ?? word).join(' ')
  for (const [pattern, word] of phrases) joined = joined.replace(pattern, word)
  const words = joined === '' ? [] : joined.split(' ')
  const pieces: Piece[] = []
  let [all, telling] = ['', '']
  for (let at = 0; at < words.length && pieces.length < mostPieces;) {
    const place = places.placeAt(words, at)
    if (place !== null) {
      pieces.push({ text: place.place, is: 'place' })
      at += place.length
      continue
    }
    const word = words[at]!
    const read = piecesOfWord(word)
    all += word[0]
    if (read.length > 0) telling += word[0]
    pieces.push(...(read.length === 1 ? [inContext(read[0]!, acronyms.has(word), words[at - 1])] : read))
    at++
  }
  // "Brottsförebyggande rådet (BRÅ)" says one thing twice.
  const different = pieces.filter(({ text }, index) => pieces.findIndex((other) => other.text === text) === index)
  return { pieces: different.slice(0, mostPieces), initials: all === telling ? [all] : [all, telling], partly }
}

/** "För unga" tells for whom; "Ungdom" alone after a name is part of the name. */
function inContext(piece: Piece, isCapitals: boolean, before: string | undefined): Piece {
  if (piece.is === 'own' && isCapitals) return { ...piece, acronym: true }
  return piece.is === 'audience' && before !== undefined && !silent.has(before) ? { ...piece, part: true } : piece
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word)

const remembered = new Map<string, readonly Piece[]>()
const mostRemembered = 50_000

/** Reading a word does not depend on anything but the word, so that each is read once. */
function piecesOfWord(word: string): readonly Piece[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const read = readWord(word)
  remembered.set(word, read)
  return read
}

function readWord(word: string): readonly Piece[] {
  if (silent.has(word)) return []
  if (Object.hasOwn(abbreviations, word)) return abbreviations[word]!.split(' ').flatMap((part) => readWord(part))
  return [listed(word) ?? compoundOf(word) ?? { text: word, is: 'own' as const }].flat()
}

/** Whether all of a word is in the lexicon. */
export const isUnderstood = (word: string): boolean => piecesOfWord(word).every(({ is }) => is !== 'own')

/** A word of the lexicon, as it stands or in another form. */
function listed(word: string): Piece | undefined {
  if (directions.has(word)) return { text: word, is: 'direction' }
  for (const form of formsOf(word)) {
    for (const [is, list] of lists) if (Object.hasOwn(list, form)) return { text: list[form]!, is }
  }
  return undefined
}

const lists: readonly (readonly [WordClass, Readonly<Record<string, string>>])[] = [['audience', audiences], ['kind', kindHeads], ['administration', administration], ['theme', themes]]

const shortestFirstPart = 3

/** `kvinnojouren` is `kvinna` and `jour`, `mikamottagningen` is `mika` and `mottagning`: however it is written, together or apart. */
function compoundOf(word: string): Piece[] | undefined {
  let best: { first: string; kind: string; length: number } | undefined
  for (const form of formsOf(word)) {
    for (let length = Math.min(16, form.length - shortestFirstPart); length >= 3; length--) {
      const head = form.slice(-length)
      if (!Object.hasOwn(kindHeads, head)) continue
      if (best === undefined || length > best.length) best = { first: form.slice(0, -length), kind: kindHeads[head]!, length }
      break
    }
  }
  if (best === undefined) return undefined
  const first = listed(best.first) ?? listed(best.first.replace(/s$/, '')) ?? { text: best.first.replace(/s$/, ''), is: 'own' as const }
  return [first, { text: best.kind, is: 'kind' }]
}
