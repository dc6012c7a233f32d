import type { Audience, County, Place, SourceId, WithheldCount } from '#model'
import type { Approvals } from '../approval/approvals.ts'
import type { SmallCounts } from '../small-counts/person-counts.ts'
import type { Shelters } from '../records/shelters.ts'
import { detectors, type Situation } from '../detectors/index.ts'
import { isMarker, markers } from '../markers.ts'
import { cleanText, type Cleaned, type Removed } from './clean-text.ts'
import { cutLinks } from './links.ts'
import type { Literal } from './literals.ts'

/** What has been taken away so far: where, by which rule, and the values for the audit. */
export interface Ledger {
  readonly note: (rule: string, removed: readonly Removed[], source: SourceId, place: Place) => void
  readonly counts: () => WithheldCount[]
  readonly perFile: () => { readonly rule: string; readonly file: string; readonly place: Place; readonly count: number }[]
  readonly removed: () => readonly Removed[]
}

export interface Context {
  readonly audience: Audience
  readonly approvals: Approvals
  readonly shelters: Shelters
  readonly smallCounts: SmallCounts
  /** Names of places that a sheltered record may tell, in lower case, and the first words of those that have several. */
  readonly tellablePlaces: ReadonlySet<string>
  /** The same where the kommun may not be told. */
  readonly largerPlaces: ReadonlySet<string>
  readonly ledger: Ledger
  /** A text cleaned in its situation; the same text in the same situation is read once. */
  readonly clean: (text: string, situation: Situation, released: boolean) => Cleaned
  /** A value in a plain record, but for these changes. */
  readonly situation: (changes: Partial<Situation>) => Situation
}

const nowhere: ReadonlySet<string> = new Set()

export const plainSituation: Situation = { heading: '', sheltered: false, openAddresses: nowhere, tellablePlaces: nowhere, isValue: true }

export function placesOf(county: County): Pick<Context, 'tellablePlaces' | 'largerPlaces'> {
  const forms = (names: readonly string[]): string[] => names.flatMap((name) => [name, name.split(' ')[0]!]).map((name) => name.toLowerCase())
  const larger = forms([county.name, county.shortName, ...county.kommuner.flatMap(({ delregion, kommunalforbund }) => [delregion ?? '', kommunalforbund ?? ''])])
  return { largerPlaces: new Set(larger), tellablePlaces: new Set([...larger, ...forms(county.kommuner.flatMap(({ name, fullName }) => [name, fullName]))]) }
}

export function makeLedger(): Ledger {
  const counts = new Map<string, WithheldCount>()
  const files = new Map<string, { rule: string; file: string; place: Place; count: number }>()
  const removed = new Map<string, Removed>()
  return {
    note: (rule, values, source, place) => {
      const bySource = `${rule}\n${source}`
      counts.set(bySource, { rule, source, count: (counts.get(bySource)?.count ?? 0) + 1 })
      const byFile = `${rule}\n${place.file}`
      const known = files.get(byFile)
      files.set(byFile, { rule, file: place.file, place: known === undefined || (place.line ?? 0) < (known.place.line ?? 0) ? place : known.place, count: (known?.count ?? 0) + 1 })
      for (const value of values) {
        const key = `${value.rule}\n${value.value}`
        if (!isMarker(value.value) && !(removed.get(key)?.literal ?? false)) removed.set(key, value)
      }
    },
    counts: () => [...counts.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.source < b.source ? -1 : 1)),
    perFile: () => [...files.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.rule < b.rule ? -1 : 1)),
    removed: () => [...removed.values()],
  }
}

export function makeClean(): Context['clean'] {
  const bySituation = new Map<Situation, Map<string, Cleaned>>()
  const released = new Map<Situation, Situation>()
  return (text, situation, isReleased) => {
    if (text.length < shortestSecret || isMarker(text) || (situation.heading === '' && code.test(text))) return { text, removed: [] }
    const key = isReleased ? entry(released, situation, () => ({ ...situation })) : situation
    const known = entry(bySituation, key, () => new Map<string, Cleaned>())
    return entry(known, text, () => cleanText(cutLinks(text), situation, isReleased))
  }
}

/** Fewer characters give nobody away. */
const shortestSecret = 4
/** A code of the taxonomy or the register: most of what there is. */
const code = /^(?:[a-z_]{1,40}|\d{1,5})$/

/** The same situation as one object, so that what was read in it is known again. */
export function makeSituations(): Context['situation'] {
  const known = new Map<string, Situation>()
  return (changes) => {
    const situation: Situation = { ...plainSituation, ...changes }
    const { field = '', heading, sheltered, isValue, tellablePlaces, openAddresses } = situation
    return entry(known, [field, heading, sheltered, isValue, tellablePlaces.size, ...openAddresses].join('\n'), () => situation)
  }
}

export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const markerByRule = new Map<string, string>([
  ...detectors.map((detector) => [detector.rule, detector.marker] as const),
  ['withhold/unapproved-text', markers.unapproved],
  ['withhold/case-description', markers.unapproved],
])

export const markerOf = (rule: string): string => markerByRule.get(rule) ?? markers.hidden

export const asLiteral = ({ rule, value }: Removed): Literal => ({ value, marker: markerOf(rule) })
