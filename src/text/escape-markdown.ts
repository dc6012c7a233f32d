/** Signs that mean something to Markdown wherever they stand. */
const always = /[\\`*_~[\]<|#]/g
/** `&amp;` would be read as a character; a lone & is common and harmless, and left alone. */
const startOfReference = /&(?=#|[a-z])/gi
/** Where GFM makes a link of bare text. */
const startOfBareLink = /:\/\/|www\.|@/gi

/**
 * A value of the material as Markdown text: what the reader sees is exactly `text`, in a paragraph, heading, list item, link text or
 * cell of a table, also at the start of a line. It cannot begin a list, a heading, a table, an image, a footnote or HTML.
 * A line break in a value becomes a space, since a value stands within a line; NUL, which Markdown has no way to write, becomes U+FFFD.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\0/g, '\uFFFD').replace(/[\r\n]+/g, ' ')
  const afterIndent = line.search(/[^ \t]|$/)
  const words = line.slice(afterIndent).split(/([ \t]+)/)
  const trailing = words.at(-1) === '' ? words.splice(-2, 2)[0]! : ''
  const escaped = words.map((word, index) => (index % 2 === 1 ? word : escapeWord(word, trailing !== '' && index === words.length - 1))).join('')
  return encodeBlanks(line.slice(0, afterIndent)) + escapeLineStart(escaped) + encodeBlanks(trailing)
}

function escapeWord(word: string, beforeReference: boolean): string {
  const escaped = word.replace(always, '\\$&').replace(startOfReference, '\\&')
  if (escaped === word && !beforeReference) return word
  // A bare link is read as it stands, backslashes and references included, so a word with any of them must not look like a link.
  return escaped.replace(startOfBareLink, (found) => (found.toLowerCase() === 'www.' ? `${found.slice(0, 3)}\\.` : `\\${found}`))
}

/** Signs that mean something only first on a line: quote, list, heading underline, row of dashes under a table's head. */
function escapeLineStart(text: string): string {
  return text
    .replace(/^(?:[>=]|[-+](?=[-:\s]|$)|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Blanks at the ends would be dropped, or read as an indent or a hard line break. */
function encodeBlanks(blanks: string): string {
  return [...blanks].map((blank) => (blank === '\t' ? '&#9;' : '&#32;')).join('')
}
