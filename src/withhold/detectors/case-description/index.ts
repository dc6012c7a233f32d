import type { Span } from '../../reading/fold.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { tellsOfFew } from './few.ts'

const person = /(?<!\p{L})(?:["”'“]\p{Lu}\p{Ll}{1,20}["”'“](?=\s\p{Ll})|en\sav\s(?:dem|kvinnorna|männen|flickorna|pojkarna|barnen|klienterna|de\s(?:placerade|utsatta|sökande))|(?:en|ett|den|hennes|hans|min|ung|äldre|gravid|ensamstående|utsatt)\s(?:[\p{L}\d-]{2,20}\s)?(?:kvinna|man|mamma|mor|moder|pappa|far|fader|flicka|pojke|tjej|kille|dotter|son|hustru|fru|make|maka|sambo|exman|ex-man|tonåring|klient|brukare|familj|person)|(?:kvinnan|mannen|mamman|modern|pappan|fadern|flickan|pojken|tjejen|killen|dottern|sonen|hustrun|frun|maken|makan|sambon|exmannen|klienten|brukaren))(?!\p{L})|^(?:kvinna|man|flicka|pojke|tjej|kille|mamma|pappa),/iu

const signs: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\s?-?\s?(?:år\b|åring|årig|årsåldern|månader)|i\s\p{L}{4,12}årsåldern|född\s(?:år\s)?(?:19|20)\d\d/iu,
  /(?:med\s|och\s|har\s|hade\s|,\s)(?:sina\s|hennes\s|hans\s|deras\s)?(?:ett|en|två|tre|fyra|fem|sex|sju|\d)\s(?:\p{L}{2,14}\s)?(?:barn|söner|döttrar|flickor|pojkar|tonåringar)|(?<!\p{L})(?:en|två|tre|fyra|fem|sex)barns(?:mor|mamma|far|pappa)/iu,
  /från\s\p{Lu}\p{Ll}{2,24}/u,
  /(?<!\p{L})(?:misshandl|misshandel|bevittnade|hota|slog|slogs|slagen|knivhögg|knivskar|våldt|flydde|rymde|mörda|döda|anmälde\ssin|placerades|bortför|tvångsgift|giftes\sbort|blev\sbortgift|förföljd|stalkad|isolerad|lämnade\s(?:sin|mannen)|söker\sskydd|sökte\sskydd|gömmer|lever\sgömd)/iu,
  /kom(?:mer)?\still\s(?:Sverige|oss|jouren|boendet)|(?<!\p{L})gift\s(?:sig\s)?med|bortlova|utsatt\sför\svåld|(?:har|hade|av|med)\s\p{L}{3,14}sk\sbakgrund/iu,
]

/** One of few, and where from; and what calls itself the story of a case. */
const alone = /(?<!\p{L})en\sav\s(?:dem|kvinnorna|männen|flickorna|pojkarna|barnen|klienterna|de\s(?:placerade|utsatta|sökande))\s(?:\p{L}{1,8}\s){0,2}från\s\p{Lu}\p{Ll}|fallbeskrivning\p{L}{0,3}\s?:|(?:fallet|ärendet|fall)\s["”'“]\p{Lu}\p{Ll}{1,20}["”'“]/iu

const manyChildren = /(?<!\p{L})(?:två|tre|fyra|fem|sex)barns(?:mor|mamma|far|pappa)/iu

/**
 * Sentences that tell of one person's case ("en mamma med tre barn från X"): a person in the singular and at least two of age,
 * children, place of origin and what happened; or one of few with where from, a handful to whom something happened, and what is called a case. Such a text is never covered by the approval of a whole file; it needs its own.
 *
 * @param k how many persons are no longer few; the usual limit for counts, if none is given
 */
export function caseDescriptions(text: string, k = 5): Span[] {
  return sentencesOf(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end).trimStart()
    return alone.test(sentence) || tellsOfFew(sentence, k) || ((person.test(sentence) || manyChildren.test(sentence)) && signs.filter((sign) => sign.test(sentence)).length >= 2)
  })
}
