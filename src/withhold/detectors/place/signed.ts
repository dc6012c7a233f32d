import type { Span } from '../../reading/fold.ts'

/** A pattern, after a sign that is in whatever it finds: quickly sought, and missing in most texts. */
export type Signed = readonly [sign: RegExp, pattern: RegExp]

/** Where the patterns find something. */
export function spansOf(text: string, ...patterns: readonly Signed[]): Span[] {
  return patterns.flatMap(([sign, pattern]) => (sign.test(text) ? [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length })) : []))
}
