import type { Paragraph } from 'mdast'
import type { Block } from './read-markdown.ts'
import { printBlocks, printFigure } from './blocks.ts'
import { isParagraph, plainText, readFigure, readNote } from './captions.ts'
import { isSheet, type NamedSection, type PageContext } from './context.ts'
import { printPhrases } from './inline.ts'
import { escapeHtml } from './plain.ts'
import { printContents } from './contents.ts'

/** A section with all that belongs to it. Its id is what the table of contents, links and bookmarks lead to. One that `follows` begins no printed page. */
export function printSection(section: NamedSection, follows: boolean, context: PageContext): string {
  const print = section.id === 'omslag' ? printCover : section.id === 'innehall' ? printContentsSection : section.id === 'stod' ? printEntrance : isSheet(section.id) ? printSheet : section.id === 'sammanfattning' ? printSummary : printPlain
  const kind = `${isSheet(section.id) ? 'blad-sektion' : `sektion-${section.id}`}${follows ? ' foljer' : ''}${section.landscape ? ' liggande' : ''}`
  return `<section class="sektion ${kind}" id="${section.id}">${print(section, context)}</section>`
}

/**
 * Levels without a gap: a section's blocks may be written as H4 whether or not an H3 stands above them. The section's own heading keeps
 * its level, and the others follow it one by one.
 */
function levelsOf(nodes: readonly Block[]): (depth: number) => number {
  const depths = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth as number] : [])))].toSorted((a, b) => a - b)
  const first = depths[0] ?? 2
  return (depth) => Math.min(6, first + Math.max(0, depths.indexOf(depth)))
}

const printPlain = ({ blocks: nodes }: NamedSection, context: PageContext): string => {
  const [heading, intro, ...rest] = nodes
  const levelOf = levelsOf(nodes)
  if (heading?.type !== 'heading' || !isLead(intro)) return printBlocks(nodes, levelOf, context)
  return `${printBlocks([heading], levelOf, context)}<p class="lead">${printPhrases(intro.children)}</p>${printBlocks(rest, levelOf, context)}`
}

const longestLead = 320

const isLead = (node: Block | undefined): node is Paragraph =>
  isParagraph(node) && readNote(node) === undefined && readFigure(node) === undefined && node.children[0]?.type !== 'strong' && plainText([node]).length <= longestLead

/** The first words under the title stand above it; the map comes last and fills the page. */
function printCover({ blocks: nodes }: NamedSection, context: PageContext): string {
  const figures = nodes.flatMap((node) => readFigure(node) ?? [])
  const words = nodes.filter((node) => readFigure(node) === undefined)
  const [title, over, subject, ...rest] = words
  const [kind, day] = isParagraph(over) ? splitAtComma(plainText([over])) : ['', '']
  const overline = kind === '' ? '' : `<p class="over"><span>${escapeHtml(kind)}</span> <span>${escapeHtml(day)}</span></p>`
  const text = `${title === undefined ? '' : printBlocks([title], (depth) => depth, context)}${overline}${isParagraph(subject) ? `<p class="amne">${printPhrases(subject.children)}</p>` : ''}`
  return `<div class="omslag-text">${text}<div class="omslag-not">${printBlocks(rest, (depth) => depth, context)}</div></div>${figures.map(({ path, alt }) => printFigure(path, alt, undefined, context)).join('')}`
}

const splitAtComma = (text: string): [string, string] => {
  const at = text.indexOf(', ')
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)]
}

function printContentsSection({ blocks: nodes }: NamedSection, context: PageContext): string {
  const mark = nodes.findIndex((node) => node.type === 'html' && node.value === '<!-- innehall -->')
  const levelOf = levelsOf(nodes)
  if (mark === -1) return printBlocks(nodes, levelOf, context)
  // The list after the mark says the same for those who read the Markdown.
  const after = nodes.slice(mark + 1)
  const rest = after[0]?.type === 'list' ? after.slice(1) : after
  return `${printBlocks(nodes.slice(0, mark), levelOf, context)}${printContents(context.sections)}${printBlocks(rest, levelOf, context)}`
}

