import { fold } from '#text'
import { resolveTerm } from '#vocabulary'
import type { Cell } from '#model'
import { nothing, oneValue, type Context, type FieldReader, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { meaningInLegend, saysUnknownInWords } from '../status/unknown.ts'

/** Words about a service that are none of the taxonomy's, and the code that tells a reader the same. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:upphört|upphörd|upphör|nedlagd|nedlagt|avvecklad|avvecklat|avslutad|avslutat|stängd|stängt)(?!\p{L})/u, 'avvecklad'],
  [/^(?:vilande|pausad|pausat)(?!\p{L})/u, 'vilande'],
  [/^(?:planerad|planerat|planeras|föreslagen|föreslaget)(?!\p{L})/u, 'planeras'],
  // A stopgap ("tills vidare", "under sommaren") is not help that one can count on, and once its time has passed it is gone.
  [/^(?:tillfällig|tillfälligt|tillfälliga)(?!\p{L})/u, 'avvecklad'],
]
/** Our notes begin with the state in capitals when the source tells that the service is not there to turn to. */
const stateFirst = /^(?:UPPHÖRT|UPPHÖRD|VILANDE|PLANERAD|PLANERAT|TILLFÄLLIG|TILLFÄLLIGT)(?![\p{L}])/u

/** Whether one can turn to a service today, as a code of the taxonomy's scheme `availability`. */
export const readAvailability: FieldReader = (cell, context) => {
  const text = meaningInLegend(cell.text, context.legend) ?? fold(cell.text)
  if (/^[^\p{L}\p{N}]*$/u.test(text)) return nothing
  const code = codeOf(text, context)
  if (code !== undefined) return { values: [oneValue(cell, 'normalise/availability', code)], diagnostics: [] }
  const term = resolveTerm('availability', text, context.vocabulary)
  return {
    values: [],
    diagnostics: [unexpected({
      rule: 'normalise/availability-unknown-word',
      field: 'availability',
      cell,
      expected: { sv: 'finns, upphört, vilande, planerad eller tillfällig', en: 'finns, upphört, vilande, planerad or tillfällig' },
      suggestions: 'suggestions' in term ? term.suggestions : [],
    })],
  }
}

function codeOf(text: string, { vocabulary }: Context): string | undefined {
  const own = words.find(([pattern]) => pattern.test(text))?.[1]
  if (own !== undefined) return own
  if (saysUnknownInWords(text)) return 'uppgift_saknas'
  const term = resolveTerm('availability', text, vocabulary)
  return 'code' in term ? term.code : undefined
}

/** The state that a note begins with, `UPPHÖRT. Avvecklades sommaren 2019.`; undefined when it begins with none. */
export function availabilityInNote(note: Cell): ReadValue | undefined {
  if (!stateFirst.test(note.text)) return undefined
  const code = words.find(([pattern]) => pattern.test(fold(note.text)))?.[1]
  return code === undefined ? undefined : oneValue(note, 'normalise/availability-note', code)
}
