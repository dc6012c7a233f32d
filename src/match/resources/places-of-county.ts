import type { County, Vocabulary } from '#model'
import type { PlaceNames } from '../engine/comparison.ts'
import { makePlaceWords } from '../words/place-words.ts'
import { readWords } from '../words/read-words.ts'

/** Key of a place: `@1496` for a kommun, `@skaraborg` for a sub-region, `@lan:14` for a county. */
export const placeKeyOfKommun = (code: string): string => `@${code}`

/**
 * The places by which services of the county are named: its kommuner, its sub-regions and the county. Kommuner elsewhere are left out,
 * since many of them are also ordinary names (Nora, Sala, Mark).
 */
export function placesOfCounty(county: County | null, vocabulary: Vocabulary): PlaceNames {
  const names = makePlaceWords()
  const within = new Map<string, Set<string>>()
  const lies = (inner: string, outer: string): void => {
    within.set(inner, (within.get(inner) ?? new Set()).add(outer))
  }
  const record = vocabulary.counties.find(({ code }) => code === county?.code)
  const countyKey = `@lan:${county?.code ?? ''}`
  if (record !== undefined) for (const name of [record.name, record.shortName, 'länet', 'länets']) names.add(name, countyKey)
  for (const kommun of county?.kommuner ?? []) {
    if (kommun.delregion === undefined) continue
    const key = `@${readWords(kommun.delregion).join(' ')}`
    for (const name of [kommun.delregion, (kommun.kommunalforbund ?? '').replace(/ ?\([^)]*\)/, '')]) names.add(name, key)
    lies(placeKeyOfKommun(kommun.code), key)
    lies(key, countyKey)
  }
  // Kommuner last: where a county has the name of its town, the name alone is the town's.
  for (const kommun of county?.kommuner ?? []) {
    for (const name of [kommun.name, kommun.genitive]) names.add(name, placeKeyOfKommun(kommun.code))
    lies(placeKeyOfKommun(kommun.code), countyKey)
  }
  return {
    placeAt: names.placeAt,
    related: (a, b) => within.get(a)?.has(b) === true || within.get(b)?.has(a) === true,
    resolve: () => null,
  }
}
