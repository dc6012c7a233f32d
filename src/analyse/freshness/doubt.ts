import { formatDay } from '#text'
import type { Area, Day, FreshnessLimit } from '#model'
import { daysOf } from '../periods.ts'
import { ageOf, hasValidity, lastKnownDay, type Dated } from './age.ts'

interface CutOver {
  readonly day: Day
  readonly areas: readonly string[]
  readonly because: string
}

/** Days on which the law changed what an older statement is worth. */
const cutOvers: readonly CutOver[] = [
  // nck.uu.se, webbstöd för kommuner: since then the kommun is to work for a change in those who use violence.
  { day: '2021-08-01', areas: ['utovare_samtal', 'utovare_program', 'utovare_boende'], because: 'då socialnämnden fick ansvar för att verka för att den som utövar våld ändrar sitt beteende' },
  // nck.uu.se and kunskapsguiden.se: replaced SOSFS 2014:4.
  { day: '2022-11-01', areas: ['rutiner', 'vard_rutin'], because: 'då HSLF-FS 2022:39 ersatte de äldre föreskrifterna om våld i nära relationer' },
  // prop. 2023/24:31.
  { day: '2024-04-01', areas: ['skyddat_boende', 'skolgang'], because: 'då skyddat boende blev en reglerad insats med krav på tillstånd' },
  // regeringen.se: socialtjänstlag (2025:400).
  { day: '2025-07-01', areas: ['riktlinjer', 'handlingsplan'], because: 'då socialtjänstlagen (2025:400) började gälla' },
]

/**
 * Why a dated statement is doubtful although its age may do: it is older than a change of the law in its area, or its own validity has
 * run out. Swedish sentences; nothing for an undated statement, whose age says that already.
 */
export function doubtOf(dated: Dated, area: Area, limits: readonly FreshnessLimit[], today: Day): string | null {
  const day = lastKnownDay(dated)
  if (day === null) return null
  const cutOver = cutOvers.find((each) => each.areas.includes(area.code) && day < each.day)
  const reasons = [
    ...(hasValidity(dated, area.freshness) && ageOf(dated, area.freshness, limits, today) === 'gammal' ? [`Gällde till och med ${formatDay(daysOf(dated.period)?.last ?? day)}. Något nyare är inte känt.`] : []),
    ...(cutOver === undefined ? [] : [`Uppgiften är från tiden före den ${formatDay(cutOver.day)}, ${cutOver.because}.`]),
  ]
  return reasons.length === 0 ? null : reasons.join(' ')
}
