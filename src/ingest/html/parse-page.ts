import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse).freeze()

export const parsePage = (html: string): Root => parser.parse(html)

export type Child = RootContent | ElementContent

export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || typeof value === 'boolean' ? '' : String(value)
}

/** Whether a node is an element with one of these tags. */
export function isElement<Tag extends string>(node: Child | Root, ...tags: readonly Tag[]): node is Element & { tagName: Tag } {
  return node.type === 'element' && (tags as readonly string[]).includes(node.tagName)
}

/** All elements, in order of the document. */
export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsOf(child)
  }
}

/** Never content: code, style, pictures, controls, and what stands in for them. */
const contentless: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'form', 'button', 'input', 'select', 'textarea', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'dialog', 'head', 'link', 'meta'])
/** Words spoken by a screen reader in the middle of a sentence: "extern länk", "öppnas i nytt fönster". */
const spokenOnly = /\b(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|env-assistive-text|u-hidden|assistive-text)\b/i

/** Whether nobody who looks at the page sees the element. */
export function isUnseen(element: Element): boolean {
  return contentless.has(element.tagName)
    || element.properties['hidden'] !== undefined && element.properties['hidden'] !== false
    || element.properties['ariaHidden'] === 'true'
    || spokenOnly.test(attribute(element, 'className'))
    || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
}

export function textOf(node: Root | Child): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element' && isUnseen(node)) return ''
  return (node.children as Child[]).map(textOf).join('')
}
