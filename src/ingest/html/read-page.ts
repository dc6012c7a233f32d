import { sourceIdOf } from '#text'
import { kommunNamed } from '#vocabulary'
import type { Cell, Dates, Message, Repair, Source, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import { limits } from '../limits.ts'
import { documentReading } from '../narrative/document-reading.ts'
import { refused, type FileReading, type ReadContext } from '../reading.ts'
import { tooDeep, tooLarge } from '../refusals.ts'
import { fileSource } from '../sources/file-source.ts'
import { blocksOfPage, placesInFile } from './blocks-of-page.ts'
import { isFurniture, mainContent } from './main-content.ts'
import { factsOfPage, type PageFact, type PageFacts } from './page-facts.ts'
import { nestsTooDeep, parsePage } from './parse-page.ts'

/** @reports those of `openText` and `documentReading`, ingest/too-large and ingest/unreadable */
export function readPage(file: SourceFile, context: ReadContext): FileReading {
  if (file.bytes.length > limits.pageBytes) return refused(tooLarge(file, limits.pageBytes))
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  if (nestsTooDeep(opened.text)) return refused(tooDeep(file))
  const page = parsePage(opened.text)
  const facts = factsOfPage(page, opened.text)
  const { source, dates } = sourceOfPage(file, facts, context)
  const content = mainContent(page)
  const blocks = blocksOfPage(content.root, placesInFile(file.path), isFurniture)
  const kommun = kommunOfPage(file, facts, context)
  return documentReading(blocks, file, {
    source, dates, context, ...(kommun === undefined ? {} : { kommun }),
    receipt: [...opened.receipt, ...factReceipt(file, facts), ...leftOut(file, content.seen, content.kept), ...(kommun === undefined ? [] : [kommunReceipt(kommun)])],
    diagnostics: opened.diagnostics,
  })
}

function sourceOfPage(file: SourceFile, facts: PageFacts, context: ReadContext): { source: Source; dates: Dates } {
  const { source, dates, declared } = fileSource(file, context)
  const said = {
    ...(facts.published === null ? {} : { published: facts.published.value }),
    ...(facts.fetched === null ? {} : { read: facts.fetched.value }),
    ...dates,
  }
  const address = source.address ?? facts.address?.value
  const title = declared && source.title !== '' ? source.title : facts.title?.value ?? source.title
  const publisher = source.publisher === '' ? facts.publisher?.value ?? '' : source.publisher
  const isKommun = source.publisherKind === 'okand' && kommunNamed(publisher, context.vocabulary) !== null
  return {
    source: {
      ...source, ...said, title, publisher,
      id: address === undefined ? source.id : sourceIdOf(address),
      publisherKind: isKommun ? 'kommun' : source.publisherKind,
      ...(address === undefined ? {} : { address }),
      place: { file: file.path, line: facts.address?.line ?? facts.title?.line ?? 1 },
    },
    dates: said,
  }
}

/** The page of a kommun is about that kommun, unless a heading says another. */
function kommunOfPage(file: SourceFile, facts: PageFacts, context: ReadContext): Cell | undefined {
  const { publisher } = facts
  return publisher === null || kommunNamed(publisher.value, context.vocabulary) === null ? undefined : { text: publisher.value, place: { file: file.path, line: publisher.line } }
}

const factName: Readonly<Record<keyof PageFacts, Message>> = {
  address: { sv: 'adress', en: 'address' },
  title: { sv: 'titel', en: 'title' },
  publisher: { sv: 'utgivare', en: 'publisher' },
  published: { sv: 'publicerad', en: 'published' },
  fetched: { sv: 'hämtad', en: 'fetched' },
}

function factReceipt(file: SourceFile, facts: PageFacts): Repair[] {
  return (Object.entries(facts) as [keyof PageFacts, PageFact | null][]).map(([name, fact]): Repair => ({
    what: 'front-matter',
    detail: fact === null
      ? { sv: `${factName[name].sv} okänd: sidan säger den inte`, en: `${factName[name].en} unknown: the page does not say it` }
      : { sv: `${factName[name].sv} \`${fact.value}\` enligt ${fact.restsOn}`, en: `${factName[name].en} \`${fact.value}\` by ${fact.restsOn}` },
    place: { file: file.path, line: fact?.line ?? 1 },
  }))
}

function leftOut(file: SourceFile, seen: number, kept: number): Repair[] {
  if (kept >= seen) return []
  return [{
    what: 'content',
    detail: { sv: `menyer, sidhuvud och annat runt innehållet lästes inte: ${seen - kept} av ${seen} tecken`, en: `menus, header and other things around the content were not read: ${seen - kept} of ${seen} characters` },
    place: { file: file.path },
  }]
}

const kommunReceipt = (kommun: Cell): Repair => ({
  what: 'content',
  detail: { sv: `sidan gäller ${kommun.text} enligt dess utgivare`, en: `the page is about ${kommun.text} by its publisher` },
  place: kommun.place,
})
