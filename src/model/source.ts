import type { Day, Period, SourceId } from './claim.ts'
import type { Place } from './place.ts'

/** Codes of the taxonomy's scheme `source_kind`. */
export type SourceKind = 'styrdokument' | 'kommun_svar' | 'oj' | 'kolada' | 'kartlaggning' | 'intervju' | 'webbnotering'

/** Press, party and opinion senders are named as such in the list of sources. */
export type PublisherKind =
  | 'kommun' | 'region' | 'kommunalforbund' | 'lansstyrelse' | 'polis' | 'myndighet' | 'larosate' | 'ideell' | 'foretag'
  | 'press' | 'parti' | 'opinion' | 'okand'

/**
 * One publication, however many files quote it. The id is made from the address (`sourceIdOf` in `#text`), so that one page
 * is never counted as two sources.
 */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly publisherKind: PublisherKind
  readonly kind: SourceKind
  /** https address without query secrets; absent for a source that is only a file. */
  readonly address?: string
  readonly published?: Day
  readonly read?: Day
  readonly speaksFor?: Period
  /** Where the material first declares this source. */
  readonly place: Place
}
