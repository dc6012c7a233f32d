import { fold } from '#text'
import type { Kommun, Vocabulary } from '#model'

/** Kommuner of a sub-region, by every way its name is written: the sub-region, its member association, a word or abbreviation of it. */
export function delregionKommuner(written: string, county: string, vocabulary: Vocabulary): readonly Kommun[] {
  const key = fold(written).replace(/^hela /, '')
  const ofCounty = vocabulary.kommuner.filter((kommun) => kommun.county === county)
  const byDelregion = ofCounty.filter((kommun) => kommun.delregion !== undefined && fold(kommun.delregion) === key)
  if (byDelregion.length > 0) return byDelregion
  const associations = new Set(ofCounty.flatMap((kommun) => kommun.kommunalforbund ?? []))
  const association = [...associations].find((name) => namesOf(name).includes(key))
  // The association's name means its members, also one that lies in the next county.
  return association === undefined ? [] : vocabulary.kommuner.filter((kommun) => kommun.kommunalforbund === association)
}

/** "Göteborgsregionen (GR)", "Boråsregionen Sjuhärads kommunalförbund": whole, without the bracket, and each word that is a name. */
function namesOf(association: string): string[] {
  const whole = fold(association)
  const bare = whole.replace(/ ?\([^)]*\)/, '')
  const words = whole.replace(/[()]/g, '').split(' ').filter((word) => word !== 'kommunalförbund')
  return [whole, bare, ...words, ...words.map((word) => `${word} kommunalförbund`), ...words.map((word) => word.replace(/s$/, ''))]
}
