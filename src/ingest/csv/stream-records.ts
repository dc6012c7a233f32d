import type { CsvError, Options } from 'csv-parse'

export interface CsvDialect {
  readonly delimiter: string
  /** Blanks stand between a delimiter and the quote that follows it. */
  readonly blanksBeforeQuotes: boolean
}

type OnRecord = (record: readonly string[]) => boolean

const chunkCharacters = 64 * 1024

/**
 * Feeds a text to csv-parse in pieces and hands over each record as it comes, so that the records of a large file are never all in
 * memory. `onRecord` returns false to stop. Gives the library's own complaint when the last quote is never closed; the records before
 * it have then been handed over.
 */
export async function streamRecords(text: string, dialect: CsvDialect, onRecord: OnRecord): Promise<CsvError | null> {
  const { parse } = await import('csv-parse')
  return new Promise((resolve, reject) => {
    let open = true
    const end = (settle: () => void): void => {
      if (!open) return
      open = false
      parser.destroy()
      settle()
    }
    const parser = parse({
      ...optionsOf(text, dialect),
      // Nothing is passed on to the stream, which takes several times as long for a record as the parser does.
      on_record: (record: readonly string[]) => {
        // Each is the first: for one of another length than the first the library writes an error with its trace, only to let it pass.
        Object.assign(parser.info, { records: 0 })
        try {
          if (open && !onRecord(record)) end(() => resolve(null))
        } catch (fault) {
          end(() => reject(fault))
        }
        return null
      },
    })
    parser.on('error', (error: CsvError) => end(() => resolve(error)))
    parser.on('end', () => end(() => resolve(null)))
    parser.resume()
    for (let offset = 0; open && offset < text.length;) {
      const next = wholeCharacterEnd(text, offset + chunkCharacters)
      parser.write(text.slice(offset, next))
      offset = next
    }
    if (open) parser.end()
  })
}

const optionsOf = (text: string, dialect: CsvDialect): Options => ({
  delimiter: dialect.delimiter,
  record_delimiter: recordEnds(text),
  relax_quotes: true,
  relax_column_count: true,
  ltrim: dialect.blanksBeforeQuotes,
  bom: false,
})

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
