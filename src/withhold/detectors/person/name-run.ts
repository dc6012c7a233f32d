import { ambiguousNames, firstNames } from './first-names.ts'
import { isSurnameLike } from './surname-form.ts'
import type { Detected } from '../detector.ts'

/** Streets, foundations and houses named after someone. */
const namesake = /s\s(?:gata|väg|plats|torg|gränd|allé|park|[Bb]arnsjukhus)|-(?:stiftelsen|fonden|skolan|hemmet|gården|huset|kyrkan|förbundet|salen|rummet|akademin|institutet|sällskapet|stipendiet|priset)/u
const namesakeAfter = /^s\s(?:gata|väg|plats|torg|gränd|allé|park|minnesfond|stiftelse|fond|akademi|bibliotek|institut|sällskap|[Bb]arnsjukhus|sjukhus|museum|kyrka|församling|kapell|minne|pris(?!\p{L}))|^\S\s(?:folkhög|hög)skola|^\S-?(?:stiftelsen|fonden|skolan|hemmet|gården|huset|kyrkan|förbundet|salen|rummet|akademin|institutet|sällskapet|stipendiet|priset)/u

export function isFirstName(candidate: string, hasMore: boolean): boolean {
  const name = candidate.toLowerCase().replace(/s$/, '')
  const known = [candidate.toLowerCase(), name, plainLetters(name)].find((form) => firstNames.has(form))
  return (known !== undefined && (hasMore || !ambiguousNames.has(known))) || (hasMore && ambiguousNames.has(candidate.toLowerCase()))
}

const plainLetters = (name: string): string => (/[^ -~]/.test(name) ? name.replaceAll('ł', 'l').normalize('NFD').replace(/[\u0300-\u036f]/g, '') : name)

export function isNameRun(name: string): boolean {
  const words = name.split(' ')
  return words.length >= 2 ? isFirstName(words[0]!, true) || isSurnameLike(words.at(-1)!) || isFirstName(words.at(-1)!, true) || /^\p{Lu}\./u.test(name) : isFirstName(name.replace(/,.*/, ''), false)
}

/** Kommuner whose names many people bear. */
const surnames = new Set(['berg', 'falkenberg', 'kil', 'lund', 'mark', 'norberg', 'salem'])

/** "Familjerätten Alingsås", "Kvinnojouren Freja Alingsås": somebody of that place, but not a person. */
export function isOfPlace(text: string, { start, end }: Detected, places: ReadonlySet<string>): boolean {
  const words = text.slice(start, end).split(' ')
  const [first, last] = [words[0]!, words.at(-1)!.toLowerCase()]
  if (words.length > 1 && places.has(first.toLowerCase()) && !surnames.has(first.toLowerCase()) && !isFirstName(first, true)) return true
  if (words.length < 2 || !places.has(last) || surnames.has(last)) return false
  return !isFirstName(first, true) || followsOrganisation(text, start)
}

export const followsOrganisation = (text: string, start: number): boolean => /(?:jour|hus|projekt|grupp|linje|förening)\p{L}{0,4}\s$/iu.test(text.slice(Math.max(0, start - 24), start))

export function isNamesake(text: string, name: string, start: number): boolean {
  const end = start + name.length
  return namesake.test(name) || namesakeAfter.test(text.slice(end - 1, end + 16))
}
