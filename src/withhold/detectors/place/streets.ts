import type { Span } from '../../reading/fold.ts'

/** Last parts of Swedish street names, right before a house number. */
const ending = /(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|allé|esplanaden|torget|torg|platsen|plats|plan|backen|backe|leden|kajen|brinken|slingan|rundeln|svängen|ringen|kroken|terrassen|promenaden|stråket|liden|hagen|ängen|lunden|höjden|vreten|parken|gården|tunet)(?=\s?(?:nr\.?\s?)?\d{1,3}(?![\d:])(?!\s?(?:kr|%|procent|st\b|år|kap|platser|kvinnor|barn)))(?:\s?(?:nr\.?\s?)?\d{1,3}(?:\s?[a-h](?!\p{L}))?(?:\s?[-/]\s?\d{1,3}(?!\d))?)/giu
/** "Storg. 12", "Solv. 3" */
const shortened = /(?<![\p{L}\d])\p{Lu}\p{Ll}{2,20}[gv]\.\s?\d{1,3}(?:\s?[A-Ha-h](?!\p{L}))?(?![\d:])/gu
/** "på Solrosgatan": without a number it must begin with a capital. */
const named = /(?<![\p{L}\d])(?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Övre|Nedre)\s)?\p{Lu}\p{Ll}{1,30}?(?:gatan|vägen|gränden|gränd|stigen|allén|torget|esplanaden|backen|slingan|kajen|brinken)s?(?![\p{L}\d])/gu
const genitive = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}-]{1,24}\s){0,2}\p{Lu}[\p{L}-]{1,24}s\s(?:gata|väg|gränd|torg|allé|plats|backe)(?!\p{L})/gu
/** "Hemliga gatan", "Stora torget" */
const described = /(?<![\p{L}\d])(?!(?:Hela|På|Längs|Via|Den|Denna|Från|Till|I|Vid|Efter|Under|Av|Ut|Över)\s)\p{Lu}[\p{L}-]{1,24}\s(?:[Gg]atan|[Vv]ägen|[Gg]ränden|[Gg]ränd|[Ss]tigen|[Tt]orget|[Bb]acken|[Aa]llén|[Ee]splanaden)(?![\p{L}\d])/gu
/** A capitalised name with a house number that has no street word in it: "Björkhaga 12", "Villa Solhem 4". */
const unnamed = /(?<![\p{L}\d.])(?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Villa|Torpet|Gården)\s)?\p{Lu}[\p{Ll}-]{2,24}\s(?!112(?!\d))\d{1,3}(?:\s?[A-Ha-h])?(?![\p{L}\d:/,–-]|\.\d|\s\d)(?!\s?(?:kr|%|procent|st\b|år|kap|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|platser|barn|kvinnor|män|timmar|dagar|personer|kommuner|av|och|m\b|§))/gu
/** "solrosgatan tolv", and "på solrosgatan" in lower case */
const spelledOut = /(?<=\p{L}{2})(?:gatan|vägen|gränd|gränden|stigen|allén|torget|esplanaden|backen|slingan|kajen|brinken)\s(?:nummer\s|nr\.?\s)?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton|(?:tju|tret|fyr|fem|sex|sjut|åt|nit)t?(?:io|go)\p{L}{0,4})(?!\p{L})/giu
const lowered = /(?<=(?<!\p{L})(?:på|vid)\s)\p{Ll}{2,30}?(?:gatan|vägen|gränden|gränd|stigen|allén|torget|esplanaden|backen|slingan|kajen|brinken)(?!\p{L})/gu
/** In an address of a page or a file's name: "solrosgatan-12", "solrosvagen_3b" */
const inSlug = /(?<=[\p{L}]{2})(?:gatan|gata|vagen|vägen|vag|väg|granden|grand|gränd|stigen|stig|allen|allén|torget|esplanaden|backen|leden|kajen|brinken|slingan|platsen)[-_]\d{1,3}(?:[-_]?[a-h](?!\p{L}))?(?!\d)/giu
/** One of these is in every street that has no number. */
const streetWord = /gata|väg|gränd|stig|allé|torg|esplanad|back|sling|kaj|brink|plats/i
const notAStreet = /^(?:(?:ut|kontakt|ingångs|hjälp|gen|arbets|motor|lands|cykel|bil|hem|åter|skol|vård|livs|remiss)vägen(?:\s\p{L}+)?|(?:arbets|mötes|marknads)platsen|.*(?:handlings|verksamhets|beredskaps|jämställdhets|lokal)plan\s.*)$/iu
const notBeforeANumber = /(?:^|\s)(?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|(?:Mån|Tis|Ons|Tors|Fre|Lör|Sön)(?:dag(?:ar)?)?|År|Kapitel|Kap|Sida|Ring|Slå|Larma|Delmål|Sid|Tabell|Figur|Bilaga|Mål|Nummer|Nr|Telefon|Tel|Tfn|Proposition|Prop|Lag|Paragraf|Klass|Antal|Totalt|Cirka|Kl|Klockan|Dnr|Område|Fas|Steg|Nivå|Punkt|Vecka|Artikel|Box|Kvartal|Omkring|Ungefär|Drygt|Minst|Högst|Sammanlagt|Plats|Platser|Ålder|Från|Till|Sedan|Under|Hösten|Våren|Version|Del|Kronor|Idag|Runt|Bara|Totalt|Dess|Även|Också|Alla|Har|Jouren|Linjen|Team|Teamet|Enhet|Avdelning|Grupp|Med|För|Vid|Hade|Hittills)\s/u

