import type { Span } from './fold.ts'

export interface SpelledDigits extends Span {
  readonly digits: string
}

const units = [['noll', 'nolla'], ['ett', 'en', 'etta'], ['två', 'tvåa'], ['tre', 'trea'], ['fyra'], ['fem', 'femma'], ['sex', 'sexa'], ['sju', 'sjua'], ['åtta'], ['nio', 'nia']]
const teens = ['tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton']
const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']
const longestFirst = units.flat().toSorted((a, b) => b.length - a.length).join('|')
/** A number under a hundred in words, to be tried ignoring case. */
export const numberWord = `(?:(?:${tens.join('|')})(?:${longestFirst})?|${teens.join('|')}|${longestFirst})`
const inARow = new RegExp(`(?<!\\p{L})(?:${numberWord}[\\s,.–-]{1,3}){4,13}${numberWord}(?!\\p{L})`, 'giu')

/** Five times "tio". */
const shortest = 19

/** Numbers said in words of one or two digits, "noll sju noll ett sju fyra …", "noll sjuttio, sjutton fyrtio …": nine digits at least. */
export function spelledDigits(text: string): SpelledDigits[] {
  if (text.length < shortest) return []
  return [...text.matchAll(inARow)].map(({ 0: match, index }) => ({
    start: index, end: index + match.length,
    digits: match.toLowerCase().split(/[\s,.–-]+/).map(digitsOf).join(''),
  })).filter(({ digits }) => digits.length >= 9)
}

/** The digits of a `numberWord` in lower case. */
export function digitsOf(spoken: string): string {
  const teen = teens.indexOf(spoken)
  if (teen >= 0) return String(10 + teen)
  const ten = tens.findIndex((begin) => spoken.startsWith(begin))
  if (ten < 0) return String(unitOf(spoken))
  const rest = spoken.slice(tens[ten]!.length)
  return String(10 * (ten + 2) + (rest === '' ? 0 : unitOf(rest)))
}

const unitOf = (spoken: string): number => units.findIndex((forms) => forms.includes(spoken))
