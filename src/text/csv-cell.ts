/** Signs at the start of a cell that make a spreadsheet take it for a formula. */
const startsFormula = /^'*[=+\-@\t\r]/
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * A cell that no spreadsheet runs as a formula: one that starts with `=`, `+`, `-`, `@`, tab or CR gets an apostrophe before it, unless it
 * is a plain number, as a phone like `+46…` is. A cell that already begins with an apostrophe before such a sign gets one more, so that
 * taking away one apostrophe always gives back what went in; see `cellFromCsv`.
 */
export function cellForCsv(text: string): string {
  return startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** What `cellForCsv` was given. */
export function cellFromCsv(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell
}
