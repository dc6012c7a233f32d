import { inGenitive } from './forms.ts'
import { readWords, withoutRings } from './read-words.ts'

/** Names of places by their words, for finding them in the words of other names. */
export interface PlaceWords {
  readonly add: (name: string, key: string) => void
  readonly placeAt: (words: readonly string[], at: number) => { readonly place: string; readonly length: number } | null
}

const mostWords = 4
const shortestName = 3

/**
 * Finds places as they stand, in the genitive ("Skövdes ungdomsmottagning"), and as typed without å, ä and ö where no other place has
 * that name: Habo is Habo also to somebody who could have meant Håbo. A name added later goes before the same name added earlier.
 */
export function makePlaceWords(): PlaceWords {
  const written = new Map<string, string>()
  const typed = new Map<string, string>()
  let longest = 0
  const find = (words: readonly string[]): string | undefined => {
    const spellings = [words.at(-1)!, ...inGenitive(words.at(-1)!)].map((last) => [...words.slice(0, -1), last].join(' '))
    return [...spellings.map((name) => written.get(name)), ...spellings.map((name) => typed.get(name))].find((key) => key !== undefined)
  }
  return {
    add: (name, key) => {
      const words = readWords(name).filter((word) => word !== 'kommun' && word !== 'stad')
      if (words.length === 0 || words.length > mostWords || words.join('').length < shortestName) return
      longest = Math.max(longest, words.length)
      written.set(words.join(' '), key)
      typed.set(withoutRings(words.join(' ')), key)
    },
    placeAt: (words, at) => {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const place = find(words.slice(at, at + length))
        if (place !== undefined) return { place, length }
      }
      return null
    },
  }
}
