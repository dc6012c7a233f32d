import { markers } from '../../markers.ts'
import type { Detected, Detector } from '../detector.ts'
import { ambiguousNames, firstNames } from './first-names.ts'

/** Words beside which a name is a private or protected person's, or that of staff and volunteers, who are named by role only. */
const roles = new RegExp(`(?<![\\p{L}])(?:${[
  'kontaktperson', 'kontakta', 'kontakt', 'handläggare', 'handledare', 'socialsekreterare', 'biståndshandläggare', 'familjebehandlare', 'behandlare', 'behandlingsassistent', 'kurator',
  'psykolog', 'terapeut', 'kvinnofridssamordnare', 'kvinnofridskoordinator', 'samordnare', 'koordinator', 'utvecklingsledare', 'verksamhetsledare', 'verksamhetschef', 'enhetschef',
  'avdelningschef', 'förvaltningschef', 'socialchef', 'områdeschef', 'gruppledare', 'teamledare', 'föreståndare', 'chef', 'ansvarig', 'jourkvinna', 'jourtjej', 'volontär', 'frivillig',
  'stödperson', 'boendestödjare', 'ordförande', 'kassör', 'sekreterare', 'ledamot', 'polis', 'åklagare', 'sjuksköterska', 'barnmorska', 'lärare', 'rektor', 'diakon', 'advokat',
  'ring', 'mejla', 'fråga efter', 'prata med', 'tala med', 'hälsa till', 'klient', 'klienten', 'brukare', 'brukaren', 'patienten', 'målsägande', 'målsäganden', 'kvinnan', 'mannen',
  'flickan', 'pojken', 'mamman', 'pappan', 'modern', 'fadern', 'dottern', 'sonen', 'barnet', 'exmannen', 'sambon', 'maken', 'offret', 'skyddad identitet', 'skyddade personuppgifter',
  'sekretessmarkerad', 'sekretessmarkering', 'kvarskrivning', 'kvarskriven', 'fingerade personuppgifter', 'heter', 'vid namn',
].join('|')})(?:en|n|na|er|s|ens|are|aren)?(?![\\p{L}])`, 'giu')

const heading = /kontaktperson|handläggare|socialsekreterare|volontär|jourkvinn|ansvarig|kontaktnamn|personnamn|förnamn|efternamn/i

/** Words that make a run of capitalised words an organisation, a place or a title instead of a person. */
const notAPerson = /^(?:kommun\w*|stad|stads|region\w*|län\w*|socialtjänst\w*|socialkontor\w*|socialjour\w*|socialförvaltning\w*|förvaltning\w*|kvinnojour\w*|kvinnohus\w*|tjejjour\w*|brottsofferjour\w*|mansjour\w*|jour\w*|enhet\w*|team\w*|mottagning\w*|centrum|center|stiftelse\w*|fond\w*|förening\w*|förbund\w*|barn\w*|unga|vuxen|vuxna|individ\w*|familj\w*|familje\w*|polis\w*|utväg|barnahus\w*|sjukhus\w*|lasarett\w*|universitet\w*|högskola\w*|myndighet\w*|vårdcentral\w*|klinik\w*|museum|församling\w*|kyrkan?|våld\w*|mot|och|i|för|växel\w*|telefon\w*|tel|måndag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lördag\w*|söndag\w*|gata\w*|\p{L}+gatan|\p{L}*vägen|torget|norra|södra|östra|västra|svenska|sverige\w*|nationell\w*|stödlinje\w*|linjen|dygnet|vardagar|alla|vi|det|den|du|ni|hon|han|nu|här|med|om|är|en|ett|på|till|av)$/iu

