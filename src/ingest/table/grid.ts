import type { Cell, Place } from '#model'

/**
 * One line of cells from a CSV file, a sheet, or a table in a document: what all tables have in common. `row` counts as the person who
 * has the file open counts: lines in a text, rows in a sheet.
 */
export interface GridRow {
  readonly cells: readonly string[]
  readonly row: number
  /** Where the cell at this index stands, under its column's heading when one is given; columns past the last have the line's end. */
  readonly place: (column: number, heading?: string) => Place
  /** Columns whose cell is merged with the one above, whose text and place it has. */
  readonly merged?: ReadonlySet<number>
  /** Columns whose cell is merged with the one to the left: they repeat its text but do not make the line any fuller. */
  readonly repeated?: ReadonlySet<number>
  /** Where the link in a cell leads, for cells that are links. */
  readonly links?: ReadonlyMap<number, string>
}

/** Blanks of every kind, also those that only look blank: no-break and zero-width. */
export function isBlank(text: string): boolean {
  if (text === '') return true
  const first = text.charCodeAt(0)
  // Nearly every cell begins with a letter or a digit, and a large table has a million cells.
  return (first <= 0x20 || first >= 0x80) && /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*$/.test(text)
}

export function filledColumns(row: GridRow): number[] {
  const filled: number[] = []
  for (let column = 0; column < row.cells.length; column++) if (!isBlank(row.cells[column]!) && row.repeated?.has(column) !== true) filled.push(column)
  return filled
}

export function cellAt(row: GridRow, column: number, heading?: string): Cell {
  return { text: row.cells[column] ?? '', place: row.place(column, heading) }
}

/** Letters that Excel gives a column, 0-based: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}
