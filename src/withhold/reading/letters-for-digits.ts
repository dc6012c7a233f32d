const letters: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', I: '1', l: '1', Z: '2', З: '3', з: '3', S: '5', B: '8' }

/**
 * A text with the letters read as the digits they look like where they stand in a number ("O7O-174O6O5"); equally long. The text itself
 * when there are none.
 */
export function lettersForDigits(text: string): string {
  return /[OoQIlZЗзSB][-+ ]?\d|\d[-+ ]?[OoQIlZЗзSB]/.test(text)
    ? text.replace(/(?<![\p{L}\d])(?=[OoQIlZЗзSB+-]{0,3}\d)[\dOoQIlZЗзSB+-]{2,16}(?![\p{L}\d])/gu, (run) => run.replace(/[^\d+-]/g, (letter) => letters[letter]!))
    : text
}
