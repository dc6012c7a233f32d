import { describe, expect, it } from 'vitest'
import { InternalError } from '#model'
import { canonicalAddress, cellForCsv, cellFromCsv, dayWritten, formatPhone, parseFrontMatter, parseShippedCsv, periodWritten, publicAddress, readPeriod, slug } from '#text'
import { remember } from '../../src/text/remember.ts'

describe('a cell of CSV', () => {
  const guarded = ['=1+1', '+SUM(A1)', '-2+3', '@a', '\ta', '\ra', "'=1", "''=1", '-', '+1.', '+46 31', '=', '=+46313900600', '+46313900600=1', '+4631390,', '-1,', '+1x', '-x1']
  const plain = ['', 'a', "'a", "'", '1', '-1', '+1', '-1,5', '-1,55', '-12.34', '+46', '+46313900600', 'a=1', ' =1', '1-2', '\na']

  it('is never run as a formula, and numbers and telephone numbers stay as they are', () => {
    for (const text of guarded) expect([text, cellForCsv(text)]).toEqual([text, `'${text}`])
    for (const text of plain) expect([text, cellForCsv(text)]).toEqual([text, text])
  })

  it('gives back what went in', () => {
    for (const text of [...guarded, ...plain]) expect([text, cellFromCsv(cellForCsv(text))]).toEqual([text, text])
  })
})

describe('a telephone number in print', () => {
  it('is grouped from the right after its area code', () => {
    for (const [stored, printed] of [
      ['+46313900600', '031-390 06 00'], ['031 390601', '031-39 06 01'], ['+468465004', '08-46 50 04'], ['+46846500400', '08-465 004 00'], ['+46980319200', '0980-31 92 00'], ['+46200112', '0200-112'], ['+46900200', '0900-200'], ['+4620505050', '020-50 50 50'], ['+46771123456', '0771-12 34 56'], ['+463112345', '031-123 45'],
      ['+4790000000', '+4790000000'], ['112', '112'], ['11414', '114 14'], ['114 14', '114 14'], ['1177', '1177'], ['+46123', '0123-'], ['+46311234567', '031-123 45 67'], ['116016', '116 016'], ['116 0161', '1160161'],
    ]) expect([stored, formatPhone(stored!).replaceAll('\u00a0', ' ')]).toEqual([stored, printed])
    expect(formatPhone(`+46${'\n'.repeat(6)}`)).toMatch(/^0/)
  })
})

describe('a slug', () => {
  it('is fit for a file name everywhere', () => {
    for (const [text, made] of [['Åsa & Örn', 'asa-och-orn'], ['Smørrebrød æ ß þ ð ł đ œ', 'smorrebrod-ae-ss-th-d-l-d-oe'], ['CON', 'con-fil'], ['lpt1', 'lpt1-fil'], ['connie', 'connie'], ['', 'namnlos'], ['!', 'namnlos'], ['’s-Hertogen', 's-hertogen'], ['a--b-', 'a-b']]) expect([text, slug(text!)]).toEqual([text, made])
    expect([slug('ab cd', 3), slug('abcd', 2)]).toEqual(['ab', 'ab'])
  })
})

describe('a table that comes with the program', () => {
  it('is read to the letter', () => {
    expect(parseShippedCsv('\ufeffa,b\n1,"x ""y"", z"\n\n2,\r\n', 'f')).toEqual([{ a: '1', b: 'x "y", z' }, { a: '2', b: '' }])
    expect(parseShippedCsv('a,b\n1,', 'f')).toEqual([{ a: '1', b: '' }])
  })

  it('is a fault of ours when it is empty, uneven or wrongly quoted', () => {
    for (const text of ['', '\n', 'a,b\n1', 'a,b\n"1"x,2', 'a\n"1']) expect(() => parseShippedCsv(text, 'f')).toThrow(InternalError)
  })
})

