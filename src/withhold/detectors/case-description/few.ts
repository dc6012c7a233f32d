import { numberWord } from '../../reading/spelled-digits.ts'
import { numberOf, tellsShareOfFew } from '../../small-counts/shares.ts'

const count = `(?<![\\p{L}\\d]|\\d[.,–\\s-])(\\d{1,2}|${numberWord})`
const person = '(?:kvinn(?:or(?:na)?|a)|m[äa]n(?:nen)?|flick(?:or(?:na)?|a)|poj(?:kar(?:na)?|ke)|tjej(?:er|en)?|kill(?:ar|en)|barn(?:en)?|personer(?:na)?|person|familje?r?(?:na)?|ungdom(?:ar(?:na)?)?|tonåring(?:ar)?|elev(?:er)?|mammor|pappor|syskon|systrar(?:na)?|bröder(?:na)?|(?:\\d{1,2}-?|\\p{L}{2,7})åring(?:ar)?|hushåll)'
const grown = '(?:kvinn(?:or(?:na)?)|män(?:nen)?|personer(?:na)?|mammor|pappor)'
/** Who is counted only because of what happened, and cases. */
const client = '(?:klient(?:er(?:na)?)?|brukar(?:e|na)|sökande|besökare|deltagar(?:e|na)|(?:vålds)?utsatta|placerade|asylsökande|\\p{L}{0,14}(?:ärenden?|anmäl(?:an|ningar)|placering(?:ar)?|dödsfall|våldtäkt(?:er)?))'
const own = '(?:med|har|hade|sina|hennes|hans|deras)\\s'

/** A handful of persons or cases; what has a word for what happened beside it or not. */
const persons = new RegExp(`(?:(?<!${own})${count}\\s(?:\\p{L}{2,14}\\s)?${person}|(?<=har\\s|hade\\s)${count}\\s(?:\\p{L}{2,14}\\s)?${grown})(?!\\p{L})`, 'giu')
const cases: readonly RegExp[] = [
  new RegExp(`${count}\\sav\\s(?:dem|dessa|oss)\\s(?:\\p{L}{2,12}\\s){0,3}(?:utsatt|misshandla|hota[dt]|placera|dömd|skydda)`, 'giu'),
  new RegExp(`av\\sde\\s${count}\\ssom\\s(?:sökte|placerades|bodde|flydde|misshandlades|hotades|utsattes|vårdades|anmälde)(?!\\p{L})`, 'giu'),
  new RegExp(`${count}\\s(?:\\p{L}{2,14}\\s)?${client}(?!\\p{L})`, 'giu'),
  new RegExp(`${count}\\sav\\s(?:(?:de|dem|\\d{1,3}|${numberWord})\\s){0,2}(?:${person}|${client})(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${person}|${client})(?:\\s(?:år\\s)?\\d{4})?\\s?[:=]\\s?${count}(?![\\p{L}\\d]|[.,:]\\d|\\s\\d{3})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${person}|${client}),\\s(?:och\\s|men\\s)?${count}\\s\\p{Ll}{3,20}(?:des|ts)(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})${person}\\s${count}(?=\\s?(?:[,;)]|\\.(?!\\d)|och\\s|$))`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:(?:få|enstaka|fåtal|fåtalet|handfull)(?:\\s${person})?)\\s?[,(:–-]\\s?${count}(?=\\s?[,):–.-]|\\s\\p{L}|$)`, 'giu'),
  new RegExp(`(?:varav|därav)\\s${count}\\s(?:\\p{L}{2,14}\\s)?${person}(?!\\p{L})`, 'giu'),
  new RegExp(`(?:varav|därav)\\s${count}(?![\\p{L}\\d%]|[.,:]\\d|\\s(?:procent|%|\\d|\\p{L}{0,12}(?:kommun|plats|tjänst|anställ|rum|lägenhet|möte|miljon|kron|timm|dag)))`, 'giu'),
]
const counted = new RegExp(`(?<!\\p{L})(?:${person}|${client})(?!\\p{L})`, 'iu')
const happened = /(?<!\p{L})(?:placer[ai]|där\snu(?!\p{L})|just\snu(?!\p{L})|hos\soss(?!\p{L})|omfatta|går(?!\p{L})|i\s(?:grupp|samtal|behandling)(?!\p{L})|sökt|vistad|vistats|vårdad|vårdats|utsatt|misshandla|(?:polis)?anmäl[dt]|hota[dts]|våldt|mörda|döda|flydd|flytt|bodde|bott|bor(?!\p{L})|fått|fick|gäll[de]|delt[aok]|fullfölj|avslut|hjälp|kom(?!\p{L})|skydda|var\s(?:barn|kvinnor|män))/iu
const placeOf = /(?<!\p{L})(?:i|från)\s\p{Lu}\p{Ll}/u
/** What there is room or staff for, and who goes to a course. */
const room = /(?<!(?:kvinnor|män|barn|personer|familjer|fick|får|fått)\s)plats(?:er)?(?!\p{L})|(?<!\p{L})rum(?!\p{L})|bädd|lägenhet|bemanna|tjänst|anställ|arbetar|styrelse|ledamöter|kurs|utbild|konferens|nätverk|(?:upp\still|högst|minst|per)\s/iu
/** One is an article as well; not after these, and not as "en enda" nor of those who are a part. */
const only = /(?:endast|bara|blott|enbart|enda)\s$/iu
const single = /^(?:e[nt]|ett)\senda\s|^(?:varav|därav)\s\S+\s/iu
const hidden = /(?<!\p{L})(?:en|ett)\s(?:familj|kvinna|man|person|elev|mamma|flicka|pojke|barn)\s(?:som\shar|med)\s(?:skydda\p{L}{1,2}|sekretess)[^.!?\n]{0,60}(?:bor|går|vistas|lever|finns)\s(?:i|på|hos)\s/iu

/**
 * Whether a sentence counts fewer persons or cases than `k`, in digits or words: persons to whom something happened or of a place, and cases of
 * any kind; not what there is room or staff for. Such a count stands in no table that could hide it.
 */
export function tellsOfFew(sentence: string, k: number): boolean {
  if (hidden.test(sentence)) return true
  if (room.test(sentence)) return false
  const isFew = ({ 0: match, 1: first, 2: second, index }: RegExpExecArray): boolean => {
    const number = first ?? second
    const spoken = number!.toLowerCase()
    const at = index + match.indexOf(number!)
    return numberOf(spoken) < k && (!/^e[nt]/.test(spoken) || single.test(match) || only.test(sentence.slice(0, at)))
  }
  const has = (pattern: RegExp): boolean => [...sentence.matchAll(pattern)].some(isFew)
  return cases.some(has) || (counted.test(sentence) && tellsShareOfFew(sentence, k)) || ((happened.test(sentence) || placeOf.test(sentence)) && has(persons))
}
