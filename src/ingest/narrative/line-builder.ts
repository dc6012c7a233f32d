import type { Place } from '#model'
import type { Line } from './blocks.ts'

interface Segment {
  readonly from: number
  readonly line: number
  readonly column: number
}

/** Puts a line together from pieces of text that stand at known places. */
export interface LineBuilder {
  readonly add: (text: string, line: number, column: number, bold?: boolean) => void
  readonly link: (start: number, url: string) => void
  readonly length: () => number
  readonly endsBlank: () => boolean
  readonly isEmpty: () => boolean
  readonly build: () => Line
}

/** `placeAt` makes the place of a line and column of the text that the pieces came from. */
export function lineBuilder(placeAt: (line: number, column: number) => Place): LineBuilder {
  const segments: Segment[] = []
  const links: { start: number; end: number; url: string }[] = []
  let text = ''
  let endsBlank = false
  let allBold = true
  return {
    add: (part, line, column, bold = false) => {
      if (part === '') return
      segments.push({ from: text.length, line, column })
      text += part
      endsBlank = /\s/.test(part[part.length - 1]!)
      if (!bold && part.trim() !== '') allBold = false
    },
    link: (start, url) => {
      if (text.length > start) links.push({ start, end: text.length, url })
    },
    length: () => text.length,
    endsBlank: () => endsBlank,
    isEmpty: () => text.trim() === '',
    build: () => ({
      text: text.trimEnd(),
      links,
      bold: allBold && text.trim() !== '',
      place: (offset) => {
        const segment = segments.findLast((candidate) => candidate.from <= offset) ?? segments[0]
        return segment === undefined ? placeAt(1, 1) : placeAt(segment.line, segment.column + Math.max(0, offset - segment.from))
      },
    }),
  }
}
