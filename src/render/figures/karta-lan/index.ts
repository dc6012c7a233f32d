import { compareSwedish, joinSwedish } from '#text'
import { light } from '../colours.ts'
import { escapeXml, inColour, type Drawing, type FigureInput } from '../figure.ts'
import { counted, kommunerOf, type FigureKind, type MapGround } from '../kind.ts'
import { textWidth } from '../map/label-places.ts'
import { drawNames, sharedShapes } from '../map/state-map.ts'

interface Part {
  readonly name: string
  readonly kommuner: readonly string[]
}

/** Delregioner in order of name; one part without a name where none are declared. */
function partsOf(input: FigureInput): Part[] {
  const { kommuner } = input.inventory.county
  const names = [...new Set(kommuner.map(({ delregion }) => delregion ?? ''))].toSorted(compareNames)
  return names.map((name) => ({ name, kommuner: kommuner.filter(({ delregion }) => (delregion ?? '') === name).map(({ code }) => code) }))
}

const compareNames = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : compareSwedish(a, b))

/** The county's kommuner with their names, and the delregioner they belong to. */
export const countyMap: FigureKind = {
  pattern: /^karta-lan$/,
  describe: (input) => {
    const { county } = input.inventory
    const parts = partsOf(input)
    const nameOf = new Map(county.kommuner.map(({ code, name }) => [code, name]))
    const divided = parts.some(({ name }) => name !== '')
    return {
      title: divided ? `Kommuner och delregioner i ${county.name}` : `Kommuner i ${county.name}`,
      alt: divided
        ? `Karta över ${kommunerOf(input)} med namn och delregion: ${joinSwedish(parts.map(({ name, kommuner }) => `${name === '' ? 'ingen delregion' : name} ${counted(kommuner.length, 'kommun', 'kommuner')}`))}.`
        : `Karta över ${kommunerOf(input)} med namn.`,
      table: {
        head: ['Delregion', 'Antal', 'Kommuner'],
        rows: parts.map(({ name, kommuner }) => [name === '' ? 'ingen' : name, String(kommuner.length), joinSwedish(kommuner.map((code) => nameOf.get(code)!))]),
      },
    }
  },
  draw: (input, _, ground) => drawCounty(partsOf(input), ground()),
}

const tints = ['tone', 'fjord-tone', 'tone-2', 'paper'] as const

function drawCounty(parts: readonly Part[], { shapes, places }: MapGround): Drawing {
  const areas = parts.map(({ kommuner }, index) => {
    const tint = tints[index % tints.length]!
    return `<g class="c-${tint} s-ink-3" color="${light[tint]}" fill="currentColor" stroke="${light['ink-3']}" stroke-width="1.3" stroke-linejoin="round">${kommuner.map((code) => `<use href="#lan-${code}"/>`).join('')}</g>`
  })
  const tintOf = new Map(parts.flatMap(({ kommuner }, index) => kommuner.map((code) => [code, tints[index % tints.length]!] as const)))
  const names = drawNames(places, (code) => ({ plate: tintOf.get(code)!, name: 'ink' }))
  const key = drawTints(parts, Math.ceil(shapes.height) + 14)
  return {
    kind: 'karta',
    width: Math.max(shapes.width, 700),
    height: Math.ceil(shapes.height) + 14 + (key === '' ? 0 : 34),
    markup: areas.join('') + names + key,
    shapes: sharedShapes(shapes),
  }
}

function drawTints(parts: readonly Part[], top: number): string {
  if (parts.length < 2) return ''
  let x = 0
  return `<g font-size="21.5">${parts.map(({ name, kommuner }, index) => {
    const tint = tints[index % tints.length]!
    const text = `${name === '' ? 'ingen delregion' : name}, ${kommuner.length}`
    const box = `<g class="c-${tint} s-ink-3" color="${light[tint]}" fill="currentColor" stroke="${light['ink-3']}" stroke-width="1.3"><rect x="${x + 2}" y="${top + 2}" width="40" height="22"/></g>`
    const entry = `${box}${inColour('ink', `<text x="${x + 54}" y="${top + 20}" fill="currentColor">${escapeXml(text)}</text>`)}`
    x += 54 + Math.ceil(textWidth(text) * 20.6) + 30
    return entry
  }).join('')}</g>`
}
