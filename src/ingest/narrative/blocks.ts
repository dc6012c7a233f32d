import type { Cell, Place } from '#model'
import type { GridRow } from '../table/grid.ts'

/** A line of running text that knows where each of its letters stands, and where its links lead. */
export interface Line {
  readonly text: string
  readonly place: (offset: number) => Place
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[]
  /** All of it is bold: in Word, how many write a heading. */
  readonly bold: boolean
}

/** What all narratives are made of, whether they came as Markdown, Word, a web page or a PDF. */
export type Block =
  | { readonly is: 'heading'; readonly depth: number; readonly line: Line; readonly byLook?: true }
  | { readonly is: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly is: 'list'; readonly items: readonly (readonly Line[])[] }
  | { readonly is: 'table'; readonly rows: readonly GridRow[]; readonly caption?: string }

export function cellOf(line: Line, start = 0, end = line.text.length): Cell {
  return { text: line.text.slice(start, end), place: line.place(start) }
}

/** Lines of one paragraph as one text; it stands where its first line stands. */
export function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n')
}
