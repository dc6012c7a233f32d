import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Nodes } from 'mdast'
import type { Md } from './md.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const parser = unified().use(remarkParse)

/**
 * Prose that an analyst wrote for a section, made to fit where it stands: headings start below the section's own, raw HTML is dropped
 * (it could forge the markers that the page is built from), and links lead only to the web, mail or a phone.
 */
export function analystText(markdown: string, headingLevel: number): Md {
  const tree = parser.parse(markdown)
  const shallowest = Math.min(6, ...tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  const edits: Edit[] = []
  collectEdits(tree, markdown, (depth) => Math.min(6, Math.max(headingLevel, depth + headingLevel - shallowest)), edits)
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += markdown.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return (text + markdown.slice(at)).trim() as Md
}

function collectEdits(node: Nodes, markdown: string, levelOf: (depth: number) => number, edits: Edit[]): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  if (node.type === 'html') {
    // A blank, so that what stands on either side cannot become HTML together.
    edits.push({ start, end, text: ' ' })
    return
  }
  if (node.type === 'definition' && !isAllowedAddress(node.url)) {
    edits.push({ start, end, text: '' })
    return
  }
  if ((node.type === 'link' || node.type === 'image') && !isAllowedAddress(node.url)) {
    const first = 'children' in node ? node.children[0]?.position?.start.offset : undefined
    const last = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined
    edits.push({ start, end, text: first === undefined || last === undefined ? '' : markdown.slice(first, last) })
    return
  }
  if (node.type === 'heading') {
    const first = node.children[0]?.position?.start.offset ?? end
    const last = node.children.at(-1)?.position?.end.offset ?? end
    edits.push({ start, end, text: `${'#'.repeat(levelOf(node.depth))} ${markdown.slice(first, last).replace(/\n/g, ' ')}` })
    return
  }
  if ('children' in node) for (const child of node.children) collectEdits(child, markdown, levelOf, edits)
}

const isAllowedAddress = (address: string): boolean => /^(https?:\/\/|mailto:|tel:)/i.test(address)
