import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Diagnostic, Repair, SourceFile, Vocabulary } from '#model'
import { bestSwedishReading } from './swedish-reading.ts'

export interface DecodedText {
  readonly text: string
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The text of a file whose encoding nobody has told: a byte order mark, else UTF-8 when the whole file is valid, else the code page by
 * which the whole file makes Swedish words. What was found is told in the receipt; what is not certain is a warning.
 *
 * Node's own decoder reads 0x80-0x9F of windows-1252 wrongly in some releases, so the tables are those of iconv-lite.
 *
 * @reports ingest/encoding-guess, ingest/mixed-encodings, ingest/double-encoded
 */
export function decodeText(file: SourceFile, vocabulary: Vocabulary): DecodedText {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length)
  const place = { file: file.path }
  const marked = byMark(bytes)
  if (marked !== null) return { text: marked.text, receipt: [{ ...told(marked.name, 'byte order mark', 'teckenmärke först i filen', place), asFound: true }], diagnostics: [] }
  const wide = byZeroes(bytes)
  if (wide !== null) return { text: iconv.decode(bytes, wide.codec), receipt: [told(wide.name, 'every other byte is zero', 'varannan byte är noll', place)], diagnostics: [] }
  if (isUtf8(bytes)) return fromUtf8(bytes, place)
  return fromCodePage(bytes, place, swedishNames(vocabulary))
}

function byMark(bytes: Buffer): { text: string; name: string } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && isUtf8(bytes)) return { text: bytes.toString('utf8', 3), name: 'UTF-8' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: iconv.decode(bytes.subarray(2), 'utf-16le'), name: 'UTF-16LE' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: iconv.decode(bytes.subarray(2), 'utf-16be'), name: 'UTF-16BE' }
  return null
}

/** UTF-16 without a mark: text in Latin letters has a zero in every pair. */
function byZeroes(bytes: Buffer): { codec: string; name: string } | null {
  const length = Math.min(bytes.length & ~1, 64 * 1024)
  if (length < 8 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.02) return { codec: 'utf-16le', name: 'UTF-16LE' }
  if (even > pairs * 0.6 && odd < pairs * 0.02) return { codec: 'utf-16be', name: 'UTF-16BE' }
  return null
}

function fromUtf8(bytes: Buffer, place: { file: string }): DecodedText {
  const text = bytes.toString('utf8')
  const twice = decodedTwice(text)
  if (twice === null) return { text, receipt: [], diagnostics: [] }
  return {
    text: twice,
    receipt: [told('UTF-8', 'encoded twice: `Ã¥` for `å`', 'kodad två gånger: `Ã¥` för `å`', place)],
    diagnostics: [{
      rule: 'ingest/double-encoded',
      severity: 'warning',
      message: {
        sv: 'Texten är kodad två gånger (`Ã¥` för `å`) och lästes tillbaka. Se efter att namnen blev rätt, eller exportera filen igen som UTF-8.',
        en: 'The text is encoded twice (`Ã¥` for `å`) and was read back. See that the names came out right, or export the file again as UTF-8.',
      },
      place,
    }],
  }
}

/**
 * UTF-8 that some program took for windows-1252 or ISO-8859-1 and encoded again. Only when all of it reads back, and it has no å, ä or ö
 * as it is.
 */
function decodedTwice(text: string): string | null {
  if (!text.includes('Ã') || !/Ã[¥¤¶…„–\u0085\u0084\u0096]/.test(text) || /[åäöÅÄÖ]/.test(text)) return null
  for (const codec of ['win1252', 'latin1']) {
    const again = iconv.encode(text, codec)
    if (iconv.decode(again, codec) === text && isUtf8(again)) return again.toString('utf8')
  }
  return null
}

