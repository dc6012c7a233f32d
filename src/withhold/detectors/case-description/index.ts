import type { Span } from '../../reading/fold.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { tellsOfFew } from './few.ts'

const kinsfolk = '(?:kvinna|man|mamma|mor|moder|pappa|far|fader|flicka|pojke|tjej|kille|dotter|son|hustru|fru|make|maka|sambo|exman|ex-man|tonåring|klient|brukare|familj|person)'
const theOne = '(?:kvinnan|mannen|mamman|modern|pappan|fadern|flickan|pojken|tjejen|killen|dottern|sonen|hustrun|frun|maken|makan|sambon|exmannen|klienten|brukaren|sökanden|(?:\\d{1,2}-?|\\p{L}{2,9})åringen|offret|målsäganden|patienten|(?:intervjuperson|informant|respondent)(?:en)?|tvillingarna|trillingarna|syskonen|systrarna|bröderna|döttrarna|sönerna|hon|han)'
const person = new RegExp(`(?<!\\p{L})(?:["”'“]\\p{Lu}\\p{Ll}{1,20}["”'“](?=\\s\\p{Ll})|en\\sav\\s(?:dem|kvinnorna|männen|flickorna|pojkarna|barnen|klienterna|de\\s(?:placerade|utsatta|sökande))|(?:en|ett|den|hennes|hans|min|ung|äldre|gravid|ensamstående|utsatt)\\s(?:[\\p{L}\\d-]{2,20}\\s)?${kinsfolk}|en\\s(?:1[5-9]|[2-9]\\d)-årig\\s\\p{L}{3,24}|(?<!(?:har|hade|med|får|fick)\\s)ett\\s(?:\\p{L}{2,14}\\s)?barn|${theOne}|(?:kvinnans|mannens|flickans|pojkens|klientens|brukarens|mammans|pappans)\\s\\p{Ll}{2,20})(?!\\p{L})|(?:^|[:;]\\s?)(?:kvinna|man|flicka|pojke|tjej|kille|mamma|pappa|familj)(?:,|\\s(?:\\d|från|med|med\\s))`, 'iu')

const occupation = '(?:(?:[\\p{L}]{0,16}(?:läkare|lärare|polis|sköterska|ingenjör|präst|pastor|imam|student|politiker|chaufför|städerska|advokat|jurist|snickare|idrottare|tränare|konstnär|företagare|tjänsteman|militär|brandman|bonde|kock|frisör|elev|sjukskriven|arbetslös|pensionär|kassör|ordförande|ledamot))(?!\\p{L}))'

