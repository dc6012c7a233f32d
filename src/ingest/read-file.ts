import type { Diagnostic, SourceFile } from '#model'
import { identify } from './bytes/identify.ts'
import { formats } from './formats.ts'
import { limits } from './limits.ts'
import { refused, type FileReading, type ReadContext } from './reading.ts'
import { notRead, refusalOfContent, tooLarge, unknownFormat, unreadable } from './refusals.ts'
import { extensionOf } from './sources/file-source.ts'
import { withLongNamesTold } from './sources/long-names.ts'

/**
 * Reads one file of the material: what kind it is follows from its extension and its first bytes, which must agree, and from where in
 * the county folder it lies. Gives rows whose cells are exactly what the file says, and the receipt of everything that was done to
 * understand it. Never throws for what a file holds: a file that cannot be read is one diagnostic of severity error that names it.
 *
 * @reports ingest/not-read, ingest/too-large, ingest/unknown-format, ingest/content-mismatch, ingest/old-format, ingest/unreadable, ingest/long-name, and those of each format
 */
export async function readFile(file: SourceFile, context: ReadContext): Promise<FileReading> {
  if (file.refused !== undefined) return refused(notRead(file, file.refused))
  if (file.bytes.length > limits.fileBytes) return refused(tooLarge(file))
  const extension = extensionOf(file.path)
  const content = identify(file.bytes)
  const candidates = formats.filter((format) => format.extensions.includes(extension))
  const format = candidates.find((candidate) => candidate.accepts?.(file) ?? true)
  if (format === undefined) return refused(refusalOfContent(file, extension, content) ?? unknownFormat(file, extension))
  if (!format.content.includes(content)) return refused(refusalOfContent(file, extension, content) ?? unknownFormat(file, extension))
  try {
    return withLongNamesTold(await format.read(file, context))
  } catch (fault) {
    // Libraries that read others' formats throw at what they do not know. What our own code throws is a fault of ours and goes on.
    const diagnostic: Diagnostic | null = unreadable(file, fault)
    if (diagnostic === null) throw fault
    return refused(diagnostic)
  }
}
