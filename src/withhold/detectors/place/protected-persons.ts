import type { Span } from '../../reading/fold.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { placesOfProtected } from './landmarks.ts'
import { streets } from './streets.ts'
import { namesAt } from './surroundings.ts'

const someone = '(?:kvinn|flick|pojk|mamm|papp|tjej|kill|person|familj|elev|barn|mor|far|dotter|son|klient|man)'
const isProtected = new RegExp(`skydda(?:d|de|t)\\s(?:identitet|folkbokföring|(?:person)?uppgift|${someone}|modern|fadern|sönerna|döttrarna)|sekretessmark|kvarskriv|(?<!\\p{L})göm(?:mer|de|t|d|da)(?!\\p{L})|(?<!\\p{L})i\\shemlighet|(?<!\\p{L})(?:bor|lever)\\s(?:gömda?|skyddat|hemligt)(?!\\p{L})`, 'iu')
const who = new RegExp(`(?<!\\p{L})(?:hon|han|hen|de|${someone}(?:n|en|an|et|na|or|ar|er|arna|orna|erna)?|modern|fadern|dottern|sonen|syskonen)(?!\\p{L})`, 'iu')
/** Being somewhere every day, or where one lives. */
const stays = /(?<!\p{L})(?:går|gick|bor|bodde|inneboende|anställd\p{L}{0,2}|praktik\p{L}{0,8}|placera[dts]\p{L}{0,2}|vistas|vistades|elev\p{L}{0,4}|hålls|göm(?:mer|de|s)|inskriv\p{L}{1,4}|finns|hämtar|hämtas|lämnas|(?:arbeta|jobba|praktisera|studera|träna|spela|börja|flytta)(?:r|de?|t)?|läs(?:er|te)|byt(?:er|te|a))(?!\p{L})/iu

/** Where a protected person lives, works, goes to school or is cared for. */
export function staysOfProtected(text: string, mayBeTold: ReadonlySet<string>): Span[] {
  if (!isProtected.test(text)) return []
  return [...placesOfProtected(text), ...sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!stays.test(sentence) || !(isProtected.test(sentence) || who.test(sentence))) return []
    return [...namesAt(sentence, mayBeTold), ...streets(sentence)].map((span) => ({ start: start + span.start, end: start + span.end }))
  })]
}
