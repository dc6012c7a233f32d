import { formatDay } from '#text'
import { escaped, md, nothing, type Md, type View } from '../markdown/md.ts'
import type { Context } from './context.ts'
import type { SectionTemplate } from './read-sections.ts'
import { allKommuner, number } from './sentences/counting.ts'

/** Fields that every section may use, besides its own. */
export function baseView(section: SectionTemplate, context: Context, text: Md): View {
  const { county } = context
  return {
    text,
    title: escaped(county.title),
    publisher: escaped(county.publisher),
    period: escaped(county.period.replace('/', '–')),
    today: dayText(context.today),
    lastRead: county.lastRead === undefined ? nothing : dayText(county.lastRead),
    version: escaped(context.version),
    county: {
      name: escaped(county.name),
      shortName: escaped(county.shortName),
      kommuner: allKommuner(county.kommuner.length),
      count: number(county.kommuner.length),
      single: county.kommuner.length === 1,
    },
    cite: citations(section, context),
    chapter: chapters(context),
  }
}

export function dayText(day: string): Md {
  return escaped(formatDay(day))
}

/** Notes to the sources that the template declares, by their key. */
function citations(section: SectionTemplate, context: Context): View {
  return Object.fromEntries(Object.entries(section.sources).map(([key, source]) => [key, context.notes.after([source.id])]))
}

/** `kapitel 2`, `bilaga 4`, or the title of a section without a number, for references in the text. */
function chapters(context: Context): View {
  const headings = numberHeadings(context.sections)
  return Object.fromEntries(context.sections.map((section) => {
    const numbered = headings.get(section.name)
    return [section.name, numbered === undefined ? md`avsnittet ${escaped(section.title)}` : md`${numbered.kind as Md} ${String(numbered.number) as Md}`]
  }))
}

/** Chapters and appendices counted in their order. */
export function numberHeadings(sections: readonly SectionTemplate[]): ReadonlyMap<string, { kind: 'kapitel' | 'bilaga'; number: number }> {
  const counts = { kapitel: 0, bilaga: 0 }
  return new Map(sections.flatMap((section) => {
    if (section.numbering !== 'kapitel' && section.numbering !== 'bilaga') return []
    counts[section.numbering] += 1
    return [[section.name, { kind: section.numbering, number: counts[section.numbering] }]]
  }))
}
