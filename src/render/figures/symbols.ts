import type { Status } from '#model'
import type { Colour } from './colours.ts'
import { drawnStates, stateName, type DrawnState } from './state.ts'

interface Part {
  readonly d: string
  /** Width of a line; filled when absent. */
  readonly line?: number
  /** Length from dot to dot: a dotted line. */
  readonly dots?: number
}

const circle = (radius: number): string => `M8 ${8 - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0-${2 * radius}z`
const leftHalf = (radius: number): string => `M8 ${8 - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`
const square = 'M2.6 2.6h10.8v10.8h-10.8z'
const diagonal = 'M2.6 13.4l10.8-10.8'
const leftTriangle = 'M1 1.8l6.6 6.2l-6.6 6.2z'
const rightTriangle = 'M14.3 3.4l-4.9 4.6l4.9 4.6z'
const dottedRing: Part = { d: circle(5.9), line: 1.9, dots: 4.634 }
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
    dotted: [{ d: 'M2 4.6l3.6 3.4l-3.6 3.4z' }, { d: leftTriangle, line: 1.4, dots: 2.7 }, { d: rightTriangle, line: 1.4, dots: 2.6 }],
  },
  ej_tillampligt: { solid: [{ d: `${square}${diagonal}`, line: 1.2 }], dotted: [{ d: square, line: 1.5, dots: 3.6 }, { d: diagonal, line: 1.2 }] },
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
  return symbols[status][old ? 'dotted' : 'solid'].map(({ d, line, dots }) => {
    const path = at.map(([x, y]) => moved(d, x, y)).join('')
    if (line === undefined) return `<path d="${path}" fill="${colour}"/>`
    const dotted = dots === undefined ? '' : ` stroke-linecap="round" stroke-dasharray="0 ${dots}"`
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${line}"${dotted}/>`
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
