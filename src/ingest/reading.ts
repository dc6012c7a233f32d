import type { County, Decision, Diagnostic, Place, Prose, Repair, Row, Source, Vocabulary } from '#model'

/** Prose that the analyst has written for a section of the report. */
export interface SectionText {
  readonly section: string
  readonly markdown: string
  readonly place: Place
}

/**
 * Rows of tables (a line with cells, also blank ones; titles and headings too), and list sections of notes. What came in is always
 * what was kept plus what the receipt or a diagnostic tells of.
 */
export interface RowCounts {
  readonly in: number
  readonly kept: number
  readonly reported: number
}

/** What one file was understood to say, and what was done to understand it. */
export interface FileReading {
  readonly rows: readonly Row[]
  readonly sources: readonly Source[]
  readonly prose: readonly Prose[]
  readonly decisions: readonly Decision[]
  readonly texts: readonly SectionText[]
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: RowCounts
}

/** What reading a file may know: the vocabulary of the field, and what county.md says of its own files. */
export interface ReadContext {
  readonly vocabulary: Vocabulary
  /** null when a single file is read outside a county folder. */
  readonly county: County | null
}

const nothing: FileReading = { rows: [], sources: [], prose: [], decisions: [], texts: [], receipt: [], diagnostics: [], counts: { in: 0, kept: 0, reported: 0 } }

/** A reading with the given parts, the others empty. */
export function reading(parts: Partial<FileReading>): FileReading {
  return { ...nothing, ...parts }
}

export const refused = (diagnostic: Diagnostic): FileReading => reading({ diagnostics: [diagnostic] })
