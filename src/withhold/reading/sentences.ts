import type { Span } from './fold.ts'

/** Ends that are no end of a sentence: "kl. 9", "nr. 3", "t.ex. Boras". */
const abbreviation = /(?:^|[\s(])(?:kl|nr|tel|tfn|st|ca|dvs|bl|s|t|f|o|m|resp|osv|mfl|inkl|kv|kap|dnr|ang|forts|alt|min|max|[A-ZÅÄÖ])\.$/i

/**
 * The sentences of a folded text, together covering all of it. A line break with a list mark or a blank line ends one too. Used to take
 * away the whole statement that tells where something lies, since its other words often tell the same.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number): void => {
    if (end > start) spans.push({ start, end })
    start = end
  }
  for (const { 0: mark, index } of text.matchAll(/(?<![.!?])[.!?]+[)"”]?(?=\s)|\n\s*(?=\n|[-*•]|\d{1,2}[.)])/g)) {
    if (mark.startsWith('.') && (abbreviation.test(text.slice(Math.max(start, index - 8), index + 1)) || /^\s+[a-zåäö0-9]/.test(text.slice(index + mark.length, index + mark.length + 8)))) continue
    close(index + mark.length)
  }
  close(text.length)
  return spans
}

/** The sentence that holds a position. */
export function sentenceAt(sentences: readonly Span[], position: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < sentences[middle]!.end) high = middle
    else low = middle + 1
  }
  return sentences[low]!
}
