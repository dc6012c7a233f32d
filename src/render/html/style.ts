import type { Templates } from '#model'
import { dark, drawnStates, light, stateName, symbolFiles } from '../figures/index.ts'
import { isSheet, type NamedSection } from './context.ts'
import { cssString } from './forms.ts'
import { oldClass, statusClasses } from './plain.ts'
import { templateOf } from './template.ts'

/** Style sheets of `templates/page`, in the order in which they are read. */
const sheets = ['tokens', 'text', 'tables', 'figures', 'parts', 'screen', 'print'] as const

export interface StyleInput {
  readonly templates: Templates
  readonly title: string
  readonly footer: string
  readonly pages: readonly PageGroup[]
  readonly forms: string
}

/** Sections printed on pages with the same running header; the first begins a page. */
export interface PageGroup {
  readonly name: string
  readonly header: string
  readonly landscape: boolean
  readonly sections: readonly NamedSection[]
}

/**
 * Three faces, latin letters. Static files only: Chromium prints variable ones as Type 3. There is no italic, no 700 and no light serif;
 * each would cost 20 kB of a page that is to be below 1 MB, and emphasis is 600 everywhere.
 */
const faces = [
  { file: 'source-serif-4-600', family: 'Source Serif 4', weight: 600 },
  { file: 'source-sans-3-400', family: 'Source Sans 3', weight: 400 },
  { file: 'source-sans-3-600', family: 'Source Sans 3', weight: 600 },
] as const

/** The page's only style element: the sheets, the symbols, and the rules that depend on this report's tables and sections. */
export function composeStyle({ templates, title, footer, pages, forms }: StyleInput): string {
  const fonts = faces.map(({ file, family, weight }) => `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${templateOf(templates, `page/fonts/${file}.woff2`)}) format("woff2")}`)
  const shipped = sheets.map((name) => {
    const sheet = templateOf(templates, `page/${name}.css`)
    return sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '').replace(/"[^"]*"| ?([{};:,]) /g, (found, sign: string | undefined) => sign ?? found).replace(/;}/g, '}').replace(/ \{/g, '{')
  })
  return [...fonts, ...shipped, symbolRules(), forms, pageRules(title, footer, pages)].join('\n')
}

/**
 * The symbols of the states as backgrounds: a state is words in one element, without a drawing of its own in each of 2 000 cells.
 * Chromium prints them as vectors.
 */
function symbolRules(): string {
  const variables = (colours: typeof light | typeof dark): string => [...symbolFiles((colour) => colours[colour])].map(([name, svg]) => `--sy-${name}:url("data:image/svg+xml,${encodeSvg(svg)}")`).join(';')
  const rules = drawnStates.map((state) => `${state.status === 'uppgift_saknas' && !state.old ? 'td[colspan]:not(.tom),' : ''}.${statusClasses[state.status]}${state.old ? `.${oldClass}` : ''}{background-image:var(--sy-${stateName(state)})}`)
  return [
    `:root{${variables(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-tema="ljust"]){${variables(dark)}}}`,
    `@media screen{:root[data-tema="morkt"]{${variables(dark)}}}`,
    ...rules,
  ].join('\n')
}

const encodeSvg = (svg: string): string => svg.replaceAll('"', "'").replace(/[<>#%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Chromium has no running headers but prints the margin boxes of named pages, so each sheet and chapter has a named page of its own
 * (measured: 49 of them at no visible cost).
 */
function pageRules(title: string, footer: string, pages: readonly PageGroup[]): string {
  const furniture = `@page{@top-left{content:${cssString(title)}}@bottom-left{content:${cssString(footer)}}}`
  const named = pages.map(({ name, header, landscape, sections }) => {
    // A sheet is to hold on two pages, and its table is as wide as on other pages.
    const size = landscape ? 'size:A4 landscape;margin:20mm 18mm 17mm 18mm;' : sections.some(({ id }) => isSheet(id)) ? 'margin:20mm 20mm 18mm 22mm;' : ''
    const selectors = sections.map(({ id }) => `#${id}`).join(',')
    return { page: `@page ${name}{${size}@top-right{content:${cssString(header)}}}`, section: `${selectors}{page:${name}}` }
  })
  return `${[furniture, ...named.map(({ page }) => page)].join('\n')}\n@media print{${named.map(({ section }) => section).join('')}}`
}

/**
 * Chapters are printed one below the other, so that none leaves a page half empty; all else begins a page of its own. In a document for
 * sending out, with one sheet and no contents, the sheet follows what is said before it, and the sources follow the sheet.
 */
export function groupPages(sections: readonly NamedSection[]): PageGroup[] {
  const groups: { landscape: boolean; sections: NamedSection[] }[] = []
  const forOne = sections.filter(({ id }) => isSheet(id)).length === 1 && !sections.some(({ id }) => id === 'innehall')
  const follows = (before: NamedSection, section: NamedSection): boolean => (forOne && (isSheet(section.id) || isSheet(before.id))) || (chapterNumber(before) !== undefined && chapterNumber(section) !== undefined)
  for (const section of sections) {
    const last = groups.at(-1)
    const before = last?.sections.at(-1)
    if (last !== undefined && before !== undefined && last.landscape === section.landscape && follows(before, section)) last.sections.push(section)
    else groups.push({ landscape: section.landscape, sections: [section] })
  }
  return groups
    .filter(({ sections: [first] }) => first!.id !== 'omslag')
    .map(({ landscape, sections: own }) => ({ name: `s-${own[0]!.id}`, header: headerOf(own), landscape, sections: own }))
}

const chapterNumber = ({ heading }: NamedSection): string | undefined => /^(\d{1,2}) /.exec(heading)?.[1]

const headerOf = (sections: readonly NamedSection[]): string =>
  sections.find(({ id }) => isSheet(id))?.heading ?? (sections.length <= 2 ? sections.map(({ heading }) => heading).join(', ') : `Kapitel ${chapterNumber(sections[0]!)}–${chapterNumber(sections.at(-1)!)}`)
