import { decodeBackslashes, decodedStretches, decodeEntities, hiddenTexts } from './decode.ts'

/**
 * One way to read a file. `isProse`: words for people, in which patterns are sought; the others are searched for known values only.
 * `isData`: quotation marks stand between the values.
 */
export interface Layer {
  readonly text: string
  readonly isProse: boolean
  readonly isData?: boolean
}

/** Tags that stand inside a word or number without dividing it for the eye. */
const inlineTag = /<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|t|tspan|time|u|wbr|w:[a-z]+|r|rPr)(?:\s[^<>]{0,4000})?\/?>|<!--(?:[^-]|-(?!->)){0,2000}-->/gi
const drawing = /\s(?:d|points|transform|viewBox|style)="[^"]*"|data:(?:font|image|application)\/[^"')\s]*/gi

/**
 * All ways in which a text can be read: as it stands, decoded, without tags, and what is coded inside it. `forValues`: also those in which
 * only known values are sought.
 */
export function textLayers(text: string, forValues = true, depth = 0): Layer[] {
  const isData = /^\s*[[{]/.test(text)
  const decoded = isData ? decodeBackslashes(text) : decodeEntities(text)
  const isMarkup = !isData && /<[a-zA-Z!/]/.test(decoded)
  const layers: Layer[] = [{ text: isMarkup ? withoutTags(decoded) : decoded, isProse: true, isData }]
  if (forValues) layers.push(...(isMarkup ? tagLayers(decoded) : []), { text: decodedStretches(decoded), isProse: false })
  if (depth < 2) for (const hidden of hiddenTexts(text)) layers.push(...textLayers(hidden, forValues, depth + 1))
  return layers.filter((layer) => layer.text !== '')
}

/**
 * The tags alone, for what stands in them; and all words with a mark that is no letter in place of each tag, since a value divided by
 * cells or lines is put together in the search for known values.
 */
function tagLayers(html: string): Layer[] {
  return [
    { text: [...html.matchAll(/<[^<>]{1,4000}>/g)].map(([tag]) => tag).join('\n'), isProse: false },
    { text: html.replace(/<[^<>]{1,4000}>/g, '\u0001'), isProse: false },
  ]
}

/** What a reader sees. */
function withoutTags(html: string): string {
  return withoutCode(html).replace(drawing, ' ').replace(inlineTag, '').replace(/<[^<>]{1,4000}>/g, '\n')
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
