import type { Cell, Dates, Diagnostic, Repair, Source, SourceFile } from '#model'
import { reading, type FileReading, type ReadContext } from '../reading.ts'
import { rowSources } from '../sources/row-source.ts'
import type { Block } from './blocks.ts'
import { contentOf, isContentHeading } from './content.ts'
import { mappingOfDocument } from './mapping-of-document.ts'
import { readNarrative } from './read-narrative.ts'

export interface DocumentParts {
  readonly source: Source
  readonly dates: Dates
  readonly context: ReadContext
  /** The kommun that the whole document is about. */
  readonly kommun?: Cell
  /** What its format already has told. */
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A document without front matter (Word, web page, PDF) as a reading: its narrative, and itself as a row when it is an earlier mapping. */
export function documentReading(blocks: readonly Block[], file: SourceFile, { source, dates, context, kommun, receipt, diagnostics }: DocumentParts): FileReading {
  const sources = rowSources(source, dates, context.vocabulary)
  const isMapping = source.kind === 'kartlaggning'
  const narrative = readNarrative(blocks, { context, sources, ...(kommun === undefined ? {} : { kommun }), ...(isMapping ? { setAside: isContentHeading } : {}) })
  const mapping = isMapping ? [mappingOfDocument(blocks, source, dates, contentOf(narrative.aside), file)] : []
  return reading({
    rows: [...mapping, ...narrative.rows],
    prose: narrative.prose,
    sources: sources.sources(),
    receipt: [...receipt, ...narrative.receipt],
    diagnostics: [...diagnostics, ...narrative.diagnostics, ...sources.diagnostics()],
    counts: { in: narrative.counts.in + mapping.length, kept: narrative.counts.kept + mapping.length, reported: narrative.counts.reported },
  })
}
