import type { ParagraphChild } from 'docx'
import type { Writing } from './writing.ts'

/** Pixels to an inch in the pictures handed in, drawn at the figures' own size: fine enough for print. */
export const pictureDpi = 300

/** A map that is higher than this leaves no room for its caption and source on the page. */
const highest = 520

/** A figure at its own size or as wide as the text, with what it says in words. */
export function writePicture(path: string, alt: string, { docx, pictures, textWidth }: Writing): ParagraphChild {
  const png = pictures.get(path)
  if (png === undefined) return new docx.TextRun(alt)
  const { width, height } = sizeOf(png)
  const scale = Math.min(1, textWidth / 15 / width, highest / height)
  return new docx.ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) },
    altText: { name: path, title: '', description: alt },
  })
}

/** In CSS pixels, 96 to an inch, from the head of the PNG file. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const head = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: head.getUint32(16) * 96 / pictureDpi, height: head.getUint32(20) * 96 / pictureDpi }
}
