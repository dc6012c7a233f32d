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
