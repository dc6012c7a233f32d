import type { Span } from '../../reading/fold.ts'
import { spansOf, type Signed } from './signed.ts'

/** Words that say where something lies from something known. "våld i nära relationer" is the one phrase that every text here has. */
const relation: Signed = [/bakom|bredvid|intill|vid|mitt|snett|framför|ovan|nedan|nära|närhet|granne|vägg|strax|\som|samma|huset/i, /(?<!\p{L})(?:bakom|bredvid|intill|invid|mitt\s?emot|snett\semot|framför|ovanför|nedanför|nära(?!\srelation)|närheten\sav|granne\smed|vägg\si\svägg|vid|strax\s(?:norr|söder|öster|väster|utanför)|(?:norr|söder|öster|väster)\som|ovanpå|samma\shus\ssom|huset\s(?:med|bredvid|bakom))(?!\p{L})/giu]

/** Buildings, waters and shops that a reader of a map finds; beginnings of words unless marked. */
const landmark = /(?<!\p{L})\p{L}{0,20}?(?:station|järnväg|hållplats|spårvagn|resecentrum|kyrka|kapell|moské|skola|gymnasi|torg|centrum|sjukhus|lasarett|vårdcentral|apotek|bibliotek|polishus|stadshus|kommunhus|rådhus|affär|butik|köpcent|galleria|macken|rondell|bron\b|tunnel|park|sjön|kanal|hamn|strand|slott|museum|teater|biograf|simhall|ishall|idrott|fotbollsplan|arena|hotell|vandrarhem|restaurang|pizzeri|café|kafé|kiosk|fabrik|industri|kyrkogård|lekplats|dagis|campus|högskola|folkets\shus|vattentorn|kvarn)|(?<![\p{L}\d])(?:ica|coop|willys|lidl|hemköp|systembolag\p{L}{0,3}|okq8|preem|circle\sk|ån|älven|e\d{1,2}|riksväg\s?\d{1,3}|väg\s\d{1,3})(?![\p{L}\d])/iu

const distance: Signed = [/från|bort|norr|söder|öster|väster|utanför/i, /(?<![\p{L}\d])(?:\d{1,4}|en|två|tre|fyra|fem|tio|femton|tjugo|några)\s?(?:hundra\s)?(?:m|meter|km|kilometer|mil|minuters?|min\.?|kvarter)\s(?:(?:gång(?:väg)?|promenad|resa|bilväg|bussresa|med\s\p{L}{2,10})\s)?(?:från|bort|norr|söder|öster|väster|utanför)(?!\p{L})/giu]
const colour = '(?:gul|röd|vit|grön|blå|grå|brun|rosa|svart|beige)\\p{L}{0,3}'
const house: Signed = [/gul|röd|vit|grön|blå|grå|brun|rosa|svart|beige/i, new RegExp(`(?<!\\p{L})${colour}\\s\\p{L}{0,12}?(?:huset|hus|villan|villa|byggnaden|byggnad|porten|port|dörren|dörr|fasaden|fasad|tegel|puts|panel|staket|grind|tak)(?!\\p{L})`, 'giu')]
const turn: Signed = [/port|dörr|entré|vänster|höger|sväng|första|andra|tredje|fjärde|sista|ingång/i, /(?<!\p{L})(?:(?:till\s)?(?:vänster|höger)\s(?:om|sida|hand|efter|vid)|sväng(?:er)?\s(?:av|vänster|höger|in)|(?:första|andra|tredje|fjärde|sista)\s(?:huset|porten|dörren|gatan|vägen|avfarten|infarten|korsningen)|(?:porten|dörren|entrén|ingången)\s(?:bredvid|intill|bakom|mellan|vid)|ingång(?:en)?\s(?:från|via|på|mot|vid))(?!\p{L})/giu]
const part: Signed = [/centr|stan|byn|samhället|r[ae]\s|kanten|hjärtat|mitten/i, /(?<!\p{L})(?:(?:mitt\s)?i\s(?:centrum|stan|byn|samhället)|(?:i\s)?(?:centrala|södra|norra|östra|västra|inre|yttre)\s(?:delen\sav\s)?\p{Lu}\p{L}{1,24}|i\s(?:utkanten|ytterkanten|hjärtat|mitten)\sav)(?!\p{L})/gu]
const building: Signed = [/inry|inhyst|ligger|huserar|till\s/i, /(?<!\p{L})(?:inrymt|inrymd|inhyst|ligger|huserar|håller\still)\s(?:i|på)\s(?:[\p{L}.]{1,14}\s){0,3}?\p{L}{0,14}(?:prästgård|skola|hotell|pensionat|villa|gård|kyrka|fabrik|sjukhus|lasarett|hyreshus|radhus|lägenhet)\p{L}{0,6}(?!\p{L})/giu]
const stop: Signed = [/hållplats|buss|spårvagn|pendeltåg/i, /(?<!\p{L})(?:[Hh]ållplats(?:en)?|[Bb]uss(?:en)?|[Ss]pårvagn(?:en)?|[Pp]endeltåg(?:et)?)\s(?:linje\s)?(?:\d{1,3}|\p{Lu}[\p{L}-]{1,24})/gu]
const owner: Signed = [/hyr|ägare|ägs/i, /(?<!\p{L})(?:[Hh]yr(?:s|er)?(?:\s\p{Ll}{2,16}){0,2}|[Hh]yresvärd(?:en)?(?:\sär)?|[Ff]astighetsägare(?:n)?(?:\sär)?|[Hh]uset\sägs)\s(?:av|hos|från|:)?\s?\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30}){0,3}/gu]

