import { joinLines, type Line } from '../narrative/blocks.ts'
import type { GridRow } from '../table/grid.ts'

const divider = /^:?-+:?$/

/**
 * A table whose lines all begin and end with `|` and have the same number of cells, as the Markdown parser reads it. null when it is
 * written in another way. `lineAt` makes the line of text that begins at an index of a line of the body.
 */
export function rowsOfPlainTable(lines: readonly string[], firstLine: number, file: string, lineAt: (text: string, line: number, start: number) => Line): GridRow[] | null {
  const [head, division, ...body] = lines
  if (head === undefined || division === undefined) return null
  const columns = cellsOf(division)
  if (columns === null || !columns.every(({ text }) => divider.test(text))) return null
  const rows: GridRow[] = []
  for (const [index, text] of [head, ...body].entries()) {
    const cells = cellsOf(text)
    if (cells?.length !== columns.length) return null
    rows.push(rowOf(cells, firstLine + (index === 0 ? 0 : index + 1), file, lineAt))
  }
  return rows
}

interface PlainCell {
  readonly text: string
  /** Index of the text in its line, and of the bar before it. */
  readonly start: number
  readonly bar: number
}

function cellsOf(line: string): PlainCell[] | null {
  if (line.length < 3 || !line.startsWith('|') || !line.endsWith('|')) return null
  const cells: PlainCell[] = []
  for (let bar = 0; bar < line.length - 1;) {
    const next = line.indexOf('|', bar + 1)
    const written = line.slice(bar + 1, next)
    const text = written.trim()
    cells.push({ text, start: bar + 1 + written.indexOf(text), bar })
    bar = next
  }
  return cells
}

function rowOf(cells: readonly PlainCell[], row: number, file: string, lineAt: (text: string, line: number, start: number) => Line): GridRow {
  const lines = cells.map(({ text, start }) => (text === '' ? [] : [lineAt(text, row, start)]))
  return {
    cells: lines.map(joinLines),
    row,
    links: new Map(),
    place: (index, heading) => {
      const place = lines[index]?.[0]?.place(0) ?? { file, line: row, column: (cells[index]?.bar ?? 0) + 1 }
      return heading === undefined ? place : { ...place, heading }
    },
  }
}
