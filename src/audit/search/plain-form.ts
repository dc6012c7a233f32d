/** A text brought down to its letters and digits, with the place in the text that each came from. */
export interface PlainForm {
  readonly codes: Uint16Array
  readonly places: Uint32Array
  readonly length: number
}

/** Lower-case form without accents of the characters below U+0250; 0 for what is neither letter nor digit. */
const table = new Uint16Array(0x250)
for (let code = 0; code < table.length; code += 1) {
  const base = String.fromCharCode(code).normalize('NFKD').toLowerCase()
  table[code] = /^[\p{L}\p{Nd}]/u.test(base) ? base.charCodeAt(0) : 0
}

/** Case, accents, blanks and every mark taken away. */
export function plainForm(text: string): PlainForm {
  const codes = new Uint16Array(text.length * 2)
  const places = new Uint32Array(text.length * 2)
  let length = 0
  const put = (code: number, place: number): void => {
    if (length === codes.length) return
    codes[length] = code
    places[length] = place
    length += 1
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < table.length) {
      if (table[code] !== 0) put(table[code]!, index)
      continue
    }
    for (const character of String.fromCodePoint(text.codePointAt(index)!).normalize('NFKD').toLowerCase()) {
      if (/[\p{L}\p{Nd}]/u.test(character)) put(character.charCodeAt(0), index)
    }
    if (code >= 0xd800 && code < 0xdc00) index += 1
  }
  return { codes, places, length }
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

export function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /\p{L}/u.test(text[index]!)
}
