import type { Block, Line } from '../narrative/blocks.ts'
import type { GridRow } from '../table/grid.ts'
import { lineOfPieces, type PlaceOnPage } from './page-lines.ts'
import { joinPieces, type Piece } from './page-text.ts'

export interface LineReading {
  readonly blocks: readonly Block[]
  /** Lines where a table begins whose rows cannot be told apart with certainty. */
  readonly unclearTables: readonly number[]
}

interface Row {
  readonly line: number
  readonly y: number
  readonly size: number
  readonly cells: readonly (readonly Piece[])[]
}

/**
 * The blocks of a page without tags, from where its letters stand. Larger letters are a heading. A line with several known headings
 * begins a table, and the lines below it are its rows only when the distances between them show which lines belong together: a phone
 * number put together from two rows would be worse than none. `isHeadings` knows what headings of a table look like.
 */
export function blocksOfLines(pieces: readonly Piece[], bodySize: number, place: PlaceOnPage, isHeadings: (cells: readonly string[]) => boolean): LineReading {
  const rows = rowsOfPage(pieces)
  const blocks: Block[] = []
  const unclearTables: number[] = []
  let paragraph: Piece[][] = []
  const right = Math.max(0, ...pieces.map((piece) => piece.x + piece.width))

  const endParagraph = (): void => {
    const lines = paragraph.flatMap((line) => lineOfPieces(line, place) ?? [])
    if (lines.length > 0) blocks.push({ is: 'paragraph', lines })
    paragraph = []
  }

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    const own = row.cells.flat()
    if (row.cells.length >= 2 && isHeadings(row.cells.map(joinPieces))) {
      endParagraph()
      const { table, used, clear } = tableBelow(rows.slice(index), place)
      if (clear) blocks.push({ is: 'table', rows: table })
      else {
        unclearTables.push(row.line)
        for (const line of rows.slice(index, index + used)) pushLine(blocks, line.cells.flat(), place)
      }
      index += used - 1
      continue
    }
    if (row.size >= bodySize * 1.12 && own.reduce((sum, piece) => sum + piece.text.length, 0) < 150) {
      endParagraph()
      const line = lineOfPieces(own, place)
      if (line !== null) pushHeading(blocks, line, row, bodySize, rows[index - 1])
      continue
    }
    const above = rows[index - 1]
    const last = paragraph.at(-1)?.at(-1)
    const runsOn = last !== undefined && above !== undefined && above.y - row.y < row.size * 1.8 && last.x + last.width > right * 0.8 && !/^\s*[•·▪◦●■\uf0b7\uf0a7–-]/.test(own[0]?.text ?? '')
    if (runsOn) paragraph.at(-1)!.push(...own)
    else {
      if (above === undefined || above.y - row.y > row.size * 1.8) endParagraph()
      paragraph.push([...own])
    }
  }
  endParagraph()
  return { blocks, unclearTables }
}

function pushLine(blocks: Block[], pieces: readonly Piece[], place: PlaceOnPage): void {
  const line = lineOfPieces(pieces, place)
  if (line !== null) blocks.push({ is: 'paragraph', lines: [line] })
}

/** A heading over two lines is one heading: same size, close together. */
function pushHeading(blocks: Block[], line: Line, row: Row, bodySize: number, above: Row | undefined): void {
  const last = blocks.at(-1)
  const depth = row.size >= bodySize * 1.9 ? 1 : row.size >= bodySize * 1.4 ? 2 : 3
  if (last?.is === 'heading' && above !== undefined && Math.abs(above.size - row.size) < 0.5 && above.y - row.y < row.size * 1.5) {
    blocks[blocks.length - 1] = { ...last, line: { ...last.line, text: `${last.line.text} ${line.text}` } }
  } else blocks.push({ is: 'heading', depth, line })
}

function rowsOfPage(pieces: readonly Piece[]): Row[] {
  const byLine = new Map<number, Piece[]>()
  for (const piece of pieces) byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), piece])
  return [...byLine].toSorted((a, b) => a[0] - b[0]).map(([line, own]) => {
    const ordered = own.toSorted((a, b) => a.x - b.x)
    return { line, y: ordered[0]!.y, size: Math.max(...ordered.map((piece) => piece.size)), cells: cellsOf(ordered) }
  })
}

/** A gap wider than a letter and a half parts cells. */
function cellsOf(pieces: readonly Piece[]): Piece[][] {
  const cells: Piece[][] = []
  let last: Piece | null = null
  for (const piece of pieces) {
    if (last === null || piece.x - (last.x + last.width) > last.size * 1.5) cells.push([piece])
    else cells.at(-1)!.push(piece)
    last = piece
  }
  return cells
}

