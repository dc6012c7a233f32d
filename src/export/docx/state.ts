import { statusWords } from '../shown-words.ts'

/** A state as it is written first in a text: its sign and its words. */
export const stateAtStart = new RegExp(`^([●◐○▱◨◌]) (${Object.values(statusWords).toSorted((a, b) => b.length - a.length).join('|')})`)
