import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'

/** Signs that mean something in running Markdown, or make GFM see a link. */
const special = '\\\\`*_~\\[\\]<>&!@|'
const plainRun = `[^${special}\\n]+`
const boldWords = `\\*\\*([^${special}\\s](?:[^${special}\\n]*[^${special}\\s])?)\\*\\*(?=$|[\\s.,;:)])`
const slantedWords = `\\*([^${special}\\s](?:[^${special}\\n]*[^${special}\\s])?)\\*(?=$|[\\s.,;:)])`
const addressRest = '(?:[\\w/:?=.,#+~;!-]|%[0-9A-Fa-f]{2}|&(?![0-9A-Za-z]+;))+'
const address = `(?:https?://|tel:)${addressRest}`
/** A place in the text itself, as in the table of contents. */
const anchor = '#[\\p{L}\\d-]+'
const pattern = new RegExp([
  // An ampersand that begins no entity, an exclamation mark before no bracket and a sign that ends a tag which nothing began are words like others.
  `(?<plain>${plainRun}|&(?![#a-z])|!(?!\\[)|>)`,
  '\\\\(?<escaped>[!-/:-@[-`{-~])',
  '\\[\\^(?<note>K\\d{1,6})\\]',
  `${boldWords.replace('(', '(?<bold>')}`,
  `${slantedWords.replace('(', '(?<slanted>')}`,
  `\\[(?<label>[^${special}\\n]+)\\]\\((?:<(?<bracketed>${address})>|(?<bare>${address}|${anchor}))\\)`,
  `<(?<auto>https?://${addressRest})>`,
].join('|'), 'uy')

/**
 * Reads a line of running Markdown that holds only what our templates and escaped values are made of: words, escaped signs, bold, source
 * notes and links. Anything else gives undefined, and the line goes to the Markdown parser; for what is read here the two agree, which a
 * property test sees to. It is here because the parser takes a second for a county's report and most lines are like this.
 */
export function readPhrases(text: string): PhrasingContent[] | undefined {
  const phrases: PhrasingContent[] = []
  let at = 0
  let words = ''
  const closeWords = (): void => {
    if (words !== '') phrases.push({ type: 'text', value: words })
    words = ''
  }
  while (at < text.length) {
    pattern.lastIndex = at
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) return undefined
    const before = at === 0 ? ' ' : text[at - 1]!
    at = pattern.lastIndex
    if (groups['plain'] !== undefined) {
      if (bareLink.test(groups['plain'])) return undefined
      words += groups['plain']
    }
    else if (groups['escaped'] !== undefined) words += groups['escaped']
    else {
      // Stars open bold words only after a blank; elsewhere they may be part of a word.
      if ((groups['bold'] ?? groups['slanted']) !== undefined && !/[\s(]/.test(before)) return undefined
      closeWords()
      phrases.push(phraseOf(groups))
    }
  }
  closeWords()
  return phrases.some((phrase) => phrase.type === 'text' && maybeLink.test(phrase.value)) ? withLinks(phrases) : phrases
}

/** What GFM makes a link of although it is not marked as one, in what is written and, with its escaped signs, in what that says. */
const bareLink = /:\/\/|www\./i
const maybeLink = /:\/\/|www\.|@/i

/** With links where the parser, which looks once more at what it has read, would have them. */
function withLinks(phrases: PhrasingContent[]): PhrasingContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: phrases }
  const tree: Root = { type: 'root', children: [paragraph] }
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(tree)
  return paragraph.children
}

function phraseOf(groups: Readonly<Record<string, string | undefined>>): PhrasingContent {
  const { note, bold, slanted, label, bracketed, bare, auto } = groups
  if (note !== undefined) return { type: 'footnoteReference', label: note, identifier: note.toLowerCase() }
  if (bold !== undefined) return { type: 'strong', children: [{ type: 'text', value: bold }] }
  if (slanted !== undefined) return { type: 'emphasis', children: [{ type: 'text', value: slanted }] }
  const url = bracketed ?? bare ?? auto!
  return { type: 'link', url, children: [{ type: 'text', value: label ?? url }] }
}
