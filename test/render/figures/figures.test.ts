import { readFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { InternalError } from '#model'
import { dark, light } from '../../../src/render/figures/colours.ts'
import { countyShapes, describeFigure, figureNames, renderFigures } from '../../../src/render/figures/index.ts'
import { shapeCounty } from '../../../src/render/figures/map/county-shapes.ts'
import { labelSize, placeLabels, textWidth } from '../../../src/render/figures/map/label-places.ts'
import { boundaries, sampleCounty, sampleInput, vocabulary } from './sample-findings.ts'

const maps = ['karta-omslag', 'karta-lan', 'karta-mal-3', 'karta-fraga-barnahus', 'karta-fraga-samtal-utan-beslut']
const names = [...maps, 'kartor-mal', 'prick-egna-uppgifter', 'prick-fragor', 'prick-motstridiga', 'prick-kontakt', 'prick-fraga-barnahus', 'stapel-tackning', 'stapel-tackning-mal-3', 'stapel-alder']
const counties = vocabulary.counties.map(({ code }) => code)

function elements(svg: string): Element[] {
  const found: Element[] = []
  const visit = (node: Root | Element): void => node.children.forEach((child) => {
    if (child.type !== 'element') return
    found.push(child)
    visit(child)
  })
  visit(unified().use(rehypeParse, { fragment: true, space: 'svg' }).parse(svg))
  return found
}

describe('every figure in every county', () => {
  it.each(counties)('county %s', (code) => {
    const input = sampleInput(code)
    const figures = renderFigures({ ...input, names, boundaries })
    expect(figures.map(({ path }) => path)).toEqual(names.map((name) => `figures/${name}.svg`))
    for (const { content, inline } of figures) {
      for (const svg of [content, inline]) {
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<pattern|<script|<style| style=|<image|https?:(?!\/\/www\.w3\.org)/)
        // Rounded: the last decimals of a sum differ between machines.
        expect(svg).not.toMatch(/\d\.\d{5}/)
      }
      expect(content).toMatch(/role="img"><title>[^<]+<\/title><desc>[^<]+<\/desc>/)
      // In the page the caption says the title.
      expect(inline).toMatch(/role="img" aria-label="[^"]{20,}">(?!<title>)/)
      const ids = elements(content).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [properties['id']]))
      expect(ids).toEqual([...new Set(ids)])
      const used = [...content.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id)
      expect(used.filter((id) => !ids.includes(id!))).toEqual([])
    }
  })

  it('is the same bytes each time', () => {
    const draw = (): string[] => renderFigures({ ...sampleInput('14'), names, boundaries }).map(({ content }) => content)
    expect(draw()).toEqual(draw())
  })

  it('shares no id with another figure of the page but the county\'s shapes', () => {
    const ids = renderFigures({ ...sampleInput('10'), names, boundaries }).flatMap(({ inline }) => [...inline.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect(ids.filter((id) => id!.startsWith('lan-'))).toEqual([])
    expect(ids).toEqual([...new Set(ids)])
    expect(countyShapes(boundaries, sampleCounty('10').kommuner).shapes).toContain('id="lan-1082"')
  })
})

