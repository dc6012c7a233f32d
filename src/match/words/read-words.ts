import { fold } from '#text'

/** Letters with marks as plain letters, but for å, ä and ö: `Linnéan` is `linnean`, while `Håbo` is not `habo`. */
export function plainLetters(text: string): string {
  const folded = fold(text)
  if (isPlain.test(folded)) return folded
  return folded
    .replace(/[æøœßðþłđü]/g, (letter) => spelledOut[letter] ?? letter)
    .replace(/[åäö]/g, (letter) => keep[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\uE000-\uE002]/g, (sign) => kept[sign]!)
}

const isPlain = /^[ -~åäö]*$/
const spelledOut: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', œ: 'ö', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ü: 'y' }
const keep: Readonly<Record<string, string>> = { å: '\uE000', ä: '\uE001', ö: '\uE002' }
const kept: Readonly<Record<string, string>> = { '\uE000': 'å', '\uE001': 'ä', '\uE002': 'ö' }

/** As somebody types who has no å, ä and ö on the keyboard. */
export function withoutRings(word: string): string {
  return hasRing.test(word) ? word.replace(/[åä]/g, 'a').replace(/ö/g, 'o') : word
}
const hasRing = /[åäö]/

const ordinals: Readonly<Record<string, string>> = {
  first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10',
  första: '1', andra: '2', tredje: '3', fjärde: '4', femte: '5', sjätte: '6', sjunde: '7', åttonde: '8', nionde: '9', tionde: '10',
}

/**
 * The words of a text in the form in which they are compared: plain letters, no signs, `&` and `+` as `och`, ordinals as a number with a
 * dot (`Första`, `1:a`, `1st` → `1.`), an English possessive without its s. Words are kept in order and as often as they stand.
 */
export function readWords(text: string): string[] {
  const words = plainLetters(text)
    .replace(/[&+]/g, ' och ')
    .replace(/'s(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(\d):?(?:st|nd|rd|th|a|e)(?![\p{L}\p{N}])/gu, '$1ordinal')
    .split(/[^\p{L}\p{N}]+/u)
  return words.flatMap((word) => {
    if (word === '') return []
    if (word.endsWith('ordinal') && /^\d/.test(word)) return [`${word.slice(0, -7)}.`]
    return [Object.hasOwn(ordinals, word) ? `${ordinals[word]!}.` : word]
  })
}
