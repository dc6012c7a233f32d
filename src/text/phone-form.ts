/**
 * Area codes of two and three digits, without the leading 0; every other Swedish area code has four digits.
 * Source: Post- och telestyrelsen, svensk nummerplan för telefoni.
 */
const shortAreaCodes: ReadonlySet<string> = new Set([
  '8',
  '10', '11', '13', '16', '18', '19', '20', '21', '23', '26', '31', '33', '35', '36', '40', '42', '44', '46', '54', '60', '63', '70', '72', '73', '76', '79', '90',
])
const nbsp = '\u00A0'

/**
 * A phone number as it is printed in Swedish: `+4631390601` and `031 390601` become `031-39 06 01`, hyphen after the area code, then groups of
 * two from the right with three first when the count is odd. Blanks are no-break, so that a number never breaks across lines. Short
 * numbers keep their own grouping (`112`, `114 14`, `1177`, `116 016`); numbers of other countries keep their prefix.
 */
export function formatPhone(stored: string): string {
  if (/^0[\d\s\u00A0-]{7,}$/.test(stored)) return formatPhone(`+46${stored.replace(/\D/g, '').slice(1)}`)
  if (!stored.startsWith('+')) return formatShortNumber(stored)
  if (!stored.startsWith('+46')) return stored
  const national = stored.slice(3)
  const areaCode = areaCodeOf(national)
  return `0${areaCode}-${groupFromRight(national.slice(areaCode.length))}`
}

function areaCodeOf(national: string): string {
  // 0200 and 0900 are series of their own beside 020 and 090, where no number begins with 0.
  if (/^[29]00/.test(national)) return national.slice(0, 3)
  return [1, 2].map((length) => national.slice(0, length)).find((code) => shortAreaCodes.has(code)) ?? national.slice(0, 3)
}

/** 12 34 56, 123 45, 123 456 78: groups of two from the right, the odd digit joins the first group. */
function groupFromRight(digits: string): string {
  if (digits.length <= 3) return digits
  const head = digits.length === 8 ? 3 : 2 + (digits.length % 2)
  const tail = digits.slice(head)
  const rest = digits.length === 8 ? [tail.slice(0, 3), tail.slice(3)] : tail.match(/../gs)!
  return [digits.slice(0, head), ...rest].join(nbsp)
}

function formatShortNumber(stored: string): string {
  const digits = stored.replace(/[\s\u00A0]/g, '')
  if (/^116\d{3}$/.test(digits)) return `116${nbsp}${digits.slice(3)}`
  return /^11[34]1[34]$/.test(digits) ? `${digits.slice(0, 3)}${nbsp}${digits.slice(3)}` : digits
}
