import type { Element, Root } from 'hast'
import { canonicalAddress, dayWritten } from '#text'
import { attribute, elementsOf, textOf } from './parse-page.ts'

/** Something a saved page says about itself, and which part of it says so. */
export interface PageFact {
  readonly value: string
  readonly restsOn: string
  readonly line: number
}

export interface PageFacts {
  readonly address: PageFact | null
  readonly title: PageFact | null
  readonly publisher: PageFact | null
  readonly published: PageFact | null
  /** When the page was saved. The date of the file is not used: copying changes it. */
  readonly fetched: PageFact | null
}

/**
 * What a saved page says of its address, title, publisher and dates, each from the most explicit place that has it. What no place says
 * is null: unknown, never guessed.
 */
export function factsOfPage(page: Root, html: string): PageFacts {
  const metas = metaOf(page)
  const meta = (...names: string[]): PageFact | null => {
    for (const name of names) {
      const found = metas.get(name)
      if (found !== undefined) return found
    }
    return null
  }
  const linked = linkedData(page)
  const site = meta('og:site_name')
  const titleTag = firstOf(page, 'title')
  return {
    address: savedFrom(html) ?? canonicalLink(page) ?? meta('og:url'),
    title: firstHeading(page) ?? meta('og:title', 'dc.title') ?? titleTag,
    publisher: site ?? linked.publisher ?? meta('dc.publisher', 'publisher') ?? afterDash(titleTag) ?? meta('author'),
    published: dayOf(meta('article:published_time', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'date', 'datepublished')) ?? dayOf(linked.published) ?? statedDay(page),
    fetched: savedOn(html),
  }
}

function metaOf(page: Root): Map<string, PageFact> {
  const metas = new Map<string, PageFact>()
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'meta') continue
    const name = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemProp')).toLowerCase()
    const value = attribute(element, 'content').trim()
    if (name !== '' && value !== '' && !metas.has(name)) metas.set(name, { value, restsOn: `meta ${name}`, line: lineOf(element) })
  }
  return metas
}

const lineOf = (element: Element): number => element.position?.start.line ?? 1

function firstOf(page: Root, tag: string): PageFact | null {
  for (const element of elementsOf(page)) {
    if (element.tagName !== tag) continue
    const value = (tag === 'title' ? element.children.map((child) => (child.type === 'text' ? child.value : '')).join('') : textOf(element)).replace(/\s+/g, ' ').trim()
    if (value !== '') return { value, restsOn: tag, line: lineOf(element) }
  }
  return null
}

const firstHeading = (page: Root): PageFact | null => firstOf(page, 'h1')

/** `Kvinnofrid - Exempel kommun`: the last part of a title is the site. */
function afterDash(title: PageFact | null): PageFact | null {
  const parts = title?.value.split(/\s[-–—|]\s+/) ?? []
  return title === null || parts.length < 2 ? null : { ...title, value: parts.at(-1)!, restsOn: 'title' }
}

/** Browsers write the address into a page they save; so does the extension SingleFile, with the day. */
function savedFrom(html: string): PageFact | null {
  const start = html.slice(0, 20_000)
  const found = /<!-- saved from url=\(\d{1,5}\)(\S{1,2000}) -->/.exec(start) ?? /\burl:\s{1,3}(https?:\/\/\S{1,2000})/.exec(start)
  return found === null || canonicalAddress(found[1]!) === null ? null : { value: found[1]!, restsOn: 'saved from', line: lineAt(html, found.index) }
}

function savedOn(html: string): PageFact | null {
  const start = html.slice(0, 20_000)
  const found = /\bsaved date:\s{1,3}\w{3} (\w{3}) (\d{2}) (\d{4})/.exec(start)
  const day = found === null ? null : dayWritten(`${Number(found[2])} ${found[1]} ${found[3]}`)
  return found === null || day === null ? null : { value: day, restsOn: 'saved date', line: lineAt(html, found.index) }
}

function lineAt(html: string, offset: number): number {
  return html.slice(0, offset).split('\n').length
}

function canonicalLink(page: Root): PageFact | null {
  for (const element of elementsOf(page)) {
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical' && canonicalAddress(attribute(element, 'href')) !== null) {
      return { value: attribute(element, 'href'), restsOn: 'link canonical', line: lineOf(element) }
    }
  }
  return null
}

interface LinkedData {
  readonly publisher: PageFact | null
  readonly published: PageFact | null
}

/** Facts in JSON-LD, which search engines read. Only plain texts are taken; whatever else it holds is left alone. */
function linkedData(page: Root): LinkedData {
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue
    const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    if (text.length > 100_000) continue
    const line = lineOf(element)
    const named = (pattern: RegExp): PageFact | null => {
      const found = pattern.exec(text)?.[1]
      return found === undefined ? null : { value: found, restsOn: 'JSON-LD', line }
    }
    return { publisher: named(/"publisher"\s{0,5}:\s{0,5}\{[^{}]{0,500}"name"\s{0,5}:\s{0,5}"([^"\\]{1,200})"/), published: named(/"datePublished"\s{0,5}:\s{0,5}"([^"\\]{1,40})"/) }
  }
  return { publisher: null, published: null }
}

function dayOf(fact: PageFact | null): PageFact | null {
  const day = fact === null ? null : dayWritten(fact.value)
  return fact === null || day === null ? null : { ...fact, value: day }
}

/** `Publicerad 21 november 2022`, `Senast ändrad: 2022-11-21`: what the page tells its readers. */
function statedDay(page: Root): PageFact | null {
  for (const element of elementsOf(page)) {
    if (!['p', 'span', 'div', 'time', 'small', 'li'].includes(element.tagName) || element.children.length > 8) continue
    const text = textOf(element).replace(/\s+/g, ' ').trim()
    if (text.length > 120) continue
    const found = /^(?:publicerad|publicerat|sidan publicerad|senast (?:ändrad|uppdaterad|granskad)|uppdaterad|ändrad|sidan (?:uppdaterad|ändrad))(?: den)?:? {0,2}(\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4})/iu.exec(text)
    const day = found === null ? null : dayWritten(found[1]!)
    if (day !== null) return { value: day, restsOn: text.slice(0, 60), line: lineOf(element) }
  }
  return null
}
