import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '#text'

interface Node { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }
const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown) as unknown as Node
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')
const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)]

/** A value stands on one line, and Markdown cannot write NUL. */
const shown = (text: string): string => text.replace(/\0/g, '\uFFFD').replace(/[\r\n]+/g, ' ')

const marks = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~=:&;^@"\'$%/ \t\n\r0123456789abcåäöÅé', '---', '![', '[^1]', '<!--', '-->', 'www.', 'https://', 'a@b.se', '&amp;', '&#35;', '1.', '1)', '- [ ] ', '\u00A0', '***', '```', '~~~', '|---|', ':-', '{{x}}', '<b>', '\u200D', '\\|', 'xmpp:', 'mailto:')
const markdownLike = fc.array(marks, { maxLength: 14 }).map((parts) => parts.join(''))
const anyText = fc.oneof(markdownLike, fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 })).filter((text) => !/\p{Surrogate}/u.test(text))

const examples: [string][] = ['# rubrik', '- punkt', '+46 31 390 06 01', '1. ett', '12) tolv', '> citat', '* * *', '---', '====', '| a | b |', '[text](javascript:alert(1))', '![bild](x)', '<script>alert(1)</script>',
  '<!-- sektion: mal -->', '&copy; &#60;', 'https://a.se/b_c_d', 'www.a.se/_x_', 'a_b@c_d.se', 'snake_case och __fet__', 'tab\there', '  inryckt', 'slut  ', '    kod', '\\', 'a\\', '`kod`', '~~struken~~', '[^K1]', '[^K1]: fot', '- [x] gjort', ':-', ':-:', '-:', '{{namn}}', '*', '_', '\u00A0hårt', 'rad ett\nrad två', '~', '1', '-', '+', '=', '#', 'a | b', 'a \\| b', '\\\\|'].map((text) => [text])

describe('escapeMarkdown', () => {
  it.each(examples)('shows %j as it is', (text) => {
    expect(textOf(parse(escapeMarkdown(text)))).toBe(shown(text))
  })

  it('shows any text as it is, in a paragraph', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(textOf(parse(escapeMarkdown(text)))).toBe(shown(text))
    }), { numRuns: 1500 })
  })

  it('makes nothing but text, and links only where GFM links bare addresses', () => {
    fc.assert(fc.property(anyText, (text) => {
      const types = new Set(typesIn(parse(escapeMarkdown(text))))
      expect([...types].filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type))).toEqual([])
    }), { numRuns: 1500 })
  })

  it('shows any text as it is in a cell of a table, between its neighbours', () => {
    fc.assert(fc.property(anyText, anyText, (first, second) => {
      const table = parse(`| A | B |\n| --- | --- |\n| ${escapeMarkdown(first)} | ${escapeMarkdown(second)} |\n`).children![0]!
      expect(table.type).toBe('table')
      expect(table.children![1]!.children!.map(textOf)).toEqual([shown(first), shown(second)])
    }), { numRuns: 1500 })
  })

  it('shows any text as it is in a heading, a list item and after a line of text', () => {
    fc.assert(fc.property(anyText.filter((text) => text.trim() !== ''), (text) => {
      expect(textOf(parse(`## ${escapeMarkdown(text)}\n`))).toBe(shown(text))
      expect(textOf(parse(`- ${escapeMarkdown(text)}\n`))).toBe(shown(text))
      expect(textOf(parse(`Källa:\n${escapeMarkdown(text)}`))).toBe(`Källa:\n${shown(text)}`)
    }), { numRuns: 1000 })
  })

  it('escapes nothing but what has a meaning where it stands', () => {
    for (const [text, escaped] of [
      ['a\0b', 'a\uFFFDb'], ['a\r\nb', 'a b'], ['  ', '&#32;&#32;'], ['', ''], ['slut  ', 'slut&#32;&#32;'], ['\t a \t', '&#9;&#32;a&#32;&#9;'], ['a \t b', 'a \t b'], ['https://a.se ', 'https\\://a.se&#32;'], ['https://a.se b ', 'https://a.se b&#32;'], ['b https://a.se ', 'b https\\://a.se&#32;'], ['www.a.se ', 'www\\.a.se&#32;'],
      [':a', ':a'], [':-', '\\:-'], ['1.', '1\\.'], ['1)', '1\\)'], ['1.a', '1.a'], ['1. a', '1\\. a'], ['-', '\\-'], ['-a', '-a'], ['- a', '\\- a'], ['+46', '+46'], ['=a', '\\=a'], ['a > b', 'a > b'],
    ]) expect([text, escapeMarkdown(text!)]).toEqual([text, escaped])
  })

  it('leaves ordinary Swedish text readable', () => {
    for (const text of ['031-390 06 01', 'Kvinno- & tjejjouren Ada', 'mån–fre 8.00–16.30 (lunch 12–13)', 'Ja! Från 2019.', 'https://www.ockero.se', 'kontakt@exempel.se']) {
      expect(escapeMarkdown(text)).toBe(text)
    }
  })
})
