import type { Detected } from '../detector.ts'
import { ambiguousNames, firstNames } from './first-names.ts'
import { isFirstName, isNameRun, isNamesake } from './name-run.ts'
import { isNoName, isSurnameLike, mayBeGivenName } from './surname-form.ts'
import { initials, notAPerson, particle, word } from './wording.ts'

const nameAfter = new RegExp(`^(?:\\s(?:i|på|inom|vid|hos|för)\\s\\p{Ll}{3,20}(?=\\s(?:är|heter)\\s))?(?:[\\s:,;(–-]|(?:är|heter|namn|hos|på|med|i|till|socialtjänsten|enheten)\\s){0,4}(${word}(?:\\s${particle}?${word}){0,3})`, 'u')
const nameBefore = new RegExp(`(${word}(?:\\s${particle}?${word}){0,3})[\\s,:;(–-]{1,4}(?:(?:är|som|vår|tidigare|före\\sdetta|f\\.?d\\.?|kommunens|tf|t\\.f\\.|biträdande|ansvarig)\\s){0,2}$`, 'u')
const initialsAfter = new RegExp(`^[\\s:,;(–-]{1,4}(${initials})`, 'u')
const initialsBefore = new RegExp(`(?<![\\p{L}.])(${initials})[\\s,:;(–-]{1,4}$`, 'u')
const surnameInBrackets = new RegExp(`^\\s\\((${particle}?${word})\\)`, 'u')
/** "Samordnaren i Lilla Edet" is somebody of that place. */
const atPlace = /(?:^|\s)(?:i|på)\s$/u
const lowerAfter = /^[\s:,;(–-]{1,4}(\p{Ll}{2,20})\s(\p{Ll}{2,30})/u
const numberAfter = /^[\s,:;(–-]{0,4}(?:(?:tel|tfn|telefon|direkt|direktnummer|direktnr|mobil|nås på|på)\.?[\s:]{0,3}){0,2}(\+?\d[\d\s()/-]{5,18}\d)/iu

export function after(text: string, from: number): Detected[] {
  const rest = text.slice(from, from + 160)
  const capital = nameAfter.exec(rest)
  const abbreviated = initialsAfter.exec(rest)
  if (abbreviated !== null) return [{ start: from + abbreviated[0].length - abbreviated[1]!.length, end: from + abbreviated[0].length, literal: true }]
  if (capital !== null) {
    const start = from + capital[0].length - capital[1]!.length
    const given = /^,\s(\p{Lu}\p{Ll}[\p{L}-]{1,30})/u.exec(rest.slice(capital[0].length))
    if (given !== null && !capital[1]!.includes(' ') && (isFirstName(given[1]!, true) || (isSurnameLike(capital[1]!) && mayBeGivenName(given[1]!))) && !notAPerson.test(capital[1]!)) return [{ start, end: from + capital[0].length + given[0].length, literal: true }]
    if (atPlace.test(capital[0].slice(0, -capital[1]!.length)) && !isNameRun(capital[1]!)) return []
    const bracketed = surnameInBrackets.exec(rest.slice(capital[0].length))
    if (bracketed !== null && mayBeGivenName(capital[1]!) && (bracketed[1]!.includes(' ') || isSurnameLike(bracketed[1]!))) return [{ start, end: from + capital[0].length + bracketed[0].length, literal: true }]
    return nameWithin(text, capital[1]!, start)
  }
  const lower = lowerAfter.exec(rest)
  if (lower === null || !firstNames.has(lower[1]!) || ambiguousNames.has(lower[1]!) || notAPerson.test(lower[2]!)) return []
  return [{ start: from + lower[0].length - lower[1]!.length - lower[2]!.length - 1, end: from + lower[0].length, literal: true }]
}

export function before(text: string, to: number): Detected[] {
  const from = Math.max(0, to - 140)
  const abbreviated = initialsBefore.exec(text.slice(from, to))
  if (abbreviated !== null) return [{ start: from + abbreviated.index, end: from + abbreviated.index + abbreviated[1]!.length, literal: true }]
  const match = nameBefore.exec(text.slice(from, to))
  if (match === null) return []
  // "Brå-samordnare" is one word.
  if (match[0] === `${match[1]!}-`) return []
  const names = nameWithin(text, match[1]!, from + match.index)
  const apart = /[,:;(–-]/.test(match[0].slice(match[1]!.length))
  return apart ? names : names.filter(({ start }) => isFirstName(/\S+/.exec(text.slice(start))![0], true))
}

/** The part of a run of capitalised words that is a person's name, if it is one. "Kvinnojouren Frida" is an organisation. */
function nameWithin(text: string, run: string, start: number): Detected[] {
  if (isNamesake(text, run, start)) return []
  const words = run.split(' ')
  const first = words.findIndex((candidate, index) => isFirstName(candidate, index + 1 < words.length))
  if (first >= 0) {
    const last = words.findIndex((candidate, index) => index > first && notAPerson.test(candidate))
    const kept = words.slice(first, last < 0 ? undefined : last)
    const offset = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
    // "Kvinnojouren Frida" is an organisation; "Zemzem Ali" has a given name for a surname.
    if (kept.length === 1 && first > 0) return first === 1 && mayBeGivenName(words[0]!) && !notAPerson.test(words[0]!) ? [{ start, end: start + words.slice(0, 2).join(' ').length, literal: true }] : []
    return [{ start: start + offset, end: start + offset + kept.join(' ').length, literal: kept.length > 1 }]
  }
  return words.length >= 2 && words.length <= 3 && (!isNoName(words[0]!) || isSurnameLike(words.at(-1)!)) && !words.some((candidate) => notAPerson.test(candidate) || (candidate === candidate.toUpperCase() && !isSurnameLike(words.at(-1)!)))
    ? [{ start, end: start + run.length, literal: true }]
    : []
}

const alternative = new RegExp(`^\\s(?:och|eller|samt|alternativt)\\s(${word}\\s${particle}?${word})(?!\\p{L})`, 'u')

/** The other of two persons: "X Y eller Z W", whatever that one is called. */
export function otherOf(text: string, { start, end }: Detected): Detected[] {
  const match = /\s/.test(text.slice(start, end)) ? alternative.exec(text.slice(end, end + 80)) : null
  const words = match?.[1]!.split(' ') ?? []
  if (match === null || words.some((part) => notAPerson.test(part)) || !(mayBeGivenName(words[0]!) || isSurnameLike(words.at(-1)!))) return []
  return [{ start: end + match[0].length - match[1]!.length, end: end + match[0].length, literal: true }]
}

export function numberOf(text: string, name: Detected): Detected[] {
  const match = numberAfter.exec(text.slice(name.end, name.end + 60))
  return match === null ? [] : [{ start: name.end + match[0].length - match[1]!.length, end: name.end + match[0].length, literal: true }]
}
