import { publicAddress } from '#text'
import type { Cell, Diagnostic } from '#model'
import { nothing, withStep, type FieldReader, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'

/** Web addresses as they can be printed: http or https, without user part, fragment and query string, host written out. */
export const readWebsites: FieldReader = (cell, { legend }) => {
  if (saysUnknown(cell.text, legend)) return nothing
  const values: ReadValue[] = []
  const diagnostics: Diagnostic[] = []
  for (const part of partsOf(cell.text)) {
    const written = part.replace(/^[<("']+|[>)"',.]+$/g, '')
    const address = looksLikeAddress(written) ? publicAddress(written) : null
    if (address === null) {
      if (!/^(?:och|eller|samt|se|på)$/i.test(written)) diagnostics.push(notAnAddress(cell, written))
      continue
    }
    if (!values.some(({ value }) => value === address)) {
      values.push({ value: address, steps: withStep(withStep([], 'normalise/split', cell.text, written), 'normalise/web', written, address) })
    }
  }
  return { values, diagnostics }
}

function partsOf(text: string): string[] {
  const parts = /[\s,;]/.test(text) ? text.split(/[\s;]+|,(?=\s)|,$|,(?=https?:)/) : [text]
  return parts.filter((word) => /[\p{L}\p{N}]/u.test(word))
}

const looksLikeAddress = (written: string): boolean => written.length <= 2000 && written.includes('.') && (/^https?:/i.test(written) || !written.includes('@'))

const notAnAddress = (cell: Cell, actual: string): Diagnostic => unexpected({
  rule: 'normalise/web-address',
  field: 'website',
  cell,
  actual,
  expected: { sv: 'en webbadress som börjar med https, till exempel `https://www.exempelkommun.se/vald`', en: 'a web address beginning with https, for example `https://www.exempelkommun.se/vald`' },
  note: { sv: 'Adressen är utelämnad. Rätta den i källan.', en: 'The address is left out. Correct it in the source.' },
})
