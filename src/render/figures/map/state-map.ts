import { light, type Colour } from '../colours.ts'
import { coordinate, escapeXml, inColour, type Drawing } from '../figure.ts'
import { stateName, type DrawnState } from '../state.ts'
import type { CountyShapes, KommunShape } from './county-shapes.ts'
import { labelSize, textWidth, type LabelPlace } from './label-places.ts'

/** Kommuner drawn alike, with the words that the key has for them. */
export interface MapGroup {
  readonly state: DrawnState
  readonly words: string
  readonly kommuner: readonly string[]
}

export interface MapStyle {
  readonly fill: Colour
  readonly border: Colour
  /** Contours are dotted where nobody knows, or what is known is old. */
  readonly dotted: boolean
  /** One of the shared line patterns, and the colour of its lines. */
  readonly pattern?: { readonly name: PatternName; readonly colour: Colour }
  /** Ground of a name that stands on it. */
  readonly plate: Colour
  readonly name: Colour
}

type PatternName = 'streck' | 'rutor' | 'rader'

const styles: Readonly<Record<DrawnState['status'], Omit<MapStyle, 'dotted'>>> = {
  finns: { fill: 'fjord', border: 'paper', plate: 'fjord', name: 'on-strong' },
  finns_delvis: { fill: 'fjord-tone', border: 'fjord', pattern: { name: 'streck', colour: 'fjord' }, plate: 'fjord-tone', name: 'ink' },
  finns_inte: { fill: 'paper', border: 'ink', pattern: { name: 'rader', colour: 'ink-3' }, plate: 'paper', name: 'ink' },
  motstridigt: { fill: 'clay-tone', border: 'clay', pattern: { name: 'rutor', colour: 'clay' }, plate: 'clay-tone', name: 'ink' },
  ej_tillampligt: { fill: 'tone-2', border: 'paper', plate: 'tone-2', name: 'ink' },
  uppgift_saknas: { fill: 'paper', border: 'ink-3', plate: 'paper', name: 'ink-2' },
}

export function mapStyle({ status, old }: DrawnState): MapStyle {
  if (!old) return { ...styles[status], dotted: status === 'uppgift_saknas' }
  if (status === 'finns') return { fill: 'fjord-3', border: 'ink', dotted: true, plate: 'fjord-3', name: 'ink' }
  const { pattern, ...style } = styles[status]
  return { ...style, border: 'ink-3', dotted: true, ...(pattern === undefined ? {} : { pattern: { ...pattern, colour: status === 'finns_delvis' ? 'fjord-3' : pattern.colour } }) }
}

/**
 * Shared by all maps of a county: the kommuner, and the lines that fill them. They are long paths cut to the kommuner, since Chromium makes
 * a picture of about 100 kB of each area filled with a `<pattern>` when it prints.
 */
export function sharedShapes({ kommuner, width, height }: CountyShapes): string {
  const outlines = kommuner.map(({ code, path }) => `<path id="lan-${code}" d="${path}"/>`).join('')
  const across = Math.ceil(width)
  const down = Math.ceil(height)
  const slanting = steps(0, across + down, 13).map((at) => `M${Math.min(at, across)} ${Math.max(0, at - across)}L${Math.max(0, at - down)} ${Math.min(at, down)}`)
  const level = steps(5, down, 11).map((y) => `M0 ${y}H${across}`)
  return `${outlines}<path id="lan-streck" d="${slanting.join('')}" fill="none" stroke-width="2.5"/><path id="lan-rader" d="${level.join('')}" fill="none" stroke-width="1.6"/>`
}

const square = 6

/** Squares as on a chessboard over the given kommuner only: each square is a shape of its own in print. */
function chequered(kommuner: readonly KommunShape[]): string {
  return kommuner.map(({ rings }) => {
    const points = rings.flat()
    const left = Math.floor(Math.min(...points.map(([x]) => x)) / (2 * square)) * 2 * square
    const right = Math.max(...points.map(([x]) => x))
    const top = Math.floor(Math.min(...points.map(([, y]) => y)) / square) * square
    const bottom = Math.max(...points.map(([, y]) => y))
    return steps(top, bottom, square).map((y) => `M${left + (y % (2 * square) === 0 ? 0 : square)} ${y + square / 2}H${right}`).join('')
  }).join('')
}

const steps = (from: number, to: number, step: number): number[] => Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step)

/** The kommuner of a county filled by state, without names and key; `small` for a map that is printed at a third of the size. */
export function drawAreas(id: string, shapes: CountyShapes, groups: readonly MapGroup[], small = false): string {
  // Dotted contours first, so that the solid one wins where two kommuner meet.
  return groups.toSorted((a, b) => Number(mapStyle(b.state).dotted) - Number(mapStyle(a.state).dotted)).map(({ state, kommuner }) => {
    const style = mapStyle(state)
    const uses = kommuner.map((code) => `<use href="#lan-${code}"/>`).join('')
    const areas = `<g class="c-${style.fill} s-${style.border}" color="${light[style.fill]}" fill="currentColor" stroke="${light[style.border]}" ${borderOf(style, small)}>${uses}</g>`
    if (style.pattern === undefined) return areas
    const clip = `${id}-${stateName(state)}`
    const lines = style.pattern.name === 'rutor'
      ? `<path d="${chequered(shapes.kommuner.filter(({ code }) => kommuner.includes(code)))}" fill="none" stroke="currentColor" ${keyStroke.rutor} clip-path="url(#${clip})"/>`
      : `<use href="#lan-${style.pattern.name}" stroke="currentColor" clip-path="url(#${clip})"/>`
    return `<clipPath id="${clip}">${uses}</clipPath>${areas}${inColour(style.pattern.colour, lines)}`
  }).join('')
}

