import { markers } from '../../markers.ts'
import type { Detected, Detector } from '../detector.ts'
import { ambiguousNames, firstNames, plain } from './first-names.ts'
import { isSurnameLike, mayBeGivenName } from './surname-form.ts'

/** Words beside which a name is a private or protected person's, or that of staff and volunteers, who are named by role only. */
const roles = new RegExp(`(?<![\\p{L}])(?:${[
  'kontaktperson', 'kontakta', 'kontakt', 'handläggare', 'handledare', 'socialsekreterare', 'biståndshandläggare', 'familjebehandlare', 'behandlare', 'behandlingsassistent', 'kurator',
  'psykolog', 'terapeut', 'kvinnofridssamordnare', 'kvinnofridskoordinator', 'samordnare', 'koordinator', 'utvecklingsledare', 'verksamhetsledare', 'verksamhetschef', 'enhetschef',
  'avdelningschef', 'förvaltningschef', 'socialchef', 'områdeschef', 'gruppledare', 'teamledare', 'föreståndare', 'chef', 'ansvarig', 'jourkvinna', 'jourkvinnor', 'jourtjej', 'volontär', 'frivillig',
  'stödperson', 'boendestödjare', 'ordförande', 'kassör', 'sekreterare', 'ledamot', 'polis', 'åklagare', 'sjuksköterska', 'barnmorska', 'lärare', 'rektor', 'diakon', 'advokat',
  'ring', 'mejla', 'fråga efter', 'prata med', 'tala med', 'hälsa till', 'klient', 'klienten', 'brukare', 'brukaren', 'patienten', 'målsägande', 'målsäganden', 'kvinnan', 'mannen',
  'flickan', 'pojken', 'mamman', 'pappan', 'modern', 'fadern', 'dottern', 'sonen', 'barnet', 'exmannen', 'sambon', 'maken', 'offret', 'skyddad identitet', 'skyddade personuppgifter',
  'skyddad person', 'sekretessmarkerad', 'sekretessmarkering', 'kvarskrivning', 'kvarskriven', 'fingerade personuppgifter', 'heter', 'vid namn',
].join('|')})(?:en|n|na|er|erna|arna|s|ens|are|aren)?(?![\\p{L}])`, 'giu')

/** What stands before the name of one who signs, writes, answers or is put in charge; after such words nothing but a name counts. */
const doings = new RegExp(`(?<!\\p{L})(?:${[
  'redaktör', 'ansvarig utgivare', 'författare', 'protokollförare', 'vid protokollet', 'justeras', 'justeras av', 'justerare', '(?:innehas|ersätts|leds|sköts|handläggs|samordnas) av', '(?:besvara|ifyll|skriv|samla|sammanställ|undertecknat?|upprätta)(?:d|t|s|ts|en|et) av',
  'vik\\. för', 'vikarierar för', 'ersätter', 'efterträder', 'talade med', 'talat med', 'samtal med', 'samtalade med', 'text av', 'text', 'foto', 'foto av', 'intervju med', 'svarande', 'uppgiftslämnare', 'avsändare', 'mottagare', 'kommunens', 'c/o',
].join('|')})(?![\\p{L}])`, 'giu')

const isRole = new RegExp(`^(?:${roles.source}|${doings.source})$`, 'iu')

const heading = /kontaktperson|handläggare|socialsekreterare|volontär|jourkvinn|ansvarig|kontaktnamn|personnamn|förnamn|efternamn|svarande|uppgiftslämnare|ifyll[dt]\sav|namnteckning|underskrift/i

/** Words that make a run of capitalised words an organisation, a place or a title instead of a person. */
const notAPerson = /^(?:(?:kommun|region|län|socialtjänst|socialkontor|socialjour|socialförvaltning|förvaltning|kvinnojour|kvinnohus|tjejjour|brottsofferjour|mansjour|jour|enhet|team|mottagning|stiftelse|fond|förening|förbund|barn|individ|familj|polis|sjukhus|lasarett|universitet|högskola|myndighet|vårdcentral|klinik|församling|våld|växel|telefon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|gata|sverige|nationell|stödlinje)\w*|stad|stads|centrum|center|unga|vuxen|vuxna|utväg|museum|kyrkan?|mot|och|i|för|tel|\p{L}+gatan|\p{L}*vägen|torget|norra|södra|östra|västra|svenska|linjen|dygnet|vardagar|alla|vi|det|den|du|ni|hon|han|nu|här|med|om|är|en|ett|på|till|av)$/iu

