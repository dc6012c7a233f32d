import type { Diagnostic, Message, Repair, SourceFile, Vocabulary } from '#model'
import { limits } from '../limits.ts'
import { decodeText } from './decode.ts'

export interface OpenText {
  readonly text: string
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The decoded text of a file, or the one reason why it is refused.
 *
 * @reports ingest/nul-byte, ingest/line-too-long, ingest/hidden-characters, and those of `decodeText`
 */
export function openText(file: SourceFile, vocabulary: Vocabulary): OpenText | { readonly refusal: Diagnostic } {
  const decoded = decodeText(file, vocabulary)
  const nul = decoded.text.indexOf('\0')
  if (nul !== -1) return { refusal: nulByte(file.path, lineOf(decoded.text, nul)) }
  const long = tooLongLine(decoded.text)
  if (long !== null) return { refusal: lineTooLong(file.path, long) }
  const hidden = hiddenCharacters(decoded.text, file.path)
  const ends = lineEnds(decoded.text, file.path)
  return {
    text: decoded.text,
    receipt: [...decoded.receipt, ...ends],
    diagnostics: [...decoded.diagnostics, ...hidden],
  }
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

function tooLongLine(text: string): number | null {
  let start = 0
  let line = 1
  while (start < text.length) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed === -1 ? text.length : lineFeed
    // Old Mac files have no line feeds at all: their lines end at a carriage return.
    if (end - start > limits.lineCharacters && text.slice(start, end).split('\r').some((part) => part.length > limits.lineCharacters)) return line
    start = end + 1
    line += 1
  }
  return null
}

/** Signs that no screen shows and that can make one text look like another. Soft hyphens are common on web pages and harmless. */
const hiddenCharacter = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb]/g

function hiddenCharacters(text: string, file: string): Diagnostic[] {
  const found = text.match(hiddenCharacter)
  if (found === null) return []
  const kinds = [...new Set(found)].slice(0, 5).map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
  return [{
    rule: 'ingest/hidden-characters',
    severity: 'info',
    message: {
      sv: `Filen har ${found.length} tecken som inte syns (${kinds.join(', ')}), väntade vanlig text. De tas bort ur namn och värden. Se efter att inget dolts i texten.`,
      en: `The file has ${found.length} characters that do not show (${kinds.join(', ')}), expected plain text. They are removed from names and values. See that nothing is hidden in the text.`,
    },
    place: { file, line: lineOf(text, text.search(hiddenCharacter)) },
  }]
}

/** Lone carriage returns, and files that mix line ends, are told; LF or CRLF throughout is how files are. */
function lineEnds(text: string, file: string): Repair[] {
  if (!text.includes('\r')) return []
  const crlf = count(text, '\r\n')
  const cr = count(text, '\r') - crlf
  const lf = count(text, '\n') - crlf
  if (cr === 0 && (lf === 0 || crlf === 0)) return []
  const kinds = [crlf > 0 ? `${crlf} CRLF` : '', lf > 0 ? `${lf} LF` : '', cr > 0 ? `${cr} CR` : ''].filter((kind) => kind !== '').join(', ')
  return [{ what: 'line-ends', detail: { sv: `radslut: ${kinds}`, en: `line ends: ${kinds}` }, place: { file } }]
}

function count(text: string, part: string): number {
  let found = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found += 1
  return found
}

const refusal = (rule: string, file: string, line: number, message: Message): Diagnostic => ({ rule: `ingest/${rule}`, severity: 'error', message, place: { file, line } })

const nulByte = (file: string, line: number): Diagnostic => refusal('nul-byte', file, line, {
  sv: `Filen \`${file}\` har tecknet NUL och är ingen textfil. Den lästes inte. Spara den på nytt som text (UTF-8) eller som XLSX.`,
  en: `The file \`${file}\` has the character NUL and is no text file. It was not read. Save it again as text (UTF-8) or as XLSX.`,
})

const lineTooLong = (file: string, line: number): Diagnostic => refusal('line-too-long', file, line, {
  sv: `Filen \`${file}\` har en rad som är längre än en miljon tecken. Den lästes inte. Exportera tabellen på nytt med en rad per post.`,
  en: `The file \`${file}\` has a line longer than a million characters. It was not read. Export the table again with one line per record.`,
})