const letterOrMark = /[\p{L}.’'-]/u

/** Where the street name that ends at `index` begins: its own word, and up to two words before it when the ending stands alone. */
function beginningOf(text: string, index: number): number {
  let start = wordStart(text, index)
  if (start === index) for (let words = 0; words < 2 && text[start - 1] === ' '; words += 1) {
    const earlier = wordStart(text, start - 1)
    if (!/\p{Lu}/u.test(text[earlier]!)) break
    start = earlier
  }
  const compass = /(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Övre|Nedre) $/.exec(text.slice(Math.max(0, start - 8), start))
  return compass === null ? start : start - compass[0].length
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 40 && letterOrMark.test(text[start - 1]!)) start -= 1
  return start
}

/** Street names, with or without house number. */
export function streets(text: string): Span[] {
  const hasNumber = /\d/.test(text)
  const hasWord = streetWord.test(text)
  if (!hasNumber && !hasWord) return []
  const numbered = [...(hasNumber ? [...text.matchAll(ending), ...text.matchAll(inSlug)] : []), ...(hasWord ? text.matchAll(spelledOut) : [])]
    .map(({ 0: match, index }) => ({ start: beginningOf(text, index), end: index + match.length }))
  const others = [
    ...(hasNumber ? [...text.matchAll(shortened), ...[...text.matchAll(unnamed)].filter(([match]) => !notBeforeANumber.test(`${match} `))] : []),
    ...(hasWord ? [...text.matchAll(named), ...text.matchAll(genitive), ...text.matchAll(described), ...text.matchAll(lowered)] : []),
  ].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
  return [...numbered, ...others].filter(({ start, end }) => !notAStreet.test(text.slice(start, end)))
}

const afterBox = /(?<!\p{L})(?:Box|FE)\s\d{1,5},?\s$/u

/** The police, where no town follows. */
const shortNumber = /^11(?:4 ?14|3 ?13)$/

/**
 * "541 31", "541 31 Skövde", "SE-541 31". Five digits, the first 1 to 9; not part of a longer number, the rest of a telephone number after
 * its area code, or a sum of money.
 */
export function postcodes(text: string): Span[] {
  if (!/\d{3} ?\d{2}/.test(text)) return []
  return [...text.matchAll(/(?<![\d+-]|\d[ .,]|(?<!\d)0\d{1,3} ?[-–—/] ?)(?:SE?-)?[1-9]\d{2} ?\d{2}(?![\d%]|[ .,:-]\d)(?!\s?(?:kr|kronor|tkr|mkr|inv|personer|procent|st\b|barn|kvinnor))(?:[ ,]{1,2}\p{Lu}\p{Ll}{1,24}(?: \p{Lu}\p{Ll}{1,24})?)?/gu)]
    .filter(({ 0: match, index }) => !shortNumber.test(match) && !afterBox.test(text.slice(Math.max(0, index - 12), index)))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}
