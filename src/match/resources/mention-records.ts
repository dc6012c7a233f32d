import type { County, Field, Mention, Vocabulary } from '#model'
import { kind } from '../comparisons/kind/index.ts'
import { organisation } from '../comparisons/organisation/index.ts'
import { phone } from '../comparisons/phone/index.ts'
import { reach } from '../comparisons/reach/index.ts'
import { web } from '../comparisons/web/index.ts'
import type { Comparison, PlaceNames } from '../engine/comparison.ts'
import type { RecordSet } from '../engine/match-records.ts'
import { clamp } from '../engine/weights.ts'
import { readWords } from '../words/read-words.ts'
import { hostIn, isOfPage } from './page-kommun.ts'
import { placeKeyOfKommun, placesOfCounty } from './places-of-county.ts'

/** Values of one field of a mention, in the order of its claims. */
export function valuesOf(mention: Mention, field: Field): string[] {
  const values: string[] = []
  for (const claim of mention.claims) if (claim.field === field) values.push(claim.value)
  return values
}

/** Mentions of resources as records: what is compared, and by which comparison. */
export function mentionRecords(mentions: readonly Mention[], county: County | null, vocabulary: Vocabulary): RecordSet {
  const places = placesOfCounty(county, vocabulary)
  const names = mentions.map((mention) => valuesOf(mention, 'name')[0] ?? '')
  const reaches = mentions.map((mention, index) => reachOf(mention, names[index]!, places))
  const ownPlaces = reaches.map((values) => codesOf(values, /^(?:host|page):/).slice(0, 1))
  const all = (...fields: Field[]): string[][] => mentions.map((mention) => fields.flatMap((field) => valuesOf(mention, field)))
  return {
    size: mentions.length,
    places,
    names,
    ownPlaces: ownPlaces.map((own, index) => (own.length > 0 ? own : only(codesOf(reaches[index]!, /^covers:/)))),
    nearPlaces: reaches.map((values) => [...new Set([...codesOf(values, /^(?:host|page):/), ...codesOf(values, /^covers:/)])]),
    fields: [
      { name: 'name', comparison: organisation, values: names.map((name) => (name === '' ? [] : [name])) },
      { name: 'type', comparison: kind, values: all('type') },
      { name: 'place', comparison: reach, values: reaches },
      { name: 'phone', comparison: phone, values: all('phone') },
      { name: 'web', comparison: web, values: all('website', 'email') },
      { name: 'provider', comparison: provider, values: all('provider') },
    ],
  }
}

/**
 * Where a mention says the service is. A kommun taken from the head of the page, above the service itself, is the kommun whose page it
 * is: one of those reached by a shared service, else where it is. Without any, a kommun in the name will do.
 */
function reachOf(mention: Mention, name: string, places: PlaceNames): string[] {
  const covers = valuesOf(mention, 'covers').map((code) => `covers:${code}`)
  const said = valuesOf(mention, 'level').slice(0, 1).map((code) => `level:${code}`)
  const kommun = mention.claims.find((claim) => claim.field === 'kommun_code')
  if (kommun !== undefined) {
    if (hostIn(mention) === undefined) return [...(covers.length === 0 ? [`covers:${kommun.value}`] : covers), ...said]
    return [`${isOfPage(kommun, mention) ? 'page' : 'host'}:${kommun.value}`, ...covers, ...said]
  }
  const named = kommunerNamed(name, places)
  return [...(named.length === 1 ? [`page:${named[0]!}`] : []), ...covers, ...said]
}

function kommunerNamed(name: string, places: PlaceNames): string[] {
  const words = readWords(name)
  return [...new Set(words.flatMap((_, at) => places.placeAt(words, at)?.place ?? []))].filter((key) => /^@\d{4}$/.test(key)).map((key) => key.slice(1))
}

const codesOf = (values: readonly string[], what: RegExp): string[] => values.filter((value) => what.test(value)).map((value) => placeKeyOfKommun(value.replace(what, '')))
/** A service that covers one kommun only is there. */
const only = (keys: readonly string[]): readonly string[] => (keys.length === 1 && /^@\d{4}$/.test(keys[0]!) ? keys : [])

const mostFromProvider = 1
const leastFromProvider = -1.5

/**
 * Who runs it. Most jourer are named after themselves and most other services are run by the kommun they lie in, so that the provider
 * says little that name and place have not said.
 */
const provider: Comparison = (values, world) => {
  const names = organisation(values, world)
  return { ...names, keys: () => [], keysWithinPlace: () => [], compare: (a, b) => ({ weight: clamp(names.compare(a, b).weight / 5, leastFromProvider, mostFromProvider) }) }
}
