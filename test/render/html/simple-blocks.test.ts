import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { readPhrases } from '../../../src/render/html/phrases.ts'
import { markedBlocks, readTable, takeOutSimpleBlocks, type SimpleBlock } from '../../../src/render/html/simple-blocks.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const definitions = '\n\n[^K1]: x\n\n[^K23]: x\n'

/** The parser's tree in the parts that the page is made from. */
function bare(node: Nodes): unknown {
  const { type } = node
  if (type === 'text' || type === 'html' || type === 'inlineCode' || type === 'code') return { type, value: node.value }
  if (type === 'table') {
    // GFM: rows have as many cells as the head; what is missing is empty, what is too much is not shown.
    const columns = node.children[0]!.children
    return { type, rows: node.children.map((row) => columns.map((_, index) => (row.children[index]?.children ?? []).map(bare))) }
  }
  const own = type === 'heading' ? { depth: node.depth } : type === 'link' ? { url: node.url } : type === 'footnoteReference' || type === 'footnoteDefinition' ? { label: node.label } : type === 'list' ? { ordered: node.ordered === true } : {}
  return { type, ...own, ...('children' in node ? { children: node.children.map((child) => bare(child as Nodes)) } : {}) }
}

const parsed = (markdown: string): unknown[] => (parser.parse(markdown + definitions) as Root).children.slice(0, -2).map(bare)

function bareSimple(block: SimpleBlock): unknown {
  if (block.type !== 'text-table') return bare(block)
  const cell = (text: string): unknown => (text === '' ? [] : (readPhrases(text) ?? cellByParser(text)).map(bare))
  return { type: 'table', rows: [block.head, ...block.rows].map((row) => row.map(cell)) }
}

function cellByParser(text: string): Nodes[] {
  const table = (parser.parse(`| |\n| --- |\n| ${text} |${definitions}`) as Root).children[0]
  return table?.type === 'table' ? (table.children[1]?.children[0]?.children ?? []) : []
}

/** Reads in our way and fills in what was taken out. */
function readInOurWay(markdown: string): unknown[] {
  const { text, blocks } = takeOutSimpleBlocks(markdown)
  if (text === '') return blocks.map(bareSimple)
  return (parser.parse(text + definitions) as Root).children.slice(0, -2).flatMap((node) => (node.type === 'html' ? (markedBlocks(node.value, blocks)?.map(bareSimple) ?? [bare(node)]) : [bare(node)]))
}

const words = fc.constantFrom('ord', 'Å ä ö', '12 platser', '031-390 06 00', 'a & b', '1.', 'x.', '(två)', '–', '§ 4', 'C++', 'a:b', '=', '+46', '#', '>', '-', '!', '5 %', '“citat”', 'e\u0301', '\\# a', '\\<!-- x -->', '\\\\<!-- x', '&', '{', '!\\[a', '—', 'a\u00a0b', '\u00ad', '.', '%C3', '/', '&\\#1', '"', '1\\. a', 'http\\://a.se/x\\_y,', '(http\\://a.se)', 'a\\@b.se', 'www\\.a.se', 'ftp\\://a.se', 'http\\\\://a.se', 'http:\\//a.se', 'x\\@')
const marks = fc.constantFrom('**fet**', '**fet**,', 'a**b**', '** x **', '*lutad*', '_a_', '`kod`', '[^K1]', '[^K1][^K23]', '[länk](<https://example.org/a?b=1>)', '[ring](tel:+46313900600)', '[x](https://example.org/å)', '<https://example.org/%C3%A5>',
  'https://example.org', 'www.example.org', 'a@example.org', '&amp;', '\\*', '\\[x\\]', '\\', '~~x~~', '![bild](figures/x.svg)', '<b>', '***', '\\|', '[a](tel:\\+1)', '&#32;')
const line = fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: marks }), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))

const cell = line.map((text) => text.replace(/(?<!\\)\|/g, ''))
const table = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.array(fc.oneof(cell, fc.constant(''), fc.constant('…')), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }))
  .map(([columns, rows]) => [rows[0]!, ...rows].map((row, index) => (index === 1 ? Array.from({ length: columns }, () => '---:') : Array.from({ length: index === 0 ? columns : row.length }, (_, at) => row[at] ?? 'x'))).map((row) => `| ${row.join(' | ')} |`).join('\n'))
const block = fc.oneof(
  line, line.map((text) => `#### ${text}`), line.map((text) => `- ${text}`), fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')), line.map((text) => `  ${text}`), line.map((text) => `1. ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((each) => `> ${each}`).join('\n>\n')), fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')), line.map((text) => `**Tabell 1.** ${text}`), table,
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n')), fc.tuple(line, line, line).map(([a, b, c]) => `> ${a}\n>\n> - ${b}\n> - ${c}`),
  line.map((text) => `![${text}](figures/x.svg)`), fc.tuple(line, line, line).map(([a, b, c]) => `- [x](#y) ${a}\n  - ${b}\n- ${c}`), fc.constant('<!-- innehall -->'), line.map((text) => `- ${text}\n  - ${text}`), fc.constant('---'),
)

describe('reading line by line', () => {
  it('gives phrases as the Markdown parser does, or leaves the line to it', () => {
    fc.assert(fc.property(line, (text) => {
      const read = readPhrases(text)
      if (read === undefined) return
      const [paragraph] = parsed(`Ord ${text}`) as [{ children: unknown[] }]
      expect((readPhrases(`Ord ${text}`) ?? []).map(bare)).toEqual(paragraph.children)
    }), { numRuns: 400 })
  })

  it('gives blocks as the Markdown parser does, whatever stands beside them', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const markdown = `${blocks.join('\n\n')}\n`
      expect(readInOurWay(markdown)).toEqual(parsed(markdown))
    }), { numRuns: 400 })
  })

  it('takes what our templates write, so that nothing of it goes through the parser', () => {
    const { text } = takeOutSimpleBlocks('<!-- sektion: kommun-1080 -->\n\n### Karlskrona kommun\n\nKommunkod 1080 · Invånare 66 000 (2024) [^K1]\n\n**Tabell 1.** Läget. 36 frågor.\n\n| Fråga | Läge |\n| --- | --- |\n| Samordnare | ◌ uppgift saknas |\n\nAnm.: Var de ligger publiceras aldrig.\n\n> **Rätta oss**\n>\n> Skriv på raderna.\n\n- **Linjen**, [112](tel:112).\n- Annat.\n')
    expect(text).toBe('')
  })

  it('leaves a table in a fenced block alone', () => {
    const markdown = '```\n\n| a |\n| --- |\n| b |\n\n```\n'
    expect(takeOutSimpleBlocks(markdown).blocks).toEqual([])
  })

  it('comes to an end on the worst of lines', () => {
    for (const worst of ['**a'.repeat(60_000), '[^K1]('.repeat(40_000), '[a]('.repeat(50_000), '\\'.repeat(200_000), '| '.repeat(100_000), '<https://'.repeat(20_000), `[${'a'.repeat(100_000)}](<${'b'.repeat(90_000)}`]) {
      readPhrases(worst)
      expect(takeOutSimpleBlocks(`${worst}\n`).blocks.length).toBeLessThan(2)
      expect(readTable([worst, '| --- |']).rows).toEqual([])
    }
  })
})
