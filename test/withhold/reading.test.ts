import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, unfold } from '../../src/withhold/reading/fold.ts'
import { sentenceAt, sentencesOf } from '../../src/withhold/reading/sentences.ts'
import { squeezed } from '../../src/withhold/reading/squeeze.ts'

describe('folding', () => {
  it('brings every disguise to one plain form', () => {
    for (const [disguised, plain] of [
      ['a\u00adb', 'ab'], ['a\u200b\ufeffb', 'ab'], ['\uff11\uff12', '12'], ['\u0661\u06f2', '12'], ['1\u20e3', '1'], ['1\u0335', '1'], ['a\u030a', 'å'], ['e\u0301', 'é'], ['\u2460', '1'], ['\u00b2', '2'], ['x\u2013y\u2014z\u2212', 'x-y-z-'], ['\u207b', '-'],
      ['a\u00a0b\u202fc\td', 'a b c d'], ['&#65;&#x42;&nbsp;&shy;&ndash;', 'AB -'], ['&okänd; &#9999999; &#;', '&okänd; &#9999999; &#;'], ['%41%20%C3%A5', 'A å'], ['%', '%'], ['%4', '%4'], ['%C3', '%C3'], ['100 %', '100 %'], ['\u0430\u0435', 'ae'], ['a\nb', 'a\nb'], ['a\n\u200bb', 'a\nb'], ['“a”', '“a”'], ['&blurb;', '&blurb;'],
    ] as const) expect([disguised, fold(disguised).text]).toEqual([disguised, plain])
  })

  it('reads through tags, comments and marks of Markdown when asked to', () => {
    for (const [text, bare] of [['19<b>90</b>', '1990'], ['19<!-- x -->90', '1990'], ['1 < 2 > 0', '1 < 2 > 0'], ['**19**_90_\\-', '1990-'], ['<a href="x">y', 'y']] as const) expect([text, fold(text, true).text]).toEqual([text, bare])
  })

  it('knows the way back to the original', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, bare) => {
      const folded = fold(text, bare)
      expect(folded.text.length).toBe(folded.from?.length ?? text.length)
      for (let index = 0; index < folded.text.length; index += 1) {
        const { start, end } = unfold(folded, { start: index, end: index + 1 })
        expect(start >= 0 && end > start && end <= text.length).toBe(true)
      }
    }))
  })
})

describe('sentences', () => {
  const texts = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

  it('are told from abbreviations, and from lines of a list', () => {
    expect(texts('Öppet kl. 9. Ring t.ex. oss! Varför? (Ja.) Nej')).toEqual(['Öppet kl. 9.', ' Ring t.ex. oss!', ' Varför?', ' (Ja.)', ' Nej'])
    expect(texts('a\n- b\n\nc\n1. d')).toEqual(['a\n', '- b\n', '\nc\n', '1. d'])
    expect(texts('')).toEqual([])
  })

  it('together are the whole text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '-', '1'), maxLength: 60 }), (text) => {
      expect(texts(text).join('')).toBe(text)
      sentencesOf(text).forEach((sentence, _, all) => { for (let at = sentence.start; at < sentence.end; at += 1) expect(sentenceAt(all, at)).toBe(sentence) })
    }))
  })
})

describe('squeezing', () => {
  it('makes two spellings and their slug the same', () => {
    for (const text of ['Åsa Örn-Älv', 'asa-orn-alv', 'ÅSA  ÖRN ÄLV', 'A\u030asa Örn_Älv', 'åsa–örn—älv']) expect(squeezed(text)).toBe('asaornalv')
    expect(squeezed('Łódź é ＡＢ')).toBe('łodzeab')
  })
})
