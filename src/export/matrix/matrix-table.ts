import { kommunerShown, type ExportInput } from '../export-input.ts'
import { ageWords, statusWordOf, statusWords } from '../shown-words.ts'

/** A row for each kommun and a column for each area; a state that rests on something older says so in the cell. */
export function matrixAsTable(input: ExportInput): string[][] {
  const { findings, vocabulary } = input
  const labels = new Map(vocabulary.areas.map((area) => [area.code, area.label]))
  const names = new Map(vocabulary.kommuner.map((kommun) => [kommun.code, kommun.name]))
  const cells = new Map(findings.matrix.cells.map((cell) => [`${cell.kommun}/${cell.area}`, cell]))
  return [
    ['Kommunkod', 'Kommun', ...findings.matrix.areas.map((area) => labels.get(area) ?? area)],
    ...kommunerShown(input).map((kommun) => [
      kommun,
      names.get(kommun) ?? '',
      ...findings.matrix.areas.map((area) => {
        const cell = cells.get(`${kommun}/${area}`)
        if (cell === undefined) return statusWords.uppgift_saknas
        const age = cell.age === null || cell.age === 'aktuell' ? '' : ` (${ageWords[cell.age]})`
        return `${statusWords[statusWordOf(cell)]}${age}`
      }),
    ]),
  ]
}
