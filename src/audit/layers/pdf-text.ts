import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { isReadable } from './decode.ts'

/** What a PDF says: words drawn on its pages, strings in its dictionaries (titles, alternative texts, links), metadata and attachments. */
export interface PdfContent {
  readonly texts: readonly string[]
  readonly attachments: readonly Uint8Array[]
  /** Part of what is drawn could not be read as words: such a file cannot be cleared. */
  readonly isWhole: boolean
}

interface PdfObject {
  readonly number: number
  readonly dictionary: string
  /** As it stands in the file. */
  readonly raw?: Buffer
}

type StreamObject = PdfObject & Required<Pick<PdfObject, 'raw'>>

const hasStream = (object: PdfObject): object is StreamObject => object.raw !== undefined

/**
 * Reads the words of a PDF. A small reader of our own, because a general library takes longer for it than all other work of a build
 * together (some 2 s for 100 pages against 0.1 s), and because the audit shall share no code with what wrote the file.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const file = buffer.toString('latin1')
  const outer = objectsOf(file, buffer)
  const objects = [...outer, ...(await Promise.all(outer.map(objectsInside))).flat()]
  const lettersByFont = await fontsOf(objects)
  const attachments: Uint8Array[] = []
  const texts: string[] = []
  let running = ''
  let drawn = 0
  let understood = 0
  const nextStream = unpackAhead(objects)
  for (const { dictionary, raw } of objects) {
    texts.push(...stringsOf(dictionary))
    if (raw === undefined) continue
    const stream = await nextStream()
    if (/\/Type\s*\/Metadata|\/Subtype\s*\/XML/.test(dictionary)) texts.push(Buffer.from(stream, 'latin1').toString('utf8'))
    else if (/\/Type\s*\/EmbeddedFile/.test(dictionary)) attachments.push(Buffer.from(stream, 'latin1'))
    else if (/\bT[jJ]\b/.test(stream) && /\bTf\b/.test(stream)) {
      const words = drawnWords(stream, lettersByFont)
      drawn += words.drawn
      understood += words.understood
      // A page goes on where the one before it ended; a drawing of its own stands in no order.
      if (/\/Subtype\s*\/Form/.test(dictionary)) texts.push(withWholeWords(words.text))
      else running += `\n${words.text}`
      texts.push(withWholeWords(words.beside), ...stringsOf(stream))
    } else if (lines.test(stream)) texts.push(...stringsOf(stream))
    else if (!/\/First\s+\d|\/Type\s*\/XRef/.test(dictionary) && !/beginbf(?:char|range)/.test(stream) && isReadable(stream)) texts.push(Buffer.from(stream, 'latin1').toString('utf8'))
  }
  texts.push(withWholeWords(running))
  return { texts, attachments, isWhole: !/\/Encrypt\s+\d/.test(file) && understood >= drawn * 0.95 && objects.length > 0 }
}

/** A word that is broken at the end of a line is one word to its reader. The mark may be drawn by itself. */
const withWholeWords = (text: string): string => text.replace(/(?<=\p{L})\n*[-\u2010\u00ad]\n+(?=\p{L})/gu, '')

/** A drawing without words: lines and areas. */
const lines = /^\s*(?:q|\/\w{1,20} gs|[-\d. ]{1,80} (?:cm|re|m|l|rg|RG|w))\s/

