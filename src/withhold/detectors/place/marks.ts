import type { Span } from '../../reading/fold.ts'
import { spansOf } from './signed.ts'

/** WGS 84 in degrees, in minutes and seconds, and the metric grids SWEREF 99 and RT 90; codes and three-word addresses. */
export function coordinates(text: string): Span[] {
  return spansOf(
    text,
    [/\d[.,]\d{3}/, /(?<![\d.,])(?:5[4-9]|6\d)[.,]\d{3,10}°?\s?(?:N|[\s,;/]|N[\s,;/]{1,3}|[\s,;/]{2,3})(?:1\d|2[0-4])[.,]\d{3,10}°?\s?[EÖ]?(?!\d)/g],
    [/\d[.,]\d{4}/, /(?<![\d.,])(?:1\d|2[0-4])[.,]\d{4,10}[\s,;/]{1,3}(?:5[4-9]|6\d)[.,]\d{4,10}(?!\d)/g],
    [/°/, /(?<!\d)(?:5[4-9]|6\d)°\s?\d{1,2}[.,'′]?\s?\d{0,6}[.,]?\d{0,4}["″']{0,2}\s?N?[\s,;/]{0,3}(?:\d{2}°\s?\d{1,2}[.,'′]?\s?\d{0,6}[.,]?\d{0,4}["″']{0,2}\s?[EÖ]?)?/g],
    [/\d{7}/, /(?<!\d)(?:[NXYEÖ]\s?[:=]?\s?)?6[1-7]\d{5}(?:[.,]\d{1,3})?[\s,;/]{1,3}(?:[NXYEÖxy]\s?[:=]?\s?)?[1-9]\d{5,6}(?!\d)/g],
    [/[NS]\s?\d\d/, /(?<![\p{L}\d])[NS]\s?\d{2}[°\s]\s?\d{1,2}(?:[.,]\d{1,5})?['′]?[\s,;/]{0,3}[EÖ]\s?\d{1,3}[°\s]\s?\d{1,2}(?:[.,]\d{1,5})?/gu],
    [/\d[.,]\d{3}/, /(?<![\p{L}\d])N\s?[:=]?\s?(?:5[4-9]|6\d)[.,]\d{3,10}°?[\s,;/]{0,3}[EÖ]\s?[:=]?\s?(?:1\d|2[0-4])[.,]\d{3,10}°?/gu],
    [/\d{7}/, /(?<!\d)[2-9]\d{5}[\s,;/]{1,3}(?:[NXx]\s?[:=]?\s?)?6[1-7]\d{5}(?!\d)/g],
    [/\+/, /(?<![\p{L}\d])(?=\d*[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu],
    [/\/\/\//, /\/\/\/\p{Ll}{2,20}\.\p{Ll}{2,20}\.\p{Ll}{2,20}/gu],
    [/\p{Ll}\.\p{Ll}/u, /(?<![\p{L}\d.@/_-])(?!www\.)\p{Ll}{3,20}\.\p{Ll}{3,20}\.(?!example|info|name|museum|html|php|aspx)\p{Ll}{4,20}(?![\p{L}\d@/_-]|\.[\p{L}\d])/gu],
    [/geohash|what3|w3w|code|pluskod|olc|maiden|mgrs|rikets|utm/i, /(?<!\p{L})(?:geohash|what3words|w3w|plus\s?code|pluskod|olc|maidenhead|mgrs|rikets\snät|utm(?:\s3[2-5])?)(?:en)?(?:\s(?:är|till\s\p{L}{1,20}))?\s?[:=]?\s{0,2}(?=\S*\d|\S*\.\p{L}|\p{L}+\s\p{L}+\s\p{L})[\p{L}\d.+/]{3,60}(?:[\s,;]{1,2}[\d.+]{3,12})?/giu],
    [/\d{6}/, /(?<!\p{L})(?:koordinat(?:er)?|sweref(?:\s?99)?(?:\s?tm)?|rt\s?90)?\s?[NXYEÖ]\s?[:=]?\s?[1-9]\d{5,6}(?![\d.,]*\d)/gu],
    [/sweref|rt/i, /(?<!\p{L})(?:sweref(?:\s?99)?(?:\s?tm)?|rt\s?90)\s?[:=]\s?\d{5,7}[\s,;/]{1,3}\d{5,7}(?!\d)/giu],
    [/\d{2}[C-X]/, /(?<![\p{L}\d])3[2-5][C-X]\s?(?:\d{6}(?:[.,]\d+)?\s\d{7}|[A-Z]{2}\s?\d{3,5}\s?\d{3,5})(?!\d)/gu],
    [/\+/, /(?<![\p{L}\d])(?=[\dCFGHJMPQRVWX ]{0,8}[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4}\s[2-9CFGHJMPQRVWX]{2,4}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu],
    [/\d\d[.,]\d{3}/, /(?<!\p{L})(?:lat(?:itude?)?|lon(?:g(?:itude?)?)?)\.?\s?[:=]?\s?\d{2}[.,]\d{3,10}/giu],
  )
}

const mapSites = ['maps?\\.[a-z]{2,12}\\.[a-z]{2,6}', '(?:www\\.)?google\\.[a-z.]{2,6}/maps', 'goo\\.gl', 'maps\\.app\\.goo\\.gl', '(?:[a-z]{1,12}\\.)?(?:hitta|eniro|ratsit|mrkoll|merinfo|birthday|booli|hemnet)\\.se',
  '(?:www\\.)?openstreetmap\\.org', 'osm\\.org', 'plus\\.codes', '(?:www\\.)?bing\\.com/maps', '(?:www\\.)?here\\.com', '(?:[a-z]{1,12}\\.)?lantmateriet\\.se', 'what3words\\.com', 'w3w\\.co', '(?:kartor|minkarta|karta)\\.[a-z]{2,20}\\.[a-z]{2,6}']
/** Shortened links, of which nobody sees where they lead, and pages on the way to a place. */
const blindLink = /(?<!\p{L})(?:comgooglemaps|maps|waze|magicearth|here-route|bingmaps):\/\/[^\s<>"]{1,300}|(?<![\p{L}\d.])(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|t\.ly|t\.co|is\.gd|ow\.ly|kutt\.it|rb\.gy|cutt\.ly|lnkd\.in|g\.co|g\.page|qr\.ae)\/[^\s<>"]{1,300}|https?:\/\/[^\s<>"/]{1,200}\/(?:[^\s<>"]{0,200}[/_-])?(?:hitta-?(?:hit|till)|vagbeskrivning|vägbeskrivning|karta|kartor|find-us|directions)[^\s<>"]{0,300}/giu
/** The name of a street in the path of a page. */
const streetLink = /https?:\/\/[^\s<>"/]{1,200}\/[^\s<>"]{0,200}\p{L}[-_]?(?:gatan|vagen|vägen|granden|gränden|stigen|torget|backen|allen|allén)(?!\p{L})[^\s<>"]{0,300}/giu
const mapLink = new RegExp(`(?<![\\p{L}\\d.])(?:https?://)?(?:${mapSites.join('|')})[^\\s<>"]{0,300}|(?<!\\p{L})geo:[\\d.,-]{5,40}`, 'giu')

/** Links to maps, and to directories that show an address or who lives there. */
export function mapLinks(text: string): Span[] {
  return spansOf(text, [/\.|geo:/i, mapLink], [/\//, blindLink], [/\/\//, streetLink])
}

const partOfPath = /[\p{L}\d./_%~:-]/u

export function photos(text: string): Span[] {
  const files = spansOf(text, [/\.\w/, /\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg)(?![\p{L}\d])/giu]).map(({ start: dot, end }) => {
    let start = dot
    while (start > 0 && dot - start < 300 && partOfPath.test(text[start - 1]!)) start -= 1
    return { start, end }
  })
  return [...files, ...spansOf(text, [/!\[/, /!\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)/g])]
}

const timeOrLaw = /^(?:(?:Mån|Tis|Ons|Tors|Fre|Lör|Sön)(?:dag(?:ar)?)?|Kl|Klockan|Öppet|Telefontid|Tid|Från|Till|Prop|Kap|Ds|Lag|Bet|Mot|Dir|Skr|Nr|Kapitel|Vardagar)\s/u

/** "fastigheten Björnen 3:4", "Hjo Norr 7:12", "kv. Eken 5", "kvarteret Eken". */
export function properties(text: string): Span[] {
  const registered = spansOf(text, [/\d:\d/, /(?<![\p{L}\d])\p{Lu}\p{L}[\p{L}-]{0,24}(?:\s\p{Lu}[\p{L}-]{1,24}){0,2}\s\d{1,3}:\d{1,4}(?![\d:])/gu]).filter(({ start, end }) => {
    const words = text.slice(start, end)
    return !timeOrLaw.test(words) && /\p{Ll}{3}|\p{Lu}{5}/u.test(words)
  })
  return [...registered, ...spansOf(
    text,
    [/\d:\d/, /(?<!\p{L})(?:fastighet(?:en|s)?|tomt(?:en)?|byggnad(?:en)?|hus(?:et)?|villa(?:n)?|gård(?:en)?)\s(?:\p{L}[\p{L}-]{1,24}\s){0,3}\d{1,3}:\d{1,4}(?!\d)/giu],
    [/kv|fastighet|gård|villa|torp/i, /(?<!\p{L})(?:kv\.?|kvarteret|fastigheten|fastigheter|gården|[Vv]illa|villan|torpet)\s\p{Lu}[\p{L}-]{1,24}(?:\s\d{1,3})?/gu],
  )]
}

/** Door codes, floors, flat numbers, names on doors. */
export function doorsAndCodes(text: string): Span[] {
  return spansOf(
    text,
    [/kod/i, /(?<!\p{L})(?:port|dörr|larm|grind|entré|lås)?-?kod(?:en|lås(?:et)?)?\s?(?:är|har|:|=|till\s\p{L}{1,20})?\s{0,2}#?\d{3,8}#?/giu],
    [/tr|vån|plan|lgh|lägenhet/i, /(?<![\p{L}\d])(?:\d{1,2}\s?(?:tr\b|trappor)|(?:våning(?:en)?|vån\.?|plan)\s?\d{1,2}|(?:lgh|lägenhet)\.?\s?(?:nr\.?\s?)?\d{1,4})(?!\d)/giu],
    [/märk|skylt|med\s/i, /(?<!\p{L})(?:ringklock|porttelefon|dörr|port|brevlåd)\p{L}{0,6}\s(?:är\s)?(?:märk|skylt|med\s(?:namn|skylt))\p{L}{0,8}/giu],
    [/står/i, /står(?:\sdet)?\s["”'][^"”'\n]{1,40}["”']\spå\s(?:dörren|porten|klockan)/giu],
  )
}

/** Codes and passwords to doors, alarms and files: nobody's to read, whatever the text is about. */
export function accessCodes(text: string): Span[] {
  return spansOf(
    text,
    [/kod/i, /(?<!\p{L})(?:(?:port|dörr|larm|grind|entré|lås|nyckel|inpasserings|pin)-?kod(?:en|er|lås(?:et)?)?|kod(?:en)?\still\s(?:porten|dörren|grinden|entrén|larmet|huset|nyckelskåpet))(?:\s(?:är|till|för|i|gäller)(?:\s\p{L}{1,16})?){0,2}\s?[:=]?\s{0,2}[#*]?\d{3,8}[#*]?/giu],
    [/kod/i, /(?<!\p{L})(?:port|dörr|larm|grind|entré|lås|nyckel)-?kod(?:en|erna)?\s\p{L}[^.!?\n\d]{0,60}?(?<=[\s(])(?!(?:19|20)\d\d(?!\d))\d{4,6}(?![\d:–-]|\s?[-–]?\s?\d|\s?kr)/giu],
    [/med\s/i, /(?<!\p{L})(?:nyckelskåp|nyckelbox|kodlås|lås|dörr|port|grind|larm)\p{L}{0,4}\s(?:öppnas|låses\supp|stängs\sav)\smed\s(?:kod(?:en)?\s)?[#*]?\d{3,8}[#*]?/giu],
    [/port|knapp|ring/i, /(?<!\p{L})(?:port(?:telefon|tele)|knapptelefon|ringklocka|ringtablå)\p{L}{0,3}\s?[:,-]?\s{0,2}(?:tryck|slå|knapp|ring|välj)\p{L}{0,3}\s(?:in\s|på\s)?[#*]?\d{2,8}[#*]?/giu],
    [/lösen|password/i, /(?<!\p{L})(?:lösenord(?:et)?|lösen|password)(?:\s(?:till|för|i)\s\p{L}{1,20})?\s?(?:är|[:=])\s?(?=\S*[\d!@#$%&*?])\S{4,30}/giu],
  )
}
