import type { Diagnostic, SourceFile } from '#model'
import { limits } from '../limits.ts'
import type { Block } from '../narrative/blocks.ts'
import { documentReading } from '../narrative/document-reading.ts'
import { titleOf } from '../narrative/mapping-of-document.ts'
import { refused, type FileReading, type ReadContext } from '../reading.ts'
import { UnreadableFile } from '../refusals.ts'
import { fileNameOf, fileSource, undeclaredSource } from '../sources/file-source.ts'
import { knownHeading } from '../table/match-heading.ts'
import { blocksOfLines } from './blocks-of-lines.ts'
import { blocksOfTags } from './blocks-of-tags.ts'
import { isTooNested } from './nesting.ts'
import { placesOnPage } from './page-lines.ts'
import { pageText, type PageText, type TagNode } from './page-text.ts'
import { noText, tooManyPages, unclearTable } from './pdf-diagnostics.ts'

/** @reports ingest/pdf-without-text, ingest/pdf-table-unclear, ingest/pdf-too-many-pages, ingest/undeclared-source, and those of `documentReading` */
export async function readPdf(file: SourceFile, context: ReadContext): Promise<FileReading> {
  const pages = await textOfPages(file)
  if ('refusal' in pages) return refused(pages.refusal)
  const letters = pages.pages.reduce((sum, page) => sum + page.pieces.reduce((all, piece) => all + piece.text.length, 0), 0)
  if (letters < 20) return refused(noText(file))
  const { blocks, diagnostics } = blocksOfPages(pages.pages, file, context)
  const { source: known, dates, declared } = fileSource(file, context)
  const source = declared ? known : { ...known, title: titleOf(blocks) ?? fileNameOf(file.path) }
  return documentReading(blocks, file, { source, dates, context, receipt: [], diagnostics: [...diagnostics, ...(declared ? [] : [undeclaredSource(file, source)])] })
}

async function textOfPages(file: SourceFile): Promise<{ pages: PageText[] } | { refusal: Diagnostic }> {
  if (isTooNested(file.bytes)) throw damaged()
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the bytes over, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(file.bytes), { isEvalSupported: false, stopAtErrors: false, verbosity: 0 })
    try {
      if (document.numPages > limits.pdfPages) return { refusal: tooManyPages(file, document.numPages) }
      const pages: PageText[] = []
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const content = await page.getTextContent({ includeMarkedContent: true })
        pages.push(pageText(content.items, (await page.getStructTree()) as TagNode | null))
      }
      return { pages }
    } finally {
      await document.destroy()
    }
  } catch (cause) {
    throw damaged(cause)
  }
}

const damaged = (cause?: unknown): UnreadableFile => new UnreadableFile({ sv: 'den är skadad eller skyddad med lösenord.', en: 'it is damaged or protected by a password.' }, { cause })

function blocksOfPages(pages: readonly PageText[], file: SourceFile, context: ReadContext): { blocks: Block[]; diagnostics: Diagnostic[] } {
  const blocks: Block[] = []
  const diagnostics: Diagnostic[] = []
  const size = bodySize(pages)
  const isHeadings = (cells: readonly string[]): boolean => cells.filter((cell) => knownHeading(cell, context.county) !== null).length >= 2
  pages.forEach((page, index) => {
    const place = placesOnPage(file.path, index + 1)
    if (page.tags !== null) blocks.push(...continued(blocks, blocksOfTags({ ...page, tags: page.tags }, place)))
    else {
      const read = blocksOfLines(page.pieces, size, place, isHeadings)
      blocks.push(...continued(blocks, [...read.blocks]))
      diagnostics.push(...read.unclearTables.map((line) => unclearTable(place(line))))
    }
  })
  return { blocks, diagnostics }
}

/** A table that goes on at the top of the next page is one table. */
function continued(before: Block[], next: Block[]): Block[] {
  const last = before.at(-1)
  const [first, ...rest] = next
  if (last?.is !== 'table' || first?.is !== 'table' || last.rows[0]?.cells.length !== first.rows[0]?.cells.length) return next
  before[before.length - 1] = { is: 'table', rows: [...last.rows, ...first.rows] }
  return rest
}

/** The size of most letters: what is larger is a heading. */
function bodySize(pages: readonly PageText[]): number {
  const letters = new Map<number, number>()
  for (const page of pages) for (const piece of page.pieces) letters.set(Math.round(piece.size * 2) / 2, (letters.get(Math.round(piece.size * 2) / 2) ?? 0) + piece.text.length)
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0])[0]
}
