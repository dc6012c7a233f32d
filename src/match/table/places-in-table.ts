import { resolveKommun } from '#vocabulary'
import type { Kommun, Vocabulary } from '#model'
import type { PlaceNames } from '../engine/comparison.ts'
import { makePlaceWords } from '../words/place-words.ts'
import { readWords } from '../words/read-words.ts'

/**
 * The places of a table as far as the table itself tells: what stands in its columns of places. So "Borås" in a name is known for a place.
 * With a register, codes and other forms of the name of a kommun mean that kommun.
 */
export function placesInTable(values: Iterable<string>, vocabulary: Vocabulary | undefined): PlaceNames {
  const kommunOf = (text: string): Kommun | undefined => {
    const resolution = vocabulary === undefined || text === '' ? undefined : resolveKommun(text, vocabulary)
    return resolution !== undefined && 'kommun' in resolution ? resolution.kommun : undefined
  }
  const names = makePlaceWords()
  for (const value of new Set(values)) {
    const kommun = kommunOf(value)
    if (kommun === undefined) names.add(value, readWords(value).filter((word) => word !== 'kommun' && word !== 'stad').join(' '))
    else for (const name of [kommun.name, kommun.genitive]) names.add(name, keyOf(kommun))
  }
  const within = (a: string, b: string): boolean => a.split(' ').every((word) => b.split(' ').includes(word))
  return {
    placeAt: names.placeAt,
    related: (a, b) => within(a, b) || within(b, a),
    resolve: (text) => {
      const kommun = kommunOf(text)
      return kommun === undefined ? null : keyOf(kommun)
    },
  }
}

const keyOf = ({ code }: Kommun): string => `@${code}`
