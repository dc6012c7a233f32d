import type { Source } from '#model'
import { escaped, joined, md, nothing, uncapitalised, type Md, type View } from '../../markdown/md.ts'
import { dayText } from '../base-view.ts'
import type { Context } from '../context.ts'
import { safeAddress } from '../resource-view.ts'
import { counted, sourceNoun } from '../sentences/counting.ts'
import { ended } from '../statement.ts'

/** B1: every source once. Those that the text refers to are footnotes; what was read and is not referred to is listed apart. */
export function viewBilagaKallor(context: Context, referred: ReadonlySet<number>): View {
  const numbered = context.notes.sources.map((source, index) => ({ source, number: index + 1 }))
  const unused = context.isWritten('metod') ? numbered.filter(({ number }) => !referred.has(number)) : []
  return {
    count: counted(unused.length + referred.size, sourceNoun),
    definitions: numbered.filter(({ number }) => referred.has(number)).map(({ source, number }): View => ({ number: String(number) as Md, text: sourceText(source, context) })),
    unused: unused.map(({ source }): Md => sourceText(source, context)),
    hasUnused: unused.length > 0,
  }
}

/** Sender kinds as they are named in the list: a newspaper, a party and an opinion piece are said to be what they are. */
const senders: Readonly<Record<Source['publisherKind'], string>> = {
  kommun: 'kommun', region: 'region', kommunalforbund: 'kommunalförbund', lansstyrelse: 'länsstyrelse', polis: 'polis', myndighet: 'myndighet', larosate: 'lärosäte',
  ideell: 'ideell organisation', foretag: 'företag', press: 'press', parti: 'politiskt parti', opinion: 'insändare eller debatt', okand: 'slag av utgivare okänt',
}

/** `**Title.** Publisher (kommun; webbnotering), 2022. <address>. Läst 20 november 2026.`; the last day of reading, which most share, is told above the list. */
function sourceText(source: Source, context: Context): Md {
  const publisher = source.publisher === '' ? md`Utgivare okänd` : escaped(source.publisher)
  const sender = senders[source.publisherKind]
  // What the name says already, and what nearly all sources are, is not said again: the text above the list tells it.
  const told = [
    ...(source.publisherKind === 'okand' || source.publisher.toLocaleLowerCase('sv').includes(sender) ? [] : [sender as Md]),
    ...(source.kind === 'webbnotering' ? [] : [escaped(uncapitalised(context.label('source_kind', source.kind)))]),
  ]
  return joined([
    md`**${ended(titleText(source))}**`,
    md`${publisher}${told.length === 0 ? nothing : md` (${joined(told, '; ')})`}, ${yearText(source)}.`,
    source.address === undefined ? nothing : md`<${safeAddress(source.address)}>.`,
    source.read === undefined ? md`När den lästes är inte antecknat.` : source.read === context.county.lastRead ? nothing : md`Läst ${dayText(source.read)}.`,
  ], ' ')
}

/** A page whose title nobody noted is named by its site; its whole address stands last in the entry. */
function titleText(source: Source): Md {
  const host = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(source.title === '' ? source.address ?? '' : source.title)?.[1]
  return host === undefined ? escaped(source.title === '' ? 'Utan titel' : withoutPublisher(source)) : md`Sida på ${escaped(host)}`
}

/** Web pages often end their titles with the name of the site, which stands next in the entry. */
function withoutPublisher({ title, publisher }: Source): string {
  const ending = ` – ${publisher}`
  return publisher !== '' && title.endsWith(ending) ? title.slice(0, -ending.length) : title
}

function yearText(source: Source): Md {
  if (source.published !== undefined) return dayText(source.published)
  return source.speaksFor === undefined ? md`odaterad` : md`avser ${escaped(source.speaksFor.replace('/', '–'))}`
}