function objectsOf(file: string, bytes: Buffer): PdfObject[] {
  const objects: PdfObject[] = []
  const head = /(\d{1,10})\s+\d{1,5}\s+obj\b/g
  const endOfStream = makeFinder(file, 'endstream')
  for (let match = head.exec(file); match !== null; match = head.exec(file)) {
    const start = head.lastIndex
    const end = file.indexOf('endobj', start)
    const close = end < 0 ? file.length : end
    const streamAt = /\bstream\r?\n/g
    streamAt.lastIndex = start
    const stream = streamAt.exec(file.slice(0, close))
    if (stream === null) {
      objects.push({ number: Number(match[1]), dictionary: file.slice(start, close) })
      head.lastIndex = close
      continue
    }
    const dictionary = file.slice(start, stream.index)
    const from = stream.index + stream[0].length
    const told = Number(/\/Length\s+(\d{1,12})(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? NaN)
    const to = Number.isFinite(told) && /^\s*endstream/.test(file.slice(from + told, from + told + 20)) ? from + told : endOfStream(from)
    const last = to < 0 ? close : to
    objects.push({ number: Number(match[1]), dictionary, raw: bytes.subarray(from, last) })
    head.lastIndex = last
  }
  return objects
}

/** Where `mark` next stands, or -1; asked from each place found on, it looks at each part of the text once, also when there is none. */
function makeFinder(text: string, mark: string): (from: number) => number {
  let found = 0
  return (from) => {
    if (found !== -1) found = text.indexOf(mark, from)
    return found
  }
}

const unpack = promisify<Uint8Array, { chunkSize: number }, Buffer>(inflate)

async function unpacked({ dictionary, raw }: StreamObject): Promise<string> {
  if (!dictionary.includes('/FlateDecode')) return raw.toString('latin1')
  try {
    return (await unpack(raw, { chunkSize: 262_144 })).toString('latin1')
  } catch {
    return raw.toString('latin1')
  }
}

const unpackedAhead = 8

/** Gives the streams one by one in their order, a few unpacked in other threads while one is read, so that no more are held. */
function unpackAhead(objects: readonly PdfObject[]): () => Promise<string> {
  const withStream = objects.filter(hasStream)
  const begun = withStream.slice(0, unpackedAhead).map(unpacked)
  let next = begun.length
  return () => {
    if (next < withStream.length) begun.push(unpacked(withStream[next]!))
    next += 1
    return begun.shift()!
  }
}

/** Objects packed in an object stream. */
async function objectsInside(object: PdfObject): Promise<PdfObject[]> {
  const { dictionary } = object
  if (!hasStream(object) || !/\/Type\s*\/ObjStm/.test(dictionary)) return []
  const stream = await unpacked(object)
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1])
  const heads = [...stream.slice(0, first).matchAll(/(?<!\d)(\d{1,10})\s+(\d{1,10})/g)].map(([, number, offset]) => ({ number: Number(number), offset: first + Number(offset) }))
  return heads.map(({ number, offset }, index) => ({ number, dictionary: stream.slice(offset, heads[index + 1]?.offset ?? stream.length) }))
}

type Letters = ReadonlyMap<string, string>

/** Fonts without a table of their own: bytes are letters, unless the font numbers its glyphs as it likes. */
const latinLetters: Letters = new Map(Array.from({ length: 256 }, (_, code) => [code.toString(16).toUpperCase().padStart(2, '0'), String.fromCharCode(code)]))
const unknownGlyphs: Letters = new Map()

/** Glyph tables by the name that pages use for a font. The same name may mean several fonts on different pages. */
async function fontsOf(objects: readonly PdfObject[]): Promise<Map<string, Letters[]>> {
  const tables = new Map<number, Letters>()
  const byNumber = new Map(objects.map((object) => [object.number, object]))
  for (const { number, dictionary } of objects) {
    const referred = byNumber.get(Number(/\/ToUnicode\s+(\d+)\s+\d+\s+R/.exec(dictionary)?.[1]))
    const table = referred === undefined || !hasStream(referred) ? undefined : await unpacked(referred)
    if (table !== undefined) tables.set(number, lettersOf(table))
    else if (/\/Type\s*\/Font\b/.test(dictionary)) tables.set(number, dictionary.includes('/Identity-H') ? unknownGlyphs : latinLetters)
  }
  const named = new Map<string, Set<Letters>>()
  const note = (list: string): void => {
    for (const [, name, number] of list.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+)\s+\d+\s+R/g)) {
      const letters = tables.get(Number(number))
      if (letters !== undefined) named.set(name!, (named.get(name!) ?? new Set()).add(letters))
    }
  }
  for (const { dictionary } of objects) {
    const inline = /\/Font\s*<<([^<>]*)>>/.exec(dictionary)
    const apart = byNumber.get(Number(/\/Font\s+(\d+)\s+\d+\s+R/.exec(dictionary)?.[1]))
    if (inline !== null) note(inline[1]!)
    if (apart !== undefined) note(apart.dictionary)
  }
  return new Map([...named].map(([name, letters]) => [name, [...letters]]))
}

/** What stands from each `begin…` to its `end…`. */
const blocksOf = (table: string, kind: 'bfchar' | 'bfrange'): string[] => table.split(`begin${kind}`).slice(1).map((rest) => rest.split(`end${kind}`, 1)[0]!)

