import type { Vocabulary } from '#model'
import { buildTermIndex, codeOf, lookUpTerm, remembered, type TermResolution } from './term-index.ts'

const indexOfScheme = remembered((vocabulary, scheme) =>
  buildTermIndex(vocabulary.terms.filter((term) => term.scheme === scheme).map((term) => ({ code: term.code, label: term.label, writtenAs: term.synonyms }))))

const indexOfAreas = remembered((vocabulary) =>
  buildTermIndex(vocabulary.areas.map((area) => ({ code: area.code, label: area.label, writtenAs: [...area.writtenAs, area.question] }))))

/**
 * Which code of a scheme of the taxonomy (`resource_type`, `target_group`, …) a written term means: by code, label, synonym, or one of
 * these in plural, definite form or genitive. A term that fits two codes equally fits none: then, and when nothing fits,
 * `suggestions` has the labels nearest to it, possibly none.
 *
 * @source taxonomy.csv
 */
export function resolveTerm(scheme: string, written: string, vocabulary: Vocabulary): TermResolution {
  return lookUpTerm(written, indexOfScheme(vocabulary, scheme))
}

/**
 * Which area of the kommun sheet a written heading or column means: by code, label, question, or a way it has been written in real
 * sources (`written_as`), with the same inflections and the same refusal to guess as `resolveTerm`.
 *
 * @source areas.csv
 */
export function resolveArea(written: string, vocabulary: Vocabulary): TermResolution {
  return lookUpTerm(written, indexOfAreas(vocabulary, 'areas'))
}

/** The code of a term, as `resolveTerm` has it; null when the text is none, with no suggestions. */
export function termNamed(scheme: string, written: string, vocabulary: Vocabulary): string | null {
  return codeOf(written, indexOfScheme(vocabulary, scheme))
}

/** The code of an area, as `resolveArea` has it; null when the text is none, with no suggestions. */
export function areaNamed(written: string, vocabulary: Vocabulary): string | null {
  return codeOf(written, indexOfAreas(vocabulary, 'areas'))
}
