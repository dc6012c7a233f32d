import type { ParagraphChild } from 'docx'
import type { PhrasingContent, RootContent } from 'mdast'
import { writePicture } from './picture.ts'
import { stateAtStart } from './state.ts'
import { colours, signFont, styleIds } from './styles.ts'
import type { Writing } from './writing.ts'

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly style?: string
  /** In half points, where it is not that of the paragraph. */
  readonly size?: number
}

const signColours: Readonly<Record<string, string>> = { '●': colours.fjord, '◐': colours.fjord, '○': colours.ink, '◨': colours.clay, '▱': colours.faint, '◌': colours.faint }
const unsure = new Set(['▱', '◌'])

export function writePhrases(nodes: readonly PhrasingContent[], writing: Writing, look: Look = {}): ParagraphChild[] {
  const { TextRun, ExternalHyperlink, InternalHyperlink } = writing.docx
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return writeText(node.value, writing, look)
      case 'inlineCode':
        return [new TextRun({ text: node.value, ...look })]
      case 'strong':
        return writePhrases(node.children, writing, { ...look, bold: true })
      case 'emphasis':
        return writePhrases(node.children, writing, { ...look, italics: true })
      case 'footnoteReference': {
        const label = node.label ?? node.identifier
        return [new InternalHyperlink({ anchor: label, children: [new TextRun({ text: `[${label}]`, style: styleIds.sourceMark })] })]
      }
      case 'link':
        return /^(?:https?|mailto|tel):/i.test(node.url)
          ? [new ExternalHyperlink({ link: node.url, children: writePhrases(node.children, writing, { ...look, style: 'Hyperlink' }) })]
          : writePhrases(node.children, writing, look)
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'image':
        return [writePicture(node.url, node.alt ?? '', writing)]
      default:
        return 'children' in node ? writePhrases(node.children as PhrasingContent[], writing, look) : []
    }
  })
}

/** A text that begins with a state has its sign and words in the colour of the state. */
function writeText(text: string, { docx: { TextRun } }: Writing, look: Look): ParagraphChild[] {
  const [whole, sign, words] = stateAtStart.exec(text) ?? []
  if (whole === undefined || sign === undefined || words === undefined) return [new TextRun({ text, ...look })]
  const drawn = { ...look, color: signColours[sign]!, bold: look.bold ?? !unsure.has(sign) }
  const rest = text.slice(whole.length)
  return [
    new TextRun({ text: `${sign}\u00a0`, ...drawn, bold: false, font: { ascii: signFont, hAnsi: signFont, eastAsia: signFont, cs: signFont } }),
    new TextRun({ text: words, ...drawn }),
    ...(rest === '' ? [] : [new TextRun({ text: rest, ...look })]),
  ]
}

/** The words of some nodes, as they are shown. */
export function plainText(nodes: readonly (PhrasingContent | RootContent)[]): string {
  return nodes.map((node) => {
    if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`
    if ('value' in node) return node.value
    return 'children' in node ? plainText(node.children as PhrasingContent[]) : node.type === 'break' ? '\n' : ''
  }).join('')
}
