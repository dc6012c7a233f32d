import type { AreaCode, ClaimId, KommunCode, MentionId, ResourceId, SourceId } from './claim.ts'
import type { Area } from './county.ts'
import type { Message } from './diagnostic.ts'

/** The six states of an area in a kommun. `uppgift_saknas` (nobody has said) is the default and never counts as `finns_inte`. */
export type Status = 'finns' | 'finns_delvis' | 'finns_inte' | 'ej_tillampligt' | 'motstridigt' | 'uppgift_saknas'

/** aktuell ≤ the limit of its kind; aldre up to twice that; gammal beyond; odaterad when no year is given. */
export type Age = 'aktuell' | 'aldre' | 'gammal' | 'odaterad'

/** One cell of the status table. There is one for each pair of kommun and area, also when nothing is known. */
export interface StatusCell {
  readonly kommun: KommunCode
  readonly area: AreaCode
  readonly status: Status
  readonly age: Age | null
  /** Kommun code or resource id through which the area is met; null when the kommun has its own or nothing is known. */
  readonly via: string | null
  readonly claims: readonly ClaimId[]
  readonly resources: readonly ResourceId[]
  /** Newest period among the statements that gave the state. */
  readonly speaksFor: string | null
  /** Which rule gave the state, e.g. `analyse/status-conflict`. */
  readonly rule: string
  /** Why an otherwise fresh statement is doubtful: a cut-over date of the law it predates, in Swedish. */
  readonly doubt?: string
}

/**
 * Whether what exists is reached through another kommun, an association or a shared service, which is told apart from what the kommun has
 * itself. Where the source does not tell by whom, `via` is null and the rule alone says it.
 */
export function isReachedThroughAnother({ status, via, rule }: Pick<StatusCell, 'status' | 'via' | 'rule'>): boolean {
  return (status === 'finns' || status === 'finns_delvis') && (via !== null || rule === 'analyse/status-via-other')
}

export type StatusCounts = Readonly<Record<Status, number>>

/** Shares name their base: kommuner where something is known and the question applies. */
export interface Share {
  readonly area: AreaCode
  /** `lan` or the name of a delregion. */
  readonly scope: string
  readonly kommuner: number
  /** kommuner − ej_tillampligt − uppgift_saknas */
  readonly base: number
  readonly counts: StatusCounts
  /** Of `counts.finns + counts.finns_delvis`, how many rest on a current statement. */
  readonly current: number
}

export interface Matrix {
  readonly kommuner: readonly KommunCode[]
  readonly areas: readonly AreaCode[]
  readonly cells: readonly StatusCell[]
  /** One per area for the county, then one per area and delregion. */
  readonly shares: readonly Share[]
}

/** A goal in a kommun: the states of its areas counted, and the state shown. */
export interface GoalCell {
  readonly kommun: KommunCode
  readonly goal: string
  readonly counts: StatusCounts
  /** `motstridigt` when any area is; otherwise the strongest found. Counts stand beside it, so nothing hides. */
  readonly status: Status
  readonly conflict: boolean
  readonly age: Age | null
}

/** Kinds of gap that must never be mixed: a source says no, nobody has said, what is said is old, sources disagree. */
export type GapKind = 'bekraftad' | 'okand' | 'gammal' | 'motstridig'

/** One development area for the workshop: an area with what is known, counted apart. */
export interface Gap {
  readonly area: AreaCode
  readonly goal: string
  readonly byKind: Readonly<Record<GapKind, readonly KommunCode[]>>
  readonly counts: StatusCounts
  /** `stark` ≥ 2/3 of the kommuner have a dated statement, `medel` ≥ 1/3, else `svag`. */
  readonly evidence: 'stark' | 'medel' | 'svag'
  readonly claims: readonly ClaimId[]
  readonly resources: readonly ResourceId[]
  /** The same kommun by kommun, with the claims behind each. */
  readonly kommuner?: readonly { readonly kommun: KommunCode; readonly kind: GapKind; readonly claims: readonly ClaimId[] }[]
}

/** Two or more sources that say different things about the same thing. */
export interface Conflict {
  readonly subject: string
  readonly field: string
  readonly kommun: KommunCode | null
  readonly area: AreaCode | null
  readonly title: string
  readonly sides: readonly { readonly value: string; readonly claims: readonly ClaimId[]; readonly source: SourceId }[]
  /** Question to the one who knows, in neutral Swedish. */
  readonly question: string
}