/** Directions: "bakom stationen", "200 meter från", "det gula huset", a stop, a landlord. */
export function directions(text: string): Span[] {
  const beside = spansOf(text, relation).flatMap(({ start, end }): Span[] => {
    const next = /^(?:\s[\p{L}\d-]{1,30}){1,3}/u.exec(text.slice(end, end + 80))
    return next !== null && landmark.test(next[0]) ? [{ start, end: end + next[0].length }] : []
  })
  return [...beside, ...spansOf(text, distance, house, turn, part, building, stop, owner)]
}

const lies = /(?<!\p{L})(?:ligger|belägen|beläget|inrymt|inrymd|inhyst|lokaliserat)(?!\p{L})/giu
const mayLie = /(?<!\p{L})(?:placerad|placerat|finns|flyttat|flyttar|bor)(?!\p{L})/giu
const dwelling = /boende|lägenhet|kvinnohus|\bhus|lokal|bostad|adress|jouren/iu
const toponym = /(?<!\p{L})(?:i|på|vid|utanför|nära|kring|mellan|[Ss]öder om|[Nn]orr om|[Öö]ster om|[Vv]äster om)\s(\p{Lu}[\p{L}-]{2,24})(?!\p{L})/gu
const noPlace = /^(?:Sverige|Norden|Region|Länet|Unizon|Roks|Instagram|Facebook|Polis|Socialtjänst|Stödlinje|Kvinnofridslinjen|Kvinnojour|Utväg|Kommun|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December)/u

/**
 * A place name smaller than a kommun beside a word for lying somewhere: "boendet ligger i Gråbo". `mayBeTold` are names of kommuner and
 * larger places, or their first words.
 */
export function localities(text: string, mayBeTold: ReadonlySet<string>, isValue: boolean): Span[] {
  const ofHome = dwelling.test(text)
  const anchors = [...text.matchAll(lies), ...(ofHome ? text.matchAll(mayLie) : [])].map(({ index }) => index).sort((a, b) => a - b)
  let anchor = 0
  return [...text.matchAll(toponym)].flatMap(({ 0: match, 1: name, index }) => {
    while ((anchors[anchor + 1] ?? Infinity) < index) anchor += 1
    const near = (isValue && ofHome) || anchors.slice(anchor, anchor + 2).some((position) => Math.abs(position - index) <= 80)
    const told = mayBeTold.has(name!.toLowerCase()) || noPlace.test(name!)
    return near && !told ? [{ start: index + match.length - name!.length, end: index + match.length }] : []
  })
}
