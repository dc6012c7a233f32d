import { Buffer } from 'node:buffer'
import { gunzipSync, unzipSync } from 'fflate'
import { isReadable } from './decode.ts'
import { readPdf } from './pdf-text.ts'
import { textLayers, type Layer } from './text-layers.ts'

export interface FileReading {
  readonly layers: readonly Layer[]
  readonly isWhole: boolean
}

const deepest = 4
const largestPart = 200_000_000

/** Everything that can be read in a file, packed parts and attachments included. */
export async function readFileLayers(content: string | Uint8Array, forValues: boolean, depth = 0): Promise<FileReading> {
  if (typeof content === 'string') return { layers: textLayers(content, forValues), isWhole: true }
  if (depth > deepest) return { layers: [], isWhole: false }
  const start = Buffer.from(content.subarray(0, 8)).toString('latin1')
  if (start.startsWith('%PDF')) return readDocument(content, forValues, depth)
  if (start.startsWith('PK\u0003\u0004')) return readParts(() => Object.entries(unzipSync(content, { filter: ({ originalSize }) => originalSize <= largestPart })), forValues, depth)
  if (start.startsWith('\u001f\u008b')) return readParts(() => [['', gunzipSync(content)]], forValues, depth)
  const text = decodeText(content)
  return { layers: text.flatMap((reading) => textLayers(reading, forValues)), isWhole: true }
}

async function readDocument(content: Uint8Array, forValues: boolean, depth: number): Promise<FileReading> {
  const { texts, attachments, isWhole } = await readPdf(content)
  const inside = await Promise.all(attachments.map((attachment) => readFileLayers(attachment, forValues, depth + 1)))
  return { layers: [...textLayers(texts.join('\n'), forValues), ...inside.flatMap(({ layers }) => layers)], isWhole: isWhole && inside.every((part) => part.isWhole) }
}

async function readParts(open: () => [string, Uint8Array][], forValues: boolean, depth: number): Promise<FileReading> {
  try {
    const parts = await Promise.all(open().map(async ([name, bytes]) => ({ name, reading: await readFileLayers(bytes, forValues, depth + 1) })))
    return { layers: [...textLayers(parts.map(({ name }) => name).join('\n'), forValues), ...parts.flatMap(({ reading }) => reading.layers)], isWhole: parts.every(({ reading }) => reading.isWhole) }
  } catch {
    return { layers: [], isWhole: false }
  }
}

/** Text in UTF-8 or UTF-16; for pictures and fonts the bytes as they are, for what may be written into them. */
function decodeText(content: Uint8Array): string[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const utf8 = bytes.toString('utf8')
  if (isReadable(utf8) || bytes.length === 0) return [utf8]
  return [bytes.toString('latin1'), bytes.subarray(0, bytes.length - (bytes.length % 2)).toString('utf16le')]
}
