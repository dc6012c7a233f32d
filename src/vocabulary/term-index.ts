import type { Vocabulary } from '#model'
import { nameKey } from './name-key.ts'
import { nearest } from './nearest.ts'
import { remember } from './remember.ts'

/** Written forms → code. A form that two codes claim with equal right maps to null: nobody can say which was meant. */
export interface TermIndex {
  readonly exact: ReadonlyMap<string, string | null>
  readonly forms: readonly { readonly words: readonly string[]; readonly code: string }[]
  readonly labels: ReadonlyMap<string, string>
  readonly answers: Map<string, TermResolution>
}

export interface Entry {
  readonly code: string
  readonly label: string
  /** Other ways to write it, in falling authority. */
  readonly writtenAs: readonly string[]
}

export function buildTermIndex(entries: readonly Entry[]): TermIndex {
  const exact = new Map<string, string | null>()
  // A code is always itself and a label nearly so; a synonym gives way to both.
  const ranks: ((entry: Entry) => readonly string[])[] = [(entry) => [entry.code], (entry) => [entry.label], (entry) => entry.writtenAs]
  for (const formsOf of ranks) {
    const layer = new Map<string, string | null>()
    for (const entry of entries) for (const form of formsOf(entry)) claim(layer, nameKey(form), entry.code)
    for (const [form, code] of layer) if (!exact.has(form)) exact.set(form, code)
  }
  const forms = [...exact].flatMap(([form, code]) => (code === null ? [] : [{ words: form.split(' '), code }]))
  return { exact, forms, labels: new Map(entries.map((entry) => [entry.code, entry.label])), answers: new Map() }
}

function claim(forms: Map<string, string | null>, form: string, code: string): void {
  const holder = forms.get(form)
  forms.set(form, holder === undefined || holder === code ? code : null)
}

/**
 * Swedish endings of plural, definite form and genitive: kvinnojour, kvinnojouren, kvinnojourer, kvinnojourernas. Rough, so a word
 * matched by its ending counts only where exactly one term has it.
 */
const endings: ReadonlySet<string> = new Set(
  ['', 'n', 'en', 'et', 't', 'a', 'e', 'de', 'r', 'er', 'ar', 'or', 'na', 'erna', 'arna', 'orna'].flatMap((ending) => [ending, `${ending}s`]),
)
const shortestStem = 4

function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared >= shortestStem && endings.has(a.slice(shared)) && endings.has(b.slice(shared))
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => sameWord(word, b[index]!))
}

/** A code, or the labels nearest to what was written. */
export type TermResolution = { readonly code: string } | { readonly suggestions: readonly string[] }

export function lookUpTerm(written: string, index: TermIndex): TermResolution {
  return remember(index.answers, written, () => findTerm(written, index))
}

function findTerm(written: string, index: TermIndex): TermResolution {
  const key = nameKey(written)
  const exact = index.exact.get(key)
  if (typeof exact === 'string') return { code: exact }
  if (key === '' || key.length > 100) return { suggestions: [] }
  const words = key.split(' ')
  const inflected = new Set(exact === null ? [] : index.forms.filter((form) => sameWords(words, form.words)).map((form) => form.code))
  const [only] = inflected
  if (only !== undefined && inflected.size === 1) return { code: only }
  // Looking for what is near takes far longer than looking up, and few ask.
  return { get suggestions() { return suggestions(key, index) } }
}

function suggestions(key: string, index: TermIndex): string[] {
  const spelledAlike = nearest(key, index.forms.map((form) => [form.words.join(' '), form.code] as const), 3)
  // "Stöd åt våldsutövare": the words are there, in another order or with others around them.
  const written = key.split(' ').filter((word) => word.length > 3)
  const sharingWords = index.forms
    .map((form) => ({ code: form.code, shared: written.filter((word) => form.words.some((known) => sameWord(word, known))).length }))
    .filter(({ shared }) => shared > 0 && shared >= written.length / 3)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ code }) => code)
  return [...new Set([...spelledAlike, ...sharingWords])].slice(0, 3).map((code) => index.labels.get(code) ?? code)
}

/** One index per key, built on first use and remembered beside the vocabulary. */
export function remembered(make: (vocabulary: Vocabulary, name: string) => TermIndex): (vocabulary: Vocabulary, name: string) => TermIndex {
  const indexes = new WeakMap<Vocabulary, Map<string, TermIndex>>()
  return (vocabulary, name) => {
    const ofVocabulary = indexes.get(vocabulary) ?? new Map<string, TermIndex>()
    indexes.set(vocabulary, ofVocabulary)
    const index = ofVocabulary.get(name) ?? make(vocabulary, name)
    ofVocabulary.set(name, index)
    return index
  }
}
