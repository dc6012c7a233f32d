import { parse } from 'csv-parse/sync'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { exportCards } from '#export'
import { areaCards } from '../../src/export/cards/area-cards.ts'
import { world } from '../analyse/world.ts'
import { fullWorld, inputOf, textOf } from './export-world.ts'

const cards = () => areaCards(inputOf(fullWorld()))
const card = (area: string) => cards().find((each) => each.area === area)!

describe('an area card', () => {
  it('is there for each gap, numbered in the order of the kommun sheet', () => {
    const { gaps } = fullWorld().findings('2026-11-24')
    expect(cards().map((each) => each.area)).toEqual(gaps.map((gap) => gap.area))
    expect(cards().map((each) => each.number)).toEqual(gaps.map((_, index) => index + 1))
  })

  it('says what exists, in how many kommuner, and never counts the unknown as a no', () => {
    expect(card('barnahus')).toMatchObject({
      title: 'Barnahus', goal: '1', goalLabel: 'Samverkan', exists: 'Finns eller nås enligt källorna i 2 av 3 kommuner. Känd verksamhet: Barnahus Norr.',
      counts: { finns: 1, finns_delvis: 1, finns_inte: 0, uppgift_saknas: 1 }, kommuner: 3, evidenceText: 'Starkt. 2 av 3 kommuner har en daterad uppgift; den nyaste avser 2023.',
    })
    expect(card('barnahus').known).toMatchObject({ finns: ['Bergs'], finns_delvis: ['Asby'], uppgift_saknas: ['Dalby'], finns_inte: [] })
  })

  it('says that nothing is known without saying that nothing exists', () => {
    expect(card('socialjour')).toMatchObject({ exists: 'Ingen källa svarar på frågan för någon kommun.', evidenceText: 'Svagt. Ingen kommun har en daterad uppgift.' })
    expect(card('hrv').exists).toBe('Ingen källa visar säkert att det finns i någon kommun.')
  })

  it('does not name an ended service as something that exists', () => {
    expect(card('kvinnojour').exists).toBe('Finns eller nås enligt källorna i 1 av 3 kommuner. Känd verksamhet: Kvinnojouren Linden.')
  })

  it('asks two open questions, in good Swedish for one kommun and for several', () => {
    expect(card('barnahus').questions).toEqual(['Vem vet hur det är i den kommun där uppgift saknas?', 'Vad fungerar i dag där det delas med andra eller bara finns delvis, och vad är svårt?'])
    expect(card('handlingsplan').questions).toEqual(['Vem vet hur det är i de två kommuner där uppgift saknas?', 'Hur går det till i dag, och vad är svårt?'])
    const known = world().work('1401', 'hrv', 'finns_inte', { year: '2026' }).work('1402', 'hrv', 'finns', { year: '2026' }).work('1403', 'hrv', 'finns', { year: '2026' })
    expect(areaCards(inputOf(known)).find((each) => each.area === 'hrv')!.questions[0]).toBe('Hur är det i dag i den kommun där en källa säger att det inte finns?')
  })

  it('recommends nothing and ranks nothing', () => {
    for (const artifact of exportCards(inputOf(fullWorld()))) {
      expect(artifact.content).not.toMatch(/\b(?:bör|borde|måste|ska prioriteras|rekommender|bäst|sämst|bättre|sämre|viktigast)/i)
      expect(artifact.content).not.toMatch(/kommunen saknar/i)
    }
  })

  it('is the same in Markdown and in the table', () => {
    const artifacts = exportCards(inputOf(fullWorld()))
    const rows = parse(textOf(artifacts, 'omradeskort.csv'), { delimiter: ';', bom: true, columns: true }) as Record<string, string>[]
    const markdown = textOf(artifacts, 'omradeskort.md')
    expect(rows).toHaveLength(cards().length)
    for (const row of rows) {
      const section = markdown.split(/^## /m).find((part) => part.startsWith(`${row['Kort']}. `))!
      expect(section).toContain(`| Finns inte enligt källa | ${row['Finns inte enligt källa']} |`)
      expect(section).toContain(`| Uppgift saknas | ${row['Uppgift saknas']} |`)
      expect(section).toContain(row['Underlaget']!.split('.')[0])
    }
  })

  it('cannot be broken by what a service is called', () => {
    const sly = world().service('Jouren | <b>x</b> [y](z)', 'kvinnojour', ['1401'], { year: '2026' })
    const markdown = textOf(exportCards(inputOf(sly)), 'omradeskort.md')
    const kinds: string[] = []
    const texts: string[] = []
    const walk = (node: Nodes): void => {
      kinds.push(node.type)
      if (node.type === 'text') texts.push(node.value)
      if ('children' in node) node.children.forEach(walk)
    }
    walk(unified().use(remarkParse).use(remarkGfm).parse(markdown))
    expect(kinds).not.toContain('html')
    expect(kinds).not.toContain('link')
    expect(texts.join('')).toContain('Känd verksamhet: Jouren | <b>x</b> [y](z).')
  })
})
