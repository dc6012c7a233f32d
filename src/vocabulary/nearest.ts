/** Longest text that is compared: beyond it nobody has misspelt a name, and the comparison is quadratic. */
const maxLength = 48

/**
 * Fewest slips of the pen between two texts: a letter added, lost or changed, or two neighbours swapped (optimal string alignment).
 * Gives up and returns `limit + 1` as soon as it must be more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit || a.length > maxLength || b.length > maxLength) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, beforePrevious[column - 2]! + 1)
      current.push(cost)
    }
    if (Math.min(...current) > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return previous[b.length]!
}

/** How many slips are plausible in a text: none in an abbreviation, at most three in a long one. */
function plausibleSlips(text: string): number {
  if (text.length <= 3) return 0
  if (text.length <= 4) return 1
  return text.length <= 8 ? 2 : 3
}

/** The known texts nearest to a written one, nearest first, at most `count`; for suggestions to a person, never for a decision. */
export function nearest<T>(written: string, known: Iterable<readonly [string, T]>, count: number): T[] {
  const limit = plausibleSlips(written)
  const best = new Map<T, number>()
  for (const [text, value] of known) {
    const distance = editDistance(written, text, limit)
    if (distance <= limit && distance < (best.get(value) ?? Infinity)) best.set(value, distance)
  }
  return [...best].toSorted((a, b) => a[1] - b[1]).slice(0, count).map(([value]) => value)
}
