import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { InternalError } from '#model'

/**
 * The objects of a PDF by number: those without a stream as text (one byte a character), the others with their bytes as they stand in the file.
 *
 * Chromium writes PDF 1.4 with one plain table of offsets and no compressed objects, so that the file is a list of byte ranges. Reading
 * and writing it as such takes some 50 ms for 100 pages; a general PDF library needs over a second for the same, most of it for
 * a structure tree that we only pass on.
 */
export interface PdfObjects {
  readonly bodies: Map<number, string>
  readonly streams: Map<number, PdfStream>
  readonly root: number
  readonly info: number
}

export interface PdfStream {
  /** `<<…>>` */
  readonly dictionary: string
  readonly bytes: Uint8Array
}

export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // One text for each object, and none for the file, so that what is replaced can be let go.
  const textOf = (from: number, to: number): string => file.toString('latin1', from, to)
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(textOf(file.length - 64, file.length))?.[1])
  const head = /^xref\s+0 (\d+)\s*\n/.exec(textOf(start, start + 32))
  if (head === null) throw new InternalError('the browser wrote a PDF without a plain cross-reference table')
  const count = Number(head[1])
  const table = start + head[0].length
  const entries = textOf(table, table + count * 20)
  const offsets: { number: number; offset: number }[] = []
  for (let number = 1; number < count; number += 1) {
    if (entries[number * 20 + 17] === 'n') offsets.push({ number, offset: Number(entries.slice(number * 20, number * 20 + 10)) })
  }
  offsets.sort((a, b) => a.offset - b.offset)
  const bodies = new Map<number, string>()
  const streams = new Map<number, PdfStream>()
  offsets.forEach(({ number, offset }, index) => {
    const from = file.indexOf('obj', offset, 'latin1') + 3
    const end = file.lastIndexOf('endobj', (offsets[index + 1]?.offset ?? start) - 1, 'latin1')
    if (!endsInStream(file, end)) return void bodies.set(number, textOf(from, end).trim())
    const begin = file.indexOf('stream', from, 'latin1') + 'stream'.length
    const dictionary = textOf(from, begin - 'stream'.length).trim()
    const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1])
    const first = begin + (file[begin] === 0x0d ? 2 : 1)
    if (!(first + length <= end)) throw new InternalError('the browser wrote a stream without its length')
    streams.set(number, { dictionary, bytes: file.subarray(first, first + length) })
  })
  const trailer = textOf(table + count * 20, file.length)
  const reference = (name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1])
  return { bodies, streams, root: reference('Root'), info: reference('Info') }
}

function endsInStream(file: Buffer, end: number): boolean {
  return file.toString('latin1', end - 'endstream'.length - 2, end).trimEnd().endsWith('endstream')
}

function nextNumber({ bodies, streams }: PdfObjects): number {
  let next = 1
  for (const numbers of [bodies.keys(), streams.keys()]) for (const number of numbers) next = Math.max(next, number + 1)
  return next
}

/** Adds objects with running numbers and gives the first of these. */
export function addPdfObjects(objects: PdfObjects, bodies: readonly string[]): number {
  const first = nextNumber(objects)
  bodies.forEach((body, index) => objects.bodies.set(first + index, body))
  return first
}

/** Adds a stream and gives its number. */
export function addPdfStream(objects: PdfObjects, stream: PdfStream): number {
  const number = nextNumber(objects)
  objects.streams.set(number, stream)
  return number
}

/** Large enough for nearly every page: packing takes one turn in a thread of Node's pool, and pages are packed beside each other there. */
const chunkSize = 262_144
const pack = promisify<Uint8Array, { level: number; chunkSize: number }, Buffer>(deflate)
const unpack = promisify<Uint8Array, { chunkSize: number }, Buffer>(inflate)

/** The content of a stream, inflated, one byte a character. */
export async function readPdfStream({ dictionary, bytes }: PdfStream): Promise<string> {
  const content = dictionary.includes('/FlateDecode') ? await unpack(bytes, { chunkSize }) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return content.toString('latin1')
}

export async function makePdfStream(entries: string, content: string | Buffer): Promise<PdfStream> {
  const bytes = await pack(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, { level: 6, chunkSize })
  return { dictionary: `<<${entries} /Filter /FlateDecode /Length ${bytes.length}>>`, bytes }
}

/** Does what takes turns in the thread pool for several items at once, but not for all: each holds a page in memory. */
export async function forEachOf<T>(items: readonly T[], act: (item: T) => Promise<void>, atOnce = 8): Promise<void> {
  const rest = items.values()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const item of rest) await act(item)
  }))
}

const objectsPerStream = 400

/**
 * A whole PDF 1.7 file: what is no stream itself is packed in object streams, which makes the file a third of its size. The same objects
 * give the same bytes.
 */
export async function writePdf(objects: PdfObjects): Promise<Uint8Array> {
  const { bodies, streams } = objects
  const packed = [...bodies.keys()].toSorted((a, b) => a - b)
  const groups = Array.from({ length: Math.ceil(packed.length / objectsPerStream) }, (_, index) => packed.slice(index * objectsPerStream, (index + 1) * objectsPerStream))
  const firstContainer = nextNumber(objects)
  const table = firstContainer + groups.length
  const rows = Buffer.alloc((table + 1) * 7)
  /** type 1: offset, 0; type 2: number of the object stream, position in it */
  const enter = (number: number, type: 1 | 2, a: number, b: number): void => {
    rows.writeUInt8(type, number * 7)
    rows.writeUInt32BE(a, number * 7 + 1)
    rows.writeUInt16BE(b, number * 7 + 5)
  }
  const containers: PdfStream[] = []
  await forEachOf([...groups.entries()], async ([at, group]) => {
    let heads = ''
    let content = ''
    group.forEach((number, index) => {
      enter(number, 2, firstContainer + at, index)
      heads += `${number} ${content.length}${index === group.length - 1 ? '\n' : ' '}`
      content += `${bodies.get(number)!}\n`
    })
    containers[at] = await makePdfStream(`/Type /ObjStm /N ${group.length} /First ${heads.length}`, heads + content)
  })
  const chunks: Uint8Array[] = []
  const hash = createHash('sha256')
  let length = 0
  const append = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    hash.update(chunk)
    length += chunk.length
  }
  const write = (text: string): void => append(Buffer.from(text, 'latin1'))
  const writeStream = (number: number, { dictionary, bytes }: PdfStream): void => {
    write(`${number} 0 obj\n${dictionary}\nstream\n`)
    append(bytes)
    write('\nendstream\nendobj\n')
  }
  write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  for (const [number, stream] of [...[...streams].toSorted(([a], [b]) => a - b), ...containers.map((container, at) => [firstContainer + at, container] as const)]) {
    enter(number, 1, length, 0)
    writeStream(number, stream)
  }
  enter(table, 1, length, 0)
  rows.writeUInt16BE(0xffff, 5)
  const id = hash.copy().digest('hex').slice(0, 32)
  const end = length
  const dictionary = `/Type /XRef /Size ${table + 1} /W [1 4 2] /Root ${objects.root} 0 R /Info ${objects.info} 0 R /ID [<${id}> <${id}>]`
  writeStream(table, await makePdfStream(dictionary, rows))
  write(`startxref\n${end}\n%%EOF\n`)
  return Buffer.concat(chunks)
}
