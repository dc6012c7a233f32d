import type { Detected } from '../detector.ts'
import { followsOrganisation, isFirstName, isNamesake } from './name-run.ts'
import { notAPerson, particle } from './wording.ts'

const someone = '(?:hon|han|hen|(?:foster|bonus|styv|familjehems)(?:mamman|pappan|mor|far|barnet)|kvinnan|mannen|flickan|pojken|mamman|pappan|modern|fadern|klienten|brukaren|patienten|dottern|sonen|barnet|målsäganden|exmannen|sambon|maken|makan|hustrun|tjejen|killen|offret)'
const whose = '(?:hennes|hans|hens|klientens|kvinnans|mannens|flickans|pojkens|min|mina|deras|offrets)\\s(?:(?:\\p{Ll}{2,12}|f\\.\\s?d\\.)\\s){0,2}(?:make|maka|man|fru|hustru|sambo|exman|ex|pojkvän|flickvän|bror|syster|mamma|pappa|mor|far|son|dotter|döttrar|söner|barn|kusin|morbror|farbror|moster|faster|vän|väninna|svärmor|svärfar|bonuspappa)'
/** A whole region calls itself the family of its town. */
const household = new RegExp(`(?<!\\p{L})(?:(?:[Ff]ru|[Ff]rk\\.?|[Ff]röken|[Hh]err|[Dd]r\\.?|[Dd]oktor|[Mm]akarna|[Pp]aret|[Ss]ystrarna|[Bb]röderna|[Ss]yskonen)\\s(?<name>${particle}?\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})(?=[\\s.,;:!?)]|$)|[Ff]amiljen\\s(?!Helsingborg)(?<family>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})(?=\\s(?:har|hade|bor|bodde|fly(?:r|dde|tta[rt]?|ttade)|sök(?:er|te)|fick|kom|vill|lever|gömmer)(?!\\p{L})))`, 'gu')
/** All that a label, a sheet or a file says, or last before a sign. */
const ofFamily = /(?:(?:^[Ff]|(?<!\p{L})f)amiljen|(?<!\p{L})[Ff]am\.)\s(?!Helsingborg)(?<family>\p{Lu}\p{Ll}[\p{L}’'-]{1,30})(?=[.,;!?)\n]|$)/gu
const onLeave = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}’'-]{1,30}){1,2})(?=\s\(?(?:vik\.?|vikarie(?:rar)?|tjänstledig|föräldraledig|tillträder|efterträder|är\ssjukskriven)(?!\p{L}))/gu

const startsWithCapital = new RegExp(`^${particle}?\\p{Lu}`, 'u')

const namings: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${someone}(?:\\s(?:som\\s)?[^.!?;\\n]{0,40}?)?(?:,?\\s(?:som\\s)?)(?:heter|hette|kallas|kallad)\\s["”']?(?<name>\\p{Lu}[\\p{L}’'-]{1,30})`, 'giu'),
  new RegExp(`(?<!\\p{L})${someone}\\s?[(,]\\s?["”']?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})["”']?\\s?[),]`, 'giu'),
  new RegExp(`(?<!\\p{L})${someone}\\s["”']?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})["”']?(?=\\s[a-zåäö]|[.,!?]|$)`, 'giu'),
  /(?:vid\sprotokollet|justeras|justerare|protokollförare|närvarande|hälsning(?:ar)?|undertecknat)\s?[:,]?\s{1,3}(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}\s\p{Lu}\p{Ll}[\p{L}-]{1,30})(?=\s?[,;.(\n]|$)/giu,
  new RegExp(`(?<!\\p{L})${whose}(?:\\s|,\\s(?=\\p{L}[\\p{L} -]{1,30}[,.;)]))["”']?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})`, 'giu'),
  /(?:^|\n|[.!?]\s)(?:[Hh]ej(?:san)?|[Hh]allå)\s(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30})?)(?=[!,.\n]|$)/gu,
  /(?:[Mm][Vv][Hh]|[Hh]älsning(?:ar)?|[Hh]älsar)[\s,!]{1,4}(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30})?)(?=[!,.\s]|$)/gu,
  /(?:^|\n)[ \t]{0,20}(?:[Ff]rån|[Tt]ill|[Kk]opia|From|To|Cc)\s?:\s?(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30}){1,2})(?=\s?[<;,\n[(]|$)/gu,
  /(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{1,30},?\s\p{Lu}\p{Ll}[\p{L}’'-]{1,30})["”]?\s[<(]?(?=[\p{L}\d._+-]{1,64}@)/gu,
  household,
  ofFamily,
  onLeave,
]

/** The one a sentence is about, named by one word: "kvinnan, X,", "hon heter X", "hennes make X"; and who writes to whom. */
export function named(text: string): Detected[] {
  return namings.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(({ 0: match, index, groups }): Detected[] => {
    const name = groups!['name'] ?? groups!['family']!
    // The flag i would let small letters pass for a capital.
    if (!startsWithCapital.test(name) || name.split(/,?\s/).some((part) => notAPerson.test(part) || /^\p{Lu}+$/u.test(part))) return []
    const start = index + match.lastIndexOf(name)
    return [{ start, end: start + name.length, literal: name.includes(' ') }]
  })
}

const double = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{1,14}-\p{Lu}\p{Ll}{1,14})(?![\p{L}-])/gu
const pair = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}[\p{L}-]{1,24}\soch\s\p{Lu}\p{Ll}[\p{L}-]{1,24})(?=\s\p{Ll}|[.,;!?]|$)/gu

