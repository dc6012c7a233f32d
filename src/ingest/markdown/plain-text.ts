import { linesOf } from '#text'
import type { Block, Line } from '../narrative/blocks.ts'
import { lineBuilder } from '../narrative/line-builder.ts'
import { rowsOfPlainTable } from './plain-table.ts'

/** A sign that makes Markdown of a text wherever it stands, a blank that makes something of a line, or a character that counts as two. */
const anyMark = /[\\`*_[\]<>&\t\f\v\0\ud800-\udfff]|^ | $/m
const heading = /^(#{1,6}) (?! )([^|]*[^#|])$/
const item = /^- (?=["”(\p{L}\p{N}])(?!\d{1,9}[.)])([^|]*)$/u
const paragraph = /^(?=["”(\p{L}\p{N}])(?!\d{1,9}[.)])[^|]*$/u

/**
 * The blocks of a body that has nothing but headings with `#`, one list at a time with `-`, paragraphs, plain tables and blank lines, as
 * nearly all notes: what the Markdown parser makes of them, in a tenth of its time. null for everything else, which is for the parser.
 */
export function blocksOfPlainText(body: string, file: string): Block[] | null {
  if (anyMark.test(body)) return null
  const blocks: Block[] = []
  let items: Line[][] | null = null
  let paragraphLines: Line[] | null = null
  const lineAt = (text: string, line: number, start: number): Line => {
    const builder = lineBuilder((line, column) => ({ file, line, column }))
    builder.add(text, line, start + 1)
    return builder.build()
  }
  const lines = linesOf(body)
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]!
    const number = index + 1
    if (text === '') {
      paragraphLines = null
    } else if (item.test(text)) {
      if (items === null) {
        items = []
        blocks.push({ is: 'list', items })
      }
      items.push([lineAt(text.slice(2), number, 2)])
      paragraphLines = null
    } else if (paragraph.test(text)) {
      // A line right below an item belongs to the item.
      if (item.test(lines[index - 1] ?? '')) return null
      items = null
      if (paragraphLines === null) {
        paragraphLines = []
        blocks.push({ is: 'paragraph', lines: paragraphLines })
      }
      paragraphLines.push(lineAt(text, number, 0))
    } else if (text.startsWith('|')) {
      const end = lines.indexOf('', index)
      const table = (lines[index - 1] ?? '') === '' ? rowsOfPlainTable(lines.slice(index, end === -1 ? lines.length : end), number, file, lineAt) : null
      if (table === null) return null
      blocks.push({ is: 'table', rows: table })
      items = null
      index += table.length
    } else {
      const marks = heading.exec(text)
      if (marks === null) return null
      blocks.push({ is: 'heading', depth: marks[1]!.length, line: lineAt(marks[2]!, number, marks[1]!.length + 1) })
      items = null
      paragraphLines = null
    }
  }
  return blocks
}
