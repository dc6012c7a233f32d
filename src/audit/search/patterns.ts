import { plainCode, plainOf, several } from './plain-form.ts'

/** Letters and digits in their common form, without invisible signs; dashes and blanks of all kinds as one. */
function common(text: string): string {
  return /^[\x00-\x7fåäöÅÄÖ]*$/.test(text) ? text : text.normalize('NFKC').replace(/[\p{Cf}\u00ad]/gu, '').replace(/\p{Pd}|\u2212/gu, '-').replace(/\p{Zs}/gu, ' ')
}

const identityNumber = /(?<![\p{L}\d.,])((?:18|19|20)?\d\d)([-./ ]?)(\d\d)\2(\d\d)( ?[-+] ?| )?(\d{4})(?![\p{L}\d]|[.,]\d)/gu
const halfNumber = /(?<![\p{L}\d])(?:18|19|20)?\d\d[01]\d[0-3]\d ?[-+] ?(?:[Xx*]{4}|[TP]\d{3}(?![\p{L}\d]))/u
const word = /person(?:nummer|nr)|\bpnr\b|samordningsnummer/i

function passesCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + Math.trunc(weighed / 10) + (weighed % 10)
  }, 0)
  return sum % 10 === 0
}

function isDay(month: number, day: number): boolean {
  return day > 59 ? month < 13 && day < 92 : month > 0 && month < 13 && day > 0 && day < 32
}

/**
 * An identity number in one of its usual forms, or half of one. Only where ten digits stand close together, or six with a mask or a letter
 * after them, is the text read with patterns.
 */
export function hasIdentityNumber(text: string): boolean {
  let [count, first, last] = [0, 0, 0]
  for (let index = 0; index < text.length; index += 1) {
    if (count === 0) while (isLetter(text, index + stride - 1)) index += stride
    const plain = plainCode(text.charCodeAt(index))
    if (plain === 0) continue
    const digits = plain >= 48 && plain <= 57 ? 1 : plain === several ? digitsIn(text, index) : 0
    if (digits === undefined) continue
    if (count > 0 && (digits === 0 || !isJoined(text, last + 1, index))) {
      if (isNumber(text, first, last + 1, count)) return true
      count = 0
    }
    if (digits === 0) continue
    if (count === 0) first = index
    count += digits
    last = index
  }
  return isNumber(text, first, last + 1, count)
}

/** So many characters at least make six digits, since some ("½") stand for two: before a letter that far on, none begin. */
const stride = 3

function isLetter(text: string, index: number): boolean {
  const plain = index < text.length ? plainCode(text.charCodeAt(index)) : 0
  return plain > 57 && plain !== several
}

/** Of a character that stands for several: how many digits, 0 when for letters, undefined when for neither. */
function digitsIn(text: string, index: number): number | undefined {
  const parts = plainOf(String.fromCodePoint(text.codePointAt(index)!))
  return parts.length === 0 ? undefined : parts.every((part) => /\d/.test(part)) ? parts.length : 0
}

function isNumber(text: string, first: number, end: number, digits: number): boolean {
  if (digits < 10 && !(digits >= 6 && /^ ?[-+\u2010-\u2015\u2212] ?[XxTP*]/.test(text.slice(end, end + 5)))) return false
  // A letter in place of what is cut off keeps the rest of a longer number from being read as one.
  const from = Math.max(0, first - 45)
  return standsIn(`${from > 0 ? 'x' : ''}${text.slice(from, end + 12)}`)
}

/** At most three marks between, and none that ends a number. */
function isJoined(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let index = from; index < to; index += 1) if ('\n\r,;:"|<>()[]{}=\u0001'.includes(text[index]!)) return false
  return true
}

function standsIn(stretch: string): boolean {
  const text = common(stretch)
  if (halfNumber.test(text)) return true
  for (const { 0: match, 1: year, 3: month, 4: day, 5: dash, 6: last, index } of text.matchAll(identityNumber)) {
    if (!isDay(Number(month), Number(day)) || !passesCheck(`${year!.slice(-2)}${month}${day}${last}`)) continue
    const marked = dash !== undefined && /[-+]/.test(dash)
    // Ten digits from 0 in one piece are a telephone number as often as not, and a day with a year after it no number at all.
    const telling = marked || (year!.length === 4 ? !(dash === ' ' && /^(?:19|20)/.test(last!)) : !match.startsWith('0') && dash === undefined)
    if (telling || word.test(text.slice(Math.max(0, index - 40), index))) return true
  }
  return false
}

const home = /skydda[\p{L}]{0,2}[ -]{0,2}(?:boende|bostad|lägenhet|adress)|skyddsboende|jour(?:lägenhet|boende)|kvinnohus|akutboende/giu
const street = /\p{Lu}\p{L}{1,25}(?:gatan|vägen|gränd|gränden|stigen|torget|allén|backen)\s\d{1,3}(?!\d)|\b[1-9]\d{2} \d{2} \p{Lu}\p{Ll}{2,}/u
const openToVisitors = /öpp(?:en|et|na)/i
const longestLine = 2000

/** A street with a number, or a postcode with its town, on one line with a word for sheltered housing. In data, a value is a line. */
export function hasShelteredAddress(text: string, isData = false): boolean {
  let looked = -1
  const ends = isData ? '\n\u0001"' : '\n\u0001'
  for (const { index } of text.matchAll(home)) {
    if (index < looked) continue
    let start = index
    while (start > 0 && index - start < longestLine && !ends.includes(text[start - 1]!)) start -= 1
    looked = index
    while (looked < text.length && looked - index < longestLine && !ends.includes(text[looked]!)) looked += 1
    const line = common(text.slice(start, looked))
    if (street.test(line) && !openToVisitors.test(line)) return true
  }
  return false
}

/** Where the files lay on somebody's machine. */
export function hasLocalPath(text: string): boolean {
  return /file:\/\/|\/(?:home|Users|root|tmp)\/|[A-Z]:\\(?:Users|Documents)/.test(text)
    && /file:\/\/\/?|(?<![\p{L}\d./])\/(?:home|Users|root|tmp)\/[\p{L}\d._-]{2,}|\b[A-Z]:\\(?:Users|Documents)/u.test(text)
}
