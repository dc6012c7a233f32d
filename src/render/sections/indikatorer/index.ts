import { compareSwedish } from '#text'
import type { Indicator, IndicatorValue } from '#model'
import { escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { indicatorValueText } from '../indicator-text.ts'
import { sourcesOfClaims } from '../resource-view.ts'
import { counted, indicatorNoun, kommunNoun, outOf } from '../sentences/counting.ts'
import { namedOrCounted } from '../sentences/listing.ts'
import { ended } from '../statement.ts'

/** Indicators with values for at most so many years are shown year by year. */
const shownYears = 3

/** R11: what is measured, with year, definition and breaks, and what is measured elsewhere but not read here. */
export function viewIndikatorer(context: Context): View {
  const inCounty = new Set(context.county.kommuner.map((kommun) => kommun.code))
  const values = context.findings.indicators.filter((value) => inCounty.has(value.kommun) && value.gender === 'T')
  const byIndicator = [...groupedBy(values, (value) => value.kpi)].toSorted(([a], [b]) => compareSwedish(a, b))
  const withoutValues = context.vocabulary.indicators.filter((indicator) => !byIndicator.some(([code]) => code === indicator.code))
  return {
    count: counted(byIndicator.length, indicatorNoun),
    hasValues: byIndicator.length > 0,
    indicators: byIndicator.map(([code, own]) => indicatorView(code, own, context)),
    others: withoutValues.filter((indicator) => isCore(indicator)).map((indicator) => metadataRow(indicator)),
    hasOthers: withoutValues.some(isCore),
    otherCount: counted(withoutValues.length, indicatorNoun),
  }
}

function indicatorView(code: string, values: readonly IndicatorValue[], context: Context): View {
  const indicator = context.vocabulary.indicators.find((each) => each.code === code)
  const years = [...new Set(values.map((value) => value.period))].toSorted().slice(-shownYears)
  const answered = new Set(values.filter((value) => value.value !== null).map((value) => value.kommun))
  const silent = context.county.kommuner.filter((kommun) => !answered.has(kommun.code))
  return {
    title: escaped(indicator?.title ?? code),
    code: escaped(code),
    unit: escaped(indicator?.unit ?? 'enhet framgår inte'),
    definition: definitionText(indicator, context),
    head: joined(years.map(escaped), ' | '),
    rule: joined(years.map(() => md`---:`), ' | '),
    rows: context.shown.map((kommun): View => ({
      kommun: escaped(kommun.name),
      values: joined(years.map((year) => {
        const value = values.find((each) => each.kommun === kommun.code && each.period === year)
        return value === undefined ? md`uppgift saknas` : indicatorValueText(value)
      }), ' | '),
    })),
    coverage: md`${outOf(answered.size, context.county.kommuner.length)} ${context.county.kommuner.length === 1 ? md`kommun` : kommunNoun.many as Md} har ett värde.`,
    silent: silent.length === 0 ? nothing : md`Värde saknas för ${namedOrCounted(silent)}.`,
    sources: context.notes.refer(sourcesOfClaims(values.flatMap((value) => value.claims), context)),
  }
}

function definitionText(indicator: Indicator | undefined, context: Context): Md {
  if (indicator === undefined) return md`Definitionen ingår inte i programmets data.`
  const from = /uppgiftskälla: ([^;]+)/.exec(indicator.source)
  const note = context.findings.indicatorNotes?.find((each) => each.kpi === indicator.code)
  return joined([
    from === null ? nothing : md`Uppgifterna kommer från ${escaped(from[1]!)}.`,
    ...(note?.breaks ?? []).map((text) => ended(escaped(text))),
    ...(note?.cautions ?? []).map((text) => ended(escaped(text))),
  ], ' ')
}

const isCore = (indicator: Indicator): boolean => /grupp: kärna/.test(indicator.source)

function metadataRow(indicator: Indicator): View {
  const status = /status: ([^;]+)/.exec(indicator.source)?.[1] ?? 'framgår inte'
  return { code: escaped(indicator.code), title: escaped(indicator.title), unit: escaped(indicator.unit), status: escaped(status) }
}
