import { paintPicture, readFolder, readShipped } from '#io'
import { ToolError, type Artifact, type Effects, type SourceFile } from '#model'

export interface Recorded {
  readonly effects: Effects
  readonly published: Artifact[]
}

/** The pipeline's world as a record: files from the disk or as given, a fixed day, no browser, and what was published kept in memory. */
export function recordingEffects(options: { readonly files?: readonly SourceFile[]; readonly today?: string } = {}): Recorded {
  const published: Artifact[] = []
  return {
    published,
    effects: {
      readFolder: async (folder) => options.files ?? readFolder(folder),
      readShipped,
      openPrinter: () => Promise.reject(new ToolError({ sv: 'ingen webbläsare', en: 'no browser' })),
      paintPicture,
      publish: async (_, artifacts) => { published.push(...artifacts) },
      today: () => options.today ?? '2026-11-24',
      progress: async () => {},
    },
  }
}
