import { hash } from '#text'
import type { County, Findings, Templates, Vocabulary } from '#model'
import { countyShapes, type Figure } from '../figures/index.ts'
import { compileTemplate } from '../templates.ts'
import { plainText } from './captions.ts'
import { isSheet, type NamedSection, type PageContext } from './context.ts'
import { createTableForms } from './forms.ts'
import { noteId } from './inline.ts'
import { readPhrases } from './phrases.ts'
import { withoutQuotes } from './plain.ts'
import { readMarkdown, type MarkdownSection } from './read-markdown.ts'
import { printSearch } from './search.ts'
import { printSection } from './sections.ts'
import { composeStyle, groupPages } from './style.ts'
import { templateOf } from './template.ts'

export interface HtmlInput {
  /** The whole report, as the contract between content and page in this folder's README describes it. */
  readonly markdown: string
  readonly figures: readonly Figure[]
  /** Files of `templates/page`: shell, script, style sheets as text and fonts as base64. */
  readonly templates: Templates
  /** Running header: "Kvinnofrid i Västra Götaland". */
  readonly title: string
  /** Bottom of each printed page: "Källor lästa till och med 22 november 2026". */
  readonly footer: string
  readonly county: County
  readonly vocabulary: Vocabulary
  readonly findings: Findings
  /** TopoJSON text of the kommuner's boundaries. */
  readonly boundaries: string
}

/**
 * The report as one self-contained HTML file for screen and print, made from its Markdown. It asks for nothing outside itself: the
 * content security policy allows the page's own style and script by their hashes and nothing else. The same input gives the same bytes.
 */
export function renderHtml(input: HtmlInput): string {
  const { markdown, figures, templates, title, footer, county, vocabulary, findings } = input
  const read = readMarkdown(markdown)
  const sections = read.sections.map((section): NamedSection => ({ ...section, heading: headingOf(section) }))
  const { width, height, shapes } = countyShapes(input.boundaries, county.kommuner)
  const sheets = new Map(sections.filter(({ id }) => isSheet(id)).map(({ id }) => [id.slice('kommun-'.length), id]))
  const sheetByName = new Map(county.kommuner.flatMap(({ code, name }) => (sheets.has(code) ? [[name, sheets.get(code)!] as const] : [])))
  const forms = createTableForms((cell) => plainText(readPhrases(cell) ?? [{ type: 'text', value: cell }]))
  const context: PageContext = {
    forms,
    sections,
    printCell: read.printCell,
    sheetOf: (name) => sheetByName.get(name),
    figures: new Map(figures.map((figure) => [figure.path, figure])),
    usesOf: usesByNote(markdown, sections),
    miniMap: (id) => `<svg class=minikarta viewBox="0 0 ${width} ${height}" aria-hidden=true><use href=#lan-form /><use href=#lan-${id.slice('kommun-'.length)} class=har /></svg>`,
  }
  const search = printSearch({ kommuner: county.kommuner, goals: county.goals, vocabulary, findings })
  const pages = groupPages(sections)
  const following = new Set(pages.flatMap(({ sections: [, ...rest] }) => rest))
  const afterEntrance = sections.find(({ id }) => id !== 'omslag' && id !== 'stod')
  const body = sections.map((section) => `${section === afterEntrance ? search : ''}${printSection(section, following.has(section), context)}`).join('\n')
  const style = composeStyle({ templates, title, footer, forms: forms.css(), pages })
  const script = templateOf(templates, 'page/page.js').replace(/^\s*\/\/.*\n/gm, '').replace(/^ +/gm, '')
  const shell = compileTemplate(templateOf(templates, 'page/page.html.hbs'), 'page')
  return shell({
    // Seen in tabs and in the browser's history: it must not tell what the page is about.
    documentTitle: `Nulägesrapport, ${county.shortName}`,
    styleHash: base64Hash(style),
    scriptHash: base64Hash(script),
    style,
    script,
    shapes: withoutQuotes(`<svg width="0" height="0" class="vh" aria-hidden="true" focusable="false"><defs>${shapes}</defs></svg>`),
    body: withoutQuotes(body),
    hasContents: sections.some(({ id }) => id === 'innehall'),
  })
}

const base64Hash = (text: string): string => Buffer.from(hash(text), 'hex').toString('base64')

function headingOf({ blocks }: MarkdownSection): string {
  const heading = blocks.find((node) => node.type === 'heading')
  return heading === undefined ? '' : plainText([heading])
}

/** Which sections refer to a source, read from the text of each. */
function usesByNote(markdown: string, sections: readonly NamedSection[]): PageContext['usesOf'] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const uses = new Map<string, NamedSection[]>()
  for (const part of markdown.split(/^(?=<!-- sektion: )/m)) {
    const section = byId.get(/^<!-- sektion: ([a-z0-9-]+)/.exec(part)?.[1] ?? '')
    if (section === undefined) continue
    const labels = new Set([...part.matchAll(/(?<!\\)\[\^([^\]\s]{1,40})\](?!:)/g)].map(([, label]) => noteId(label!)))
    for (const id of labels) uses.set(id, [...(uses.get(id) ?? []), section])
  }
  return (id) => uses.get(id) ?? []
}
