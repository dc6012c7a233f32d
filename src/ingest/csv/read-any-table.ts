import { openText } from '../bytes/open-text.ts'
import { readCsvGrid } from './read-grid.ts'
import type { Diagnostic, SourceFile, Vocabulary } from '#model'

/** A CSV table about anything: its headings, and each data row by heading. */
export interface AnyTable {
  readonly head: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/**
 * Reads a CSV table whose first line is its headings, without understanding the columns: encoding, delimiter, quotes and line ends are
 * found as for the county's own tables. A heading that stands twice gets a number, so that no value is lost. Blank lines are no rows.
 */
export async function readAnyTable(file: SourceFile, vocabulary: Vocabulary): Promise<AnyTable | { readonly refusal: Diagnostic }> {
  const opened = openText(file, vocabulary)
  if ('refusal' in opened) return opened
  const lines: (readonly string[])[] = []
  const grid = await readCsvGrid(opened.text, file.path, () => 0, (row) => {
    if (row.cells.some((cell) => cell.trim() !== '')) lines.push(row.cells)
  })
  const refusal = grid.refusal ?? grid.diagnostics.find(({ severity }) => severity === 'error')
  if (refusal !== undefined) return { refusal }
  const head = (lines[0] ?? []).map((heading, column, all) => {
    const name = heading.trim() === '' ? String(column + 1) : heading.trim()
    return all.findIndex((other) => other.trim() === name) < column ? `${name} (${column + 1})` : name
  })
  const rows = lines.slice(1).map((cells) => {
    const row = Object.create(null) as Record<string, string>
    head.forEach((heading, column) => { row[heading] = cells[column] ?? '' })
    return row
  })
  return { head, rows }
}
