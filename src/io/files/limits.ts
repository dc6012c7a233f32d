/** How much of a folder is read. Sizes in bytes. */
export interface FolderLimits {
  readonly fileBytes: number
  readonly totalBytes: number
  readonly files: number
  readonly depth: number
}

/** Far above any real county; what is above is a mistake or an attack, and is refused before it is read. */
export const folderLimits: FolderLimits = { fileBytes: 50_000_000, totalBytes: 250_000_000, files: 10_000, depth: 12 }
