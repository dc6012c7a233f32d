import type { Detected } from '../detector.ts'
import { followsOrganisation, isNamesake } from './name-run.ts'
import { mayBeGivenName, mayBeSurname } from './surname-form.ts'
import { isRole, notAPerson, particle, word } from './wording.ts'

const capitals = new RegExp(`(?<![\\p{L}\\d’'&-])${word}(?:\\s${particle}?${word}){1,3}(?![\\p{L}-])`, 'gu')
const opensSentence = /(?:^|[.!?:]\s|\n)[\s*•"”'–-]*$/u
/** What an organisation or a place does not do. */
const personal = /^\s(?:slutade?|slutar|började|börjar|startade|svarade?|svarar|leder|ledde|arbetar|arbetade|jobbar|jobbade|hjälper|hjälpte|ansvarar|sköter|bokar|är|var|har|hade|tar|tog|håller|höll|kommer|kom|fick|går|gick|blir|blev|får|berättar|berättade|säger|sade|bor|bodde)(?!\p{L})|^\s?[;|]|^[*_]{0,3},\s(?:boende|inneboende|inskriven|numera)(?!\p{L})|^\sm\.?\s?fl|^,\s\p{Lu}\p{Ll}+\s\p{Lu}/u
/** What is somebody's: "Hibo Kidanes ärende". */
const belongings = /^\s(?:\p{Ll}{2,12}\s)?(?:ärenden?|fall|barn|make|maka|man|hustru|fru|sambo|exman|son|söner|dotter|döttrar|mamma|mor|pappa|far|bror|syster|vän|väninna|adress|telefon(?:nummer)?|mobil(?:nummer)?|nummer|uppgifter|berättelse|anmälan|bostad|lägenhet|arbetsplats|skola)(?!\p{L})/u
/** "Familjerätten Orust", "metoden Våga Se": the name of something, whose kind is said by the definite noun before it. */
const kind = /(?:\p{L}et|jour|jouren|ningen|elsen|ionen|heten|rätten|hälsan|vården|kliniken|centralen|gruppen|kampanjen|broschyren|metoden|modellen|planen|boken|kursen|insatsen|kyrkan|skolan|linjen|byrån|filmen|appen|sidan|festivalen|pjäsen|serien|dagen|veckan|kommunen|staden|regionen)$/iu
/** What is somebody's, or somebody, although it ends like a thing. */
const somebody = /(?:ärendet|fallet|namnet|barnet|syskonet|ombudet|biträdet|rådet|vittnet|offret)$/iu
/** Before a place and what lies there, and in English titles. */
const where = /^(?:i|in|på|vid|inom|of|the)$/u
/** "Ersta Sköndal Bräcke högskola", and the sign of a property. */
const otherAfter = /^\s(?:\d{1,3}:\d|högskola|universitet|stiftelse|församling|kyrka|skola|kommun|vårdcentral|sjukhus|förening|diakoni)/u

/**
 * Two or three capitalised words that are no known place, organisation or title. In a Swedish sentence hardly anything else is written so
 * than a person, whatever language the name comes from. The first word of a sentence says nothing by its capital.
 */
export function unlisted(text: string): Detected[] {
  return [...text.matchAll(capitals)].flatMap(({ 0: run, index }): Detected[] => {
    const opens = opensSentence.test(text.slice(Math.max(0, index - 12), index))
    const isOrdinary = opens && !/:\s/.test(text.slice(Math.max(0, index - 2), index))
    const parts = run.split(/\s(?=\p{Lu})/u)
    const names = isOrdinary && parts.length > 2 ? parts.slice(1) : parts
    const start = index + run.length - names.join(' ').length
    const after = text.slice(index + run.length, index + run.length + 40)
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? ''
    if (where.test(before) || [before, parts[0]!].some((noun) => kind.test(noun) && !somebody.test(noun) && !isRole.test(noun))) return []
    if ((isOrdinary && parts.length === 2 && !personal.test(after) && !(run.endsWith('s') && belongings.test(after))) || otherAfter.test(after)) return []
    if (names.length > 3 || parts.some((part) => notAPerson.test(part)) || names.some((part) => isRole.test(part) || /^\p{Lu}{2,}/u.test(part))) return []
    if (!mayBeGivenName(names[0]!.replace(/\s.*/, '')) || !names.every((part) => mayBeSurname(part)) || isNamesake(text, names.join(' '), start) || followsOrganisation(text, start)) return []
    return [{ start, end: index + run.length, literal: true }]
  })
}
