import { describe, expect, it } from 'vitest'
import { renderReport } from '#render'
import { boundaries, kommunerOf, templates, today, vocabulary, world } from './world.ts'

const render = () => renderReport({ ...world('10'), vocabulary, templates, texts: [], boundaries, today, version: '0.1.0' })

describe('the whole report', () => {
  it('draws every figure that the Markdown shows, and no other', () => {
    const { markdown, figures } = render()
    const shown = [...markdown.matchAll(/\]\((figures\/[a-z0-9-]+\.svg)\)/g)].map((match) => match[1])
    expect(figures.map((figure) => figure.path).toSorted()).toEqual([...new Set(shown)].toSorted())
    expect(figures.length).toBeGreaterThan(5)
  })

  it('has in its HTML every kommun and every table of its Markdown', () => {
    const { markdown, html } = render()
    for (const kommun of kommunerOf('10')) expect(html).toContain(`id=kommun-${kommun.code}>`)
    expect(html.match(/<caption>/g)).toHaveLength(markdown.match(/^\*\*[^*|]+\.\*\*.*\n\n\|/gm)!.length)
  })

  it('has a table with the same numbers beside every map', () => {
    const { markdown } = render()
    const captions = [...markdown.matchAll(/^\*\*Figur \d+\.\*\* ([^.]+)\./gm)].map((match) => match[1]!)
    const maps = [...markdown.matchAll(/^!\[[^\]]*\]\(figures\/(karta|kartor)-(?!omslag)/gm)]
    expect(maps.length).toBeGreaterThanOrEqual(4)
    for (const title of captions.filter((caption) => /: läget i kommunerna$|^Starkaste läget/.test(caption))) expect(markdown).toMatch(new RegExp(`^\\*\\*Tabell \\d+\\.\\*\\* ${title}\\.`, 'm'))
  })

  it('is the same bytes every time', () => {
    expect(render()).toEqual(render())
  })
})
