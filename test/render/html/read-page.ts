import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** The page as a browser would read it. */
export const readPage = (html: string): Root => unified().use(rehypeParse).parse(html)

export function elementsOf(node: Nodes, isWanted: (element: Element) => boolean = () => true): Element[] {
  const own = node.type === 'element' && isWanted(node) ? [node] : []
  const inner = 'children' in node ? node.children.flatMap((child) => elementsOf(child as Nodes, isWanted)) : []
  return [...own, ...inner]
}

export const byName = (node: Nodes, ...names: readonly string[]): Element[] => elementsOf(node, ({ tagName }) => names.includes(tagName))

export const byClass = (node: Nodes, name: string): Element[] => elementsOf(node, ({ properties }) => classesOf(properties).includes(name))

export const byId = (node: Nodes, id: string): Element | undefined => elementsOf(node, ({ properties }) => properties['id'] === id)[0]

export const classesOf = (properties: Element['properties']): string[] => (Array.isArray(properties['className']) ? properties['className'].map(String) : [])

export function textOf(node: Nodes | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : ''
}
