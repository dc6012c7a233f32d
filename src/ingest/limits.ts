/**
 * The most that is read of one file or folder. A file over a limit is refused whole: half a file would be a false picture of what it says.
 *
 * @unit bytes, characters or counts, by name
 */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  /** A saved page; one with its pictures written into it is larger and says no more. */
  pageBytes: 10 * 1024 * 1024,
  pdfPages: 1000,
  lineCharacters: 1024 * 1024,
  tableRows: 200_000,
  tableColumns: 500,
  /** Notes in a county folder, and sections in one file. */
  notes: 10_000,
  zipEntries: 2000,
  unpackedBytes: 200 * 1024 * 1024,
  zipRatio: 100,
} as const
