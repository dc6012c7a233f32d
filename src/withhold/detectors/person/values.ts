import type { Detected } from '../detector.ts'
import { ambiguousNames, firstNames, plain } from './first-names.ts'
import { isSurnameLike, mayBeGivenName } from './surname-form.ts'
import { notAPerson, particle } from './wording.ts'

const particles = new RegExp(`\\s${particle}`, 'u')

/** A value that is nothing but a given name and a surname. */
export function wholeName(text: string): Detected[] {
  const words = text.trim().replace(particles, ' ').split(/\s/)
  if (words.length < 2 || words.length > 3 || !words.every((part) => /^\p{Lu}\p{Ll}?[\p{L}’'-]{1,30}$/u.test(part)) || words.some((part) => notAPerson.test(part))) return []
  const isName = words[0]!.toLowerCase().split('-').concat(words[0]!.toLowerCase()).some((given) => firstNames.has(given)) && !ambiguousNames.has(words[0]!.toLowerCase()) ? !/(?:huset|center|fond)/i.test(words.at(-1)!) : mayBeGivenName(words[0]!) && isSurnameLike(words.at(-1)!)
  return isName ? [{ start: 0, end: text.length, literal: true }] : []
}

const slugWords = /(?<=^|[/\s_.#=-])(\p{L}{3,14})(?=([-_.+])(\p{L}{2,24})(?=[-_./\s\d]|$))/gu

const meeting = /(?:^|[/_.-])(?:intervju|samtal|kontakt|klient|brukare|ärende|arende|svar|mejl|mail|möte|mote|brev|cv)(?:[-_]med)?[-_]$/iu

/** In the name of a file or the address of a page: "anna-lindgren"; any word after a given name where they are all of it, or follow a word for a meeting. */
export function inSlugs(text: string): Detected[] {
  if (!/\p{L}[-_.+]\p{L}/u.test(text)) return []
  return [...text.matchAll(slugWords)].flatMap(({ 1: given, 2: mark, 3: surname, index }): Detected[] => {
    const first = given!.toLowerCase()
    const isOfMeeting = meeting.test(text.slice(Math.max(0, index - 24), index))
    if ((isOfMeeting ? !firstNames.has(plain(first)) && !ambiguousNames.has(first) && !isSurnameLike(surname!) : !firstNames.has(plain(first)) || ambiguousNames.has(first)) || notAPerson.test(surname!) || surname!.endsWith('s')) return []
    const name = index + given!.length + 1 + surname!.length
    const second = /^-(\p{L}{3,24})(?=[-_./\s\d]|$)/u.exec(text.slice(name, name + 26))
    const end = second !== null && isSurnameLike(surname!) && !notAPerson.test(second[1]!) ? name + second[0].length : name
    const isWhole = /[/#]/.test(text[index - 1] ?? '') && mark !== '.' && /^(?:[/]|\.\p{L}{2,4}$|$)/u.test(text.slice(end, end + 6))
    return isWhole || isOfMeeting || isSurnameLike(surname!) ? [{ start: index, end, literal: true }] : []
  })
}

/** Lines of a vCard. */
export function cards(text: string): Detected[] {
  if (!/BEGIN:V(?:CARD|EVENT)|(?:^|\s)(?:FN:\s?\p{Lu}|ADR;|TEL;TYPE=)/u.test(text)) return []
  return [...text.matchAll(/(?<=^|\s)(?:N|FN|NICKNAME|ADR|LABEL|BDAY|GEO|PHOTO|TEL|EMAIL|ORGANIZER|ATTENDEE|LOCATION)(?:;[A-Za-z0-9=,"-]{1,60}){0,4}:(?!s(?!\p{L}))([^\n]{1,300})/gu)]
    .map(({ 0: match, 1: value, index }) => ({ start: index + match.length - value!.length, end: index + match.length, literal: false }))
}
