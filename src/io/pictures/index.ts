import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The painter is a WebAssembly module; it can be started once, and is read when it is first needed. */
let started: Promise<typeof import('@resvg/resvg-wasm')> | undefined

async function start(): Promise<typeof import('@resvg/resvg-wasm')> {
  const [painter, program] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ])
  await painter.initWasm(program)
  return painter
}

/**
 * An SVG drawing as PNG, for formats whose readers do not all draw SVG alike. Without a browser, the same bytes on all machines.
 *
 * @param fonts what text is set in; the fonts of the machine are not looked at
 * @param dpi pixels to an inch of the drawing's own size, which counts 96 of its units to an inch
 */
export async function paintPicture(svg: string, fonts: readonly Uint8Array[], dpi: number): Promise<Uint8Array> {
  const { Resvg } = await (started ??= start())
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: dpi / 96 }, font: { loadSystemFonts: false, fontBuffers: [...fonts], defaultFontFamily: 'Source Sans 3' } })
  const picture = drawing.render()
  const png = picture.asPng()
  picture.free()
  drawing.free()
  return png
}
