import { compareSwedish } from '#text'
import type { Source, SourceId } from '#model'
import { joined, noBreak, nothing, type Md } from './md.ts'

/** Numbers of the sources, and the notes that refer to them. */
export interface SourceNotes {
  /** Sources in order of their number. */
  readonly sources: readonly Source[]
  /** `[^K3][^K12]`: each source once, in order of number. Nothing for an unknown id. */
  readonly refer: (ids: Iterable<SourceId>) => Md
  /** As `refer`, with the no-break space that joins the notes to the word before. */
  readonly after: (ids: Iterable<SourceId>) => Md
}

/**
 * Numbers follow publisher and title in Swedish order, so that the list of sources is alphabetical and a number does not depend on
 * which section happens to come first.
 */
export function numberSources(sources: readonly Source[]): SourceNotes {
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()]
  const ordered = unique.toSorted((a, b) => compareSwedish(a.publisher, b.publisher) || compareSwedish(a.title, b.title) || compareSwedish(a.id, b.id))
  const numbers = new Map(ordered.map((source, index) => [source.id, index + 1]))
  const refer = (ids: Iterable<SourceId>): Md => {
    const found = [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
    return joined(found.map((number) => `[^K${number}]` as Md), '')
  }
  const after = (ids: Iterable<SourceId>): Md => {
    const notes = refer(ids)
    return notes === '' ? nothing : joined([noBreak, notes], '')
  }
  return { sources: ordered, refer, after }
}

/** Numbers that a text refers to. */
export function referredNumbers(markdown: string): ReadonlySet<number> {
  return new Set([...markdown.matchAll(/\[\^K(\d{1,6})\]/g)].map((match) => Number(match[1])))
}
