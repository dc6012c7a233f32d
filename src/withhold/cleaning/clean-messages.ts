import type { Diagnostic, Message, Place, Repair } from '#model'
import { isRunningText } from '../field-classes.ts'
import { markers } from '../markers.ts'
import { says } from '../records/shelters.ts'
import { makeClean, makeSituations, type Context } from './context.ts'

const quoted = /`[^`]{0,4000}`/g

/** Messages on what was no mailbox or telephone number: capitalised words there are somebody's name. */
const contactRules: ReadonlySet<string> = new Set(['normalise/email-address', 'normalise/phone-missing'])
/** Messages on a word that does not belong where it stands: a place there may be anybody's. */
const misplaced: ReadonlySet<string> = new Set(['normalise/kommun-unknown', 'normalise/term-unknown', 'normalise/availability-unknown-word', 'normalise/status-unknown-word', 'ingest/county-key', 'ingest/county-value', 'ingest/unknown-key', 'ingest/unknown-label'])
const nothingButNames = (words: string): boolean => words.split(' ').every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word))

/**
 * Messages about the material, which quote it: what was withheld at a place is withheld in the messages about that place too, and the
 * detectors read the rest. `withheldAt`: nothing is left of the value that stood there.
 */
export function cleanDiagnostic(diagnostic: Diagnostic, context: Context, withheldAt: (place: Place) => boolean): Diagnostic {
  const gone = withheldAt(diagnostic.place)
  const isMisplaced = misplaced.has(diagnostic.rule)
  const text = (words: string, isValue = true): string => cleanWords(words, diagnostic.place, context, isMisplaced, isValue)
  const isNamed = (words: string): boolean => contactRules.has(diagnostic.rule) && nothingButNames(words)
  const value = (words: string): string => (gone || isNamed(words) ? markers.hidden : isUnapproved(words, diagnostic.place, context) || context.tellsOfCase(words) ? markers.unapproved : text(words, !isMisplaced))
  const message = (both: Message): Message => ({ sv: quotes(both.sv, value, text), en: quotes(both.en, value, text) })
  return {
    ...diagnostic,
    place: context.cleanPlace(diagnostic.place, context.shelters.isShelteredPlace(diagnostic.place)),
    message: message(diagnostic.message),
    ...(diagnostic.actual === undefined ? {} : { actual: value(diagnostic.actual) }),
    ...(diagnostic.expected === undefined ? {} : { expected: diagnostic.expected.map((words) => text(words)) }),
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

function cleanWords(words: string, place: Place, context: Context, isMisplaced = false, isValue = true): string {
  const sheltered = (isMisplaced && !isValue) || context.shelters.isShelteredPlace(place) || context.shelters.says(words)
  return context.clean(words, context.situation({ heading: place.heading, sheltered, isValue }), false).text
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
  const text = makeCleanWords(clean, situation)
  const quotation = (words: string): string => clean(words, situation({ sheltered: true, isValue: false }), false).text
  return diagnostics.map((diagnostic) => {
    const value = misplaced.has(diagnostic.rule) ? quotation : text
    const message = ({ sv, en }: Message): Message => ({ sv: quotes(sv, value, text), en: quotes(en, value, text) })
    return {
      ...diagnostic,
      place: { ...diagnostic.place, file: text(diagnostic.place.file) },
      message: message(diagnostic.message),
      ...(diagnostic.actual === undefined ? {} : { actual: value(diagnostic.actual) }),
      ...(diagnostic.note === undefined ? {} : { note: message(diagnostic.note) }),
    }
  })
}

/** Cells of a table that belongs to no county, as they may be shown to the one who compares its rows. */
export function makeCleanWords(clean = makeClean(), situation = makeSituations()): (words: string) => string {
  return (words) => clean(words, situation({ sheltered: says(words) }), false).text
}