/** The entrance for those who need help: the emergency box, then a door for each need. */
function printEntrance({ blocks: nodes }: NamedSection, context: PageContext): string {
  const levelOf = levelsOf(nodes)
  const firstDoor = nodes.findIndex((node) => node.type === 'heading' && node.depth > 2)
  if (firstDoor === -1) return printBlocks(nodes, levelOf, context)
  const rooms: Block[][] = []
  for (const node of nodes.slice(firstDoor)) {
    if (node.type === 'heading' && node.depth > 2) rooms.push([])
    rooms.at(-1)!.push(node)
  }
  const isDoor = ([heading]: readonly Block[]): boolean => heading !== undefined && /^Jag /.test(plainText([heading]))
  const doors = rooms.filter(isDoor)
  const links = doors.map(([heading], index) => `<li><a href="#dorr-${index + 1}">${escapeHtml(plainText([heading!]))}</a></li>`).join('')
  const print = (room: readonly Block[], id: string): string => `<div class="rum"${id}>${printBlocks(room, levelOf, context)}</div>`
  return [
    printBlocks(nodes.slice(0, firstDoor), levelOf, context),
    doors.length === 0 ? '' : `<nav class="dorrar" aria-label="Välj det som passar dig"><ul>${links}</ul></nav>`,
    `<div class="rummen">${doors.map((room, index) => print(room, ` id="dorr-${index + 1}"`)).join('')}</div>`,
    ...rooms.filter((room) => !isDoor(room)).map((room) => print(room, '')),
  ].join('')
}

/** A kommun's sheet: head with the small map, facts, and what we know and do not in two lines. */
function printSheet(section: NamedSection, context: PageContext): string {
  const { blocks: nodes } = section
  const levelOf = levelsOf(nodes)
  const [heading, facts, said, ...rest] = nodes
  if (heading?.type !== 'heading' || !isParagraph(facts)) return printBlocks(nodes, levelOf, context)
  const head = `<div class=kommunhuvud><div>${printBlocks([heading], levelOf, context)}<p class=fakta>${printPhrases(facts.children)}</div>${context.miniMap(section.id)}</div>`
  if (!isParagraph(said) || readNote(said) !== undefined) return head + printBlocks(nodes.slice(2), levelOf, context)
  return `${head}<p class=sagt>${printPhrases(said.children)}${printBlocks(rest, levelOf, context)}`
}

const base = /^ ?(av [^.,;:]{1,32}?(?:kommuner|kommun|frågor|fråga|uppgifter|uppgift|verksamheter|verksamhet))(?= )/

/** The number, what it is a number of, the sentence, the row of dots and the names. */
function printSummary({ blocks: nodes }: NamedSection, context: PageContext): string {
  const levelOf = levelsOf(nodes)
  const firstKey = nodes.findIndex(isKeyFigure)
  if (firstKey === -1) return printPlain({ id: '', landscape: false, heading: '', blocks: nodes }, context)
  const end = nodes.findIndex((node, index) => index > firstKey && !isParagraph(node))
  const last = end === -1 ? nodes.length : end
  const keys: Paragraph[][] = []
  for (const node of nodes.slice(firstKey, last) as Paragraph[]) {
    if (isKeyFigure(node)) keys.push([])
    keys.at(-1)!.push(node)
  }
  const intro = printPlain({ id: '', landscape: false, heading: '', blocks: nodes.slice(0, firstKey) }, context)
  return `${intro}<ul class="nyckel">${keys.map((key) => printKeyFigure(key, context)).join('')}</ul>${printBlocks(nodes.slice(last), levelOf, context)}`
}

const isKeyFigure = (node: Block): boolean => {
  const first = isParagraph(node) ? node.children[0] : undefined
  return first?.type === 'strong' && /^\d[\d\u00a0 ]*$/.test(plainText(first.children))
}

function printKeyFigure([paragraph, ...rest]: readonly Paragraph[], context: PageContext): string {
  const [figure, ...words] = paragraph!.children
  const first = words[0]
  const of = first?.type === 'text' ? base.exec(first.value) : null
  const sentence = of === null || first?.type !== 'text' ? words : [{ ...first, value: first.value.slice(of[0].length + 1) }, ...words.slice(1)]
  const told = rest.map((node) => (readFigure(node) === undefined ? `<p class="not">${printPhrases(node.children)}</p>` : printBlocks([node], (depth) => depth, context)))
  return `<li><p class="tal">${escapeHtml(plainText([figure!]))}${of === null ? '' : ` <small>${escapeHtml(of[1]!)}</small>`}</p><div><p>${printPhrases(sentence)}</p>${told.join('')}</div></li>`
}

