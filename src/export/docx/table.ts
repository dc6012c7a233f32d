import type { FileChild } from 'docx'
import type { PhrasingContent, Table, TableRow } from 'mdast'
import { columnWidths, leastWidth, linesIn } from './column-widths.ts'
import { plainText, writePhrases } from './phrases.ts'
import { colours, styleIds } from './styles.ts'
import type { Writing } from './writing.ts'

/** In half points. */
const usualSize = 16
const leastSize = 14

/** A table is dense when its longest words leave less than this for all else. */
const fits = 0.8

/** A row of more lines than this may be cut by the page, or it would leave a hole above it. */
const longestWhole = 8

/**
 * The head is repeated on each page; a row of one bold cell heads the rows below it, spans them all and stays with them. Columns are as wide
 * as their content asks; where the words of a wide table do not fit, its text is set smaller.
 */
export function writeTable(table: Table, writing: Writing): FileChild {
  const { Table: WordTable, TableRow: Row, TableCell, Paragraph, WidthType, TableLayoutType, AlignmentType } = writing.docx
  const texts = table.children.map(({ children }) => children.map((cell) => plainText(cell.children)))
  const counted = texts.filter((_, index) => !isGroup(table.children[index]!))
  const size = sizeThatFits(counted, writing.textWidth)
  const widths = columnWidths(counted, size, writing.textWidth)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const cell = (children: readonly PhrasingContent[], column: number, { head = false, group = false }): InstanceType<typeof TableCell> => new TableCell({
    columnSpan: group ? widths.length : 1,
    width: { size: group ? total : widths[column]!, type: WidthType.DXA },
    ...(group ? { shading: { fill: colours.tone } } : {}),
    children: [new Paragraph({
      style: styleIds.cell,
      keepNext: head || group,
      ...(table.align?.[column] === 'right' && !group ? { alignment: AlignmentType.RIGHT } : {}),
      children: writePhrases(children, writing, { ...(head ? { bold: true } : {}), ...(size === usualSize ? {} : { size }) }),
    })],
  })
  return new WordTable({
    style: styleIds.table,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    width: { size: total, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: table.children.map((row, index) => new Row({
      ...(index === 0 ? { tableHeader: true } : {}),
      cantSplit: texts[index]!.every((text, column) => linesIn(text, size, widths[column]!) <= longestWhole),
      children: isGroup(row)
        ? [cell(row.children[0]!.children, 0, { group: true })]
        : row.children.map(({ children }, column) => cell(children, column, { head: index === 0 })),
    })),
  })
}

/** The first cell is bold and the others are empty. */
const isGroup = ({ children: [first, ...rest] }: TableRow): boolean =>
  first?.children[0]?.type === 'strong' && rest.length > 0 && rest.every(({ children }) => children.length === 0)

function sizeThatFits(texts: readonly (readonly string[])[], room: number): number {
  for (let size = usualSize; size > leastSize; size -= 1) if (leastWidth(texts, size) <= room * fits) return size
  return leastSize
}
