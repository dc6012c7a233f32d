import type {
  Audience, Claim, ClaimId, Day, Dates, Field, KommunCode, Mention, MentionId, Prose, ResourceId, SourceId,
} from './claim.ts'
import type { County } from './county.ts'
import type { Diagnostic, Message, Repair } from './diagnostic.ts'
import type { Place } from './place.ts'
import type { Source } from './source.ts'

/** Whether one can turn to the resource today, in codes of the taxonomy's scheme `availability`. */
export type Availability =
  | 'finns' | 'finns_delvis' | 'via_annan' | 'planeras' | 'vilande' | 'avvecklad' | 'finns_ej' | 'uppgift_saknas' | 'ej_svar'
  | 'ej_tillfragad' | 'ej_tillampligt' | 'sekretess' | 'motstridig'

/** One field of a resource: the value shown, the claims behind it (the preferred first), and what else is said. */
export interface FieldValue {
  readonly value: string
  readonly claims: readonly ClaimId[]
  /** Rule that chose between disagreeing values, e.g. `match/newer-within-kind`; absent when nobody disagreed. */
  readonly preferredBy?: string
  /** "Annan uppgift": values that lost, each with its claims. */
  readonly others?: readonly { readonly value: string; readonly claims: readonly ClaimId[] }[]
}

/**
 * One real service, body or function, put together from all mentions that mean it. Counted once, shown in every kommun it covers.
 * `covers` holds kommun codes; a resource for the whole county or nation covers every kommun of the county.
 */
export interface Resource {
  readonly id: ResourceId
  readonly name: string
  readonly type: string
  readonly provider: string
  readonly providerKind: string
  readonly level: string
  /** Where it is administered, not where those live who turn to it. */
  readonly host?: KommunCode
  readonly covers: readonly KommunCode[]
  /** Codes named as covered that lie outside the county, e.g. Varberg and Kungsbacka. */
  readonly coversOutside: readonly KommunCode[]
  readonly targetGroups: readonly string[]
  readonly violenceForms: readonly string[]
  readonly status: Availability
  /** Names other than `name` that sources use for it. */
  readonly alsoCalled: readonly string[]
  readonly members: readonly { readonly mention: MentionId; readonly name: string; readonly place: Place; readonly source: SourceId }[]
  readonly fields: Readonly<Partial<Record<Field, FieldValue>>>
}

/** Two mentions that may mean the same: a person has to say. */
export interface MatchQuestion {
  readonly a: MentionId
  readonly b: MentionId
  readonly score: number
  /** Weight per compared field, summing to `score`. */
  readonly weights: Readonly<Record<string, number>>
}

/** One line of decisions.csv. */
export interface Decision {
  readonly kind: 'same' | 'not-same' | 'prefer' | 'status' | 'correction' | 'successor' | 'approve'
  readonly subject: string
  readonly object: string
  readonly value: string
  readonly role: string
  readonly day: Day
  readonly reason: string
  readonly place: Place
}

/** What one build read and understood, before anything is withheld. Never leaves the pipeline: see {@link PublicInventory}. */
export interface Inventory {
  readonly county: County
  readonly sources: readonly Source[]
  /** Rows as mentions, in order of file and place. */
  readonly mentions: readonly Mention[]
  /** All claims, with the subject they got in matching. */
  readonly claims: readonly Claim[]
  readonly resources: readonly Resource[]
  readonly prose: readonly Prose[]
  readonly questions: readonly MatchQuestion[]
  readonly decisions: readonly Decision[]
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How much was held back, by class and source; never the values. */
export interface WithheldCount {
  readonly rule: string
  readonly source: SourceId
  readonly count: number
}

/**
 * One value that was taken away. `withhold` hands the list to the audit of the finished files, in memory; it is never written, printed
 * or put in an inventory.
 */
export interface WithheldSecret {
  readonly rule: string
  readonly value: string
}

declare const publishable: unique symbol

/**
 * An inventory from which everything that this audience may not see has been taken away. Made only in `withhold`; the stages after it
 * and the printing of diagnostics accept nothing else, so that skipping the stage is a type error.
 */
export type PublicInventory = Inventory & {
  readonly audience: Audience
  readonly withheld: readonly WithheldCount[]
  readonly [publishable]: true
}

/** Repeated for renderers: the dates of a group of claims, the newest first. */
export type { Dates, Message }
