import { Readability } from '@mozilla/readability'
import type { Element, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { parseHTML } from 'linkedom'
import { unified } from 'unified'
import { attribute, elementsOf, isUnseen, textOf } from './parse-page.ts'

export interface MainContent {
  readonly root: Root | Element
  /** Letters of the page that are seen, and of them those in the main content. */
  readonly seen: number
  readonly kept: number
}

const stringifier = unified().use(rehypeStringify).freeze()
const mark = 'dataPlace'
/**
 * A page of a site has some thousands of elements at most; the tree Readability needs costs a tenth of a millisecond for each, and for each sign
 * that HTML writes in a roundabout way, which becomes a node of its own.
 */
const mostNodes = 5000

/**
 * The part of a page that is its content. A page that has one `main` says so itself. For others Mozilla's Readability, which Firefox
 * uses for its reading view, finds the passage; but since it leaves out lists of links and numbers (a kommun's contact list), only the
 * place is taken from it: the smallest element that holds all it kept, whole.
 */
export function mainContent(page: Root): MainContent {
  const body = [...elementsOf(page)].find((element) => element.tagName === 'body') ?? page
  const root = declaredMain(body) ?? readableMain(page, body) ?? body
  return { root, seen: lettersOf(body), kept: lettersOf(root, isFurniture) }
}

function declaredMain(body: Root | Element): Element | null {
  const mains = [...elementsOf(body)].filter((element) => (element.tagName === 'main' || attribute(element, 'role') === 'main') && textOf(element).trim().length > 0)
  const articles = [...elementsOf(body)].filter((element) => element.tagName === 'article' && textOf(element).trim().length > 200)
  if (mains.length >= 1) return mains[0]!
  return articles.length === 1 ? articles[0]! : null
}

function readableMain(page: Root, body: Root | Element): Element | null {
  const all = [...elementsOf(body)]
  if (all.length === 0 || all.length + signsIn(body) > mostNodes) return null
  all.forEach((element, index) => { element.properties[mark] = String(index) })
  try {
    const { document } = parseHTML(stringifier.stringify(page))
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 100 }).parse()
    if (article?.content == null) return null
    const kept = new Set([...article.content.matchAll(/data-place="(\d+)"/g)].map((match) => all[Number(match[1])]))
    return smallestHolding(body, kept)
  } finally {
    for (const element of all) delete element.properties[mark]
  }
}

const signsIn = (body: Root | Element): number => textOf(body).match(/[&<]/g)?.length ?? 0

/** The innermost element that holds all the others: where the ways down to them part. */
function smallestHolding(body: Root | Element, kept: ReadonlySet<Element | undefined>): Element | null {
  const ways: Element[][] = []
  const visit = (element: Element, way: readonly Element[]): void => {
    const own = [...way, element]
    if (kept.has(element)) ways.push(own)
    for (const child of element.children) if (child.type === 'element') visit(child, own)
  }
  for (const child of body.children) if (child.type === 'element') visit(child, [])
  const [first, ...rest] = ways
  if (first === undefined) return null
  const shared = first.filter((element, depth) => rest.every((way) => way[depth] === element))
  return shared.at(-1) ?? null
}

const furnitureTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer'])
const furnitureRoles: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar'])
const furnitureNames = /(?:^|[\s_-])(?:cookies?|cookie-?\w*|consent|gdpr|breadcrumbs?|brodsmul\w*|skip-?\w*|share|sharing|dela|social|print|skriv-?ut|feedback|rating|navigation|nav|navbar|meny|menu|sidebar|site-?footer|sidfot|sidhuvud|related|relaterat|lyssna|browser-?warning|old-?browser)(?:$|[\s_-])/i

/** Menus, cookie notices, paths to the page, buttons to share it: what is on every page of a site and says nothing of this one. */
export function isFurniture(element: Element): boolean {
  if (furnitureTags.has(element.tagName) || furnitureRoles.has(attribute(element, 'role'))) return true
  if (element.tagName === 'header' && [...elementsOf(element)].some((inner) => inner.tagName === 'nav')) return true
  return furnitureNames.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`)
}

function lettersOf(node: Root | Element, drop: (element: Element) => boolean = () => false): number {
  if (node.type === 'element' && isUnseen(node)) return 0
  let letters = 0
  for (const child of node.children) {
    if (child.type === 'text') letters += child.value.replace(/\s+/g, ' ').trim().length
    else if (child.type === 'element' && !drop(child)) letters += lettersOf(child, drop)
  }
  return letters
}
