import type { Span } from './fold.ts'

export interface SpelledDigits extends Span {
  readonly digits: string
}

const words: readonly RegExp[] = [/^nolla?$/, /^(?:ett|en|etta)$/, /^tvåa?$/, /^trea?$/, /^fyra$/, /^fem(?:ma)?$/, /^sexa?$/, /^sjua?$/, /^åtta$/, /^ni[oa]$/]
const word = '(?:nolla?|etta|ett|en|tvåa?|trea?|fyra|femma|fem|sexa?|sjua?|åtta|ni[oa])'
const inARow = new RegExp(`(?<!\\p{L})(?:${word}[\\s,.–-]{1,3}){8,13}${word}(?!\\p{L})`, 'giu')

/** Nine times "en". */
const shortest = 26

/** Numbers said digit by digit, "noll sju noll ett sju fyra …": nine digits at least. */
export function spelledDigits(text: string): SpelledDigits[] {
  if (text.length < shortest) return []
  return [...text.matchAll(inARow)].map(({ 0: match, index }) => ({
    start: index, end: index + match.length,
    digits: match.toLowerCase().split(/[\s,.–-]+/).map((spoken) => words.findIndex((pattern) => pattern.test(spoken))).join(''),
  }))
}
