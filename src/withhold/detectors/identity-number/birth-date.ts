const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether six or eight digits are the date part of an identity number: a real day, or a samordningsnummer's day + 60, where month 00
 * and day 60 stand for what is not known (so in the tax agency's own test numbers).
 */
export function isBirthDate(digits: string): boolean {
  if (digits.length === 8 && !/^(?:18[4-9]|19\d|20[0-4])/.test(digits)) return false
  const [month, day] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))]
  if (day >= 60) return month <= 12 && day <= 60 + (daysInMonth[month - 1] ?? 31)
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0)
}

/** The check digit of an identity number (Luhn, mod 10) over its last ten digits. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0
  const ten = digits.slice(-10)
  for (let index = 0; index < 10; index += 1) {
    const doubled = Number(ten[index]) * (index % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