describe('maps', () => {
  it('hold each kommun of the county once, and none of another', () => {
    const [figure] = renderFigures({ ...sampleInput('14'), names: ['karta-fraga-barnahus'], boundaries })
    const drawn = figure!.inline.replace(/<clipPath.*?<\/clipPath>/g, '')
    const codes = [...drawn.matchAll(/href="#lan-(\d{4})"/g)].map(([, code]) => code!)
    expect(codes.toSorted()).toEqual(sampleCounty('14').kommuner.map(({ code }) => code).toSorted())
    expect([...drawn.matchAll(/<text x="\d+" y="\d+">([^<]+)<\/text>/g)].map(([, name]) => name).filter((name) => name === 'Skövde')).toHaveLength(1)
  })

  it.each(['14', '01', '12', '09', '25'])('places the names of county %s so that none covers another', (code) => {
    const shapes = shapeCounty(boundaries, sampleCounty(code).kommuner)
    const boxes = placeLabels(shapes).map(({ name, x, y }) => ({ name, left: x - textWidth(name) * labelSize / 2, right: x + textWidth(name) * labelSize / 2, top: y - labelSize * 0.75, bottom: y + labelSize * 0.2 }))
    const covered = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.name}/${b.name}`))
    expect(covered).toEqual([])
    for (const { left, right, top, bottom } of boxes) expect(left > -2 && top > -2 && right < shapes.width + 2 && bottom < shapes.height + 2).toBe(true)
  })

  it('refuse a kommun that has no boundary', () => {
    expect(() => shapeCounty(boundaries, [{ ...sampleCounty('10').kommuner[0]!, code: '9999' }])).toThrow(InternalError)
  })
})

describe('words and numbers beside a figure', () => {
  it.each([...maps.filter((name) => name !== 'karta-lan'), 'prick-fraga-barnahus', 'prick-egna-uppgifter', 'prick-motstridiga'])('%s counts every kommun once', (name) => {
    const { table } = describeFigure(name, sampleInput('14'))
    expect(table.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(49)
  })

  it('tell the number of kommuner and the county, and name them when they are few', () => {
    expect(describeFigure('karta-fraga-barnahus', sampleInput('10'))).toEqual({
      path: 'figures/karta-fraga-barnahus.svg',
      title: 'Barnahus: läget i kommunerna',
      alt: 'Karta över läget för frågan Barnahus i de 5 kommunerna i Blekinge län: finns inte i 1 kommun (Olofström) och uppgift saknas i 4 kommuner (Karlshamn, Karlskrona, Ronneby och Sölvesborg).',
      table: { head: ['Läge', 'Antal', 'Kommuner'], rows: [['finns inte', '1', 'Olofström'], ['uppgift saknas', '4', 'Karlshamn, Karlskrona, Ronneby och Sölvesborg']] },
    })
  })

  it('draw as many marks as the table counts', () => {
    const input = sampleInput('14')
    const [figure] = renderFigures({ ...input, names: ['prick-egna-uppgifter'], boundaries })
    const [filled, dotted] = describeFigure('prick-egna-uppgifter', input).table.rows.map((row) => Number(row[1]))
    const length = Number(/h([\d.]+)" fill="none" stroke="currentColor" stroke-width="13.2"/.exec(figure!.inline)![1])
    expect(Math.round(length / 20) + 1).toBe(filled)
    expect(/<path d="(M[^"]+h1\.7v1\.7[^"]+)" fill="currentColor"/.exec(figure!.inline)![1]!.match(/M/g)).toHaveLength(dotted!)
  })

  it('keep state and age apart: what is old keeps its state', () => {
    const words = describeFigure('stapel-tackning', sampleInput('14')).table.head
    expect(words).toContain('finns')
    expect(words).toContain('finns (gammal eller odaterad)')
    expect(words.at(-1)).toBe('uppgift saknas')
  })

  it('refuse a name that no figure has, as a bug', () => {
    for (const name of ['karta-fraga-finnsinte', 'karta-mal-9', 'prick-x', '../x']) expect(() => describeFigure(name, sampleInput('10'))).toThrow(InternalError)
  })

  it('are found in Markdown in order, each once', () => {
    expect(figureNames('![a](figures/karta-lan.svg)\n\n![b \\] c](figures/stapel-alder.svg) ![a](figures/karta-lan.svg) ![x](figures/../x.svg)')).toEqual(['karta-lan', 'stapel-alder'])
  })
})

describe('colours', () => {
  const tokens = readFileSync(new URL('../../../templates/page/tokens.css', import.meta.url), 'utf8')
  const [lightBlock, systemDark, chosenDark] = tokens.split(/^@media/m).filter((part) => part.includes('--fjord:'))
  const valuesOf = (block: string): Record<string, string> => Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]))

  it('are those of the page', () => {
    expect(valuesOf(lightBlock!)).toMatchObject(light)
    expect(valuesOf(systemDark!)).toMatchObject(dark)
    expect(valuesOf(chosenDark!)).toMatchObject(dark)
  })

  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const contrast = (a: string, b: string): number => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05)

  it.each([['light', light], ['dark', dark]] as const)('of words stand out from every ground, %s', (_, colours) => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'fjord', 'clay'] as const) {
      for (const ground of ['paper', 'tone', 'tone-2', 'fjord-tone', 'clay-tone'] as const) expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5)
    }
    for (const ground of ['fjord', 'clay'] as const) expect(contrast(colours['on-strong'], colours[ground])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.ink, colours['fjord-3'])).toBeGreaterThanOrEqual(4.5)
  })
})