const word = "\\p{Lu}[\\p{L}’'´-]{1,30}"
const nameAfter = new RegExp(`^(?:\\s(?:i|på|inom|vid|hos|för)\\s\\p{Ll}{3,20}(?=\\s(?:är|heter)\\s))?(?:[\\s:,;(–-]|(?:är|heter|namn|hos|på|med|i|till|socialtjänsten|enheten)\\s){0,4}(${word}(?:\\s(?:(?:von|af|de|van|al|el|bin|da|del)\\s)?${word}){0,3})`, 'u')
const nameBefore = new RegExp(`(${word}(?:\\s(?:(?:von|af|de|van|al|el|bin|da|del)\\s)?${word}){0,3})[\\s,:;(–-]{1,4}(?:(?:är|som|vår|kommunens|tf|t\\.f\\.|biträdande|ansvarig)\\s){0,2}$`, 'u')
const initials = '(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{Ll}[\\p{L}-]{0,30}'
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
    for (const { 0: doing, index } of text.matchAll(doings)) found.push(...after(text, index + doing.length).filter(({ start, end }) => isNameRun(text.slice(start, end))))
    found.push(...named(text), ...cards(text), ...inSlugs(text))
    if (!situation.isValue) found.push(...fullNames(text), ...listed(text), ...together(text), ...acting(text))
    else if (found.length === 0) found.push(...wholeName(text))
    return found.filter((name) => !isOfPlace(text, name, situation.places)).flatMap((name) => [name, ...numberOf(text, name)])
  },
}

function after(text: string, from: number): Detected[] {
  const rest = text.slice(from, from + 160)
  const capital = nameAfter.exec(rest)
  const abbreviated = initialsAfter.exec(rest)
  if (abbreviated !== null) return [{ start: from + abbreviated[0].length - abbreviated[1]!.length, end: from + abbreviated[0].length, literal: true }]
  if (capital !== null) {
    const start = from + capital[0].length - capital[1]!.length
    const given = /^,\s(\p{Lu}\p{Ll}[\p{L}-]{1,30})/u.exec(rest.slice(capital[0].length))
    if (given !== null && !capital[1]!.includes(' ') && isFirstName(given[1]!, true) && !notAPerson.test(capital[1]!)) return [{ start, end: from + capital[0].length + given[0].length, literal: true }]
    return nameWithin(text, capital[1]!, start)
  }
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
    // "Kvinnojouren Frida" is an organisation; "Zemzem Ali" has a given name for a surname.
    if (kept.length === 1 && first > 0) return first === 1 && mayBeGivenName(words[0]!) && !notAPerson.test(words[0]!) ? [{ start, end: start + words.slice(0, 2).join(' ').length, literal: true }] : []
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
    if (notAPerson.test(following[0]!)) return []
    if (!firstNames.has(given) && !ambiguousNames.has(given) && !(mayBeGivenName(first!) && !notAPerson.test(first!) && !isRole.test(first!) && isSurnameLike(following.at(-1)!) && !following.some((candidate) => notAPerson.test(candidate)))) return []
    if (isNamesake(text, whole, index) || /(?:stiftelse|fond)(?:n|en)?\s$/i.test(text.slice(Math.max(0, index - 16), index))) return []
    return [{ start: index, end: index + (following.some((candidate) => notAPerson.test(candidate)) ? first!.length + following[0]!.length + 1 : whole.length), literal: true }]
  })
}

const abbreviatedName = /(?<![\p{L}.])(?:\p{Lu}\.\s?){1,2}(\p{Lu}\p{Ll}[\p{L}-]{2,30})(?!\p{L})/gu
const initialAfter = /(?<![\p{L}.-])(\p{Lu}\p{Ll}{2,14})\s\p{Lu}\.(?=\s|,|$)/gu
const lists = /(?<!\p{L})(?:[Nn]ärvarande|[Ff]rånvarande|[Dd]eltagare|[Dd]eltog|[Ll]edamöter|[Jj]usterare|[Bb]arnen|[Dd]öttrarna|[Ss]önerna|[Ss]yskonen|[Vv]olontär(?:er(?:na)?)?|[Jj]ourkvinnor(?:na)?|[Jj]ourtjejer(?:na)?|[Hh]andläggar(?:e|na)|[Ss]amordnar(?:e|na)|[Kk]ontaktpersoner(?:na)?|[Ss]ocialsekreterar(?:e|na)|[Tt]alade\smed)(?:\s?:|\s(?:är|var|heter))?\s(?:[-*]\s?)?/gu
const listItem = new RegExp(`^(?:${initials}|${word}(?:\\s(?:(?:von|af|de|van|al|el|bin|da|del)\\s)?${word}){0,2})`, 'u')

