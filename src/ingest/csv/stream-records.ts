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
  let given = 0
  const error = await stream(text, optionsOf(text, dialect), (record) => {
    given += 1
    return onRecord(record)
  })
  if (error === null) return null
  // A stream that ends in an error drops the records that nobody had taken yet. They come again, and those already given are passed by.
  let again = 0
  const rest: Options = {
    ...optionsOf(text, dialect),
    on_record: (record: readonly string[]) => {
      again += 1
      if (again > given) onRecord(record)
      return null
    },
  }
  await stream(text, rest, () => true)
  return error
}

const optionsOf = (text: string, dialect: CsvDialect): Options => ({
  delimiter: dialect.delimiter,
  record_delimiter: recordEnds(text),
  relax_quotes: true,
  relax_column_count: true,
  ltrim: dialect.blanksBeforeQuotes,
  bom: false,
})

async function stream(text: string, options: Options, onRecord: OnRecord): Promise<CsvError | null> {
  const { parse } = await import('csv-parse')
  return new Promise((resolve, reject) => {
    const parser = parse(options)
    let open = true
    const end = (settle: () => void): void => {
      if (!open) return
      open = false
      parser.destroy()
      settle()
    }
    parser.on('readable', () => {
      try {
        for (let record = parser.read() as readonly string[] | null; record !== null && open; record = parser.read() as readonly string[] | null) {
          if (!onRecord(record)) end(() => resolve(null))
        }
      } catch (fault) {
        end(() => reject(fault))
      }
    })
    parser.on('error', (error: CsvError) => end(() => resolve(error)))
    parser.on('end', () => end(() => resolve(null)))
    let offset = 0
    const feed = (): void => {
      while (open && offset < text.length) {
        const next = wholeCharacterEnd(text, offset + chunkCharacters)
        const more = parser.write(text.slice(offset, next))
        offset = next
        if (!more) {
          parser.once('drain', feed)
          return
        }
      }
      if (open) parser.end()
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
