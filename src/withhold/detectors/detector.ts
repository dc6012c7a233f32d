import type { Field } from '#model'
import type { Span } from '../reading/fold.ts'

/** What a detector may know of the text besides its words. */
export interface Situation {
  readonly field?: Field
  /** The column's heading or the label: words there count as said beside the text. */
  readonly heading: string
  /** The record speaks of sheltered housing: see `records/`. */
  readonly sheltered: boolean
  /** The record is sheltered housing and nothing else. */
  readonly isHousing: boolean
  /** Squeezed addresses that the record's source calls open to visitors. */
  readonly openAddresses: ReadonlySet<string>
  /** Names of the county's kommuner and its parts, in lower case. */
  readonly places: ReadonlySet<string>
  /** Names of kommuner, parts of the county and the county, in lower case, that may be told although the record is sheltered. */
  readonly tellablePlaces: ReadonlySet<string>
  /** A single value (name, number, address) rather than sentences. */
  readonly isValue: boolean
}

/** `literal`: the words alone give the secret away, wherever they stand; `statement`: the whole sentence goes. */
export interface Detected extends Span {
  readonly literal: boolean
  readonly statement?: boolean
}

/** One kind of secret. `detect` reads folded text (see `fold`) and is linear in its length. */
export interface Detector {
  readonly rule: string
  readonly marker: string
  /** The headings and fields that change what it finds: to all detectors, situations that differ in others are the same. */
  readonly headings?: RegExp
  readonly fields?: ReadonlySet<Field>
  readonly detect: (text: string, situation: Situation) => readonly Detected[]
}
