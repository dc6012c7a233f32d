import fc from 'fast-check'
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
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

  it('keeps every kind of block and phrase that Markdown has, and nothing around them', () => {
    for (const [markdown, html] of [
      ['~~a~~ `b`', '<p><del>a</del> <code>b</code>'], ['```\nkod\n```', '<pre><code>kod </code></pre>'], ['a  \nb', '<p>a<br> b'], ['a\n\nb', '<p>a<p>b'], ['---', '<hr>'], ['> a', '<blockquote> <p>a </blockquote>'],
      ['# a\n## b\n### c\n#### d\n##### e\n###### f', 'a<h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>'],
      ['| A | B | C |\n|:--|--:|:-:|\n| 1 | 2 | 3 |', '<table> <thead> <tr> <th align=left scope=col>A <th align=right scope=col>B <th align=center scope=col>C <tbody> <tr> <td align=left>1 <td align=right>2 <td align=center>3 </table>'],
      ['`x` tel 031-390 06 00', '<p><code>x</code> tel <span class=tel>031-390 06 00</span>'], ['`x` 031-390 06 00 och 12 13 kr', '<p><code>x</code> <span class=tel>031-390 06 00</span> och 12 13 kr'],
      ['`x`● finns', '<p><code>x</code><span class=finns>finns</span>'], ['[`x` 031-390 06 00](tel:031)', '<p><a href=tel:031><code>x</code> 031-390 06 00</a>'],
      ['**~~a~~**', '<p><strong><del>a</del></strong>'], ['a<b>b</b>', '<p>ab'],
      ['a [b](https://exempel.se)', '<p>a <a href="https://exempel.se" rel="noopener noreferrer nofollow">b</a>'],
    ]) expect([markdown, blocks(markdown!).replace(/\s+/g, ' ')]).toEqual([markdown, html])
  })

  it('writes a list on one line only where every item is one paragraph', () => {
    for (const [markdown, html] of [
      ['- a\n  1. b\n     - c', '<ul><li>a<ol><li>b<ul><li>c</ul></ol></ul>'], ['- ett\n\n- två', '<ul> <li> <p>ett <li> <p>två </ul>'], ['3) a\n\n4) b', '<ol start=3> <li> <p>a <li> <p>b </ol>'], ['- [x] ett', '<ul> <li> ett </ul>'], ['- [ ] ett', '<ul> <li> ett </ul>'],
      ['- ett\n- # två', '<ul> <li>ett <li> två </ul>'], ['- ett\n  - a\n\n  - b', '<ul> <li>ett <ul> <li> <p>a <li> <p>b </ul> </ul>'], ['- ett\n\n  två\n- x', '<ul> <li> <p>ett <p>två <li> <p>x </ul>'], ['-\n- a', '<ul> <li> <li>a </ul>'],
      ['- a\n  ```\n  k\n  ```', '<ul> <li>a <pre><code>k </code></pre> </ul>'], ['- a\n  > b', '<ul> <li>a <blockquote> <p>b </blockquote> </ul>'], ['1. a\n\n   - b', '<ol> <li> <p>a <ul> <li>b </ul> </ol>'],
    ]) expect([markdown, blocks(markdown!).replace(/\s+/g, ' ')]).toEqual([markdown, html])
    const list = (ofList: Partial<List>, ofItem: Partial<ListItem>): string => printNodes([{ type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }], ...ofItem }], ...ofList }])
    for (const tight of [list({ ordered: true }, {}), list({ ordered: true, start: 1, spread: false }, { spread: false, checked: null })]) expect(tight).toBe('<ol><li>a</ol>')
    for (const loose of [list({ spread: true }, {}), list({}, { spread: true }), list({}, { checked: false }), list({}, { checked: true }), list({}, { children: [] })]) expect(loose).toMatch(/^<ul>\n/)
  })

  it('tells no other page where its reader came from, and escapes what an address may not hold', () => {
    const rel = 'rel="noopener noreferrer nofollow"'
    for (const [address, attributes] of [
      ['http://exempel.se/x', ` href="http://exempel.se/x" ${rel}`], ['https://exempel.se/%C3%A5', ` href="https://exempel.se/%C3%A5" ${rel}`], ['tel:112/https://', ' href="tel:112/https://"'], ['xhttps://exempel.se', ''], ['ftp://exempel.se/https://a', ''],
      ['/x', ''], ['//exempel.se', ''], ['x.html', ''], ['../x', ''], ['x#k1', ''], ['?a', ''], ['https:exempel', ''], ['#k1', ' href=#k1'], ['xtel:1', ''],
      ['http://exempel.se/x@y', ` href=http://exempel.se/x@y ${rel}`], ['https://exempel.se/x@y', ` href=https://exempel.se/x@y ${rel}`], ['MAILTO:a@exempel.se', ''], ['tel:1@https:', ' href=tel:1@https:'], ['https://exempel.se/å', ` href=https://exempel.se/%C3%A5 ${rel}`],
      ['https://exempel.se/%a', ` href=https://exempel.se/%25a ${rel}`], ['https://exempel.se/%zz', ` href=https://exempel.se/%zz ${rel}`], ['https://exempel.se/"onclick=x', ` href="https://exempel.se/%22onclick=x" ${rel}`],
    ]) expect([address, phrases(`[a](${address})`)]).toEqual([address, `<a${attributes}>a</a>`])
  })

  it('writes bold, notes and plain links together without a tree', () => {
    const link = '<a href="https://exempel.se" rel="noopener noreferrer nofollow">a</a>'
    const notes = ['K12', 'xK1', 'K1x', 'K1234567', 'Kd'].map((label) => `\n\n[^${label}]: a`).join('')
    for (const [markdown, html] of [
      ['**b** *c* [a](https://exempel.se)', `<strong>b</strong> <em>c</em> ${link}`], ['**[a](https://exempel.se)**', `<strong>${link}</strong>`], ['*[a](https://exempel.se)*', `<em>${link}</em>`], ['[^K12] [a](https://exempel.se)', `<a href=#k12>K12</a> ${link}`], ['[^K12]**a**[^K12]b', '<a href=#k12>K12</a><strong>a</strong><a href=#k12>K12</a>b'],
      ...['xK1', 'K1x', 'K1234567', 'Kd'].map((label) => [`[^${label}] [a](https://exempel.se)`, `<a href=#not-${label.toLowerCase()}>${label}</a> ${link.replace(/"(https[^"]*)"/, '$1')}`]),
      ['`a`[^K12][^K12] och [^K12]', '<code>a</code><a href=#k12>K12</a> <a href=#k12>K12</a> och <a href=#k12>K12</a>'],
    ]) expect([markdown, phrases(markdown + notes)]).toEqual([markdown, html])
    expect(printPhrases([{ type: 'text', value: 'a' }, { type: 'text', value: 'b' }])).toBe('ab')
    expect(['k1', 'K12', 'xk1', 'k1x', 'k1234567', 'k'].map(noteId)).toEqual(['k1', 'k12', 'not-xk1', 'not-k1x', 'not-k1234567', 'not-k'])
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

  it('drops scripts and styles with their words, and any other element of a node that names its own without its tags', () => {
    for (const [hName, html] of [['script', ''], ['style', ''], ['form', 'alert(1)'], ['strong', '<strong>alert(1)</strong>']] as const) {
      expect([hName, printByTree({ type: 'paragraph', data: { hName, hProperties: { id: 'x', name: 'y', onclick: 'z' } }, children: [{ type: 'text', value: 'alert(1)' }] })]).toEqual([hName, html])
    }
  })

  it('leaves no tag or attribute that is not ours, whatever is written', () => {
    const piece = fc.constantFrom('<', '>', '"', "'", '&', '[', ']', '(', ')', '!', '*', '_', '`', '\\', 'javascript:', 'https://', 'tel:', 'a', ' ', '\n', 'on=', '<a href=', '</', '[^K1]', '● finns', '031-390 06 00', '<!--', '-->', '|')
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')), (markdown) => {
      const html = blocks(markdown)
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(/^<(?:\/?(?:p|a|strong|em|del|code|pre|br|hr|ul|ol|li|blockquote|span|h[2-6]|table|thead|tbody|tr|th|td)|a href="?(?:#|https?:|mailto:|tel:)[^<>]*|span class="?\w+"?|ol start=\d+|t[hd](?: scope=col| align=\w+)*)>$/)
    }))
  })
})
