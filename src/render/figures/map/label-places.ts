import type { CountyShapes, KommunShape } from './county-shapes.ts'

export interface LabelPlace {
  readonly code: string
  readonly name: string
  /** Middle of the name's baseline. */
  readonly x: number
  readonly y: number
  /** The place in the kommun that a name standing outside it belongs to. */
  readonly anchor?: { readonly x: number; readonly y: number }
}

export const labelSize = 17.2
const cell = 8
const rounds = 2

/**
 * Where the names of a county's kommuner stand: inside the kommun where there is room, else beside it with a line to it, and over no
 * other name. The same shapes give the same places.
 */
export function placeLabels(shapes: CountyShapes): LabelPlace[] {
  const grid = gridOf(shapes)
  const squares = squaresByOwner(grid, shapes.kommuner.length)
  const names = shapes.kommuner.map((kommun, index) => ({ kommun, index, anchor: mostInward(grid, index, squares[index]!), width: textWidth(kommun.name) * labelSize, size: squares[index]!.length }))
  const places = new Map<number, Box>()
  const bySize = names.toSorted((a, b) => a.size - b.size || a.index - b.index)
  for (let round = 0; round < rounds; round += 1) {
    for (const { index, anchor, width } of bySize) {
      places.delete(index)
      const others = [...places.values()]
      places.set(index, cheapest(anchor, width, (box, distance) => distance + costOf(box, index, others, grid)))
    }
  }
  return names.map(({ kommun, index, anchor }) => {
    const box = places.get(index)!
    const x = Math.round(box.left + box.width / 2)
    const y = Math.round(box.top + box.height * 0.78)
    return { code: kommun.code, name: kommun.name, x, y, ...(touchesOwn(box, index, grid) ? {} : { anchor }) }
  })
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const boxAt = (x: number, y: number, width: number): Box => ({ left: x - width / 2, top: y - labelSize / 2, width, height: labelSize })

/** Tried places around the kommun's inmost point, near ones first. */
const offsets: readonly (readonly [dx: number, dy: number])[] = Array.from({ length: 17 * 15 }, (_, index): readonly [number, number] => [(index % 17 - 8) * 13, (Math.floor(index / 17) - 7) * 10])
  .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax, ay * 1.4) - Math.hypot(bx, by * 1.4) || ay - by || ax - bx)

/** The first of the cheapest places. Distance costs too, so nothing is looked for farther away than the best place so far is worth. */
function cheapest(anchor: { readonly x: number; readonly y: number }, width: number, costAt: (box: Box, distance: number) => number): Box {
  let best = boxAt(anchor.x, anchor.y, width)
  let least = Infinity
  for (const [dx, dy] of offsets) {
    const distance = Math.hypot(dx, dy * 1.4) * 0.25
    if (distance >= least) break
    const box = boxAt(anchor.x + dx, anchor.y + dy, width)
    const cost = costAt(box, distance)
    if (cost < least) [best, least] = [box, cost]
  }
  return best
}

function costOf(box: Box, index: number, others: readonly Box[], grid: Grid): number {
  let cost = 0
  for (const other of others) {
    const across = Math.min(box.left + box.width, other.left + other.width) - Math.max(box.left, other.left) + 4
    const down = Math.min(box.top + box.height, other.top + other.height) - Math.max(box.top, other.top) + 2
    if (across > 0 && down > 0) cost += 60 + across * down
  }
  if (box.left < 2 || box.top < 2 || box.left + box.width > grid.columns * cell - 2 || box.top + box.height > grid.rows * cell - 2) cost += 400
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const owner = ownerAt(grid, box.left + box.width * part, box.top + box.height / 2)
    if (owner !== index) cost += owner === -1 ? 7 : 11
  }
  return cost
}

const touchesOwn = (box: Box, index: number, grid: Grid): boolean =>
  [0.2, 0.5, 0.8].some((part) => ownerAt(grid, box.left + box.width * part, box.top + box.height / 2) === index)

interface Grid {
  readonly columns: number
  readonly rows: number
  /** Index of the kommun that each square lies in, −1 for none. */
  readonly owner: Int16Array
}

const ownerAt = (grid: Grid, x: number, y: number): number => {
  const column = Math.floor(x / cell)
  const row = Math.floor(y / cell)
  return column < 0 || row < 0 || column >= grid.columns || row >= grid.rows ? -1 : grid.owner[row * grid.columns + column]!
}

function gridOf(shapes: CountyShapes): Grid {
  const columns = Math.ceil(shapes.width / cell)
  const rows = Math.ceil(shapes.height / cell)
  const owner = new Int16Array(columns * rows).fill(-1)
  shapes.kommuner.forEach((kommun, index) => {
    for (let row = 0; row < rows; row += 1) {
      const crossings = crossingsAt(kommun, row * cell + cell / 2)
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const from = Math.max(0, Math.ceil((crossings[pair]! - cell / 2) / cell))
        const to = Math.min(columns - 1, Math.floor((crossings[pair + 1]! - cell / 2) / cell))
        owner.fill(index, row * columns + from, row * columns + Math.max(from, to + 1))
      }
    }
  })
  return { columns, rows, owner }
}

/** Where a line at height `y` enters and leaves the kommun, from the left. */
function crossingsAt(kommun: KommunShape, y: number): number[] {
  const crossings: number[] = []
  for (const ring of kommun.rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    })
  }
  return crossings.sort((a, b) => a - b)
}

/** Numbers of the squares that lie in each kommun. */
function squaresByOwner(grid: Grid, kommuner: number): number[][] {
  const squares: number[][] = Array.from({ length: kommuner }, () => [])
  grid.owner.forEach((owner, square) => {
    if (owner !== -1) squares[owner]!.push(square)
  })
  return squares
}

/** The square farthest from the kommun's border; width counts for more than height, since names are wide. */
function mostInward(grid: Grid, index: number, squares: readonly number[]): { readonly x: number; readonly y: number } {
  let best = { x: grid.columns * cell / 2, y: grid.rows * cell / 2 }
  let depth = -1
  for (const square of squares) {
    const column = square % grid.columns
    const row = Math.floor(square / grid.columns)
    const here = inwardness(grid, index, column, row)
    if (here > depth) [depth, best] = [here, { x: column * cell + cell / 2, y: row * cell + cell / 2 }]
  }
  return best
}

function inwardness(grid: Grid, index: number, column: number, row: number): number {
  const reach = (stepX: number, stepY: number): number => {
    let steps = 0
    while (steps < 12 && ownerAt(grid, (column + stepX * (steps + 1)) * cell, (row + stepY * (steps + 1)) * cell) === index) steps += 1
    return steps
  }
  const across = Math.min(reach(1, 0), reach(-1, 0))
  const down = Math.min(reach(0, 1), reach(0, -1))
  return Math.min(across, 2 * down) * 100 + across + down
}

/** Width of a name in Source Sans 600, in sizes of the type; near enough to keep names apart. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (/[ijl.,:;!|' ]/.test(letter) ? 0.27 : /[ftr()-]/.test(letter) ? 0.36 : /[mMWw%]/.test(letter) ? 0.83 : /[A-ZÅÄÖ]/.test(letter) ? 0.61 : 0.53), 0)
}
