import { parseFrontMatter, sourceIdOf } from '#text'
import { formatPlace, ToolError, type PublisherKind, type Source, type Templates } from '#model'
import { createTemplateEngine, type Fill } from '../markdown/template.ts'

/** How the heading of a section is numbered: as a chapter, as an appendix, or not at all; `none` writes no heading. */
export type Numbering = 'kapitel' | 'bilaga' | 'onumrerad' | 'ingen'

export interface SectionTemplate {
  readonly name: string
  readonly file: string
  readonly title: string
  readonly order: number
  readonly numbering: Numbering
  /** Printed on landscape pages. */
  readonly landscape: boolean
  /** Sources that the template's own prose rests on, by the key the template cites them with. */
  readonly sources: Readonly<Record<string, Source>>
  /** Other front matter: registers that belong to the section, such as the support lines. */
  readonly register: Readonly<Record<string, unknown>>
  /** Whether the template itself says where the analyst's text goes; otherwise it follows the heading. */
  readonly placesText: boolean
  readonly fill: Fill
}

const sectionPath = /^sections\/([^/]+)\/section\.md\.hbs$/
const partPath = /^sections\/delar\/([^/]+)\.md\.hbs$/

/** The sections in their order, each from `sections/<name>/section.md.hbs`; tables that several share from `sections/delar/`. */
export function readSections(templates: Templates): SectionTemplate[] {
  const parts: Record<string, { source: string; file: string }> = Object.create(null)
  for (const [path, source] of Object.entries(templates)) {
    const name = partPath.exec(path)?.[1]
    if (name !== undefined) parts[name] = { source, file: `templates/${path}` }
  }
  const engine = createTemplateEngine(parts)
  const sections = Object.entries(templates).flatMap(([path, text]): SectionTemplate[] => {
    const name = sectionPath.exec(path)?.[1]
    if (name === undefined) return []
    const file = `templates/${path}`
    const { data, body, diagnostics } = parseFrontMatter(text, file)
    const refused = diagnostics.find((diagnostic) => diagnostic.severity === 'error')
    if (refused !== undefined) throw new ToolError({ sv: `${formatPlace(refused.place)} ${refused.message.sv}`, en: `${formatPlace(refused.place)} ${refused.message.en}` })
    return [{
      name,
      file,
      title: requiredText(data['title'], 'title', file),
      order: requiredNumber(data['order'], file),
      numbering: numberingOf(data['numbering'], file),
      landscape: data['landscape'] === 'true',
      sources: sourcesOf(data['sources'], file),
      register: data,
      placesText: /\{\{\s*text\s*\}\}/.test(body),
      fill: engine.compile(body, file),
    }]
  })
  return sections.toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
}

function requiredText(value: unknown, key: string, file: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw wrongFrontMatter(key, 'text', file)
}

function requiredNumber(value: unknown, file: string): number {
  const number = typeof value === 'string' ? Number.parseFloat(value) : Number.NaN
  if (Number.isFinite(number)) return number
  throw wrongFrontMatter('order', 'ett tal', file)
}

function numberingOf(value: unknown, file: string): Numbering {
  if (value === undefined) return 'onumrerad'
  if (value === 'kapitel' || value === 'bilaga' || value === 'onumrerad' || value === 'ingen') return value
  throw wrongFrontMatter('numbering', 'kapitel, bilaga, onumrerad eller ingen', file)
}

function sourcesOf(value: unknown, file: string): Readonly<Record<string, Source>> {
  const sources: Record<string, Source> = Object.create(null)
  if (value === undefined) return sources
  if (!isRecord(value)) throw wrongFrontMatter('sources', 'källor efter nyckel', file)
  for (const [key, declared] of Object.entries(value)) {
    if (!isRecord(declared)) throw wrongFrontMatter(`sources.${key}`, 'title, publisher och address', file)
    const address = requiredText(declared['address'], `sources.${key}.address`, file)
    sources[key] = {
      id: sourceIdOf(address),
      title: requiredText(declared['title'], `sources.${key}.title`, file),
      publisher: requiredText(declared['publisher'], `sources.${key}.publisher`, file),
      publisherKind: requiredText(declared['publisher_kind'], `sources.${key}.publisher_kind`, file) as PublisherKind,
      kind: 'webbnotering',
      address,
      place: { file },
      ...(typeof declared['published'] === 'string' ? { published: declared['published'] } : {}),
      ...(typeof declared['read'] === 'string' ? { read: declared['read'] } : {}),
      ...(typeof declared['speaks_for'] === 'string' ? { speaksFor: declared['speaks_for'] } : {}),
    }
  }
  return sources
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const wrongFrontMatter = (key: string, expected: string, file: string): ToolError => new ToolError({
  sv: `${file} Oväntat värde i \`${key}\` överst i mallen, väntade ${expected}. Jämför med mallen av samma namn som följer med programmet (render/template-front-matter).`,
  en: `${file} Unexpected value of \`${key}\` at the top of the template, expected ${expected}. Compare with the template of the same name that comes with the program (render/template-front-matter).`,
})
