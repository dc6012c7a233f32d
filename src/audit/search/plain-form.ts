/** Letters and digits of a stretch of text, each with the place it came from. The arrays are used again for the next stretch. */
export interface PlainForm {
  readonly codes: Uint16Array
  readonly places: Uint32Array
  length: number
}

/** Of a character: `unknown` before it has been met, `several` when it stands for more than one, 0 when it is neither letter nor digit. */
export const several = 0xfffe
const unknown = 0xffff
const table = new Uint16Array(0x10000).fill(unknown)
table.fill(several, 0xd800, 0xe000)

const isPlain = (character: string): boolean => /[\p{L}\p{Nd}]/u.test(character)
/** The letters and digits that a character stands for, in lower case and without accents. */
export const plainOf = (character: string): string[] => [...character.normalize('NFKD').toLowerCase()].filter(isPlain)

/** Lower-case form without accents of a UTF-16 unit: see `table`. */
export function plainCode(code: number): number {
  const known = table[code]!
  if (known !== unknown) return known
  const parts = plainOf(String.fromCharCode(code))
  return (table[code] = parts.length === 0 ? 0 : parts.length === 1 ? parts[0]!.charCodeAt(0) : several)
}

/** One character gives at most this many, when taken apart ("ﷺ" gives 18). */
const widest = 20

export function makePlainForm(size: number): PlainForm {
  return { codes: new Uint16Array(size + widest), places: new Uint32Array(size + widest), length: 0 }
}

/** Brings `text` from `start` on down to letters and digits, until `form` is full or the text ends. Gives where it stopped. */
export function fillPlainForm(form: PlainForm, text: string, start: number): number {
  const { codes, places } = form
  const full = codes.length - widest
  let length = 0
  let index = start
  for (; index < text.length && length < full; index += 1) {
    const plain = plainCode(text.charCodeAt(index))
    if (plain === 0) continue
    if (plain !== several) {
      codes[length] = plain
      places[length] = index
      length += 1
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(index)!)
    for (const part of plainOf(character)) {
      codes[length] = part.charCodeAt(0)
      places[length] = index
      length += 1
    }
    index += character.length - 1
  }
  form.length = length
  return index
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

export function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /\p{L}/u.test(text[index]!)
}