function fromCodePage(bytes: Buffer, place: { file: string }, names: ReadonlySet<string>): DecodedText {
  const { lines, utf8Letters } = linesByEncoding(bytes)
  const best = bestSwedishReading(utf8Letters ? Buffer.concat(lines.filter((line) => !line.utf8).map((line) => line.bytes)) : bytes, names)
  const word = best.sample === '' ? '' : `: \`${best.sample}\``
  const receipt = told(best.name, `reads as Swedish${word}`, `ger svenska ord${word}`, place)
  const diagnostics: Diagnostic[] = best.certain ? [] : [guess(best.name, best.sample, place)]
  if (!utf8Letters) return { text: decodeAll(bytes, best.codec), receipt: [receipt], diagnostics }
  const text = lines.map((line) => (line.utf8 ? line.bytes.toString('utf8') : iconv.decode(line.bytes, best.codec))).join('')
  return { text, receipt: [told(`UTF-8 + ${best.name}`, 'each line by itself', 'varje rad för sig', place)], diagnostics: [...diagnostics, mixed(best.name, place)] }
}

/** Without the signs that Windows added, windows-1252 is ISO-8859-1, whose bytes are the code points themselves. */
function decodeAll(bytes: Buffer, codec: string): string {
  return codec === 'win1252' && !hasSignsOfWindows(bytes) ? bytes.toString('latin1') : iconv.decode(bytes, codec)
}

function hasSignsOfWindows(bytes: Buffer): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index]! >= 0x80 && bytes[index]! <= 0x9f) return true
  return false
}

/** Files put together from two exports: some lines are UTF-8 and others are not. */
function linesByEncoding(bytes: Buffer): { lines: { bytes: Buffer; utf8: boolean }[]; utf8Letters: boolean } {
  if (bytes.indexOf(0xc3) === -1) return { lines: [], utf8Letters: false }
  const lines: { bytes: Buffer; utf8: boolean }[] = []
  let swedishInUtf8 = false
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1)
    const utf8 = isUtf8(line)
    if (utf8 && /[åäöÅÄÖé]/.test(line.toString('utf8'))) swedishInUtf8 = true
    lines.push({ bytes: line, utf8 })
    start += line.length
  }
  return { lines, utf8Letters: swedishInUtf8 }
}

const nameSets = new WeakMap<Vocabulary, ReadonlySet<string>>()

function swedishNames(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = nameSets.get(vocabulary)
  if (known !== undefined) return known
  const texts = [...vocabulary.kommuner.flatMap((kommun) => [kommun.name, kommun.genitive]), ...vocabulary.placeNames.map((place) => place.name), ...vocabulary.terms.map((term) => term.label)]
  const names = new Set(texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => /[^\u0000-\u007f]/.test(word)))
  nameSets.set(vocabulary, names)
  return names
}

const told = (name: string, en: string, sv: string, place: { file: string }): Repair => ({
  what: 'encoding',
  detail: { sv: `teckenkodning ${name} (${sv})`, en: `encoding ${name} (${en})` },
  place,
})

const guess = (name: string, sample: string, place: { file: string }): Diagnostic => ({
  rule: 'ingest/encoding-guess',
  severity: 'warning',
  message: {
    sv: `Teckenkodningen är osäker. Filen lästes som ${name}${sample === '' ? '' : `, vilket ger till exempel \`${sample}\``}. Se efter att å, ä och ö är rätt, eller spara filen som UTF-8.`,
    en: `The encoding is uncertain. The file was read as ${name}${sample === '' ? '' : `, which gives for example \`${sample}\``}. See that å, ä and ö are right, or save the file as UTF-8.`,
  },
  place,
})

const mixed = (name: string, place: { file: string }): Diagnostic => ({
  rule: 'ingest/mixed-encodings',
  severity: 'warning',
  message: {
    sv: `Filen blandar UTF-8 och ${name}. Varje rad lästes för sig. Se efter att å, ä och ö är rätt, eller spara filen som UTF-8.`,
    en: `The file mixes UTF-8 and ${name}. Each line was read by itself. See that å, ä and ö are right, or save the file as UTF-8.`,
  },
  place,
})
