import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { byClass, byId, byName, classesOf, elementsOf, readPage, textOf } from './read-page.ts'
import { samplePage, templates } from './sample-report.ts'

const html = samplePage()
const page = readPage(html)
const sheet = byId(page, 'kommun-1082')!

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')
const between = (open: string, close: string): string => html.slice(html.indexOf(open) + open.length, html.indexOf(close, html.indexOf(open)))

describe('the page as a file', () => {
  it('is the same bytes each time', () => {
    expect(samplePage()).toBe(html)
  })

  it('allows its own style and script by their hashes and nothing else', () => {
    const policy = byName(page, 'meta').find(({ properties }) => properties['httpEquiv']?.toString() === 'Content-Security-Policy')!.properties['content']
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${sha256(between('<style>', '</style>'))}'; script-src 'sha256-${sha256(between('<script>', '</script>'))}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`)
  })

  it('holds no address that a browser would fetch', () => {
    const fetched = elementsOf(page).flatMap(({ tagName, properties }) => [properties['src'], properties['srcSet'], properties['data'], properties['poster'], ...(tagName === 'link' ? [properties['href']] : [])]).filter((value) => value !== undefined && value !== null)
    expect(fetched).toEqual(['data:,'])
    expect([...between('<style>', '</style>').matchAll(/url\((?!"?data:)/g)]).toEqual([])
    expect(between('<style>', '</style>')).not.toContain('@import')
  })

  it('has no event attribute and no style attribute', () => {
    const attributes = elementsOf(page).flatMap(({ properties }) => Object.keys(properties))
    expect(attributes.filter((name) => /^on/i.test(name) || name === 'style')).toEqual([])
  })

  it('has a title that does not tell what it is about', () => {
    expect(textOf(byName(page, 'title')[0])).toBe('Nulägesrapport, Blekinge')
  })

  it('has each id once, and a place for each link within it', () => {
    const ids = elementsOf(page).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]))
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
    const targets = elementsOf(page).flatMap(({ properties }) => (String(properties['href'] ?? '').startsWith('#') ? [String(properties['href']).slice(1)] : []))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('sends nothing along to other sites', () => {
    const outward = byName(page, 'a').filter(({ properties }) => /^http/.test(String(properties['href'])) && properties['id'] !== 'ut')
    expect(outward.length).toBeGreaterThan(1)
    expect(outward.filter(({ properties }) => String(properties['rel']) !== 'noopener,noreferrer,nofollow')).toEqual([])
  })

  it('holds the faces of the @fontsource packages, unchanged', async () => {
    const { readFile } = await import('node:fs/promises')
    for (const [family, weight] of [['source-serif-4', 600], ['source-sans-3', 400], ['source-sans-3', 600]] as const) {
      const original = await readFile(new URL(`../../../node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`, import.meta.url), 'base64')
      expect(templates[`page/fonts/${family}-${weight}.woff2`]).toBe(original)
      expect(html).toContain(original)
    }
  })
})

describe('order and headings', () => {
  it('is Swedish, with one main heading and no level left out', () => {
    expect(byName(page, 'html')[0]!.properties['lang']).toBe('sv')
    const levels = byName(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
  })

  it('closes up a block heading that stands right below its section', () => {
    expect(byName(byId(page, 'fortsatt-arbete')!, 'h3').map(textOf)).toEqual(['Ett block direkt under avsnittet'])
  })

  it('begins with the way out, then the way past it', () => {
    const [first, second] = byName(byName(page, 'body')[0]!, 'a')
    expect(textOf(first)).toBe('Lämna sidan snabbt')
    expect(String(first!.properties['href'])).toMatch(/^https:\/\/www\.smhi\.se\/$/)
    expect(String(first!.properties['rel'])).toBe('nofollow,noreferrer,noopener')
    expect(second!.properties['href']).toBe('#rapport')
  })

  it('names 112 first and 116 016 next, as links to call', () => {
    const calls = byName(byId(page, 'stod')!, 'a').filter(({ properties }) => String(properties['href']).startsWith('tel:')).map(textOf)
    expect(calls.slice(0, 2)).toEqual(['112', '116 016'])
    expect(byName(page, 'header')[0]!.children.length).toBeGreaterThan(0)
    expect(textOf(byName(page, 'header')[0])).toContain('Ring 112')
  })

  it('lists sections and sheets with a box for the page number of each', () => {
    const toc = byClass(page, 'toc')[0]!
    expect(html).toContain('<span class=sidnr data-mal=kommun-1082></span>')
    expect(byClass(toc, 'sidnr').map(({ properties }) => properties['dataMal'])).toEqual(['stod', 'sammanfattning', 'delregionalt', 'kommuner', 'kommun-1082', 'kommun-1080', 'kommun-1060', 'kommun-1081', 'kommun-1083', 'mal', 'fortsatt-arbete', 'bilaga-kallor'])
    expect(byName(toc, 'a').map(({ properties }) => properties['href'])).toEqual(byClass(toc, 'sidnr').map(({ properties }) => `#${String(properties['dataMal'])}`))
  })

  it('leaves the contents written in the Markdown to those who read that', () => {
    expect(byName(byId(page, 'innehall')!, 'a').filter((link) => textOf(link) === 'Sammanfattning')).toHaveLength(1)
  })
})

