import { fold, readPeriod } from '#text'
import { oneValue, type FieldReader } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { kronorIn } from '../numbers/kronor.ts'
import { numberReader } from '../numbers/read-number.ts'
import { meaningInLegend } from '../status/unknown.ts'

/** Kolada writes T, K, M, and F for kvinnor in its older description; tables write the words. */
const genders: Readonly<Record<string, 'T' | 'K' | 'M'>> = {
  t: 'T', k: 'K', m: 'M', f: 'K', totalt: 'T', total: 'T', båda: 'T', kvinnor: 'K', kvinna: 'K', män: 'M', man: 'M', flickor: 'K', pojkar: 'M',
}

/** T, K or M. Another code is reported and never guessed. */
export const readGender: FieldReader = (cell) => {
  const gender = Object.hasOwn(genders, fold(cell.text)) ? genders[fold(cell.text)] : undefined
  if (gender !== undefined) return { values: [oneValue(cell, 'normalise/gender', gender)], diagnostics: [] }
  return { values: [], diagnostics: [unexpected({ rule: 'normalise/gender', field: 'gender', cell, expected: { sv: 'T (totalt), K (kvinnor) eller M (män)', en: 'T (total), K (women) or M (men)' } })] }
}

export const readIndicatorPeriod: FieldReader = (cell) => {
  const reading = readPeriod(cell.text)
  if ('period' in reading) return { values: [oneValue(cell, 'normalise/date', reading.period)], diagnostics: [] }
  return { values: [], diagnostics: [unexpected({ rule: 'normalise/date', field: 'period', cell, expected: { sv: 'ett år eller en period, till exempel `2024`', en: 'a year or a period, for example `2024`' } })] }
}

/** Kolada's signs for a value that is not there; a legend of the table or the county overrules. */
const koladaSigns: Readonly<Record<string, string>> = { '-': 'bortfall', '.': 'ej_tillampligt', '..': 'sekretess' }
/** Reasons why there is no value, by the words legends use. */
const reasons: ReadonlyMap<string, string> = new Map([
  ...['bortfall', 'ej_tillampligt', 'sekretess', 'ej_publicerat', 'visas_inte'].map((code) => [code, code] as const),
  ['uppgift_saknas', 'bortfall'], ['uppgift saknas', 'bortfall'], ['ingen uppgift', 'bortfall'], ['ej svar', 'bortfall'],
  ['ej tillämpligt', 'ej_tillampligt'], ['ej tillämplig', 'ej_tillampligt'], ['kan inte förekomma', 'ej_tillampligt'],
  ['sekretesskäl', 'sekretess'], ['ej publicerat', 'ej_publicerat'], ['visas inte', 'visas_inte'],
])
const readDecimal = numberReader('value', 'decimal')

/** A number as JSON writes it, or the reason why there is none. */
export const readIndicatorValue: FieldReader = (cell, context) => {
  const kronor = kronorIn(cell.text, [cell.place.heading, context.row.cells.unit?.text, context.row.cells.question?.text])
  if (kronor !== null) return { values: [oneValue(cell, 'normalise/money', String(Number(kronor)))], diagnostics: [] }
  const sign = fold(cell.text)
  const declared = meaningInLegend(cell.text, context.legend)
  const meaning = declared ?? (Object.hasOwn(koladaSigns, sign) ? koladaSigns[sign]! : sign)
  const reason = reasons.get(fold(meaning))
  return reason === undefined ? readDecimal(cell, context) : { values: [oneValue(cell, 'normalise/number', reason)], diagnostics: [] }
}
