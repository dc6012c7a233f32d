import type { Cell } from '#model'
import { areaNamed, kommunNamed } from '#vocabulary'
import type { ReadContext } from '../reading.ts'
import { looksLikeData } from './content-of-columns.ts'
import { cellAt, filledColumns, isBlank, type GridRow } from './grid.ts'
import { headingKey, knownHeading, matchHeading } from './match-heading.ts'

/** Where the headings stand: how many lines down, in how many lines, and what they say per column. */
export interface Header {
  readonly first: number
  readonly lines: 0 | 1 | 2
  readonly headings: readonly Cell[]
}

const linesSearched = 40
/** Title, headings and the first groups: further down it is data. */
const linesWithMisspelling = 12

/**
 * Finds the line that holds the headings. A title line has none; a data line may by chance have one. So the line with most known
 * headings wins, alone or together with its neighbour (`Kontakt` over `Telefon` and `Webb`). With none anywhere, the first full line is
 * the headings if it looks like words, and otherwise the table has none (`lines` is 0).
 */
export function findHeader(rows: readonly GridRow[], context: ReadContext): Header {
  const searched = rows.slice(0, linesSearched)
  const { best, score } = bestLine(searched, context)
  const two = bestPair(searched, score >= 2 ? [best - 1, best] : searched.slice(0, linesWithMisspelling).map((_, index) => index), context)
  if (two !== null && two.score > score) return twoLines(searched, two.upper, context)
  // Headings merged over two lines stand in both.
  if (score >= 2 && best > 0 && (searched[best]!.merged?.size ?? 0) > 0) return twoLines(searched, best - 1, context)
  if (score >= 2 || isWholeOf(score, searched[best])) return oneLine(searched, best)

  const misspelt = searched.slice(0, linesWithMisspelling).map((row) => (looksLikeData(row, context.vocabulary) ? 0 : misspeltScore(row.cells, context)))
  const near = misspelt.reduce((best, score, index) => (score > misspelt[best]! ? index : best), 0)
  if ((misspelt[near] ?? 0) >= 1.5) return oneLine(searched, near)

  const full = firstFullLine(searched)
  if (full === -1) return { first: 0, lines: 0, headings: [] }
  if (!headsKommuner(searched, full, context) && looksLikeData(searched[full]!, context.vocabulary)) return { first: full, lines: 0, headings: [] }
  return oneLine(searched, full)
}

/** The first line that is nearly all known headings, else the one with most of them. */
function bestLine(rows: readonly GridRow[], context: ReadContext): { best: number; score: number } {
  let best = 0
  let score = 0
  for (const [index, row] of rows.entries()) {
    const own = scoreOf(row.cells, context)
    if (own > score) {
      best = index
      score = own
      if (own >= 3 && own >= filledColumns(row).length * 0.7) break
    }
  }
  return { best, score }
}

/** How many cells of a line are known headings. Areas and kommuner as headings count only beside a column that says the other. */
function scoreOf(cells: readonly string[], context: ReadContext): number {
  let score = 0
  let spreads = 0
  let kommun = false
  let area = false
  const seen = new Set<string>()
  for (const cell of cells) {
    if (cell.length > 80 || isBlank(cell)) continue
    const match = knownHeading(cell, context.county)
    if (match === null) spreads += 1
    else if (!seen.has(match.field)) {
      seen.add(match.field)
      score += match.score
      if (match.field === 'kommun' || match.field === 'kommun_code') kommun = true
      if (match.field === 'area') area = true
    }
  }
  if (spreads === 0 || kommun === area) return score
  for (const cell of cells) {
    if (cell.length > 80 || isBlank(cell) || knownHeading(cell, context.county) !== null) continue
    if (kommun ? areaNamed(cell, context.vocabulary) !== null : kommunNamed(cell, context.vocabulary) !== null) score += 0.9
  }
  return score
}

function misspeltScore(cells: readonly string[], context: ReadContext): number {
  return cells.reduce((sum, cell) => {
    const match = isBlank(cell) || cell.length > 60 ? null : matchHeading(cell, context.county)
    return sum + (match !== null && 'field' in match ? match.score : 0)
  }, 0)
}

/** A table of one or two columns has no two known headings to show, but all it has is known. */
function isWholeOf(score: number | undefined, row: GridRow | undefined): boolean {
  return score !== undefined && row !== undefined && score > 0 && filledColumns(row).length <= Math.ceil(score)
}

/** "Kommun" over names of kommuner: a heading, whatever stands beside it, such as questions with a year. */
function headsKommuner(rows: readonly GridRow[], index: number, context: ReadContext): boolean {
  const { cells } = rows[index]!
  const column = cells.findIndex((cell) => ['kommun', 'kommun_code'].includes(knownHeading(cell, context.county)?.field ?? ''))
  return column !== -1 && rows.slice(index + 1).some((row) => kommunNamed(row.cells[column] ?? '', context.vocabulary) !== null)
}

const oneLine = (rows: readonly GridRow[], index: number): Header => ({ first: index, lines: 1, headings: rows[index]!.cells.map((_, column) => cellAt(rows[index]!, column)) })

function bestPair(rows: readonly GridRow[], uppers: readonly number[], context: ReadContext): { upper: number; score: number } | null {
  let best: { upper: number; score: number } | null = null
  for (const upper of uppers) {
    const above = rows[upper]
    const below = rows[upper + 1]
    if (above === undefined || below === undefined || filledColumns(above).length === 0 || filledColumns(below).length === 0) continue
    if (looksLikeData(above, context.vocabulary) || looksLikeData(below, context.vocabulary)) continue
    const score = scoreOf(joined(rows, upper, context).map((cell) => cell.text), context) - 0.1
    if (best === null || score > best.score) best = { upper, score }
  }
  return best
}

const twoLines = (rows: readonly GridRow[], upper: number, context: ReadContext): Header => ({ first: upper, lines: 2, headings: joined(rows, upper, context) })

/** `Antal` over `platser` is `Antal platser`; `Kontakt` over `Telefon` is `Telefon`; `Kommun` over nothing is `Kommun`. */
function joined(rows: readonly GridRow[], upper: number, context: ReadContext): Cell[] {
  const above = rows[upper]!
  const below = rows[upper + 1]!
  let group: Cell | null = null
  return Array.from({ length: Math.max(above.cells.length, below.cells.length) }, (_, column): Cell => {
    const over = cellAt(above, column)
    const under = cellAt(below, column)
    if (!isBlank(over.text)) group = over
    if (isBlank(under.text) || headingKey(over.text) === headingKey(under.text)) return isBlank(over.text) ? under : over
    if (group === null) return under
    const both = `${group.text.trim()} ${under.text.trim()}`
    if (knownHeading(both, context.county) !== null) return { text: both, place: under.place }
    if (knownHeading(under.text, context.county) !== null) return under
    return { text: both, place: under.place }
  })
}

function firstFullLine(rows: readonly GridRow[]): number {
  const widths = rows.map((row) => filledColumns(row).length)
  const widest = Math.max(0, ...widths)
  if (widest <= 1) return widths.findIndex((width) => width === 1)
  return widths.findIndex((width) => width >= 2 && width >= widest / 2)
}
