import { parse, type CsvError } from 'csv-parse'

export interface CsvDialect {
  readonly delimiter: string
  /** Blanks stand between a delimiter and the quote that follows it. */
  readonly blanksBeforeQuotes: boolean
}

const chunkCharacters = 64 * 1024

/**
 * Feeds a text to csv-parse in pieces and hands over each record as it comes, so that the records of a large file are never all in
 * memory. `onRecord` returns false to stop. Gives the library's own complaint when the last quote is never closed.
 */
export function streamRecords(text: string, dialect: CsvDialect, onRecord: (record: readonly string[]) => boolean): Promise<CsvError | null> {
  return new Promise((resolve, reject) => {
    const parser = parse({
      delimiter: dialect.delimiter,
      record_delimiter: recordEnds(text),
      relax_quotes: true,
      relax_column_count: true,
      ltrim: dialect.blanksBeforeQuotes,
      bom: false,
    })
    let stopped = false
    parser.on('readable', () => {
      for (let record = parser.read() as readonly string[] | null; record !== null; record = parser.read() as readonly string[] | null) {
        if (stopped) return
        let goesOn: boolean
        try {
          goesOn = onRecord(record)
        } catch (fault) {
          stopped = true
          parser.destroy()
          reject(fault)
          return
        }
        if (!goesOn) {
          stopped = true
          parser.destroy()
          resolve(null)
          return
        }
      }
    })
    parser.on('error', (error: CsvError) => {
      if (!stopped) resolve(error)
    })
    parser.on('end', () => {
      if (!stopped) resolve(null)
    })
    let offset = 0
    const feed = (): void => {
      while (!stopped && offset < text.length) {
        const end = wholeCharacterEnd(text, offset + chunkCharacters)
        const more = parser.write(text.slice(offset, end))
        offset = end
        if (!more) {
          parser.once('drain', feed)
          return
        }
      }
      if (!stopped) parser.end()
    }
    feed()
  })
}

/** A piece never ends between the two halves of a surrogate pair, which would be written as two faulty letters. */
function wholeCharacterEnd(text: string, end: number): number {
  if (end >= text.length) return text.length
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end
}

/** Only the line ends that the text has: each costs the parser a look at every sign. */
function recordEnds(text: string): string[] {
  const ends = ['\r\n', '\n', '\r'].filter((end) => text.includes(end))
  return ends.length === 0 ? ['\n'] : ends
}
