import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Root } from 'mdast'
import type { Artifact, Day } from '#model'
import { writeSections } from './sections.ts'
import { settle } from './settle.ts'
import { numbering, styles } from './styles.ts'

export interface DocxInput {
  readonly markdown: string
  /** The figures as PNG at {@link pictureDpi}, by the path that the Markdown gives them. A figure without one is told in words. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly title: string
  readonly publisher: string
  /** The report's date; no clock is read. */
  readonly today: Day
  readonly version: string
}

export { pictureDpi } from './picture.ts'

/**
 * The report as a Word document, for those who review in Word: made from the same Markdown as the page, with Word's own headings, captions,
 * lists, repeated table heads, a table of contents and links to the sources, and the figures with what they say in words. The same input
 * gives the same bytes.
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
    styles: styles(docx),
    numbering: numbering(docx),
    sections: writeSections(tree.children, input, docx),
  })
  return { path: 'nulagesrapport.docx', content: settle(new Uint8Array(await docx.Packer.toBuffer(document)), input.today) }
}
