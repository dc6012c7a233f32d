import type { FileChild, Paragraph as WordParagraph, IParagraphOptions } from 'docx'
import type { Blockquote, FootnoteDefinition, Heading, List, Paragraph, RootContent } from 'mdast'
import { plainText, writePhrases } from './phrases.ts'
import { lists, styleIds } from './styles.ts'
import { writeTable } from './table.ts'
import type { Writing } from './writing.ts'

/** A run of blocks, each in the style of what it is. */
export function writeBlocks(nodes: readonly RootContent[], writing: Writing): FileChild[] {
  return nodes.flatMap((node, index) => writeBlock(node, nodes[index - 1], nodes[index + 1], writing))
}

function writeBlock(node: RootContent, before: RootContent | undefined, next: RootContent | undefined, writing: Writing): FileChild[] {
  const { Paragraph: WordParagraph } = writing.docx
  switch (node.type) {
    case 'heading':
      return [writeHeading(node, {}, writing)]
    case 'paragraph':
      return [new WordParagraph({ ...lookOf(node, next), ...(before?.type === 'table' ? { spacing: { before: 120 } } : {}), children: writePhrases(node.children, writing) })]
    case 'list':
      return writeList(node, 0, {}, writing)
    case 'blockquote':
      return writeBox(node, writing)
    case 'table':
      // Word makes one table of two that meet.
      return next === undefined || next.type === 'table' ? [writeTable(node, writing), new WordParagraph({ spacing: { after: 0 } })] : [writeTable(node, writing)]
    case 'footnoteDefinition':
      return writeSource(node, writing)
    default:
      return []
  }
}

export function writeHeading({ depth, children }: Heading, look: IParagraphOptions, writing: Writing): WordParagraph {
  const { Paragraph: WordParagraph, HeadingLevel } = writing.docx
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6]
  return new WordParagraph({ heading: depth === 1 ? HeadingLevel.TITLE : levels[writing.levelOf(depth) - 1]!, ...look, children: writePhrases(children, writing) })
}

/** A caption stays with what it names, and so does a sentence that leads to a list or a box. */
function lookOf(node: Paragraph, next: RootContent | undefined): IParagraphOptions {
  const [first] = node.children
  if (first?.type === 'image') return { style: styleIds.figure }
  if (/^(?:Källa|Källor|Anm\.):/.test(plainText(node.children))) return { style: styleIds.source }
  const bold = first?.type === 'strong' ? plainText(first.children) : ''
  if (/^(?:Tabell|Figur) \d+\.$/.test(bold) || (bold.endsWith('.') && next?.type === 'table')) return { style: 'Caption' }
  return { keepNext: next?.type === 'list' || next?.type === 'table' }
}

function writeList(list: List, level: number, look: IParagraphOptions, writing: Writing): FileChild[] {
  const { Paragraph: WordParagraph } = writing.docx
  return list.children.flatMap((item) => item.children.flatMap((child): FileChild[] => {
    if (child.type === 'list') return writeList(child, level + 1, look, writing)
    if (child.type !== 'paragraph') return writeBlocks([child], writing)
    const mark = { numbering: { reference: list.ordered === true ? lists.numbered : lists.bulleted, level: Math.min(level, 2) } }
    return [new WordParagraph({ style: 'ListParagraph', ...look, ...mark, children: writePhrases(child.children, writing) })]
  }))
}

function writeBox({ children }: Blockquote, writing: Writing): FileChild[] {
  const look = { style: styleIds.box }
  return children.flatMap((child, index) => {
    if (child.type === 'list') return writeList(child, 0, look, writing)
    if (child.type !== 'paragraph') return writeBlocks([child], writing)
    return [new writing.docx.Paragraph({ ...look, keepNext: index === 0 && children.length > 1, children: writePhrases(child.children, writing) })]
  })
}

/** A source, where the marks in the text lead. */
function writeSource({ label, identifier, children }: FootnoteDefinition, writing: Writing): FileChild[] {
  const { Paragraph: WordParagraph, Bookmark, TextRun } = writing.docx
  const mark = label ?? identifier
  return children.flatMap((child, index) => {
    if (child.type !== 'paragraph') return writeBlocks([child], writing)
    const lead = index === 0 ? [new Bookmark({ id: mark, children: [new TextRun(mark)] }), new TextRun('\t')] : []
    return [new WordParagraph({ style: styleIds.sourceEntry, children: [...lead, ...writePhrases(child.children, writing)] })]
  })
}
