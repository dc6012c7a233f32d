import type { Span } from '../../reading/fold.ts'
import { sentenceAt, sentencesOf } from '../../reading/sentences.ts'
import { spansOf } from './signed.ts'

const name = '\\p{Lu}[\\p{L}’\'-]{1,24}'
/** The housing itself, or a way to it. */
const dwelling = /boende[nt]?|området|stadsdelen|lokaliserad|lokaliserat|flyttade\sin|gångavstånd|promenadavstånd|(?<!\p{L})åker(?!\p{L})|ser\sman|(?<!\p{L})syns|invånare|platsen|ligger|beläg|emellan|(?<!\p{L})bor\s(?:hos|på|i)|lägenhet|(?<!\p{L})hus(?:et|en)?(?!\p{L})|bostad|fastighet|villa|stuga|tomten|lokalen|porten|balkong|fönst|nyckel|bor(?:\sjust)?\snu|håller\still|flytta[rt]?\s(?:\p{L}{1,8}\s){0,2}till|granne|kvarter|närmaste|leverans|taxi|(?<!\p{L})(?:gå|åk|kör|promenera|följ|kliv|hoppa)e?r?\s(?:av|till|mot|mellan|från|via|längs|in|upp|stigen|vägen)|tar\s(?:man|ni|du)|avfart|utfart|ankomst|hämtas?\s(?:vid|på|i)|utsikt|(?<!\p{L})vetter|köket|trädgård|nås\s(?:från|via)|(?<!\p{L})shelter|refuge|the\shouse/iu
const beside = new RegExp(`(?<!\\p{L})(?:i|på|vid|från|till|över|mot|hos|utanför|nära|kring|mellan|emellan|bakom|via|förbi|genom|längs|utmed|in|at|near|from|to)\\s(?:(?:gamla|nya|stora|lilla|norra|södra|östra|västra|byn|orten|stadsdelen|området|samhället)\\s)?(${name})`, 'gu')
const called = new RegExp(`(?<!\\p{L})(?:[Bb]oendet|[Hh]uset|[Gg]rannhuset|[Gg]rannen?|[Vv]illan|[Ll]ägenheten|[Ff]astigheten|[Gg]ården|[Hh]yresvärd(?:en)?|[Vv]årdcentral(?:en)?|[Aa]ffär(?:en)?|[Oo]mrådet|[Ss]tadsdelen|[Pp]latsen|[Oo]rten|[Bb]yn|[Ss]kylten|[Bb]ostaden)(?:\\s?(?:heter|kallas|är|säger|ägs\\sav|:|har\\sadress(?:en)?|(?:\\p{Ll}+\\s)?kallas))?\\s["”']?(${name})`, 'gu')

/** Capitalised words that are no name of a place: authorities, organisations, laws, times, countries and parts of the country. */
const noPlace = /^(?:sverige|norden|norge|danmark|finland|europa|eu|unizon|roks|bris|ivo|brå|instagram|facebook|messenger|teams|zoom|swish|internet|trappan|patriark|utväg|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|skåne|halland|värmland|blekinge|småland|dalarna|norrland|svealand|götaland|västernorrland|jämtland|gotland|bohuslän|dalsland|västergötland|\p{L}*(?:nämnd|myndighet|styrelse|kommun|region|polis|tjänst|förbund|förening|jour|linj|verket|departement|åklag|domstol|rätt(?:en)?$|universitet|högskol|stiftelse|mission|lag(?:en|s)?$|balken|förordning|team|enhet|mottagning|familjecentral|barnahus|centrum|projekt|program|fond(?:en)?$|riksdag|regering|kartläggning|rapport|utbildning|konferens|vecka|våren|hösten|sommaren|vintern|dag(?:en)?$|\p{L}blade?t?$|tidning|\p{L}posten$|radio|kvinnor|kvinno|länsstyrels|landsting|socialsty|sjukhus|landet|sekret|kyrka$|församling|läns?$)|stads?$)/iu
const abbreviation = /^\p{Lu}{2,6}(?:-\p{L}+)?$/u
/** Shops written like abbreviations. */
const shop = /^(?:ICA|COOP|OKQ8|OBS|IKEA|ÖB)$/u

