import { markers } from '../../markers.ts'
import type { Detected, Detector, Situation } from '../detector.ts'
import { hasCheckDigit, isBirthDate } from './birth-date.ts'
import { lettersForDigits } from '../../reading/letters-for-digits.ts'
import { spelledDigits } from '../../reading/spelled-digits.ts'
import { digitWindows, type DigitWindow } from './digit-windows.ts'

const named = /person\s?-?\s?(?:nummer|nr|num)|pers\.?\s?-?\s?n(?:umme)?r|\bp(?:ers)?-?nr\b|samordn(?:ings)?\.?\s?-?\s?(?:nummer|nr)|\bsam\.?\s?nr\b|födelse(?:nummer|nr|datum|tid)|\bt-?nummer|reservnummer|identity\s(?:number|no)|\bssn\b/i
const registered = /(?:\b[Dd]nr|diarie\w*|d\.nr|ärende\w*|mål(?:nr|nummer)|\bisbn|\bissn|\bean|org(?:anisations)?\.?\s?-?(?:nr|nummer)|bankgiro\w*|plusgiro\w*|\bbg|\bpg|\bocr|faktura\w*|artikel\w*|beteckning)[\s:.#]{0,3}[\p{L}\d/.-]{0,12}\s?$|(?:^|[\s(])[A-ZÅÄÖ]{1,5}[ /:-]$/u
const telephone = /(?:\btel|telefon\w*|tfn|\bring|nummer|nr|växel\w*|fax|sms|jour\w*)[\s:.]{0,3}$/i
const unit = /^\s?(?:kr|kronor|tkr|mkr|procent|%|inv|personer|st\b|euro|€|m2|kvm)/i

/**
 * Personnummer, samordningsnummer, T-numbers and their half-masked forms.
 *
 * Ten or twelve digits, however divided, are one when the date part is real and the check digit is right, or when the date part is real
 * and a word for such numbers stands near. Organisation numbers have a third digit of at least 2 and so are never a date. What remains
 * to tell apart are numbers that happen to look like it: telephone numbers from an area code like 0501, a date followed by a clock
 * time, diary numbers, sums of money, hashes.
 */
export const identityNumber: Detector = {
  rule: 'withhold/identity-number',
  marker: markers.identityNumber,
  headings: named,
  fields: new Set(['phone']),
  detect: (text, situation) => {
    if (!/\d/.test(text)) return saidAloud(text)
    const disguised = lettersForDigits(text)
    return [
      ...saidAloud(text), ...temporaryNumbers(text), ...halfMasked(text), ...wholeNumbers(text, situation), ...(disguised === text ? [] : wholeNumbers(disguised, situation)),
      ...bareBirthDates(text, situation), ...daysOfBirth(text), ...partsApart(text), ...lastFour(text), ...foreignersNumbers(text),
    ]
  },
}

function wholeNumbers(text: string, situation: Situation): Detected[] {
  return digitWindows(text).filter((window) => {
    if (!isBirthDate(window.digits.slice(0, -4))) return false
    return nameNear(text, window, situation) || (hasCheckDigit(window.digits) && !isOtherNumber(text, window, situation))
  }).map(({ start, end }) => ({ start, end, literal: true }))
}

/** "noll två noll fyra två ett …" */
function saidAloud(text: string): Detected[] {
  return spelledDigits(text).filter(({ digits }) => /^(?!07[02369])(?:\d{10}|\d{12})$/.test(digits) && isBirthDate(digits.slice(0, -4))).map(({ start, end }) => ({ start, end, literal: true }))
}

function nameNear(text: string, { start, end }: DigitWindow, situation: Situation): boolean {
  return named.test(situation.heading) || named.test(text.slice(Math.max(0, start - 40), start)) || named.test(text.slice(end, end + 30))
}

function isOtherNumber(text: string, window: DigitWindow, situation: Situation): boolean {
  const { digits, cuts, gaps, start, end, alone } = window
  const before = text.slice(Math.max(0, start - 30), start)
  if (isPhone(window, before, situation) || isDateAndTime(window) || isPartOfHash(text, window)) return true
  const dated = digits.length - 4
  const usual = cuts.length === 0 || (cuts.includes(dated) && cuts.every((cut) => [dated, dated - 2, dated - 4, dated - 6].includes(cut)))
  const spelled = cuts.length === digits.length - 1
  if (usual && /^(?:19|20)/.test(digits.slice(-4)) && cuts.length === 3) return !alone || !/^\s?[-+]\s?$|^ $/.test(gaps[2]!)
  if (usual || spelled) return false
  return !alone || registered.test(before) || unit.test(text.slice(end, end + 12))
}

/** Ten digits from 0: a telephone number when written as one, or said to be one. Swedish area codes have two to four digits. */
function isPhone({ digits, cuts }: DigitWindow, before: string, situation: Situation): boolean {
  if (!digits.startsWith('0')) return false
  if (cuts.length === 1 && cuts[0] === 6) return false
  const pairs = [2, 4, 6].every((cut) => cuts.includes(cut)) && cuts.every((cut) => cut % 2 === 0)
  const areaCode = cuts[0]
  const lastFour = areaCode === 4 && cuts.at(-1) === 6
  if (!pairs && !lastFour && areaCode !== undefined && areaCode >= 2 && areaCode <= 4) return true
  return situation.field === 'phone' || telephone.test(before)
}

/** "2023-05-12 13.45", "20230512 1345" is no such writing: clock times have a mark inside. */
function isDateAndTime({ digits, cuts, gaps }: DigitWindow): boolean {
  return cuts.at(-1) === 10 && /^[.:]$/.test(gaps.at(-1)!) && Number(digits.slice(8, 10)) < 24 && Number(digits.slice(10)) < 60
}

/** Digits inside a long word of hexadecimal digits, as in page addresses. */
function isPartOfHash(text: string, { start, end, cuts }: DigitWindow): boolean {
  if (cuts.length > 0) return false
  const before = /[0-9a-f]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))![0]
  const after = /^[0-9a-f]{0,40}/.exec(text.slice(end, end + 40))![0]
  return before.length + after.length >= 6
}

