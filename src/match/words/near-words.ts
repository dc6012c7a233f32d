import { editDistance } from '#vocabulary'
import { formsOf } from './forms.ts'
import { withoutRings } from './read-words.ts'

export interface NearWords {
  readonly likeness: (a: number, b: number) => number
  readonly of: (id: number) => readonly number[]
}

/** How alike two different spellings are, by what sets them apart. */
const likenessOf = {
  /** Kaprifol and Kaprifolen. */
  form: 0.95,
  /** One slip of the pen in a word long enough that few other words lie so near. */
  slipInLong: 0.85,
  /** Two slips, or å, ä and ö typed as a and o. Weak on purpose: Håbo and Habo are two kommuner. */
  twoSlips: 0.7,
  withoutRings: 0.7,
  /** One slip in a short word makes another word as often as not: Frida and Freda. */
  slipInShort: 0.55,
  /** "Deli" for "delicatessen". */
  prefix: 0.8,
} as const

const shortestWithSlips = 5
/** No longer word is compared letter by letter, and each of its letters would be left out in turn. */
const longestWithSlips = 48
const longWord = 7
const longerWord = 9
const shortestPrefix = 3
/** More words than this with one deletion in common are no slips of each other but a series: 101, 102, 103. */
const longestRun = 24
const mostNear = 16

/**
 * Finds for every word those it may be a spelling of, without comparing each with each: words that become equal when one letter is left
 * out (deletion neighbourhood), that share a form, or that one abbreviates the other. Numbers have no near spellings.
 */
export function findNearWords(words: readonly string[], { prefixes }: { readonly prefixes: boolean }): NearWords {
  const near = new Map<number, Map<number, number>>()
  const link = (a: number, b: number, likeness: number): void => {
    const [ofA, ofB] = [near.get(a) ?? new Map<number, number>(), near.get(b) ?? new Map<number, number>()]
    if (a === b || likeness <= (ofA.get(b) ?? 0)) return
    if (!ofA.has(b) && (ofA.size >= mostNear || ofB.size >= mostNear)) return
    near.set(a, ofA.set(b, likeness))
    near.set(b, ofB.set(a, likeness))
  }
  linkForms(words, link)
  linkSlips(words, link)
  if (prefixes) linkPrefixes(words, link)
  return { likeness: (a, b) => near.get(a)?.get(b) ?? 0, of: (id) => [...near.get(id)?.keys() ?? []] }
}

type Link = (a: number, b: number, likeness: number) => void

function linkForms(words: readonly string[], link: Link): void {
  const byForm = new Map<string, number[]>()
  words.forEach((word, id) => {
    for (const form of new Set(formsOf(word).map(withoutRings))) {
      const list = byForm.get(form)
      if (list === undefined) byForm.set(form, [id])
      else list.push(id)
    }
  })
  for (const list of byForm.values()) {
    if (list.length < 2 || list.length > longestRun) continue
    forEachPair(list, (a, b) => link(a, b, haveFormInCommon(words[a]!, words[b]!) ? likenessOf.form : likenessOf.withoutRings))
  }
}

function haveFormInCommon(a: string, b: string): boolean {
  const forms = formsOf(a)
  return formsOf(b).some((form) => forms.includes(form))
}

function linkSlips(words: readonly string[], link: Link): void {
  const mayHaveSlips = words.flatMap((word, id) => (word.length >= shortestWithSlips && word.length <= longestWithSlips && !/\d/.test(word) ? [id] : []))
  const typed = words.map(withoutRings)
  // Hash and id in one number: sorted, words with a deletion in common stand together. Far smaller than a map of all deletions.
  const size = mayHaveSlips.reduce((sum, id) => sum + typed[id]!.length + 1, 0)
  const entries = new Float64Array(size)
  let at = 0
  for (const id of mayHaveSlips) {
    const word = typed[id]!
    entries[at++] = hashOf(word, -1) * idSpace + id
    for (let left = 0; left < word.length; left++) entries[at++] = hashOf(word, left) * idSpace + id
  }
  entries.sort()
  for (let start = 0; start < size;) {
    const hash = Math.floor(entries[start]! / idSpace)
    let end = start + 1
    while (end < size && Math.floor(entries[end]! / idSpace) === hash) end++
    if (end - start > 1 && end - start <= longestRun) {
      const ids = [...new Set([...entries.subarray(start, end)].map((entry) => entry % idSpace))]
      forEachPair(ids, (a, b) => {
        const likeness = slipLikeness(words[a]!, words[b]!, typed[a]!, typed[b]!)
        if (likeness > 0) link(a, b, likeness)
      })
    }
    start = end
  }
}

const idSpace = 2 ** 21

/** FNV-1a over the word without the letter at `left`. */
function hashOf(word: string, left: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    if (index !== left) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

function slipLikeness(a: string, b: string, typedA: string, typedB: string): number {
  if (typedA === typedB) return likenessOf.withoutRings
  const shorter = Math.min(a.length, b.length)
  const limit = shorter >= longerWord ? 2 : 1
  const distance = editDistance(a, b, limit)
  if (distance > limit) return 0
  // The first letter is seldom mistyped, and Eken and Asken, Lena and Elena are different names.
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return 0
  if (distance === 2) return likenessOf.twoSlips
  return shorter >= longWord ? likenessOf.slipInLong : likenessOf.slipInShort
}

function linkPrefixes(words: readonly string[], link: Link): void {
  const ordered = words.flatMap((word, id) => (/\d/.test(word) ? [] : [id])).toSorted((a, b) => (words[a]! < words[b]! ? -1 : 1))
  ordered.forEach((id, position) => {
    const word = words[id]!
    if (word.length < shortestPrefix) return
    for (let next = position + 1; next < ordered.length && next - position <= longestRun; next++) {
      const longer = words[ordered[next]!]!
      if (!longer.startsWith(word)) return
      link(id, ordered[next]!, likenessOf.prefix)
    }
  })
}

function forEachPair(ids: readonly number[], use: (a: number, b: number) => void): void {
  for (let i = 0; i < ids.length; i++) for (let j = i + 1; j < ids.length; j++) use(ids[i]!, ids[j]!)
}
