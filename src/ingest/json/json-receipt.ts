import type { Diagnostic, Message, Repair } from '#model'
import { limits } from '../limits.ts'
import type { JsonCursor, JsonValue } from './json-cursor.ts'

/** Values that are no kommun's, counted, at the place of the first. */
export function valuesLeftOut(json: JsonCursor, values: readonly JsonValue[], which: Message): Repair[] {
  const [first] = values
  if (first === undefined) return []
  return [{
    what: 'skipped-row',
    detail: { sv: `${values.length} ${values.length === 1 ? 'värde' : 'värden'} ${which.sv}`, en: `${values.length} ${values.length === 1 ? 'value' : 'values'} ${which.en}` },
    place: json.place(first),
  }]
}

export const tooManyValues = (file: string): Diagnostic => ({
  rule: 'ingest/too-many-rows',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` har fler än ${limits.tableRows} värden. Den lästes inte. Dela den i flera filer.`,
    en: `The file \`${file}\` has more than ${limits.tableRows} values. It was not read. Split it into several files.`,
  },
  place: { file },
})
