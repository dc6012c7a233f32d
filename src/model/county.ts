import type { AreaCode, Day, KommunCode, Period } from './claim.ts'
import type { PublisherKind, SourceKind } from './source.ts'

/** One of Sweden's 290 kommuner. Codes are text: Håbo is "0305". */
export interface Kommun {
  readonly code: KommunCode
  /** Short name: "Mark". */
  readonly name: string
  /** As it is written in full: "Marks kommun", "Göteborgs Stad", "Orust kommun". */
  readonly fullName: string
  /** Genitive for running text: "Marks", "Borås". */
  readonly genitive: string
  readonly county: string
  readonly countyName: string
  readonly population: number
  readonly populationYear: number
  /** Sub-region inside its own county, where one is declared in the register. */
  readonly delregion?: string
  /** Member association, also for members outside the county. */
  readonly kommunalforbund?: string
}

export interface CountyRecord {
  readonly code: string
  /** "Västra Götalands län" */
  readonly name: string
  /** "Västra Götaland" */
  readonly shortName: string
  readonly regionName: string
  readonly population: number
  readonly populationYear: number
}

/** One row of data/taxonomy.csv. */
export interface Term {
  readonly scheme: string
  readonly code: string
  readonly label: string
  readonly labelEn: string
  readonly synonyms: readonly string[]
  /** SKL goals, the main one first. */
  readonly goals: readonly string[]
  readonly definition: string
  readonly sourceUrl: string
}

/** One row of data/areas.csv: a row of the kommun sheet and a column of the status table. */
export interface Area {
  readonly code: AreaCode
  readonly group: string
  readonly label: string
  readonly question: string
  readonly goal: string
  readonly resourceTypes: readonly string[]
  readonly writtenAs: readonly string[]
  readonly freshness: 'existence' | 'plan' | 'routine' | 'agreement' | 'contact' | 'statistics'
  readonly note: string
}

/** A place name and the kommun it lies in; `primary` when at least 70 % of its postal codes do. */
export interface PlaceName {
  readonly name: string
  readonly kommun: KommunCode
  readonly primary: boolean
  readonly unique: boolean
}

/** Metadata of one indicator: see data/indicators/README.md. */
export interface Indicator {
  readonly code: string
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly sourceUrl: string
}

/** An expectation in county.md: too few is an error, too many a warning. */
export interface Expectation {
  readonly what: 'resources' | 'sources' | 'mappings' | 'work' | 'kommuner_with_own_fact'
  readonly min?: number
  readonly max?: number
}

/** A publication as `county.md` declares it for a file that has no place for it: a table, a PDF. */
export interface DeclaredSource {
  readonly title?: string
  readonly publisher?: string
  readonly publisherKind?: PublisherKind
  readonly kind?: SourceKind
  readonly address?: string
  readonly published?: Day
  readonly read?: Day
  readonly speaksFor?: Period
}

/** `county.md` of a county folder: what is particular to this county and this edition. */
export interface County {
  readonly code: string
  readonly name: string
  readonly shortName: string
  /** The county's kommuner in Swedish order of name. */
  readonly kommuner: readonly Kommun[]
  readonly title: string
  readonly publisher: string
  readonly period: Period
  /** Which of SKL's goals the report follows; default 1-5. */
  readonly goals: readonly string[]
  /** Heading (case-folded) → field, added to what the reader knows. */
  readonly columns: Readonly<Record<string, string>>
  /** This exact text means that: file or `*`, field or `*`, from, to, because. */
  readonly corrections: readonly { readonly field: string; readonly from: string; readonly to: string; readonly because: string }[]
  readonly expectations: readonly Expectation[]
  /** Months for each freshness kind, overriding the defaults. */
  readonly freshness: Readonly<Record<string, number>>
  /** Smallest count of persons that is printed. */
  readonly smallCount: number
  /** What blanks mean in this county's tables, sign → meaning, e.g. `-` → `uppgift_saknas`. */
  readonly legend: Readonly<Record<string, string>>
  /** Text of the commission and of what happens next, paragraphs of Markdown by key; printed in R1 and R15. */
  readonly assignment: Readonly<Record<string, string>>
  /** Runbook for the next update: body of county.md. */
  readonly runbook: string
  /** Who stands behind files that do not say it themselves: path below the county folder → publication. */
  readonly sources?: Readonly<Record<string, DeclaredSource>>
  /** Latest day on which any source was read; absent when none says. */
  readonly lastRead?: Day
}

/** Everything the program knows about Sweden and the field, as plain data. Comes in as a value; nothing in `src` holds it. */
export interface Vocabulary {
  readonly kommuner: readonly Kommun[]
  readonly counties: readonly CountyRecord[]
  readonly terms: readonly Term[]
  readonly areas: readonly Area[]
  readonly placeNames: readonly PlaceName[]
  readonly indicators: readonly Indicator[]
}
