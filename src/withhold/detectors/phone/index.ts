import { markers } from '../../markers.ts'
import { lettersForDigits } from '../../reading/letters-for-digits.ts'
import { spelledDigits } from '../../reading/spelled-digits.ts'
import type { Detected, Detector } from '../detector.ts'

/**
 * 070, 072, 073, 076 and 079 with the digits after them, national or from +46, 0046 or 46, with marks between. 071, 074, 075 and 077 are
 * no personal numbers: 0771 are service numbers.
 */
const mobile = /(?<![\dA-Za-z]|\d[-./])(?:(?:\+|00)[ .-]?4[ .-]?6[ .()-]{0,3}(?:0[ .()-]{0,3})?|46[ .-]?|\(?0\)?[ .-]?)7[ .-]?[02369](?:[ .()/_·?\ufffd-]{0,3}\d){5,8}(?!\d)/g

/** What makes a number with any area code somebody's own: "hemtelefon 0555-…", "nås hemma på 08-…". */
const privately = '(?:hem(?:telefon(?:en)?|nummer|nr|numret)|hem\\s?(?:tel|tfn)\\.?|hem(?:ma)?\\spå|hem(?=\\s?:)|privat(?:a|t)?\\s?-?(?:telefon(?:nummer|en)?|nummer|nr|numret|tel\\.?|tfn\\.?|på)?)'
const ownNumber = new RegExp(`(?<!\\p{L})${privately}(?:\\s(?:är|på|nr))?[\\s:.(]{1,4}((?:\\+46[ .()-]{0,3}|0)\\d(?:[ ()/-]{0,3}\\d){6,9})(?!\\d)`, 'giu')
const ownHeading = /(?<!\p{L})(?:hem(?:telefon|nummer|nr)|privat\s?-?(?:telefon|nummer|nr|tel(?!\p{L})))/iu

/** "07.30-16.00 (12" is opening hours. */
const clockTimes = /^\(?07[.:]\d\d\s?-\s?\d\d?[.:]?\d\d/

/** Mobile numbers, and those called private: a person's until a reviewer says that it is the service's own. */
export const mobilePhone: Detector = {
  rule: 'withhold/mobile-phone',
  marker: markers.phone,
  headings: ownHeading,
  detect: (text, { heading }) => [
    ...(ownHeading.test(heading) && /\d{2}/.test(text) ? [{ start: 0, end: text.length, literal: true }] : []),
    ...[...text.matchAll(ownNumber)].map(({ 0: match, 1: number, index }): Detected => ({ start: index + match.length - number!.length, end: index + match.length, literal: true })),
    ...[...lettersForDigits(text).matchAll(mobile)].filter(([match]) => !clockTimes.test(match)).map(({ 0: match, index }): Detected => ({ start: index, end: index + match.length, literal: true })),
    ...spelledDigits(text).filter(({ digits }) => /^(?:0|0046|46)7[02369]\d{6,8}$/.test(digits)).map(({ start, end }): Detected => ({ start, end, literal: true })),
  ],
}
