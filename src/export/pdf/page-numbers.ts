import { InternalError } from '#model'
import { makePdfStream, readPdfStream, type PdfObjects } from './pdf-objects.ts'

const box = /(<span class="?sidnr"? data-mal="?([^"\s>]+)"?[^>]*>)[^<]*(<\/span>)/g

const placeholder = (index: number): string => String(index + 1).padStart(3, '0')

/**
 * Chromium knows no page numbers in a table of contents. A second layout pass would double the time, so the page is printed once with
 * a running number of three tabular digits in each place, and the digits are exchanged in the finished page's drawing commands: nothing moves,
 * since tabular digits are equally wide. Running numbers also see to it that all ten digits are in the embedded font.
 *
 * @returns the HTML to print, and the link targets in the order of their places
 */
export function numberPlaces(html: string): { html: string; targets: string[] } {
  const targets: string[] = []
  const numbered = html.replace(box, (_, open: string, target: string, close: string) => {
    targets.push(target)
    return `${open}${placeholder(targets.length - 1)}${close}`
  })
  return { html: numbered, targets }
}

/** Page numbers (from 1) of the named destinations. */
export function pagesOfDestinations(objects: PdfObjects, pages: readonly number[]): Map<string, number> {
  const catalog = objects.bodies.get(objects.root)!
  const destinations = objects.bodies.get(Number(/\/Dests (\d+) 0 R/.exec(catalog)?.[1])) ?? ''
  const result = new Map<string, number>()
  for (const [, name, page] of destinations.matchAll(/\/([^\s/[<>()]+) \[(\d+) 0 R/g)) {
    result.set(decodePdfName(name!), pages.indexOf(Number(page)) + 1)
  }
  return result
}

const decodePdfName = (name: string): string => Buffer.from(name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')

/** Object numbers of the pages, in order. */
export function pageObjects(objects: PdfObjects): number[] {
  const walk = (number: number): number[] => {
    const body = objects.bodies.get(number)!
    const kids = /\/Kids \[([^\]]*)\]/.exec(body)
    return kids === null ? [number] : [...kids[1]!.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(Number(kid)))
  }
  return walk(Number(/\/Pages (\d+) 0 R/.exec(objects.bodies.get(objects.root)!)?.[1]))
}

/** A text of exactly three glyphs, written in one string or glyph by glyph. */
const threeGlyphs = /(BT\n\/(F\d+) [\d.]+ Tf\n[^\n]* Tm\n)<([0-9A-F]{2}|[0-9A-F]{4})(?:> Tj\n([-\d.]+ 0 Td) <)?([0-9A-F]{2}|[0-9A-F]{4})(?:> Tj\n([-\d.]+ 0 Td) <)?([0-9A-F]{2}|[0-9A-F]{4})> Tj\nET/g

/** Puts the page numbers in the places made by {@link numberPlaces}. */
export async function fillPageNumbers(objects: PdfObjects, targets: readonly string[]): Promise<void> {
  if (targets.length === 0) return
  const pages = pageObjects(objects)
  const pageOf = pagesOfDestinations(objects, pages)
  let filled = 0
  for (const page of pages) {
    if (filled === targets.length) break
    const body = objects.bodies.get(page)!
    const contents = Number(/\/Contents (\d+) 0 R/.exec(body)?.[1])
    const drawing = await readPdfStream(objects.streams.get(contents)!)
    const fonts = await fontsOf(objects, body)
    const redrawn = drawing.replace(threeGlyphs, (text, start: string, font: string, a: string, firstMove: string | undefined, b: string, secondMove: string | undefined, c: string) => {
      const { letters, width } = fonts.get(font)!
      if (filled === targets.length || `${letters.get(a)}${letters.get(b)}${letters.get(c)}` !== placeholder(filled)) return text
      const number = pageOf.get(targets[filled]!)
      if (number === undefined) throw new InternalError(`the table of contents links to ${targets[filled]}, which is not in the PDF`)
      filled += 1
      const glyphs = [...String(number)].map((digit) => glyphFor(digit, a, letters))
      // Digits whose advance is the font's own stand in one string; others are moved one by one.
      if (firstMove === undefined) return `${start}[${-width(a) * (3 - glyphs.length)} <${glyphs.join('')}>] TJ\nET`
      const [first, second, third] = [...Array<undefined>(3 - glyphs.length), ...glyphs].map((glyph) => (glyph === undefined ? '' : `<${glyph}> Tj\n`))
      return `${start}${first}${firstMove} ${second}\n${secondMove} ${third}ET`
    })
    if (redrawn !== drawing) objects.streams.set(contents, await makePdfStream('', redrawn))
  }
  if (filled !== targets.length) throw new InternalError(`${targets.length - filled} page numbers in the table of contents found no place`)
}

/** The digit's glyph among those of the place's own form: tabular digits stand in a row in the font, beside other forms of the same digits. */
function glyphFor(digit: string, zero: string, letters: ReadonlyMap<string, string>): string {
  const beside = (parseInt(zero, 16) - Number(letters.get(zero)) + Number(digit)).toString(16).toUpperCase().padStart(zero.length, '0')
  if (letters.get(beside) === digit) return beside
  const other = [...letters].find(([, letter]) => letter === digit)
  if (other === undefined) throw new InternalError(`the font of the table of contents lacks the digit ${digit}`)
  return other[0]
}

interface PageFont {
  /** Glyph code → letter, from the font's ToUnicode table. */
  readonly letters: ReadonlyMap<string, string>
  /** Advance of a glyph in thousandths of the size. */
  readonly width: (glyph: string) => number
}

/** The fonts that a page names. */
async function fontsOf({ bodies, streams }: PdfObjects, page: string): Promise<ReadonlyMap<string, PageFont>> {
  const reference = (body: string, key: string): number => Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1])
  const named = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)]
  return new Map(await Promise.all(named.map(async ([, name, number]): Promise<[string, PageFont]> => {
    const font = bodies.get(Number(number)) ?? ''
    const table = streams.get(reference(font, 'ToUnicode'))
    return [name!, { letters: table === undefined ? new Map() : lettersOf(await readPdfStream(table)), width: widthsOf(bodies.get(reference(font, 'DescendantFonts')) ?? '') }]
  })))
}

/** Reads the `W` array of a font: `first [w w w]` or `first last w`. */
function widthsOf(font: string): (glyph: string) => number {
  const byDefault = Number(/\/DW ([\d.]+)/.exec(font)?.[1] ?? 1000)
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(font)?.[1] ?? ''
  const widths = new Map<number, number>()
  for (const [, first, several, last, one] of list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)) {
    if (several !== undefined) several.trim().split(/\s+/).forEach((width, index) => widths.set(Number(first) + index, Number(width)))
    else for (let glyph = Number(first); glyph <= Number(last); glyph += 1) widths.set(glyph, Number(one))
  }
  return (glyph) => widths.get(parseInt(glyph, 16)) ?? byDefault
}

function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  const text = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block] of table.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, code, unicode] of block!.matchAll(/<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>/g)) letters.set(code!.toUpperCase(), text(unicode!))
  }
  for (const [, block] of table.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, unicode] of block!.matchAll(/<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>/g)) {
      for (let code = parseInt(from!, 16); code <= parseInt(to!, 16); code += 1) {
        const unit = (parseInt(unicode!, 16) + code - parseInt(from!, 16)).toString(16).padStart(unicode!.length, '0')
        letters.set(code.toString(16).toUpperCase().padStart(from!.length, '0'), text(unit))
      }
    }
  }
  return letters
}
