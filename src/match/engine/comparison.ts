/** What one comparison says of two records. */
export interface Judgement {
  /** log2(m/u): bits for (above 0) or against (below 0) that the two are the same. */
  readonly weight: number
  /**
   * 0–1: how much the two look like parts or neighbours of one body ("Kliniken, mottagning A" and "Kliniken, mottagning B"). Such share
   * switchboard, address and town, so what they share there says less.
   */
  readonly siblings?: number
  /** Bits that they share in words that are their own, beyond what every service of the kind in the place shares. */
  readonly distinct?: number
  /** The names have too little in common, or are those of a mother and its branch: not one without a person saying so, whatever else they share. */
  readonly thin?: boolean
  /** Enough by itself, whatever the names are: an identifying code. */
  readonly decisive?: boolean
  /** They cannot be the same without a person saying so: for women and for men, in two towns. */
  readonly apart?: boolean
}

/** What a comparison may know of a record besides the field itself. */
export interface World {
  readonly size: number
  /** Number of the entity each record seems to speak of, told by name and place. */
  readonly entityOf: Int32Array
  /** Words that name the places which the record says it belongs to, in the form of `readWords`. */
  readonly placeWordsOf: (record: number) => ReadonlySet<string>
  readonly places: PlaceNames
}

/** Which words are names of places, and how places lie in each other. */
export interface PlaceNames {
  /** The place that begins at `at` in the words, and how many words it takes; null when none does. */
  readonly placeAt: (words: readonly string[], at: number) => { readonly place: string; readonly length: number } | null
  /** One lies in the other. */
  readonly related: (a: string, b: string) => boolean
  /** Code of the place a text means as a whole; null when it is not known. */
  readonly resolve: (text: string) => string | null
}

/** A comparison made ready for one field of a set of records. */
export interface Comparer {
  /** Whether the record says anything in the field. */
  readonly says: (record: number) => boolean
  /** Asked only for records that both say something. Symmetric. */
  readonly compare: (a: number, b: number) => Judgement
  /** Records with a key in common are compared. A key that few share finds what is the same; common keys are narrowed by the engine. */
  readonly keys: (record: number) => readonly string[]
  /** Keys too common to be worth a comparison alone, but not together with the place. */
  readonly keysWithinPlace?: (record: number) => readonly string[]
  /** Of the fields that neighbours and branches share: phone, address, town. */
  readonly sharedByNeighbours: boolean
}

/** A way to compare one field. Makes itself ready over all records, since commonness is counted there. */
export type Comparison = (values: readonly (readonly string[])[], world: World) => Comparer

/** A field and how it is compared; what `match` prints as its weight stands under `name`. */
export interface ComparedField {
  readonly name: string
  readonly comparison: Comparison
}
