import { resolveTerm, termNamed } from '#vocabulary'
import type { Diagnostic, Field } from '#model'
import { nothing, withStep, type FieldReader, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'
import { readText } from '../text/read-text.ts'

/** Which scheme of the taxonomy a field is written in. */
const schemes = {
  type: 'resource_type', provider_kind: 'provider_kind', level: 'level', target_groups: 'target_group', violence_forms: 'violence_form', access: 'access_form', goal: 'skl_goal',
} as const satisfies Partial<Record<Field, string>>

/**
 * Codes of the taxonomy for a cell with one term or several, each a claim of its own. The whole cell is tried first, since labels hold
 * commas and "och" themselves ("Samlad verksamhet för utsatta, utövare och barn"), then its parts. A term outside the taxonomy is
 * reported with the nearest labels; it is never put under another.
 */
export function termReader(field: keyof typeof schemes): FieldReader {
  const scheme = schemes[field]
  return (cell, { vocabulary, legend }) => {
    if (saysUnknown(cell.text, legend)) return nothing
    const values: ReadValue[] = []
    const diagnostics: Diagnostic[] = []
    const add = (written: string): boolean => {
      const code = termNamed(scheme, written, vocabulary)
      if (code === null) return false
      if (!values.some(({ value }) => value === code)) {
        values.push({ value: code, steps: withStep(withStep([], 'normalise/split', cell.text, written), 'normalise/term', written, code) })
      }
      return true
    }
    if (add(cell.text)) return { values, diagnostics }
    for (const part of parts(cell.text, /[;,|\n]/)) {
      if (add(part)) continue
      for (const word of parts(part, / (?:och|samt|eller|&|\/) |\//)) {
        if (add(word)) continue
        const term = resolveTerm(scheme, word, vocabulary)
        diagnostics.push(unexpected({
          rule: 'normalise/term-unknown',
          field,
          cell,
          actual: word,
          expected: { sv: 'ett ord ur taxonomin (data/taxonomy.csv)', en: 'a term of the taxonomy (data/taxonomy.csv)' },
          suggestions: 'suggestions' in term ? term.suggestions : [],
          note: { sv: 'Byt ordet i källan, eller lägg till en rättelse i county.md under `corrections`.', en: 'Change the word in the source, or add a correction in county.md under `corrections`.' },
        }))
      }
    }
    return { values, diagnostics }
  }
}

const longestTerm = 200
const readAccessTerm = termReader('access')

/** How one gets in: a code of the taxonomy when the words are one, otherwise the words, since every service describes it in its own way. */
export const readAccess: FieldReader = (cell, context) => {
  if (cell.text.length > longestTerm) return readText(cell, context)
  const terms = readAccessTerm(cell, context)
  return terms.diagnostics.length === 0 ? terms : readText(cell, context)
}

const parts = (text: string, separator: RegExp): string[] => text.split(separator).map((part) => part.trim()).filter((part) => part !== '')
