const nbsp = '\u00A0'
const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']
const numerals = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/**
 * A number as it is written in Swedish: no-break space between thousands, decimal comma, a true minus sign: `1 725 000`, `12,5`, `−3`.
 * Decimals are shown as they are, or exactly `decimals` of them.
 */
export function formatNumber(value: number, decimals?: number): string {
  const plain = decimals === undefined ? plainDecimal(Math.abs(value)) : Math.abs(value).toFixed(decimals)
  const [whole = '0', fraction] = plain.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, nbsp)
  const sign = value < 0 && /[1-9]/.test(plain) ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/** Without an exponent: 1e21 and 1e-7 are written out, as a reader expects. */
function plainDecimal(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}

/**
 * A day in running text: `16 september 2019`, with no-break spaces so that a line never ends between day and month. A month
 * (`2019-09`), a year or an interval of years is written in the same manner; anything else is returned as it came.
 */
export function formatDay(day: string): string {
  const interval = /^(\d{4})\/(\d{4})$/.exec(day)
  if (interval !== null) return `${interval[1]}–${interval[2]}`
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day)
  const month = parts === null ? undefined : months[Number(parts[2]) - 1]
  if (parts === null || month === undefined) return day
  return parts[3] === undefined ? `${month}${nbsp}${parts[1]}` : `${Number(parts[3])}${nbsp}${month}${nbsp}${parts[1]}`
}

/** A list in running text: `a`, `a och b`, `a, b och c`. */
export function joinSwedish(items: readonly string[], conjunction = 'och'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  const others = items.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} ${conjunction} ${last}`
}

/** A count in running text: one to twelve in words, larger in digits. `gender` chooses between `en` and `ett`. */
export function countWord(count: number, gender: 'utrum' | 'neutrum' = 'utrum'): string {
  if (count === 1 && gender === 'neutrum') return 'ett'
  return numerals[count] ?? formatNumber(count)
}
