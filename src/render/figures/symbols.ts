import type { Status } from '#model'
import type { Colour } from './colours.ts'
import { drawnStates, stateName, type DrawnState } from './state.ts'

interface Part {
  readonly d: string
  /** Width of a line; filled when absent. */
  readonly line?: number
}

/**
 * Dots one by one, as squares: a dash pattern of round dots takes five times as much in a PDF, a report has 20 000 dots, and at this size nobody
 * sees the difference.
 */
function dotted(width: number, points: readonly (readonly [x: number, y: number])[]): Part {
  let [atX, atY] = [0, 0]
  const d = points.map(([x, y], index) => {
    const [toX, toY] = [hundredths(x - width / 2), hundredths(y - width / 2)]
    const move = index === 0 ? `M${toX} ${toY}` : `m${hundredths(toX - atX)} ${hundredths(toY - atY)}`
    ;[atX, atY] = [toX, toY]
    return `${move}h${width}v${width}h-${width}z`
  })
  return { d: d.join('') }
}

/** So many points at even distances around a polygon, the first in its first corner. */
function pointsAlong(corners: readonly (readonly [x: number, y: number])[], count: number): [number, number][] {
  const sides = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!
    return { x, y, dx: nextX - x, dy: nextY - y, length: Math.hypot(nextX - x, nextY - y) }
  })
  const step = sides.reduce((sum, { length }) => sum + length, 0) / count
  return Array.from({ length: count }, (_, index) => {
    let along = index * step
    const side = sides.find(({ length }) => along < length || ((along -= length), false)) ?? sides[0]!
    return [side.x + (side.dx * along) / side.length, side.y + (side.dy * along) / side.length]
  })
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

const circle = (radius: number): string => `M8 ${hundredths(8 - radius)}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0-${2 * radius}z`
const leftHalf = (radius: number): string => `M8 ${hundredths(8 - radius)}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`
const square = 'M2.6 2.6h10.8v10.8h-10.8z'
const diagonal = 'M2.6 13.4l10.8-10.8'
const leftTriangle = 'M1 1.8l6.6 6.2l-6.6 6.2z'
const rightTriangle = 'M14.3 3.4l-4.9 4.6l4.9 4.6z'
const dottedRing: Part = dotted(1.7, Array.from({ length: 8 }, (_, index) => [8 + 5.9 * Math.sin((index * Math.PI) / 4), 8 - 5.9 * Math.cos((index * Math.PI) / 4)]))
const ring: Part = { d: circle(5.8), line: 1.6 }

/**
 * Fill says how much, contour how sure: a solid contour for what we know, a dotted one for what is old, undated or unknown. Circle: an
 * answer; square: the question does not apply; two triangles that meet: two sources. On a grid of 16 × 16, made to hold at 8 pt in black.
 */
const symbols: Readonly<Record<Status, { readonly solid: readonly Part[]; readonly dotted: readonly Part[] }>> = {
  finns: { solid: [{ d: circle(6.6) }], dotted: [dottedRing, { d: circle(3.5) }] },
  finns_delvis: { solid: [ring, { d: leftHalf(6.6) }], dotted: [dottedRing, { d: leftHalf(3.7) }] },
  finns_inte: { solid: [ring, { d: 'M4.7 8h6.6', line: 2 }], dotted: [dottedRing, { d: 'M5 8h6', line: 2 }] },
  motstridigt: {
    solid: [{ d: leftTriangle }, { d: rightTriangle, line: 1.4 }],
    dotted: [{ d: 'M2 4.6l3.6 3.4l-3.6 3.4z' }, dotted(1.3, pointsAlong([[1, 1.8], [7.6, 8], [1, 14.2]], 11)), dotted(1.3, pointsAlong([[14.3, 3.4], [9.4, 8], [14.3, 12.6]], 9))],
  },
  ej_tillampligt: { solid: [{ d: `${square}${diagonal}`, line: 1.2 }], dotted: [dotted(1.4, pointsAlong([[2.6, 2.6], [13.4, 2.6], [13.4, 13.4], [2.6, 13.4]], 12)), { d: diagonal, line: 1.2 }] },
  uppgift_saknas: { solid: [dottedRing], dotted: [dottedRing] },
}

export const stateColours: Readonly<Record<Status, Colour>> = {
  finns: 'fjord',
  finns_delvis: 'fjord',
  finns_inte: 'ink',
  motstridigt: 'clay',
  ej_tillampligt: 'ink-3',
  uppgift_saknas: 'ink-3',
}

/** One symbol in `colour` (any CSS colour), or several in a row at the given places. */
export function drawSymbol({ status, old }: DrawnState, colour = 'currentColor', at: readonly (readonly [x: number, y: number])[] = [[0, 0]]): string {
  return symbols[status][old ? 'dotted' : 'solid'].map(({ d, line }) => {
    const path = at.map(([x, y]) => moved(d, x, y)).join('')
    if (line === undefined) return `<path d="${path}" fill="${colour}"/>`
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${line}"/>`
  }).join('')
}

/** The paths are relative after each move. */
const moved = (d: string, x: number, y: number): string =>
  x === 0 && y === 0 ? d : d.replace(/M([\d.]+) ([\d.]+)/g, (_, fromX: string, fromY: string) => `M${round(Number(fromX) + x)} ${round(Number(fromY) + y)}`)

const round = (value: number): number => Math.round(value * 10) / 10

/** All symbols as small SVG files, by name (`finns`, `finns-gammal`), drawn in the colour that `colourOf` gives. */
export function symbolFiles(colourOf: (colour: Colour) => string): ReadonlyMap<string, string> {
  return new Map(drawnStates.map((state) => [stateName(state), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawSymbol(state, colourOf(stateColours[state.status]))}</svg>`]))
}
