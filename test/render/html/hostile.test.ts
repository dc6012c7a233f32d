import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '#text'
import { byId, byName, classesOf, elementsOf, readPage, textOf } from './read-page.ts'
import { samplePage } from './sample-report.ts'

const withText = (text: string): string => samplePage({ markdown: () => `<!-- sektion: omslag -->\n\n# Rapport\n\n<!-- sektion: metod -->\n\n## 2 Metod\n\n${text}\n` })
const sectionOf = (text: string) => byId(readPage(withText(text)), 'metod')!
const inCell = (text: string): string => `| Uppgift | Källa |\n| --- | --- |\n| ${text} | x |`

/** Each is tried as a paragraph, in a cell and in a quote. */
const attacks = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="https://example.org" onclick="x()">a</a>', '<iframe src="https://example.org"></iframe>', '<style>*{display:none}</style>',
  '<b id="kommun-1082" class="ut">x</b>', '<form action="https://example.org"><input name=q></form>', '<base href="https://example.org/">', '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<link rel=prefetch href=https://example.org/x>', '<svg onload=alert(1)>', '</section></main><p id=k1>', '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](data:text/html,x)', '[a](vbscript:x)', '[a](file:///etc/passwd)',
  '[a](&#106;avascript:alert(1))', '![a](https://example.org/pixel.png)', '![a](figures/../../x.svg)', '[a](https://example.org "onmouseover=x")', '<https://example.org/"onclick=x>', '[a](//example.org)', '[a]: javascript:alert(1)\n\n[a]',
]

describe('what Markdown cannot bring into the page', () => {
  it.each(attacks)('%s', (attack) => {
    for (const text of [attack, inCell(attack.replaceAll('\n', ' ')), `> ${attack.replaceAll('\n', ' ')}`]) {
      const html = withText(text)
      const section = byId(readPage(html), 'metod')!
      expect(byName(section, 'script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'base', 'meta', 'link', 'img', 'svg', 'frame')).toEqual([])
      for (const { properties } of elementsOf(section)) {
        expect(Object.keys(properties).filter((name) => /^on/i.test(name) || ['style', 'name', 'src', 'target'].includes(name))).toEqual([])
        if (properties['href'] !== undefined) expect(String(properties['href'])).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|[^:]*$)/)
      }
      expect(elementsOf(section, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => properties['id'])).toEqual(['metod'])
      // Nothing closed the page's own structure.
      expect(html.match(/<main /g)).toHaveLength(1)
      expect(html.match(/<\/main>/g)).toHaveLength(1)
    }
  })

  it('keeps the sanitiser from being asked for a class or an id', () => {
    const section = sectionOf('[K1](https://example.org){#x .ut}\n\n#### Rubrik {#kommun-1082}')
    expect(elementsOf(section).flatMap(({ properties }) => classesOf(properties)).filter((name) => !['sektion', 'sektion-metod', 'lead'].includes(name))).toEqual([])
  })

  it('does not take an escaped mark for a new section', () => {
    const page = readPage(withText(escapeMarkdown('<!-- sektion: kommun-1080 -->')))
    expect(byId(page, 'kommun-1080')).toBeUndefined()
    expect(textOf(byId(page, 'metod'))).toContain('<!-- sektion: kommun-1080 -->')
  })

  it('prints each section once, also when its mark comes twice', () => {
    const page = readPage(withText('Före\n\n<!-- sektion: metod -->\n\nEfter'))
    expect(elementsOf(page, ({ properties }) => properties['id'] === 'metod')).toHaveLength(1)
    expect(textOf(byId(page, 'metod'))).toContain('Efter')
  })

  it('does not take an escaped reference for one', () => {
    for (const text of ['Se \\[^K7\\] här.', inCell('\\[^K7\\]')]) expect(byName(sectionOf(text), 'a')).toEqual([])
  })

  it('is not swallowed by a fenced block that is never closed', () => {
    const page = readPage(samplePage({ markdown: () => '<!-- sektion: omslag -->\n\n# Rapport\n\n<!-- sektion: metod -->\n\n## 2 Metod\n\n```\n| a |\n\n<!-- sektion: begrepp -->\n\n## 3 Begrepp\n\nText.\n' }))
    expect(textOf(byName(byId(page, 'begrepp')!, 'h2')[0])).toBe('3 Begrepp')
  })
})

describe('what titles and names cannot bring into the style', () => {
  it.each(['"}body{display:none}', '</style><script>x</script>', '\\22 }*{color:red}', 'a\nb', '*/', '@import url(https://example.org)'])('%s', (text) => {
    const html = samplePage({ title: text, footer: text, markdown: () => `<!-- sektion: omslag -->\n\n# Rapport\n\n<!-- sektion: metod -->\n\n## ${escapeMarkdown(text)}\n\nText.\n` })
    const page = readPage(html)
    expect(byName(page, 'style')).toHaveLength(1)
    expect(byName(page, 'script')).toHaveLength(1)
    const style = textOf(byName(page, 'style')[0])
    expect(style).not.toContain('display:none}body')
    expect(style).not.toContain(`"${text}"`)
    // Each quote in the rule is one of ours: four strings of furniture and header.
    expect(style.split('\n').filter((line) => line.startsWith('@page s-metod'))[0]).toMatch(/^@page s-metod\{@top-right\{content:"[^"]*"\}\}$/)
  })
})

describe('any text', () => {
  it('is shown as it stands, in a paragraph, a heading and a cell', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
      const value = raw.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
      fc.pre(value !== '' && value !== '…')
      const escaped = escapeMarkdown(value)
      const section = sectionOf(`${escaped}\n\n#### ${escaped}\n\n| a | b |\n| --- | --- |\n| x | ${escaped} |`)
      const shown = value.replaceAll('\0', '\ufffd')
      const said = [byName(section, 'p')[0], byName(section, 'h3')[0], byName(section, 'td').at(-1)].map(textOf)
      for (const text of said) expect(text.replace(/[ \u00a0]+/g, ' ')).toBe(shown.replace(/[ \u00a0]+/g, ' '))
    }), { numRuns: 60 })
  })
})