/** "Närvarande: A B (Mark), C D", "Barnen A och B" */
function listed(text: string): Detected[] {
  return [
    ...[...text.matchAll(abbreviatedName)].filter(([, surname]) => isSurnameLike(surname!)).map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: true })),
    ...[...text.matchAll(initialAfter)].filter(([, given]) => isFirstName(given!, false)).map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: false })),
    ...[...text.matchAll(lists)].flatMap(({ 0: introduced, index }) => {
      const single = /^(?:[Bb]arnen|[Dd]öttrarna|[Ss]önerna|[Ss]yskonen)/.test(introduced)
      const from = index + introduced.length
      const sentence = text.slice(from, from + 600).split(/(?<!(?<!\p{L})\p{Lu})[.!?](?:\s|$)|\n\n/u)[0]!
      let at = from
      const found: Detected[] = []
      const isSeveral = /[,;/]|\s(?:och|samt)\s/.test(sentence)
      for (const item of sentence.split(/((?:\s?[,;]\s?(?:och\s)?|\soch\s|\ssamt\s|\s?\/\s?|\n[-*]?\s?))/)) {
        const name = listItem.exec(item)?.[0]
        if (name !== undefined && !name.split(' ').some((part) => notAPerson.test(part)) && (single ? !/^\S+\s\p{Ll}/u.test(name) && isNamed(name, item) && (isSeveral || isFirstName(name, false)) : isNameRun(name) || isPair(name))) found.push({ start: at, end: at + name.length, literal: name.includes(' ') })
        else if (single && !/^[\s,;]|^(?:och|samt)\s/.test(item)) break
        at += item.length
      }
      return found
    }),
  ]
}

/** Of children and the like one word is a name when nothing but a verb follows it. */
const isNamed = (name: string, item: string): boolean => item === name || /^\s\p{Ll}/u.test(item.slice(name.length))

/** Among those present two capitalised words are a person, whatever they are. */
const isPair = (name: string): boolean => name.split(' ').length === 2 && name.split(' ').every(mayBeGivenName)

function isNameRun(name: string): boolean {
  const words = name.split(' ')
  return words.length >= 2 ? isFirstName(words[0]!, true) || isSurnameLike(words.at(-1)!) || isFirstName(words.at(-1)!, true) || /^\p{Lu}\./u.test(name) : isFirstName(name.replace(/,.*/, ''), false)
}

