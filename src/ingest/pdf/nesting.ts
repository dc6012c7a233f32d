import { inflateSync, constants } from 'node:zlib'

/** Real pages save their state a few levels deep (28, said PDF 1.4); some forget to restore it once a page. */
const mostSaved = 3000
/** Bytes; a longer stream is a picture or a font. */
const longestStream = 20_000_000

/** Bytes of the dictionary before a stream. */
const longestHead = 4000

const reference = /(?<!\d)(\d{1,10})\s\d{1,5}\sR(?![A-Za-z])/g
const save = /(?<![^\s\0()<>[\]{}/%])[qQ](?![^\s\0()<>[\]{}/%])/g

/**
 * Whether the drawings of a PDF save their state inside each other thousands of times: the library that reads it then looks through all
 * of them at each step. A stream counts as often as something refers to it.
 */
export function isTooNested(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const uses = new Map<string, number>()
  for (const [, number] of file.toString('latin1').matchAll(reference)) uses.set(number!, (uses.get(number!) ?? 0) + 1)
  let saved = 0
  for (let at = file.indexOf('stream'); at !== -1;) {
    const end = file.indexOf('endstream', at + 6)
    if (end === -1) return false
    const { number, content } = streamAt(file, at, end)
    const before = saved
    for (const [operator] of content.matchAll(save)) {
      saved = operator === 'q' ? saved + 1 : Math.max(0, saved - 1)
      if (saved > mostSaved) return true
    }
    saved += Math.max(0, saved - before) * ((uses.get(number) ?? 1) - 1)
    if (saved > mostSaved) return true
    at = file.indexOf('stream', end + 9)
  }
  return false
}

/** The stream that begins at a word `stream`, unpacked; empty when it draws nothing or cannot be unpacked. */
function streamAt(file: Buffer, at: number, end: number): { number: string; content: string } {
  const head = file.toString('latin1', Math.max(0, at - longestHead), at)
  const opening = head.lastIndexOf('obj')
  const number = /(\d{1,10})\s+\d{1,5}\s+$/.exec(head.slice(Math.max(0, opening - 30), opening))?.[1] ?? ''
  const dictionary = head.slice(opening)
  const raw = file.subarray(at + (file[at + 6] === 0x0d ? 8 : 7), end)
  if (/\/Subtype\s*\/Image|\/Length1|\/Type\s*\/(?:XRef|ObjStm|Metadata)/.test(dictionary)) return { number, content: '' }
  if (!dictionary.includes('/FlateDecode')) return { number, content: raw.toString('latin1') }
  try {
    return { number, content: inflateSync(raw, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longestStream }).toString('latin1') }
  } catch {
    return { number, content: '' }
  }
}
