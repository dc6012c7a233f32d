import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfMarkdown } from '../../src/ingest/markdown/blocks-of-markdown.ts'
import { blocksOfPlainText } from '../../src/ingest/markdown/plain-text.ts'
import type { Block, Line } from '../../src/ingest/narrative/blocks.ts'

/** A line as data: its text and where each of its letters stands. */
const shown = (line: Line): unknown => [line.text, line.bold, line.links, ...[...line.text].map((_, offset) => line.place(offset))]
const flat = (blocks: readonly Block[]): unknown => blocks.map((block) => {
  if (block.is === 'heading') return [block.depth, shown(block.line)]
  if (block.is === 'paragraph') return block.lines.map(shown)
  return block.is === 'list' ? block.items.map((item) => item.map(shown)) : block.rows.map((row) => [row.cells, row.row, [...row.links!], row.cells.map((_, column) => [row.place(column), row.place(column, 'x')])])
})

const plainLine = fc.constantFrom(
  '', '', '# Rubrik', '## Ale kommun', '###### Djupt', '- Typ: Kvinnojour', '- Telefon: 031-390 06 10', '- Å', 'Löpande text.', 'Mer text: en rad till', '”Citat” och (parentes)', '2019 antogs en plan', 'a # b', '- a - b', '| Fråga | Svar |\n| - | - |\n| Plan | ja |', '| - | - |', '| a | b |', '|a|  |', '|---|:-:|', '||', '| 😀 | - b |',
)
const anyLine = fc.oneof(
  { weight: 3, arbitrary: plainLine },
  { weight: 1, arbitrary: fc.constantFrom('---', '===', '- ', '-', '-- a', '- - a', '1. a', '- 1. a', '- # a', '    kod', '- a\n  b', '#a', '# a #', '#', '```', 'a  ', '*a*', '[a](b)', '<b>', '&amp;', 'a | b', '|a|', '+ a', '> a', '~~~', ':-', '\ta', '\u00a0', '- \u00a0a', '\u{1f600} a') },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'#-+=~:.)1a Åö"') }) },
)

describe('blocksOfPlainText', () => {
  it('finds what the Markdown parser finds wherever it reads a text at all', () => {
    fc.assert(fc.property(fc.array(anyLine, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const body = lines.join(end)
      const plain = blocksOfPlainText(body, 'f.md')
      if (plain !== null) expect(flat(plain)).toEqual(flat(blocksOfMarkdown(body, 'f.md').blocks))
    }), { numRuns: 5000 })
  })

  it('reads the notes we ask people to write', () => {
    const body = '# Sida\n\n## Kvinnojouren Exempel\n\n- Typ: Kvinnojour\n- Telefon: 031-390 06 10\n\nJouren tar emot alla.\nRing först.\n'
    expect(blocksOfPlainText(body, 'f.md')?.map(({ is }) => is)).toEqual(['heading', 'heading', 'list', 'paragraph'])
  })

  it.each(['*viktigt*', '[sida](https://exempel.se)', '<b>x</b>', '1. ett', '> citat', '    kod', 'Rubrik\n---', '- a\nfortsättning', 'a  \nb', 'a &amp; b'])('leaves %j to the parser', (body) => {
    expect(blocksOfPlainText(body, 'f.md')).toBeNull()
  })
})