const someone = '(?:hon|han|hen|(?:foster|bonus|styv|familjehems)(?:mamman|pappan|mor|far|barnet)|kvinnan|mannen|flickan|pojken|mamman|pappan|modern|fadern|klienten|brukaren|patienten|dottern|sonen|barnet|målsäganden|exmannen|sambon|maken|makan|hustrun|tjejen|killen|offret)'
const whose = '(?:hennes|hans|hens|klientens|kvinnans|mannens|flickans|pojkens|min|mina|deras|offrets)\\s(?:\\p{Ll}{2,12}\\s){0,2}(?:make|maka|man|fru|hustru|sambo|exman|ex|pojkvän|flickvän|bror|syster|mamma|pappa|mor|far|son|dotter|döttrar|söner|barn|kusin|morbror|farbror|moster|faster|vän|väninna|svärmor|svärfar|bonuspappa)'
/** A whole region calls itself the family of its town. */
const household = /(?<!\p{L})(?:(?:[Ff]ru|[Ff]röken|[Hh]err|[Mm]akarna)\s(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{1,30})(?=[\s.,;:!?)]|$)|[Ff]amiljen\s(?!Helsingborg)(?<family>\p{Lu}\p{Ll}[\p{L}’'-]{1,30})(?=\s(?:har|hade|bor|bodde|fly(?:r|dde|tta[rt]?|ttade)|sök(?:er|te)|fick|kom|vill|lever|gömmer)(?!\p{L})))/gu
const onLeave = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}’'-]{1,30}){1,2})(?=\s\(?(?:vik\.?|vikarie(?:rar)?|tjänstledig|föräldraledig|tillträder|efterträder|är\ssjukskriven)(?!\p{L}))/gu

const namings: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${someone}(?:\\s(?:som\\s)?[^.!?;\\n]{0,40}?)?(?:,?\\s(?:som\\s)?)(?:heter|hette|kallas|kallad)\\s["”']?(?<name>\\p{Lu}[\\p{L}’'-]{1,30})`, 'giu'),
  new RegExp(`(?<!\\p{L})${someone}\\s?[(,]\\s?["”']?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})["”']?\\s?[),]`, 'giu'),
  new RegExp(`(?<!\\p{L})${someone}\\s["”']?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})["”']?(?=\\s(?:${'[a-zåäö]'}{2,}(?:de|te|r)|har|är|bor)(?!\\p{L})|[.,!?]|$)`, 'giu'),
  /(?:vid\sprotokollet|justeras|justerare|protokollförare|närvarande|hälsning(?:ar)?|undertecknat)\s?[:,]?\s{1,3}(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}\s\p{Lu}\p{Ll}[\p{L}-]{1,30})(?=\s?[,;.(\n]|$)/giu,
  new RegExp(`(?<!\\p{L})${whose}\\s["”']?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})`, 'giu'),
  /(?:^|\n|[.!?]\s)(?:[Hh]ej(?:san)?|[Hh]allå)\s(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30})?)(?=[!,.\n]|$)/gu,
  /(?:[Mm][Vv][Hh]|[Hh]älsning(?:ar)?|[Hh]älsar)[\s,!]{1,4}(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30})?)(?=[!,.\s]|$)/gu,
  /(?:^|\n)[ \t]{0,20}(?:[Ff]rån|[Tt]ill|[Kk]opia|From|To|Cc)\s?:\s?(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30}){1,2})(?=\s?[<;,\n[(]|$)/gu,
  household,
  onLeave,
]

/** The one a sentence is about, named by one word: "kvinnan, X,", "hon heter X", "hennes make X"; and who writes to whom. */
function named(text: string): Detected[] {
  return namings.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(({ 0: match, index, groups }): Detected[] => {
    const name = groups!['name'] ?? groups!['family']!
    // The flag i would let small letters pass for a capital.
    if (!/^\p{Lu}/u.test(name) || name.split(' ').some((part) => notAPerson.test(part) || /^\p{Lu}+$/u.test(part))) return []
    const start = index + match.lastIndexOf(name)
    return [{ start, end: start + name.length, literal: name.includes(' ') }]
  })
}

const double = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{1,14}-\p{Lu}\p{Ll}{1,14})(?![\p{L}-])/gu
const pair = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,24}\soch\s\p{Lu}\p{Ll}[\p{L}-]{1,24})(?=\s\p{Ll}|[.,;!?]|$)/gu

/** Two given names where none bears a surname: "Ulla-Britt", "Rut och Siv". */
function together(text: string): Detected[] {
  return [...text.matchAll(double), ...text.matchAll(pair)].flatMap(({ 0: name, index }): Detected[] => {
    const halves = name.split(/-|\soch\s/)
    return halves.every((half) => isFirstName(half, false)) && !followsOrganisation(text, index) ? [{ start: index, end: index + name.length, literal: false }] : []
  })
}

