import { linesOf } from '#text'
import type { Place } from '#model'
import type { Block, Line } from '../narrative/blocks.ts'
import { lineBuilder } from '../narrative/line-builder.ts'

/** A sign that makes Markdown of a text wherever it stands, or a blank that makes something of a line. */
const anyMark = /[\\`*_[\]<>&|\t\f\v\0]|^ | $/m
const heading = /^(#{1,6}) (?! )(.*[^#])$/
const item = /^- (?=["”(\p{L}\p{N}])(?!\d{1,9}[.)])(.*)$/u
const paragraph = /^(?=["”(\p{L}\p{N}])(?!\d{1,9}[.)])/u

/**
 * The blocks of a body that has nothing but headings with `#`, one list at a time with `-`, paragraphs and blank lines, as nearly all
 * web notes: what the Markdown parser makes of them, in a tenth of its time. null for everything else, which is for the parser.
 */
export function blocksOfPlainText(body: string, file: string): Block[] | null {
  if (anyMark.test(body)) return null
  const blocks: Block[] = []
  let items: Line[][] | null = null
  let lines: Line[] | null = null
  let before = ''
  for (const [index, text] of linesOf(body).entries()) {
    const line = (start: number): Line => lineAt(text.slice(start), { file, line: index + 1, column: start + 1 })
    const listed = item.test(text)
    if (text === '') lines = null
    else if (listed) {
      // Right below a paragraph or a heading a list begins as well; right below an item it goes on.
      if (items === null) {
        items = []
        blocks.push({ is: 'list', items })
      }
      items.push([line(2)])
      lines = null
    } else if (paragraph.test(text)) {
      // A line right below an item belongs to the item.
      if (item.test(before)) return null
      items = null
      if (lines === null) {
        lines = []
        blocks.push({ is: 'paragraph', lines })
      }
      lines.push(line(0))
    } else {
      const marks = heading.exec(text)
      if (marks === null) return null
      blocks.push({ is: 'heading', depth: marks[1]!.length, line: line(marks[1]!.length + 1) })
      items = null
      lines = null
    }
    before = text
  }
  return blocks
}

function lineAt(text: string, { file, line, column }: Required<Pick<Place, 'file' | 'line' | 'column'>>): Line {
  const builder = lineBuilder((line, column) => ({ file, line, column }))
  builder.add(text, line, column)
  return builder.build()
}
