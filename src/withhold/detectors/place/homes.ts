import type { Span } from '../../reading/fold.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { directions } from './directions.ts'
import { coordinates, mapLinks, photos, properties } from './marks.ts'
import { spansOf } from './signed.ts'
import { postcodes, streets } from './streets.ts'
import { namesAt } from './surroundings.ts'

const who = '(?:hon|han|hen|de|familjen|(?:kvinn|flick|pojk|mamm|papp|tjej|kill|person|klient|brukar|patient)(?:an|en|on|orna|arna|erna)|barne[nt]|mannen|modern|fadern|dottern|sonen|sambon|exmannen|maken|ex(?:et)?|offret)'
/**
 * A sentence on where somebody lives or hides, or on housing that a text without a word for sheltered housing calls no more than that.
 * Homes for the old and disabled ("särskilt boende", "gruppboende") are no secret.
 */
const home = new RegExp(
  `(?<!\\p{L}|särskil(?:t|da)\\s)boende(?:t|ts)?(?!\\p{L})|(?<!\\p{L})(?:göm(?:mer|de|t)\\s(?:sig|dem|henne|honom)|(?:lever|hålls|är)\\sgömd|jourens\\s(?:hus|villa|lägenhet)|placering(?:en|ar|arna)?|placera[ds]e?|(?:klientens|kvinnans|brukarens|hennes|hans|familjens|mannens|barnens)\\s(?:\\p{L}{2,14}\\s)?(?:adress|hem|bostad|lägenhet|hus)|hem\\shos|(?:sitt|hennes|hans|deras)\\shem(?!\\p{L})|\\p{L}{0,20}?(?:lägenhet(?:en|er)?|bostad(?:en)?|villa(?:n)?|hus(?:et)?)\\s[^.!?\\n]{0,60}(?:skydda\\p{L}{0,3}|hemlig\\p{L}{0,3}|våldsutsatta)|\\p{L}{0,20}?(?:lägenhet|bostad|stuga|villa)(?:n|en|er|erna)?\\s(?:(?:ligger|finns|är|som|för|till|åt|med|\\p{L}{2,12})\\s){0,3}(?:på|i|vid)\\s\\p{Lu}[\\p{L}-]{1,40}\\s\\d|(?:nöd|evakuerings|flykt)(?:lägenhet|bostad|bostäder|rum)\\p{L}{0,4}|(?:hittade|spårade|överföll)\\s(?:henne|honom|dem|kvinnan|familjen|barnen)|inkvarter\\p{L}{1,4}|inhys\\p{L}{1,3}|får\\s(?:bo|sova|övernatta))(?!\\p{L})|(?<!\\p{L})${who}\\s(?:\\p{L}{2,12}\\s){0,2}(?:bor|bodde|flyttade|flyttat|flyttar|vistas|finns)(?!\\p{L})|(?<!\\p{L})(?:som|har|hade)\\s(?:\\p{L}{2,12}\\s){0,2}bott(?!\\p{L})|(?<!\\p{L})(?:hyr|hyrde|köpte)\\s(?:\\p{L}{2,12}\\s){0,2}(?:lägenhet|villa|hus|bostad)(?!\\p{L})`,
  'iu',
)
/** The housing by its definite form: there also the way to it is told of nothing else. */
const theHome = /(?<!\p{L}|särskilda\s)boendets?(?!\p{L})|jourens\s(?:hus|villa|lägenhet)/iu
/** A home called by its name. */
const namedHome = /(?<!\p{L}|särskilda\s)[Bb]oendet\s\p{Lu}\p{Ll}/u
const openPlace = /öpp(?:en|et|na)(?!\p{L})|mottagning|reception|besöksadress/iu

/** What many a family centre is called. */
const familyCentre = /Familjens\s[Hh]us(?:et)?(?!\p{L})/gu

/** A named house for travellers. */
const lodgings = /(?<!\p{L})(?:[Hh]otell|[Vv]andrarhem|[Pp]ensionat|[Hh]errgård|[Cc]amping|[Ss]tugby)(?:m?et|en|n)?\s\p{Lu}\p{Ll}{2,20}|(?<!\p{L})\p{Lu}\p{Ll}{2,20}s?\s(?:hotell|vandrarhem|pensionat|herrgård|camping|stugby)(?!\p{L})/gu

/** Housing, in a sentence on those who flee or their jour. */
const victims = /hotade?(?!\p{L})|(?:våld|heder)sutsatta|kvinnojour|(?<!\p{L})(?:flyr|på\sflykt|jourens?|skyddade|utsatta\s(?:kvinnor|flickor|barn))(?!\p{L})/iu
const housing = /(?<!\p{L}|folkets\s|särskilt\s|särskilda\s)(?:\p{L}{0,14}boende[nt]?|\p{L}{0,18}bost(?:ad|äder)(?:en)?|\p{L}{0,20}lägenhet(?:en|er|erna)?|hus(?:et)?|villan?|stug(?:a|an|or)|hvb|fristad(?:en)?|härbärget?)(?!\p{L})/iu
const living = /(?<!\p{L})(?:bor|bodde|sover|övernattar)(?!\p{L})/iu
/** Those whom somebody looks for. */
const hunted = /(?<!\p{L})(?:sök(?:er|te|t)|leta(?:r|de|t))\sefter\s(?:dem|henne|honom|kvinnan|familjen|barnen|dottern|sonen)(?!\p{L})/iu
/** What says of itself that it is not to be told. */
const secret = /(?:får|ska|skall)\s(?:inte|ej|aldrig)\s(?:spridas|lämnas\sut|publiceras|röjas|nämnas|delas)|lämnas?\s(?:aldrig|inte|ej)\sut(?!\p{L})|(?<!\p{L})(?:konfidentiellt?|hemligt?|sekretess|internt|endast\sför\spersonal|ej\soffentlig)\s?:|\((?:skydda[dt]|hemligt?|sekretess)\)/iu

/** Begins with a word for the housing of the sentence before. */
const thereof = /^\s*(?:Det|Den|De|Där|Dit|Huset|Villan|Lägenheten|Adressen)\s(?:ligger|finns|är|hittar|kommer|tar|går|åker|kör)(?!\p{L})/u

/** Streets, lodgings, points and properties in sentences on a home; beside "boendet", and in a sentence on the housing of the one before, also directions, and in what is called secret or is on housing of those who flee also names. */
export function homes(text: string, mayBeTold: ReadonlySet<string>): Span[] {
  let isOnHome = false
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const isOfHomeBefore = isOnHome && thereof.test(sentence)
    const isTelling = isOfHomeBefore || namedHome.test(sentence) || hunted.test(sentence) || secret.test(sentence) || (victims.test(sentence) && housing.test(sentence))
    isOnHome = isTelling || home.test(sentence.replace(familyCentre, '')) || (living.test(sentence) && victims.test(sentence))
    if (!isOnHome || openPlace.test(sentence)) return []
    const numbered = streets(sentence).filter((span) => /\d/.test(sentence.slice(span.start, span.end)))
    return [
      ...numbered, ...spansOf(sentence, [/\p{Lu}/u, lodgings]), ...postcodes(sentence), ...coordinates(sentence), ...mapLinks(sentence), ...photos(sentence), ...properties(sentence),
      ...(isOfHomeBefore || theHome.test(sentence) ? directions(sentence) : []), ...(isTelling ? namesAt(sentence, mayBeTold) : []),
    ].map((span) => ({ start: start + span.start, end: start + span.end }))
  })
}
