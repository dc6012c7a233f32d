import type { Blockquote, FootnoteDefinition, Heading, RootContent } from 'mdast'
import type { Block } from './read-markdown.ts'
import { plainText, readCaption, readFigure, readNote, type Caption } from './captions.ts'
import type { PageContext } from './context.ts'
import { noteId, printNodes, printPhrases } from './inline.ts'
import { escapeHtml } from './plain.ts'
import { printTable } from './print-table.ts'

/** A run of blocks as HTML, with tables, figures, boxes and source notes put together from the blocks that belong together. */
export function printBlocks(nodes: readonly Block[], levelOf: (depth: number) => number, context: PageContext): string {
  let html = ''
  for (let at = 0; at < nodes.length;) {
    const { html: printed, used } = printNext(nodes, at, levelOf, context)
    html += printed
    at += used
  }
  return html
}

function printNext(nodes: readonly Block[], at: number, levelOf: (depth: number) => number, context: PageContext): { html: string; used: number } {
  const node = nodes[at]!
  const read = readCaption(node)
  const caption = read?.kind === 'utan nummer' && nodes[at + 1]?.type !== 'text-table' ? undefined : read
  const shown = caption === undefined ? node : nodes[at + 1]
  const used = caption === undefined ? 1 : 2
  if (shown?.type === 'text-table' && caption?.kind !== 'Figur') {
    return { html: printTable(shown, caption?.html ?? '', caption === undefined ? 'Tabell' : shortLabel(caption), context), used }
  }
  const figure = readFigure(shown)
  if (figure !== undefined && caption?.kind !== 'Tabell') return { html: printFigure(figure.path, figure.alt, caption, context), used }
  const note = readNote(node)
  if (note !== undefined) return { html: note.html, used: 1 }
  if (node.type === 'heading') return { html: printHeading(node, levelOf), used: 1 }
  if (node.type === 'blockquote') return { html: printBox(node), used: 1 }
  if (node.type === 'footnoteDefinition') {
    const following = nodes.slice(at)
    const end = following.findIndex((each) => each.type !== 'footnoteDefinition')
    const notes = (end === -1 ? following : following.slice(0, end)) as FootnoteDefinition[]
    return { html: printSources(notes, context), used: notes.length }
  }
  return { html: node.type === 'html' ? '' : printNodes([node as RootContent]), used: 1 }
}

function printHeading({ depth, children }: Heading, levelOf: (depth: number) => number): string {
  const level = levelOf(depth)
  return `<h${level}>${printPhrases(children)}</h${level}>`
}

/**
 * The group has the number, and the drawing what it says. It is no `<figure>`: Chromium would make that a second figure
 * in the PDF, without an alternative text.
 */
export function printFigure(path: string, alt: string, caption: Caption | undefined, { figures }: Pick<PageContext, 'figures'>): string {
  const figure = figures.get(path)
  if (figure === undefined) return `<p>${escapeHtml(alt)}`
  if (caption === undefined) return `<div class="bild">${figure.inline}</div>`
  const wide = figure.inline.includes('class="figur-kartor"')
  return `<div class="fig${wide ? ' bred' : ''}" role="group"${wide ? ' tabindex="0"' : ''} aria-label="${escapeHtml(shortLabel(caption))}"><p class="figtext">${caption.html}</p>${figure.inline}</div>`
}

/** What is round a table or a figure is named by its number alone: the caption, with the title, is read just after. */
const shortLabel = ({ number, title }: Caption): string => (number === '' ? title : number)

/** Quotes are boxes: one that begins with bold words alone has these as its heading, and some headings have a form of their own. */
function printBox({ children }: Blockquote): string {
  const [first, ...rest] = children
  const title = first?.type === 'paragraph' && first.children.length === 1 && first.children[0]!.type === 'strong' ? plainText(first.children[0].children) : ''
  if (title === '') return `<div class="ruta">${printNodes(children)}</div>`
  const heading = `<p class=ruta-namn>${escapeHtml(title)}`
  if (title === 'Akut') return `<div class="akut"><p class="vh">Akut</p>${rest.map(printEmergency).join('')}</div>`
  if (title === 'Rätta oss') return `<div class=fraga>${heading}${printNodes(rest)}${writingLines}</div>`
  return `<div class="ruta">${heading}${printNodes(rest)}</div>`
}

/** The number on a line of its own, large, with the words before it above and the words after it below. */
function printEmergency(node: RootContent): string {
  const phrases = node.type === 'paragraph' ? node.children : []
  const at = phrases.findIndex((phrase) => phrase.type === 'link' && phrase.url.startsWith('tel:'))
  if (at === -1) return `<div>${printNodes([node])}</div>`
  const [next, ...others] = phrases.slice(at + 1)
  // The full stop of the sentence stands badly alone on a line.
  const after = next?.type === 'text' ? [{ ...next, value: next.value.replace(/^[.,]\s*/, '') }, ...others] : phrases.slice(at + 1)
  const told = printPhrases(after)
  return `<div><p>${printPhrases(phrases.slice(0, at))}<p>${printPhrases([phrases[at]!])}${told === '' ? '' : `<p>${told}`}</div>`
}

/** Lines to write on, for the printed sheet; what is to be written on each stands in the style. */
const writingLines = `<div class=skriv aria-hidden=true>${'<i></i>'.repeat(6)}</div>`

/**
 * The sources in their place. The title is the link; its address stands after it in print. Each leads back to the first section that
 * rests on it, and says how many more there are; the script lists them all.
 */
function printSources(notes: readonly FootnoteDefinition[], context: PageContext): string {
  const items = notes.map((note) => {
    const id = noteId(note.label ?? note.identifier)
    const [first, ...more] = context.usesOf(id)
    const others = more.length === 0 ? '' : ` och ${more.length === 1 ? 'ett' : more.length} till`
    const back = first === undefined ? '' : ` <span>I <a href=#${first.id}>${escapeHtml(first.heading)}</a>${others}.</span>`
    return `<li id=${id}><b>${escapeHtml(note.label ?? note.identifier)}</b>${printNodes(note.children.map(withLinkedTitle))}${back}`
  })
  return `<ul class="kallor">${items.join('')}</ul>`
}

/** `**Title.** Publisher, year. <address>. Läst …` with the link on the title instead of on the address. */
function withLinkedTitle(node: FootnoteDefinition['children'][number]): FootnoteDefinition['children'][number] {
  if (node.type !== 'paragraph') return node
  const [title, ...rest] = node.children
  const at = rest.findIndex((each) => each.type === 'link' && plainText(each.children) === each.url)
  const address = rest[at]
  if (title?.type !== 'strong' || address?.type !== 'link') return node
  const before = rest.slice(0, at)
  const after = rest.slice(at + 1)
  const tail = before.at(-1)
  const head = after[0]
  // "2025. <address>. Läst" becomes "2025. Läst".
  const joined = tail?.type === 'text' && head?.type === 'text' ? [...before.slice(0, -1), { type: 'text' as const, value: tail.value.trimEnd() + head.value.replace(/^\./, '') }, ...after.slice(1)] : [...before, ...after]
  return { type: 'paragraph', children: [{ type: 'link', url: address.url, children: title.children }, ...joined] }
}
