export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

export const delimiterName: Readonly<Record<Delimiter, { readonly sv: string; readonly en: string }>> = {
  ';': { sv: 'semikolon', en: 'semicolon' },
  ',': { sv: 'komma', en: 'comma' },
  '\t': { sv: 'tabb', en: 'tab' },
  '|': { sv: 'lodstreck', en: 'vertical bar' },
}

const sampleCharacters = 200_000
const sampleLines = 300

/**
 * The sign that divides most lines into the same number of cells. Title rows and notes have none, and commas inside sentences differ
 * from line to line, so the share of lines that agree decides, then how many cells they get. `headingScore` says how well the cells of
 * a line are understood as headings and settles what counting cannot. null for a file with one column.
 */
export function findDelimiter(text: string, headingScore: (cells: readonly string[]) => number): Delimiter | null {
  const sample = text.slice(0, sampleCharacters)
  const lines = sample.split(/\r\n|\n|\r/).slice(0, sampleLines)
  const scored = delimiters.map((delimiter) => {
    const counts = countOutsideQuotes(sample, delimiter)
    const agreement = agreeing(counts)
    const headings = agreement === 0 ? 0 : Math.max(0, ...lines.slice(0, 20).map((line) => headingScore(line.split(delimiter).map(unquoted))))
    return { delimiter, score: agreement + headings }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score === 0 ? null : best.delimiter
}

const unquoted = (cell: string): string => cell.trim().replace(/^"([\s\S]*)"$/, '$1')

/**
 * How many times the sign stands in each record that has any text. A quote opens a cell after any of the delimiters, since it is not
 * yet known which of them is meant.
 */
function countOutsideQuotes(sample: string, delimiter: string): number[] {
  const counts: number[] = []
  let count = 0
  let quoted = false
  let text = false
  let cellStart = true
  for (let index = 0; index <= sample.length && counts.length < sampleLines; index++) {
    const sign = sample[index] ?? '\n'
    if (quoted) {
      if (sign === '"') {
        if (sample[index + 1] === '"') index += 1
        else quoted = false
      }
      continue
    }
    if (sign === '"' && cellStart) quoted = true
    else if (isDelimiter(sign)) {
      if (sign === delimiter) count += 1
      cellStart = true
      text = true
      continue
    } else if (sign === '\n' || sign === '\r') {
      if (text || count > 0) counts.push(count)
      count = 0
      text = false
      cellStart = true
      continue
    }
    if (sign !== ' ') {
      text = true
      cellStart = false
    }
  }
  return counts
}

const isDelimiter = (sign: string): boolean => sign === ';' || sign === ',' || sign === '\t' || sign === '|'

function agreeing(counts: readonly number[]): number {
  const withAny = counts.filter((count) => count > 0)
  if (withAny.length === 0) return 0
  const byCount = new Map<number, number>()
  for (const count of withAny) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  const [mode, lines] = [...byCount].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))
  return (lines / counts.length) * Math.log2(1 + mode)
}
