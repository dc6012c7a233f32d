import type { Place } from '#model'
import type { Line } from '../narrative/blocks.ts'
import { lineBuilder } from '../narrative/line-builder.ts'
import type { Piece } from './page-text.ts'

/** `sida 3, rad 12`: a PDF has pages, and lines counted from the top of each. */
export type PlaceOnPage = (line: number) => Place

export const placesOnPage = (file: string, page: number): PlaceOnPage => (line) => ({ file, sheet: `sida ${page}`, cell: `rad ${line}` })

/** Pieces in reading order as one line of text; what the page broke over several lines runs on with a blank. */
export function lineOfPieces(pieces: readonly Piece[], place: PlaceOnPage): Line | null {
  const builder = lineBuilder((line) => place(line))
  let last: Piece | null = null
  for (const piece of pieces) {
    const apart = last !== null && (piece.line !== last.line || piece.x - (last.x + last.width) > last.size * 0.15)
    if (apart && !builder.endsBlank() && !/^\s/.test(piece.text)) builder.add(' ', piece.line, 1)
    const text = builder.length() === 0 ? piece.text.replace(bullet, '') : piece.text
    builder.add(text, piece.line, 1)
    last = piece
  }
  return builder.isEmpty() ? null : builder.build()
}

const bullet = /^\s*[•·▪◦○●■□➢✓\uf0b7\uf0a7o]?\s+|^\s*[•·▪◦○●■□➢✓\uf0b7\uf0a7]\s*/
