import type { County, Vocabulary } from '#model'
import type { PlaceNames } from '../engine/comparison.ts'
import { formsOf } from '../words/forms.ts'
import { readWords } from '../words/read-words.ts'

/** Key of a place: `@1496` for a kommun, `@skaraborg` for a sub-region, `@lan:14` for a county. */
export const placeKeyOfKommun = (code: string): string => `@${code}`

const mostWords = 4

/**
 * The places by which services of the county are named: its kommuner, its sub-regions and the county. Kommuner elsewhere are left out,
 * since many of them are also ordinary names (Nora, Sala, Mark).
 */
export function placesOfCounty(county: County | null, vocabulary: Vocabulary): PlaceNames {
  const byWords = new Map<string, string>()
  const within = new Map<string, Set<string>>()
  const add = (name: string, key: string): void => {
    const words = readWords(name)
    if (words.length > 0 && words.length <= mostWords) byWords.set(words.join(' '), key)
  }
  const lies = (inner: string, outer: string): void => {
    within.set(inner, (within.get(inner) ?? new Set()).add(outer))
  }
  const record = vocabulary.counties.find(({ code }) => code === county?.code)
  const countyKey = `@lan:${county?.code ?? ''}`
  if (record !== undefined) for (const name of [record.name, record.shortName]) add(name, countyKey)
  for (const kommun of county?.kommuner ?? []) {
    if (kommun.delregion === undefined) continue
    const key = `@${readWords(kommun.delregion).join(' ')}`
    for (const name of [kommun.delregion, (kommun.kommunalforbund ?? '').replace(/ ?\([^)]*\)/, '')]) add(name, key)
    lies(placeKeyOfKommun(kommun.code), key)
    lies(key, countyKey)
  }
  // Kommuner last: where a county has the name of its town, the name alone is the town's.
  for (const kommun of county?.kommuner ?? []) {
    for (const name of [kommun.name, kommun.genitive]) add(name, placeKeyOfKommun(kommun.code))
    lies(placeKeyOfKommun(kommun.code), countyKey)
  }
  return {
    placeAt: (words, at) => {
      for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
        const key = lookUp(words.slice(at, at + length), byWords)
        if (key !== undefined) return { place: key, length }
      }
      return null
    },
    related: (a, b) => within.get(a)?.has(b) === true || within.get(b)?.has(a) === true,
    resolve: () => null,
  }
}

/** As it stands, or in the genitive: "Skaraborgs barnahus". */
function lookUp(words: readonly string[], byWords: ReadonlyMap<string, string>): string | undefined {
  const key = byWords.get(words.join(' '))
  if (key !== undefined) return key
  const last = words.at(-1)!
  return formsOf(last).includes(last.slice(0, -1)) && last.endsWith('s') ? byWords.get([...words.slice(0, -1), last.slice(0, -1)].join(' ')) : undefined
}
