import type { Cell, Place } from './place.ts'

/** A calendar day, `2026-11-22`. */
export type Day = string
/** What a statement speaks for: `2019`, `2019-09`, `2019-09-16` or an interval `2018/2020`. */
export type Period = string
export type KommunCode = string
export type AreaCode = string
export type SourceId = string
export type ResourceId = string
export type MentionId = string
/** `1407/barnahus/status/1`: subject, field and a running number; short enough to type. */
export type ClaimId = string

/** public: for anyone; internal: for kommun staff; secret: in no output at all. */
export type Secrecy = 'public' | 'internal' | 'secret'

/** Who an output is for. Nothing secret is in either. */
export type Audience = 'public' | 'internal'

/** What a row speaks of. */
export type RowKind = 'resource' | 'work' | 'mapping' | 'indicator'

/**
 * What a value is about. The same names are keys in `ingest --json` and columns in the exports.
 * `area`, `question`, `status` and `detail` belong to work; `title`, `publisher`, `year`, `scope`, `content` and `text_available`
 * to an earlier mapping; `kpi`, `period`, `gender`, `value`, `unit` to an indicator; the rest to a resource.
 */
export type Field =
  | 'kommun_code' | 'kommun' | 'name' | 'type' | 'provider' | 'provider_kind' | 'level' | 'target_groups' | 'violence_forms'
  | 'covers' | 'phone' | 'email' | 'website' | 'address' | 'opening_hours' | 'languages' | 'access' | 'availability' | 'note'
  | 'area' | 'question' | 'status' | 'detail' | 'places' | 'share' | 'goal'
  | 'title' | 'publisher' | 'publisher_kind' | 'year' | 'scope' | 'content' | 'text_available'
  | 'kpi' | 'period' | 'gender' | 'value' | 'unit'
  | 'source_url' | 'source_kind' | 'observed_year' | 'read' | 'published' | 'checked'

/** Four dates that are never mixed and never guessed. The report's own date is none of them. */
export interface Dates {
  /** What the statement speaks for. */
  readonly speaksFor?: Period
  /** When the source was published. */
  readonly published?: Day
  /** When we read the source. */
  readonly read?: Day
  /** When a person last confirmed it with the one it is about. */
  readonly checked?: Day
}

/** One change of a value on its way from the source to the page: which rule, before, after. */
export interface Step {
  readonly rule: string
  readonly before: string
  readonly after: string
}

/** What one source says about one field of one subject. Reports are made of these and nothing else. */
export interface Claim {
  readonly id: ClaimId
  /** A resource id, `1407/barnahus` for an area of work in a kommun, `mapping/<slug>`, or `kpi/<code>/1407`. */
  readonly subject: string
  /** The row or section the claim stood in: claims with the same mention were said together. */
  readonly mention: MentionId
  readonly field: Field
  /** What we will say: a code, an E.164 number, a sentence. */
  readonly value: string
  /** What the source says, exactly. */
  readonly original: string
  readonly place: Place
  readonly source: SourceId
  readonly dates: Dates
  readonly secrecy: Secrecy
  readonly steps: readonly Step[]
}

/** One row as a reader understood it: cells by field, and the columns not understood by their heading. */
export interface Row {
  readonly kind: RowKind
  readonly place: Place
  readonly source: SourceId
  readonly dates: Dates
  readonly cells: Readonly<Partial<Record<Field, Cell>>>
  readonly other: Readonly<Record<string, Cell>>
  /** What signs for missing values mean, where the table itself says so: sign → meaning in the table's words. */
  readonly legend?: Readonly<Record<string, string>>
}

/** A passage of running text: kept as a note for a person to read, never turned into facts. */
export interface Prose {
  readonly place: Place
  readonly source: SourceId
  readonly text: string
  readonly path: readonly string[]
  /** What a person reading it may want to turn into facts: kommuner and codes of resource types that the text names. */
  readonly suggests?: { readonly kommuner: readonly KommunCode[]; readonly types: readonly string[] }
}

/** A row after normalisation: what kind of thing it speaks of and the claims it makes. */
export interface Mention {
  readonly id: MentionId
  readonly kind: RowKind
  readonly place: Place
  readonly source: SourceId
  readonly dates: Dates
  readonly claims: readonly Claim[]
  /** What the row of a service says besides, in columns and words that were not understood. Only `withhold` reads it, for what it says of the rest. */
  readonly unread?: readonly string[]
}
