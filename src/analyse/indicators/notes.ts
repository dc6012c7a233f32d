import { formatDay } from '#text'
import type { Conflict, Indicator, IndicatorNote, IndicatorValue } from '#model'
import { unique, type Material } from '../material.ts'

/**
 * Indicators whose code stayed while the definition changed. Kolada's list of April 2024 has a mean of three years under these codes,
 * that of March 2026 the value of one year.
 *
 * @source the two lists of indicators saved in github.com/LCHansson/rKolada, commits 4e0d0c9b and d5293887
 */
const becameYearly = new Set(['N07402', 'N07541', 'N07542', 'N07403', 'N07536', 'N07537'])

const reported = 'Anmälda brott, räknade efter var brottet begicks. De säger inte hur vanligt våldet är.'
const voluntary = 'Kommunen lämnar uppgiften frivilligt. Att värde saknas säger inget om arbetet.'

/** What to know before comparing values, for each indicator that has any; `conflicts` are those with the inventory. */
export function indicatorNotes(values: readonly IndicatorValue[], conflicts: readonly Conflict[], material: Material): IndicatorNote[] {
  return unique(values.map((value) => value.kpi)).map((kpi) => {
    const claims = new Set(values.filter((value) => value.kpi === kpi).flatMap((value) => value.claims))
    const disagreements = conflicts.filter(({ sides }) => sides.some((side) => side.claims.some((id) => claims.has(id))))
    const indicator = material.vocabulary.indicators.find((each) => each.code === kpi)
    return { kpi, breaks: breaksOf(kpi, indicator), cautions: indicator === undefined ? [] : cautionsOf(indicator), ...(disagreements.length === 0 ? {} : { disagreements }) }
  })
}

function breaksOf(kpi: string, indicator: Indicator | undefined): string[] {
  if (becameYearly.has(kpi)) return ['Värdet var ett medelvärde för tre år i Koladas lista från april 2024 och är ett värde för ett år i listan från mars 2026. Jämför inte över gränsen.']
  const changed = /ändrad sedan (\d{4}-\d{2}-\d{2})/.exec(indicator?.source ?? '')
  return changed === null ? [] : [`Titeln eller definitionen har ändrats sedan den ${formatDay(changed[1]!)}. Jämför inte värden över den gränsen.`]
}

function cautionsOf(indicator: Indicator): string[] {
  return [
    ...(/^Anmälda /.test(indicator.title) ? [reported] : []),
    ...(/Egen undersökning i kommunen/.test(indicator.source) ? [voluntary] : []),
  ]
}
