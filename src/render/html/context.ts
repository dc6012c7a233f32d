import type { Figure } from '../figures/index.ts'
import type { TableContext } from './print-table.ts'
import type { MarkdownSection } from './read-markdown.ts'

/** A section with the words it is called by in the table of contents, the running header and the links to it. */
export interface NamedSection extends MarkdownSection {
  readonly heading: string
}

/** What printing a section needs to know of the rest of the page. */
export interface PageContext extends TableContext {
  readonly sections: readonly NamedSection[]
  readonly figures: ReadonlyMap<string, Figure>
  /** Sections that refer to a source note, by the note's id. */
  readonly usesOf: (noteId: string) => readonly NamedSection[]
  /** The county with one kommun marked, for the head of its sheet. */
  readonly miniMap: (sectionId: string) => string
}

export const isSheet = (id: string): boolean => /^kommun-\d{4}$/.test(id)
