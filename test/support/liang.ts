/**
 * Liang's method in its plainest form, written apart from the program: every pattern is tried at every place of the word, the highest number
 * between two letters wins, and an odd one allows a break.
 *
 * @returns the places before which the word may be broken, two letters from its beginning and three from its end at the least, as in Chromium
 */
export function breaksOf(word: string, patterns: readonly string[]): number[] {
  const dotted = `.${word.toLowerCase()}.`
  const numbers = new Array<number>(dotted.length + 1).fill(0)
  for (const pattern of patterns) {
    const letters = pattern.replace(/\d/g, '')
    for (let at = dotted.indexOf(letters); at >= 0; at = dotted.indexOf(letters, at + 1)) {
      let place = at
      for (const sign of pattern) {
        if (/\d/.test(sign)) numbers[place] = Math.max(numbers[place]!, Number(sign))
        else place += 1
      }
    }
  }
  return [...word].map((_, index) => index).filter((index) => index >= 2 && index <= word.length - 3 && numbers[index + 1]! % 2 === 1)
}
