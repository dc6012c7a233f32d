import type { Diagnostic, Message, Place, Repair } from '#model'
import { isRunningText } from '../field-classes.ts'
import { markers } from '../markers.ts'
import { says } from '../records/shelters.ts'
import { makeClean, makeSituations, type Context } from './context.ts'

const quoted = /`[^`]{0,4000}`/g

/** Messages on what was no mailbox or telephone number: capitalised words there are somebody's name. */
const contactRules: ReadonlySet<string> = new Set(['normalise/email-address', 'normalise/phone-missing'])
const nothingButNames = (words: string): boolean => words.split(' ').every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word))

/** Messages on what should have been a word of ours: anything that tells of a place is in the wrong column, of whatever record. */
const wordRules: ReadonlySet<string> = new Set(['normalise/kommun-unknown', 'normalise/term-unknown', 'normalise/status-unknown-word'])

/**
 * Messages about the material, which quote it: what was withheld at a place is withheld in the messages about that place too, and the
 * detectors read the rest. `withheldAt`: nothing is left of the value that stood there.
 */
export function cleanDiagnostic(diagnostic: Diagnostic, context: Context, withheldAt: (place: Place) => boolean): Diagnostic {
  const gone = withheldAt(diagnostic.place)
  const text = (words: string): string => cleanWords(words, diagnostic.place, context)
  const word = (words: string): string => (wordRules.has(diagnostic.rule) ? context.clean(words, context.situation({ sheltered: true }), false).text : words)
  const isNamed = (words: string): boolean => contactRules.has(diagnostic.rule) && nothingButNames(words)
  const value = (words: string): string => (gone || isNamed(words) ? markers.hidden : isUnapproved(words, diagnostic.place, context) || context.tellsOfCase(words) ? markers.unapproved : word(text(words)))
  const message = (both: Message): Message => ({ sv: quotes(both.sv, value, text), en: quotes(both.en, value, text) })
  return {
    ...diagnostic,
    place: context.cleanPlace(diagnostic.place, context.shelters.isShelteredPlace(diagnostic.place)),
    message: message(diagnostic.message),
    ...(diagnostic.actual === undefined ? {} : { actual: value(diagnostic.actual) }),
    ...(diagnostic.expected === undefined ? {} : { expected: diagnostic.expected.map(text) }),
    ...(diagnostic.note === undefined ? {} : { note: message(diagnostic.note) }),
  }
}

/** The receipt of what the reader did quotes the material like a message does. */
export function cleanRepair(repair: Repair, context: Context): Repair {
  const text = (words: string): string => cleanWords(words, repair.place, context)
  const value = (words: string): string => (isUnapproved(words, repair.place, context) ? markers.unapproved : text(words))
  return { ...repair, place: context.cleanPlace(repair.place, context.shelters.isShelteredPlace(repair.place)), detail: { sv: quotes(repair.detail.sv, value, text), en: quotes(repair.detail.en, value, text) } }
}

function quotes(words: string, value: (quoted: string) => string, text: (words: string) => string): string {
  return text(words.replace(quoted, (quotation) => `\`${value(quotation.slice(1, -1))}\``))
}

function cleanWords(words: string, place: Place, context: Context): string {
  const sheltered = context.shelters.isShelteredPlace(place) || context.shelters.says(words)
  return context.clean(words, context.situation({ heading: place.heading, sheltered }), false).text
}

/** A quotation long enough to be somebody's sentences, which nobody has approved. */
function isUnapproved(words: string, place: Place, context: Context): boolean {
  return context.audience === 'public' && (words.length > 80 || isRunningText('label', words)) && !context.approvals.ofText(words) && !context.approvals.ofFile(place.file)
}

/**
 * Messages that are printed when there is no inventory to publish (a county folder without county.md): read by the detectors, so that
 * no secret of the material stands in them either.
 */
export function cleanMessages(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const [clean, situation] = [makeClean(), makeSituations()]
  const text = (words: string): string => clean(words, situation({ sheltered: says(words) }), false).text
  const message = ({ sv, en }: Message): Message => ({ sv: text(sv), en: text(en) })
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: { ...diagnostic.place, file: text(diagnostic.place.file) },
    message: message(diagnostic.message),
    ...(diagnostic.actual === undefined ? {} : { actual: text(diagnostic.actual) }),
    ...(diagnostic.note === undefined ? {} : { note: message(diagnostic.note) }),
  }))
}
