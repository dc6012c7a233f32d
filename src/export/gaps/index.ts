import type { Artifact, GapKind, KommunCode } from '#model'
import { csvText } from '../csv/csv-text.ts'
import { kommunerShown, type ExportInput } from '../export-input.ts'
import { labelOf, visibleClaims } from '../shown-words.ts'

const kinds: Readonly<Record<GapKind, string>> = { bekraftad: 'bekräftad: en källa säger nej', okand: 'okänd: ingen uppgift', gammal: 'gammal eller odaterad uppgift', motstridig: 'motstridiga uppgifter' }
const headings = ['Lucka', 'Kommunkod', 'Kommun', 'Mål', 'Område', 'Särskilt utsatt grupp', 'Våldsform', 'Uppgifter']

/**
 * One row for each gap: an area of a kommun, or a group or form of violence that nothing of its own or near by is known to reach. Kinds
 * that must not be mixed stand in words; each gap names the claims behind it, and one that nobody has said anything of names none.
 */
export function exportGaps(input: ExportInput): Artifact[] {
  const { findings, vocabulary, inventory } = input
  const shown = new Set(kommunerShown(input))
  const visible = visibleClaims(inventory)
  const names = new Map(inventory.county.kommuner.map(({ code, name }) => [code, name]))
  const areas = new Map(vocabulary.areas.map(({ code, label }) => [code, label]))
  const row = (kind: GapKind, kommun: KommunCode, about: readonly string[], claims: readonly string[]): string[] => [kinds[kind], kommun, names.get(kommun) ?? '', ...about, claims.filter((id) => visible.has(id)).join(' ')]
  const byArea = findings.gaps.flatMap((gap) => (gap.kommuner ?? []).filter(({ kommun }) => shown.has(kommun))
    .map(({ kommun, kind, claims }) => row(kind, kommun, [gap.goal, areas.get(gap.area) ?? gap.area, '', ''], claims)))
  const byTerm = [...findings.groups, ...findings.violenceForms].flatMap((reach) => {
    const label = labelOf(vocabulary, reach.scheme, reach.code)
    const about = reach.scheme === 'target_group' ? ['', '', label, ''] : ['', '', '', label]
    return (reach.unreached ?? []).filter((kommun) => shown.has(kommun)).map((kommun) => row('okand', kommun, about, reach.countywide.length === 0 ? [] : reach.claims ?? []))
  })
  return [{ path: 'luckor.csv', content: csvText([headings, ...byArea, ...byTerm]) }]
}
