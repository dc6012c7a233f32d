/**
 * Where a text stands in the material, so that a person can go and look.
 * `line` and `column` are 1-based; `column` counts characters from the start of the line.
 * A cell in a workbook has `sheet` and `cell` ("C14") instead. `heading` is the column's heading in a table,
 * `path` the headings above the text in a narrative mapping, outermost first.
 */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly sheet?: string
  readonly cell?: string
  readonly heading?: string
  readonly path?: readonly string[]
}

/** One cell or one labelled value: exactly what the file says (decoded, not tidied), and where it says it. */
export interface Cell {
  readonly text: string
  readonly place: Place
}

/** `tables/ale.csv:14:22` or `tables/svar.xlsx Blad1!C14`: the form that editors and people understand. */
export function formatPlace(place: Place): string {
  if (place.sheet !== undefined) return `${place.file} ${place.sheet}${place.cell === undefined ? '' : `!${place.cell}`}`
  const line = place.line === undefined ? '' : `:${place.line}`
  const column = place.line === undefined || place.column === undefined ? '' : `:${place.column}`
  return `${place.file}${line}${column}`
}