const acts = '(?:berättar|berättade|säger|sade|sa|ringer|ringde|flydde|flyr|flyttade|mår|mådde|bor|bodde|gråter|grät|svarade|heter|önskar|önskade|tycker|tyckte|vill|ville|känner|kände|skrev|skriver|menar|menade|undrar|undrade|föddes|lämnade|vågar|vågade|misshandlades|hotades|anmälde)'
const signer = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}\\p{Ll}[\\p{L}-]{2,30}(?=\\s${acts}(?!\\p{L}))`, 'gu')
const actor = new RegExp(`(?<name>(?<![\\p{L}-]|\\p{L}\\s)\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}|(?<=\\p{Ll}\\s)\\p{Lu}\\p{Ll}[\\p{L}-]{1,30})\\s(?=${acts}(?!\\p{L}))|(?<=(?<!\\p{L})${acts}\\s)(?<after>\\p{Lu}\\p{Ll}[\\p{L}-]{1,30})(?=\\s\\p{Ll}|[.,!?]|$)`, 'giu')

/** A given name alone that does what only people do. */
function acting(text: string): Detected[] {
  const signed = [...text.matchAll(signer)].map(({ 0: name, index }): Detected => ({ start: index, end: index + name.length, literal: true }))
  return [...signed, ...[...text.matchAll(actor)].flatMap(({ 0: match, index, groups }): Detected[] => {
    const name = groups!['name'] ?? groups!['after']!
    if (!/^\p{Lu}/u.test(name) || !isFirstName(name, false) || followsOrganisation(text, index)) return []
    const start = index + match.indexOf(name)
    return [{ start, end: start + name.length, literal: false }]
  })]
}

/** A value that is nothing but a given name and a surname. */
function wholeName(text: string): Detected[] {
  const words = text.trim().split(/\s/)
  if (words.length < 2 || words.length > 3 || !words.every((part) => /^\p{Lu}\p{Ll}?[\p{L}’'-]{1,30}$/u.test(part)) || words.some((part) => notAPerson.test(part))) return []
  const isName = firstNames.has(words[0]!.toLowerCase()) && !ambiguousNames.has(words[0]!.toLowerCase()) ? !/(?:huset|center|fond)/i.test(words.at(-1)!) : mayBeGivenName(words[0]!) && isSurnameLike(words.at(-1)!)
  return isName ? [{ start: 0, end: text.length, literal: true }] : []
}

const slugWords = /(?<=^|[/\s_.-])(\p{L}{3,14})(?=([-_.])(\p{L}{2,24})(?=[-_./\s\d]|$))/gu

/** In the name of a file or the address of a page: "anna-lindgren"; any word after a given name where they are all of it. */
function inSlugs(text: string): Detected[] {
  if (!/\p{L}[-_.]\p{L}/u.test(text)) return []
  return [...text.matchAll(slugWords)].flatMap(({ 1: given, 2: mark, 3: surname, index }): Detected[] => {
    const first = given!.toLowerCase()
    if (!firstNames.has(plain(first)) || ambiguousNames.has(first) || notAPerson.test(surname!) || surname!.endsWith('s')) return []
    const end = index + given!.length + 1 + surname!.length
    const isWhole = text[index - 1] === '/' && mark !== '.' && /^(?:[/]|\.\p{L}{2,4}$|$)/u.test(text.slice(end, end + 6))
    return isWhole || isSurnameLike(surname!) ? [{ start: index, end, literal: true }] : []
  })
}

/** Lines of a vCard. */
function cards(text: string): Detected[] {
  if (!/BEGIN:V(?:CARD|EVENT)|(?:^|\s)(?:FN:\s?\p{Lu}|ADR;|TEL;TYPE=)/u.test(text)) return []
  return [...text.matchAll(/(?<=^|\s)(?:N|FN|NICKNAME|ADR|LABEL|BDAY|GEO|PHOTO|TEL|EMAIL|ORGANIZER|ATTENDEE|LOCATION)(?:;[A-Za-z0-9=,"-]{1,60}){0,4}:(?!s(?!\p{L}))([^\n]{1,300})/gu)]
    .map(({ 0: match, 1: value, index }) => ({ start: index + match.length - value!.length, end: index + match.length, literal: false }))
}

/** Kommuner whose names many people bear. */
const surnames = new Set(['berg', 'falkenberg', 'kil', 'lund', 'mark', 'norberg', 'salem'])

/** "Familjerätten Alingsås", "Kvinnojouren Freja Alingsås": somebody of that place, but not a person. */
function isOfPlace(text: string, { start, end }: Detected, places: ReadonlySet<string>): boolean {
  const words = text.slice(start, end).split(' ')
  const last = words.at(-1)!.toLowerCase()
  if (words.length < 2 || !places.has(last) || surnames.has(last)) return false
  return !isFirstName(words[0]!, true) || followsOrganisation(text, start)
}

const followsOrganisation = (text: string, start: number): boolean => /(?:jour|hus|projekt|grupp|linje|förening)\p{L}{0,4}\s$/iu.test(text.slice(Math.max(0, start - 24), start))

function isNamesake(text: string, name: string, start: number): boolean {
  const end = start + name.length
  return namesake.test(name) || namesakeAfter.test(text.slice(end - 1, end + 16))
}

function numberOf(text: string, name: Detected): Detected[] {
  const match = numberAfter.exec(text.slice(name.end, name.end + 60))
  return match === null ? [] : [{ start: name.end + match[0].length - match[1]!.length, end: name.end + match[0].length, literal: true }]
}
