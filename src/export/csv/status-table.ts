import { kommunerShown, type ExportInput } from '../export-input.ts'
import { ageWords, statusWordOf, statusWords, visibleClaims } from '../shown-words.ts'

const headings = ['Kommunkod', 'Kommun', 'Område', 'Mål', 'Fråga', 'Läge', 'Via', 'Ålder', 'Avser', 'Tveksamt', 'Regel', 'Uppgifter']

/** One row for each kommun and area, also where nothing is known, with the rule and the claims behind the state. */
export function statusTable(input: ExportInput): string[][] {
  const { findings, vocabulary, inventory } = input
  const shown = new Set(kommunerShown(input))
  const visible = visibleClaims(inventory)
  const areas = new Map(vocabulary.areas.map((area) => [area.code, area]))
  const names = new Map([...vocabulary.kommuner.map((kommun) => [kommun.code, kommun.name] as const), ...inventory.resources.map((resource) => [resource.id, resource.name] as const)])
  return [headings, ...findings.matrix.cells.filter((cell) => shown.has(cell.kommun)).map((cell) => {
    const area = areas.get(cell.area)
    return [
      cell.kommun,
      names.get(cell.kommun) ?? '',
      area?.label ?? cell.area,
      area?.goal ?? '',
      area?.question ?? '',
      statusWords[statusWordOf(cell)],
      cell.via === null ? '' : names.get(cell.via) ?? cell.via,
      cell.age === null ? '' : ageWords[cell.age],
      cell.speaksFor ?? '',
      cell.doubt ?? '',
      cell.rule,
      cell.claims.filter((id) => visible.has(id)).join(' '),
    ]
  })]
}
