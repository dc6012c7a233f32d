import type { FrontMatterValue } from '#text'
import type { Diagnostic } from '#model'

/** Front matter of county.md with a complaint for each key that is not what it should be. */
export interface CountyValues {
  readonly text: (key: string) => string | undefined
  readonly list: (key: string) => readonly string[] | undefined
  /** Key → text, nested one level; keys as they are written. */
  readonly texts: (key: string) => Readonly<Record<string, string>>
  readonly records: (key: string) => readonly { readonly values: Readonly<Record<string, string>>; readonly line: number }[]
  readonly map: (key: string) => Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly complain: (key: string, actual: string, expected: { readonly sv: string; readonly en: string }, severity?: Diagnostic['severity']) => void
  readonly diagnostics: readonly Diagnostic[]
}

type Data = Readonly<Record<string, FrontMatterValue>>

export function countyValues(data: Data, lineOf: Readonly<Record<string, number>>, file: string): CountyValues {
  const diagnostics: Diagnostic[] = []
  const complain: CountyValues['complain'] = (key, actual, expected, severity = 'error') => {
    diagnostics.push({
      rule: 'ingest/county-value',
      severity,
      message: {
        sv: `Oväntat värde \`${shorten(actual)}\` för \`${key}\` i county.md, väntade ${expected.sv}.`,
        en: `Unexpected value \`${shorten(actual)}\` for \`${key}\` in county.md, expected ${expected.en}.`,
      },
      place: { file, line: lineOf[key] ?? lineOf[key.split('.')[0]!] ?? 1, column: 1 },
      actual: shorten(actual),
    })
  }
  const isMap = (value: FrontMatterValue | undefined): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

  const textsOf = (value: FrontMatterValue | undefined, key: string): Record<string, string> => {
    const texts = Object.create(null) as Record<string, string>
    if (value === undefined || value === '') return texts
    if (!isMap(value)) {
      complain(key, printed(value), { sv: 'nycklar med text', en: 'keys with text' })
      return texts
    }
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string') texts[name] = inner
      else complain(`${key}.${name}`, printed(inner), { sv: 'text', en: 'text' })
    }
    return texts
  }

  return {
    text: (key) => {
      const value = data[key]
      if (value === undefined || value === '') return undefined
      if (typeof value === 'string') return value.trim()
      complain(key, printed(value), { sv: 'text', en: 'text' })
      return undefined
    },
    list: (key) => {
      const value = data[key]
      if (value === undefined || value === '') return undefined
      if (typeof value === 'string') return value.split(',').map((part) => part.trim()).filter((part) => part !== '')
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
      complain(key, printed(value), { sv: 'en lista', en: 'a list' })
      return undefined
    },
    texts: (key) => textsOf(data[key], key),
    records: (key) => {
      const value = data[key]
      if (value === undefined || value === '') return []
      if (!Array.isArray(value)) {
        complain(key, printed(value), { sv: 'en lista', en: 'a list' })
        return []
      }
      return value.map((item: FrontMatterValue, index) => ({ values: textsOf(item, `${key}.${index}`), line: lineOf[`${key}.${index}`] ?? lineOf[key] ?? 1 }))
    },
    map: (key) => {
      const value = data[key]
      const map = Object.create(null) as Record<string, Record<string, string>>
      if (value === undefined || value === '') return map
      if (!isMap(value)) {
        complain(key, printed(value), { sv: 'nycklar med uppgifter', en: 'keys with values' })
        return map
      }
      for (const [name, inner] of Object.entries(value)) map[name] = textsOf(inner, `${key}.${name}`)
      return map
    },
    complain,
    diagnostics,
  }
}

const printed = (value: FrontMatterValue): string => (typeof value === 'string' ? value : JSON.stringify(value))
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)} …` : text)
