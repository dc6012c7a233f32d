import { describe, expect, it } from 'vitest'
import type { Templates } from '#model'
import { composeMarkdown, type SectionText } from '../../src/render/compose.ts'
import { readSections } from '../../src/render/sections/read-sections.ts'
import { cell, kommunerOf, resource, source, templates, today, vocabulary, work, world, type Parts, type World } from './world.ts'

interface Options {
  readonly texts?: readonly SectionText[]
  readonly templates?: Templates
  readonly kommuner?: readonly string[]
}

function compose({ inventory, findings }: World, options: Options = {}) {
  return composeMarkdown({
    inventory, findings, vocabulary, today, version: '0.1.0', kommuner: options.kommuner ?? [], sections: readSections(options.templates ?? templates), texts: options.texts ?? [],
  })
}

const markersIn = (markdown: string): string[] => [...markdown.matchAll(/^<!-- sektion: (\S+).* -->$/gm)].map((match) => match[1]!)
const sectionOf = (markdown: string, name: string): string => markdown.split(/^(?=<!-- sektion: )/m).find((part) => part.startsWith(`<!-- sektion: ${name} `)) ?? ''
const text = (section: string, markdown: string): SectionText => ({ section, markdown, place: { file: `texts/${section}.md`, line: 1 } })

const sectionsInOrder = [
  'omslag', 'stod', 'innehall', 'sammanfattning', 'lasanvisning', 'uppdrag', 'metod', 'begrepp', 'ansvar', 'nationellt', 'delregionalt', 'kommuner', 'mal', 'grupper', 'valdsformer',
  'indikatorer', 'goda-exempel', 'luckor', 'fragor', 'fortsatt-arbete', 'bilaga-kallor', 'bilaga-kommuntabell', 'bilaga-datakvalitet', 'bilaga-stodlinjer',
]

