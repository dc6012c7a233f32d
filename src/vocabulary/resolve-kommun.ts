import { compareSwedish, remember } from '#text'
import type { Kommun, PlaceName, Vocabulary } from '#model'
import { kommunIndex, type KommunForm, type KommunIndex } from './kommun-index.ts'
import { nameKey } from './name-key.ts'
import { nearest } from './nearest.ts'

/** One kommun and the form in which it was written, or the kommuner a person may choose from. */
export type KommunResolution = { readonly kommun: Kommun; readonly how: KommunForm } | { readonly candidates: readonly Kommun[] }

const maxCandidates = 5
const longestName = 120

/**
 * Which kommun a written name or code means: four-digit code, short name, "X kommun", "X stad", what it calls itself, genitive, or a
 * locality that lies in it, in any letter case and composition, alone or together ("0980 Gotland", "Gotland (0980)", "Mora, Dalarnas
 * län"). Never a guess: anything else gives `candidates` for a person to choose from, nearest first and possibly none.
 *
 * Å, ä and ö are letters of their own (Habo is not Håbo). A code keeps its leading zero: `305` gives the candidate Håbo, not Håbo.
 * With `county`, a locality counts only when it lies there, and candidates of that county come first.
 *
 * @source register/kommuner.csv (SCB), placenames.csv (a locality counts when at least 70 % of its postal codes lie in the kommun)
 */
export function resolveKommun(written: string, vocabulary: Vocabulary, options: { readonly county?: string } = {}): KommunResolution {
  const index = kommunIndex(vocabulary)
  const answers = index.answers.get(options.county) ?? new Map<string, KommunResolution>()
  index.answers.set(options.county, answers)
  return remember(answers, written, () => find(written, index, options))
}

/**
 * As `resolveKommun`, with null where it has candidates: most texts asked about name no kommun at all, and looking for candidates for
 * each of them would cost more than all the rest of the reading.
 */
export function findKommun(written: string, vocabulary: Vocabulary, options: { readonly county?: string } = {}): { readonly kommun: Kommun; readonly how: KommunForm } | null {
  if (written.length > longestName) return null
  const index = kommunIndex(vocabulary)
  const known = index.known.get(options.county) ?? new Map<string, { kommun: Kommun; how: KommunForm } | null>()
  index.known.set(options.county, known)
  return remember(known, written, () => {
    const found = decide(readParts(written, index), index, options)
    return found !== null && 'kommun' in found ? found : null
  })
}

/** The kommun that a short text is the name or code of; null for everything else, also for a locality. */
export function kommunNamed(written: string, vocabulary: Vocabulary): Kommun | null {
  const found = findKommun(written, vocabulary)
  return found === null || found.how === 'locality' ? null : found.kommun
}

function find(written: string, index: KommunIndex, options: { readonly county?: string }): KommunResolution {
  const parts = readParts(written, index)
  return decide(parts, index, options) ?? { candidates: guesses(parts, index, options.county) }
}

/** null when neither the code nor the name is known. */
function decide({ code, name, county }: Parts, index: KommunIndex, options: { readonly county?: string }): KommunResolution | null {
  const byCode = code === undefined ? undefined : index.byCode.get(code)
  if (code !== undefined && name === '') return byCode === undefined ? null : { kommun: byCode, how: 'code' }

  const byName = index.byForm.get(name) ?? byLocality(name, index, county ?? options.county)
  if (byName === undefined) return null
  if (county !== undefined && byName.kommun.county !== county) return { candidates: [byName.kommun] }
  if (code === undefined) return byName
  // A code and a name that do not go together: one of them is wrong, and only a person knows which.
  if (byCode?.code === byName.kommun.code) return { kommun: byName.kommun, how: 'code' }
  return { candidates: byCode === undefined ? [byName.kommun] : [byCode, byName.kommun] }
}

interface Parts {
  readonly code?: string
  readonly name: string
  readonly county?: string
}

function readParts(written: string, index: KommunIndex): Parts {
  // Longer than any name with its county: a sentence, which findKommunerInText reads.
  const key = written.length > 200 ? '' : nameKey(written)
  const digits = /(?:^| )(\d{3,6})(?= |$)/.exec(key)
  const name = digits === null ? key : `${key.slice(0, digits.index)} ${key.slice(digits.index + digits[0].length)}`.trim()
  const code = digits === null ? {} : { code: digits[1]! }
  if (index.byForm.has(name)) return { ...code, name }
  for (const [ending, county] of index.countyEndings) {
    if (name.endsWith(ending)) return { ...code, name: name.slice(0, -ending.length), county }
  }
  return { ...code, name }
}

function byLocality(name: string, index: KommunIndex, county: string | undefined): { kommun: Kommun; how: KommunForm } | undefined {
  const place = index.localities.get(name)?.find((locality) => locality.primary && (county === undefined || locality.kommun.startsWith(county)))
  const kommun = place === undefined ? undefined : index.byCode.get(place.kommun)
  return kommun === undefined ? undefined : { kommun, how: 'locality' }
}

function guesses({ code, name }: Parts, index: KommunIndex, county: string | undefined): Kommun[] {
  if (code !== undefined && name === '') return nearCodes(code, index)
  const byCode = code === undefined ? undefined : index.byCode.get(code)
  return [...(byCode === undefined ? [] : [byCode]), ...candidates(name, index, county)].slice(0, maxCandidates)
}

/** Spreadsheets drop leading zeros, so 305 may be 0305; it may also be a slip for another number. */
function nearCodes(code: string, index: KommunIndex): Kommun[] {
  const padded = index.byCode.get(code.padStart(4, '0'))
  if (padded !== undefined) return [padded]
  return nearest(code, index.byCode, maxCandidates)
}

function candidates(name: string, index: KommunIndex, county: string | undefined): Kommun[] {
  const localities = (index.localities.get(name) ?? []).flatMap((place: PlaceName) => index.byCode.get(place.kommun) ?? [])
  const forms = [...index.byForm].map(([form, { kommun }]) => [form, kommun] as const)
  const near = name.length < 3 ? [] : nearest(name, forms, 20)
  const inCountyFirst = (kommun: Kommun): number => (county !== undefined && kommun.county === county ? 0 : 1)
  const ordered = near.map((kommun, rank) => ({ kommun, rank })).toSorted((a, b) => inCountyFirst(a.kommun) - inCountyFirst(b.kommun) || a.rank - b.rank || compareSwedish(a.kommun.name, b.kommun.name))
  return [...new Set([...localities, ...ordered.map(({ kommun }) => kommun)])].slice(0, maxCandidates)
}
