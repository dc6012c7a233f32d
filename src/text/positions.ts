/**
 * Lines of a text without their ends. A line ends at LF, CRLF or a lone CR, as in files from Windows, Unix and old Mac programs.
 */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/**
 * Where an offset (in UTF-16 units) stands: 1-based line, and 1-based column counted in characters (code points) from the start of the
 * line, so that a person who counts on the screen comes to the same place.
 */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const end = Math.min(Math.max(offset, 0), text.length)
  let line = 1
  let lineStart = 0
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index)
    const isCrBeforeLf = unit === 13 && text.charCodeAt(index + 1) === 10
    if ((unit === 10 || unit === 13) && !isCrBeforeLf) {
      line += 1
      lineStart = index + 1
    }
  }
  return { line, column: [...text.slice(lineStart, end)].length + 1 }
}

/**
 * Columns of places in one text, counted as {@link positionAt} does, from the offsets of a line's start and of the place. Places asked for
 * in their order are each counted from the one before on the same line, so that a long line full of cells costs no more than its length.
 */
export function columnCounter(text: string): (lineStart: number, offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (lineStart, offset) => offset - lineStart + 1
  let start = 0
  let counted = 0
  let characters = 0
  return (lineStart, offset) => {
    if (lineStart !== start || offset < counted) {
      start = counted = lineStart
      characters = 0
    }
    characters += [...text.slice(counted, offset)].length
    counted = offset
    return characters + 1
  }
}