describe('the report as Markdown', () => {
  it.each([['09', 1], ['10', 5], ['12', 33], ['14', 49]])('has every section and every kommun of county %s (%i) once and in order, also when nothing is known', (code, count) => {
    const { markdown } = compose(world(code))
    const markers = markersIn(markdown)
    expect(markers.filter((marker) => !marker.startsWith('kommun-'))).toEqual(sectionsInOrder)
    expect(markers.filter((marker) => marker.startsWith('kommun-'))).toEqual(kommunerOf(code).map((kommun) => `kommun-${kommun.code}`))
    expect(kommunerOf(code)).toHaveLength(count)
  })

  it('has one heading of level 1, and its sections numbered as chapters and appendices', () => {
    const { markdown } = compose(world('10'))
    expect(markdown.match(/^# .*$/gm)).toEqual(['# Kvinnofrid i Blekinge'])
    expect(markdown).toContain('\n## 1 Uppdrag och syfte\n')
    expect(markdown).toContain('\n## 15 Fortsatt arbete\n')
    expect(markdown).toContain('\n## Bilaga 4. Kontaktvägar och stödlinjer\n')
  })

  it('numbers its tables from 1 without a gap', () => {
    const { markdown } = compose(world('10'))
    const numbers = [...markdown.matchAll(/^\*\*Tabell (\S+)\.\*\*/gm)].map((match) => match[1])
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
  })

  it('puts the same 36 questions in the same order on every sheet', () => {
    const { markdown } = compose(world('14'))
    const questions = vocabulary.areas.map((area) => area.label)
    for (const kommun of kommunerOf('14')) {
      const sheet = sectionOf(markdown, `kommun-${kommun.code}`)
      const rows = [...sheet.matchAll(/^\| ([^|*]+) \| [●◐○▱◨◌] /gm)].map((match) => match[1])
      expect(rows).toEqual(questions)
    }
  })

  it('leaves no cell empty but those beside a group', () => {
    const { markdown } = compose(richWorld())
    for (const row of markdown.match(/^\|.*\|$/gm) ?? []) {
      const cells = row.split(/(?<!\\)\|/).slice(1, -1).map((each) => each.trim())
      const isGroup = /^\*\*.*\*\*$/.test(cells[0]!) && cells.slice(1).every((each) => each === '')
      expect(isGroup || !cells.includes('')).toBe(true)
    }
  })

  it('lets every table stand between blank lines', () => {
    for (const { markdown } of [compose(richWorld()), compose(world('09'))]) {
      expect(markdown).not.toMatch(/^\|.*\n[^|\n]/m)
      expect(markdown).not.toMatch(/^[^|\n].*\n\|/m)
    }
  })

  it('has a source note for every answered question, and a definition for every note', () => {
    const { markdown } = compose(richWorld())
    for (const row of markdown.match(/^\| [^|]+ \| [●◐○◨] .*\|$/gm) ?? []) {
      if (/^\| [●◐○◨]/.test(row) || row.split('|').length !== 7) continue
      expect(row).toMatch(/\[\^K\d+\]/)
    }
    const referred = new Set([...markdown.matchAll(/\[\^(K\d+)\](?!:)/g)].map((match) => match[1]))
    const defined = [...markdown.matchAll(/^\[\^(K\d+)\]:/gm)].map((match) => match[1])
    expect(new Set(defined)).toEqual(referred)
    expect(defined).toHaveLength(referred.size)
  })

  it('is the same text every time', () => {
    expect(compose(richWorld()).markdown).toBe(compose(richWorld()).markdown)
  })

  it('limits the sheets to the kommuner asked for and keeps the county whole', () => {
    const { markdown } = compose(world('14'), { kommuner: ['1480', '1421'] })
    expect(markersIn(markdown).filter((marker) => marker.startsWith('kommun-'))).toEqual(['kommun-1480', 'kommun-1421'])
    expect(sectionOf(markdown, 'mal')).toContain('Antal kommuner av 49.')
  })
})

describe("the analyst's hand", () => {
  it('places prose below the heading of its section, and on the sheet of a kommun', () => {
    const { markdown, diagnostics } = compose(world('10'), { texts: [text('sammanfattning', '# Kort\n\nEgen ingress.'), text('kommun-1080', 'Om Karlskrona.')] })
    expect(sectionOf(markdown, 'sammanfattning')).toContain('### Kort\n\nEgen ingress.')
    expect(sectionOf(markdown, 'kommun-1080')).toContain('\n\nOm Karlskrona.\n\n')
    expect(diagnostics.filter((each) => each.rule === 'render/unknown-section')).toEqual([])
  })

  it('is taken as it is with 200 000 blanks in a line, and without those at its end', () => {
    const blanks = ' '.repeat(200_000)
    const { markdown } = compose(world('10'), { texts: [text('sammanfattning', `Egen${blanks}ingress. \t\nNästa rad.`)] })
    expect(markdown).toContain(`\n\nEgen${blanks}ingress.\nNästa rad.`)
  })

  it('is told when a text belongs to no section', () => {
    const { diagnostics } = compose(world('10'), { texts: [text('samanfattning', 'Ingress.'), text('kommun-1480', 'Fel län.')] })
    expect(diagnostics.filter((each) => each.rule === 'render/unknown-section').map((each) => each.actual)).toEqual(['samanfattning', 'kommun-1480'])
  })

  it('replaces a section by a template of the same name, and adds one of its own', () => {
    const changed = {
      ...templates,
      'sections/fragor/section.md.hbs': '---\ntitle: Våra frågor\norder: 41\nnumbering: kapitel\n---\nOm {{county.name}}.\n',
      'sections/tack/section.md.hbs': '---\ntitle: Tack\norder: 99\n---\nTill {{publisher}}.\n',
    }
    const { markdown } = compose(world('10'), { templates: changed, texts: [text('tack', 'Egna ord.')] })
    expect(markdown).toContain('<!-- sektion: fragor -->\n\n## 14 Våra frågor\n\nOm Blekinge län.\n')
    expect(markdown).toContain('<!-- sektion: tack -->\n\n## Tack\n\nEgna ord.\n\nTill Utgivaren Exempel.\n')
  })
})

function richWorld(): World {
  const page = source('s1')
  const paper = source('s2', { publisher: 'Tidningen Exempel', publisherKind: 'press', title: 'Nyhet | med <tecken>', speaksFor: '2019' })
  const jour = resource({ name: 'Kvinnojouren Exempel', covers: ['1080', '1081'], host: '1080', level: 'mellankommunal' }, { phone: '+4631390601', website: 'https://www.exempel.se/a', note: 'Ger stöd.' }, page)
  const wide = ['lan', 'nationell'].map((level) => resource({ name: `Resursen ${level}`, level, covers: kommunerOf('10').map((kommun) => kommun.code) }, { phone: '+4631390603' }, page))
  const gone = resource({ name: 'Jouren Förr', covers: ['1080'], host: '1080', status: 'avvecklad' }, { phone: '+4631390602' }, paper)
  const plan = work('1080', 'handlingsplan', { question: 'Handlingsplan mot våld', status: 'finns', detail: 'antagen 2019', note: 'Gäller | till 2023.' }, paper)
  const parts: Parts = {
    sources: [page, paper],
    resources: [jour, gone, ...wide],
    works: [plan],
    cells: [
      cell('1080', 'handlingsplan', { status: 'finns', age: 'gammal', speaksFor: '2019', claims: plan.claims.map((claim) => claim.id) }),
      cell('1080', 'kvinnojour', { status: 'finns_delvis', via: jour.resource.id, age: 'aktuell', speaksFor: '2025', resources: [jour.resource.id] }),
      cell('1081', 'kvinnojour', { status: 'finns_delvis', via: jour.resource.id, age: 'aktuell', speaksFor: '2025', resources: [jour.resource.id] }),
    ],
  }
  return world('10', parts)
}
