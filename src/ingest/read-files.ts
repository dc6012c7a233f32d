import type { Diagnostic, SourceFile } from '#model'
import { limits } from './limits.ts'
import { readFile } from './read-file.ts'
import { refused, type FileReading, type ReadContext } from './reading.ts'
import { settleCopies } from './settle-copies.ts'
import { folderOf } from './sources/file-source.ts'

/**
 * Reads the files of a county folder, in their order. Of several notes of one page the newest is used. A folder with more notes than the
 * limit has none of them read, so that a part is not taken for the whole.
 *
 * @reports ingest/too-many-notes, ingest/older-copy, and those of `readFile`
 */
export async function readFiles(files: readonly SourceFile[], context: ReadContext): Promise<FileReading[]> {
  const notes = new Set(files.filter((file) => folderOf(file.path) === 'notes'))
  const tooMany = notes.size > limits.notes
  const readings: FileReading[] = tooMany ? [refused(tooManyNotes(notes.size))] : []
  for (const file of files) if (!tooMany || !notes.has(file)) readings.push(await readFile(file, context))
  return settleCopies(readings)
}

const tooManyNotes = (count: number): Diagnostic => ({
  rule: 'ingest/too-many-notes',
  severity: 'error',
  message: {
    sv: `Mappen \`notes\` har ${count} anteckningar, väntade högst ${limits.notes}. Ingen av dem lästes. Ta bort dem som inte hör till länet.`,
    en: `The folder \`notes\` has ${count} notes, expected at most ${limits.notes}. None of them was read. Remove those that do not belong to the county.`,
  },
  place: { file: 'notes' },
})