describe('front matter', () => {
  const data = (yaml: string): unknown => JSON.parse(JSON.stringify(parseFrontMatter(`---\n${yaml}\n---\n`, 'a.md').data))
  const rules = (yaml: string): string[] => parseFrontMatter(`---\n${yaml}\n---\n`, 'a.md').diagnostics.map(({ rule }) => rule)

  it('is read to its last line, also where the file ends with it', () => {
    expect(parseFrontMatter('---\na: x\n---', 'a.md')).toMatchObject({ data: { a: 'x' }, body: '\n\n' })
    expect(data('"": [x]\nb: [y]')).toEqual({ '': ['x'], b: ['y'] })
    expect(rules(`a: {${Array.from({ length: 6000 }, (_, index) => `k${index}`).join()}}`)).toEqual(['text/yaml-too-deep'])
    expect(data('\na: [x]')).toEqual({ a: ['x'] })
    expect(data('a: [[x], {b: y}]\n? \n: z')).toMatchObject({ a: [['x'], { b: 'y' }] })
    expect(rules(`a:\n  ${'? '.repeat(13)}x`)).toEqual(['text/yaml-too-deep'])
  })

  it('is text, lists and keys, whatever they hold', () => {
    expect(data('')).toEqual({})
    expect(data('a:\nb: ~\nc: [x, y]')).toEqual({ a: '', b: '~', c: ['x', 'y'] })
    expect(data('a: &x 1\nb: *x')).toEqual({ a: '1', b: '1' })
    expect(data('- a\n- b')).toEqual({})
    expect(data('a: x\nb: "y"')).toEqual({ a: 'x', b: 'y' })
  })

  it('is refused when it repeats a key, names what is not there, nests without end or is no keys at all', () => {
    expect(rules('a: x\na: y')).toEqual(['text/yaml-duplicate-key'])
    expect(rules('a: [1]\na: [2]')).toEqual(['text/yaml-duplicate-key'])
    expect(rules('a: *x')).toEqual(['text/yaml-syntax'])
    expect(rules('- a')).toEqual(['text/yaml-syntax'])
    expect(rules('? [a]\n: b')).toEqual(['text/yaml-key'])
    expect(rules(`a: ${'['.repeat(200)}${']'.repeat(200)}`)).toEqual(['text/yaml-too-deep'])
    expect(rules(`a: ${'['.repeat(20)}${']'.repeat(20)}`)).toEqual(['text/yaml-too-deep'])
    expect(rules(`x: &x [1]\n${Array.from({ length: 30 }, (_, index) => `k${index}: *x`).join('\n')}`)).toEqual(['text/yaml-too-deep'])
  })
})

describe('an address in print', () => {
  it('is of the web, without user, query and fragment', () => {
    for (const [written, printed] of [
      ['exempel.se', 'https://exempel.se'], ['https://a:b@exempel.se/x?y=1#z', 'https://exempel.se/x'], ['https://exempel.se:8080/', 'https://exempel.se:8080'], ['http://EXEMPEL.se/å|b', 'http://exempel.se/å%7Cb'], ['//exempel.se/a', 'https://exempel.se/a'], ['xn--gullspng-f0a.se', 'https://gullspång.se'],
      ['https://xn--a.se', null], ['mailto:a@exempel.se', null], ['exempel.se:8080/a', 'https://exempel.se:8080/a'], ['https://', null], ['a b', null], ['exempel', null], ['javascript:alert(1)', null], [`https://exempel.se/${'a'.repeat(4000)}`, null], ['https://exempel.se/%E5/%C3%A5%2F', 'https://exempel.se/%E5/å%2F'],
    ] as const) expect([written, publicAddress(written)]).toEqual([written, printed])
    expect(canonicalAddress('https://www.exempel.se/index.html?utm_source=x&id=3&')).toBe('exempel.se?id=3')
  })
})

describe('a period', () => {
  it('is read in Swedish, ISO and English forms', () => {
    for (const [written, period] of [
      ['16/9 2019', '2019-09-16'], ['16/9/2019', '2019-09-16'], ['9/16/2019', '2019-09-16'], ['5/5/2019', '2019-05-05'], ['16 september 2019', '2019-09-16'], ['September 16, 2019', '2019-09-16'], ['sept. 2019', '2019-09'], ['vecka 38, 2019', '2019-09-16/2019-09-22'], ['kvartal 3 2019', '2019-07/2019-09'],
      ['2019–20', '2019/2020'], ['2018/2020', '2018/2020'], ['2019-01/2019-03', '2019-01/2019-03'], ['2019/20', '2019/2020'], ['hösten 2019', '2019'],
    ]) expect([written, periodWritten(written!)]).toEqual([written, period])
  })

  it('is never guessed', () => {
    for (const [written, problem] of [
      ['5/6/2019', 'two-ways'], ['16 xyzember 2019', 'unclear'], ['xyz 16, 2019', 'unclear'], ['xyz 2019', 'unclear'], ['hösten 1019', 'unclear'], ['x'.repeat(81), 'unclear'], ['2009–99', 'unclear'], ['2019-03/2019-01', 'unclear'], ['2019-13/2019-14', 'unclear'], ['2019-01/2019-14', 'unclear'], ['kvartal 3 1019', 'unclear'],
      ['2020/2019', 'unclear'], ['16 september', 'no-year'], ['16/9', 'no-year'], ['odaterad', 'unknown'], ['?', 'unknown'],
    ]) expect([written, readPeriod(written!)]).toEqual([written, { problem }])
    expect([dayWritten('16/9 2019'), dayWritten('2019'), dayWritten('hej')]).toEqual(['2019-09-16', null, null])
  })
})

describe('a memory of answers', () => {
  it('asks once for each text, and is emptied when it is full', () => {
    const memory = new Map<string, number>()
    let asked = 0
    const answer = (): number => (asked += 1)
    expect([remember(memory, 'a', answer), remember(memory, 'a', answer), asked]).toEqual([1, 1, 1])
    expect([remember(memory, 'x'.repeat(201), answer), remember(memory, 'x'.repeat(201), answer)]).toEqual([2, 3])
    for (let index = memory.size; index < 5000; index += 1) memory.set(String(index), 0)
    expect([remember(memory, 'b', answer), memory.size]).toEqual([4, 1])
  })
})