/** What makes one person known, each kind by itself: what was done to the one who tells it, age, family, origin, violence suffered, violence and flight told as done, life at work, when. */
const signs: readonly RegExp[] = [
  /(?<!\p{L})(?:han|hon|min\s\p{L}{2,14})\s[^.!?\n]{1,60}\s(?:mig|oss)(?!\p{L})/iu,
  /(?<!\d)\d{1,2}\s?-?\s?(?:år\b|åring|årig|årsåldern|månader)|(?<!\p{L})(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\p{L}{3,5}ton|\p{L}{3,5}tio\p{L}{0,4}|tjugo\p{L}{0,4})åri(?:g|ng)|i\s\p{L}{4,12}årsåldern|(?:,|(?<!\p{L})på)\s(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s(?:år|månader)(?:\sgammal)?(?!\p{L})|född\s(?:år\s)?(?:19|20)\d\d|(?:kvinna|man|flicka|pojke|kvinnan|mannen|flickan|pojken),\s\d{1,2},/iu,
  /(?:med\s|och\s|har\s|hade\s|,\s)(?:sina\s|hennes\s|hans\s|deras\s)?(?:ett|en|två|tre|fyra|fem|sex|sju|\d)\s(?:\p{L}{2,14}\s)?(?:barn|söner|döttrar|flickor|pojkar|tonåringar|son|dotter)(?!\p{L})|(?<!\p{L})(?:en|två|tre|fyra|fem|sex)barns(?:mor|mamma|far|pappa)|(?:inför|framför|medan)\s(?:barnen|sonen|dottern)|nyfödd|bebis|(?<!\p{L})gravid\si\s/iu,
  new RegExp(`(?:från|${kinsfolk}\\s(?:i|på|vid|utanför))\\s\\p{Lu}\\p{Ll}{2,24}|(?:mord|dråp|våldtäkt|misshandel|överfall|dåd)\\p{L}{0,8}\\s(?:i|på)\\s\\p{Lu}\\p{Ll}`, 'u'),
  /(?<!\p{L})(?:misshandl|misshandel|(?:låst|stängd|spärrad)e?s?\sin|låste\s(?:mig|henne|honom|barnen)|hällde|tände\seld|tvingade(?:s)?\s|jaga(?:de|des)|sköt|sparka(?:de|t)|knuffa(?:de|t)|bevittnade|hota|slog|slogs|slagen|slagit|strypa|strypt|ströp|knivhögg|knivskar|våldt|flydde|rymde|rymt|hoppade|bröt\s(?:benet|armen|handen|näsan|(?:hennes|hans|min)\s\p{L})|mörda|döda|dömdes|häktad|utsattes\sför|anmälde\ssin|placerades|bortför|bortgift|tvångsgift|giftes\sbort|förföljd|stalkad|isolerad|lämnade\s(?:sin|mannen)|ringde\s(?:själv\s)?112|söker\sskydd|sökte\s(?:skydd|en)|gömmer|gömt|lever\sgömd|levt\smed|återvände)/iu,
  /kom(?:mer)?\still\s(?:Sverige|oss|jouren|boendet)|(?<!\p{L})gift\s(?:sig\s)?med|bortlova|utsatt\sför\svåld|(?:har|hade|av|med)\s\p{L}{3,14}sk\sbakgrund|(?:av|mot|från|med)\s(?:sin|sina|hennes|hans)\s(?:f\.?\s?d\.?\s|före\sdetta\s)?(?:make|man|sambo|exman|pojkvän|pappa|far|bror|svärmor|svärfar|farbror|morbror|familj|kusin)|(?<!\p{L})umgänge\s(?:varannan|varje)|bröllopet|skilsmässan|skyddad\sidentitet/iu,
  new RegExp(`(?:är|jobbar\\ssom|arbetar\\ssom|utbildad)\\s${occupation}|(?:äger|driver)\\sen\\s`, 'iu'),
  new RegExp(`(?:(?<!\\p{L})en|,)\\s(?:före\\sdetta\\s)?${occupation}\\s(?:i|på|vid|hos|från)\\s(?:en\\s|ett\\s)?(?:\\p{Ll}{3,24}\\s(?:i|på|vid)\\s)?\\p{Lu}`, 'u'),
  /(?<!\p{L})(?:sitter\s(?:häktad|i\s(?:kommun|region|nämnd|fängelse|häkte))|känd\sav\spolisen|(?:jobbar|arbetar|undervisar)\spå\s\p{L}|spelar\s\p{Ll}{3,}|går\si\s(?:klass|årskurs|förskola|skola|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)(?!\p{L})|går\s(?:i|på)\s\p{L}{3,20}skolan|vårdas\s|bor\s(?:nu\s)?(?:hos|på\slandet|kvar|hemma)|vistas\s)/iu,
  /(?<!\p{L})(?:den\s\d{1,2}\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|i\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|fjol|somras|höstas|vintras|våras)|på\s(?:julafton|nyårsafton|midsommar(?:afton)?)|(?:sommaren|hösten|vintern|våren)\s(?:19|20)\d\d|i\s(?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo)\sår)(?!\p{L})/iu,
]

/** One of few, and where from; and what calls itself the story of a case. */
const alone = /(?<!\p{L})en\sav\s(?:dem|kvinnorna|männen|flickorna|pojkarna|barnen|klienterna|de\s(?:placerade|utsatta|sökande))\s(?:\p{L}{1,8}\s){0,2}från\s\p{Lu}\p{Ll}|fallet\smed\s(?:den|en)\s|fallbeskrivning\p{L}{0,3}\s?:|(?:fallet|ärendet|fall)\s["”'“]\p{Lu}\p{Ll}{1,20}["”'“]/iu

/** "Fallet Maria:" */
const titled = /(?<!\p{L})[Ff]allet\s\p{Lu}\p{Ll}{1,20}\s?[:–]/u

/** "den döva kvinnan på Öckerö", "kvinnan med rullator på Öckerö" */
const theOneOfPlace = /(?<!\p{L})(?:[Dd]en\s\p{Ll}{2,20}[ae]\s(?:kvinnan|mannen|flickan|pojken|mamman|pappan|tjejen|killen|familjen)|(?:[Kk]vinnan|[Mm]annen|[Ff]lickan|[Pp]ojken|[Mm]amman|[Pp]appan)\s(?:i|med)\s\p{Ll}{3,20})\s(?:i|på|från|utanför)\s\p{Lu}\p{Ll}/u

/** Fewer characters tell no story. */
const shortestSentence = 5

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
    return sentence.length >= shortestSentence && (alone.test(sentence) || titled.test(sentence) || theOneOfPlace.test(sentence) || tellsOfFew(sentence, k) || ((person.test(sentence) || manyChildren.test(sentence)) && signs.filter((sign) => sign.test(sentence)).length >= 2))
  })
}
