import { compareSwedish, countWord, formatNumber, joinSwedish } from '#text'
import type { AreaCode, ClaimId, Gap, KommunCode, Status, StatusCell, StatusCounts } from '#model'
import { kommunerShown, type ExportInput } from '../export-input.ts'
import { labelOf, visibleClaims } from '../shown-words.ts'

/** What is said on one card for the workshop. Numbers follow the kommun sheet, not importance; nothing is recommended or ranked. */
export interface AreaCard {
  readonly number: number
  readonly area: AreaCode
  readonly title: string
  readonly goal: string
  readonly goalLabel: string
  readonly question: string
  /** What exists, in a sentence or two. */
  readonly exists: string
  readonly counts: StatusCounts
  readonly kommuner: number
  readonly evidence: Gap['evidence']
  readonly evidenceText: string
  /** Open and neutral: none of them holds its answer. */
  readonly questions: readonly [string, string]
  /** Names by state, in Swedish order; only the kommuner asked for. */
  readonly known: Readonly<Record<Status, readonly string[]>>
  readonly claims: readonly ClaimId[]
}

const namedServices = 6

/** One card for each gap, in the order of the kommun sheet. */
export function areaCards(input: ExportInput): AreaCard[] {
  const { findings, vocabulary, inventory } = input
  const visible = visibleClaims(inventory)
  return findings.gaps.map((gap, index) => {
    const area = vocabulary.areas.find((each) => each.code === gap.area)
    const cells = findings.matrix.cells.filter((cell) => cell.area === gap.area)
    return {
      number: index + 1,
      area: gap.area,
      title: area?.label ?? gap.area,
      goal: gap.goal,
      goalLabel: labelOf(vocabulary, 'skl_goal', gap.goal),
      question: area?.question ?? '',
      exists: whatExists(gap, cells, input),
      counts: gap.counts,
      kommuner: cells.length,
      evidence: gap.evidence,
      evidenceText: evidenceText(gap, cells),
      questions: questionsOn(gap),
      known: knownKommuner(cells, input),
      claims: gap.claims.filter((id) => visible.has(id)),
    }
  })
}

function whatExists(gap: Gap, cells: readonly StatusCell[], { inventory, findings }: ExportInput): string {
  const available = new Set(findings.available)
  const names = inventory.resources.filter((resource) => gap.resources.includes(resource.id) && available.has(resource.id)).map((resource) => resource.name)
  const services = [...new Set(names)].toSorted(compareSwedish)
  const inKommuner = gap.counts.finns + gap.counts.finns_delvis
  if (gap.counts.uppgift_saknas === cells.length) return 'Ingen källa svarar på frågan för någon kommun.'
  const reached = inKommuner === 0 ? 'Ingen källa visar säkert att det finns i någon kommun.' : `Finns eller nås enligt källorna i ${ofKommuner(inKommuner, cells.length)}.`
  if (services.length === 0) return reached
  const shown = services.slice(0, namedServices)
  const left = services.length - shown.length
  const list = left === 0 ? joinSwedish(shown) : `${shown.join(', ')} och ${countWord(left)} till`
  return `${reached} ${services.length === 1 ? 'Känd verksamhet' : 'Kända verksamheter'}: ${list}.`
}

const ofKommuner = (count: number, all: number): string => `${formatNumber(count)} av ${formatNumber(all)} ${all === 1 ? 'kommun' : 'kommuner'}`

const strengths: Readonly<Record<Gap['evidence'], string>> = { stark: 'Starkt', medel: 'Medel', svag: 'Svagt' }

function evidenceText(gap: Gap, cells: readonly StatusCell[]): string {
  const dated = cells.flatMap((cell) => cell.speaksFor ?? [])
  const newest = dated.map((period) => period.split('/').at(-1)!).toSorted().at(-1)
  const latest = newest === undefined ? '' : `; den nyaste avser ${newest.slice(0, 4)}`
  return `${strengths[gap.evidence]}. ${dated.length === 0 ? 'Ingen kommun' : ofKommuner(dated.length, cells.length)} har en daterad uppgift${latest}.`
}

/** First what the material leaves open, then how it is done today. */
function questionsOn(gap: Gap): [string, string] {
  const { okand, bekraftad, gammal, motstridig } = gap.byKind
  const first = okand.length > 0 ? `Vem vet hur det är i ${inThose(okand)} där uppgift saknas?`
    : motstridig.length > 0 ? `Vem vet vad som gäller i ${inThose(motstridig)} där källorna går isär?`
      : gammal.length > 0 ? `Hur är det i dag i ${inThose(gammal)} där uppgiften är gammal eller odaterad?`
        : `Hur är det i dag i ${inThose(bekraftad)} där en källa säger att det inte finns?`
  const shared = gap.counts.finns_delvis > 0 ? 'Vad fungerar i dag där det delas med andra eller bara finns delvis, och vad är svårt?' : 'Hur går det till i dag, och vad är svårt?'
  return [first, shared]
}

const inThose = (kommuner: readonly KommunCode[]): string => (kommuner.length === 1 ? 'den kommun' : `de ${countWord(kommuner.length)} kommuner`)

function knownKommuner(cells: readonly StatusCell[], input: ExportInput): AreaCard['known'] {
  const shown = new Set(kommunerShown(input))
  const names = new Map(input.vocabulary.kommuner.map((kommun) => [kommun.code, kommun.name]))
  const of = (status: Status): string[] => cells.filter((cell) => cell.status === status && shown.has(cell.kommun)).map((cell) => names.get(cell.kommun) ?? cell.kommun).toSorted(compareSwedish)
  return {
    finns: of('finns'), finns_delvis: of('finns_delvis'), finns_inte: of('finns_inte'), ej_tillampligt: of('ej_tillampligt'), motstridigt: of('motstridigt'), uppgift_saknas: of('uppgift_saknas'),
  }
}
