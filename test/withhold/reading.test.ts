import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hasMarkup, unfold } from '../../src/withhold/reading/fold.ts'
import { lettersForDigits } from '../../src/withhold/reading/letters-for-digits.ts'
import { once } from '../../src/withhold/reading/once.ts'
import { sentenceAt, sentencesOf } from '../../src/withhold/reading/sentences.ts'
import { digitsOf, spelledDigits } from '../../src/withhold/reading/spelled-digits.ts'
import { squeezed } from '../../src/withhold/reading/squeeze.ts'

describe('folding', () => {
  it('brings every disguise to one plain form', () => {
    for (const [disguised, plain] of [
      ['a\u00adb', 'ab'], ['a\u200b\ufeffb', 'ab'], ['\uff11\uff12', '12'], ['\u0661\u06f2', '12'], ['1\u20e3', '1'], ['1\u0335', '1'], ['a\u030a', 'å'], ['e\u0301', 'é'], ['\u2460', '1'], ['\u00b2', '2'], ['x\u2013y\u2014z\u2212', 'x-y-z-'], ['\u207b', '-'],
      ['a\u00a0b\u202fc\td', 'a b c d'], ['&#65;&#x42;&nbsp;&shy;&ndash;', 'AB -'], ['&okänd; &#9999999; &#;', '&okänd; &#9999999; &#;'], ['%41%20%C3%A5', 'A å'], ['%', '%'], ['%4', '%4'], ['%C3', '%C3'], ['100 %', '100 %'], ['\u0430\u0435', 'ae'], ['a\nb', 'a\nb'], ['a\n\u200bb', 'a\nb'], ['“a”', '“a”'], ['&blurb;', '&blurb;'],
    ] as const) expect([disguised, fold(disguised).text]).toEqual([disguised, plain])
  })

  it('reads what an escape stands for like any character, and a mark with its letter', () => {
    for (const [disguised, plain] of [
      ['ae\u0301', 'aé'], ['&#1040;&#65297;', 'A1'], ['a\t', 'a '], ['a\t\t', 'a  '], ['\t\t', '  '], ['ﬁ', 'fi'], ['& &nbsp;x', '&  x'], ['% %41', '% A'], ['&&nbsp;', '& '], ['%%41', '%A'], ['a\u0301\u0308', 'á'], ['\u2013\u0301', '-'],
    ] as const) expect([disguised, fold(disguised).text]).toEqual([disguised, plain])
    expect(['x&nbsp;y', 'x%C3%A5y', 'xa\u0301y', 'x\u{1d7d9}y'].map((text) => unfold(fold(text), { start: 1, end: 2 }))).toEqual([{ start: 1, end: 7 }, { start: 1, end: 7 }, { start: 1, end: 3 }, { start: 1, end: 3 }])
  })

  it('leaves what is plain already without a way back', () => {
    for (const text of ['', 'abc å 12\n(x)!']) expect(fold(text)).toStrictEqual({ text })
    expect(fold('a–b—c\u00a0”d’')).toStrictEqual({ text: 'a-b-c ”d’' })
    expect(unfold({ text: 'abc' }, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 })
  })

  it('is asked for a second reading where there are marks or single letters in a row', () => {
    for (const text of ['<b>', 'a*b', 'a_b', 'a`b', 'a\\b', 'a~b', 'S o l r o', 'S.o.l.r.o', 'S·o·l·r ']) expect([text, hasMarkup(text)]).toEqual([text, true])
    for (const text of ['', 'Solrosgatan 12', 'a b c d', 'a 1 2 3 4', '1 2 3 4 5 6', 'ab cd ef gh ']) expect([text, hasMarkup(text)]).toEqual([text, false])
    expect(fold('1 < 2<b>3', true).text).toBe('1 < 23')
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
    for (const whole of ['Nu kl. Nio är det', 'Kl. Nio är det', '(kl. Nio) är det', '(öppet kl.) Nu', 'Hej. nu ja', 'Hej.  nu', 'Hej.       nu', 'Hej. 9 ja', 'a.b', 'a\nb']) expect(texts(whole)).toEqual([whole])
    for (const parts of [['Vi ses.', ' Nu kl.'], ['Hej...', ' Nu'], ['Hej?!', ' nu'], ['Hej!)', ' nu'], ['(Hej.)', ' Nu'], ['xkl.', ' Nu'], ['a\n', '12. b'], ['a\n', '2) b'], ['a\n', '• b'], ['Va?.', ' nu'], ['En gång till.', '  Nu']]) expect(texts(parts.join(''))).toEqual(parts)
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
    for (const [text, plain] of [['éÉüÜåäöÅÄÖ', 'eeuuaaoaao'], ['André', 'andre'], ['Müller 3', 'muller3'], ['', ''], ['a-', 'a'], ['-a', 'a'], ['ab1', 'ab1']]) expect([text, squeezed(text!)]).toEqual([text, plain])
  })
})

describe('a letter in a number', () => {
  it('is read as the digit it looks like, and stays one elsewhere', () => {
    for (const [text, digits] of [
      ['O7O-174O6O5', '070-1740605'], ['o7Q', '070'], ['I2', '12'], ['2l', '21'], ['1Z', '12'], ['1З', '13'], ['1з', '13'], ['S5', '55'], ['1B', '18'], ['O-7', '0-7'], ['O+7', '0+7'], ['7-O', '7-0'], ['7 O', '7 O'], ['tel O7O 174 O6 O5', 'tel 070 174 06 05'],
      ['SOL', 'SOL'], ['Bo 7', 'Bo 7'], ['SOS 112', 'SOS 112'], ['xO7', 'xO7'], ['O7x', 'O7x'], ['OOOO7', 'OOOO7'], ['O', 'O'],
    ]) expect([text, lettersForDigits(text!)]).toEqual([text, digits])
  })
})

describe('a number in words', () => {
  it('is a row of digits from nine digits on, with marks between its words', () => {
    const digits = (text: string): string[] => spelledDigits(text).map(({ start, end, digits: read }) => `${text.slice(start, end)}: ${read}`)
    expect(digits('tio tio tio tio tio')).toEqual(['tio tio tio tio tio: 1010101010'])
    expect(digits('Ring noll sjuttio, sjutton – fyrtio. Etta tvåa trea nu')).toEqual(['noll sjuttio, sjutton – fyrtio. Etta tvåa trea: 0701740123'])
    for (const text of ['', 'kort', 'tio tio tio tio', 'ett två tre fyra fem sex sju åtta', 'tio tio tio tio tionde', 'xtio tio tio tio tio']) expect([text, digits(text)]).toEqual([text, []])
  })

  it('is known below a hundred, in the forms that digits are said in', () => {
    const units = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio']
    const teens = ['tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton']
    const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']
    const all = [...units, ...teens, ...tens.flatMap((ten) => [ten, ...units.slice(1).map((unit) => ten + unit)])]
    expect(all.map(digitsOf)).toEqual(Array.from({ length: 100 }, (_, number) => String(number)))
    expect(['nolla', 'en', 'etta', 'tvåa', 'trea', 'femma', 'sexa', 'sjua', 'nia', 'tjugoen'].map(digitsOf)).toEqual(['0', '1', '1', '2', '3', '5', '6', '7', '9', '21'])
  })
})

describe('what was read', () => {
  it('is remembered for each thing by itself', () => {
    const asked: string[] = []
    const read = once((text: string) => asked.push(text))
    expect([read('a'), read('b'), read('a'), read('b'), asked]).toEqual([1, 2, 1, 2, ['a', 'b']])
  })
})
