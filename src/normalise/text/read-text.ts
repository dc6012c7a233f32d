import type { Cell, Field } from '#model'
import { nothing, oneValue, type FieldReader, type Reading } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'
import { mixesScripts } from './clean-text.ts'

/** A field whose value is its words. "Uppgift saknas", a dash or a question mark says nothing, so it makes no claim. */
export const readText: FieldReader = (cell, { legend }) =>
  saysUnknown(cell.text, legend) ? nothing : { values: [oneValue(cell, 'normalise/text', cell.text)], diagnostics: [] }

/** The name of an organisation, service or publication: as it writes itself. */
export function readName(field: Field): FieldReader {
  return (cell: Cell, context): Reading => {
    const reading = readText(cell, context)
    if (!mixesScripts(cell.text)) return reading
    const warning = unexpected({
      rule: 'normalise/mixed-script',
      field,
      cell,
      expected: { sv: 'bokstäver ur ett alfabet; ordet blandar latinska och andra bokstäver som ser likadana ut', en: 'letters of one alphabet; a word mixes Latin letters with others that look the same' },
      note: { sv: 'Skriv om namnet för hand om det är ett misstag.', en: 'Type the name anew if this is a mistake.' },
    })
    return { values: reading.values, diagnostics: [warning] }
  }
}
