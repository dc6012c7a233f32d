import type { ElementContent, Element as HastElement, Root as HastRoot } from 'hast'
import type { FootnoteReference, List, Parents, PhrasingContent, RootContent, Text } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { slug } from '#text'
import { escapeHtml, phonePattern, printText, readStatus, statusClasses } from './plain.ts'

/**
 * What may be in the page from Markdown. No id, name, style, event, frame, form, script or raw HTML: ids and classes come from our own
 * structure, and the few classes here are set by the handlers below and cannot be written in Markdown.
 */
const schema: Schema = {
  tagNames: ['p', 'a', 'strong', 'em', 'del', 'code', 'pre', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote', 'span', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  attributes: {
    a: ['href'],
    span: [['className', 'tel', ...Object.values(statusClasses)]],
    ol: ['start'],
    th: ['scope', ['align', 'left', 'right', 'center']],
    td: [['align', 'left', 'right', 'center']],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
  clobber: [],
  strip: ['script', 'style'],
}

const element = (tagName: string, properties: HastElement['properties'], children: ElementContent[]): HastElement => ({ type: 'element', tagName, properties, children })

/** The id of a source note: `k12` for `[^K12]`. */
export const noteId = (label: string): string => (/^k\d{1,6}$/i.test(label) ? label.toLowerCase() : `not-${slug(label)}`)

function noteReference(_: unknown, { label, identifier }: FootnoteReference): HastElement {
  const written = label ?? identifier
  return element('a', { href: `#${noteId(written)}` }, [{ type: 'text', value: written }])
}

/** A text that begins with a state's sign becomes the state, drawn; phone numbers stay on one line. */
function text(_: unknown, { value }: Text, parent: Parents | undefined): ElementContent[] {
  const status = readStatus(value)
  if (status === undefined) return parent?.type === 'link' ? [{ type: 'text', value }] : splitPhones(value)
  return [element('span', { className: [status.name] }, [{ type: 'text', value: status.words }]), ...splitPhones(status.rest)]
}

function splitPhones(value: string): ElementContent[] {
  if (!/\d[ \u00a0]\d/.test(value)) return value === '' ? [] : [{ type: 'text', value }]
  const parts: ElementContent[] = []
  let at = 0
  for (const match of value.matchAll(phonePattern)) {
    if (match.index > at) parts.push({ type: 'text', value: value.slice(at, match.index) })
    parts.push(element('span', { className: ['tel'] }, [{ type: 'text', value: match[0] }]))
    at = match.index + match[0].length
  }
  if (at < value.length) parts.push({ type: 'text', value: value.slice(at) })
  return parts
}

const outward = /^(?:https?|mailto):/i
/** Into the page, or a whole address: what is relative leads to wherever the page happens to lie, and `//` to any host. */
const whole = /^(?:#|https?:\/\/|mailto:|tel:)/i
const outwardRel = ['noopener', 'noreferrer', 'nofollow']

/** After sanitising: links that leave the page tell the other side nothing, those to nowhere sure are words only, and headings of headers in tables have a scope. */
function finishLinks() {
  return (tree: HastRoot): void => {
    const visit = (node: HastRoot | ElementContent): void => {
      if (node.type === 'element') {
        if (node.tagName === 'a' && !whole.test(String(node.properties['href']))) delete node.properties['href']
        if (node.tagName === 'a' && outward.test(String(node.properties['href']))) node.properties['rel'] = outwardRel
        if (node.tagName === 'th') node.properties['scope'] = 'col'
      }
      if ('children' in node) for (const child of node.children) visit(child as ElementContent)
    }
    visit(tree)
  }
}

const printer = unified()
  .use(remarkRehype, { handlers: { footnoteReference: noteReference, text, image: () => undefined, imageReference: () => undefined } })
  .use(rehypeSanitize, schema)
  .use(finishLinks)
  .use(rehypeStringify, { omitOptionalTags: true, preferUnquoted: true })
  .freeze()

/** Blocks of Markdown as sanitised HTML. Raw HTML and images are dropped: figures are placed by the page. */
export function printNodes(nodes: readonly RootContent[]): string {
  return nodes.map((node) => (node.type === 'paragraph' ? `<p>${printPhrases(node.children)}` : node.type === 'list' && isTight(node) ? printList(node) : printByTree(node))).join('')
}

/** A list of single paragraphs, each with at most a list of the same kind below it. */
const isTight = (list: List): boolean => list.spread !== true && list.children.every(({ spread, checked, children: [first, ...rest] }) =>
  spread !== true && (checked === undefined || checked === null) && first?.type === 'paragraph' && rest.every((below) => below.type === 'list' && isTight(below)))

function printList({ ordered, start, children }: List): string {
  const [name, from] = ordered === true ? ['ol', start === undefined || start === null || start === 1 ? '' : ` start=${start}`] : ['ul', '']
  const items = children.map((item) => item.children.map((node) => (node.type === 'paragraph' ? printPhrases(node.children) : printNodes([node]))).join(''))
  return `<${name}${from}><li>${items.join('<li>')}</${name}>`
}

/** Phrases of Markdown as sanitised HTML, without a paragraph around them. */
export function printPhrases(nodes: readonly PhrasingContent[]): string {
  return printSimple(nodes) ?? printByTree({ type: 'paragraph', children: [...nodes] }).slice('<p>'.length)
}

/** Anything that Markdown can hold, by way of a tree that is sanitised. */
export function printByTree(node: RootContent): string {
  const tree = printer.runSync({ type: 'root', children: [node] }) as HastRoot
  return apart(printer.stringify(tree))
}

/** Notes that follow each other keep a blank between them. */
const apart = (html: string): string => html.replaceAll('</a><a href=#', '</a> <a href=#')

const allowedAddress = /^(?:https?:\/\/|tel:)(?:[\w/:?=.,#+~;!-]|%[0-9A-Fa-f]{2})+$/

/**
 * Words, bold, notes and plain links, written without a tree: all text is escaped, and addresses are of a form that needs no escaping.
 * Everything else gives undefined.
 */
function printSimple(nodes: readonly PhrasingContent[], inLink = false): string | undefined {
  let html = ''
  let before: PhrasingContent['type'] | undefined
  for (const node of nodes) {
    const printed = printSimpleNode(node, inLink)
    if (printed === undefined) return undefined
    html += before === 'footnoteReference' && node.type === before ? ` ${printed}` : printed
    before = node.type
  }
  return html
}

function printSimpleNode(node: PhrasingContent, inLink: boolean): string | undefined {
  if (node.type === 'text') {
    if (inLink) return escapeHtml(node.value)
    const status = readStatus(node.value)
    return status === undefined ? printText(node.value) : `<span class=${status.name}>${status.words}</span>${printText(status.rest)}`
  }
  if (node.type === 'footnoteReference') {
    const label = node.label ?? node.identifier
    return /^K\d{1,6}$/.test(label) ? `<a href=#${noteId(label)}>${label}</a>` : undefined
  }
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'link') return undefined
  const inner = printSimple(node.children, node.type === 'link')
  if (inner === undefined || (node.type === 'link' && !allowedAddress.test(node.url))) return undefined
  if (node.type !== 'link') return node.type === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
  return outward.test(node.url) ? `<a href="${node.url}" rel="${outwardRel.join(' ')}">${inner}</a>` : `<a href="${node.url}">${inner}</a>`
}
