import { StringDecoder } from 'node:string_decoder'
import { Parser } from 'saxen'
import { UnreadableFile } from '../refusals.ts'

export interface XmlHandlers {
  /** Names come without prefix: Excel writes `row`, other programs `x:row`. `attributes` is read only when asked for. */
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** Asked after each piece: true ends the reading. */
  readonly done?: () => boolean
}

const chunkBytes = 256 * 1024

/**
 * Walks through an XML part in pieces, so that a large sheet is never a second time in memory as one text. The parser knows only the
 * five entities of XML and numbers: it reads no document type and fetches nothing.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new Parser()
  let fault: Error | null = null
  const decoder = new StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')
  parser.on('error', (error) => { fault ??= error })
  parser.on('openTag', (name, attributes, decode) => handlers.open(localName(name), () => decoded(attributes(), decode)))
  if (handlers.close !== undefined) {
    const { close } = handlers
    parser.on('closeTag', (name) => close(localName(name)))
  }
  if (handlers.text !== undefined) {
    const { text } = handlers
    parser.on('text', (raw, decode) => text(decode(raw)))
    parser.on('cdata', (raw) => text(raw))
  }
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const piece = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(chunkBytes, bytes.length - at)))
    parser.write(at === 0 ? piece.replace(/^\uFEFF/, '') : piece)
    if (fault !== null) break
    if (handlers.done?.() === true) return
  }
  parser.end()
  if (fault !== null) throw new UnreadableFile({ sv: 'en del av den är skadad.', en: 'a part of it is damaged.' }, { cause: fault })
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function decoded(attributes: Readonly<Record<string, string>>, decode: (text: string) => string): Record<string, string> {
  const plain = Object.create(null) as Record<string, string>
  for (const [name, value] of Object.entries(attributes)) plain[localName(name)] = value.includes('&') ? decode(value) : value
  return plain
}
