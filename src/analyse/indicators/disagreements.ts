import type { AreaCode, Conflict, IndicatorValue, StatusCell } from '#model'
import { groupedBy, unique, type Material } from '../material.ts'
import { daysOf } from '../periods.ts'

/** What a yes-or-no indicator of öppna jämförelser asks of an area: all of it, or one thing of several, where only a yes tells of the area. */
const asks: Readonly<Record<string, { readonly area: AreaCode; readonly all: boolean }>> = {
  ...of('overenskommelser', false, ['U37484', 'U37485', 'U37486', 'U37487', 'U37488', 'U37489']),
  ...of('utbildning', false, ['U37490', 'U37491', 'U37492', 'U37493']),
  ...of('utovare_samtal', false, ['U37510', 'U37511']),
  ...of('skolgang', true, ['U37515']),
  ...of('systematisk_uppfoljning', true, ['U37518']),
  ...of('systematisk_uppfoljning', false, ['U37519', 'U37520', 'U37553', 'U37554', 'U37555', 'U37556', 'U37557']),
  ...of('rutiner', false, ['U37535', 'U37536', 'U37537', 'U37538', 'U37539', 'U37540', 'U37541', 'U37542', 'U37543', 'U37544', 'U37545', 'U37546', 'U37547', 'U37548', 'U37552']),
  ...of('kartlaggning', true, ['U37551']),
}

function of(area: AreaCode, all: boolean, codes: readonly string[]): Record<string, { area: AreaCode; all: boolean }> {
  return Object.fromEntries(codes.map((code) => [code, { area, all }]))
}

/**
 * Kommuner where the newest value of an indicator says yes and the inventory no, or the other way round; one for each kommun and area,
 * with the indicator and the inventory as sides. Neither is changed by the other.
 */
export function indicatorConflicts(values: readonly IndicatorValue[], cells: readonly StatusCell[], material: Material): Conflict[] {
  const cellOf = new Map(cells.map((cell) => [`${cell.kommun}/${cell.area}`, cell]))
  const told = values.filter((value) => value.gender === 'T' && value.value !== null && asks[value.kpi] !== undefined)
  const newest = [...groupedBy(told, ({ kpi, kommun }) => `${kpi} ${kommun}`).values()].map((own) => own.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1)!)
  const against = newest.filter((value) => contradicts(value, cellOf.get(`${value.kommun}/${asks[value.kpi]!.area}`)))
  return [...groupedBy(against, ({ kpi, kommun }) => `${kommun}/${asks[kpi]!.area}`)].map(([subject, own]) => conflictOf(cellOf.get(subject)!, own, material))
}

const lastDay = ({ period }: IndicatorValue): string => daysOf(period)?.last ?? period

function contradicts({ kpi, value }: IndicatorValue, cell: StatusCell | undefined): boolean {
  if (cell === undefined || cell.claims.length === 0) return false
  if (value! > 0) return cell.status === 'finns_inte'
  return asks[kpi]!.all && (cell.status === 'finns' || cell.status === 'finns_delvis')
}

function conflictOf(cell: StatusCell, values: readonly IndicatorValue[], material: Material): Conflict {
  const kommun = material.kommuner.find(({ code }) => code === cell.kommun)!
  const area = material.areas.find(({ code }) => code === cell.area)!
  const sourceOf = material.sourceOfClaim
  const byInventory = groupedBy(cell.claims, (claim) => sourceOf(claim) ?? '')
  return {
    subject: `${cell.kommun}/${cell.area}`,
    field: 'status',
    kommun: cell.kommun,
    area: cell.area,
    title: `${kommun.name}: ${area.label}, enligt öppna jämförelser och enligt inventeringen`,
    sides: [
      ...values.map((value) => ({ value: `${value.kpi} ${value.period}: ${value.value! > 0 ? 'ja' : 'nej'}`, claims: value.claims, source: sourceOf(value.claims[0]!) ?? '' })),
      ...[...byInventory].map(([source, claims]) => ({ value: cell.status, claims: unique(claims), source })),
    ],
    question: `Vad gäller i dag för ${kommun.fullName}? ${area.question}`,
  }
}