/** Letters among the last four: T-numbers of the police and the courts, interim numbers of universities, reserve numbers in health care. */
function temporaryNumbers(text: string): Detected[] {
  return [...text.matchAll(/(?<![\d-])((?:18|19|20)?\d\d)[-./ ]?(\d\d)[-./ ]?(\d\d) ?[-+]? ?[TPSRUWXJKLMNtp] ?\d{3}(?![\p{L}\d])|(?<![\d-])((?:18|19|20)?\d\d)(\d\d)(\d\d)[- ]?(?:[A-Z]{2}\d\d|[A-Z]\d[A-Z]\d)(?![\p{L}\d])/gu)]
    .filter(([, ...date]) => isBirthDate(date.join('')))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: true }))
}

/** "900101-XXXX" still tells the day of birth. */
function halfMasked(text: string): Detected[] {
  return [...text.matchAll(/(?<![\d-])((?:18|19|20)?\d\d)[-./ ]?(\d\d)[-./ ]?(\d\d) ?[-+] ?[xX*•#_?]{2,4}(?![\p{L}\d])/gu)]
    .filter(([, year, month, day]) => isBirthDate(`${year}${month}${day}`))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: true }))
}

/** A day of birth straight after the word, without the last four digits. */
function bareBirthDates(text: string, situation: Situation): Detected[] {
  const whole = named.test(situation.heading) && /^\s*(?:(?:18|19|20)?\d\d)[-./ ]?\d\d[-./ ]?\d\d\s*$/.test(text)
  if (whole) return [{ start: 0, end: text.length, literal: false }]
  return [...text.matchAll(/(?:(?:person|samordnings|födelse)(?:num(?:mer|re[nt])|nr|datum|tid)\w{0,3}|\bpnr)[\s:.(är]{0,6}(((?:18|19|20)?\d\d)[-./ ]?(\d\d)[-./ ]?(\d\d))(?![\d-]|[./ ]\d)/gi)]
    .filter(([, , year, month, day]) => isBirthDate(`${year}${month}${day}`))
    .map(({ 0: match, 1: date, index }) => ({ start: index + match.length - date!.length, end: index + match.length, literal: false }))
}

const month = '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
/** "födda 2008-2012" are years. */
const writtenDay = `(?!(?:19|20)\\d\\d\\s?-\\s?(?:19|20)\\d\\d(?!\\d))(?:(?:18|19|20)\\d\\d[-./ ]?\\d\\d[-./ ]?\\d\\d|\\d{6}|\\d\\d[-./]\\d\\d[-./]\\d\\d|\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}\\s?[/. -]\\s?|(?::?e|st|nd|rd|th)?\\s${month}\\s?)(?:(?:18|19|20)\\d\\d)?)`
const dayOfBirth = new RegExp(`(?<!\\p{L})(?:född(?:a)?|f\\.|född(?:else)?dag(?:en)?|fyller\\sår|födelse(?:dag(?:en)?|datum(?:et)?)|born|date\\sof\\sbirth|dob|bday)[\\s:.,(=]{0,4}(?:(?:den|är|på|on|the)\\s){0,2}(${writtenDay}(?:\\s?[-+]\\s?\\d{4})?)(?!\\d)`, 'giu')

/** "född den 21 april 2002" */
function daysOfBirth(text: string): Detected[] {
  return [...text.matchAll(dayOfBirth)].map(({ 0: match, 1: day, index }) => ({ start: index + match.length - day!.length, end: index + match.length, literal: false }))
}

const registration = /(?:\bdnr|diarie|ärende|\bKS|\bSN|beslut|antog|antagen|den)\s?[:.]?\s?$/i

/** "personnumret i två delar: 020421 resp. 2393": a day written together, a little after the word, and the four digits after that. */
function partsApart(text: string): Detected[] {
  return [...text.matchAll(/(?:person|samordnings|födelse)(?:num(?:mer|re[nt])|nr)\w{0,3}|\bpnr/gi)].flatMap(({ 0: word, index }): Detected[] => {
    const from = index + word.length
    const date = /^\D{1,40}?((?:18|19|20)?\d{6})(?!\d|[-/:]\d)/.exec(text.slice(from, from + 60))
    if (date === null || !isBirthDate(date[1]!) || registration.test(date[0].slice(0, -date[1]!.length))) return []
    const dateEnd = from + date[0].length
    const found = [{ start: dateEnd - date[1]!.length, end: dateEnd, literal: false }]
    const rest = /^[^\d.!?]{1,30}(?:\d\s)?\D{0,10}?(\d{4})(?!\d)/.exec(text.slice(dateEnd, dateEnd + 60)) ?? /^[^\d!?]{1,20}(\d{4})(?!\d)/.exec(text.slice(dateEnd, dateEnd + 40))
    return rest === null ? found : [...found, { start: dateEnd + rest[0].length - 4, end: dateEnd + rest[0].length, literal: false }]
  })
}

/** "fyra sista 2393", "kontrollnummer 2393" */
function lastFour(text: string): Detected[] {
  return [
    ...[...text.matchAll(/(?:(?:fyra|4)\ssista(?!\så)|sista\s(?:fyra|4)(?!\så)|kontroll(?:num(?:mer|ret)|nr|siffror)|last\s(?:four|4))\p{L}{0,3}[^\d.!?;\n]{0,20}(\d{4})(?!\d)/giu)].map(({ 0: match, index }) => ({ start: index + match.length - 4, end: index + match.length, literal: false })),
    ...[...text.matchAll(/(?<!\d)\d{4}\s(?=(?:är\s)?(?:de\s)?(?:(?:fyra|4)\ssista(?!\så)|sista\s(?:fyra|4)(?!\så)))/giu)].map(({ index }) => ({ start: index, end: index + 4, literal: false })),
  ]
}

/** Numbers by which a foreigner is known: of the migration agency's cards and files, and of passports. */
function foreignersNumbers(text: string): Detected[] {
  return [...text.matchAll(/(?<!\p{L})(?:lma(?:-?(?:kort(?:et)?|num(?:mer|ret)|nr))?|dossier(?:num(?:mer|ret)|nr)?|beteckningsn(?:um(?:mer|ret)|r)|pass\s?(?:num(?:mer|ret)|nr|no)|passport(?:\s(?:number|no))?|id-?korts?\s?(?:nummer|nr)|uppehållstillståndskort)(?:\p{L}{0,2}\s(?:nummer|nr))?[\s:.#]{1,4}((?=\p{L}{0,3}\d)[\p{L}\d][\p{L}\d/-]{5,14})(?![\p{L}\d])/giu)]
    .map(({ 0: match, 1: number, index }) => ({ start: index + match.length - number!.length, end: index + match.length, literal: true }))
}
