import type { Age } from '#model'
import { formatNumber, joinSwedish } from '#text'
import { light, type Colour } from '../colours.ts'
import { coordinate, escapeXml, inColour, type Drawing, type FigureInput } from '../figure.ts'
import { counted, type FigureKind } from '../kind.ts'
import { textWidth } from '../map/label-places.ts'

/** Solid contour: current or somewhat older; dotted: old or undated, so that we do not know how it is today. */
const ages: readonly { readonly age: Age; readonly words: string; readonly fill: Colour; readonly border: Colour; readonly dotted: boolean }[] = [
  { age: 'aktuell', words: 'aktuell', fill: 'fjord', border: 'fjord', dotted: false },
  { age: 'aldre', words: 'äldre', fill: 'fjord-3', border: 'fjord', dotted: false },
  { age: 'gammal', words: 'gammal', fill: 'fjord-tone', border: 'ink-3', dotted: true },
  { age: 'odaterad', words: 'odaterad', fill: 'paper', border: 'ink-3', dotted: true },
]

const width = 1000
const height = 34
const textSize = 21.5

const countsOf = (input: FigureInput): { readonly words: string; readonly count: number; readonly style: (typeof ages)[number] }[] =>
  ages.map((style) => ({ words: style.words, count: input.findings.ages[style.age], style }))

/** How old the statements are that the report rests on. */
export const ageBar: FigureKind = {
  pattern: /^stapel-alder$/,
  describe: (input) => {
    const counts = countsOf(input)
    const all = counts.reduce((sum, { count }) => sum + count, 0)
    return {
      title: 'Uppgifterna efter ålder',
      alt: `Stapel över ${counted(all, 'uppgift', 'uppgifter')} efter ålder: ${joinSwedish(counts.map(({ words, count }) => `${words} ${formatNumber(count)}`))}.`,
      table: { head: ['Ålder', 'Antal'], rows: counts.map(({ words, count }) => [words, formatNumber(count)]) },
    }
  },
  draw: (input) => drawBar(countsOf(input).filter(({ count }) => count > 0)),
}

function drawBar(counts: ReturnType<typeof countsOf>): Drawing {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const gap = 6
  const scale = all === 0 ? 0 : (width - gap * (counts.length - 1) - 4) / all
  let x = 2
  let free = 0
  let lines = 0
  const parts = counts.map(({ words, count, style }) => {
    const length = Math.max(4, count * scale)
    const start = x
    x += length + gap
    const border = style.dotted ? 'stroke-width="2.1" stroke-dasharray="2.1 2.7"' : 'stroke-width="1.5"'
    const box = `<g class="c-${style.fill} s-${style.border}" color="${light[style.fill]}" fill="currentColor" stroke="${light[style.border]}" ${border}><rect x="${coordinate(start)}" y="2" width="${coordinate(length)}" height="${height}"/></g>`
    const text = `${words} ${formatNumber(count)}`
    const needed = textWidth(text) * textSize * 0.96 + 12
    // A name wider than its part of the bar is moved left from the edge and right from its neighbour, else to a line of its own.
    let at = Math.min(start, width - needed)
    if (at < free) at = free
    if (at + needed > width) [at, lines] = [width - needed, lines + 1]
    free = at + needed
    const label = inColour('ink', `<text x="${coordinate(at)}" y="${height + 26 + lines * 26}" fill="currentColor">${escapeXml(text)}</text>`)
    return box + label
  })
  return { kind: 'stapel', width, height: height + 36 + lines * 26, markup: `<g font-size="${textSize}">${parts.join('')}</g>` }
}
