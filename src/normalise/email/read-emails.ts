import { isFunctionalMailbox } from '#text'
import type { Cell, County, Diagnostic } from '#model'
import { nothing, withStep, type FieldReader, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'

/**
 * Mail addresses in lower case. A mailbox that does not clearly belong to a function, or lies with a mail service for private persons,
 * is secret until a person has said otherwise.
 */
export const readEmails: FieldReader = (cell, { legend, county }) => {
  if (saysUnknown(cell.text, legend)) return nothing
  const values: ReadValue[] = []
  const diagnostics: Diagnostic[] = []
  const text = cell.text.replace(/ ?[([{] ?(?:at|a|snabel-?a) ?[)\]}] ?/gi, '@')
  for (const part of text.split(/[\s;,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))) {
    const written = part.replace(/^(?:<|\(|mailto:)+|[>).]+$/gi, '')
    const address = written.toLowerCase()
    if (!isMailAddress(address)) {
      if (!/^(?:och|eller|samt|e-post|mejl|mail):?$/i.test(written)) diagnostics.push(notAMailbox(cell, written))
    } else if (!values.some(({ value }) => value === address)) {
      values.push({ value: address, steps: withStep(withStep([], 'normalise/split', cell.text, written), 'normalise/email', written, address), ...(isFunctional(address, county) ? {} : { secrecy: 'secret' as const }) })
    }
  }
  return { values, diagnostics }
}

function isMailAddress(address: string): boolean {
  if (address.length > 254) return false
  const [local, domain, more] = address.split('@')
  if (local === undefined || domain === undefined || more !== undefined || local === '') return false
  const labels = domain.split('.')
  return /^[\p{L}\p{N}._%+-]+$/u.test(local) && labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label)) && /^\p{L}{2,}$/u.test(labels.at(-1)!)
}

function isFunctional(address: string, county: County | null): boolean {
  const at = address.indexOf('@')
  return isFunctionalMailbox(address.slice(0, at), address.slice(at + 1), new Set(county?.kommuner.map(({ name }) => name.toLowerCase())))
}

const notAMailbox = (cell: Cell, actual: string): Diagnostic => unexpected({
  rule: 'normalise/email-address',
  field: 'email',
  cell,
  actual,
  expected: { sv: 'en e-postadress, till exempel `socialjour@exempelkommun.se`', en: 'a mail address, for example `socialjour@exempelkommun.se`' },
})