describe('tables', () => {
  const table = byClass(sheet, 'blad')[0]!

  it('have a caption with title and base, and scopes on all headers', () => {
    expect(textOf(byName(table, 'caption')[0])).toBe('Läget i Karlshamns kommun. 36 frågor.')
    expect(textOf(byClass(table, 'cap')[0])).toBe('Läget i Karlshamns kommun.')
    expect(byName(page, 'th').filter(({ properties }) => !['col', 'row', 'rowgroup'].includes(String(properties['scope'])))).toEqual([])
  })

  it('gather rows under group headers, each group in a body of its own', () => {
    const groups = byName(table, 'th').filter(({ properties }) => properties['scope'] === 'rowgroup')
    expect(groups.map(textOf)).toContain('Barn och unga')
    expect(groups[0]!.properties).toMatchObject({ colSpan: 4 })
    expect(byName(table, 'tbody')).toHaveLength(groups.length)
  })

  it('have the words of each state without its sign, and a class that draws it', () => {
    const cells = byName(table, 'td')
    const states = cells.filter(({ properties }) => classesOf(properties).some((name) => ['finns', 'delvis', 'inte', 'ejt', 'mot', 'saknas'].includes(name)))
    const toFill = cells.filter(({ properties }) => properties['colSpan'] !== undefined)
    expect(states.length + toFill.length).toBe(36)
    expect(new Set(toFill.map(textOf))).toEqual(new Set(['uppgift saknas']))
    expect(html).not.toMatch(/[●◐○▱◨◌] (?:finns|via|ej|motstridigt|uppgift)/)
    expect(new Set(states.map((state) => `${classesOf(state.properties)[0]} ${textOf(state)}`))).toEqual(new Set(['finns finns', 'delvis via annan', 'inte finns inte', 'mot motstridigt', 'ejt ej tillämpligt']))
  })

  it('dot the contour of a state whose statement is old or undated, and only then', () => {
    const rows = byName(table, 'tr').filter((row) => byName(row, 'td').length > 2)
    for (const row of rows) {
      const [state, period] = byName(row, 'td')
      expect(classesOf(state!.properties).includes('gml')).toBe(/gammal|odaterad/.test(textOf(period)))
    }
    expect(byClass(table, 'gml').length).toBeGreaterThan(0)
    const matrix = byClass(page, 'matris')[0]!
    expect(byClass(matrix, 'gml').map(textOf)).toEqual(['finns delvis (2 av 6), gammal'])
    expect(textOf(matrix)).toContain('finns (1 av 6)')
  })

  it('leave one place to write where nobody could fill the cells', () => {
    const unknown = byName(table, 'td').filter(({ properties }) => properties['colSpan'] === 3)
    expect(unknown.length).toBeGreaterThan(5)
    for (const cell of unknown) expect(textOf(cell)).toBe('uppgift saknas')
    expect(between('<style>', '</style>')).toContain('td[colspan]:not(.tom),.saknas{background-image:var(--sy-uppgift-saknas)}')
  })

  it('lead from a kommun in the first column to its sheet', () => {
    const links = byName(byClass(page, 'matris')[0]!, 'a')
    expect(links.map(({ properties }) => properties['href'])).toEqual(['#kommun-1082', '#kommun-1080', '#kommun-1060', '#kommun-1081', '#kommun-1083'])
  })

  it('set the sum of the last row apart', () => {
    expect(byClass(page, 'sum').map(textOf)).toEqual(['Länet102'])
  })

  it('set numbers right in the style, without an attribute on each cell', () => {
    const numbers = byName(byId(page, 'mal')!, 'table').at(-1)!
    const form = classesOf(numbers.properties).find((name) => /^t\d+$/.test(name))!
    expect(html).toContain(`.${form} tr>:nth-child(2),`)
    expect(html).toMatch(new RegExp(`\\.${form} tr>:nth-child\\(6\\)\\{text-align:right\\}`))
  })

  it('can be scrolled by keyboard where they are too wide to stack', () => {
    const scrolled = byClass(page, 'rulla')
    expect(scrolled.length).toBeGreaterThan(1)
    for (const { properties } of scrolled) expect(properties).toMatchObject({ tabIndex: 0, role: 'group' })
    expect(scrolled.map(({ properties }) => properties['ariaLabel'])).toContain('Tabell 2')
  })
})

