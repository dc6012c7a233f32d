import { resolveKommun } from '#vocabulary'
import type { Cell, Diagnostic, Field, Kommun } from '#model'
import { withStep, type Context, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'

export interface ReadKommun {
  readonly kommun: Kommun
  readonly code: ReadValue
  /** The cell the kommun was read from. */
  readonly cell: Cell
}

export interface KommunReading {
  /** null: the row names no kommun, or one that was not understood. */
  readonly read: ReadKommun | null
  /** The row names a kommun, whether or not it was understood. */
  readonly named: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The kommun a row is about, from its code, its name or both. Both must mean the same. What is not understood is an error and never a
 * guess: a statement under the wrong kommun is worse than none.
 */
export function readKommun(cells: { readonly code: Cell | undefined; readonly name: Cell | undefined }, context: Context): KommunReading {
  const written = ([['kommun_code', cells.code], ['kommun', cells.name]] as const).filter((entry): entry is readonly ['kommun_code' | 'kommun', Cell] => entry[1] !== undefined && !saysUnknown(entry[1].text, context.legend))
  const diagnostics: Diagnostic[] = []
  const read: ReadKommun[] = []
  for (const [field, cell] of written) {
    const resolution = resolveKommun(cell.text, context.vocabulary, context.county === null ? {} : { county: context.county.code })
    if ('candidates' in resolution) {
      diagnostics.push(unknownKommun(field, cell, resolution.candidates))
      continue
    }
    const rule = resolution.how === 'locality' ? 'normalise/kommun-locality' : 'normalise/kommun'
    read.push({ kommun: resolution.kommun, cell, code: { value: resolution.kommun.code, steps: withStep([], rule, cell.text, resolution.kommun.code) } })
    if (resolution.how === 'locality') diagnostics.push(locality(field, cell, resolution.kommun))
  }
  const [first, second] = read
  if (first !== undefined && second !== undefined && first.kommun.code !== second.kommun.code) {
    return { read: null, named: true, diagnostics: [...diagnostics, mismatch(first, second)] }
  }
  const understood = diagnostics.some(({ severity }) => severity === 'error') ? null : first ?? null
  return { read: understood, named: written.length > 0, diagnostics }
}

/** A row of another county in this county's material: its statement would be counted where it does not belong. */
export function foreignKommun({ kommun, cell }: ReadKommun, field: Field, county: { readonly name: string }): Diagnostic {
  return unexpected({
    rule: 'normalise/kommun-other-county',
    severity: 'error',
    field,
    cell,
    expected: { sv: `en kommun i ${county.name}; ${kommun.name} ligger i ${kommun.countyName}`, en: `a kommun in ${county.name}; ${kommun.name} lies in ${kommun.countyName}` },
    note: { sv: 'Ta bort raden, eller lägg filen i det andra länets mapp.', en: 'Remove the row, or put the file in the folder of the other county.' },
  })
}

function unknownKommun(field: Field, cell: Cell, candidates: readonly Kommun[]): Diagnostic {
  const lostZero = /^\d{3}$/.test(cell.text.trim())
  return unexpected({
    rule: lostZero ? 'normalise/kommun-code-length' : 'normalise/kommun-unknown',
    severity: 'error',
    field,
    cell,
    expected: lostZero ? { sv: 'en kommunkod med fyra siffror; kalkylprogram tar bort inledande nollor', en: 'a kommun code of four digits; spreadsheets drop leading zeros' } : { sv: 'en av Sveriges 290 kommuner, som namn eller kod', en: 'one of the 290 kommuner of Sweden, as name or code' },
    suggestions: candidates.map((kommun) => (lostZero || /^\d+$/.test(cell.text) ? `${kommun.code} ${kommun.name}` : kommun.name)),
    note: { sv: 'Rätta i källan, eller lägg till en rättelse i county.md under `corrections`.', en: 'Correct it in the source, or add a correction in county.md under `corrections`.' },
  })
}

const locality = (field: Field, cell: Cell, kommun: Kommun): Diagnostic => unexpected({
  rule: 'normalise/kommun-locality',
  severity: 'info',
  field,
  cell,
  expected: { sv: `en kommun; orten ligger i ${kommun.name} och raden förs dit`, en: `a kommun; the place lies in ${kommun.name}, where the row is put` },
})

const mismatch = (code: ReadKommun, name: ReadKommun): Diagnostic => unexpected({
  rule: 'normalise/kommun-mismatch',
  severity: 'error',
  field: 'kommun',
  cell: name.cell,
  expected: { sv: `samma kommun som koden \`${code.kommun.code}\`, som är ${code.kommun.name}`, en: `the kommun of the code \`${code.kommun.code}\`, which is ${code.kommun.name}` },
  note: { sv: 'Rätta den av dem som är fel.', en: 'Correct the one that is wrong.' },
})
