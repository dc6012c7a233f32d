import type { PlaceNames } from '../engine/comparison.ts'
import { formsOf } from '../words/forms.ts'
import { readWords } from '../words/read-words.ts'

/**
 * The places of a table as far as the table itself tells: what stands in its columns of places. So "Borås" in a name is known for a place
 * without a register.
 */
export function placesInTable(values: readonly string[], resolve: (text: string) => string | null): PlaceNames {
  const byWords = new Map<string, string>()
  let longest = 0
  for (const value of new Set(values)) {
    const words = readWords(value).filter((word) => word !== 'kommun' && word !== 'stad')
    if (words.length === 0 || words.length > 4 || words.join('').length < 3) continue
    byWords.set(words.join(' '), resolve(value) ?? words.join(' '))
    longest = Math.max(longest, words.length)
  }
  return {
    placeAt: (words, at) => {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const place = placeOf(words.slice(at, at + length), byWords)
        if (place !== undefined) return { place, length }
      }
      return null
    },
    related: (a, b) => a.split(' ').every((word) => b.split(' ').includes(word)) || b.split(' ').every((word) => a.split(' ').includes(word)),
    resolve,
  }
}

/** As it stands, or in the genitive: "Skövdes ungdomsmottagning". */
function placeOf(words: readonly string[], byWords: ReadonlyMap<string, string>): string | undefined {
  const before = words.slice(0, -1)
  for (const form of formsOf(words.at(-1)!)) {
    const isGenitive = form === words.at(-1) || `${form}s` === words.at(-1)
    const place = isGenitive ? byWords.get([...before, form].join(' ')) : undefined
    if (place !== undefined) return place
  }
  return undefined
}
