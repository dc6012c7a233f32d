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
  const ahead: Child[] = node.children.toReversed()
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.type !== 'element') continue
    yield next
    for (let index = next.children.length - 1; index >= 0; index -= 1) ahead.push(next.children[index]!)
  }
}

/** Elements left open at one time. The parser and all that walk its tree take time with the square of the depth. */
const mostOpen = 500
/** They have no end, or may be left without: none of them lies in one of its own. */
const endless: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp body html head'.split(' '))
/** What stands in them is no element, whatever it looks like: `e<n`. */
const textOnly: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe'])

/**
 * Whether elements lie inside each other as on no page that somebody wrote, judged by the tags alone, before the parser is let loose on
 * them. Tags that end themselves, as in drawings, are passed by.
 */
export function nestsTooDeep(html: string): boolean {
  const lower = html.toLowerCase()
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]{0,30})([^<>]*))/g
  let open = 0
  for (let found = tag.exec(lower); found !== null; found = tag.exec(lower)) {
    const [, slash, name, attributes] = found
    if (name === undefined) {
      const end = lower.indexOf('-->', found.index + 2)
      if (end === -1) return false
      tag.lastIndex = end
    } else if (slash === '/') open = endless.has(name) ? open : Math.max(0, open - 1)
    else if (!endless.has(name) && !attributes!.endsWith('/')) {
      open += 1
      if (open > mostOpen) return true
      const end = textOnly.has(name) ? lower.indexOf(`</${name}`, tag.lastIndex) : tag.lastIndex
      if (end === -1) return false
      tag.lastIndex = end
    }
  }
  return false
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
