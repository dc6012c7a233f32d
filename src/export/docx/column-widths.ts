import { stateAtStart } from './state.ts'

/** What stands in a table, as plain text: the head first. */
export type TextRows = readonly (readonly string[])[]

/** Room between a column and the next. */
const gap = 140

/** The fonts that may stand in for the report's are wider than it is. */
const margin = 1.12

/** Width of a letter in thousandths of the font's size: Source Sans, whose letters are of few widths. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\s\u00a0ijlI.,:;'’|!()[\]]/u, 270],
  [/[ftr/"“”-]/u, 350],
  [/[mwMW@%…—]/u, 840],
  [/[●◐○▱◨◌]/u, 1000],
  [/[\p{Lu}&]/u, 600],
]

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 510), 0)

/** A period or a state, which reads badly on two lines. */
const short = 16

const breaksOfWord = /(?<=[/–-])(?=\p{L})/u
const breaksOfAddress = /(?<=[/.-])|(?<=–)(?=\p{L})/u

/** The words of a text that no line may break within. */
const wordsOf = (text: string): readonly string[] => {
  const kept = stateAtStart.exec(text)?.[0] ?? ''
  return text.length <= short ? [text] : [kept, ...text.slice(kept.length).split(/[ \n]/).flatMap((word) => word.split(/https?:/.test(word) ? breaksOfAddress : breaksOfWord))]
}

/**
 * Widths of columns by what stands in them. A table that fits on the page is as wide as its text needs, stretched over the page when it has
 * more than two columns. In one that does not, each column is as wide as its longest word, and the rest goes bit by bit to the column that
 * makes the rows highest.
 *
 * @param fontSize in half points, as Word counts
 * @param room what the table may take, in twentieths of a point
 * @returns whole twentieths of a point, together at most `room`
 */
export function columnWidths(rows: TextRows, fontSize: number, room: number): readonly number[] {
  const cells = rows.map((row) => row.map((cell) => twips(cell, fontSize)))
  const longest = transposed(cells).map(largest)
  const needed = sum(longest)
  if (needed <= room) return longest.map((width) => Math.floor(longest.length > 2 ? width * room / needed : width))
  const least = longestWords(rows, fontSize)
  if (sum(least) >= room) return least.map((width) => Math.floor(width * room / sum(least)))
  return sharedOut(cells, least, room).map(Math.floor)
}

/** What a table needs so that no word breaks, in twentieths of a point. */
export const leastWidth = (rows: TextRows, fontSize: number): number => sum(longestWords(rows, fontSize))

const steps = 60

function sharedOut(cells: readonly (readonly number[])[], least: readonly number[], room: number): readonly number[] {
  const widths = [...least]
  const step = (room - sum(least)) / steps
  for (let given = 0; given < steps; given += 1) {
    const height = widths.map(() => 0)
    for (const row of cells) {
      const lines = row.map((width, column) => width / widths[column]!)
      height[lines.indexOf(largest(lines))]! += largest(lines)
    }
    widths[height.indexOf(largest(height))]! += step
  }
  return widths
}

const twips = (text: string, fontSize: number): number => widthOf(text) * fontSize / 100 * margin + gap

const longestWords = (rows: TextRows, fontSize: number): readonly number[] => transposed(rows).map((cells) => largest(cells.flatMap((cell) => wordsOf(cell).map((word) => twips(word, fontSize)))))

const transposed = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!))

const largest = (numbers: readonly number[]): number => numbers.reduce((most, each) => Math.max(most, each), 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Lines that a text takes in a column, about. */
export const linesIn = (text: string, fontSize: number, width: number): number => Math.max(1, Math.ceil(widthOf(text) * fontSize / 100 / Math.max(1, width - gap)))
