import type { IndicatorValue, Kommun } from '#model'
import { escaped, md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { indicatorValueText, newestPerIndicator } from '../indicator-text.ts'
import { sourcesOfClaims } from '../resource-view.ts'

/** The newest value of each indicator for the kommun, with what it measures. */
export function indicatorRows(kommun: Kommun, context: Context): View[] {
  const own = context.findings.indicators.filter((value) => value.kommun === kommun.code)
  return newestPerIndicator(own).map((value: IndicatorValue): View => {
    const indicator = context.vocabulary.indicators.find((each) => each.code === value.kpi)
    return {
      title: md`${escaped(indicator?.title ?? value.kpi)} (${escaped(value.kpi)})`,
      value: indicatorValueText(value),
      period: escaped(value.period),
      sources: context.notes.refer(sourcesOfClaims(value.claims, context)),
    }
  })
}
