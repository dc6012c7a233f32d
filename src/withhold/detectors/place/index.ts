import { markers } from '../../markers.ts'
import type { Span } from '../../reading/fold.ts'
import type { Detected, Detector, Situation } from '../detector.ts'
import { squeezed } from '../../reading/squeeze.ts'
import { accessCodes, coordinates, doorsAndCodes, mapLinks, photos, properties } from './marks.ts'
import { directions, localities } from './directions.ts'
import { homes } from './homes.ts'
import { landmarkAlone, landmarks } from './landmarks.ts'
import { staysOfProtected } from './protected-persons.ts'
import { postcodes, streets } from './streets.ts'
import { homeNames, placeNames, surroundings } from './surroundings.ts'

/** An address that its source calls open to visitors: "öppen mottagning på Storgatan 3", "öppen adress". */
const open = /öpp(?:en|et|na)\s(?:mottagning|adress|besöks\w*|reception|verksamhet|kontor|lokal|drop-?in|träffpunkt|dagverksamhet|stödverksamhet)|öpp(?:en|et)\sför\s(?:alla|allmänheten|besök(?:are)?)(?!\p{L})|(?:mottagningen|kontoret|lokalen|verksamheten)\s(?:är|hålls)\söpp(?:en|et)|offentlig\sadress|besöks\w*\s\(öppen\)/iu
const placeHeading = /(?<!e-?post|mejl|mail|webb?|hemside|internet|käll|källans\s|på\s)adress|koordinat|karta|läge\b|portkod|vägbeskrivning|hitta|fastighet|hyresvärd|stadsdel|kvarter|latitud|longitud|lediga\s|(?<!\p{L})(?:post|tät|bostads)?ort(?:en)?(?!\p{L})/iu
const shelteredWord = /skydd|jourl|jourb|kvinnohus|hemlig|boende/i

/** What to look for, and whether those words alone give the place away wherever they stand. */
const kinds: readonly { readonly find: (text: string, situation: Situation) => Span[]; readonly literal: boolean }[] = [
  { find: streets, literal: true },
  { find: postcodes, literal: false },
  { find: coordinates, literal: true },
  { find: mapLinks, literal: true },
  { find: photos, literal: true },
  { find: properties, literal: true },
  { find: doorsAndCodes, literal: false },
  { find: accessCodes, literal: false },
  { find: directions, literal: false },
  { find: surroundings, literal: false },
  { find: landmarks, literal: false },
  { find: landmarkAlone, literal: false },
  { find: (text, { tellablePlaces, isHousing, isValue }) => (!isValue ? placeNames(text, tellablePlaces, isHousing) : isHousing ? homeNames(text, tellablePlaces) : []), literal: false },
  { find: (text, { tellablePlaces, isValue }) => (isValue ? [] : [...homes(text, tellablePlaces), ...staysOfProtected(text, tellablePlaces)]), literal: false },
  { find: (text, { tellablePlaces, isValue }) => localities(text, tellablePlaces, isValue), literal: false },
]

/**
 * Everything that tells where sheltered housing lies or how to get in: street, postcode, coordinates, map and photo links, property, door,
 * directions, surroundings, and names of places beside a word for lying somewhere. Looks in records that speak of sheltered housing; where they speak of nothing else, any name that
 * may be a place's counts. Elsewhere it looks for codes and in sentences on a home only: see `homes`. In running text the whole
 * sentence goes, since the words around an address often tell the same ("the yellow house with the green gate").
 *
 * An address stays when a source calls it open to visitors and no word for sheltered housing stands in the same sentence.
 */
export const shelteredPlace: Detector = {
  rule: 'withhold/sheltered-place',
  marker: markers.shelteredPlace,
  headings: placeHeading,
  fields: new Set(['address', 'status', 'availability']),
  detect: (text, situation) => {
    if (!situation.sheltered) return [...accessCodes(text), ...(situation.isValue ? [] : [...homes(text, situation.places), ...staysOfProtected(text, situation.places)])].map((span): Detected => ({ ...span, literal: false, statement: !situation.isValue }))
    if (situation.field === 'address' && !situation.isHousing && isBox(text)) return []
    if (situation.field === 'address' || (!saysState(situation) && situation.isValue && placeHeading.test(situation.heading))) {
      const whole = { start: 0, end: text.length, literal: true }
      const named = streets(text).map((span) => ({ ...span, literal: hasNumber(text, span) }))
      return !/[\p{L}\d]/u.test(text) || [whole, ...named].some((span) => isOpen(text, span, situation)) ? [] : [whole, ...named]
    }
    return kinds.flatMap(({ find, literal }) => find(text, situation)
      .filter((span) => !isOpen(text, span, situation))
      .map((span): Detected => ({ ...span, literal: literal && (find !== streets || hasNumber(text, span)), statement: !situation.isValue })))
  },
}

/** A box at the post office, where nobody lives. */
export const isBox = (address: string): boolean => /^\s*Box\s\d{1,5},?\s(?:SE?-)?\d{3}\s?\d{2}\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*$/u.test(address)

/** "Läge" heads the column for whether something exists as well as the one for where it lies; a value understood as a state is no place. */
const saysState = ({ field }: Situation): boolean => field === 'status' || field === 'availability'

/** A street without a number is everybody's. */
const hasNumber = (text: string, { start, end }: Span): boolean => /\d/.test(text.slice(start, end))

function isOpen(text: string, span: Span, { openAddresses }: Situation): boolean {
  return openAddresses.size > 0 && openAddresses.has(squeezed(text.slice(span.start, span.end)))
}

/** Addresses that a sentence of a record calls open to visitors, squeezed. */
export function openAddressesIn(sentence: string): string[] {
  if (!open.test(sentence) || shelteredWord.test(sentence.replace(open, ''))) return []
  return [...streets(sentence), ...postcodes(sentence)].map((span) => squeezed(sentence.slice(span.start, span.end)))
}
