import { createHash } from 'node:crypto'
import type { Artifact, Day, SourceFile } from '#model'

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * manifest.json: version of the program, date of the report, and the sum of every file read and written, so that anyone can see
 * whether two reports were made from the same material. Names no machine, user or path outside the folders.
 */
export function exportManifest({ documents, files, today, version }: {
  readonly documents: readonly Artifact[]
  readonly files: readonly SourceFile[]
  readonly today: Day
  readonly version: string
}): Artifact {
  const listed = (path: string, content: string | Uint8Array): { path: string; sha256: string } => ({ path, sha256: sha256(content) })
  return {
    path: 'manifest.json',
    content: `${JSON.stringify({
      tool: 'kvinnofrid',
      version,
      date: today,
      read: files.map((file) => listed(file.path, file.bytes)),
      written: documents.map((document) => listed(document.path, document.content)),
    }, null, 2)}\n`,
  }
}
