import { expect } from 'vitest'
import type { Span } from '../../src/withhold/reading/fold.ts'

/** The text with a pair of brackets around each span, spans that lie in others as well. */
function marked(text: string, spans: readonly Span[]): string {
  const different = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()]
  const at = (index: number): string => '⟩'.repeat(different.filter(({ end }) => end === index).length) + '⟨'.repeat(different.filter(({ start }) => start === index).length)
  return Array.from({ length: text.length + 1 }, (_, index) => `${at(index)}${text[index] ?? ''}`).join('')
}

/** Each text, written with brackets around what is to be found in it, has just that found. */
export function expectMarked(find: (text: string) => readonly Span[], texts: readonly string[]): void {
  for (const text of texts) {
    const plain = text.replace(/[⟨⟩]/g, '')
    const spans = find(plain)
    expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= plain.length))).toEqual([])
    expect(marked(plain, spans)).toBe(text)
  }
}
