import { sentenceAt, sentencesOf } from '../../reading/sentences.ts'
import type { Detected } from '../detector.ts'
import { streets } from '../place/streets.ts'
import { namesAt } from '../place/surroundings.ts'

/** Where a person lives, works or goes to school, told as somebody's life and not as a duty. */
const life = /(?<!\p{L})(?:bor|bodde|bott|flydde|gömmer|gömde|gömd|fick\s(?:ett\s)?(?:jobb|arbete)|har\sfått\s(?:jobb|arbete)|jobbar\snu|studerar|pluggar|går\s(?:nu\s)?(?:i|på)\s(?:\p{L}{2,20}skolan?|klass)|flytta(?:r|t|de)?|(?:hjälp(?:te|t)|kör(?:de|t)|följ(?:de|t)|eskortera(?:de|t)?|slussa(?:de|t)?|placera(?:de|t)?|inkvartera(?:de|t)?)s)(?!\p{L})/iu

const way = '(?:,?\\s(?:som\\s)?(?:bor\\s|bodde\\s|sitter\\s)?(?:(?:nu|numera|hemma)\\s)?(?:på|i|vid)\\s|[\\s,(–-]{1,3})'
const toStreet = new RegExp(`^${way}$`, 'u')
const mayBeHouse = new RegExp(`^${way}\\p{L}\\D{2,40}\\d`, 'u')
/** A person who is told of for the work there has a street that is not private. */
const ofOffice = /öpp(?:en|et|na)(?!\p{L})|mottagning|reception|kontakt|besök|chef|samordnare|handläggare|kurator|kontor|ansvarig|ordförande|föreläs/iu
/** As far as is read to both sides of a name. */
const around = 160

/** The house in a street that is told right after a person's name: it is that person's. "Ärendet med X Y på Storgatan 3", "X Y, Storgatan 3". */
export function addressesOf(text: string, persons: readonly Detected[]): Detected[] {
  return persons.flatMap((name) => {
    const rest = text.slice(name.end, name.end + 90)
    if (!mayBeHouse.test(rest)) return []
    const houses = streets(rest).filter(({ start, end }) => toStreet.test(rest.slice(0, start)) && /\d/.test(rest.slice(start, end)))
    if (houses.length === 0) return []
    const from = Math.max(0, name.start - around)
    const near = text.slice(from, name.end + around)
    const { start, end } = sentenceAt(sentencesOf(near), name.start - from)
    return ofOffice.test(near.slice(start, end)) ? [] : houses.map((house) => ({ start: name.end + house.start, end: name.end + house.end, literal: true }))
  })
}

/** What a form or a list says of somebody: "skola: Ekbyskolan". */
const form = /(?<!\p{L})(?:skola|förskola|dagis|arbetsplats|arbetsgivare|arbete|jobb|bostad|hemort|bostadsort|bostadsadress|hemadress)\s?:\s{0,2}([^\s,;.][^\n,;.]{2,60})/giu

/** Places in a sentence on the life of a person whom it names: without the name they still tell who it is. */
export function livesOf(text: string, persons: readonly Detected[], mayBeTold: ReadonlySet<string>): Detected[] {
  const told = ofOffice.test(text) ? [] : [...text.matchAll(form)].filter(([, place]) => /^\p{Lu}/u.test(place!)).map(({ 0: match, 1: place, index }): Detected => ({ start: index + match.length - place!.length, end: index + match.length, literal: false }))
  if (!life.test(text)) return told
  return [...told, ...sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!life.test(sentence) || !persons.some((name) => name.start >= start && name.start < end)) return []
    return [...namesAt(sentence, mayBeTold), ...streets(sentence)].map((span) => ({ start: start + span.start, end: start + span.end, literal: false }))
  })]
}
