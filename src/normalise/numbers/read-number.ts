import { formatNumber } from '#text'
import type { Cell, Field } from '#model'
import { nothing, oneValue, type FieldReader, type Reading } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { kronorIn } from './kronor.ts'
import { meaningInLegend, saysUnknown } from '../status/unknown.ts'

const approximate = /^(?:ca|cirka|omkring|ungefär|drygt|knappt|minst|högst)\.? /i
const unitsAfter = / ?(?:%|procent|st|stycken|platser?|personer|kr|kronor|:-)\.?$/i

/**
 * A number as JSON writes it (`1725000`, `12.5`), read from Swedish: decimal comma, thousands parted by blanks or dots, a unit after it,
 * any minus sign. `undefined` when it is none. A single dot before three digits is a decimal point unless `whole` is asked for, where
 * `1.200` can only be twelve hundred.
 */
export function readNumber(text: string, kind: 'whole' | 'decimal'): string | undefined {
  if (text.length > 40) return undefined
  const bare = text.replace(approximate, '').replace(unitsAfter, '').replace(/^[−–-](?=\d)/, '-').trim()
  const blanks = /^-?\d{1,3}(?:[\s\u00A0\u202F']\d{3})+(?:[.,]\d+)?$/.test(bare) ? bare.replace(/[\s\u00A0\u202F']/g, '') : bare
  const dots = /^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(blanks) || (/^-?\d{1,3}\.\d{3}(?:,\d+)?$/.test(blanks) && (kind === 'whole' || blanks.includes(',')))
    ? blanks.replaceAll('.', '')
    : blanks
  const plain = dots.replace(',', '.')
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain)) return undefined
  if (kind === 'whole' && plain.includes('.') && !/\.0+$/.test(plain)) return undefined
  return String(Number(plain))
}

/** In tables after SCB's manner a dash is a true zero; only their legend says so. */
const saysZero = /^(?:(?:värdet |exakt |äkta )?noll|0)$/i

/** Reader of a field that holds one number. A sign whose meaning the county's legend gives as a number is that number. */
export function numberReader(field: Field, kind: 'whole' | 'decimal'): FieldReader {
  return (cell, { legend }): Reading => {
    const meaning = meaningInLegend(cell.text, legend)
    const number = meaning !== undefined && saysZero.test(meaning) ? '0' : readNumber(meaning ?? cell.text, kind)
    if (number !== undefined) return { values: [oneValue(cell, 'normalise/number', number)], diagnostics: [] }
    // A masked count stays masked; what it hides is not ours to guess.
    if (/^< ?\d{1,3}$/.test(cell.text)) return { values: [oneValue(cell, 'normalise/number', cell.text.replace(' ', ''))], diagnostics: [] }
    if (saysUnknown(cell.text, legend)) return nothing
    return { values: [], diagnostics: [unexpected({ rule: 'normalise/number', field, cell, expected: kind === 'whole' ? { sv: 'ett heltal', en: 'a whole number' } : { sv: 'ett tal', en: 'a number' } })] }
  }
}

/** `17:30` in a column or under a question about kronor is money, not a time of day. */
export const readDetail: FieldReader = (cell: Cell, { row, legend }) => {
  if (saysUnknown(cell.text, legend)) return nothing
  const kronor = kronorIn(cell.text, [cell.place.heading, row.cells.question?.text])
  if (kronor === null) return { values: [oneValue(cell, 'normalise/text', cell.text)], diagnostics: [] }
  return { values: [oneValue(cell, 'normalise/money', `${formatNumber(Number(kronor), 2)}\u00A0kr`)], diagnostics: [] }
}
