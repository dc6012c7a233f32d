/** What a file is by its first bytes, whatever it is called. */
export type Content = 'pdf' | 'zip' | 'ole' | 'html' | 'image' | 'archive' | 'text'

const signatures: readonly { readonly content: Content; readonly bytes: readonly number[] }[] = [
  { content: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { content: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { content: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  // Word and Excel before 2007.
  { content: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { content: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { content: 'image', bytes: [0xff, 0xd8, 0xff, 0xe0] },
  { content: 'image', bytes: [0xff, 0xd8, 0xff, 0xe1] },
  { content: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { content: 'archive', bytes: [0x1f, 0x8b, 0x08] },
  { content: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { content: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
]

export function identify(bytes: Uint8Array): Content {
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (known !== undefined) return known.content
  return looksLikeHtml(bytes) ? 'html' : 'text'
}

/** Case systems export web pages with the extension .xls or .csv, since Excel opens them. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1').replace(/\0/g, '')
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:!doctype html|html|head|body|table|meta)[\s>]/i.test(start)
}
