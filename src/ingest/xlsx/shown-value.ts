/** A number as Excel with Swedish settings shows it: what the person who sent the file saw, and meant. */
export function shownNumber(raw: string, format: string, from1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  const positive = format.split(';')[0]!.replace(/"[^"]*"|\\./g, '')
  const plain = positive.replace(/\[[^[\]]*\]/g, '')
  if (isDateFormat(positive)) return shownDate(value, positive, from1904)
  if (plain.includes('%')) return `${decimal(value * 100)} %`
  const zeros = /^0+$/.exec(plain.trim())
  if (zeros !== null && Number.isInteger(value) && value >= 0) return String(value).padStart(zeros[0].length, '0')
  return decimal(value)
}

/** Sums of binary fractions show as 0.30000000000000004; fifteen digits are what Excel keeps. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',')
}

export function isDateFormat(format: string): boolean {
  const letters = format.replace(/\[(?![hms]+\])[^[\]]*\]/gi, '').toLowerCase()
  return letters !== 'general' && !letters.includes('standard') && /[ymdhs]/.test(letters) && !/[0#?]/.test(letters.replace(/\.0+/g, ''))
}

const dayMilliseconds = 86_400_000

/** A day as 2022-11-21, a time as 13:00. Days before 1 March 1900 are one off, since Excel believes that 1900 was a leap year. */
function shownDate(value: number, format: string, from1904: boolean): string {
  const letters = format.toLowerCase()
  const hasDay = /[yd]/.test(letters) || /mmm/.test(letters)
  const hasTime = /[hs]/.test(letters)
  const serial = from1904 ? value + 1462 : value < 61 ? value + 1 : value
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * dayMilliseconds))
  if (Number.isNaN(moment.getTime())) return decimal(value)
  const iso = moment.toISOString()
  if (hasDay && hasTime && value % 1 !== 0) return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
  if (!hasDay && hasTime) return iso.slice(11, 16)
  return iso.slice(0, 10)
}
