import type { WithheldSecret } from '#model'
import { fillPlainForm, isDigitAt, isLetterAt, makePlainForm, type PlainForm } from './plain-form.ts'

const keyLength = 6
/** So much of a long text is enough to know it by. */
const longest = 200

export interface SecretSearch {
  /** There is nothing to look for. */
  readonly isEmpty: boolean
  /**
   * Whether any of the withheld values stands in a stretch of text, whatever marks, blanks, case or accents stand between or on its
   * letters. All values are looked for at once.
   */
  readonly standsIn: (text: string, form: PlainForm) => boolean
}

export function makeSecretSearch(secrets: readonly WithheldSecret[]): SecretSearch {
  const byKey = new Map<number, Uint16Array[]>()
  const begins = new Uint8Array(0x10000)
  for (const { value } of secrets) {
    const form = makePlainForm(value.length * 2)
    fillPlainForm(form, value, 0)
    const codes = form.codes.slice(0, Math.min(form.length, longest))
    // Fewer would be found by chance: six letters, eight digits.
    if (codes.length < keyLength || (codes.length < 8 && codes.every((code) => code >= 48 && code <= 57))) continue
    const key = keyAt(codes, 0)
    begins[codes[0]!] = 1
    byKey.set(key, [...(byKey.get(key) ?? []), codes])
  }
  return {
    isEmpty: byKey.size === 0,
    standsIn: (text, { codes, places, length }) => {
      for (let at = 0; at <= length - keyLength; at += 1) {
        if (begins[codes[at]!] === 0) continue
        const candidates = byKey.get(keyAt(codes, at))
        if (candidates?.some((sought) => standsAt(sought, codes, at) && isWhole(text, places[at]!, places[at + sought.length - 1]!, sought.length === longest))) return true
      }
      return false
    },
  }
}

function keyAt(codes: Uint16Array, at: number): number {
  let key = 0
  for (let index = at; index < at + keyLength; index += 1) key = (Math.imul(key, 31) + codes[index]!) | 0
  return key
}

function standsAt(sought: Uint16Array, codes: Uint16Array, at: number): boolean {
  for (let index = 0; index < sought.length; index += 1) if (codes[at + index] !== sought[index]) return false
  return true
}

/** Not the middle of a longer number or word, save a genitive -s. The beginning of a long text may go on. */
function isWhole(text: string, first: number, last: number, mayGoOn: boolean): boolean {
  if (isDigitAt(text, first) ? isDigitAt(text, first - 1) : isLetterAt(text, first - 1)) return false
  if (mayGoOn) return true
  if (isDigitAt(text, last)) return !isDigitAt(text, last + 1)
  return !isLetterAt(text, last + 1) || (/s/i.test(text[last + 1]!) && !isLetterAt(text, last + 2))
}
