import type { Situation } from '../../src/withhold/detectors/index.ts'
import { cleanText } from '../../src/withhold/cleaning/clean-text.ts'

const nothing: ReadonlySet<string> = new Set()
const places: ReadonlySet<string> = new Set(['alingsås', 'skövde', 'göteborg', 'mark'])

export const situation = (changes: Partial<Situation> = {}): Situation => ({ heading: '', sheltered: false, isHousing: false, openAddresses: nothing, places, tellablePlaces: places, isValue: false, ...changes })

/** The text without its secrets. */
export const cleaned = (text: string, changes: Partial<Situation> = {}): string => cleanText(text, situation(changes)).text

/** Rules that found something. */
export const rulesIn = (text: string, changes: Partial<Situation> = {}): string[] => [...new Set(cleanText(text, situation(changes)).removed.map(({ rule }) => rule))]
