import type { Comparer, World } from '../../engine/comparison.ts'
import { clamp } from '../../engine/weights.ts'
import { countEntities } from '../../words/count-entities.ts'

/** What a number can tell at most: a shared number is how a switchboard looks, and is not identity. */
const mostFromPhone = 7
/** Public switchboards end in 00: `031-97 62 00`. */
const mostFromSwitchboard = 4
/** An area code was left out: `49 74 22` on a page where everybody knows it. */
const withoutAreaCode = 3
/** A body has several numbers, and they change. */
const otherNumber = -0.5
const shortestSubscriberNumber = 5

/**
 * Compares phone numbers, also several in one cell, in any spelling. The more entities share a number, the less it tells; short numbers
 * (112, 114 14, 1177, 116 016) belong to a line that everybody refers to and tell nothing.
 */
export function phone(values: readonly (readonly string[])[], world: World): Comparer {
  const numbers = values.map((cells) => [...new Set(cells.flatMap(readNumbers))])
  const counts = countEntities(numbers, world.entityOf)
  const weightOf = (number: string): number => {
    const most = number.endsWith('00') ? mostFromSwitchboard : mostFromPhone
    return clamp(most - Math.log2(Math.max(1, (counts.get(number) ?? 1) / 2)) * 1.5, 0, most)
  }
  return {
    sharedByNeighbours: true,
    says: (record) => numbers[record]!.length > 0,
    compare: (a, b) => {
      const shared = numbers[a]!.filter((number) => numbers[b]!.includes(number))
      if (shared.length > 0) return { weight: Math.max(...shared.map(weightOf)) }
      const partly = numbers[a]!.some((one) => numbers[b]!.some((other) => endsAlike(one, other)))
      return { weight: partly ? withoutAreaCode : otherNumber }
    },
    keys: (record) => numbers[record]!,
  }
}

/** Longest first part of a Swedish number that means the nation: +46, 0046, 46. */
const nation = /^(?:\+|00)46(?:\(?0\)?)?/

/** National numbers without the leading 0. */
function readNumbers(cell: string): string[] {
  return cell.split(/[;,/]|\beller\b|\boch\b/).flatMap((part) => {
    const digits = part.replace(/[^\d+]/g, '').replace(nation, '0')
    if (digits.replace(/^0/, '').length < shortestSubscriberNumber || /^116\d{3}$/.test(digits) || digits === '11414') return []
    return [digits.replace(/^0/, '')]
  })
}

function endsAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.length >= shortestSubscriberNumber && shorter.length <= 6 && longer.length - shorter.length >= 1 && longer.endsWith(shorter)
}
