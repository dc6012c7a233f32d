import type { Day, Findings, PublicInventory, Vocabulary } from '#model'
import { divideByAvailability } from './availability/index.ts'
import { fieldConflicts, statusConflicts } from './conflicts/index.ts'
import { reachByLevel, sharesOf } from './coverage/index.ts'
import { countAges } from './freshness/index.ts'
import { findGaps } from './gaps/index.ts'
import { goalCells } from './goals/index.ts'
import { reachOfTerms } from './groups/index.ts'
import { indicatorConflicts, indicatorNotes, indicatorValues } from './indicators/index.ts'
import { collectMaterial } from './material.ts'
import { otherFacts } from './other-facts/index.ts'
import { kommunQuality } from './quality/index.ts'
import { findingRules } from './rules.ts'
import { sourcesByKind } from './sources/index.ts'
import { judgeCells } from './status/index.ts'

/**
 * All that the report says, computed from what may be published and nothing else: the status table with one cell for each kommun and
 * area, shares with their bases, goals, gaps, conflicts, groups, quality, indicators. The order of the input changes nothing.
 *
 * @unit each finding names its own; `today` is the day of the report, from which ages are counted
 * @source the rules are in `rules.md` and come along in `Findings.rules`
 */
export function analyse(inventory: PublicInventory, { vocabulary, today }: { readonly vocabulary: Vocabulary; readonly today: Day }): Findings {
  const material = collectMaterial(inventory, vocabulary, today)
  const judged = judgeCells(material)
  const cells = judged.map(({ cell }) => cell)
  const indicators = indicatorValues(material)
  const byIndicators = indicatorConflicts(indicators, cells, material)
  return {
    matrix: {
      kommuner: material.kommuner.map((kommun) => kommun.code),
      areas: material.areas.map((area) => area.code),
      cells,
      shares: sharesOf(cells, material),
    },
    goals: goalCells(cells, material),
    gaps: findGaps(cells, material),
    conflicts: [...statusConflicts(judged, material), ...byIndicators, ...fieldConflicts(material)],
    groups: reachOfTerms('target_group', material),
    violenceForms: reachOfTerms('violence_form', material),
    quality: kommunQuality(cells, material),
    indicators,
    ...divideByAvailability(material),
    otherFacts: otherFacts(material),
    ages: countAges(material),
    sourcesByKind: sourcesByKind(material),
    freshness: material.limits,
    rules: findingRules,
    indicatorNotes: indicatorNotes(indicators, byIndicators, material),
    levels: reachByLevel(material),
  }
}
