import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Root } from 'mdast'
import type { Artifact, Day } from '#model'
import { writeBlocks } from './blocks.ts'

export interface DocxInput {
  readonly markdown: string
  readonly figures: readonly Artifact[]
  readonly title: string
  readonly publisher: string
  /** The report's date; no clock is read. */
  readonly today: Day
  readonly version: string
}

/**
 * The report as a Word document, for those who review in Word: made from the same Markdown as the page, with headings, repeated table heads,
 * lists, links and the figures with what they say in words. The same input gives the same bytes.
 */
export async function exportDocx(input: DocxInput): Promise<Artifact> {
  const docx = await import('docx')
  const tree = unified().use(remarkParse).use(remarkGfm).parse(input.markdown) as Root
  const maker = `kvinnofrid ${input.version}`
  const document = new docx.Document({
    title: input.title,
    creator: maker,
    lastModifiedBy: maker,
    description: input.publisher,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language: { value: 'sv-SE' } }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 52, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading2: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 240, after: 160 } } },
        heading3: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
        heading4: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    numbering: { config: [{ reference: 'numrerad', levels: [{ level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 480, hanging: 320 } } } }] }] },
    sections: [{ children: writeBlocks(tree.children, { docx, figures: new Map(input.figures.map((figure) => [figure.path, String(figure.content)])) }) }],
  })
  return { path: 'nulagesrapport.docx', content: settled(new Uint8Array(await docx.Packer.toBuffer(document)), input.today) }
}

/** The library takes chance names for links, a running number for pictures and the present time; here each is given by the content alone. */
function settled(bytes: Uint8Array, today: Day): Uint8Array {
  const names = new Map<string, string>()
  let pictures = 0
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content]
    const text = strFromU8(content)
      .replace(/rId[a-z0-9_-]{21}(?=")/g, (name) => names.get(name) ?? (names.set(name, `rIdLank${names.size + 1}`), names.get(name)!))
      .replace(/(<wp:docPr\b[^>]*? id=|<pic:cNvPr\b[^>]*? id=)"\d+"/g, (_, head: string) => `${head}"${(pictures += 1)}"`)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`)
    return [path, strToU8(text)]
  })
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 })
}
