import { decodeBackslashes, decodeEntities, decodePercent, decodeQuotedPrintable, hiddenTexts } from './decode.ts'

/** One way to read a file. `isProse`: words for people, in which patterns are sought; the others are searched for known values only. */
export interface Layer {
  readonly text: string
  readonly isProse: boolean
}

/** Tags that stand inside a word or number without dividing it for the eye. */
const inlineTag = /<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|t|tspan|time|u|wbr|w:[a-z]+|r|rPr)(?:\s[^<>]{0,4000})?\/?>|<!--(?:[^-]|-(?!->)){0,2000}-->/gi
const drawing = /\s(?:d|points|transform|viewBox|style)="[^"]*"|data:(?:font|image|application)\/[^"')\s]*/gi

/** All ways in which a text can be read: as it stands, decoded, without tags, and what is coded inside it. */
export function textLayers(text: string, depth = 0): Layer[] {
  const layers: Layer[] = [{ text, isProse: false }]
  const json = jsonTexts(text)
  if (json !== undefined) layers.push({ text: json, isProse: true })
  const decoded = decodeEntities(text)
  const words = withoutCode(decoded).replace(drawing, ' ').replace(inlineTag, '').replace(/<[^<>]{1,4000}>/g, '\n')
  layers.push({ text: words, isProse: json === undefined })
  // A value divided by cells or lines is put together for the search of known values: the tags leave a mark that is no letter.
  if (decoded.includes('<')) layers.push({ text: decoded.replace(/<[^<>]{1,4000}>/g, '\u0001'), isProse: false })
  layers.push({ text: decoded, isProse: false })
  for (const read of [decodePercent, decodeQuotedPrintable, decodeBackslashes]) layers.push({ text: read(decoded), isProse: false })
  if (decoded.includes('&')) layers.push({ text: decodeEntities(decoded), isProse: false })
  if (depth < 2) layers.push(...hiddenTexts(text).flatMap((hidden) => textLayers(hidden, depth + 1)))
  const seen = new Set<string>()
  return layers.filter((layer) => {
    const key = `${layer.isProse}${layer.text}`
    return layer.text !== '' && !seen.has(key) && seen.add(key)
  })
}

/** Without style sheets and scripts, which are ours and full of numbers. */
function withoutCode(html: string): string {
  let result = ''
  let at = 0
  for (const { 0: open, index } of html.matchAll(/<(?:style|script)\b/gi)) {
    if (index < at) continue
    const end = html.indexOf(`</${open.slice(1)}`, index)
    if (end < 0) break
    result += html.slice(at, index)
    at = end
  }
  return result + html.slice(at)
}

/** Every text and number in a JSON document, keys too. */
function jsonTexts(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    const parts: string[] = []
    JSON.parse(text, (key, value: unknown) => {
      parts.push(key)
      if (typeof value === 'string' || typeof value === 'number') parts.push(String(value))
      return null
    })
    return parts.join('\n')
  } catch {
    return undefined
  }
}
