import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/ingest/bytes/decode.ts'
import { vocabulary } from './support/world.ts'

const decode = (bytes: Uint8Array) => decodeText({ path: 'f.csv', bytes }, vocabulary)
const sentence = 'Åmål och Öckerö når våldsutsatta på båda sidor; även Lärkan är öppen på kvällar.'

/** Windows' own table of 0x80–0x9F, from unicode.org's CP1252.TXT; five places are empty. */
const windows1252: Readonly<Record<number, string>> = {
  0x80: '€', 0x82: '‚', 0x83: 'ƒ', 0x84: '„', 0x85: '…', 0x86: '†', 0x87: '‡', 0x88: 'ˆ', 0x89: '‰', 0x8a: 'Š', 0x8b: '‹', 0x8c: 'Œ', 0x8e: 'Ž', 0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”', 0x95: '•', 0x96: '–',
  0x97: '—', 0x98: '˜', 0x99: '™', 0x9a: 'š', 0x9b: '›', 0x9c: 'œ', 0x9e: 'ž', 0x9f: 'Ÿ',
}

describe('the encoding of a text', () => {
  it.each([
    ['win1252', 'windows-1252'], ['cp850', 'cp850'], ['cp437', 'cp850'], ['macroman', 'Mac Roman'], ['utf-16le', 'UTF-16LE'], ['utf-16be', 'UTF-16BE'],
  ])('%s is found by the Swedish it makes, and told', (codec, name) => {
    const { text, receipt, diagnostics } = decode(iconv.encode(sentence, codec))
    expect(text).toBe(sentence)
    expect(receipt[0]?.what).toBe('encoding')
    expect(receipt[0]?.detail.sv).toContain(name)
    expect(diagnostics).toEqual([])
  })

  it('without a mark is UTF-8 when the whole file is', () => {
    expect(decode(Buffer.from(sentence))).toEqual({ text: sentence, receipt: [], diagnostics: [] })
  })

  it.each(Object.entries(windows1252))('reads byte %s of windows-1252 as %s', (byte, letter) => {
    const bytes = Buffer.concat([iconv.encode(`${sentence} `, 'win1252'), Buffer.from([Number(byte)])])
    expect(decode(bytes).text.at(-1)).toBe(letter)
  })

  it('is decided by the end of the file when only the end has other letters', () => {
    const text = `${'Kommun;Namn\n'.repeat(20_000)}Håbo;Tjejjouren Älvan\n`
    expect(decode(iconv.encode(text, 'macroman')).text).toBe(text)
  })

  it('is a warning when no reading makes Swedish', () => {
    expect(decode(Buffer.from([0x61, 0xba, 0xdf, 0x62])).diagnostics).toMatchObject([{ rule: 'ingest/encoding-guess', severity: 'warning' }])
  })

  it('does not take the dash of a phone number in windows-1252 for a letter', () => {
    const { text, diagnostics } = decode(iconv.encode('Telefon;0322 – 137 65\nTelefon;031 – 390 06 00\n', 'win1252'))
    expect(text).toContain('0322 – 137 65')
    expect(diagnostics).toEqual([])
  })

  it('may change from line to line, and that is a warning', () => {
    const bytes = Buffer.concat([Buffer.from('Håbo;Älvan\n'), iconv.encode('Åmål;Björken på ön\n', 'win1252')])
    const { text, diagnostics } = decode(bytes)
    expect(text).toBe('Håbo;Älvan\nÅmål;Björken på ön\n')
    expect(diagnostics.map(({ rule }) => rule)).toContain('ingest/mixed-encodings')
  })

  it('is undone when it was put on twice, and that is a warning', () => {
    const { text, diagnostics } = decode(Buffer.from(iconv.decode(Buffer.from(sentence), 'win1252')))
    expect(text).toBe(sentence)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['ingest/double-encoded'])
  })

  it('quotes no word of the file that is not a word of the language', () => {
    const { receipt } = decode(iconv.encode('Hemlighetsväkten;Öxbråtegatan', 'win1252'))
    expect(JSON.stringify(receipt)).not.toContain('bråte')
  })
})
