/** Letters and digits of a stretch of text, each with the place it came from. The arrays are used again for the next stretch. */
export interface PlainForm {
  readonly codes: Uint16Array
  readonly places: Uint32Array
  length: number
}

/** Lower-case form without accents of the characters below U+0250; 0 for what is neither letter nor digit. */
const table = new Uint16Array(0x250)
for (let code = 0; code < table.length; code += 1) {
  const base = String.fromCharCode(code).normalize('NFKD').toLowerCase()
  table[code] = /^[\p{L}\p{Nd}]/u.test(base) ? base.charCodeAt(0) : 0
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
    const code = text.charCodeAt(index)
    if (code < table.length) {
      const plain = table[code]!
      if (plain !== 0) {
        codes[length] = plain
        places[length] = index
        length += 1
      }
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(index)!)
    for (const part of character.normalize('NFKD').toLowerCase()) {
      if (!/[\p{L}\p{Nd}]/u.test(part)) continue
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
