import { fold } from '#text'
import { findKommunerInText } from '#vocabulary'
import type { Place, Prose, SourceId, Vocabulary } from '#model'
import type { ReadContext } from '../reading.ts'

/** A passage kept for a person to read, with what it names; nothing in it becomes a fact by itself. */
export function proseNote(text: string, place: Place, path: readonly string[], source: SourceId, context: ReadContext): Prose {
  const kommuner = context.county === null ? [] : findKommunerInText(text, context.vocabulary, context.county.code).map((kommun) => kommun.code)
  const types = typesNamedIn(text, context.vocabulary)
  const suggests = kommuner.length + types.length === 0 ? {} : { suggests: { kommuner, types } }
  return { place, source, text, path, ...suggests }
}

const longestTerm = 5
const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, ReadonlyMap<string, string>>>()

/** Codes of the resource types whose label or synonym stands in the text, in order of code. */
function typesNamedIn(text: string, vocabulary: Vocabulary): string[] {
  const byFirstWord = indexes.get(vocabulary) ?? formsOf(vocabulary)
  indexes.set(vocabulary, byFirstWord)
  const words = wordsOf(text)
  const found = new Set<string>()
  for (let start = 0; start < words.length; start++) {
    const forms = byFirstWord.get(words[start]!)
    if (forms === undefined) continue
    for (let count = 1; count <= longestTerm && start + count <= words.length; count++) {
      const code = forms.get(words.slice(start, start + count).join(' '))
      if (code !== undefined) found.add(code)
    }
  }
  return [...found].sort()
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '')

/** First word → whole form → code. Short forms (`UM`, `KJ`, `jour`) are also other words, so they suggest nothing. */
function formsOf(vocabulary: Vocabulary): Map<string, Map<string, string>> {
  const byFirstWord = new Map<string, Map<string, string>>()
  for (const term of vocabulary.terms) {
    if (term.scheme !== 'resource_type') continue
    for (const form of [term.label, ...term.synonyms]) {
      const words = wordsOf(form)
      const key = words.join(' ')
      if (key.length < 6 || words.length > longestTerm) continue
      const forms = byFirstWord.get(words[0]!) ?? new Map<string, string>()
      if (!forms.has(key)) forms.set(key, term.code)
      byFirstWord.set(words[0]!, forms)
    }
  }
  return byFirstWord
}
