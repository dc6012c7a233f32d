import { addPdfObjects, type PdfObjects } from './pdf-objects.ts'

const references = (list: string): number[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))

/**
 * PDF/UA-1 7.2: a list item holds a label and a body. Chromium hangs the content beside the label; here it gets the body it lacks.
 */
export function completeListItems(objects: PdfObjects): void {
  const bodies: string[] = []
  const first = addPdfObjects(objects, [])
  for (const [number, item] of objects.bodies) {
    if (!item.startsWith('<</Type /StructElem\n/S /LI\n')) continue
    const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(item)
    if (kids === null) continue
    const isLabel = (kid: number): boolean => /^<<\/Type \/StructElem\n\/S \/(Lbl|LBody)\n/.test(objects.bodies.get(kid) ?? '')
    const all = references(kids[1]!)
    const content = all.filter((kid) => !isLabel(kid))
    if (content.length === 0) continue
    const body = first + bodies.length
    bodies.push(`<</Type /StructElem\n/S /LBody\n/P ${number} 0 R\n/K [${content.map((kid) => `${kid} 0 R`).join(' ')}]>>`)
    for (const kid of content) objects.bodies.set(kid, objects.bodies.get(kid)!.replace(/\/P \d+ 0 R/, `/P ${body} 0 R`))
    const remaining = [...all.filter(isLabel), body].map((kid) => `${kid} 0 R`).join(' ')
    objects.bodies.set(number, item.replace(kids[0], `/K [${remaining}]`))
  }
  addPdfObjects(objects, bodies)
}

/**
 * PDF/UA-1 7.1: `Strong` and `Em`, which Chromium takes from PDF 2.0, are named as the standard type nearest to them.
 */
export function mapRoles(objects: PdfObjects): void {
  const root = Number(/\/StructTreeRoot (\d+) 0 R/.exec(objects.bodies.get(objects.root)!)?.[1])
  const tree = objects.bodies.get(root)
  if (tree === undefined || tree.includes('/RoleMap')) return
  objects.bodies.set(root, tree.replace(/>>$/, '\n/RoleMap <</Strong /Span /Em /Span>>>>'))
}
