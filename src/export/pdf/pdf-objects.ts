import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { InternalError } from '#model'

/**
 * The objects of a PDF as text (one byte a character), by number.
 *
 * Chromium writes PDF 1.4 with one plain table of offsets and no compressed objects, so that the file is a list of byte ranges. Reading
 * and writing it as such takes some 50 ms for 100 pages; a general PDF library needs over a second for the same, most of it for
 * a structure tree that we only pass on.
 */
export interface PdfObjects {
  readonly bodies: Map<number, string>
  readonly root: number
  readonly info: number
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
  const offsets: { number: number; offset: number }[] = []
  for (let number = 1; number < count; number += 1) {
    const entry = textOf(table + number * 20, table + number * 20 + 18)
    if (entry[17] === 'n') offsets.push({ number, offset: Number(entry.slice(0, 10)) })
  }
  offsets.sort((a, b) => a.offset - b.offset)
  const bodies = new Map<number, string>()
  offsets.forEach(({ number, offset }, index) => {
    const end = offsets[index + 1]?.offset ?? start
    bodies.set(number, textOf(file.indexOf('obj', offset, 'latin1') + 3, file.lastIndexOf('endobj', end - 1, 'latin1')).trim())
  })
  const trailer = textOf(table + count * 20, file.length)
  const reference = (name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1])
  return { bodies, root: reference('Root'), info: reference('Info') }
}

/** Adds objects with running numbers and gives the first of these. */
export function addPdfObjects(objects: PdfObjects, bodies: readonly string[]): number {
  let first = 1
  for (const number of objects.bodies.keys()) first = Math.max(first, number + 1)
  bodies.forEach((body, index) => objects.bodies.set(first + index, body))
  return first
}

/** The bytes of a stream object, inflated. */
export function readPdfStream(body: string): string {
  const start = body.indexOf('stream') + 'stream'.length
  const from = body[start] === '\r' ? start + 2 : start + 1
  const raw = body.slice(from, body.lastIndexOf('endstream'))
  return body.slice(0, start).includes('/FlateDecode') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
}

export function makePdfStream(dictionary: string, content: string, compress = true): string {
  const bytes = compress ? deflateSync(Buffer.from(content, 'latin1'), { level: 6 }).toString('latin1') : content
  return `<<${dictionary}${compress ? ' /Filter /FlateDecode' : ''} /Length ${bytes.length}>>\nstream\n${bytes}\nendstream`
}

const objectsPerStream = 400

/**
 * A whole PDF 1.7 file: what is no stream itself is packed in object streams, which makes the file a third of its size. The same objects
 * give the same bytes.
 */
export function writePdf(objects: PdfObjects): Uint8Array {
  const numbers = [...objects.bodies.keys()].toSorted((a, b) => a - b)
  const isStream = (number: number): boolean => /\bendstream$/.test(objects.bodies.get(number)!)
  const packed = numbers.filter((number) => !isStream(number))
  let next = numbers.at(-1)! + 1
  const chunks: Buffer[] = []
  const hash = createHash('sha256')
  let length = 0
  const append = (text: string): void => {
    const chunk = Buffer.from(text, 'latin1')
    chunks.push(chunk)
    hash.update(chunk)
    length += chunk.length
  }
  append('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  /** type 1: offset, 0; type 2: number of the object stream, position in it */
  const entries = new Map<number, readonly [type: number, a: number, b: number]>()
  const write = (number: number, body: string): void => {
    entries.set(number, [1, length, 0])
    append(`${number} 0 obj\n${body}\nendobj\n`)
  }
  for (const number of numbers) if (isStream(number)) write(number, objects.bodies.get(number)!)
  for (let from = 0; from < packed.length; from += objectsPerStream) {
    const group = packed.slice(from, from + objectsPerStream)
    const container = next
    next += 1
    let offset = 0
    const heads = group.map((number, index) => {
      entries.set(number, [2, container, index])
      const head = `${number} ${offset}`
      offset += objects.bodies.get(number)!.length + 1
      return head
    })
    const index = `${heads.join(' ')}\n`
    const content = index + group.map((number) => `${objects.bodies.get(number)!}\n`).join('')
    write(container, makePdfStream(`/Type /ObjStm /N ${group.length} /First ${index.length}`, content))
  }
  const table = next
  entries.set(table, [1, length, 0])
  const rows = Buffer.alloc((table + 1) * 7)
  for (const [number, [type, a, b]] of entries) {
    rows.writeUInt8(type, number * 7)
    rows.writeUInt32BE(a, number * 7 + 1)
    rows.writeUInt16BE(b, number * 7 + 5)
  }
  rows.writeUInt16BE(0xffff, 5)
  const id = hash.digest('hex').slice(0, 32)
  const dictionary = `/Type /XRef /Size ${table + 1} /W [1 4 2] /Root ${objects.root} 0 R /Info ${objects.info} 0 R /ID [<${id}> <${id}>]`
  const tableText = `${table} 0 obj\n${makePdfStream(dictionary, rows.toString('latin1'))}\nendobj\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...chunks, Buffer.from(tableText, 'latin1')])
}
