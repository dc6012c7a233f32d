import type { Artifact, Findings, PublicInventory, Vocabulary } from '#model'
import { light, type Colour } from './colours.ts'

/** What a figure says: everything said of a county is in the findings and the inventory they were made from. */
export interface FigureInput {
  readonly findings: Findings
  readonly inventory: PublicInventory
  readonly vocabulary: Vocabulary
}

/** A figure in words and numbers, for those who do not see it and for the table that stands beside it. */
export interface FigureDescription {
  /** `figures/<name>.svg` */
  readonly path: string
  readonly title: string
  /** Says what the figure says, not what it looks like. */
  readonly alt: string
  /** The numbers that the figure shows. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** A drawn figure: `content` is a file of its own; `inline` the same drawing for a page that holds the shapes of all its maps once. */
export interface Figure extends Artifact {
  readonly content: string
  readonly inline: string
}

/** A drawing before it is made into a file: SVG markup in a box of `width` × `height` units, half a pixel each on screen. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly markup: string
  /** Definitions that several figures of a page share; referred to from `markup` by id. */
  readonly shapes?: string
  /** For the stylesheet. */
  readonly kind: 'karta' | 'kartor' | 'prickar' | 'rader' | 'stapel'
}

export const figurePath = (name: string): string => `figures/${name}.svg`

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** Shortest writing of a coordinate to one decimal; the same on every machine. */
export const coordinate = (value: number): string => String(Math.round(value * 10) / 10)

export function finishFigure(drawing: Drawing, { path, title, alt }: FigureDescription): Figure {
  const open = (attributes: string): string =>
    `<svg ${attributes}class="figur-${drawing.kind}" viewBox="0 0 ${coordinate(drawing.width)} ${coordinate(drawing.height)}" width="${coordinate(drawing.width / 2)}" height="${coordinate(drawing.height / 2)}" role="img"`
  // The page has the title in the caption, so there it would be read twice.
  const inline = `${open('')} aria-label="${escapeXml(alt)}">${inPage(drawing.markup)}</svg>`
  // On its own a figure may be shown on any ground, so it brings paper and a typeface.
  const alone = open('xmlns="http://www.w3.org/2000/svg" font-family="&quot;Source Sans 3&quot;, &quot;Segoe UI&quot;, Arial, sans-serif" ')
  const paper = `<rect width="100%" height="100%" fill="${light.paper}"/>`
  const content = `${alone}><title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>${paper}${drawing.shapes === undefined ? '' : `<defs>${drawing.shapes}</defs>`}${drawing.markup}</svg>\n`
  return { path, content, inline }
}

/** In the page the classes colour, and the values that serve a file of its own are left out. */
const inPage = (markup: string): string => markup.replace(/<g class="(?:c-|s-)[^>]*/g, (open) => open.replace(/ color="[^"]*"/, '').replace(/( s-[^>]*?) stroke="[^"]*"/, '$1'))

/**
 * Markup drawn in a colour: everything in it says `currentColor`. The attribute serves a file of its own; in the page the class colours,
 * so that the same drawing follows light and dark.
 */
export function inColour(colour: Colour, markup: string): string {
  return markup === '' ? '' : `<g class="c-${colour}" color="${light[colour]}">${markup}</g>`
}
