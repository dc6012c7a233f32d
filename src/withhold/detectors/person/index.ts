import { markers } from '../../markers.ts'
import type { Detected, Detector } from '../detector.ts'
import { after, before, numberOf, otherOf } from './beside-roles.ts'
import { addressesOf, livesOf } from './private-life.ts'
import { isNameRun, isOfPlace } from './name-run.ts'
import { abbreviated, acting, named, together } from './one-named.ts'
import { isCited } from './cited.ts'
import { fullNames, listed } from './running-text.ts'
import { unlisted } from './unlisted.ts'
import { cards, inSlugs, wholeName } from './values.ts'
import { doings, heading, roles } from './wording.ts'

/**
 * Names of persons: beside a role, a verb of turning to someone or a word for the one it concerns; in running text also a given name
 * with a surname anywhere. A number given right after the name goes with it: it is that person's, not the service's.
 */
export const personName: Detector = {
  rule: 'withhold/person-name',
  marker: markers.person,
  headings: heading,
  detect: (text, situation) => {
    if (heading.test(situation.heading) && situation.isValue && /\p{L}/u.test(text) && text.length < 120) return [{ start: 0, end: text.length, literal: text.includes(' ') }]
    const found: Detected[] = []
    for (const { 0: role, index } of text.matchAll(roles)) {
      const end = index + role.length
      found.push(...after(text, end), ...before(text, index))
    }
    for (const { 0: doing, index } of text.matchAll(doings)) found.push(...after(text, index + doing.length).filter(({ start, end }) => isNameRun(text.slice(start, end))))
    found.push(...named(text), ...abbreviated(text), ...cards(text), ...inSlugs(text))
    const isSentence = !situation.isValue || readsLikeSentence.test(text)
    if (isSentence) found.push(...listed(text), ...together(text), ...acting(text))
    if (isSentence || hasOtherWords.test(text)) found.push(...fullNames(text), ...unlisted(text))
    found.push(...found.flatMap((name) => otherOf(text, name)))
    if (situation.isValue && found.length === 0) found.push(...wholeName(text))
    const persons = found.filter((name) => !isOfPlace(text, name, situation.places) && !isCited(text, name)).flatMap((name) => [name, ...numberOf(text, name)])
    return situation.isValue || persons.length === 0 ? persons : [...persons, ...addressesOf(text, persons), ...livesOf(text, persons, situation.places)]
  },
}

/** A label that is really a sentence, or a list of names. */
const readsLikeSentence = /\p{L}[.!?](?:\s|$)|[:;/|]\s|,\s[^,]*,\s/u
/** A few words about somebody, or a signature, rather than the name of something. */
const hasOtherWords = /^[/[<("“]|\s\d{4}|(?:^|\s)\p{Ll}{2,}(?![\p{L}-])/u
