import { expect } from 'vitest'
import type { Span } from '../../src/withhold/reading/fold.ts'

interface Found extends Span {
  readonly literal?: boolean
}

/** The text with brackets around each span, spans that lie in others as well; ⟪⟫ where its words are to be sought everywhere. */
function marked(text: string, spans: readonly Found[]): string {
  const different = [...new Map(spans.map((span) => [`${span.start} ${span.end} ${span.literal ?? false}`, span])).values()]
  const brackets = (sign: readonly [found: string, literal: string], those: readonly Found[]): string => those.map(({ literal }) => sign[literal === true ? 1 : 0]).sort().join('')
  const at = (index: number): string => brackets(['⟩', '⟫'], different.filter(({ end }) => end === index)) + brackets(['⟨', '⟪'], different.filter(({ start }) => start === index))
  return Array.from({ length: text.length + 1 }, (_, index) => `${at(index)}${text[index] ?? ''}`).join('')
}

/** Each text, written with brackets around what is to be found in it, has just that found. */
export function expectMarked(find: (text: string) => readonly Found[], texts: readonly string[]): void {
  for (const text of texts) {
    const plain = text.replace(/[⟨⟩⟪⟫]/g, '')
    const spans = find(plain)
    expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= plain.length))).toEqual([])
    expect(marked(plain, spans)).toBe(text)
  }
}
