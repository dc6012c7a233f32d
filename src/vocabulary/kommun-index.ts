import type { Kommun, PlaceName, Vocabulary } from '#model'
import type { KommunResolution } from './resolve-kommun.ts'
import { nameKey } from './name-key.ts'

/** Which form of the name was written. */
export type KommunForm = 'code' | 'name' | 'full-name' | 'genitive' | 'locality'

export interface KommunIndex {
  readonly byCode: ReadonlyMap<string, Kommun>
  readonly byForm: ReadonlyMap<string, { readonly kommun: Kommun; readonly how: KommunForm }>
  readonly localities: ReadonlyMap<string, readonly PlaceName[]>
  /** Every way in which the name of a county ends a text, with the county's code. */
  readonly countyEndings: readonly (readonly [string, string])[]
  /** By the county that was asked for. */
  readonly answers: Map<string | undefined, Map<string, KommunResolution>>
  readonly known: Map<string | undefined, Map<string, { readonly kommun: Kommun; readonly how: KommunForm } | null>>
}

const indexes = new WeakMap<Vocabulary, KommunIndex>()

/** Built once per vocabulary and remembered beside it. */
export function kommunIndex(vocabulary: Vocabulary): KommunIndex {
  const known = indexes.get(vocabulary)
  if (known !== undefined) return known
  const built = build(vocabulary)
  indexes.set(vocabulary, built)
  return built
}

function build(vocabulary: Vocabulary): KommunIndex {
  const byForm = new Map<string, { kommun: Kommun; how: KommunForm }>()
  const add = (form: string, kommun: Kommun, how: KommunForm): void => {
    const key = nameKey(form)
    if (!byForm.has(key)) byForm.set(key, { kommun, how })
  }
  // Names first, over all of Sweden, so that no other kommun's genitive can take the place of a name.
  for (const kommun of vocabulary.kommuner) add(kommun.name, kommun, 'name')
  for (const kommun of vocabulary.kommuner) add(kommun.fullName, kommun, 'full-name')
  for (const kommun of vocabulary.kommuner) {
    const stems = stemsOf(kommun)
    for (const stem of stems) for (const word of ['kommun', 'stad', 'kn']) add(`${stem} ${word}`, kommun, 'full-name')
    for (const stem of stems) add(stem, kommun, 'genitive')
  }
  const localities = new Map<string, PlaceName[]>()
  for (const place of vocabulary.placeNames) {
    const key = nameKey(place.name)
    const places = localities.get(key)
    if (places === undefined) localities.set(key, [place])
    else places.push(place)
  }
  const countyEndings = vocabulary.counties.flatMap((county) => [county.name, county.shortName, county.regionName].map((name) => [` ${nameKey(name)}`, county.code] as const))
  return { byCode: new Map(vocabulary.kommuner.map((kommun) => [kommun.code, kommun])), byForm, localities, countyEndings, answers: new Map(), known: new Map() }
}

/** Mark and Marks; Falun, Faluns and Falu: what may stand before "kommun" or "stad". */
export function stemsOf(kommun: Kommun): string[] {
  const inFullName = kommun.fullName.replace(/ (?:kommun|stad)$/i, '')
  return [...new Set([kommun.name, kommun.genitive, ...(inFullName === kommun.fullName ? [] : [inFullName])])]
}
