import { kommunNamed } from '#vocabulary'
import type { Cell } from '#model'
import type { ReadContext } from '../reading.ts'
import { cellAt, filledColumns, type GridRow } from './grid.ts'

/** A kommun named by a title line: `Ale kommun`, `Resurser i Ale kommun 2023`, `Kommun: | Ale`. Only one name, and written as a kommun. */
export function kommunOfTitle(titles: readonly GridRow[], context: ReadContext): Cell | undefined {
  for (const row of titles) {
    for (const column of filledColumns(row)) {
      const cell = cellAt(row, column)
      const bare = cell.text.replace(/^\s*kommun:?\s+/i, '')
      if (kommunNamed(bare, context.vocabulary) !== null) return { text: bare, place: cell.place }
      const named = context.vocabulary.kommuner.filter((kommun) => cell.text.includes(kommun.fullName))
      if (named.length === 1 && cell.text.length < 200) return { text: named[0]!.fullName, place: cell.place }
    }
  }
  return undefined
}