/** Square dots: round ones are many times larger in a PDF. */
function borderOf(style: MapStyle, small = false): string {
  if (style.dotted) return small ? 'stroke-width="4" stroke-dasharray="5 8"' : 'stroke-width="2.1" stroke-dasharray="2.3 3.3"'
  return `stroke-width="${style.border === 'paper' ? 3 : 1.5}" stroke-linejoin="round"`
}

/**
 * Names on a ground of their own instead of a halo: Chromium prints outlined letters as pictures of letters, and twice. Names stand above
 * all grounds, so that no name is cut by its neighbour's.
 */
export function drawNames(places: readonly LabelPlace[], styleOf: (code: string) => Pick<MapStyle, 'plate' | 'name'>): string {
  const lines = places.map(({ x, y, anchor }) => (anchor === undefined ? '' : `M${x} ${y - 6}L${coordinate(anchor.x)} ${coordinate(anchor.y)}`)).join('')
  const plates = new Map<Colour, string>()
  const names = new Map<Colour, string>()
  const add = (to: Map<Colour, string>, colour: Colour, markup: string): unknown => to.set(colour, (to.get(colour) ?? '') + markup)
  for (const { code, name, x, y, anchor } of places) {
    const style = anchor === undefined ? styleOf(code) : styles.uppgift_saknas
    const width = Math.round(textWidth(name) * labelSize) + 8
    add(plates, style.plate, `<rect x="${Math.round(x - width / 2)}" y="${y - 14}" width="${width}" height="18" rx="3"/>`)
    add(names, style.name, `<text x="${x}" y="${y}">${escapeXml(name)}</text>`)
  }
  const filled = (parts: ReadonlyMap<Colour, string>): string => [...parts].map(([colour, markup]) => inColour(colour, `<g fill="currentColor">${markup}</g>`)).join('')
  return `${lines === '' ? '' : inColour('ink-3', `<path d="${lines}" stroke="currentColor" stroke-width="1.4"/>`)}${filled(plates)}<g font-size="${labelSize}" font-weight="600" text-anchor="middle">${filled(names)}</g>`
}

const keySize = 21.5
const keyRow = 34

/** What the fills mean, in rows below the map, with how many kommuner have each unless there are several maps. Gives the height used. */
export function drawKey(id: string, groups: readonly MapGroup[], top: number, width: number, withCounts = true): { readonly markup: string; readonly height: number } {
  let x = 0
  let row = 0
  const entries = groups.map(({ state, words, kommuner }) => {
    const text = withCounts ? `${words}, ${kommuner.length}` : words
    const needed = 54 + Math.ceil(textWidth(text) * keySize * 0.96) + 30
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1]
    const entry = drawKeyEntry(id, state, text, x, top + row * keyRow)
    x += needed
    return entry
  })
  return { markup: `<g font-size="${keySize}">${entries.join('')}</g>`, height: (row + 1) * keyRow }
}

function drawKeyEntry(id: string, state: DrawnState, text: string, x: number, y: number): string {
  const style = mapStyle(state)
  const clip = `${id}-nyckel-${stateName(state)}`
  const box = `<rect x="${x + 2}" y="${y + 2}" width="40" height="22"/>`
  const pattern = style.pattern === undefined ? '' : `<clipPath id="${clip}"><rect x="${x + 2}" y="${y + 2}" width="40" height="22"/></clipPath>${inColour(style.pattern.colour, `<path d="${keyPattern(style.pattern.name, x, y)}" stroke="currentColor" fill="none" ${keyStroke[style.pattern.name]} clip-path="url(#${clip})"/>`)}`
  return `<g class="c-${style.fill} s-${style.border}" color="${light[style.fill]}" fill="currentColor" stroke="${light[style.border]}" ${borderOf(style)}>${box}</g>${pattern}${inColour('ink', `<text x="${x + 54}" y="${y + 20}" fill="currentColor">${escapeXml(text)}</text>`)}`
}

const keyStroke: Readonly<Record<PatternName, string>> = {
  streck: 'stroke-width="2.5"',
  rader: 'stroke-width="1.6"',
  rutor: 'stroke-width="6" stroke-dasharray="6 6"',
}

function keyPattern(name: PatternName, x: number, y: number): string {
  if (name === 'streck') return steps(0, 64, 13).map((at) => `M${x + at + 6} ${y + 2}l-26 26`).join('')
  const [first, step] = name === 'rader' ? [7, 7] : [5, square]
  return steps(first, 24, step).map((at, index) => `M${x + 4 + (name === 'rader' || index % 2 === 0 ? 0 : step)} ${y + at}h40`).join('')
}

/** A whole map: areas, names and key. */
export function drawStateMap(id: string, shapes: CountyShapes, groups: readonly MapGroup[], names: readonly LabelPlace[] = []): Drawing {
  const key = drawKey(id, groups, Math.ceil(shapes.height) + 14, Math.max(shapes.width, 700))
  const stateOf = new Map(groups.flatMap(({ state, kommuner }) => kommuner.map((code) => [code, state] as const)))
  const labels = names.length === 0 ? '' : drawNames(names, (code) => mapStyle(stateOf.get(code)!))
  return {
    kind: 'karta',
    width: Math.max(shapes.width, 700),
    height: Math.ceil(shapes.height) + 14 + key.height,
    markup: drawAreas(id, shapes, groups) + labels + key.markup,
    shapes: sharedShapes(shapes),
  }
}
