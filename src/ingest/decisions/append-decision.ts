import { Buffer } from 'node:buffer'
import iconv from 'iconv-lite'
import { fold } from '#text'
import type { Decision, SourceFile, Vocabulary } from '#model'
import { openText } from '../bytes/open-text.ts'
import { delimiters } from '../csv/delimiter.ts'
import { columnByHeading, decisionColumns, decisionsFormat, type DecisionColumn } from './index.ts'

export type NewDecision = Omit<Decision, 'place'>

/** Encodings in which a line can be added; a file in any other has to be saved again first. */
const codecs = ['utf8', 'utf-16le', 'utf-16be', 'win1252', 'macintosh', 'cp850']
const unmarked = { stripBOM: false, addBOM: false }
const heading = 'beslut;gäller;mot;värde;roll;datum;skäl\n'

/**
 * The bytes of decisions.csv with one decision more, last: in the file's own encoding, delimiter, order of columns and line ends, and
 * with all that stood there before untouched. Without a file, a new one.
 *
 * @returns null when the file cannot be added to without changing it, or when the new line would not be read back as it was written
 */
export async function appendDecision(file: SourceFile, decision: NewDecision, vocabulary: Vocabulary): Promise<Uint8Array | null> {
  const before = file.bytes.length === 0 ? Buffer.from(heading) : Buffer.from(file.bytes)
  const codec = codecs.find((name) => iconv.encode(iconv.decode(before, name, unmarked), name, unmarked).equals(before) && isReadAs(name, before, file.path, vocabulary))
  if (codec === undefined) return null
  const text = iconv.decode(before, codec, unmarked)
  const table = headingOf(text)
  if (table === null) return null
  const end = text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r'
  const cells = table.columns.map((column) => quoted(column === undefined ? '' : oneLine(decision[column]), table.delimiter))
  const line = `${/[\r\n]$/.test(text) ? '' : end}${cells.join(table.delimiter)}${end}`
  const after = Buffer.concat([before, iconv.encode(line, codec, unmarked)])
  return await isReadBack(before, after, decision, file.path, vocabulary) ? after : null
}

/** Whether the codec gives the text that the reader of the county folder sees. */
function isReadAs(codec: string, bytes: Buffer, path: string, vocabulary: Vocabulary): boolean {
  const opened = openText({ path, bytes }, vocabulary)
  return 'text' in opened && iconv.decode(bytes, codec, unmarked).replace(/^\uFEFF/, '') === opened.text
}

/** The delimiter under which a line is understood as the headings, and what each of its columns holds. */
function headingOf(text: string): { readonly delimiter: string; readonly columns: readonly (DecisionColumn | undefined)[] } | null {
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 5)) {
    for (const delimiter of delimiters) {
      const found = line.split(delimiter).map((cell) => columnByHeading[fold(cell.trim().replace(/^"(.*)"$/, '$1'))])
      if (decisionColumns.every((column) => found.includes(column))) return { delimiter, columns: found }
    }
  }
  return null
}

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell
}

async function isReadBack(before: Buffer, after: Buffer, decision: NewDecision, path: string, vocabulary: Vocabulary): Promise<boolean> {
  const decisionsIn = async (bytes: Buffer): Promise<readonly Decision[]> => (await decisionsFormat.read({ path, bytes }, { vocabulary, county: null })).decisions
  const [earlier, now] = [await decisionsIn(before), await decisionsIn(after)]
  const { place: _, ...last } = now.at(-1)!
  return now.length === earlier.length + 1 && decisionColumns.every((column) => last[column] === oneLine(decision[column]))
}
