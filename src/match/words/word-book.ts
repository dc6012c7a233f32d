import { bitsOf } from '../engine/weights.ts'
import { recordsByEntity } from './count-entities.ts'
import { findNearWords, type NearWords } from './near-words.ts'

/** The different words of one field over all records: how common each is, and which others it may be a spelling of. */
export interface WordBook {
  readonly idOf: (word: string) => number
  readonly textOf: (id: number) => string
  /** Information in the word, in bits: the rarer among the entities, the more. */
  readonly bitsOf: (id: number) => number
  /** Likeness 0–1 of two different words; 0 when they are different words. */
  readonly likeness: (a: number, b: number) => number
  readonly nearOf: (id: number) => readonly number[]
}

/**
 * Counts in how many entities each word stands, and finds its near spellings.
 *
 * @param wordsOf words of each record
 * @param entityOf number of the entity that each record seems to speak of; records with the same name in the same place are one
 * @param mostBits what the field's vocabulary knows of the word beforehand; a word can be no more telling than that
 */
export function makeWordBook(wordsOf: readonly (readonly string[])[], entityOf: Int32Array, mostBits: (word: string) => number, options: { readonly prefixes: boolean }): WordBook {
  const ids = new Map<string, number>()
  const texts: string[] = []
  const counts: number[] = []
  const lastEntity: number[] = []
  for (const record of recordsByEntity(entityOf)) {
    for (const word of wordsOf[record]!) {
      let id = ids.get(word)
      if (id === undefined) {
        id = texts.length
        ids.set(word, id)
        texts.push(word)
        counts.push(0)
        lastEntity.push(-1)
      }
      if (lastEntity[id] !== entityOf[record]) {
        lastEntity[id] = entityOf[record]!
        counts[id]!++
      }
    }
  }
  const near: NearWords = findNearWords(texts, options)
  const bits = texts.map((word, id) => Math.min(mostBits(word), bitsOf(counts[id]!)))
  return {
    idOf: (word) => ids.get(word) ?? -1,
    textOf: (id) => texts[id]!,
    bitsOf: (id) => bits[id]!,
    likeness: near.likeness,
    nearOf: near.of,
  }
}
