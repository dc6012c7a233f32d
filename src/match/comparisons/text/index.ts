import type { Comparer, Judgement, World } from '../../engine/comparison.ts'
import { bitsOf, clamp, worldBits } from '../../engine/weights.ts'
import { align, type CountedPieces } from '../../words/align.ts'
import { countEntities } from '../../words/count-entities.ts'
import { readWords } from '../../words/read-words.ts'
import { makeWordBook } from '../../words/word-book.ts'

const mostFromText = worldBits
const leastFromText = -8
const leftOut = 0.2
const mostFromLeftOut = 4
const exchanged = 0.6
/** House numbers, years, versions: two that differ are two things more often than two words are. */
const otherNumber = 3
/** A column in which most texts come back is a list of kinds; that two differ in it says little, and so does that they agree. */
const mostFromCategory = 3
const leastFromCategory = -1.5
const categoryBelow = 0.5
/** Bits of words that only one of two names has, from which they are wholly taken for neighbours. */
const bitsOfSiblings = 8
/** Less than this in common is no likeness of names. */
const enoughName = 4
const longestText = 400
const mostWords = 30

/**
 * Compares free text that is about no person: addresses, titles, descriptions. Words count by how rare they are in the field itself, and
 * a word by what it adds to the one before it ("Las Vegas" is one thing); numbers must agree; the beginning of a word for the word
 * (`blv.` for `blvd.`) and slips of the pen do not matter much.
 */
export const text = (values: readonly (readonly string[])[], world: World): Comparer => compareTexts(values, world, false)

/** Free text in the place of a name: two that exchange a word for a word are neighbours, and share address and town. */
export const textAsName = (values: readonly (readonly string[])[], world: World): Comparer => compareTexts(values, world, true)

/** A text as counted words; `added` is what each adds to the word before it. */
interface CountedText extends CountedPieces {
  readonly added: readonly number[]
  readonly numbers: readonly boolean[]
}

function compareTexts(values: readonly (readonly string[])[], world: World, isName: boolean): Comparer {
  const words = values.map((texts) => [...new Set(readWords(texts.join(' ').slice(0, longestText)))].slice(0, mostWords))
  const book = makeWordBook(words, world.entityOf, mostBitsOf, { prefixes: true })
  const pairs = countEntities(words.map((own) => own.slice(1).map((word, index) => `${own[index]!} ${word}`)), world.entityOf)
  const texts = words.map((own): CountedText => {
    const ids = own.map(book.idOf)
    const bits = ids.map(book.bitsOf)
    const added = bits.map((alone, index) => (index === 0 ? alone : clamp(bitsOf(pairs.get(`${own[index - 1]!} ${own[index]!}`) ?? 1) - bits[index - 1]!, 0, alone)))
    return { ids, bits, added, numbers: own.map((word) => /^\d/.test(word)), classes: own.map(() => 'word'), acronyms: [], initials: [] }
  })
  const isCategory = isListOfKinds(words, world)
  return {
    sharedByNeighbours: !isName,
    says: (record) => texts[record]!.ids.length > 0,
    compare: (a, b) => {
      const judged = judge(texts[a]!, texts[b]!, book)
      if (isCategory && !isName) return { weight: clamp(judged.weight, leastFromCategory, mostFromCategory) }
      return isName ? { ...judged, thin: judged.weight < enoughName } : { weight: judged.weight }
    },
    keys: (record) => {
      const { ids } = texts[record]!
      const keys = new Set([`=${[...ids].sort((a, b) => a - b).join(',')}`])
      for (const id of ids) {
        keys.add(String(id))
        for (const near of book.nearOf(id)) keys.add(String(near))
      }
      return isCategory ? [] : [...keys]
    },
  }
}

const particles = new Set('i på för mot om av till vid med från och the of and at on in'.split(' '))
const mostBitsOf = (word: string): number => (particles.has(word) ? 1 : worldBits)

function isListOfKinds(words: readonly (readonly string[])[], world: World): boolean {
  const texts = countEntities(words.map((own) => (own.length === 0 ? [] : [own.join(' ')])), world.entityOf)
  const uses = [...texts.values()].reduce((sum, count) => sum + count, 0)
  return uses >= 20 && texts.size / uses < categoryBelow
}

function judge(a: CountedText, b: CountedText, book: { textOf: (id: number) => string; likeness: (a: number, b: number) => number }): Judgement {
  const { pairs, leftA, leftB } = align(a, b, book)
  const partnerOf = new Map(pairs.map((pair) => [pair.a, pair.b]))
  let shared = 0
  let blurred = 0
  for (const { a: i, b: j, likeness } of pairs) {
    const isRunOn = i > 0 && j > 0 && partnerOf.get(i - 1) === j - 1
    const bits = isRunOn ? Math.min(a.added[i]!, b.added[j]!) : Math.min(a.bits[i]!, b.bits[j]!)
    shared += bits * likeness
    blurred += bits * (1 - likeness)
  }
  const bitsIn = (text: CountedText, left: readonly number[]): number => left.reduce((sum, index) => sum + text.bits[index]!, 0)
  const missingA = blurred + bitsIn(a, leftA)
  const missingB = blurred + bitsIn(b, leftB)
  const hasNumber = (text: CountedText, left: readonly number[]): boolean => left.some((index) => text.numbers[index]!)
  const numbers = hasNumber(a, leftA) && hasNumber(b, leftB) ? otherNumber : 0
  const difference = Math.min(mostFromLeftOut, leftOut * (missingA + missingB)) + exchanged * Math.min(missingA, missingB)
  return {
    weight: clamp(Math.min(mostFromText, shared) - difference - numbers, leastFromText, mostFromText),
    siblings: clamp(Math.min(missingA, missingB) / bitsOfSiblings, 0, 1),
  }
}