function lettersOf(table: string): Letters {
  const letters = new Map<string, string>()
  for (const block of blocksOf(table, 'bfchar')) {
    for (const [, code, text] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) letters.set(code!.toUpperCase(), utf16(text!))
  }
  for (const block of blocksOf(table, 'bfrange')) {
    for (const [, from, to, text, list] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^[\]]*)\])/g)) {
      const first = parseInt(from!, 16)
      const count = Math.min(parseInt(to!, 16) - first + 1, 65_536)
      const texts = list === undefined ? Array.from({ length: count }, (_, step) => text!.slice(0, -4) + (parseInt(text!.slice(-4), 16) + step).toString(16).padStart(4, '0')) : [...list.matchAll(/[0-9A-Fa-f]+/g)].map(([hex]) => hex)
      texts.slice(0, count).forEach((hex, step) => letters.set((first + step).toString(16).toUpperCase().padStart(from!.length, '0'), utf16(hex)))
    }
  }
  return letters
}

const utf16 = (hex: string): string => Buffer.from(hex.padStart(4, '0'), 'hex').swap16().toString('utf16le')

/** Each begins with a sign that is rare in a drawing. A parenthesis after a backslash opens no string: to try those as well would take time with the square of the length. */
const operators = /\/([^\s/<>[\]()]+)\s+-?[\d.]+\s+Tf|\[((?:<[^<>]*>|\((?:[^()\\]|\\.)*\)|[-\d.\s])*)\]\s*TJ|<([0-9A-Fa-f\s]*)>\s*Tj|(?<!\\)\(((?:[^()\\]|\\.)*)\)\s*Tj|(T[dDm*]|ET)\b|(\/Artifact\b[^()\n]{0,200}\bB[DM]C|B[DM]C|EMC)\b/g

interface DrawnWords {
  readonly text: string
  /** What is marked as no part of the text, such as running headers, which stand between its pages. */
  readonly beside: string
  readonly drawn: number
  readonly understood: number
}

function drawnWords(stream: string, fonts: ReadonlyMap<string, readonly Letters[]>): DrawnWords {
  let letters: readonly Letters[] = []
  let drawn = 0
  let understood = 0
  const [inText, beside]: [string[], string[]] = [[], []]
  const artifacts: boolean[] = []
  let text = inText
  const draw = (hex: string): void => {
    const width = letters[0]?.keys().next().value?.length ?? 4
    const digits = hex.replace(/\s/g, '').toUpperCase()
    for (let at = 0; at + width <= digits.length; at += width) {
      const code = digits.slice(at, at + width)
      const letter = letters.map((table) => table.get(code)).find((found) => found !== undefined)
      drawn += 1
      if (letter !== undefined) understood += 1
      text.push(letter ?? '\ufffd')
    }
  }
  const drawLiteral = (literal: string): void => {
    draw(Buffer.from(unescaped(literal), 'latin1').toString('hex'))
  }
  for (const { 1: font, 2: array, 3: hex, 4: literal, 6: mark, index } of stream.matchAll(operators)) {
    if (mark !== undefined) {
      if (mark === 'EMC') artifacts.pop()
      else artifacts.push(mark.startsWith('/Artifact'))
      text = artifacts.includes(true) ? beside : inText
    } else if (font !== undefined) letters = fonts.get(font) ?? []
    else if (array !== undefined) for (const [, inHex, inLiteral] of array.matchAll(/<([^<>]*)>|(?<!\\)\(((?:[^()\\]|\\.)*)\)/g)) inHex === undefined ? drawLiteral(inLiteral!) : draw(inHex)
    else if (hex !== undefined) draw(hex)
    else if (literal !== undefined) drawLiteral(literal)
    // A move within the line, by 0 upwards, puts letters together.
    else if (!/\s0\s+$/.test(stream.slice(Math.max(0, index - 8), index))) text.push('\n')
  }
  return { text: inText.join(''), beside: beside.join(''), drawn, understood }
}

/** Strings of a dictionary, in either writing. */
function stringsOf(dictionary: string): string[] {
  const strings: string[] = []
  for (const [, literal, hex] of dictionary.matchAll(/(?<!\\)\(((?:[^()\\]|\\[^])*)\)|<((?:FE ?FF|fe ?ff)[0-9A-Fa-f\s]*)>/g)) {
    const bytes = literal === undefined ? Buffer.from(hex!.replace(/\s/g, ''), 'hex') : Buffer.from(unescaped(literal), 'latin1')
    strings.push(bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16().toString('utf16le') : bytes.toString('utf8'))
  }
  return strings
}

function unescaped(literal: string): string {
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  return literal.replace(/\\(?:([0-7]{1,3})|(\r?\n)|([^]))/g, (_, octal?: string, line?: string, sign?: string) => (octal !== undefined ? String.fromCharCode(parseInt(octal, 8) & 0xff) : line !== undefined ? '' : (signs[sign!] ?? sign!)))
}
