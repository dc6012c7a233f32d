import { sourceIdOf } from '#text'
import { kommunNamed } from '#vocabulary'
import type { Cell, Dates, Diagnostic, Source, SourceFile, SourceKind } from '#model'
import type { ReadContext } from '../reading.ts'

const kindOfFolder: Readonly<Record<string, SourceKind>> = { mappings: 'kartlaggning', notes: 'webbnotering', indicators: 'kolada' }
/** What a file outside a county folder most likely is. */
const kindOfExtension: Readonly<Record<string, SourceKind>> = { docx: 'kartlaggning', docm: 'kartlaggning', pdf: 'kartlaggning', md: 'webbnotering', markdown: 'webbnotering', html: 'webbnotering', htm: 'webbnotering', xhtml: 'webbnotering' }

/** A table that nobody stands behind weighs least: only a kommun that is named has answered anything. */
const weakestKind: SourceKind = 'webbnotering'

/** The folder of a county folder that a file lies in: `tables`, `notes`, … or '' for a file on its own. */
export function folderOf(path: string): string {
  const parts = path.split('/')
  return parts.length < 2 ? '' : parts[parts.length - 2]!
}

export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const extensionOf = (path: string): string => (/\.([a-z0-9]+)$/i.exec(path)?.[1] ?? '').toLowerCase()

/** The file as a source of what nothing in it credits to another: declared in county.md, else known by its name only. */
export function fileSource(file: SourceFile, context: ReadContext): { source: Source; dates: Dates; declared: boolean } {
  const declared = context.county?.sources?.[file.path]
  const kind = declared?.kind ?? kindOfFolder[folderOf(file.path)] ?? kindOfExtension[extensionOf(file.path)] ?? (declared === undefined ? weakestKind : 'kommun_svar')
  const title = declared?.title ?? fileNameOf(file.path)
  const dates: Dates = {
    ...(declared?.speaksFor === undefined ? {} : { speaksFor: declared.speaksFor }),
    ...(declared?.published === undefined ? {} : { published: declared.published }),
    ...(declared?.read === undefined ? {} : { read: declared.read }),
  }
  return {
    source: {
      id: sourceIdOf(declared?.address ?? declared?.title ?? file.path),
      title,
      publisher: declared?.publisher ?? '',
      publisherKind: declared?.publisherKind ?? 'okand',
      kind,
      ...(declared?.address === undefined ? {} : { address: declared.address }),
      ...dates,
      place: { file: file.path },
    },
    dates,
    declared: declared !== undefined,
  }
}

/** `tables/hjo.csv` and `lilla-edet 2023.xlsx` name a kommun. */
export function kommunOfFileName(file: SourceFile, context: ReadContext): Cell | undefined {
  const name = fileNameOf(file.path).replace(/\.[a-z0-9]+$/i, '').replace(/[_ -]*(?:19|20)\d\d.*$/, '')
  if (name.length < 3) return undefined
  const kommun = kommunNamed(name, context.vocabulary)
  if (kommun !== null) return { text: kommun.name, place: { file: file.path } }
  const bySlug = (context.county?.kommuner ?? context.vocabulary.kommuner).filter((kommun) => asFileName(kommun.name) === name.toLowerCase())
  return bySlug.length === 1 ? { text: bySlug[0]!.name, place: { file: file.path } } : undefined
}

const asFileName = (name: string): string => name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/ /g, '-')

export const undeclaredSource = (file: SourceFile, source: Source): Diagnostic => ({
  rule: 'ingest/undeclared-source',
  severity: 'warning',
  message: {
    sv: `Det framgår inte vem som står bakom \`${file.path}\`. Uppgifterna redovisas med källan \`${source.title}\`, utan utgivare och år, och väger som slaget ${source.kind}${source.kind === weakestKind ? ', det svagaste' : ''}.`,
    en: `Nothing says who is behind \`${file.path}\`. What it says is shown with the source \`${source.title}\`, without publisher and year, and weighs as the kind ${source.kind}${source.kind === weakestKind ? ', the weakest' : ''}.`,
  },
  place: { file: file.path },
  note: {
    sv: `Lägg till kolumnerna Källa och Utgivare, eller skriv under \`sources\` i county.md: \`${file.path}: {title: …, publisher: …, observed_year: …}\`. Har kommunen själv svarat, lägg till \`source_kind: kommun_svar\`.`,
    en: `Add the columns Källa and Utgivare, or write under \`sources\` in county.md: \`${file.path}: {title: …, publisher: …, observed_year: …}\`. If the kommun itself has answered, add \`source_kind: kommun_svar\`.`,
  },
})
