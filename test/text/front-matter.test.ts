import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, parseFrontMatter } from '#text'

const rulesOf = (text: string): string[] => parseFrontMatter(text, 'notes/x.md').diagnostics.map((diagnostic) => diagnostic.rule)
const dataOf = (text: string): unknown => JSON.parse(JSON.stringify(parseFrontMatter(text, 'notes/x.md').data))

describe('parseFrontMatter', () => {
  it('keeps codes, dates, times and truth words as the text that was written', () => {
    expect(dataOf('---\nkommun: 0114\nstart: 2019-09-16\ntid: 12:30\nsvar: no\nnytt: true\ntal: 1_480\nsmall: 0x1F\ntom:\n---\n')).toEqual({
      kommun: '0114', start: '2019-09-16', tid: '12:30', svar: 'no', nytt: 'true', tal: '1_480', small: '0x1F', tom: '',
    })
  })

  it('reads lists, maps and quoted text', () => {
    expect(dataOf('---\nmål: ["1", 2]\nsources:\n  - title: "A: b"\n    year: 2019\ntext: |\n  en\n  två\n---\n')).toEqual({
      mål: ['1', '2'], sources: [{ title: 'A: b', year: '2019' }], text: 'en\ntvå\n',
    })
  })

  it('tells the line of every key, also nested ones and after CRLF', () => {
    const { lineOf } = parseFrontMatter('---\r\ntitle: a\r\nsources:\r\n  - title: b\r\n    year: 2019\r\n---\r\nx', 'f.md')
    expect({ ...lineOf }).toEqual({ title: 2, sources: 3, 'sources.0': 4, 'sources.0.title': 4, 'sources.0.year': 5 })
  })

  it('blanks the front matter so that lines of the body are lines of the file', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a: 1', 'b: två', '# c', ''), { maxLength: 8 }), fc.string(), fc.constantFrom('\n', '\r\n', '\r'), (keys, body, end) => {
      const unique = [...new Set(keys)]
      const text = ['---', ...unique, '---', body].join(end)
      const parsed = parseFrontMatter(text, 'f.md')
      expect(parsed.diagnostics).toEqual([])
      expect(linesOf(parsed.body)).toEqual(linesOf(text).map((line, index) => (index < unique.length + 2 ? '' : line)))
    }))
  })

  it('reads plain keys as the YAML library reads them', () => {
    const value = fc.oneof(fc.string({ unit: fc.constantFrom(...'aÅ0 :#"\'\\-,[]{}&*!|>%@`~?.\t\u00a0\u2028') }), fc.constantFrom('0114', '"Ett: två"', 'null', '~', 'https://exempel.se/a?b=c&d#e', '2019-09-16', 'a: b', 'a #b', "'a'", '"a" b', '- a'))
    const line = fc.tuple(fc.constantFrom('title', 'kommun', 'källa', 'source_url'), value).map(([key, text]) => `${key}: ${text}`)
    fc.assert(fc.property(fc.uniqueArray(line, { maxLength: 5 }), (lines) => {
      // A comment is never plain, so the same keys above one go through the library.
      const [plain, byLibrary] = ['', '# anteckning\n'].map((comment) => parseFrontMatter(`---\n${[...lines, comment].join('\n')}---\n`, 'f.md'))
      expect({ ...plain!.data }).toEqual({ ...byLibrary!.data })
      expect({ ...plain!.lineOf }).toEqual({ ...byLibrary!.lineOf })
      expect(plain!.diagnostics.map(({ rule }) => rule)).toEqual(byLibrary!.diagnostics.map(({ rule }) => rule))
    }), { numRuns: 5000 })
  })

  it('has no front matter to read in an ordinary text, a thematic break or an empty file', () => {
    for (const text of ['', '# Rubrik\n', '----\na: 1\n----\n', ' ---\na: 1\n---\n', 'a\n---\nb\n---\n']) {
      expect(parseFrontMatter(text, 'f.md')).toMatchObject({ body: text, diagnostics: [] })
      expect(dataOf(text)).toEqual({})
    }
  })

  it('drops a byte order mark and still reads the front matter', () => {
    expect(dataOf('\uFEFF---\ntitle: a\n---\n')).toEqual({ title: 'a' })
  })

  it.each(['js', 'javascript', 'JS', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'yaml', 'yml', ' ', ' js', '\tjs', '; js'])('refuses a block opened with ---%s and runs nothing', (language) => {
    const canary = globalThis as { ran?: boolean }
    delete canary.ran
    for (const mark of ['', '\uFEFF']) {
      const parsed = parseFrontMatter(`${mark}---${language}\n{ a: (globalThis.ran = true) }\n---\ntext\n`, 'f.md')
      expect(parsed.diagnostics.map(({ rule, severity, place }) => ({ rule, severity, line: place.line }))).toEqual([{ rule: 'text/front-matter-opening', severity: 'error', line: 1 }])
      expect(Object.keys(parsed.data)).toEqual([])
    }
    expect(canary.ran).toBeUndefined()
  })

  it('runs nothing in a body that opens with a second block', () => {
    const canary = globalThis as { ran?: boolean }
    delete canary.ran
    const parsed = parseFrontMatter('---\na: 1\n---\n---js\n(globalThis.ran = true)\n---\n', 'f.md')
    expect(parsed.body).toBe('\n\n\n---js\n(globalThis.ran = true)\n---\n')
    expect(canary.ran).toBeUndefined()
  })

  it('does not let keys of the input reach the prototype of an object', () => {
    const { data } = parseFrontMatter('---\n__proto__: { polluted: ja }\nconstructor: { prototype: { polluted: ja } }\ntoString: x\n---\n', 'f.md')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(data)).toBeNull()
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString'])
  })

  it.each([
    ['text/front-matter-unclosed', '---\ntitle: a\n'],
    ['text/yaml-duplicate-key', '---\na: 1\nb: 2\na: 3\n---\n'],
    ['text/yaml-duplicate-key', '---\nx: { a: 1, a: 2 }\n---\n'],
    ['text/yaml-tag', '---\na: !!js/function "x"\n---\n'],
    ['text/yaml-tag', '---\na: !egen x\n---\n'],
    ['text/yaml-tag', '---\na: !!int 5\n---\n'],
    ['text/yaml-syntax', '---\na: [1, 2\n---\n'],
    ['text/yaml-syntax', '---\na: b: c\n---\n'],
    ['text/yaml-syntax', '---\n- a\n- b\n---\n'],
    ['text/yaml-syntax', '---\na: *saknas\n---\n'],
    ['text/yaml-key', '---\n[a, b]: c\n---\n'],
    ['text/front-matter-size', `---\na: ${'x'.repeat(70_000)}\n---\n`],
    ['text/front-matter-size', `---\n${'\n'.repeat(3000)}\n---\n`],
    ['text/yaml-too-deep', `---\na: ${'['.repeat(30_000)}\n---\n`],
    ['text/yaml-too-deep', `---\n${'- '.repeat(30_000)}\n---\n`],
    ['text/yaml-too-deep', `---\n${Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`],
  ])('refuses with %s and uses nothing of the block', (rule, text) => {
    expect(rulesOf(text)).toEqual([rule])
    expect(dataOf(text)).toEqual({})
  })

  it('refuses a few aliases that unfold to very much', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)].join('\n')
    expect(rulesOf(`---\n${bomb}\n---\n`)).toEqual(['text/yaml-too-deep'])
  })

  it('names the line of a duplicate key', () => {
    expect(parseFrontMatter('---\na: 1\n\n# kommentar\na: 2\n---\n', 'f.md').diagnostics[0]!.place).toEqual({ file: 'f.md', line: 5, column: 1 })
  })

  it('gives the same answer the second time for a broken block', () => {
    const text = '---\na: [\n---\n'
    expect(parseFrontMatter(text, 'f.md')).toEqual(parseFrontMatter(text, 'f.md'))
    expect(rulesOf(text)).toEqual(['text/yaml-syntax'])
  })

  it('returns for any text', () => {
    const pieces = fc.constantFrom('---', '\n', 'a: ', '"', '\'', '[', '{', '&x ', '*x', '!t ', '- ', '|', '>', '\t', '#', '? ', ': ', '__proto__: ', '\uFEFF', '\r', 'å')
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 30 }).map((parts) => `---\n${parts.join('')}\n---\n`)), (text) => {
      const parsed = parseFrontMatter(text, 'f.md')
      expect(linesOf(parsed.body).length).toBe(linesOf(text).length)
      expect(parsed.diagnostics.every(({ message, place }) => message.sv !== '' && message.en !== '' && (place.line ?? 1) <= linesOf(text).length)).toBe(true)
    }), { numRuns: 2000 })
  })
})
