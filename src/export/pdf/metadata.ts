import type { Day } from '#model'
import { addPdfStream, type PdfObjects } from './pdf-objects.ts'
import { pageObjects, pagesOfDestinations } from './page-numbers.ts'

export interface PdfMetadata {
  readonly title: string
  readonly publisher: string
  /** The report's date; no clock is read. */
  readonly today: Day
  readonly version: string
}

/** Text for people in a PDF dictionary: UTF-16 with mark, as hexadecimal. */
const pdfText = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Title and language where readers look for them, and no trace of machine, user, browser or clock: Chromium writes its
 * platform into Creator and the present second into two dates. The mark of PDF/UA is a claim that a validator bears out: test/pdf-ua.
 */
export function setMetadata(objects: PdfObjects, { title, publisher, today, version }: PdfMetadata): void {
  const day = `D:${today.replaceAll('-', '')}000000Z`
  const producer = `kvinnofrid ${version}`
  objects.bodies.set(objects.info, `<</Title ${pdfText(title)} /Creator ${pdfText(producer)} /Producer ${pdfText(producer)} /CreationDate (${day}) /ModDate (${day})>>`)
  const stamp = `${today}T00:00:00Z`
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:publisher><rdf:Bag><rdf:li>${xml(publisher)}</rdf:li></rdf:Bag></dc:publisher>
<dc:language><rdf:Bag><rdf:li>sv</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${xml(producer)}</pdf:Producer><xmp:CreatorTool>${xml(producer)}</xmp:CreatorTool>
<xmp:CreateDate>${stamp}</xmp:CreateDate><xmp:ModifyDate>${stamp}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
  const bytes = Buffer.from(packet, 'utf8')
  const metadata = addPdfStream(objects, { dictionary: `<</Type /Metadata /Subtype /XML /Length ${bytes.length}>>`, bytes })
  const catalog = objects.bodies.get(objects.root)!
  objects.bodies.set(objects.root, catalog.replace(/>>$/, ` /Metadata ${metadata} 0 R>>`))
}

/** Gives each link the words that PDF/UA asks for, which a screen reader says: where it leads. */
export function describeLinks(objects: PdfObjects): void {
  const pageOf = pagesOfDestinations(objects, pageObjects(objects))
  for (const [number, body] of objects.bodies) {
    if (!body.startsWith('<</Type /Annot') || !body.includes('/Subtype /Link') || body.includes('/Contents ')) continue
    const destination = /\/Dest \/([^\s/>]+)/.exec(body)?.[1]
    const address = /\/URI \(((?:[^()\\]|\\.)*)\)/.exec(body)?.[1]
    const words = destination !== undefined ? linkWords(destination, pageOf.get(destination)) : `Länk till ${(address ?? '').replace(/\\(.)/g, '$1')}`
    objects.bodies.set(number, body.replace(/>>$/, ` /Contents ${pdfText(words)}>>`))
  }
}

function linkWords(destination: string, page: number | undefined): string {
  const source = /^k(\d+)$/i.exec(destination)
  const where = page === undefined ? '' : ` på sidan ${page}`
  return source === null ? `Till avsnittet${where}` : `Källa K${source[1]}${where}`
}
