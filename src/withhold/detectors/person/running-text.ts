import type { Detected } from '../detector.ts'
import { ambiguousNames, firstNames } from './first-names.ts'
import { isFirstName, isNameRun, isNamesake } from './name-run.ts'
import { isSurnameLike, mayBeGivenName } from './surname-form.ts'
import { initials, isRole, notAPerson, particle, word } from './wording.ts'

const fullName = new RegExp(`(?<![\\p{L}])(${word})(?=((?:\\s${particle}?${word}){1,2})(?![\\p{L}]))`, 'gu')

export function fullNames(text: string): Detected[] {
  return [...text.matchAll(fullName)].flatMap(({ 1: first, 2: rest, index }): Detected[] => {
    const given = first!.toLowerCase()
    const following = rest!.trim().split(' ')
    const whole = first! + rest!
    if (notAPerson.test(following[0]!) || organisation.test(following[0]!)) return []
    if (!firstNames.has(given) && !ambiguousNames.has(given) && !(mayBeGivenName(first!) && !notAPerson.test(first!) && !isRole.test(first!) && isSurnameLike(following.at(-1)!) && !following.some((candidate) => notAPerson.test(candidate)))) return []
    if (isNamesake(text, whole, index) || /(?:stiftelse|fond)(?:n|en)?\s$/i.test(text.slice(Math.max(0, index - 16), index))) return []
    return [{ start: index, end: index + (following.some((candidate) => notAPerson.test(candidate)) ? first!.length + following[0]!.length + 1 : whole.length), literal: true }]
  })
}

const abbreviatedName = /(?<![\p{L}.])(?:(?:\p{Lu}\.\s?){1,2}|\p{Lu}\.?-\p{Lu}\.?\s)(\p{Lu}\p{Ll}[\p{L}-]{2,30})(?!\p{L})/gu
const initialAfter = /(?<![\p{L}.-])(\p{Lu}\p{Ll}{2,14})\s\p{Lu}\.(?=\s|,|$)/gu
const lists = /(?<!\p{L})(?:[Nn]ärvarande|[Ff]rånvarande|[Dd]eltagare|[Dd]eltog|[Ll]edamöter|[Jj]usterare|[Bb]arnen|[Dd]öttrarna|[Ss]önerna|[Ss]yskonen|(?:[Bb]arn|[Ss]yskon|[Dd]öttrar|[Ss]öner)(?=\s?:)|[Vv]olontär(?:er(?:na)?)?|[Jj]ourkvinnor(?:na)?|[Jj]ourtjejer(?:na)?|[Hh]andläggar(?:e|na)|[Ss]amordnar(?:e|na)|[Kk]ontaktpersoner(?:na)?|[Ss]ocialsekreterar(?:e|na)|[Pp]ersonal(?:en)?(?=\s?:)|[Tt]alade\smed)(?:\s?:|\s(?:är|var|heter))?\s(?:[-*]\s?)?/gu
/** "Emma Resurscentrum" */
const organisation = /(?:\p{L}centrum|\p{L}center|mottagning(?:en)?|stiftelse(?:n)?|förening(?:en)?)$/iu
const parents = /(?<!\p{L})(?:mamma|pappa|mor|far|moder|fader|klient|vårdnadshavare)\s?:/iu
const listItem = new RegExp(`^(?:${initials}|${word}(?:\\s${particle}?${word}){0,2})`, 'u')

/** "Närvarande: A B (Mark), C D", "Barnen A och B" */
export function listed(text: string): Detected[] {
  const namesParents = parents.test(text)
  return [
    ...[...text.matchAll(abbreviatedName)].filter(([, surname]) => isSurnameLike(surname!)).map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: true })),
    ...[...text.matchAll(initialAfter)].filter(([, given]) => isFirstName(given!, false)).map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: false })),
    ...[...text.matchAll(lists)].flatMap(({ 0: introduced, index }) => {
      const single = /[Bb]arn|[Dd]öttrar|[Ss]öner|[Ss]yskon/.test(introduced)
      // "Barn: Trappan, Bojen" are groups, unless a parent stands beside them.
      const isLabel = /^(?:[Bb]arn|[Ss]yskon|[Dd]öttrar|[Ss]öner)\s?:/.test(introduced) && !namesParents
      const from = index + introduced.length
      const sentence = text.slice(from, from + 600).split(/(?<!(?<!\p{L})\p{Lu})[.!?](?:\s|$)|\n\n/u)[0]!
      let at = from
      const found: Detected[] = []
      const isSeveral = /[,;/]|\s(?:och|samt)\s/.test(sentence)
      for (const item of sentence.split(/((?:\s?[,;]\s?(?:och\s)?|\soch\s|\ssamt\s|\s?\/\s?|\n[-*]?\s?))/)) {
        const name = listItem.exec(item)?.[0]
        if (name !== undefined && !name.split(' ').some((part) => notAPerson.test(part)) && (single ? !/^\S+\s\p{Ll}/u.test(name) && isNamed(name, item) && ((isSeveral && !isLabel) || isFirstName(name, false)) : isNameRun(name) || isPair(name))) found.push({ start: at, end: at + name.length, literal: name.includes(' ') })
        else if (single && !/^[\s\d,;/]|^(?:och|samt)\s/.test(item)) break
        at += item.length
      }
      return found
    }),
  ]
}

/** Of children and the like one word is a name when nothing but a verb or an age follows it. */
const isNamed = (name: string, item: string): boolean => item === name || /^\s(?:\p{Ll}|\(?\d{1,2}(?!\d))/u.test(item.slice(name.length))

/** Among those present two capitalised words are a person, whatever they are. */
const isPair = (name: string): boolean => name.split(' ').length === 2 && name.split(' ').every(mayBeGivenName)
