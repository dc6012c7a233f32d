import { unified } from 'unified'
import rehypeParse from 'rehype-parse'
import { describe, expect, it } from 'vitest'
import { withoutQuotes } from '../../../src/render/html/plain.ts'

const tree = (html: string): unknown => unified().use(rehypeParse, { fragment: true, verbose: false }).parse(html)
const withoutPlaces = (html: string): string => JSON.stringify(tree(html), (key, value: unknown) => (key === 'position' ? undefined : value))

describe('attributes without quotation marks', () => {
  it('say the same', () => {
    for (const html of [
      '<p class="a" id="b">c="d" &lt;e f="g"&gt;</p>', '<svg viewBox="0 0 1 1"><use href="#a"/><path d="M0 0h1" fill="none"/><path fill="none" d="M0"/></svg>',
      '<a href="https://exempel.se/" rel="noopener noreferrer">x</a>', '<a href="https://exempel.se/?a=b&amp;c">x</a>', '<a title="" class="b">x</a>', '<svg><image href="a/"/></svg>', '<td class="x y" colspan="2">a', '<a title="a=&quot;b&quot;" href="#c">d</a>',
    ]) expect(withoutPlaces(withoutQuotes(html))).toBe(withoutPlaces(html))
  })

  it('stand without them where HTML lets one leave them out', () => {
    expect(withoutQuotes('<p class="a" id="b" title="c d"><svg><use href="#e"/></svg>')).toBe('<p class=a id=b title="c d"><svg><use href=#e /></svg>')
  })
})
