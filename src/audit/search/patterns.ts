/** Letters and digits in their common form, without invisible signs; dashes and blanks of all kinds as one. */
function common(text: string): string {
  return /^[\x00-\x7fåäöÅÄÖ]*$/.test(text) ? text : text.normalize('NFKC').replace(/[\p{Cf}\u00ad]/gu, '').replace(/\p{Pd}|\u2212/gu, '-').replace(/\p{Zs}/gu, ' ')
}

const identityNumber = /(?<![\p{L}\d.,])((?:18|19|20)?\d\d)([-./ ]?)(\d\d)\2(\d\d)( ?[-+] ?| )?(\d{4})(?![\p{L}\d]|[.,]\d)/gu
const halfNumber = /(?<![\p{L}\d])(?:18|19|20)?\d\d[01]\d[0-3]\d ?[-+] ?[Xx*]{4}/u
const temporary = /(?<![\p{L}\d])(?:18|19|20)?\d\d[01]\d[0-3]\d ?[-+] ?[TP]\d{3}(?![\p{L}\d])/u
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

/** An identity number in one of its usual forms, or half of one. */
export function hasIdentityNumber(raw: string): boolean {
  const text = common(raw)
  if (halfNumber.test(text) || temporary.test(text)) return true
  for (const { 0: match, 1: year, 3: month, 4: day, 5: dash, 6: last, index } of text.matchAll(identityNumber)) {
    if (!isDay(Number(month), Number(day)) || !passesCheck(`${year!.slice(-2)}${month}${day}${last}`)) continue
    const marked = dash !== undefined && /[-+]/.test(dash)
    // Ten digits from 0 in one piece are a telephone number as often as not, and a day with a year after it no number at all.
    const telling = marked || (year!.length === 4 ? !(dash === ' ' && /^(?:19|20)/.test(last!)) : !match.startsWith('0') && dash === undefined)
    if (telling || word.test(text.slice(Math.max(0, index - 40), index))) return true
  }
  return false
}

const home = /skydda\p{L}{0,2}[ -]{0,2}(?:boende|bostad|lägenhet|adress)|skyddsboende|jour(?:lägenhet|boende)|kvinnohus|akutboende/iu
const street = /\p{Lu}\p{L}{1,25}(?:gatan|vägen|gränd|gränden|stigen|torget|allén|backen)\s\d{1,3}(?!\d)|\b[1-9]\d{2} \d{2} \p{Lu}\p{Ll}{2,}/u
const openToVisitors = /öpp(?:en|et|na)/i

/** A street with a number, or a postcode with its town, on one line with a word for sheltered housing. */
export function hasShelteredAddress(raw: string): boolean {
  if (!home.test(raw)) return false
  return common(raw).split(/[\n\u0001]/).some((line) => home.test(line) && street.test(line) && !openToVisitors.test(line))
}

/** Where the files lay on somebody's machine. */
export function hasLocalPath(text: string): boolean {
  return /(?:file:\/\/\/?|(?<![\p{L}\d./])\/(?:home|Users|root|tmp)\/[\p{L}\d._-]{2,}|\b[A-Z]:\\(?:Users|Documents))/u.test(text)
}
