import type { FileChild, ParagraphChild } from 'docx'
import type { List, PhrasingContent, RootContent, Table, TableRow } from 'mdast'

export interface Writing {
  readonly docx: typeof import('docx')
  /** SVG by path. */
  readonly figures: ReadonlyMap<string, string>
}

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
}

/** Word draws the SVG; programs that cannot draw it show this one white dot. */
const fallback = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64')
const pictureWidth = 600

export function writeBlocks(nodes: readonly RootContent[], writing: Writing): FileChild[] {
  return nodes.flatMap((node) => writeBlock(node, writing))
}

function writeBlock(node: RootContent, writing: Writing): FileChild[] {
  const { Paragraph, HeadingLevel } = writing.docx
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6]
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ heading: levels[node.depth - 1]!, pageBreakBefore: node.depth === 2, keepNext: true, children: writePhrases(node.children, writing) })]
    case 'paragraph':
      return [new Paragraph({ children: writePhrases(node.children, writing) })]
    case 'list':
      return writeList(node, 0, writing)
    case 'blockquote':
      return node.children.flatMap((child) => (child.type === 'paragraph'
        ? [new Paragraph({ indent: { left: 320 }, border: { left: { style: 'single', size: 12, space: 8 } }, children: writePhrases(child.children, writing) })]
        : writeBlock(child, writing)))
    case 'table':
      return [writeTable(node, writing), new Paragraph({ children: [] })]
    case 'footnoteDefinition':
      return node.children.flatMap((child, index) => (child.type === 'paragraph'
        ? [new Paragraph({ indent: { left: 640, hanging: 640 }, children: [...(index === 0 ? [new writing.docx.TextRun(`${node.label ?? node.identifier}\t`)] : []), ...writePhrases(child.children, writing)] })]
        : writeBlock(child, writing)))
    default:
      return []
  }
}

function writeList(list: List, level: number, writing: Writing): FileChild[] {
  const { Paragraph } = writing.docx
  return list.children.flatMap((item) => item.children.flatMap((child): FileChild[] => {
    if (child.type === 'list') return writeList(child, level + 1, writing)
    if (child.type !== 'paragraph') return writeBlock(child, writing)
    const mark = list.ordered === true ? { numbering: { reference: 'numrerad', level: 0 } } : { bullet: { level } }
    return [new Paragraph({ ...mark, spacing: { after: 40 }, children: writePhrases(child.children, writing) })]
  }))
}

/** The head is repeated on each page; a row of one bold cell heads the rows below it and spans them all. */
function writeTable(table: Table, writing: Writing): FileChild {
  const { Table: WordTable, TableRow: Row, TableCell, Paragraph, WidthType } = writing.docx
  const cell = (children: readonly PhrasingContent[], look: Look, span = 1): InstanceType<typeof TableCell> =>
    new TableCell({ columnSpan: span, children: [new Paragraph({ spacing: { after: 0 }, children: writePhrases(children, writing, look) })] })
  const isGroup = ({ children: [first, ...rest] }: TableRow): boolean => first?.children[0]?.type === 'strong' && rest.length > 0 && rest.every(({ children }) => children.length === 0)
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: table.children.map((row, index) => new Row({
      tableHeader: index === 0,
      cantSplit: true,
      children: isGroup(row) ? [cell(row.children[0]!.children, {}, row.children.length)] : row.children.map(({ children }) => cell(children, { bold: index === 0 })),
    })),
  })
}

function writePhrases(nodes: readonly PhrasingContent[], writing: Writing, look: Look = {}): ParagraphChild[] {
  const { TextRun, ExternalHyperlink } = writing.docx
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [new TextRun({ text: node.value, ...look })]
      case 'strong':
        return writePhrases(node.children, writing, { ...look, bold: true })
      case 'emphasis':
        return writePhrases(node.children, writing, { ...look, italics: true })
      case 'footnoteReference':
        return [new TextRun({ text: `[${node.label ?? node.identifier}]`, size: 17, color: '5b6670' })]
      case 'link':
        return /^(?:https?|mailto|tel):/i.test(node.url) ? [new ExternalHyperlink({ link: node.url, children: writePhrases(node.children, writing, look) })] : writePhrases(node.children, writing, look)
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'image':
        return writePicture(node.url, node.alt ?? '', writing)
      default:
        return 'children' in node ? writePhrases(node.children as PhrasingContent[], writing, look) : []
    }
  })
}

function writePicture(path: string, alt: string, { docx, figures }: Writing): ParagraphChild[] {
  const svg = figures.get(path)
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg ?? '') ?? []
  if (svg === undefined || width === undefined || height === undefined) return [new docx.TextRun(alt)]
  const scale = Math.min(1, pictureWidth / Number(width))
  return [new docx.ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: fallback },
    transformation: { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) },
    altText: { name: path, title: '', description: alt },
  })]
}
