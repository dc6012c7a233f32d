import type { WithheldSecret } from '#model'
import { isDigitAt, isLetterAt, plainForm } from './plain-form.ts'

const keyLength = 6
const filterBits = 18

interface Sought {
  readonly rule: string
  readonly codes: Uint16Array
}

/**
 * Looks for all withheld values at once in a text, whatever marks, blanks, case or accents stand between or on their letters. One pass:
 * a rolling sum over six characters decides where to look closer.
 *
 * @returns the rules by which the found values had been withheld
 */
export function makeSecretSearch(secrets: readonly WithheldSecret[]): (text: string) => Set<string> {
  const byKey = new Map<number, Sought[]>()
  const filter = new Uint8Array(1 << filterBits)
  for (const { rule, value } of secrets) {
    const form = plainForm(value)
    const codes = form.codes.slice(0, form.length)
    // Fewer would be found by chance: six letters, eight digits.
    if (codes.length < keyLength || (codes.length < 8 && codes.every((code) => code >= 48 && code <= 57))) continue
    const key = keyAt(codes, 0)
    filter[key & ((1 << filterBits) - 1)] = 1
    byKey.set(key, [...(byKey.get(key) ?? []), { rule, codes }])
  }
  return (text) => {
    const found = new Set<string>()
    if (byKey.size === 0) return found
    const { codes, places, length } = plainForm(text)
    for (let at = 0; at + keyLength <= length; at += 1) {
      const key = keyAt(codes, at)
      if (filter[key & ((1 << filterBits) - 1)] === 0) continue
      for (const sought of byKey.get(key) ?? []) {
        const last = at + sought.codes.length - 1
        if (last < length && sought.codes.every((code, index) => codes[at + index] === code) && isWhole(text, places[at]!, places[last]!)) found.add(sought.rule)
      }
    }
    return found
  }
}

function keyAt(codes: Uint16Array, at: number): number {
  let key = 0
  for (let index = at; index < at + keyLength; index += 1) key = (Math.imul(key, 31) + codes[index]!) | 0
  return key
}

/** Not the middle of a longer number or word, save a genitive -s. */
function isWhole(text: string, first: number, last: number): boolean {
  if (isDigitAt(text, first) ? isDigitAt(text, first - 1) : isLetterAt(text, first - 1)) return false
  if (isDigitAt(text, last)) return !isDigitAt(text, last + 1)
  return !isLetterAt(text, last + 1) || (/s/i.test(text[last + 1]!) && !isLetterAt(text, last + 2))
}
