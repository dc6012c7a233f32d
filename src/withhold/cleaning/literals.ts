import { fold, unfold, type Span } from '../reading/fold.ts'
import { squeezed } from '../reading/squeeze.ts'

/** A value withheld in one place, and what shall stand instead of it everywhere else. */
export interface Literal {
  readonly value: string
  readonly marker: string
}

export interface LiteralFinder {
  readonly isEmpty: boolean
  readonly holds: (text: string) => boolean
  readonly replace: (text: string) => string
  /** Which of the values stand in the text. */
  readonly found: (text: string) => readonly Literal[]
}

const keyLength = 6

/**
 * Seeks withheld values in any spelling: case, accents, blanks and marks do not matter, so that the form in a file name, an address or
 * an id is found too. One pass over the text whatever the number of values.
 */
export function makeLiteralFinder(literals: readonly Literal[]): LiteralFinder {
  const byKey = new Map<string, { readonly form: string; readonly literal: Literal }[]>()
  const seen = new Set<string>()
  for (const literal of literals) {
    const form = squeezed(fold(literal.value).text)
    if (seen.has(form) || !isTelling(form)) continue
    seen.add(form)
    const key = form.slice(0, keyLength)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [{ form, literal }])
    else same.push({ form, literal })
  }

  const forms = [...seen]
  // Nearly every text holds none of them, which is quickly seen while they are few.
  const mayHold = (text: string): boolean => {
    if (forms.length > 100) return true
    const plain = squeezed(/[^\x20-\x7e]|[&%]/.test(text) ? fold(text).text : text)
    return forms.some((form) => plain.includes(form))
  }

  const find = (text: string): (Span & { readonly literal: Literal })[] => {
    if (byKey.size === 0 || text.length < keyLength || !mayHold(text)) return []
    const folded = fold(text)
    const { letters, places } = squeezeWithPlaces(folded.text)
    const hits: (Span & { readonly literal: Literal })[] = []
    for (let at = 0; at + keyLength <= letters.length; at += 1) {
      for (const { form, literal } of byKey.get(letters.slice(at, at + keyLength)) ?? []) {
        if (!letters.startsWith(form, at)) continue
        const start = places[at]!
        const end = places[at + form.length - 1]! + 1
        if (standsAlone(folded.text, start, end)) hits.push({ ...unfold(folded, { start, end }), literal })
      }
    }
    return hits
  }

  return {
    isEmpty: byKey.size === 0,
    holds: (text) => find(text).length > 0,
    found: (text) => find(text).map(({ literal }) => literal),
    replace: (text) => {
      const hits = find(text)
      if (hits.length === 0) return text
      let result = ''
      let at = 0
      for (const { start, end, literal } of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (end <= at) continue
        result += start >= at ? text.slice(at, start) + literal.marker : ''
        at = end
      }
      return result + text.slice(at)
    },
  }
}

/** Short or common forms would take away what is public: at least six letters, or eight digits. */
function isTelling(form: string): boolean {
  return /^\d+$/.test(form) ? form.length >= 8 : form.length >= keyLength
}

function squeezeWithPlaces(text: string): { letters: string; places: number[] } {
  const places: number[] = []
  let letters = ''
  for (let index = 0; index < text.length; index += 1) {
    const letter = squeezed(text[index]!)
    letters += letter
    for (let count = 0; count < letter.length; count += 1) places.push(index)
  }
  return { letters, places }
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character)
const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character)

/** Not the middle of a longer word or number; a Swedish genitive -s may follow. */
function standsAlone(text: string, start: number, end: number): boolean {
  const cutsWord = (inside: string | undefined, outside: string | undefined): boolean => (isLetter(inside) && isLetter(outside)) || (isDigit(inside) && isDigit(outside))
  if (cutsWord(text[start], text[start - 1])) return false
  return !cutsWord(text[end - 1], text[end]) || (text[end] === 's' && !isLetter(text[end + 1]))
}
