/** A run of digits that may be a phone number, with the text before it in the cell. */
export interface Run {
  readonly written: string
  readonly digits: string
  readonly before: string
}

/** Blanks and dashes of every kind that pages put inside numbers, as one kind of each. A slash after an area code (`031/97 62 00`) is a dash too. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/(?<![\d-] ?)(0\d{1,3})\/(?=[1-9]\d)/g, '$1-')
}

/**
 * The numbers in a cell: `0322 – 137 65`, `031-97 62 00 eller 112`, `020–50 50 50 / 116 016`. Slash, comma, semicolon and words
 * part numbers; so does a new area code (`031-97 62 00 031-97 64 53`).
 */
export function findRuns(text: string): Run[] {
  const source = plain(text)
  const runs: Run[] = []
  let last = 0
  for (const match of source.matchAll(/(?:\+|\()?\d[\d ().-]*/g)) {
    const before = source.slice(last, match.index)
    const parts = match[0].split(/(?<=\d{2} ?)(?= 0\d{1,3} ?-)|(?<=\d )(?=\+)/)
    parts.forEach((part, index) => {
      const written = part.replace(/[ ().-]+$/, '').trim()
      runs.push({ written, digits: written.replace(/\D/g, ''), before: index === 0 ? before : '' })
    })
    last = match.index + match[0].length
  }
  return runs
}
