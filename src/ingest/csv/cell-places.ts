import { columnCounter } from '#text'
import type { Place } from '#model'
import type { GridRow } from '../table/grid.ts'
import type { CsvDialect } from './stream-records.ts'

/**
 * Follows the parser through the text, so that each cell gets the line and column where its value begins: csv-parse tells neither.
 * `from` is where its first record begins. Given the value, the length of what stands in the text is known; where quotes were used loosely the two are compared sign by sign.
 */
export function followCells(text: string, file: string, dialect: CsvDialect, from: { readonly offset: number; readonly line: number }): { readonly next: (record: readonly string[]) => GridRow; readonly line: () => number } {
  const column = columnCounter(text)
  let { offset, line } = from
  let lineStart = offset

  /** Moves past a stretch that holds line ends. */
  const passTo = (end: number): void => {
    for (let at = offset; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
        line += 1
        lineStart = at + 1
      }
    }
    offset = end
  }

  const next = (record: readonly string[]): GridRow => {
    const row = line
    const columns = new Array<number>(record.length)
    // Only a cell with a line break moves those after it to another line.
    let lines: number[] | null = null
    for (let index = 0; index < record.length; index++) {
      const value = record[index]!
      if (dialect.blanksBeforeQuotes) while (isTrimmed(text, offset, dialect.delimiter)) offset += 1
      const quoted = text.charCodeAt(offset) === 34
      if (quoted) {
        const { valueStart, end } = quotedCell(text, offset, value, dialect.delimiter)
        columns[index] = column(lineStart, valueStart)
        if (value.includes('\n') || value.includes('\r')) {
          lines ??= new Array<number>(record.length).fill(row)
          lines[index] = line
          passTo(end)
          lines.fill(line, index + 1)
        } else offset = end
      } else {
        columns[index] = column(lineStart, offset)
        offset += value.length
      }
      if (index < record.length - 1) offset += dialect.delimiter.length
    }
    if (text.charCodeAt(offset) === 13 && text.charCodeAt(offset + 1) === 10) passTo(offset + 2)
    else if (offset < text.length) passTo(offset + 1)
    const end = columns.length === 0 ? 1 : columns[columns.length - 1]!
    const place = (column: number, heading?: string): Place => {
      const line = lines?.[column] ?? row
      const at = columns[column] ?? end
      return heading === undefined ? { file, line, column: at } : { file, line, column: at, heading }
    }
    return { cells: record, row, place }
  }
  return { next, line: () => line }
}

function isTrimmed(text: string, offset: number, delimiter: string): boolean {
  const sign = text[offset]
  return sign !== undefined && sign !== delimiter && (sign === ' ' || sign === '\t' || sign === '\u00a0')
}

function quotedCell(text: string, start: number, value: string, delimiter: string): { valueStart: number; end: number } {
  let quotes = 0
  for (let at = value.indexOf('"'); at !== -1; at = value.indexOf('"', at + 1)) quotes += 1
  const proper = start + value.length + quotes + 2
  if (text.charCodeAt(proper - 1) === 34 && endsCell(text, proper, delimiter)) return { valueStart: start + 1, end: proper }
  // Text after the closing quote: the parser gave up and kept the quotes in the value.
  const loose = start + value.length
  if (value.startsWith('"') && endsCell(text, loose, delimiter) && text.startsWith(value, start)) return { valueStart: start, end: loose }
  let at = start
  for (const unit of value.split('')) {
    while (text[at] !== unit && text.charCodeAt(at) === 34) at += 1
    at += 1
  }
  while (text.charCodeAt(at) === 34) at += 1
  return { valueStart: start, end: at }
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  return at >= text.length || text.startsWith(delimiter, at) || text[at] === '\n' || text[at] === '\r'
}
