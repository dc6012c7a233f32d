import type { Share, Status } from '#model'
import { kommunerShown, type ExportInput } from '../export-input.ts'
import { statusWords } from '../shown-words.ts'

/** The same signs as in the report. */
const signs: Readonly<Record<Status, string>> = {
  finns: '●', finns_delvis: '◐', finns_inte: '○', ej_tillampligt: '▱', motstridigt: '◨', uppgift_saknas: '◌',
}
const words: Readonly<Record<Status, string>> = { ...statusWords, finns_delvis: 'finns delvis eller via annan' }

/**
 * For a terminal: one sign for each state, areas by number with their names and counts below. Fill says how much, and the words stand
 * beside the signs. No colour.
 */
export function matrixAsText(input: ExportInput): string {
  const { findings, vocabulary } = input
  const names = new Map(vocabulary.kommuner.map((kommun) => [kommun.code, kommun.name]))
  const cells = new Map(findings.matrix.cells.map((cell) => [`${cell.kommun}/${cell.area}`, cell]))
  const width = Math.max(6, ...findings.matrix.kommuner.map((kommun) => (names.get(kommun) ?? kommun).length))
  const numbers = findings.matrix.areas.map((_, index) => String(index + 1).padStart(2))
  const rows = kommunerShown(input).map((kommun) => {
    const row = findings.matrix.areas.map((area) => {
      const cell = cells.get(`${kommun}/${area}`)
      return ` ${signs[cell?.status ?? 'uppgift_saknas']}`
    })
    return `${(names.get(kommun) ?? kommun).padEnd(width)} ${row.join(' ')}`.trimEnd()
  })
  return [
    `${''.padEnd(width)} ${numbers.join(' ')}`,
    ...rows,
    '',
    (Object.keys(signs) as Status[]).map((status) => `${signs[status]} ${words[status]}`).join('   '),
    '',
    ...areaLines(input, numbers),
    '',
  ].join('\n')
}

/** `14 Barnahus: 38 av de 42 kommuner där uppgift finns` */
function areaLines({ findings, vocabulary }: ExportInput, numbers: readonly string[]): string[] {
  const labels = new Map(vocabulary.areas.map((area) => [area.code, area.label]))
  const shares = new Map(findings.matrix.shares.filter((share) => share.scope === 'lan').map((share) => [share.area, share]))
  return findings.matrix.areas.map((area, index) => `${numbers[index]} ${labels.get(area) ?? area}: ${shareInWords(shares.get(area))}`)
}

function shareInWords(share: Share | undefined): string {
  if (share === undefined || share.base === 0) return 'uppgift saknas'
  const found = share.counts.finns + share.counts.finns_delvis
  if (share.base === 1) return `${found === 1 ? 'finns eller nås i' : 'finns inte säkert i'} den enda kommun där uppgift finns`
  return `finns eller nås i ${found} av de ${share.base} kommuner där uppgift finns, ${share.current} enligt aktuell uppgift`
}
