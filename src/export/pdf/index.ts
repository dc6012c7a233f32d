import { markArtifacts } from './artifacts.ts'
import { describeLinks, setMetadata, type PdfMetadata } from './metadata.ts'
import { fillPageNumbers } from './page-numbers.ts'
import { completeListItems, mapRoles } from './structure.ts'
import { readPdfObjects, writePdf } from './pdf-objects.ts'

export { numberPlaces } from './page-numbers.ts'
export type { PdfMetadata } from './metadata.ts'

/**
 * The browser's PDF made fit to publish: page numbers in the table of contents, words on every link, complete list items,
 * what is no content marked as such, title and language in the metadata, no trace of machine or clock, and a third of the size. The same input gives the same bytes.
 *
 * @param targets link targets of the table of contents, from {@link numberPlaces}
 */
export async function finishPdf(printed: Uint8Array, targets: readonly string[], metadata: PdfMetadata): Promise<Uint8Array> {
  const objects = readPdfObjects(printed)
  await fillPageNumbers(objects, targets)
  completeListItems(objects)
  mapRoles(objects)
  await markArtifacts(objects)
  describeLinks(objects)
  setMetadata(objects, metadata)
  return writePdf(objects)
}
