import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface StructureNode {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

/** What each tag is called aloud; one that is not here is passed over, and what it holds is read. */
const tags: Readonly<Record<string, string>> = { L: 'lista', Table: 'tabell' }

/**
 * What a reader of tagged PDF says of the pages whose running text holds one of `marks`, in the order of the structure tree: a line for
 * each paragraph, heading, figure and row.
 */
export async function readPdfPages(bytes: Uint8Array, marks: readonly RegExp[]): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise
  const found: string[][] = []
  for (let number = 1; number <= document.numPages && found.length < marks.length; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== '')
        if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? lineEnd : ''}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? '')
    }
    const all = [...texts.values()].join(' ')
    if (!marks[found.length]!.test(all)) continue
    found.push(readNode((await page.getStructTree()) as StructureNode, texts))
  }
  await document.destroy()
  return found
}

const lineEnd = '\u2028'

/** A word or a span of numbers that goes on in the next line is one, wherever the browser at hand has broken it. */
const tidy = (text: string): string => text.replace(/(?<=\p{L})-\u2028(?=\p{Ll})|(?<=\d–)\u2028(?=\d)/gu, '').replace(/\s+/g, ' ').trim()

function textOf(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  if (node.role === 'Figure') return `[bild: ${node.alt ?? 'utan text'}]`
  const inner = (node.children ?? []).map((child) => textOf(child, texts)).join(node.role === 'TR' ? ' | ' : '')
  if (node.role === 'Link') return `[länk: ${tidy(inner)}]`
  return node.lang === undefined || node.lang.startsWith('sv') ? inner : `[${node.lang}: ${inner}]`
}

function readNode(node: StructureNode, texts: ReadonlyMap<string, string>): string[] {
  const { role = '', children = [] } = node
  const within = (): string[] => children.flatMap((child) => readNode(child, texts))
  const line = (start: string): string[] => {
    const said = tidy(textOf(node, texts))
    return said === '' ? [] : [`${start}${said}`]
  }
  const level = /^H(\d)$/.exec(role)?.[1]
  if (level !== undefined) return line(`rubrik nivå ${level}: `)
  if (role === 'Figure') return [`bild: ${node.alt ?? 'utan text'}`]
  if (role === 'Caption') return line('tabelltext: ')
  if (role === 'TR') return line(children.every((child) => child.role === 'TH') ? 'rubrikrad: ' : 'rad: ')
  if (role === 'LI') return line('• ')
  if (role === 'P' || role === 'Link' || node.type === 'content') return line('')
  return tags[role] === undefined ? within() : [tags[role], ...within().map((each) => `  ${each}`)]
}
