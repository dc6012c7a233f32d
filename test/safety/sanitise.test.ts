import fc from 'fast-check'
import type { Paragraph, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { noteId, printByTree, printNodes, printPhrases } from '../../src/render/html/inline.ts'

const read = (markdown: string): RootContent[] => unified().use(remarkParse).use(remarkGfm).parse(markdown).children
const blocks = (markdown: string): string => printNodes(read(markdown))
const phrases = (markdown: string): string => printPhrases((read(markdown)[0] as Paragraph).children)
const slow = (markdown: string): string => printByTree(read(markdown)[0]!).replace(/^<p>/, '')

describe('Markdown from the material as HTML', () => {
  it('keeps words, bold, lists, tables and addresses of the web, the telephone and mail', () => {
    expect(phrases('Ring **nu** på *natten*')).toBe('Ring <strong>nu</strong> på <em>natten</em>')
    expect(phrases('[sida](https://exempel.se/a)')).toBe('<a href="https://exempel.se/a" rel="noopener noreferrer nofollow">sida</a>')
    expect(phrases('[112](tel:112)')).toBe('<a href="tel:112">112</a>')
    expect(phrases('[brev](mailto:info@exempel.se)')).toContain('href=mailto:info@exempel.se')
    expect(phrases('tel 031-390 06 00')).toMatch(/<span class="?tel"?>031-390 06 00<\/span>/)
    expect(blocks('1. ett\n2. två')).toContain('<ol>')
    expect(blocks('3. ett\n4. två')).toBe('<ol start=3><li>ett<li>två</ol>')
    expect(blocks('- ett\n  - under\n- två')).toBe('<ul><li>ett<ul><li>under</ul><li>två</ul>')
    expect(blocks('- ett\n\n  > citat\n- två')).toMatch(/<li>\s*<p>ett\s*<blockquote>/)
    expect(blocks('- ett\n  > citat')).toMatch(/<blockquote>/)
    expect(blocks('- [x] ett')).not.toMatch(/<input/)
    expect(printNodes([{ type: 'list', ordered: true, start: null, spread: false, children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'ett' }] }] }] }])).toBe('<ol><li>ett</ol>')
    expect(blocks('| A | B |\n|:--|--:|\n| 1 | 2 |')).toMatch(/<th scope=col align=left>A|<th align=left scope=col>A/)
    expect(printPhrases([])).toBe('')
  })

  it('says the same the short way and by way of the tree', () => {
    for (const markdown of ['Ring **nu** på *natten*', 'a < b & "c"', '● finns i dag', '**◌ uppgift saknas**', 'tel 031-390 06 00 och 116 016.', 'Nummer 031-390 06 00', '031-390 06 00 svarar', '12 13', '[031-390 06 00](tel:0313900600)']) {
      const plain = (html: string): string => html.replaceAll('"', '').replaceAll('&#x26;', '&amp;').replaceAll('&#x3C;', '&lt;').replaceAll('&quot;', '').replaceAll('&gt;', '>')
      expect([markdown, plain(slow(markdown))]).toEqual([markdown, plain(phrases(markdown))])
    }
  })

  it('drops raw HTML, pictures, scripts, and every other address', () => {
    for (const markdown of [
      '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'a <b onclick="x">b</b>', '![bild](https://exempel.se/a.png)', '![bild][b]\n\n[b]: https://exempel.se/a.png', '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](data:text/html,a)', '[x](vbscript:a)', '[x](file:///etc/passwd)',
      '[x](&#106;avascript:alert(1))', '[x](java\nscript:alert(1))', '<iframe src=https://exempel.se></iframe>', '<style>a{}</style>', '<meta http-equiv=refresh content=0>', '<a name=x id=y style=z>a</a>', '<javascript:alert(1)>', '<form action=/><input name=a></form>', '<svg onload=alert(1)>', '[a]: javascript:alert(1)\n\n[a]', '**[x](javascript:alert(1))**',
    ]) {
      const html = blocks(markdown)
      expect([markdown, /<(?!\/?(?:p|a|strong|em|del|code|pre|br|hr|ul|ol|li|blockquote|span|h[2-6]|table|thead|tbody|tr|th|td)[\s>/])/.exec(html), /\s(?:on\w+|style|id|name|src)=/.exec(html), /href="?(?!https?:|mailto:|tel:|#)/.exec(html)]).toEqual([markdown, null, null, null])
    }
  })

  it('refers to notes by an id of our own making', () => {
    expect(phrases('[^K12]\n\n[^K12]: not')).toBe('<a href=#k12>K12</a>')
    expect(phrases('[^K1][^K2]\n\n[^K1]: a\n\n[^K2]: b')).toBe('<a href=#k1>K1</a> <a href=#k2>K2</a>')
    expect(noteId('Å" onload=x')).toMatch(/^not-[a-z0-9-]+$/)
    expect(phrases('[^Å"x]\n\n[^Å"x]: not')).toMatch(/^<a href=#not-[a-z0-9-]+>/)
    expect(printByTree({ type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'k3' }] })).toBe('<p><a href=#k3>k3</a>')
    expect(printPhrases([{ type: 'footnoteReference', identifier: 'K3' }])).toBe('<a href=#k3>K3</a>')
  })

  it('leaves no tag or attribute that is not ours, whatever is written', () => {
    const piece = fc.constantFrom('<', '>', '"', "'", '&', '[', ']', '(', ')', '!', '*', '_', '`', '\\', 'javascript:', 'https://', 'tel:', 'a', ' ', '\n', 'on=', '<a href=', '</', '[^K1]', '● finns', '031-390 06 00', '<!--', '-->', '|')
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')), (markdown) => {
      const html = blocks(markdown)
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(/^<(?:\/?(?:p|a|strong|em|del|code|pre|br|hr|ul|ol|li|blockquote|span|h[2-6]|table|thead|tbody|tr|th|td)|a href="?(?:#|https?:|mailto:|tel:)[^<>]*|span class="?\w+"?|ol start=\d+|t[hd](?: scope=col| align=\w+)*)>$/)
    }))
  })
})
