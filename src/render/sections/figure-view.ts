import { describeFigure } from '../figures/index.ts'
import { escaped, joined, md, type Md, type View } from '../markdown/md.ts'
import type { Context } from './context.ts'

/** A figure as a template prints it: title for the caption, the image with what it says in words, and the table of the same numbers. */
export function figureView(name: string, context: Context): View {
  const { path, title, alt, table } = describeFigure(name, context)
  return {
    title: escaped(title),
    image: md`![${escaped(alt)}](${path as Md})`,
    head: joined(table.head.map(escaped), ' | '),
    rule: joined(table.head.map((_, column) => (isNumeric(table.rows, column) ? md`---:` : md`---`)), ' | '),
    rows: table.rows.map((row) => joined(row.map((value) => escaped(value === '' ? '–' : value)), ' | ')),
  }
}

const isNumeric = (rows: readonly (readonly string[])[], column: number): boolean => rows.length > 0 && rows.every((row) => /^[\d\s]+$/.test(row[column] ?? ''))
