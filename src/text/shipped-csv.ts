import { InternalError } from '#model'

/**
 * Reads the CSV files that come with the program: comma, `"` as quote, LF, one header row (RFC 4180). They are ours and checked in,
 * so a fault in one is a fault of ours and is thrown; files from people are read by `ingest`, which forgives and reports.
 */
export function parseShippedCsv(text: string, file: string): Readonly<Record<string, string>>[] {
  const [header, ...records] = readRecords(text.startsWith('\uFEFF') ? text.slice(1) : text, file)
  if (header === undefined) throw new InternalError(`${file} is empty`)
  return records.map((cells, index) => {
    if (cells.length !== header.length) throw new InternalError(`${file}: record ${index + 1} has ${cells.length} cells, its header ${header.length}`)
    return Object.fromEntries(header.map((name, column) => [name, cells[column]!]))
  })
}

function readRecords(text: string, file: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  const records: string[][] = []
  let record: string[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    if (match === null) throw new InternalError(`${file}: unexpected quote near character ${at}`)
    record.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] === ',') {
      if (cell.lastIndex === text.length) record.push('')
      else continue
    }
    records.push(record)
    record = []
  }
  return records.filter((cells) => cells.length > 1 || cells[0] !== '')
}
