import { compareSwedish } from '#text'
import type { Claim, IndicatorValue } from '#model'
import { groupedBy, isWithheld, order, valueOf, type Material } from '../material.ts'

/**
 * Why there is no number, by what the claim says: our own codes, those of the taxonomy's scheme `availability`, and Kolada's legend
 * (`-` no answer, `.` not applicable, `..` secrecy). SCB and Skolverket use the same signs otherwise, so a reader of their tables has
 * turned them into codes by the legend of the county.
 */
const missing: ReadonlyMap<string, NonNullable<IndicatorValue['missing']>> = new Map([
  ['bortfall', 'bortfall'], ['ej_svar', 'bortfall'], ['-', 'bortfall'], ['–', 'bortfall'],
  ['ej_tillampligt', 'ej_tillampligt'], ['.', 'ej_tillampligt'],
  ['sekretess', 'sekretess'], ['..', 'sekretess'],
  ['ej_publicerat', 'ej_publicerat'], ['visas_inte', 'visas_inte'], ['uppgift_saknas', 'bortfall'], ['ej_tillfragad', 'bortfall'],
])

/**
 * Values of indicators for the kommuner of the county, by indicator, kommun, period and gender. Where a source was read and has no
 * number, `missing` says why; a value withheld because it is small is `visas_inte`. Two sources with the same value make one.
 *
 * @unit that of the indicator, see the vocabulary
 * @source subjects `kpi/<code>/<kommun>`
 */
export function indicatorValues(material: Material): IndicatorValue[] {
  const rows = groupedBy(material.inventory.claims.filter((claim) => claim.subject.startsWith('kpi/')), (claim) => `${claim.subject} ${claim.mention}`)
  const inCounty = new Set(material.kommuner.map((kommun) => kommun.code))
  const values = [...rows.values()].flatMap((claims) => valueOfRow(claims)).filter((value) => inCounty.has(value.kommun))
  const merged = groupedBy(values, (value) => JSON.stringify([value.kpi, value.kommun, value.period, value.gender, value.value, value.missing]))
  return [...merged.values()]
    .map((same) => ({ ...same[0]!, claims: same.flatMap((value) => value.claims).toSorted(order) }))
    .toSorted((a, b) => compareSwedish(a.kpi, b.kpi) || order(a.kommun, b.kommun) || order(a.period, b.period) || order(a.gender, b.gender) || order(a.claims[0] ?? '', b.claims[0] ?? ''))
}

function valueOfRow(claims: readonly Claim[]): IndicatorValue[] {
  const [, kpi, kommun] = claims[0]!.subject.split('/')
  const period = valueOf(claims, 'period') ?? claims.find((claim) => claim.dates.speaksFor !== undefined)?.dates.speaksFor
  const gender = valueOf(claims, 'gender') ?? 'T'
  if (kpi === undefined || kommun === undefined || period === undefined || (gender !== 'T' && gender !== 'K' && gender !== 'M')) return []
  const claim = claims.find((each) => each.field === 'value')
  return [{ kpi, kommun, period, gender, ...readValue(claim), claims: [(claim ?? claims[0]!).id] }]
}

function readValue(claim: Claim | undefined): Pick<IndicatorValue, 'value' | 'missing'> {
  if (claim === undefined) return { value: null, missing: 'bortfall' }
  // `<5` is a count that the source itself has masked.
  if (isWithheld(claim) || claim.value.startsWith('<')) return { value: null, missing: 'visas_inte' }
  const number = numberIn(claim.value)
  return number === null ? { value: null, missing: missing.get(claim.value.trim()) ?? 'ej_publicerat' } : { value: number, missing: null }
}

function numberIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace('−', '-').replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}
