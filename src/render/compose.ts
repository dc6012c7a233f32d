import type { Diagnostic, Place } from '#model'
import { analystText } from './markdown/analyst-text.ts'
import { nothing, type Md, type View } from './markdown/md.ts'
import { referredNumbers } from './markdown/source-notes.ts'
import { baseView, numberHeadings } from './sections/base-view.ts'
import { createContext, type Context, type ContextInput } from './sections/context.ts'
import { isUnconfirmed, supportLines } from './sections/bilaga-stodlinjer/register.ts'
import { listOfSources, viewBuilders, viewListOfSources } from './sections/index.ts'
import { headingText } from './sections/innehall/index.ts'
import type { SectionTemplate } from './sections/read-sections.ts'

/** Prose that the analyst wrote for a section of the report. */
export interface SectionText {
  /** Name of the section, or `kommun-1496` for the sheet of a kommun. */
  readonly section: string
  readonly markdown: string
  readonly place: Place
}

export interface Composed {
  readonly markdown: string
  readonly context: Context
  readonly diagnostics: readonly Diagnostic[]
}

/** Level of the headings in the analyst's prose: below a section's own. */
const proseLevel = 3

/** The whole report as one Markdown text: the sections in their order, each from its template and its view. */
export function composeMarkdown(input: Omit<ContextInput, 'textFor'> & { readonly texts: readonly SectionText[] }): Composed {
  const { sections, texts } = input
  const prose = new Map<string, Md>()
  for (const text of texts) {
    prose.set(text.section, [...(prose.has(text.section) ? [prose.get(text.section)!] : []), analystText(text.markdown, proseLevel)].join('\n\n') as Md)
  }
  const context = createContext({ ...input, textFor: (name) => prose.get(name) ?? nothing })
  const asked = sections.filter((section) => context.isWritten(section.name))
  const written = new Map(asked.filter((section) => section.name !== listOfSources).map((section) => [section.name, writeSection(section, context)]))
  const referred = referredNumbers([...written.values()].join('\n'))
  const sources = asked.find((section) => section.name === listOfSources)
  if (sources !== undefined) written.set(listOfSources, writeSection(sources, context, viewListOfSources(context, referred)))
  const markdown = numberCaptions(asked.map((section) => written.get(section.name)).join('\n\n'))
  return { markdown: `${markdown}\n`, context, diagnostics: [...texts.flatMap((text) => unplacedText(text, context)), ...unconfirmedLines(context)] }
}

function writeSection(section: SectionTemplate, context: Context, own: View = viewBuilders[section.name]?.(context) ?? {}): string {
  const text = context.textFor(section.name)
  const body = section.fill({ ...baseView(section, context, text), ...own })
  const numbered = numberHeadings(context.sections).get(section.name)
  return tidied([
    `<!-- sektion: ${section.name}${section.landscape ? ' liggande' : ''} -->`,
    section.numbering === 'ingen' ? '' : `## ${headingText(section.title, numbered)}`,
    section.placesText ? '' : text,
    body,
  ].join('\n\n'))
}

/**
 * What a template's own blocks leave behind is put right: one blank line between blocks, one on either side of a table (without it the
 * line below becomes a row), and no blank inside a run of source notes.
 */
function tidied(text: string): string {
  return text
    .replace(/\][ \u00a0](?=\[\^K\d)/g, ']')
    .replace(/(\||:) ?\u00a0(?=\[\^K\d)/g, '$1 ')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/^(\|.*)\n(?=[^|\n])/gm, '$1\n\n')
    .replace(/^([^|\n].*)\n(?=\|)/gm, '$1\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** `**Tabell #.**` and `**Figur #.**` get their numbers in the order in which they stand, also when a county changes a section. */
function numberCaptions(markdown: string): string {
  const counts = { Tabell: 0, Figur: 0 }
  return markdown.replace(/^\*\*(Tabell|Figur) #\.\*\*/gm, (_, kind: 'Tabell' | 'Figur') => `**${kind} ${(counts[kind] += 1)}.**`)
}

function unplacedText(text: SectionText, context: Context): Diagnostic[] {
  const sheets = context.county.kommuner.map((kommun) => `kommun-${kommun.code}`)
  const known = [...context.sections.map((section) => section.name), ...sheets]
  if (known.includes(text.section)) return []
  return [{
    rule: 'render/unknown-section',
    severity: 'warning',
    message: {
      sv: `Texten hör till avsnittet \`${text.section}\`, som rapporten inte har, och är inte med. Ändra \`section\` till ett av: ${context.sections.map((section) => section.name).join(', ')}, eller \`kommun-<kod>\`.`,
      en: `The text belongs to the section \`${text.section}\`, which the report does not have, and is left out. Change \`section\` to one of: ${context.sections.map((section) => section.name).join(', ')}, or \`kommun-<code>\`.`,
    },
    place: text.place,
    actual: text.section,
    expected: context.sections.map((section) => section.name),
  }]
}

function unconfirmedLines(context: Context): Diagnostic[] {
  const lines = supportLines(context.sections).filter((line) => isUnconfirmed(line, context.today))
  if (lines.length === 0) return []
  const names = lines.map((line) => `${line.name} ${line.number}`).join(', ')
  return [{
    rule: 'render/unconfirmed-line',
    severity: 'warning',
    message: {
      sv: `Numret till en stödlinje ska vara kontrollerat det senaste halvåret. Det är inte dessa: ${names}. Ring och fråga, och fyll i \`checked\`.`,
      en: `The number of a support line is to be confirmed within the last six months. These are not: ${names}. Ring and ask, and fill in \`checked\`.`,
    },
    place: { file: 'templates/sections/bilaga-stodlinjer/section.md.hbs' },
  }]
}
