import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '#text'
import { analystText } from '../../src/render/markdown/analyst-text.ts'
import { escaped } from '../../src/render/markdown/md.ts'

function kindsOf(markdown: string): string[] {
  const kinds: string[] = []
  const visit = (node: Nodes): void => {
    kinds.push(node.type === 'heading' ? `heading ${node.depth}` : node.type)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(unified().use(remarkParse).parse(markdown))
  return kinds
}

describe('prose that the analyst wrote', () => {
  it('has its headings below those of the section', () => {
    expect(analystText('# Bakgrund\n\nText.\n\n## Mer\n', 3)).toBe('### Bakgrund\n\nText.\n\n#### Mer')
    expect(analystText('Rubrik\n======\n\nText.', 3)).toBe('### Rubrik\n\nText.')
  })

  it('cannot forge the markers that the page is built from', () => {
    expect(analystText('Före.\n\n<!-- sektion: kommun-1480 -->\n\nEfter <b>fet</b>.', 3)).not.toMatch(/<!--|<b>/)
  })

  it('keeps links to the web, mail and phones, and the text of other links', () => {
    expect(analystText('[sida](https://exempel.se) [fil](file:///etc/passwd) [kod](javascript:alert(1))', 3)).toBe('[sida](https://exempel.se) fil kod')
  })

  it('keeps tables, lists and template marks as they are typed', () => {
    const text = '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- {{punkt}}'
    expect(analystText(text, 3)).toBe(text)
  })

  it('has no raw HTML and no heading of level 1 or 2 in whatever is typed', () => {
    fc.assert(fc.property(fc.stringMatching(/^[#<>!\-=a\n ()[\]`:/]{0,60}$/), (typed) => {
      const kinds = kindsOf(analystText(typed, 3))
      expect(kinds).not.toContain('html')
      expect(kinds).not.toContain('heading 1')
      expect(kinds).not.toContain('heading 2')
    }))
  })
})

describe('a value from the material', () => {
  it('that is plain words is left as it is by the escaping too', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-zÅÄÖåäöÉéÜü][A-Za-zÅÄÖåäöÉéÜü0-9 ,.:;()/–-]{0,30}$/), (typed) => {
      fc.pre(!typed.endsWith(' ') && !typed.endsWith(':'))
      expect(escapeMarkdown(typed)).toBe(typed)
    }))
  })

  it('stays on its line and in its cell', () => {
    fc.assert(fc.property(fc.string(), (typed) => {
      const printed = escaped(typed)
      expect(printed).not.toMatch(/[\n\r]/)
      expect(printed).not.toMatch(/(?<!\\)(?:\\\\)*[|<]/)
    }))
  })
})