/** The lines of a table from its headings on: those near enough to be one block, in letters of one size. */
function tableBelow(rows: readonly Row[], place: PlaceOnPage): { table: GridRow[]; used: number; clear: boolean } {
  const header = rows[0]!
  let used = 1
  while (used < rows.length && rows[used - 1]!.y - rows[used]!.y < header.size * 2.6 && Math.abs(rows[used]!.size - header.size) < header.size * 0.35) used += 1
  const body = rows.slice(1, used).map((row): BodyRow => ({ line: row.line, y: row.y, pieces: row.cells.flat() }))
  const lefts = columnLefts(header, body)
  const groups = fitsColumns(body, lefts) ? groupRows(body, lefts) : null
  if (groups === null) return { table: [], used, clear: false }
  const headings = underColumns(header.cells.map((cell) => ({ pieces: cell, at: middleOf(cell) })), lefts)
  const table = groups.map((lines) => underColumns(lines.flatMap((line) => line.pieces.map((piece) => ({ pieces: [piece], at: piece.x }))), lefts))
  return { table: [gridRow(headings, header.line, place), ...table.map((cells, index) => gridRow(cells, groups[index]![0]!.line, place))], used, clear: true }
}

interface BodyRow {
  readonly line: number
  readonly y: number
  readonly pieces: readonly Piece[]
}

const middleOf = (pieces: readonly Piece[]): number => (pieces[0]!.x + pieces.at(-1)!.x + pieces.at(-1)!.width) / 2

/**
 * Where columns begin: at an x where at least two lines begin a piece of text (or all, in a table of one line). Headings may be centred
 * over their columns, so they do not count.
 */
function columnLefts(header: Row, body: readonly BodyRow[]): number[] {
  const starts = body.flatMap((row) => row.pieces.map((piece) => piece.x)).sort((a, b) => a - b)
  const clusters: { left: number; count: number }[] = []
  for (const start of starts) {
    const last = clusters.at(-1)
    if (last !== undefined && start - last.left <= 3) last.count += 1
    else clusters.push({ left: start, count: 1 })
  }
  const needed = Math.min(2, body.length)
  const lefts = clusters.filter(({ count }) => count >= needed).map(({ left }) => left)
  return lefts.length === header.cells.length ? lefts : []
}

const columnOf = (x: number, lefts: readonly number[]): number => Math.max(0, lefts.findLastIndex((left) => left <= x + 3))

/** As many columns as headings, each piece beginning in a column, and none reaching into the next. */
function fitsColumns(body: readonly BodyRow[], lefts: readonly number[]): boolean {
  if (lefts.length < 2 || body.length === 0) return false
  return body.every((row) => row.pieces.every((piece) => {
    const column = columnOf(piece.x, lefts)
    return piece.x >= lefts[0]! - 3 && (lefts[column + 1] === undefined || piece.x + piece.width <= lefts[column + 1]! + 2)
  }))
}

function underColumns(parts: readonly { readonly pieces: readonly Piece[]; readonly at: number }[], lefts: readonly number[]): Piece[][] {
  const columns: Piece[][] = lefts.map(() => [])
  for (const { pieces, at } of parts) columns[columnOf(at, lefts)]!.push(...pieces)
  return columns
}

function gridRow(columns: readonly (readonly Piece[])[], row: number, place: PlaceOnPage): GridRow {
  const built = columns.map((pieces) => lineOfPieces(pieces, place))
  return {
    cells: built.map((line) => line?.text ?? ''),
    row,
    place: (column, heading) => {
      const at = built[column]?.place(0) ?? place(row)
      return heading === undefined ? at : { ...at, heading }
    },
  }
}

/**
 * Which lines make a row. When each line fills the first column at even distances, a line is a row. Otherwise rows stand further apart
 * than the lines inside a cell; null when the distances do not show it.
 */
function groupRows(body: readonly BodyRow[], lefts: readonly number[]): BodyRow[][] | null {
  const fills = (row: BodyRow, column: number): boolean => row.pieces.some((piece) => columnOf(piece.x, lefts) === column)
  const pitches = body.slice(1).map((row, index) => body[index]!.y - row.y)
  if (body.every((row) => fills(row, 0)) && (pitches.length === 0 || Math.max(...pitches) <= Math.min(...pitches) * 1.12)) return body.map((row) => [row])
  const within = Math.min(...lefts.map((_, column) => smallestPitch(body.filter((row) => fills(row, column)))))
  if (!Number.isFinite(within)) return null
  const groups: BodyRow[][] = []
  for (const [index, row] of body.entries()) {
    if (index === 0 || body[index - 1]!.y - row.y > within * 1.12) groups.push([row])
    else groups.at(-1)!.push(row)
  }
  return groups.length > 1 && groups.every((group) => group.some((row) => fills(row, 0))) ? groups : null
}

function smallestPitch(rows: readonly BodyRow[]): number {
  return Math.min(Infinity, ...rows.slice(1).map((row, index) => rows[index]!.y - row.y))
}
