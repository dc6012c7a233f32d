import { escaped, type Md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'

/** Why statements are doubtful: the reasons are few, long and the same for many kommuner, so each is told once and a row has its letter. */
export interface Doubts {
  readonly letterOf: (reason: string) => Md
  readonly all: readonly View[]
}

/** Letters follow how often a reason is given, then the order of the sheets. */
export function doubtsOf(context: Context): Doubts {
  const counts = new Map<string, number>()
  for (const { code } of context.shown) {
    for (const { doubt } of context.cellsOf(code)) if (doubt !== undefined) counts.set(doubt, (counts.get(doubt) ?? 0) + 1)
  }
  const letters = new Map([...counts].toSorted(([, a], [, b]) => b - a).map(([reason], index) => [reason, letterAt(index)]))
  return { letterOf: (reason) => letters.get(reason)!, all: [...letters].map(([reason, letter]): View => ({ letter, text: escaped(reason) })) }
}

/** a, b … z, aa, ab … */
function letterAt(index: number): Md {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26))
  return `${index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)}${last}` as Md
}