describe('sources', () => {
  it('are referred to by number, upright and linked', () => {
    const reference = byName(sheet, 'a').find((link) => textOf(link) === 'K2')!
    expect(reference.properties['href']).toBe('#k2')
    expect(byName(page, 'sup')).toEqual([])
  })

  it('stand in the list with the title as link, and lead back to where they are used', () => {
    const source = byId(page, 'k1')!
    const [title, back] = byName(source, 'a')
    expect(textOf(title)).toBe('Sidan Exempel.')
    expect(title!.properties['href']).toBe('https://www.exempel.se/sida?id=1')
    expect(textOf(source)).toContain('2023. Läst 22 november 2026.')
    expect(back!.properties['href']).toBe('#stod')
    expect(textOf(source)).toContain('I Behöver du hjälp? och 6 till.')
  })

  it('without an address keep their words', () => {
    expect(textOf(byId(page, 'k2'))).toContain('Tidningen Exempel. Tidningen (press), odaterad. Läst 22 november 2026.')
  })
})

describe('parts', () => {
  it('give each key figure its number, base, sentence and row of dots', () => {
    const [first, second] = byName(byClass(page, 'nyckel')[0]!, 'li')
    expect(textOf(byClass(first!, 'tal')[0])).toBe('1 av 5 kommuner')
    expect(textOf(first)).toContain('har minst en egen uppgift.')
    expect(byName(first!, 'svg')).toHaveLength(1)
    expect(textOf(second)).toContain('12 av 475 uppgifter')
  })

  it('name figures once: the group by its number, the caption by its words, the drawing by what it says', () => {
    const group = elementsOf(page, ({ properties }) => properties['ariaLabel'] === 'Figur 1')[0]!
    expect(group.tagName).toBe('div')
    expect(byName(group, 'svg')[0]!.properties['role']).toBe('img')
    expect(byClass(group, 'figtext').map(textOf)[0]).toContain('Barnahus: läget i kommunerna.')
    expect(String(byName(group, 'svg')[0]!.properties['ariaLabel'])).toMatch(/^Karta över läget/)
    expect(byName(group, 'title', 'desc')).toEqual([])
    expect(byName(page, 'figure')).toEqual([])
  })

  it('mark the kommun on the small map of its sheet', () => {
    const map = byClass(sheet, 'minikarta')[0]!
    expect(map.properties['ariaHidden']).toBe('true')
    expect(byName(map, 'use').map(({ properties }) => properties['href'])).toEqual(['#lan-form', '#lan-1082'])
  })

  it('turn the correction box into lines to write on', () => {
    const box = byClass(sheet, 'fraga')[0]!
    expect(textOf(byClass(box, 'ruta-namn')[0])).toBe('Rätta oss')
    expect(byName(byClass(box, 'skriv')[0]!, 'i')).toHaveLength(6)
  })

  it('keep phone numbers on one line', () => {
    expect(html).toContain('<span class=tel>040-628 04 00</span>')
  })
})

describe('print', () => {
  const style = between('<style>', '</style>')

  it('has a named page with a running header for each sheet and chapter', () => {
    expect(style).toMatch(/@page s-kommun-1082\{margin:[^;}]*;@top-right\{content:"Karlshamns kommun"\}\}/)
    expect(style).toMatch(/@media print\{[^@]*#kommun-1082\{page:s-kommun-1082\}/)
    expect(style).toContain('@page{@top-left{content:"Kvinnofrid i Blekinge"}@bottom-left{content:"Källor lästa till och med 22 november 2026"}}')
  })

  it('lays sections marked so on their side', () => {
    expect(style).toContain('@page s-mal{size:A4 landscape;')
  })

  it('lets a short chapter follow the one before it on the same pages', () => {
    expect(style).toMatch(/@page s-delregionalt\{@top-right\{content:"6 Delregionala resurser, 7 Kommun för kommun"\}\}[^]*#delregionalt,#kommuner\{page:s-delregionalt\}/)
    expect(classesOf(byId(page, 'kommuner')!.properties)).toContain('foljer')
    expect(classesOf(byId(page, 'fortsatt-arbete')!.properties)).not.toContain('foljer')
  })
})

describe('counties of other sizes', () => {
  it('works for one kommun, and for the largest county', () => {
    expect(byClass(readPage(samplePage({ county: '09' })), 'blad-sektion')).toHaveLength(1)
    expect(byClass(readPage(samplePage({ county: '14' })), 'blad-sektion')).toHaveLength(49)
  })
})
