import { findNearWords } from '../../words/near-words.ts'
import { readWords } from '../../words/read-words.ts'
import { commonCompounds } from './lexicon.ts'
import { isUnderstood } from './read-name.ts'

/** Below this a likeness may as well be between two different words. */
const leastLikeness = 0.7

/**
 * Words of the names that nothing is known of but that lie a slip away from a word that is understood: `kvinnojoruen` is read as
 * `kvinnojouren`. Understood words are those the names themselves use and the most common ones of the field.
 */
export function findSlips(names: Iterable<string>): ReadonlyMap<string, string> {
  const unknown = new Set<string>()
  const understood = new Set(commonCompounds)
  for (const name of names) {
    for (const word of readWords(name)) {
      if (word.length < shortest) continue
      if (isUnderstood(word)) understood.add(word)
      else unknown.add(word)
    }
  }
  const words = [...unknown, ...understood]
  const near = findNearWords(words, { prefixes: false })
  const slips = new Map<string, string>()
  for (let id = 0; id < unknown.size; id++) {
    const best = near.of(id)
      .filter((other) => other >= unknown.size && near.likeness(id, other) >= leastLikeness)
      .toSorted((a, b) => near.likeness(id, b) - near.likeness(id, a) || (words[a]! < words[b]! ? -1 : 1))[0]
    if (best !== undefined) slips.set(words[id]!, words[best]!)
  }
  return slips
}

/** Shorter words have too many neighbours to be taken for one of them. */
const shortest = 8
