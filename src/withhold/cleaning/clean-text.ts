import { detectors, releasable, type Detected, type Detector, type Situation } from '../detectors/index.ts'
import { fold, hasMarkup, unfold, type Folded, type Span } from '../reading/fold.ts'
import { sentenceAt, sentencesOf } from '../reading/sentences.ts'

/** A stretch of a text that was taken away. `literal`: to be sought everywhere else as well. */
export interface Removed {
  readonly rule: string
  readonly value: string
  readonly literal: boolean
}

export interface Cleaned {
  readonly text: string
  readonly removed: readonly Removed[]
}

interface Hit {
  readonly start: number
  readonly end: number
  readonly detector: Detector
  readonly value: string
  readonly literal: boolean
}

/**
 * A text without what the detectors find in it. `released`: a reviewer has approved this very text, so that mobile numbers and personal
 * mailboxes in it stay; nothing releases the rest.
 */
export function cleanText(text: string, situation: Situation, released = false): Cleaned {
  const hits = [fold(text), ...(hasMarkup(text) ? [fold(text, true)] : [])].flatMap((folded) => hitsIn(text, folded, situation, released))
  if (hits.length === 0) return { text, removed: [] }
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: string[] = []
  let at = 0
  let index = 0
  while (index < hits.length) {
    let { start, end } = hits[index]!
    let strongest = hits[index]!
    index += 1
    while (index < hits.length && hits[index]!.start <= end) {
      const next = hits[index]!
      if (detectors.indexOf(next.detector) < detectors.indexOf(strongest.detector)) strongest = next
      end = Math.max(end, next.end)
      index += 1
    }
    start = Math.max(start, at)
    pieces.push(text.slice(at, start), strongest.detector.marker)
    at = end
  }
  pieces.push(text.slice(at))
  return { text: pieces.join(''), removed: hits.map(({ detector, value, literal }) => ({ rule: detector.rule, value, literal })) }
}

function hitsIn(text: string, folded: Folded, situation: Situation, released: boolean): Hit[] {
  const hitOf = (span: Span, detector: Detector, literal: boolean): Hit => {
    const own = unfold(folded, span)
    return { ...own, detector, value: text.slice(own.start, own.end), literal }
  }
  return detectors.flatMap((detector) => {
    if (released && releasable.has(detector.rule)) return []
    const found = detector.detect(folded.text, situation)
    return [...found.map((one) => hitOf(one, detector, one.literal)), ...statementsOf(folded.text, found).map((span) => hitOf(span, detector, false))]
  })
}

/** The whole sentences of what is to go with its sentence. */
function statementsOf(text: string, found: readonly Detected[]): Span[] {
  const telling = found.filter(({ statement }) => statement === true)
  if (telling.length === 0) return []
  const sentences = sentencesOf(text)
  const touched = new Set(telling.flatMap(({ start, end }) => [sentenceAt(sentences, start), sentenceAt(sentences, end - 1)]))
  return [...touched].map(({ start, end }) => {
    const words = text.slice(start, end)
    return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
  })
}
