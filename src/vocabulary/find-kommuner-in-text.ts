import type { Kommun, Vocabulary } from '#model'
import { stemsOf } from './kommun-index.ts'

/** Mark, Vara and Ale are words and Kil is a verb: so short a name proves nothing unless something beside it does. */
const maxLengthOfDoubtfulName = 4

interface Found {
  readonly kommun: Kommun
  readonly start: number
  readonly end: number
  /** "Marks kommun", "Göteborgs Stad": the text itself says that it is a kommun. */
  readonly named: boolean
  readonly genitive: boolean
}

/**
 * The kommuner that a passage of running text names, each once, in order of appearance: "Ale, Kungälv och Stenungsund", "Härryda,
 * Göteborgs Stad och Marks kommun". Only capitalised names count. A name of at most four letters, a genitive and a kommun of another
 * county count only together with the word kommun or stad, or in a row with another kommun; so "Mark och vatten", "Vara kvar" and
 * "Göteborgs universitet" name none. What is found is for a person or for a member list, never a fact about where something lies.
 */
export function findKommunerInText(text: string, vocabulary: Vocabulary, county: string): Kommun[] {
  const source = text.normalize('NFC')
  const hits = findNames(source, vocabulary)
  const groups = inRows(hits, source)
  const certain = groups.flatMap((group) => {
    const last = group.at(-1)!
    const row = group.length > 1
    const rowIsNamed = last.named || precededByKommuner(source, group[0]!.start)
    const rowInCounty = group.some((hit) => hit.kommun.county === county)
    return group.filter((hit) => {
      if (hit.genitive && !hit.named && !(row && rowIsNamed)) return false
      const doubtful = hit.kommun.name.length <= maxLengthOfDoubtfulName || hit.kommun.county !== county
      return !doubtful || hit.named || rowIsNamed || (row && rowInCounty)
    })
  })
  return [...new Set(certain.map((hit) => hit.kommun))]
}

function precededByKommuner(text: string, start: number): boolean {
  return /(?:kommunerna|kommuner|medlemmar|ägarkommuner|medlemskommuner):?\s*$/i.test(text.slice(Math.max(0, start - 30), start))
}

/** Neighbours with nothing but a comma, "och", "samt", a slash or a hyphen between them stand in a row. */
const betweenNeighbours = /^(?:\s+kommun| kommuner|\s+stad)?(?:\s*[,;/–-]\s*|\s+)(?:(?:och|samt|&|eller)\s+)?(?:även\s+)?$/i

function inRows(hits: readonly Found[], text: string): Found[][] {
  const rows: Found[][] = []
  for (const hit of hits) {
    const row = rows.at(-1)
    const previous = row?.at(-1)
    const between = previous === undefined ? '' : text.slice(previous.end, hit.start)
    if (row !== undefined && between.length <= 20 && betweenNeighbours.test(between)) row.push(hit)
    else rows.push([hit])
  }
  return rows
}

const patterns = new WeakMap<Vocabulary, { readonly pattern: RegExp; readonly byForm: ReadonlyMap<string, { kommun: Kommun; genitive: boolean }> }>()

function findNames(text: string, vocabulary: Vocabulary): Found[] {
  const { pattern, byForm } = patternOf(vocabulary)
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const form = match[1]!.replace(/\s+/g, ' ')
    const known = byForm.get(form)
    if (known === undefined) return []
    const end = match.index + match[1]!.length
    const after = text.slice(end, end + 20)
    const named = /^\s+(?:kommun(?:er|erna|en|ens|s)?|stads?|kn)(?![\p{L}\p{N}])/iu.test(after)
    return [{ kommun: known.kommun, start: match.index, end, named, genitive: known.genitive }]
  })
}

/** All names as one pattern, longest first: "Lilla Edet" before any shorter name that begins it. */
function patternOf(vocabulary: Vocabulary): NonNullable<ReturnType<typeof patterns.get>> {
  const known = patterns.get(vocabulary)
  if (known !== undefined) return known
  const byForm = new Map<string, { kommun: Kommun; genitive: boolean }>()
  for (const kommun of vocabulary.kommuner) byForm.set(kommun.name, { kommun, genitive: false })
  for (const kommun of vocabulary.kommuner) for (const stem of stemsOf(kommun)) if (!byForm.has(stem)) byForm.set(stem, { kommun, genitive: true })
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((form) => form.replace(/ /g, '\\s'))
  const built = { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), byForm }
  patterns.set(vocabulary, built)
  return built
}
