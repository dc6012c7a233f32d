import { decodeBackslashes, decodedStretches, decodeEntities, hiddenTexts } from './decode.ts'

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
  const isData = /^\s*[[{]/.test(text)
  const decoded = isData ? decodeBackslashes(text) : decodeEntities(text)
  const layers: Layer[] = []
  if (isData) layers.push({ text: decoded.replaceAll('"', '\n'), isProse: true })
  else if (/<[a-zA-Z!/]/.test(decoded)) layers.push(...markupLayers(decoded))
  else layers.push({ text: decoded, isProse: true })
  layers.push({ text: decodedStretches(decoded), isProse: false })
  if (depth < 2) layers.push(...hiddenTexts(text).flatMap((hidden) => textLayers(hidden, depth + 1)))
  return layers.filter((layer) => layer.text !== '')
}

/**
 * What a reader sees; the tags alone, for what stands in them; and all words with a mark that is no letter in place of each tag, since
 * a value divided by cells or lines is put together in the search for known values.
 */
function markupLayers(html: string): Layer[] {
  return [
    { text: withoutTags(html), isProse: true },
    { text: [...html.matchAll(/<[^<>]{1,4000}>/g)].map(([tag]) => tag).join('\n'), isProse: false },
    { text: html.replace(/<[^<>]{1,4000}>/g, '\u0001'), isProse: false },
  ]
}

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
