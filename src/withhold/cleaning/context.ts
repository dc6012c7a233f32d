import type { Audience, County, Field, Place, SourceId, WithheldCount } from '#model'
import type { Approvals } from '../approval/approvals.ts'
import type { SmallCounts } from '../small-counts/person-counts.ts'
import type { Shelters } from '../records/shelters.ts'
import { detectors, headingTells, type Situation } from '../detectors/index.ts'
import { isMarker, markers } from '../markers.ts'
import { once } from '../reading/once.ts'
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
  readonly ledger: Ledger
  /** A text cleaned in its situation; the same text in the same situation is read once. */
  readonly clean: (text: string, situation: Situation, released: boolean) => Cleaned
  readonly situation: (standing: Standing) => Situation
  /** What the service is called that a mention speaks of. */
  readonly serviceOf: (mention: string) => string
  /** Whether the record of a mention is a person and no service. */
  readonly isPerson: (mention: string) => boolean
  readonly cleanPlace: (place: Place, sheltered: boolean) => Place
  /** Whether a text resembles a story of one person. */
  readonly tellsOfCase: (text: string) => boolean
}

/** Where a text stands. What is not said: a value in a record that speaks of no sheltered housing. */
export interface Standing {
  readonly field?: Field
  readonly heading?: string | undefined
  readonly sheltered?: boolean
  readonly isHousing?: boolean
  readonly hidesKommun?: boolean
  readonly openAddresses?: ReadonlySet<string>
  readonly isValue?: boolean
}

const nowhere: ReadonlySet<string> = new Set()

/** Names of places that a sheltered record may tell, in lower case, and the first words of those that have several. */
export interface TellablePlaces {
  readonly all: ReadonlySet<string>
  /** The same where the kommun may not be told. */
  readonly larger: ReadonlySet<string>
}

export function placesOf(county: County): TellablePlaces {
  const forms = (names: readonly string[]): string[] => names.flatMap((name) => [name, name.split(' ')[0]!]).map((name) => name.toLowerCase())
  const larger = forms([county.name, county.shortName, ...county.kommuner.flatMap(({ delregion, kommunalforbund }) => [delregion ?? '', kommunalforbund ?? ''])])
  return { larger: new Set(larger), all: new Set([...larger, ...forms(county.kommuner.flatMap(({ name, fullName }) => [name, fullName]))]) }
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
  const as = (isReleased: boolean) => once((situation: Situation) => once((text: string): Cleaned => {
    const isTold = situation.heading !== '' || situation.field !== undefined
    const mayTell = !isMarker(text) && !(isTold ? answer : code).test(text)
    return mayTell ? cleanText(cutLinks(text), situation, isReleased) : { text, removed: [] }
  }))
  const [released, read] = [as(true), as(false)]
  return (text, situation, isReleased) => (isReleased ? released : read)(situation)(text)
}

/** What no name is, below a heading of names or places: a mark, yes or no, an abbreviation. */
const answer = /^(?:[Jj]a|[Nn]ej|\p{Lu}{2,3}|.)$/u
/** A code of the taxonomy or the register: most of what there is. Five digits may be a postcode. */
const code = /^(?:[a-z_]{1,40}|\d{1,4})$/

/** Situations that are the same to every detector as one object, so that what was read in it is known again. */
export function makeSituations({ all, larger }: TellablePlaces = { all: nowhere, larger: nowhere }): Context['situation'] {
  const known = new Map<string, Situation>()
  const telling = once((heading: string) => (headingTells(heading) ? heading : ''))
  return ({ field, heading: told = '', sheltered = false, isHousing = false, hidesKommun = false, openAddresses = nowhere, isValue = true }) => {
    const heading = telling(told)
    const own = field !== undefined && tellingFields.has(field) ? { field } : {}
    const ofShelter = sheltered ? `${isHousing}${hidesKommun}${openAddresses.size === 0 ? '' : [...openAddresses].join('\n')}` : ''
    const key = `${own.field ?? ''}\n${heading}\n${isValue}${ofShelter}`
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier
    const situation = { ...own, heading, isValue, places: all, sheltered, isHousing: sheltered && isHousing, openAddresses: sheltered ? openAddresses : nowhere, tellablePlaces: !sheltered ? nowhere : hidesKommun ? larger : all }
    known.set(key, situation)
    return situation
  }
}

const tellingFields: ReadonlySet<Field> = new Set(detectors.flatMap(({ fields }) => [...(fields ?? [])]))

const markerByRule = new Map<string, string>([
  ...detectors.map((detector) => [detector.rule, detector.marker] as const),
  ['withhold/unapproved-text', markers.unapproved],
  ['withhold/case-description', markers.unapproved],
])

export const markerOf = (rule: string): string => markerByRule.get(rule) ?? markers.hidden

export const asLiteral = ({ rule, value }: Removed): Literal => ({ value, marker: markerOf(rule) })
