import { sentencesOf } from '../../reading/sentences.ts'
import type { Detected } from '../detector.ts'
import { streets } from '../place/streets.ts'
import { namesAt } from '../place/surroundings.ts'

/** Where a person lives, works or goes to school, told as somebody's life and not as a duty. */
const life = /(?<!\p{L})(?:bor|bodde|bott|flydde|gömmer|gömde|gömd|fick\s(?:ett\s)?(?:jobb|arbete)|har\sfått\s(?:jobb|arbete)|jobbar\snu|studerar|pluggar|går\s(?:nu\s)?(?:i|på)\s(?:\p{L}{3,20}skol|klass)|flytta(?:r|t|de)?)(?!\p{L})/iu

const mayBeHouse = /^[\s,(–-]{1,3}\p{L}\D{2,40}\d/u

/** The house in a street that is told right after a person's name: it is that person's. */
export function addressOf(text: string, name: Detected): Detected[] {
  const rest = text.slice(name.end, name.end + 60)
  if (!mayBeHouse.test(rest)) return []
  return streets(rest).filter(({ start, end }) => /^[\s,(–-]{1,3}$/.test(rest.slice(0, start)) && /\d/.test(rest.slice(start, end))).map(({ start, end }) => ({ start: name.end + start, end: name.end + end, literal: true }))
}

/** Places in a sentence on the life of a person whom it names: without the name they still tell who it is. */
export function livesOf(text: string, persons: readonly Detected[], mayBeTold: ReadonlySet<string>): Detected[] {
  if (!life.test(text)) return []
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!life.test(sentence) || !persons.some((name) => name.start >= start && name.start < end)) return []
    return [...namesAt(sentence, mayBeTold), ...streets(sentence)].map((span) => ({ start: start + span.start, end: start + span.end, literal: false }))
  })
}
