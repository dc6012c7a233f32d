import type { FileChild, ISectionOptions } from 'docx'
import type { RootContent } from 'mdast'
import { writeBlocks, writeHeading } from './blocks.ts'
import type { DocxInput } from './index.ts'
import { plainText, writePhrases } from './phrases.ts'
import type { Writing } from './writing.ts'

/** A section of the report, as the marks in the Markdown tell it. */
interface Part {
  readonly id: string
  readonly landscape: boolean
  readonly nodes: RootContent[]
}

/** A4 and its margins, in twentieths of a point. */
const page = { width: 11906, height: 16838, portrait: { top: 1250, right: 1134, bottom: 1080, left: 1247 }, landscape: { top: 1134, right: 1020, bottom: 1000, left: 1020 } } as const

const sectionMark = /^<!-- sektion: ([a-z0-9-]+)( liggande)? -->$/

/** Word's sections: the cover without header and footer, then a new one where the paper turns. */
export function writeSections(nodes: readonly RootContent[], input: DocxInput, docx: Writing['docx']): ISectionOptions[] {
  const runs: Part[][] = []
  for (const part of splitParts(nodes)) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && last.id !== 'omslag' && last.landscape === part.landscape) runs.at(-1)!.push(part)
    else runs.push([part])
  }
  return runs.map((parts) => {
    const landscape = parts[0]!.landscape
    const margin = landscape ? page.landscape : page.portrait
    const textWidth = (landscape ? page.height : page.width) - margin.left - margin.right
    const isCover = parts[0]!.id === 'omslag'
    return {
      properties: {
        page: {
          // The library turns the sheet itself.
          size: { width: page.width, height: page.height, orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
          margin: { ...margin, header: 560, footer: 440 },
        },
      },
      headers: { default: isCover ? new docx.Header({ children: [] }) : header(input.title, textWidth, docx) },
      footers: { default: isCover ? new docx.Footer({ children: [] }) : footer(input.publisher, textWidth, docx) },
      children: parts.flatMap((part, index) => writePart(part, parts[index - 1], { docx, pictures: input.pictures, textWidth })),
    }
  })
}

function splitParts(nodes: readonly RootContent[]): readonly Part[] {
  const parts: Part[] = []
  for (const node of nodes) {
    const [, id, landscape] = node.type === 'html' ? (sectionMark.exec(node.value) ?? []) : []
    if (id !== undefined) parts.push({ id, landscape: landscape !== undefined, nodes: [] })
    else if (parts.length === 0) parts.push({ id: '', landscape: false, nodes: [node] })
    else parts.at(-1)!.nodes.push(node)
  }
  return parts.filter((part) => part.nodes.length > 0)
}

function writePart(part: Part, before: Part | undefined, ground: Omit<Writing, 'levelOf'>): FileChild[] {
  const writing: Writing = { ...ground, levelOf: levelsOf(part.nodes) }
  if (part.id === 'omslag') return writeCover(part.nodes, writing)
  const [first, ...rest] = part.nodes
  const begins = before !== undefined && !(isChapter(before) && isChapter(part))
  const heading = first?.type === 'heading' ? [writeHeading(first, { pageBreakBefore: begins }, writing)] : []
  return [...heading, ...writeWithContents(heading.length === 0 ? part.nodes : rest, writing)]
}

/** Chapters follow each other on the page; all else begins one. */
const isChapter = ({ nodes: [first] }: Part): boolean => first?.type === 'heading' && first.depth === 2 && /^\d{1,2} /.test(plainText(first.children))

/** What stands under the title, until the first figure, is larger. */
function writeCover(nodes: readonly RootContent[], writing: Writing): FileChild[] {
  const end = nodes.findIndex((node) => node.type === 'paragraph' && node.children[0]?.type === 'image')
  return nodes.flatMap((node, index) => (node.type === 'paragraph' && index < end
    ? [new writing.docx.Paragraph({ style: 'Subtitle', children: writePhrases(node.children, writing) })]
    : writeBlocks([node], writing)))
}

/** The list after the mark says the same for those who read the Markdown. */
function writeWithContents(nodes: readonly RootContent[], writing: Writing): FileChild[] {
  const mark = nodes.findIndex((node) => node.type === 'html' && node.value === '<!-- innehall -->')
  if (mark === -1) return writeBlocks(nodes, writing)
  const after = nodes.slice(mark + 1)
  const contents = new writing.docx.TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-2' })
  return [...writeBlocks(nodes.slice(0, mark), writing), contents, ...writeBlocks(after[0]?.type === 'list' ? after.slice(1) : after, writing)]
}

/**
 * Levels without a gap. The report's title stands above all and has a style of its own, so a chapter is level 1; a section's own heading
 * keeps its level, and the others follow it one by one.
 */
function levelsOf(nodes: readonly RootContent[]): (depth: number) => number {
  const depths = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth as number] : [])))].toSorted((a, b) => a - b)
  const first = Math.max(1, (depths[0] ?? 2) - 1)
  return (depth) => Math.min(6, first + Math.max(0, depths.indexOf(depth)))
}

function header(title: string, textWidth: number, { Header, Paragraph, SimpleField, TextRun, TabStopType }: Writing['docx']): InstanceType<Writing['docx']['Header']> {
  // The chapter's name is looked up by level, since Word calls the style by another name in each language.
  return new Header({ children: [new Paragraph({ style: 'Header', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], children: [new TextRun(`${title}\t`), new SimpleField('STYLEREF 1')] })] })
}

function footer(publisher: string, textWidth: number, { Footer, Paragraph, PageNumber, TextRun, TabStopType }: Writing['docx']): InstanceType<Writing['docx']['Footer']> {
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], children: [new TextRun({ children: [`${publisher}\t`, PageNumber.CURRENT] })] })] })
}
