import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { decodeBackslashes, decodedStretches, decodeEntities, hiddenTexts, isReadable } from '../../src/audit/layers/decode.ts'

describe('what characters stand for', () => {
  it('is read from entities, with and without their semicolon', () => {
    for (const [text, read] of [
      ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''], ['a&nbsp;b&shy;c&ndash;d&mdash;e&hyphen;f', 'a bc-d-e-f'], ['&aring;&auml;&ouml;&Aring;&Auml;&Ouml;&eacute;', 'åäöÅÄÖé'], ['&commat;&period;', '@.'], ['&#229;&#xe5;&#XE5;&#229&#xe5', 'ååååå'], ['&aring &ouml', 'å ö'], ['&unknown;', '&unknown;'], ['&#9999999;', '&#9999999;'],
      ['&#1114111;', '\u{10ffff}'], ['&#1114112;', '&#1114112;'], ['&a;', '&a;'], ['&#x110000;', '&#x110000;'], ['inget', 'inget'],
    ] as const) expect([text, decodeEntities(text)]).toEqual([text, read])
  })

  it('is read from backslashes', () => {
    for (const [text, read] of [
      ['\\u00e5', 'å'], ['\\u00e5de', 'åde'], ['\\u{e5}', 'å'], ['\\u{1f600}', '\u{1f600}'], ['\\xe5', 'å'], ['\\e5 x', 'åx'], ['\\e5\nx', 'åx'], ['\\e5x', 'åx'], ['\\0000e5x', 'åx'], ['\\n', '\\n'], ['\\ffffff', '\\ffffff'], ['\\g5', '\\g5'],
    ] as const) expect([text, decodeBackslashes(text)]).toEqual([text, read])
  })

  it('is read around each sign, and nowhere else', () => {
    for (const [text, read] of [
      ['a%C3%A5b', 'aåb'], ['a%c3%a5b', 'aåb'], ['a=C3=A5b', 'aåb'], ['a=\nb', 'ab'], ['a=\r\nb', 'ab'], ['a\\e5b', 'a\u{e5b}'], ['a\\u00e5b', 'aåb'], ['a\\x41 b', 'aAb'], ['a&aring;b', 'aåb'], ['a&#229;b', 'aåb'], ['a & b', ''], ['5 % C', ''], ['a=b', ''], ['a\\b', ''], ['', ''],
      [`${'x'.repeat(200)}%41${'y'.repeat(200)}`, `${'x'.repeat(120)}A${'y'.repeat(117)}`], [`%41${'x'.repeat(237)}%42`, `A${'x'.repeat(237)}B`], [`%41${'x'.repeat(238)}%42`, `A${'x'.repeat(117)}\n${'x'.repeat(120)}B`], ['%41 &amp; x', 'A &amp; x\n%41 & x'],
    ] as const) expect([text, decodedStretches(text)]).toEqual([text, read])
  })
})

describe('hidden texts', () => {
  const base64 = (text: string, as: 'utf8' | 'utf16le' = 'utf8'): string => Buffer.from(text, as).toString('base64')
  const hex = (text: string): string => Buffer.from(text).toString('hex')

  it('are read from base64 and hexadecimal digits, alone, beside others and over lines', () => {
    const secret = 'Solrosgatan 12 i Gråbo'
    const broken = (text: string, line: string): string => `${text.slice(0, 13)}${line}${text.slice(13)}`
    for (const text of [base64(secret), `x ${base64(secret)} y`, base64(secret).replaceAll('+', '-').replaceAll('/', '_'), base64(secret, 'utf16le'), hex(secret), hex(secret).toUpperCase(), `se ${hex(secret)}.`, `g${hex(secret)}`, `${hex(secret)}g`, broken(base64(secret), '\n'), broken(base64(secret), '\r\n')]) expect([text, hiddenTexts(text)]).toEqual([text, expect.arrayContaining([expect.stringContaining(secret)])])
    expect(hiddenTexts(broken(base64(secret), ' ')).some((text) => text.includes(secret))).toBe(false)
    expect(hiddenTexts(broken(base64(secret), '\n\n')).some((text) => text.includes(secret))).toBe(false)
  })

  it('are not read from what is shorter', () => {
    expect([hiddenTexts(base64('Ekgatan12')), hiddenTexts(base64('Ekgatan1'))]).toEqual([['Ekgatan12'], []])
    expect([hiddenTexts(hex('Ekgatan 12')), hiddenTexts(hex('Ekgatan 1'))]).toEqual([['Ekgatan 12'], []])
    expect(hiddenTexts('solrosgatan-tolv-i-grabo')).toEqual([])
    expect(hiddenTexts('')).toEqual([])
  })

  it('are readable when nine of ten characters are letters, digits and ordinary marks', () => {
    for (const text of ['abcdef', 'a\nb\rc\td', 'åäöÅÄÖ', '\u00a0\u017f\u2010\u202f ~', 'abcdefghi\u0001', `${'a'.repeat(400)}${'\u0001'.repeat(400)}`]) expect([text, isReadable(text)]).toEqual([text, true])
    for (const text of ['abcde', '', 'abcdefgh\u0001\u0001', '\u007f'.repeat(6), '\u009f'.repeat(6), '\u0180'.repeat(6), '\u200f'.repeat(6), '\u2030'.repeat(6), '\u001f'.repeat(6), '\u000b'.repeat(6)]) expect([text, isReadable(text)]).toEqual([text, false])
  })
})
