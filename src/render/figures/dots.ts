import type { Colour } from './colours.ts'
import { coordinate, inColour, type Drawing } from './figure.ts'
import { drawnStates, stateName, type DrawnState } from './state.ts'
import { drawSymbol, stateColours } from './symbols.ts'

/** Marks of one kind in a row of dots. */
export interface DotGroup {
  readonly state: DrawnState
  readonly count: number
}

const pitch = 20
const rowHeight = 22
const shortRow = 49
const longRow = 98

/** One mark for each kommun or service, grouped by state: a number that can be counted. Many marks are drawn smaller, in rows as wide. */
export function drawDots(groups: readonly DotGroup[]): Drawing {
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const perRow = total <= 2 * shortRow ? shortRow : longRow
  const scale = shortRow / perRow
  let index = 0
  const markup = scale !== 1 ? drawDotRuns(runsOf(groups, perRow), pitch) : groups.map(({ state, count }) => {
    const at = Array.from({ length: count }, (_, step): readonly [number, number] => [((index + step) % perRow) * pitch + 2, Math.floor((index + step) / perRow) * rowHeight + 1])
    index += count
    return inColour(stateColours[state.status], state.status === 'finns' && !state.old ? drawFilled(at) : drawSymbol(state, 'currentColor', at))
  }).join('')
  const rows = Math.max(1, Math.ceil(total / perRow))
  return {
    kind: 'prickar',
    width: Math.min(total, perRow) * pitch * scale,
    height: Math.ceil((rows * rowHeight - 4) * scale),
    markup: scale === 1 ? markup : `<g transform="scale(${scale})">${markup}</g>`,
  }
}

/** The groups cut where a row ends. */
function runsOf(groups: readonly DotGroup[], perRow: number): DotRun[] {
  const runs: DotRun[] = []
  let index = 0
  for (const { state, count } of groups) {
    for (const end = index + count; index < end;) {
      const column = index % perRow
      const length = Math.min(end - index, perRow - column)
      runs.push({ state, count: length, x: column * pitch + 10, y: Math.floor(index / perRow) * rowHeight + 9 })
      index += length
    }
  }
  return runs
}

/** Filled marks are one dotted line in each row. */
function drawFilled(at: readonly (readonly [x: number, y: number])[]): string {
  const rows = new Map<number, { readonly left: number; count: number }>()
  for (const [x, y] of at) {
    const row = rows.get(y)
    if (row === undefined) rows.set(y, { left: x, count: 1 })
    else row.count += 1
  }
  const d = [...rows].map(([y, { left, count }]) => `M${left + 8} ${y + 8}h${(count - 1) * pitch + 0.1}`).join('')
  return d === '' ? '' : `<path d="${d}" fill="none" stroke="currentColor" stroke-width="13.2" stroke-linecap="round" stroke-dasharray="0 ${pitch}"/>`
}

/** Marks of one state side by side, the first with its middle at x, y. */
export interface DotRun extends DotGroup {
  readonly x: number
  readonly y: number
}

/** A mark is a stack of dotted or dashed lines: dots of this width, or dashes of this length across a width. */
interface Layer {
  readonly colour: Colour
  readonly width: number
  readonly dash?: number
  /** Where a dash begins, from the middle of the mark. */
  readonly from?: number
}

const ring = (colour: Colour): Layer[] => [{ colour, width: 11 }, { colour: 'paper', width: 7.4 }]

function layersOf({ status, old }: DrawnState): readonly Layer[] {
  switch (status) {
    case 'finns':
      return [{ colour: old ? 'fjord-3' : 'fjord', width: 11 }]
    case 'finns_delvis':
      return [...ring(old ? 'fjord-3' : 'fjord'), { colour: old ? 'fjord-3' : 'fjord', width: 7.6, dash: 3.8, from: -3.8 }]
    case 'finns_inte':
      return [...ring(old ? 'ink-3' : 'ink'), { colour: old ? 'ink-3' : 'ink', width: 2, dash: 5.6, from: -2.8 }]
    case 'motstridigt':
      return []
    case 'ej_tillampligt':
      return [{ colour: 'ink-3', width: 10, dash: 10, from: -5 }, { colour: 'paper', width: 7.4, dash: 7.4, from: -3.7 }]
    case 'uppgift_saknas':
      return [{ colour: 'ink-3', width: 3 }]
  }
}

/**
 * Rows of smaller marks above each other. Each layer of all marks of a state is one dotted line, so that a page of 36 rows of 49 marks
 * takes a few kilobytes. What is old is drawn in tone; at this size a dotted contour would not be seen.
 */
export function drawDotRuns(runs: readonly DotRun[], step: number): string {
  return drawnStates.map((state) => {
    const own = runs.filter((run) => stateName(run.state) === stateName(state) && run.count > 0)
    if (own.length === 0) return ''
    if (state.status === 'motstridigt') return drawScaled(state, own, step)
    return layersOf(state).map(({ colour, width, dash, from }) => {
      const length = (count: number): string => coordinate((count - 1) * step + (dash ?? 0.1))
      const path = own.map(({ x, y, count }) => `M${coordinate(x + (from ?? 0))} ${coordinate(y)}h${length(count)}`).join('')
      const pattern = dash === undefined ? `stroke-linecap="round" stroke-dasharray="0 ${step}"` : `stroke-dasharray="${dash} ${coordinate(step - dash)}"`
      return inColour(colour, `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${width}" ${pattern}/>`)
    }).join('')
  }).join('')
}

/** The symbol of two sources that meet is no dot; it is rare enough to be drawn as it is. */
function drawScaled(state: DrawnState, runs: readonly DotRun[], step: number): string {
  const scale = 0.72
  const at = runs.flatMap(({ x, y, count }) => Array.from({ length: count }, (_, index): readonly [number, number] => [(x + index * step) / scale - 8, y / scale - 8]))
  return inColour(stateColours[state.status], `<g transform="scale(${scale})">${drawSymbol(state, 'currentColor', at)}</g>`)
}
