import { fold, remember } from '#text'
import { editDistance } from '#vocabulary'
import type { County, Field } from '#model'
import { headingForms } from './headings.ts'

export interface HeadingMatch {
  readonly field: Field
  /** 1 for a known form, 0.95 when a unit or a note mark was set aside, 0.5–0.9 for a slip of the pen. */
  readonly score: number
  readonly how: 'county' | 'known' | 'spelling'
}

export interface HeadingGuess {
  readonly guess: string | null
}

/** `E-post:`, `e post` and `E_POST` are the same heading. */
export function headingKey(text: string): string {
  return fold(text).replace(/[-_/.]+/g, ' ').replace(/[:;?!*†"'`¹²³]+/g, ' ').replace(/\s+/g, ' ').trim()
}

/** What a heading holds besides its word: units, years and marks for notes, as in `Andel (%) 1)`. */
function withoutAdditions(text: string): string {
  const shorter = headingKey(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')).replace(/\s\d\)?$/, '').replace(/,? (?:19|20)\d\d$/, '').replace(/, .{1,12}$/, '')
  return shorter.trim()
}

const fieldByForm: ReadonlyMap<string, Field> = new Map(
  (Object.entries(headingForms) as [Field, readonly string[]][]).flatMap(([field, forms]) => [...forms, field].map((form): [string, Field] => [headingKey(form), field])),
)
const allFields = new Set<string>(Object.keys(headingForms))

/**
 * Which field a heading means: one the county has declared, a known form, or a known form misspelt beyond doubt (nearest to one field
 * only, and the more slips the longer the word). Otherwise `guess` is the known heading nearest to it, for a person to judge.
 */
export function matchHeading(text: string, county: County | null): HeadingMatch | HeadingGuess {
  const known = knownHeading(text, county)
  return known ?? remember(answersOf(county).any, text, () => {
    const shorter = withoutAdditions(text)
    return misspelt(shorter === '' ? headingKey(text) : shorter)
  })
}

/** As `matchHeading`, for headings that are written as they should be. */
export function knownHeading(text: string, county: County | null): HeadingMatch | null {
  return remember(answersOf(county).known, text, () => findKnown(text, county))
}

const answers = new WeakMap<object, { readonly any: Map<string, HeadingMatch | HeadingGuess>; readonly known: Map<string, HeadingMatch | null> }>()
const nobody = {}

/** The tables and notes of a county have the same few headings. */
function answersOf(county: County | null): NonNullable<ReturnType<typeof answers.get>> {
  const before = answers.get(county ?? nobody)
  if (before !== undefined) return before
  const none = { any: new Map<string, HeadingMatch | HeadingGuess>(), known: new Map<string, HeadingMatch | null>() }
  answers.set(county ?? nobody, none)
  return none
}

function findKnown(text: string, county: County | null): HeadingMatch | null {
  const key = headingKey(text)
  if (key === '' || key.length > 60) return null
  const declared = declaredField(key, county)
  if (declared !== null) return { field: declared, score: 1, how: 'county' }
  const known = fieldByForm.get(key)
  if (known !== undefined) return { field: known, score: 1, how: 'known' }
  const shorter = withoutAdditions(text)
  const field = shorter === '' ? undefined : fieldByForm.get(shorter)
  return field === undefined ? null : { field, score: 0.95, how: 'known' }
}

function declaredField(key: string, county: County | null): Field | null {
  if (county === null) return null
  for (const [heading, field] of Object.entries(county.columns)) {
    if (headingKey(heading) === key && allFields.has(field)) return field as Field
  }
  return null
}

/** `Antal` and `Andel`, `Typ` and `Tid` are different words: short headings are taken only as they are. */
const slipsAllowed = (key: string): number => (key.length < 5 ? 0 : key.length < 8 ? 1 : 2)

function misspelt(key: string): HeadingMatch | HeadingGuess {
  if (key.length > 60) return { guess: null }
  const limit = slipsAllowed(key)
  let nearest: { form: string; field: Field; distance: number } | null = null
  let contested = false
  for (const [form, field] of fieldByForm) {
    const distance = editDistance(key, form, 3)
    if (distance > 3 || distance >= form.length) continue
    if (nearest === null || distance < nearest.distance) {
      nearest = { form, field, distance }
      contested = false
    } else if (distance === nearest.distance && field !== nearest.field) contested = true
  }
  if (nearest === null) return { guess: sharingWord(key) }
  // Nobody misspells the first letter and one more: `samordnare` is not `anordnare`.
  const begins = nearest.distance < 2 || key[0] === nearest.form[0]
  if (nearest.distance <= Math.min(limit, slipsAllowed(nearest.form)) && begins && !contested) return { field: nearest.field, score: 1 - nearest.distance / key.length, how: 'spelling' }
  return { guess: nearest.distance <= 2 && nearest.distance * 2 < key.length ? headingForms[nearest.field][0]! : sharingWord(key) }
}

function sharingWord(key: string): string | null {
  for (const [form, field] of fieldByForm) {
    if (form.length > 3 && (key.startsWith(`${form} `) || key.endsWith(` ${form}`))) return headingForms[field][0]!
  }
  return null
}
