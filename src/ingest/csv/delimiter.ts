export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

export const delimiterName: Readonly<Record<Delimiter, { readonly sv: string; readonly en: string }>> = {
  ';': { sv: 'semikolon', en: 'semicolon' },
  ',': { sv: 'komma', en: 'comma' },
  '\t': { sv: 'tabb', en: 'tab' },
  '|': { sv: 'lodstreck', en: 'vertical bar' },
}

const delimiterCodes = delimiters.map((sign) => sign.charCodeAt(0))
const quote = 34
const lineFeed = 10
const carriageReturn = 13
const blank = 32
const sampleCharacters = 200_000
const sampleLines = 300
const linesWithHeadings = 20
const certainHeadings = 4

/**
 * The sign that divides most lines into the same number of cells. Title rows and notes have none, and commas inside sentences differ
 * from line to line, so the share of lines that agree decides, then how many cells they get. `headingScore` says how well the cells of
 * a line are understood as headings and settles what counting cannot. null for a file with one column.
 */
export function findDelimiter(text: string, headingScore: (cells: readonly string[]) => number): Delimiter | null {
  const sample = text.slice(0, sampleCharacters)
  const lines = sample.split(/\r\n|\n|\r/).slice(0, linesWithHeadings)
  const records = countOutsideQuotes(sample)
  const scored = delimiters.map((delimiter, index) => {
    const agreement = agreeing(records.map((counts) => counts[index]!))
    const headings = agreement === 0 ? 0 : bestHeadings(lines.filter((line) => line.includes(delimiter)).map((line) => line.split(delimiter).map(unquoted)), headingScore)
    return { delimiter, score: agreement + headings }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score === 0 ? null : best.delimiter
}

/** The most known headings that any line has; a line with this many is certainly the one. */
function bestHeadings(lines: readonly (readonly string[])[], headingScore: (cells: readonly string[]) => number): number {
  let best = 0
  for (const cells of lines) {
    best = Math.max(best, headingScore(cells))
    if (best >= certainHeadings) break
  }
  return best
}

const unquoted = (cell: string): string => cell.trim().replace(/^"([\s\S]*)"$/, '$1')

/**
 * How many times each delimiter stands in each record that has any text. A quote opens a cell after any of the delimiters, since it is
 * not yet known which of them is meant.
 */
function countOutsideQuotes(sample: string): (readonly number[])[] {
  const records: (readonly number[])[] = []
  let counts = delimiters.map(() => 0)
  let quoted = false
  let text = false
  let cellStart = true
  for (let index = 0; index <= sample.length && records.length < sampleLines; index++) {
    const code = index === sample.length ? lineFeed : sample.charCodeAt(index)
    if (quoted) {
      if (code === quote) {
        if (sample.charCodeAt(index + 1) === quote) index += 1
        else quoted = false
      }
      continue
    }
    const delimiter = delimiterCodes.indexOf(code)
    if (code === quote && cellStart) quoted = true
    else if (delimiter !== -1) {
      counts[delimiter]! += 1
      cellStart = true
      text = true
      continue
    } else if (code === lineFeed || code === carriageReturn) {
      if (text) {
        records.push(counts)
        counts = delimiters.map(() => 0)
      }
      text = false
      cellStart = true
      continue
    }
    if (code !== blank) {
      text = true
      cellStart = false
    }
  }
  return records
}

function agreeing(counts: readonly number[]): number {
  const withAny = counts.filter((count) => count > 0)
  if (withAny.length === 0) return 0
  const byCount = new Map<number, number>()
  for (const count of withAny) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  const [mode, lines] = [...byCount].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))
  return (lines / counts.length) * Math.log2(1 + mode)
}
