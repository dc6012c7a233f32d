import type { Message, SourceFile } from '#model'
import type { Content } from './bytes/identify.ts'
import type { FileReading, ReadContext } from './reading.ts'

/** One way in which material comes. Each is a folder with its reader, and one line in the list of formats. */
export interface Format {
  readonly name: string
  /** Without dot, in lower case. */
  readonly extensions: readonly string[]
  /** What the file must be by its first bytes; anything else under these extensions is refused. */
  readonly content: readonly Content[]
  /** Narrows which files with these extensions it reads: by place in the county folder, or by what the text begins with. */
  readonly accepts?: (file: SourceFile) => boolean
  /** For the table in the user guide. */
  readonly understands: Message
  readonly read: (file: SourceFile, context: ReadContext) => FileReading | Promise<FileReading>
}