/** Whether a capitalised word names no place, or one that may be told. */
export function isPlaceless(word: string, mayBeTold: ReadonlySet<string>): boolean {
  return mayBeTold.has(word.toLowerCase()) || mayBeTold.has(word.toLowerCase().replace(/s$/, '')) || noPlace.test(word) || (abbreviation.test(word) && !shop.test(word))
}

const at = /(?<!\p{L})(?:[Ii]|[Pp]å|[Vv]id|[Hh]os|[Tt]ill|[Ff]rån)\s(?:\p{Ll}{2,20}\s)?(\p{Lu}[\p{L}’'-]{1,24})/gu

/** Capitalised words after one for being or going somewhere, with it, unless they name no place. */
export function namesAt(sentence: string, mayBeTold: ReadonlySet<string>): Span[] {
  return [...sentence.matchAll(at)].filter(([, word]) => !isPlaceless(word!, mayBeTold)).map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}

/**
 * Names that may be those of a place: a capitalised word after a word for being or going somewhere, or what a house is called. All of
 * them where the record is nothing but housing; else in sentences on the housing or the way to it.
 */
export function placeNames(text: string, mayBeTold: ReadonlySet<string>, isHousing: boolean): Span[] {
  if (!/\p{Lu}/u.test(text)) return []
  const sentences = sentencesOf(text)
  const isTold = (word: string): boolean => isPlaceless(word, mayBeTold)
  const alone = !isHousing ? [] : [...text.matchAll(lone)].filter(([, word]) => !isTold(word!)).map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
  const after = [...text.matchAll(beside), ...capitalStart(text)].flatMap(({ 0: match, 1: word, index }): Span[] => {
    if (isTold(word!) || /^\s(?:\d|kap|§)/.test(text.slice(index + match.length, index + match.length + 5))) return []
    const start = index + match.length - word!.length
    const { start: from, end } = sentenceAt(sentences, start)
    return isHousing || dwelling.test(text.slice(from, end)) ? [{ start, end: start + word!.length }] : []
  })
  const seen = [...text.matchAll(sight)].filter(([, word]) => !isTold(word!)).map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
  const any = !isHousing ? [] : [...text.matchAll(inside)].filter(({ 0: word, 1: before, index }) => !isTold(word) && !isTold(before!) && !/^\s?\d/.test(text.slice(index + word.length, index + word.length + 2))).map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const names = [...text.matchAll(called)].filter(([, word]) => !isTold(word!)).map(({ 0: match, 1: word, index }) => ({ start: index + match.length - word!.length, end: index + match.length }))
  return [...alone, ...after, ...seen, ...any, ...names]
}

/** A home's name that holds the name of a place: "Boende Fågelvik". */
export function homeNames(text: string, mayBeTold: ReadonlySet<string>): Span[] {
  return [...text.matchAll(/(?<!\p{L})(?:[Bb]oendet?|[Hh]uset|[Hh]emmet|[Ll]ägenhet(?:en)?|[Gg]ården)\s(\p{Lu}\p{Ll}{2,24})(?!\p{L})/gu)]
    .filter(([, word]) => !mayBeTold.has(word!.toLowerCase()) && !noPlace.test(word!))
    .map(({ 0: match, 1: word, index }) => ({ start: index + match.length - word!.length, end: index + match.length }))
}

/** The same where the sentence begins with it: "På Strandgatan", "Från Brunnsparken". */
const first = new RegExp(`(?<!\\p{L})(?:I|På|Vid|Från|Till|Över|Hos|Utanför|Nära|Kring|Mellan|Bakom|Via|Förbi|Genom|Längs|Utmed|In|At|Near|From)\\s(${name})`, 'gu')
const capitalStart = (text: string): Iterable<RegExpExecArray> => text.matchAll(first)

/** A name and the town it belongs to, and no more: "Gråbo, Lerum". */
const lone = new RegExp(`^\\s*(${name}),\\s${name}\\.?\\s*$`, 'gu')
const sight = new RegExp(`(?<!\\p{L})(?:ser\\s(?:man|vi|ni|du)|syns|skymtar)\\s(${name})`, 'gu')
/** A capitalised word in a sentence, with the word before it. */
const inside = new RegExp(`(?<=(?<!\\p{L})([\\p{L}-]{1,24}),?\\s["”']?)${name}`, 'gu')

const view = '(?:vattentorn|fotbollsplan|golfban|lekplats|frisersalong|pizzeri|kyrkogård|rondell|kvarn|hembygdsgård|brandstation|polisstation|busstation|tågstation|bensinstation|skidbacke|badplats|småbåtshamn|kraftledning|järnvägsspår|motorväg)\\p{L}{0,4}'

/** What tells where a home lies, or how to get in, without any name. */
export function surroundings(text: string): Span[] {
  return spansOf(
    text,
    [/torn|plan|ban|salong|pizz|kyrkog|rondell|kvarn|gård|station|backe|hamn|ledning|spår|motorv/i, new RegExp(`(?<!\\p{L})${view}(?!\\p{L})`, 'giu')],
    [/stenkast|över|utsikt|vetter|hörn|gräns|grann|samma|nästgård/i, /(?<!\p{L})(?:stenkast|tvärs\söver|snett\söver|rakt\söver|utsikt\s(?:över|mot)|vetter\s(?:mot|åt)|hörnet(?:\sav)?|gränsar\s(?:till|mot)|grann(?:e|en|ar|huset|fastigheten)\s(?:är|till|med|heter)|(?:i\s)?samma\s(?:hus|byggnad|kvarter|trappuppgång|gata|by)\s(?:som|där)|nästgårds)(?!\p{L})/giu],
    [/dörr|port|hus|fasad|villa|grind|tak|byggnad/i, /(?<!\p{L})(?:turkos|lila|orange|gyllene|ljus\p{L}{1,8}|mörk\p{L}{1,8}|röd\p{L}{0,2}|gul\p{L}{0,2}|grön\p{L}{0,2}|vit\p{L}{0,2}|blå\p{L}{0,2}|svart\p{L}{0,2})\s\p{L}{0,14}(?:dörr|port|grind|byggnad|fasad)\p{L}{0,3}(?!\p{L})/giu],
    [/kod|lösen|wi-?fi|nätverk|nyckel/i, /(?<!\p{L})(?:(?:port|dörr|larm|grind|entré|lås|nyckel|inpasserings|pin)?-?kod(?:en|er|lås|låset)?(?:\s(?:till|för|i)\s\p{L}{1,16})?(?:\sär)?\s?[:=]?\s{0,2}#?(?=[A-Z\d]*\d)[A-Z\d](?:[ ]?[A-Z\d]){2,8}|lösenord(?:et)?\s?(?:är|:)?\s?\S{3,30}|(?:wi-?fi|nätverk(?:et)?)(?:\s?:|\s(?:heter|är))\s?\S{3,30}|nyckel(?:n|skåp(?:et)?|box(?:en)?|gömma)?\s(?:ligger|finns|hänger|sitter|nr|nummer|till\s(?:huset|porten|lägenheten)|(?:i|under|bakom)\s(?:\p{L}{2,10}\s){0,2}(?:brevlåd|blomkruk|dörrmatt|matt|skåp|låd|kruk|sten)\p{L}{0,3}))(?!\p{L})/giu],
    [/lägenhet|lgh|ring\sp|klocka|står/i, /(?<!\p{L})(?:(?:lägenhet(?:en)?|lgh)\s(?:är|har|nr\.?|nummer)\s(?:nr\.?\s|nummer\s)?\d{1,4}|ring\spå\s(?:hos|klockan)|på\s(?:dörren|porten|ringklockan|brevlådan)\sstår|står\spå\s(?:dörren|porten|ringklockan|brevlådan))(?!\p{L})/giu],
    [/ledig|fri|personalbyte|skiftbyte|obemann|olåst|larmet|tom/i, /(?<!\p{L})(?:(?:står|är)\stom(?:ma|t)?(?!\p{L})|(?:ledig[at]?|fri(?:a|tt)?)\s(?:plats|rum|lägenhet)\p{L}{0,4}|(?:plats|rum|lägenhet)\p{L}{0,4}\s(?:är\s|står\s)?lediga?|personalbyte|skiftbyte|obemanna\p{L}{1,3}|olåst\p{L}{0,2}|larmet\s(?:är|stängs|sitter))(?!\p{L})/giu],
    [/km|meter|mil|min/i, /(?<!\p{L})(?:\d{1,3}|en|två|tre|fyra|fem|några)\s?(?:km|kilometer|mil|meter|m|minuter|min)\s(?:till|från|bort|med\s(?:bil|buss|tåg))(?!\p{L})/giu],
    [/avfart|väg|ändhåll|station|central|resecentrum|\sC(?!\p{L})|pensionat|hotell|vandrarhem|herrgård/iu, /(?<!\p{L})(?:(?:[Pp]ensionat|[Hh]otell|[Vv]andrarhem|[Hh]errgård)(?:m?et|en)?\s\p{Lu}\p{Ll}{2,20}|[Aa]vfart(?:en)?\s[\p{Lu}\d]|(?:efter|längs|vid|utmed|på)\s(?:läns|riks|europa)?väg\s\d{1,4}|ändhållplats|\p{Lu}\p{L}{2,20}\s(?:C|central(?:en)?|centralstation(?:en)?|resecentrum|station)(?!\p{L}))/gu],
    [/next|behind|opposite|across|near|close|corner|beside|front|above|below|around/i, /(?<!\p{L})(?:next\s(?:to|door)|behind\sthe|opposite\s(?:the)?|across\s(?:from|the)|near\sthe|close\sto|around\sthe\scorner|beside\sthe|in\sfront\sof|above\sthe|below\sthe|on\sthe\scorner)(?!\p{L})/giu],
    [/\d/, /(?<![\p{L}\d])\d{1,4}[A-Za-z]?\s(?:\p{Lu}\p{L}{1,20}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Way|Drive|Close|Court)(?!\p{L})/gu],
    [/kod/i, /(?<!\p{L})(?:port|dörr|larm|grind|entré|lås)?-?kod(?:en)?(?:\sär|\s?:)?\s(?:(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio)[\s,-]{1,2}){2,7}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio)(?!\p{L})/giu],
    [/sida|trapp/i, /(?<!\p{L})(?:(?:norra|södra|östra|västra)\ssidan|(?:från|på|via)\s(?:baksidan|gårdssidan|framsidan|gavelsidan)|(?:en|två|tre|fyra|fem|halv)\strapp(?:a|or))(?!\p{L})/giu],
    [/båt|färj/i, /(?<!\p{L})(?:båt(?:en)?|färj(?:a|an))\s(?:från|till|mot|över)(?!\p{L})/giu],
    [/vakt|väkt/i, /(?<!\p{L})(?:väktare(?:n)?|(?:ordnings|natt|dörr)vakt(?:en|er)?|vaktbolag(?:et)?)(?!\p{L})/giu],
    [/trädgård|lastkaj|lastbrygga|garage/i, /(?<!\p{L})(?:trädgård(?:en)?\smot|lastkaj(?:en)?|lastbrygga(?:n)?|garage(?:t|nedfart)\s(?:under|på|mot))(?!\p{L})/giu],
  )
}
