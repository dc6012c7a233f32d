import { fold } from '#text'
import { resolveKommun } from '#vocabulary'
import type { Kommun, Vocabulary } from '#model'

const firstWords = new WeakMap<Vocabulary, ReadonlySet<string>>()

/**
 * The kommun that a short text is the name or code of; null for everything else, also for a locality. Most texts asked about name no
 * kommun at all, and looking for suggestions for each of them would cost more than all the rest of the reading.
 */
export function kommunNamed(text: string, vocabulary: Vocabulary): Kommun | null {
  if (text.length > 120) return null
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  const known = firstWords.get(vocabulary) ?? wordsOf(vocabulary)
  firstWords.set(vocabulary, known)
  if (!words.some((word) => known.has(word))) return null
  const found = resolveKommun(text, vocabulary)
  return 'kommun' in found && found.how !== 'locality' ? found.kommun : null
}

/** The first word of every way to write a kommun, and its code. */
function wordsOf(vocabulary: Vocabulary): Set<string> {
  return new Set(vocabulary.kommuner.flatMap((kommun) => [kommun.name, kommun.fullName, kommun.genitive, kommun.code].map((form) => fold(form).split(/[^\p{L}\p{N}]+/u)[0]!)))
}
