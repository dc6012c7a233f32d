import { compareSwedish, formatNumber } from '#text'
import type { IndicatorValue } from '#model'
import type { Md } from '../markdown/md.ts'

const reasons: Readonly<Record<NonNullable<IndicatorValue['missing']>, string>> = {
  bortfall: 'inget svar', ej_tillampligt: 'ej tillämpligt', sekretess: 'visas inte (sekretess)', ej_publicerat: 'inte publicerat', visas_inte: 'visas inte',
}

/** A value with decimal comma, or in words why there is none: never an empty cell and never a zero that nobody measured. */
export function indicatorValueText(value: IndicatorValue): Md {
  if (value.value !== null) return decimal(value.value)
  return (value.missing === null ? 'uppgift saknas' : reasons[value.missing]) as Md
}

/** One decimal at most: the sources give no more than that. */
export function decimal(value: number): Md {
  return formatNumber(Math.round(value * 10) / 10) as Md
}

/** For each indicator the newest period, for both sexes together. */
export function newestPerIndicator(values: readonly IndicatorValue[]): IndicatorValue[] {
  const newest = new Map<string, IndicatorValue>()
  for (const value of values) {
    if (value.gender !== 'T') continue
    const kept = newest.get(value.kpi)
    if (kept === undefined || kept.period < value.period) newest.set(value.kpi, value)
  }
  return [...newest.values()].toSorted((a, b) => compareSwedish(a.kpi, b.kpi))
}
