/**
 * A text as a detector reads it: full-width digits, exotic dashes and blanks, invisible marks, look-alike letters and escapes brought to
 * one plain form. `from[i]` and `to[i]` say which stretch of the original the i-th character stands for; they are absent when the text
 * was plain already.
 */
export interface Folded {
  readonly text: string
  readonly from?: readonly number[]
  readonly to?: readonly number[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

const plain = /^[\n\x20-\x24\x27-\x7eåäöÅÄÖéÉüÜ§]*$/
/** What word processors put into Swedish text; each stands for one character. */
const typographic = /^[\n\x20-\x24\x27-\x7eåäöÅÄÖéÉüÜ§–—\u00a0”’]*$/

/** Format characters, soft hyphen, joiners, variation selectors, tags, fillers, and marks that change nothing in a Swedish word. */
const invisible = /[\p{Cf}\p{Me}\p{Mn}\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\u{e0000}-\u{e0fff}]/u
const combining = /[\u0300\u0301\u0308\u030a]/
const dash = /[\p{Pd}\u00ac\u02d7\u2043\u2212\u2796\u30fc\u2500\u2501]/u
const blank = /[\s\u2800]/
/** A blank to a regular expression, nothing to a reader. */
const byteOrderMark = '\ufeff'

/** First digit of the decimal scripts that NFKC leaves alone. */
const zeros = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810]

/** Cyrillic and Greek letters that look Latin; enough to hide a word from a reader of bytes but not from a person. */
const lookAlikes = new Map([...'аАВеЕкКМНоОрРсСТуухХіІјЅѕԁɡαΑΒΕΖΗΙΚΜΝοΟΡΤΥΧ'].map((letter, index) => [letter, [...'aABeEkKMHoOpPcCTyyxXiIjSsdgaABEZHIKMNoOPTYX'][index]!]))

const namedEntities = new Map([
  ['nbsp', ' '], ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['shy', ''], ['zwj', ''], ['zwnj', ''], ['ndash', '-'], ['mdash', '-'], ['minus', '-'],
  ['hyphen', '-'], ['dash', '-'], ['commat', '@'], ['period', '.'], ['sol', '/'], ['plus', '+'], ['num', '#'], ['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'],
  ['aring', 'å'], ['auml', 'ä'], ['ouml', 'ö'], ['Aring', 'Å'], ['Auml', 'Ä'], ['Ouml', 'Ö'], ['eacute', 'é'],
])

/**
 * Brings `original` to the form that detectors read. Linear. With `bare`, tags, comments and the marks of Markdown fall away as well, which
 * a writer can use to split a word or a number: read both ways.
 */
export function fold(original: string, bare = false): Folded {
  if (!bare && plain.test(original)) return { text: original }
  if (!bare && typographic.test(original)) return { text: original.replace(/[–—]/g, '-').replace(/\u00a0/g, ' ') }
  const apart = bare ? spacedLetters(original) : []
  const text: string[] = []
  const from: number[] = []
  const to: number[] = []
  const put = (piece: string, start: number, end: number): void => {
    for (let index = 0; index < piece.length; index += 1) {
      text.push(piece[index]!)
      from.push(start)
      to.push(end)
    }
  }
  let at = 0
  while (at < original.length) {
    while (apart[0] !== undefined && apart[0].end <= at) apart.shift()
    const skipped = bare ? markupAt(original, at) || (isBetweenLetters(original, at, apart[0]) ? 1 : 0) : 0
    if (skipped > 0) {
      at += skipped
      continue
    }
    if (isPlainAt(original, at) && (at + 1 === original.length || isPlainAt(original, at + 1))) {
      put(original[at]!, at, at + 1)
      at += 1
      continue
    }
    const escape = escapeAt(original, at)
    if (escape !== undefined) {
      put(escape.text.replace(/[^]/gu, foldOne), at, at + escape.length)
      at += escape.length
      continue
    }
    const character = String.fromCodePoint(original.codePointAt(at)!)
    let end = at + character.length
    let composed = character
    while (end < original.length && combining.test(original[end]!)) {
      composed += original[end]
      end += 1
    }
    put(foldOne(composed), at, end)
    at = end
  }
  return { text: text.join(''), from, to }
}

/** A printable ASCII character other than those that begin an escape. */
function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x20 && code < 0x7f && code !== 0x25 && code !== 0x26
}

function foldOne(character: string): string {
  if (character === '\n') return character
  if (character !== byteOrderMark && blank.test(character)) return ' '
  if (dash.test(character)) return '-'
  const compatible = character.normalize('NFKC')
  const code = compatible.codePointAt(0)!
  const zero = zeros.find((first) => code >= first && code < first + 10)
  if (zero !== undefined) return String(code - zero)
  return [...compatible].map((letter) => lookAlikes.get(letter) ?? (invisible.test(letter) ? '' : dash.test(letter) ? '-' : letter)).join('')
}

/** Whether reading the text bare as well can tell anything new. */
export function hasMarkup(original: string): boolean {
  return /[<*_`\\~]/.test(original) || (/[ \u00a0.·].[ \u00a0.·].[ \u00a0.·]/.test(original) && /(?:\p{L}[ \u00a0.·]){4}/u.test(original))
}

/** Words written with something between their letters: "S o l r o s". Four letters at least; digits may follow. */
function spacedLetters(original: string): Span[] {
  return [...original.matchAll(/(?<![\p{L}\d])(?:\p{L}[ \u00a0.·]){4}(?:[\p{L}\d][ \u00a0.·]{1,3})*[\p{L}\d](?![\p{L}\d])/gu)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}

const between = /[ \u00a0.·]/

/** Of several blanks in a row, one is a blank between words. */
function isBetweenLetters(original: string, at: number, word: Span | undefined): boolean {
  if (word === undefined || at < word.start || !between.test(original[at]!)) return false
  return between.test(original[at - 1]!) || !between.test(original[at + 1]!)
}

function markupAt(original: string, at: number): number {
  const character = original[at]!
  if (character === '<') return /^<(?:!--[^]{0,400}?-->|\/?[a-zA-Z][^<>]{0,400}>)/.exec(original.slice(at, at + 410))?.[0].length ?? 0
  return /[*_`\\~]/.test(character) ? 1 : 0
}

/** A character written as an HTML entity, or a run of percent-encoded bytes, at this place. */
function escapeAt(original: string, at: number): { text: string; length: number } | undefined {
  if (original[at] === '&') {
    const entity = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/.exec(original.slice(at, at + 12))
    if (entity === null) return undefined
    const code = entity[1] !== undefined ? Number(entity[1]) : entity[2] !== undefined ? parseInt(entity[2], 16) : undefined
    const text = code === undefined ? namedEntities.get(entity[3]!) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    return text === undefined ? undefined : { text, length: entity[0].length }
  }
  if (original[at] === '%') {
    const run = /^(?:%[0-9a-fA-F]{2}){1,20}/.exec(original.slice(at, at + 60))
    if (run === null) return undefined
    const bytes = Uint8Array.from(run[0].slice(1).split('%'), (hex) => parseInt(hex, 16))
    const text = new TextDecoder().decode(bytes)
    return { text: text.includes('\ufffd') ? run[0] : text, length: run[0].length }
  }
  return undefined
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfold(folded: Folded, span: Span): Span {
  if (folded.from === undefined || folded.to === undefined) return span
  return { start: folded.from[span.start]!, end: folded.to[span.end - 1]! }
}
