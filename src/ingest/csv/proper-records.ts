import { columnCounter } from '#text'
import type { Place } from '#model'
import type { GridRow } from '../table/grid.ts'

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * Reads records as RFC 4180 describes them, and tells for each cell where it stands, which csv-parse cannot. Stops at a record that is
 * not proper (text after a closing quote, a quote that is never closed) or when `onRow` returns false, and says where: `offset` is the
 * start of the first record that was not handed over, on line `line`; the length of the text when all were.
 */
export function readProperRecords(text: string, file: string, delimiter: string, onRow: (row: GridRow) => boolean): { readonly offset: number; readonly line: number } {
  const separator = delimiter.charCodeAt(0)
  const columnOf = columnCounter(text)
  let offset = 0
  let line = 1
  while (offset < text.length) {
    const row = line
    const cells: string[] = []
    const columns: number[] = []
    // Only a cell with a line break moves those after it to another line.
    let lines: number[] | null = null
    let lineStart = offset
    let at = offset
    for (;;) {
      if (text.charCodeAt(at) === quote) {
        const end = closingQuote(text, at + 1)
        if (end === -1 || !endsCell(text, end + 1, separator)) return { offset, line: row }
        const written = text.slice(at + 1, end)
        cells.push(written.includes('"') ? written.replaceAll('""', '"') : written)
        columns.push(columnOf(lineStart, at + 1))
        lines?.push(line)
        if (written.includes('\n') || written.includes('\r')) {
          lines ??= columns.map(() => row)
          const breaks = lineBreaks(text, at + 1, end)
          line += breaks.count
          lineStart = breaks.last
        }
        at = end + 1
      } else {
        const start = at
        let code = text.charCodeAt(at)
        while (code !== separator && code !== lineFeed && code !== carriageReturn && at < text.length) code = text.charCodeAt(++at)
        cells.push(text.slice(start, at))
        columns.push(columnOf(lineStart, start))
        lines?.push(line)
      }
      if (at >= text.length || text.charCodeAt(at) !== separator) break
      at += 1
    }
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1
    if (!onRow({ cells, row, place: placeOf(file, row, columns, lines) })) return { offset, line: row }
    offset = at + 1
    line += 1
  }
  return { offset: text.length, line }
}

function placeOf(file: string, row: number, columns: readonly number[], lines: readonly number[] | null): GridRow['place'] {
  return (column, heading): Place => {
    const line = lines?.[column] ?? row
    const at = columns[column] ?? columns[columns.length - 1]!
    return heading === undefined ? { file, line, column: at } : { file, line, column: at, heading }
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at
}

function endsCell(text: string, at: number, separator: number): boolean {
  const code = text.charCodeAt(at)
  return at >= text.length || code === separator || code === lineFeed || code === carriageReturn
}

/** How many lines end in a stretch, and where the last of them begins. */
function lineBreaks(text: string, from: number, to: number): { readonly count: number; readonly last: number } {
  let count = 0
  let last = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) {
      count += 1
      last = at + 1
    }
  }
  return { count, last }
}
