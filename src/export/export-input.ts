import type { Artifact, Day, Findings, KommunCode, Message, PublicInventory, Vocabulary } from '#model'

/** What an export may draw on. */
export interface ExportInput {
  readonly inventory: PublicInventory
  readonly findings: Findings
  readonly vocabulary: Vocabulary
  readonly today: Day
  /** Codes of the kommuner asked for; none, or left out, for the whole county. Counts and shares stay the county's. */
  readonly kommuner?: readonly KommunCode[]
}

/** One kind of export that a person can ask for by name. */
export interface ExportKind {
  readonly name: string
  readonly describes: Message
  readonly run: (input: ExportInput) => readonly Artifact[]
}

/** The kommuner asked for, in the county's order. */
export function kommunerShown({ findings, kommuner = [] }: Pick<ExportInput, 'findings' | 'kommuner'>): readonly KommunCode[] {
  return kommuner.length === 0 ? findings.matrix.kommuner : findings.matrix.kommuner.filter((code) => kommuner.includes(code))
}
