import { digitsOf, numberWord } from '../reading/spelled-digits.ts'

const share = new RegExp(`(?<![\\p{L}\\d,.])(?:(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:procent|%)|((?:två|tre|fyra|[2-4])\\s)?(hälften|tredjedel|fjärdedel|femtedel)(?:en|ar)?)\\s(?:\\p{L}{2,12}\\s)?av\\s(?:de\\s|samtliga\\s|alla\\s)?(\\d{1,4}|${numberWord})(?![\\p{L}\\d]|[.,:]\\d|\\s\\d{3})`, 'giu')
const parts: Readonly<Record<string, number>> = { hälften: 2, tredjedel: 3, fjärdedel: 4, femtedel: 5 }

/** A number in digits or words. */
export function numberOf(words: string): number {
  return Number(/^\d/.test(words) ? words : digitsOf(words.toLowerCase()))
}

/** Whether a text tells a share of so few ("40 procent av 5", "hälften av sex") that the part, or what is left, is under `k`. */
export function tellsShareOfFew(text: string, k: number): boolean {
  return [...text.matchAll(share)].some(([, percent, times = 'en', part = '', base]) => {
    const whole = numberOf(base!)
    const counted = whole * (percent === undefined ? numberOf(times.trim()) / parts[part.toLowerCase()]! : Number(percent.replace(',', '.')) / 100)
    return Math.round(counted) < k || Math.round(whole - counted) < k
  })
}
