import { zipSync } from 'fflate'
import type { Diagnostic, Place, Repair, Source, SourceFile } from '#model'
import { readXml } from '../bytes/read-xml.ts'
import { unpack } from '../bytes/unpack.ts'
import { blocksOfPage, type Places } from '../html/blocks-of-page.ts'
import { parsePage } from '../html/parse-page.ts'
import { documentReading } from '../narrative/document-reading.ts'
import { titleOf } from '../narrative/mapping-of-document.ts'
import { refused, type FileReading, type ReadContext } from '../reading.ts'
import { UnreadableFile } from '../refusals.ts'
import { fileNameOf, fileSource, undeclaredSource } from '../sources/file-source.ts'
import { columnLetters } from '../table/grid.ts'
import { withoutHiddenRuns } from './hidden-text.ts'

/** What the converter needs. Pictures, embedded files, comments and properties stay packed. */
const isTextPart = (path: string): boolean => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d?\.xml(?:\.rels)?)$/i.test(path)

/**
 * Word → HTML by mammoth → the same blocks as a web page → the same narrative. A place in a Word document is the number of the
 * paragraph (as `line`), or table and cell (`Tabell 2!B3`), since a document has no lines.
 *
 * @reports ingest/hidden-text, ingest/undeclared-source, and those of `unpack` and `documentReading`
 */
export async function readDocument(file: SourceFile, context: ReadContext): Promise<FileReading> {
  const unpacked = unpack(file.bytes, file.path, isTextPart)
  if ('refusal' in unpacked) return refused(unpacked.refusal)
  const { html, hidden } = await convert(new Map(unpacked.entries))
  const blocks = blocksOfPage(parsePage(html), placesInDocument(file.path))
  const { source: known, dates, declared } = fileSource(file, context)
  const source: Source = declared ? known : { ...known, title: titleOf(blocks) ?? fileNameOf(file.path) }
  return documentReading(blocks, file, {
    source, dates, context,
    receipt: hidden === 0 ? [] : [hiddenRepair(hidden, file)],
    diagnostics: [...(hidden === 0 ? [] : [hiddenText(hidden, file)]), ...(declared ? [] : [undeclaredSource(file, source)])],
  })
}

async function convert(entries: Map<string, Uint8Array>): Promise<{ html: string; hidden: number }> {
  const document = entries.get('word/document.xml')
  if (document === undefined) throw new UnreadableFile({ sv: 'den är inget Word-dokument.', en: 'it is no Word document.' })
  for (const part of entries.values()) refuseUnlessWhole(part)
  const { xml, hidden } = withoutHiddenRuns(Buffer.from(document).toString('utf8'))
  entries.set('word/document.xml', Buffer.from(xml, 'utf8'))
  const { default: mammoth } = await import('mammoth')
  try {
    // Packed again without compression: the converter opens archives by itself and would not hold them to our limits.
    const buffer = Buffer.from(zipSync(Object.fromEntries(entries), { level: 0 }))
    const { value } = await mammoth.convertToHtml({ buffer }, {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Rubrik'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeEmbeddedStyleMap: false,
    })
    return { html: value, hidden }
  } catch (cause) {
    throw new UnreadableFile({ sv: 'den är skadad.', en: 'it is damaged.' }, { cause })
  }
}

/** The names of elements in real documents are a few dozen. */
const mostNames = 1000

/** The converter's parser mends what is no XML, and looks through all that follows for each new name, in time out of all proportion; so it is given neither. */
function refuseUnlessWhole(xml: Uint8Array): void {
  const names = new Set<string>()
  readXml(xml, { open: (name) => names.add(name), done: () => names.size > mostNames })
  if (names.size > mostNames) throw new UnreadableFile({ sv: 'den är skadad.', en: 'it is damaged.' })
}

function placesInDocument(file: string): Places {
  let paragraphs = 0
  let tables = 0
  return {
    paragraph: () => {
      paragraphs += 1
      const line = paragraphs
      return () => ({ file, line })
    },
    table: () => {
      tables += 1
      const sheet = `Tabell ${tables}`
      return (row, column): Place => ({ file, sheet, cell: `${columnLetters(column)}${row + 1}` })
    },
  }
}

const hiddenRepair = (count: number, file: SourceFile): Repair => ({
  what: 'hidden',
  detail: { sv: `dold text lästes inte: ${count} ställen`, en: `hidden text was not read: ${count} places` },
  place: { file: file.path },
})

const hiddenText = (count: number, file: SourceFile): Diagnostic => ({
  rule: 'ingest/hidden-text',
  severity: 'warning',
  message: {
    sv: `Dokumentet har dold text på ${count} ${count === 1 ? 'ställe' : 'ställen'}. Den räknas som konfidentiell och lästes inte.`,
    en: `The document has hidden text in ${count} ${count === 1 ? 'place' : 'places'}. It counts as confidential and was not read.`,
  },
  place: { file: file.path },
  note: { sv: 'Ska den vara med: visa den i Word (Teckensnitt, avmarkera Dold) och spara.', en: 'If it belongs: show it in Word (Font, clear Hidden) and save.' },
})
