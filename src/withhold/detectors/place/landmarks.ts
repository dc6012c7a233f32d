import type { Span } from '../../reading/fold.ts'
import { sentencesOf } from '../../reading/sentences.ts'

const name = '\\p{Lu}[\\p{L}’\'-]{1,24}'
const kind = '(?:kyrka|kapell|skola|förskola|gymnasium|bibliotek|station|torg|centrum|badplats|bad|camping|vårdcentral|apotek|hamn|park|slott|kvarn|herrgård|hembygdsgård|idrottsplats|sporthall|simhall|sjukhus|polisstation|brandstation|folkets\\shus|gård|by|prästgård|bygdegård|församlingshem)'
const definite = '(?:kyrkan|kapellet|skolan|gymnasiet|biblioteket|stationen|torget|badet|campingen|hamnen|parken|slottet|kvarnen|herrgården|hallen|vallen|sjön|viken|berget|bron|huset|gården|macken|museet)'
const shop = '(?:Café|Kafé|Hotell|Pizzeria|Restaurang|Kiosk|Ica|ICA|Coop|Willys|Lidl|Hemköp|Preem|OKQ8|Biograf|Apotek|Frisör)'
/** Named buildings, shops and waters as the first words of a sentence, where a capital says nothing. */
const first = new RegExp(`^\\s*["”'(]?(?:${shop}\\s${name}|${name}(?:\\s${name})?s?\\s${kind}(?:en|et|n|s)?|\\p{Lu}\\p{Ll}{2,20}${definite})(?!\\p{L})`, 'u')
const relation = /(?<!\p{L})(?:ligger|låg|granne|grannar|gränsar|intill|invid|mitt\s?emot|bredvid|bakom|framför|ovanpå|syns|ser\sman|delar|tvärs|närmast|närmaste|nära(?!\srelation)|vägg\si\svägg|samma|hörs|adress|runt\shörnet|på\sandra\ssidan)(?!\p{L})/iu

const ofProtected = /skydda(?:d|de|t)\s(?:identitet|folkbokföring|(?:person)?uppgift)|sekretessmark|kvarskriv/iu

/** The same as the school or workplace of a protected person. */
export const placesOfProtected = (text: string): Span[] => beginnings(text, ofProtected)

/** "Ekby kyrka ligger mittemot", "Café Alma delar ingång med": what a home is described by when the sentence begins with it. */
export const landmarks = (text: string): Span[] => beginnings(text, relation)

/** The same as all that is said: "Larvs prästgård". */
export const landmarkAlone = (text: string): Span[] => [first.exec(text)].flatMap((found) => (found?.[0].length === text.trimEnd().length ? [{ start: 0, end: found.input.length }] : []))

function beginnings(text: string, beside: RegExp): Span[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const found = first.exec(sentence)
    return found === null || !beside.test(sentence.slice(found[0].length)) ? [] : [{ start, end: start + found[0].length }]
  })
}
