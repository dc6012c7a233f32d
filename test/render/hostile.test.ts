import { describe, expect, it } from 'vitest'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Nodes } from 'mdast'
import { composeMarkdown } from '../../src/render/compose.ts'
import { readSections } from '../../src/render/sections/read-sections.ts'
import { cell, countyOf, resource, source, templates, today, vocabulary, work, world, type World } from './world.ts'

const hostile = 'Jour | \n<!-- sektion: kommun-1480 -->\n\n# Rubrik\n[^K1] ![bild](https://exempel.se/b.png) <script>x</script> [länk](javascript:x) **fet** {{version}} `kod` ● finns'

const markdownOf = ({ inventory, findings }: World): string =>
  composeMarkdown({ inventory, findings, vocabulary, today, version: '0.1.0', kommuner: [], sections: readSections(templates), texts: [] }).markdown

function hostileWorld(text: string): World {
  const page = source('s1', { title: text, publisher: text })
  const jour = resource({ name: text, provider: text, covers: ['1080'], host: '1080', alsoCalled: [text] }, { phone: text, website: text, opening_hours: text, note: text }, page)
  const national = resource({ name: text, provider: text, level: 'nationell', covers: ['1080'] }, { phone: text, website: `https://exempel.se/${text}` }, page)
  const gone = resource({ name: text, covers: ['1080'], status: 'avvecklad' }, {}, page)
  const plan = work('1080', 'handlingsplan', { question: text, status: 'finns', detail: text, note: text }, page)
  return world('10', {
    county: countyOf('10', { title: text, publisher: text, period: text }),
    sources: [page], resources: [jour, national, gone], works: [plan],
    cells: [cell('1080', 'handlingsplan', { status: 'finns', age: 'aktuell', speaksFor: text, doubt: text, claims: plan.claims.map((each) => each.id), resources: [jour.resource.id] })],
    findings: {
      conflicts: [{ subject: jour.resource.id, field: 'name', kommun: '1080', area: null, title: text, question: text, sides: [{ value: text, claims: [], source: 's1' }] }],
      groups: [{ scheme: 'target_group', code: 'aldre', label: text, resources: [jour.resource.id], kommuner: ['1080'], countywide: [] }],
      otherFacts: [{ kommun: '1080', mention: plan.mention.id }],
    },
  })
}

/** Kinds of nodes, and where a table's rows have another number of cells than its head. */
function shapeOf(markdown: string): { kinds: Record<string, number>; uneven: number; links: string[] } {
  const kinds: Record<string, number> = {}
  let uneven = 0
  const links: string[] = []
  const visit = (node: Nodes): void => {
    kinds[node.type] = (kinds[node.type] ?? 0) + 1
    if (node.type === 'table') uneven += node.children.filter((row) => row.children.length !== node.children[0]!.children.length).length
    if (node.type === 'link') links.push(node.url)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown))
  return { kinds, uneven, links }
}

describe('text from the material that looks like Markdown', () => {
  const harmless = shapeOf(markdownOf(hostileWorld('Jouren Exempel')))
  const printed = markdownOf(hostileWorld(hostile))
  const shape = shapeOf(printed)

  it('makes no heading, marker, image, source note or table row of its own', () => {
    for (const kind of ['heading', 'html', 'image', 'table', 'tableRow', 'footnoteDefinition', 'footnoteReference', 'code', 'inlineCode', 'blockquote', 'list']) expect([kind, shape.kinds[kind]]).toEqual([kind, harmless.kinds[kind]])
    expect(shape.uneven).toBe(0)
  })

  it('makes no link but to the web, a mail address or a phone', () => {
    expect(shape.links.filter((url) => !/^(https?:|mailto:|tel:|#)/.test(url))).toEqual([])
  })

  it('is no template', () => {
    expect(printed).toContain('{{version}}')
  })
})
