import type { Paragraph, PhrasingContent } from 'mdast'
import type { Block } from './read-markdown.ts'
import { printPhrases } from './inline.ts'
import { escapeHtml } from './plain.ts'

/** `**Tabell 3.** Title as a statement. Unit, base and period.`, or `**Title.** Unit and base.` for a table that has no number. */
export interface Caption {
  readonly kind: 'Tabell' | 'Figur' | 'utan nummer'
  /** `Tabell 3`; empty when it has none. */
  readonly number: string
  /** Plain text, for labels. */
  readonly title: string
  readonly html: string
}

export function readCaption(node: Block | undefined): Caption | undefined {
  if (node?.type !== 'paragraph') return undefined
  const [first, ...rest] = node.children
  if (first?.type !== 'strong') return undefined
  const bold = plainText(first.children)
  const numbered = /^(Tabell|Figur) (\d+)\.$/.exec(bold)
  if (numbered === null) return bold.endsWith('.') ? { kind: 'utan nummer', number: '', title: bold, html: `<span class=cap>${escapeHtml(bold)}</span>${subText(trimmed(rest))}` } : undefined
  const { title, others } = splitTitle(rest)
  return {
    kind: numbered[1] as Caption['kind'],
    number: `${numbered[1]} ${numbered[2]}`,
    title: plainText(title),
    html: `<span class="cap"><span class="cap-no">${escapeHtml(numbered[0])}</span> ${printPhrases(title)}</span>${subText(others)}`,
  }
}

const subText = (nodes: readonly PhrasingContent[]): string => (nodes.length === 0 ? '' : ` <span class="sub">${printPhrases(nodes)}</span>`)

/** The first sentence is the title; what follows says unit, base and period. */
function splitTitle(nodes: readonly PhrasingContent[]): { title: PhrasingContent[]; others: PhrasingContent[] } {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const end = /[.?!](?= )/.exec(node.value)
    if (end === null) continue
    const at = end.index + 1
    return {
      title: [...nodes.slice(0, index), { type: 'text', value: node.value.slice(0, at).trimStart() }],
      others: [{ type: 'text', value: node.value.slice(at).trimStart() }, ...nodes.slice(index + 1)],
    }
  }
  return { title: trimmed(nodes), others: [] }
}

const trimmed = ([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] =>
  first === undefined ? [] : first.type === 'text' ? [{ type: 'text', value: first.value.trimStart() }, ...rest] : [first, ...rest]

/** The words of some nodes, without marks. */
export function plainText(nodes: readonly (PhrasingContent | Block)[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children as PhrasingContent[]) : node.type === 'break' ? ' ' : '')).join('')
}

/** `Källa:` and `Anm.:` below a table or figure. */
export function readNote(node: Block | undefined): { readonly word: string; readonly html: string } | undefined {
  if (node?.type !== 'paragraph') return undefined
  const first = node.children[0]
  const word = first?.type === 'text' ? /^(Källa|Källor|Anm\.):/.exec(first.value)?.[0] : undefined
  if (word === undefined || first?.type !== 'text') return undefined
  const rest: PhrasingContent[] = [{ type: 'text', value: first.value.slice(word.length) }, ...node.children.slice(1)]
  return { word, html: `<p class=not><b>${escapeHtml(word)}</b>${printPhrases(rest)}` }
}

/** A paragraph that is nothing but one image of ours. */
export function readFigure(node: Block | undefined): { readonly path: string; readonly alt: string } | undefined {
  const image = node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
  if (image?.type !== 'image' || !/^figures\/[a-z0-9-]+\.svg$/.test(image.url)) return undefined
  return { path: image.url, alt: image.alt ?? '' }
}

export const isParagraph = (node: Block | undefined): node is Paragraph => node?.type === 'paragraph'