const shortened = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{1,14})?)(?:\s\p{Lu}(?![\p{L}\d.-])|(?=,?\s\(?(?:\d{1,3}\s?(?:procent|%)|heltid|halvtid|deltid)))/gu

const beforeMobile = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{2,14})(?=[\s:,(–-]{1,4}(?:\+|00)?(?:46[\s()0-]{0,5}|0)7[02369])/gu

/** A given name with no more than a letter of the surname, with how much its bearer works, or before a mobile number: "Anneli T", "Bodil, 30 procent". */
export function abbreviated(text: string): Detected[] {
  return [...text.matchAll(shortened), ...text.matchAll(beforeMobile)].flatMap(({ 0: match, index, groups }): Detected[] => (isFirstName(groups!['name']!, false) && !followsOrganisation(text, index) ? [{ start: index, end: index + match.length, literal: false }] : []))
}

/** Two given names where none bears a surname: "Ulla-Britt", "Rut och Siv". */
export function together(text: string): Detected[] {
  return [...text.matchAll(double), ...text.matchAll(pair)].flatMap(({ 0: name, index }): Detected[] => {
    const halves = name.split(/-|\soch\s/)
    const surname = /^\s\p{Lu}[\p{L}-]+/u.exec(text.slice(index + name.length, index + name.length + 40))?.[0] ?? ''
    return halves.every((half) => isFirstName(half, false)) && !followsOrganisation(text, index) && !isNamesake(text, name + surname, index) ? [{ start: index, end: index + name.length, literal: false }] : []
  })
}

const acts = '(?:berättar|berättade|säger|sade|sa|ringer|ringde|flydde|flyr|flyttade|mår|mådde|bor|bodde|gråter|grät|svarade|heter|önskar|önskade|tycker|tyckte|vill|ville|känner|kände|skrev|skriver|menar|menade|undrar|undrade|föddes|lämnade|vågar|vågade|misshandlades|hotades|anmälde|nås(?=\\s(?:\\p{L}{2,10}\\s)?(?:på|via|hemma)\\s))'
const signer = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}\\p{Ll}[\\p{L}-]{2,30}(?=\\s${acts}(?!\\p{L}))`, 'gu')
const actor = new RegExp(`(?<name>(?<![\\p{L}-]|\\p{L}\\s)\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}|(?<=\\p{Ll}\\s)\\p{Lu}\\p{Ll}[\\p{L}-]{1,30})\\s(?=${acts}(?!\\p{L}))|(?<=(?<!\\p{L})${acts}\\s)(?<after>\\p{Lu}\\p{Ll}[\\p{L}-]{1,30})(?=\\s\\p{Ll}|[.,!?]|$)`, 'giu')

/** A given name alone that does what only people do. */
export function acting(text: string): Detected[] {
  const signed = [...text.matchAll(signer)].map(({ 0: name, index }): Detected => ({ start: index, end: index + name.length, literal: true }))
  return [...signed, ...[...text.matchAll(actor)].flatMap(({ index, groups }): Detected[] => {
    const name = groups!['name'] ?? groups!['after']!
    if (!/^\p{Lu}/u.test(name) || !isFirstName(name, false) || followsOrganisation(text, index)) return []
    return [{ start: index, end: index + name.length, literal: false }]
  })]
}
