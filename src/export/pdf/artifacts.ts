import { forEachOf, makePdfStream, readPdfStream, type PdfObjects } from './pdf-objects.ts'
import { pageObjects } from './page-numbers.ts'

/** Where marked content begins and ends: what belongs to an element of the structure has an MCID; a span in a text, with its words, has none. */
const mark = /\/[A-Za-z0-9]+ ?<<(\/MCID \d+ )?[^\n]*?>> ?BDC\n|EMC\n/g

/** What leaves ink: a text, a path from its beginning to the operator that paints it, an object of its own. A path that only clips leaves none. */
const ink = /^BT\n[^]*?^ET$|^(?:[-\d.]+ ){4}re\n(?:[-\d.][^\n]*\n|h\n)*(?:[fFSsBb]\*?)$|^(?:[-\d.]+ ){2}m\n(?:[-\d.][^\n]*\n|h\n)*(?:[fFSsBb]\*?)$|^\/X\d+ Do$/gm

/**
 * PDF/UA-1 7.1: what is no part of the report's structure is marked as an artifact. Chromium leaves running headers, page numbers, rules and
 * grounds without a mark, and a screen reader would not know that they are not to be read. Some 100 ms for a county, besides packing the pages anew.
 */
export async function markArtifacts(objects: PdfObjects): Promise<void> {
  const { bodies, streams } = objects
  const pages = new Set(pageObjects(objects).map((page) => Number(/\/Contents (\d+) 0 R/.exec(bodies.get(page)!)?.[1])))
  await forEachOf([...streams], async ([number, stream]) => {
    const entries = pages.has(number) ? '' : /^<<(\/Type \/XObject\n\/Subtype \/Form[^]*?)(?=\n\/(?:Filter|Length))/.exec(stream.dictionary)?.[1]
    if (entries === undefined) return
    const drawing = await readPdfStream(stream)
    if (pages.has(number)) streams.set(number, await makePdfStream(entries, withArtifacts(drawing)))
    else if (drawing.includes('/MCID ')) streams.set(number, await makePdfStream(entries, withArtifacts(withoutMarks(drawing))))
  })
}

/** The marks of a drawing by itself, such as the lines of a map's pattern, lead nowhere in the structure. */
export const withoutMarks = (drawing: string): string => drawing.replace(mark, '')

/** Marks what stands outside all elements of the structure. */
export function withArtifacts(drawing: string): string {
  let marked = ''
  let from = 0
  const open: boolean[] = []
  for (const found of drawing.matchAll(mark)) {
    const wasOutside = !open.includes(true)
    if (found[0] === 'EMC\n') open.pop()
    else open.push(found[1] !== undefined)
    const isOutside = !open.includes(true)
    if (wasOutside && !isOutside) {
      marked += drawing.slice(from, found.index).replace(ink, asArtifact)
      from = found.index
    } else if (!wasOutside && isOutside) {
      const end = found.index + found[0].length
      marked += drawing.slice(from, end)
      from = end
    }
  }
  const rest = drawing.slice(from)
  return marked + (open.includes(true) ? rest : rest.replace(ink, asArtifact))
}

const asArtifact = (drawn: string): string => `/Artifact BMC\n${drawn}\nEMC`
