import type { Span } from '../../reading/fold.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { streets } from './streets.ts'
import { isPlaceless } from './surroundings.ts'

const someone = '(?:kvinn|flick|pojk|mamm|papp|tjej|kill|person|familj|elev|barn|mor|far|dotter|son|klient|man)'
const isProtected = new RegExp(`skydda(?:d|de|t)\\s(?:identitet|folkbokföring|(?:person)?uppgift|${someone}|modern|fadern|sönerna|döttrarna)|sekretessmark|kvarskriv|(?<!\\p{L})gömda?\\s${someone}|(?<!\\p{L})(?:bor|lever)\\s(?:gömda?|skyddat|hemligt)(?!\\p{L})`, 'iu')
const who = new RegExp(`(?<!\\p{L})(?:hon|han|hen|de|${someone}(?:n|en|an|et|na|or|ar|er|arna|orna|erna)?|modern|fadern|dottern|sonen|syskonen)(?!\\p{L})`, 'iu')
/** Being somewhere every day, or where one lives. */
const stays = /(?<!\p{L})(?:går|gick|bor|bodde|inneboende|arbetar|jobbar|anställd\p{L}{0,2}|praktik\p{L}{0,8}|praktiserar|placera[dts]\p{L}{0,2}|vistas|elev(?:er)?|inskriv\p{L}{1,4}|finns|hämtar|hämtas|lämnas|studerar|läser|tränar|spelar|började?|byter|flyttade?t?)(?!\p{L})/iu
const at = /(?<!\p{L})(?:i|på|vid|hos|till|från)\s(?:(?:\p{Ll}{2,20})\s)?(\p{Lu}[\p{L}’'-]{1,24})/gu

/** Where a protected person lives, works, goes to school or is cared for. */
export function staysOfProtected(text: string, mayBeTold: ReadonlySet<string>): Span[] {
  if (!isProtected.test(text)) return []
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!stays.test(sentence) || !(isProtected.test(sentence) || who.test(sentence))) return []
    const names = [...sentence.matchAll(at)].filter(([, word]) => !isPlaceless(word!, mayBeTold)).map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    return [...names, ...streets(sentence)].map((span) => ({ start: start + span.start, end: start + span.end }))
  })
}
