import { ToolError, type Day } from '#model'

/**
 * Today's date: that of `SOURCE_DATE_EPOCH` (seconds since 1970, in UTC) when it is set, so that the same material gives the same bytes;
 * else the machine's.
 *
 * @throws ToolError when `SOURCE_DATE_EPOCH` is no such number
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): Day {
  const epoch = environment['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') {
    const now = new Date()
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  }
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new ToolError({
      sv: 'SOURCE_DATE_EPOCH är inget tal, väntade sekunder sedan 1970, till exempel 1764000000.',
      en: 'SOURCE_DATE_EPOCH is no number, expected seconds since 1970, for example 1764000000.',
    })
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}

const two = (number: number): string => String(number).padStart(2, '0')
