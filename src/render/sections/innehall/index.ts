import { escaped, md, type Md, type View } from '../../markdown/md.ts'
import { numberHeadings } from '../base-view.ts'
import type { Context } from '../context.ts'

/** The table of contents as a plain list; the page replaces it by one with page numbers. */
export function viewInnehall(context: Context): View {
  const headings = numberHeadings(context.sections)
  return {
    sections: context.sections.filter((section) => section.numbering !== 'ingen' && section.name !== 'innehall').map((section): View => {
      const heading = headingText(section.title, headings.get(section.name))
      return {
        heading,
        anchor: githubAnchor(heading),
        kommuner: section.name === 'kommuner' ? context.shown.map((kommun): View => ({ heading: escaped(kommun.fullName), anchor: githubAnchor(kommun.fullName) })) : [],
      }
    }),
  }
}

/** "2 Metod och underlag", "Bilaga 1. Källförteckning". */
export function headingText(title: string, numbered: { kind: 'kapitel' | 'bilaga'; number: number } | undefined): Md {
  if (numbered === undefined) return escaped(title)
  return numbered.kind === 'kapitel' ? md`${String(numbered.number) as Md} ${escaped(title)}` : md`Bilaga ${String(numbered.number) as Md}. ${escaped(title)}`
}

/** The anchor that GitHub gives a heading, so that the list works where the Markdown is read. */
function githubAnchor(heading: string): Md {
  return heading.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-') as Md
}
