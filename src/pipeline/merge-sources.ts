import { compareSwedish } from '#text'
import type { Diagnostic, Source, SourceId } from '#model'

/**
 * One source per publication, however many files cite it: what a note or mapping declares of itself goes before what the row of a table
 * says of it, then the declaration read last wins. Gaps are filled from the others, and declarations that disagree on publisher are told.
 */
export function mergeSources(declared: readonly Source[]): { sources: Source[]; diagnostics: Diagnostic[] } {
  const byId = new Map<SourceId, Source[]>()
  for (const source of declared) {
    const declarations = byId.get(source.id)
    if (declarations === undefined) byId.set(source.id, [source])
    else declarations.push(source)
  }
  const diagnostics: Diagnostic[] = []
  const sources = [...byId.values()].map((declarations) => {
    const ordered = declarations.toSorted(newestReadFirst)
    const publishers = [...new Set(ordered.map((source) => source.publisher).filter((name) => name !== ''))]
    if (publishers.length > 1) diagnostics.push(twoPublishers(ordered[0]!, publishers))
    const named = ordered.find((source) => source.publisher !== '') ?? ordered[0]!
    const ownFirst = [...ordered.filter(declaresItself), ...ordered.filter((source) => !declaresItself(source))]
    const titled = ownFirst.find((source) => source.title !== '' && source.title !== source.address) ?? ownFirst[0]!
    const kind = ordered.find((source) => source.publisherKind !== 'okand') ?? ordered[0]!
    return { ...ordered[0]!, ...newestDates(ordered), publisher: named.publisher, title: titled.title, publisherKind: kind.publisherKind, kind: ownFirst[0]!.kind }
  })
  return { sources: sources.toSorted((a, b) => compareSwedish(a.id, b.id)), diagnostics }
}

/** A file says who it is; the cell of a table, which stands under a heading, names another. */
const declaresItself = (source: Source): boolean => source.place.heading === undefined

/** Each date from the newest declaration that gives it. */
function newestDates(ordered: readonly Source[]): Pick<Source, 'published' | 'read' | 'speaksFor'> {
  const published = ordered.find((source) => source.published !== undefined)?.published
  const read = ordered.find((source) => source.read !== undefined)?.read
  const speaksFor = ordered.find((source) => source.speaksFor !== undefined)?.speaksFor
  return {
    ...(published === undefined ? {} : { published }),
    ...(read === undefined ? {} : { read }),
    ...(speaksFor === undefined ? {} : { speaksFor }),
  }
}

function newestReadFirst(a: Source, b: Source): number {
  return (b.read ?? '').localeCompare(a.read ?? '', 'sv') || compareSwedish(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0)
}

function twoPublishers(source: Source, publishers: readonly string[]): Diagnostic {
  return {
    rule: 'pipeline/two-publishers',
    severity: 'warning',
    message: {
      sv: `Samma adress har olika utgivare: ${publishers.map((name) => `\`${name}\``).join(', ')}. Den senast lästa används. Rätta den som är fel.`,
      en: `One address has different publishers: ${publishers.map((name) => `\`${name}\``).join(', ')}. The one read last is used. Correct the wrong one.`,
    },
    place: source.place,
    actual: publishers.join(', '),
  }
}
