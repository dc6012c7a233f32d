import { formatDay } from '#text'
import type { Findings, KommunCode, PublicInventory, Report, Templates, Vocabulary } from '#model'
import { composeMarkdown, type SectionText } from './compose.ts'
import { figureNames, renderFigures } from './figures/index.ts'
import { renderHtml } from './html/index.ts'
import { readSections } from './sections/read-sections.ts'

export interface ReportInput {
  readonly inventory: PublicInventory
  readonly findings: Findings
  readonly vocabulary: Vocabulary
  /** By path below `templates/`; a county's own templates have taken the place of ours. */
  readonly templates: Templates
  /** What the analyst has written for sections and kommun sheets. */
  readonly texts: readonly SectionText[]
  /** TopoJSON text of the kommuner's boundaries. */
  readonly boundaries: string
  /** Today, `2026-11-24`: stands on the cover and decides how old a statement is. */
  readonly today: string
  readonly version: string
  /** Codes of the kommuner that get a sheet; none means all. */
  readonly kommuner?: readonly KommunCode[]
  /** Names of the sections that are written; none means all. A sheet for sending out is a few sections of the whole report. */
  readonly only?: readonly string[]
}

/**
 * The report: one Markdown text made from the templates, the figures it shows, and the HTML made from exactly that Markdown. Pure; the same
 * input gives the same bytes. Throws a ToolError when a template cannot be used: it names field, file and line.
 *
 * @reports render/unknown-section, render/unconfirmed-line (in `diagnostics`)
 */
export function renderReport(input: ReportInput): Report {
  const { inventory, findings, vocabulary, templates, boundaries } = input
  const { county } = inventory
  const { markdown, diagnostics } = composeMarkdown({
    inventory, findings, vocabulary,
    today: input.today,
    version: input.version,
    kommuner: input.kommuner ?? [],
    only: input.only ?? [],
    sections: readSections(templates),
    texts: input.texts,
  })
  const figures = renderFigures({ inventory, findings, vocabulary, boundaries, names: figureNames(markdown) })
  const html = renderHtml({ markdown, figures, templates, title: county.title, footer: footerText(county.lastRead), county, vocabulary, findings, boundaries })
  return { title: county.title, markdown, html, figures: figures.map(({ path, content }) => ({ path, content })), diagnostics }
}

/** On every printed page, since pages get copied and passed on without their cover. */
const footerText = (lastRead: string | undefined): string => (lastRead === undefined ? 'Egen sammanställning av öppna källor' : `Källor lästa till och med ${formatDay(lastRead)}`)