const word = "\\p{Lu}[\\p{L}’'´-]{1,30}"
const nameAfter = new RegExp(`^(?:[\\s:,;(–-]|(?:är|heter|namn|hos|på|med|i|till|socialtjänsten|enheten)\\s){0,4}(${word}(?:\\s(?:(?:von|af|de|van|al|el|bin|da|del)\\s)?${word}){0,3})`, 'u')
const nameBefore = new RegExp(`(${word}(?:\\s(?:(?:von|af|de|van|al|el|bin|da|del)\\s)?${word}){0,3})[\\s,:;(–-]{1,4}(?:(?:är|som|vår|kommunens|tf|t\\.f\\.|biträdande|ansvarig)\\s){0,2}$`, 'u')
const initials = '(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}'
const initialsAfter = new RegExp(`^[\\s:,;(–-]{1,4}(${initials})`, 'u')
const initialsBefore = new RegExp(`(?<![\\p{L}.])(${initials})[\\s,:;(–-]{1,4}$`, 'u')
const lowerAfter = /^[\s:,;(–-]{1,4}(\p{Ll}{2,20})\s(\p{Ll}{2,30})/u
const fullName = new RegExp(`(?<![\\p{L}])(${word})(?=((?:\\s(?:(?:von|af|de|van|al|el|bin|da|del)\\s)?${word}){1,2})(?![\\p{L}]))`, 'gu')
/** Streets, foundations and houses named after someone. */
const namesake = /s\s(?:gata|väg|plats|torg|gränd|allé|park)|-(?:stiftelsen|fonden|skolan|hemmet|gården|huset|kyrkan|förbundet)/u
const namesakeAfter = /^s\s(?:gata|väg|plats|torg|gränd|allé|park|minnesfond|stiftelse|fond)|^\S-?(?:stiftelsen|fonden|skolan|hemmet|gården|huset|kyrkan|förbundet)/u
const numberAfter = /^[\s,:;(–-]{0,4}(?:(?:tel|tfn|telefon|direkt|direktnummer|direktnr|mobil|nås på|på)\.?[\s:]{0,3}){0,2}(\+?\d[\d\s()/-]{5,18}\d)/iu

/**
 * Names of persons: beside a role, a verb of turning to someone or a word for the one it concerns; in running text also a given name
 * with a surname anywhere. A number given right after the name goes with it: it is that person's, not the service's.
 */
export const personName: Detector = {
  rule: 'withhold/person-name',
  marker: markers.person,
  headings: heading,
  detect: (text, situation) => {
    if (heading.test(situation.heading) && situation.isValue && /\p{L}/u.test(text) && text.length < 120) return [{ start: 0, end: text.length, literal: text.includes(' ') }]
    const found: Detected[] = []
    for (const { 0: role, index } of text.matchAll(roles)) {
      const end = index + role.length
      found.push(...after(text, end), ...before(text, index))
    }
    if (!situation.isValue) found.push(...fullNames(text))
    return found.flatMap((name) => [name, ...numberOf(text, name)])
  },
}

function after(text: string, from: number): Detected[] {
  const rest = text.slice(from, from + 160)
  const capital = nameAfter.exec(rest)
  const abbreviated = initialsAfter.exec(rest)
  if (abbreviated !== null) return [{ start: from + abbreviated[0].length - abbreviated[1]!.length, end: from + abbreviated[0].length, literal: true }]
  if (capital !== null) return nameWithin(text, capital[1]!, from + capital[0].length - capital[1]!.length)
  const lower = lowerAfter.exec(rest)
  if (lower === null || !firstNames.has(lower[1]!) || ambiguousNames.has(lower[1]!) || notAPerson.test(lower[2]!)) return []
  return [{ start: from + lower[0].length - lower[1]!.length - lower[2]!.length - 1, end: from + lower[0].length, literal: true }]
}

function before(text: string, to: number): Detected[] {
  const from = Math.max(0, to - 140)
  const abbreviated = initialsBefore.exec(text.slice(from, to))
  if (abbreviated !== null) return [{ start: from + abbreviated.index, end: from + abbreviated.index + abbreviated[1]!.length, literal: true }]
  const match = nameBefore.exec(text.slice(from, to))
  if (match === null) return []
  const names = nameWithin(text, match[1]!, from + match.index)
  const apart = /[,:;(–-]/.test(match[0].slice(match[1]!.length))
  return apart ? names : names.filter(({ start }) => isFirstName(/^\S+/.exec(text.slice(start))![0], true))
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
    if (kept.length === 1 && first > 0) return []
    return [{ start: start + offset, end: start + offset + kept.join(' ').length, literal: kept.length > 1 }]
  }
  return words.length >= 2 && words.length <= 3 && !words.some((candidate) => notAPerson.test(candidate) || candidate === candidate.toUpperCase())
    ? [{ start, end: start + run.length, literal: true }]
    : []
}

function isFirstName(candidate: string, hasMore: boolean): boolean {
  const name = candidate.toLowerCase().replace(/s$/, '')
  const known = firstNames.has(candidate.toLowerCase()) ? candidate.toLowerCase() : firstNames.has(name) ? name : undefined
  return (known !== undefined && (hasMore || !ambiguousNames.has(known))) || (hasMore && ambiguousNames.has(candidate.toLowerCase()))
}

function fullNames(text: string): Detected[] {
  return [...text.matchAll(fullName)].flatMap(({ 1: first, 2: rest, index }): Detected[] => {
    const given = first!.toLowerCase()
    const following = rest!.trim().split(' ')
    const whole = first! + rest!
    if ((!firstNames.has(given) && !ambiguousNames.has(given)) || notAPerson.test(following[0]!)) return []
    if (isNamesake(text, whole, index)) return []
    return [{ start: index, end: index + (following.some((candidate) => notAPerson.test(candidate)) ? first!.length + following[0]!.length + 1 : whole.length), literal: true }]
  })
}

function isNamesake(text: string, name: string, start: number): boolean {
  const end = start + name.length
  return namesake.test(name) || namesakeAfter.test(text.slice(end - 1, end + 16))
}

function numberOf(text: string, name: Detected): Detected[] {
  const match = numberAfter.exec(text.slice(name.end, name.end + 60))
  return match === null ? [] : [{ start: name.end + match[0].length - match[1]!.length, end: name.end + match[0].length, literal: true }]
}