/** What is known about a group or a form of violence: resources that name it, and the kommuner they reach. */
export interface Reach {
  readonly scheme: 'target_group' | 'violence_form'
  readonly code: string
  readonly label: string
  readonly resources: readonly ResourceId[]
  readonly kommuner: readonly KommunCode[]
  /** Reached only through resources for the whole county or nation. */
  readonly countywide: readonly ResourceId[]
  /** Kommuner that nothing of their own or near by is known to reach: unknown, never a no. */
  readonly unreached?: readonly KommunCode[]
  /** What says that the resources are for the group or work against the form. */
  readonly claims?: readonly ClaimId[]
}

/** Quality of what we know about one kommun. */
export interface KommunQuality {
  readonly kommun: KommunCode
  readonly statements: number
  readonly ownStatements: number
  readonly sources: number
  readonly newest: string | null
  readonly oldest: string | null
  readonly known: number
  readonly unknown: number
  readonly conflicting: number
  readonly stale: number
  readonly withheld: number
}

/** Value of one indicator in one kommun, with what a reader must know to read it. */
export interface IndicatorValue {
  readonly kpi: string
  readonly kommun: KommunCode
  readonly period: string
  readonly gender: 'T' | 'K' | 'M'
  /** Absent with a reason instead of a number. */
  readonly value: number | null
  readonly missing: 'bortfall' | 'ej_tillampligt' | 'sekretess' | 'ej_publicerat' | 'visas_inte' | null
  readonly claims: readonly ClaimId[]
}

/** How long a statement of a kind is current and then older, in months counted from the last day it speaks for. */
export interface FreshnessLimit {
  readonly kind: Area['freshness']
  readonly months: number
  readonly olderMonths: number
  /** Where the limit comes from, in Swedish; says so when the county has set its own. */
  readonly basis: string
}

/** A rule by which the findings were made, in words, as the report prints it. */
export interface FindingRule {
  readonly id: string
  readonly text: Message
}

/** What a reader must know of an indicator before two of its values are compared. In Swedish. */
export interface IndicatorNote {
  readonly kpi: string
  /** One for each change of definition: a line is never drawn across it. */
  readonly breaks: readonly string[]
  /** What the values do not show, e.g. that reported crime is not prevalence. */
  readonly cautions: readonly string[]
  /** Where the newest value and the inventory say different things, with both sources. They stand among the conflicts as well. */
  readonly disagreements?: readonly Conflict[]
}

/** Resources of one level that can be turned to, and the kommuner they reach. */
export interface LevelReach {
  readonly level: string
  readonly resources: readonly ResourceId[]
  readonly kommuner: readonly KommunCode[]
}

/** All that is said in the report, computed from a PublicInventory and nothing else. */
export interface Findings {
  readonly matrix: Matrix
  readonly goals: readonly GoalCell[]
  readonly gaps: readonly Gap[]
  readonly conflicts: readonly Conflict[]
  readonly groups: readonly Reach[]
  readonly violenceForms: readonly Reach[]
  readonly quality: readonly KommunQuality[]
  readonly indicators: readonly IndicatorValue[]
  /** Resources by level that can be turned to today; ended, dormant and planned ones are in `notAvailable`. */
  readonly available: readonly ResourceId[]
  readonly notAvailable: readonly ResourceId[]
  /** Work statements whose area is no row of the kommun sheet, by kommun; shown as "Övriga uppgifter". */
  readonly otherFacts: readonly { readonly kommun: KommunCode; readonly mention: MentionId }[]
  readonly ages: Readonly<Record<Age, number>>
  readonly sourcesByKind: readonly { readonly kind: string; readonly count: number; readonly oldest: string | null; readonly newest: string | null }[]
  /** The limits used, defaults or the county's own. */
  readonly freshness?: readonly FreshnessLimit[]
  /** Rules for the states, for `metod` and `trace`. */
  readonly rules?: readonly FindingRule[]
  /** For the indicators that have values. */
  readonly indicatorNotes?: readonly IndicatorNote[]
  readonly levels?: readonly LevelReach[]
}
