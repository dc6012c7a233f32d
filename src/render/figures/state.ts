import type { Age, Status } from '#model'

/**
 * How a state is drawn: what is known, and whether it rests on a statement that is old or undated. Such a statement keeps its state;
 * its contour is dotted, since a dotted line means that we do not know how it is today.
 */
export interface DrawnState {
  readonly status: Status
  readonly old: boolean
}

/** From the most to the least known: the order of marks in a row and of entries in a key. */
const statuses: readonly Status[] = ['finns', 'finns_delvis', 'finns_inte', 'motstridigt', 'ej_tillampligt', 'uppgift_saknas']

export const drawnStates: readonly DrawnState[] = statuses.flatMap((status): DrawnState[] =>
  status === 'uppgift_saknas' ? [{ status, old: false }] : [{ status, old: false }, { status, old: true }])

const words: Readonly<Record<Status, string>> = {
  finns: 'finns',
  finns_delvis: 'finns delvis eller via annan',
  finns_inte: 'finns inte',
  motstridigt: 'motstridigt',
  ej_tillampligt: 'ej tillämpligt',
  uppgift_saknas: 'uppgift saknas',
}

export const stateWords = ({ status, old }: DrawnState): string => (old ? `${words[status]} (gammal eller odaterad)` : words[status])

export function drawnState(cell: { readonly status: Status; readonly age: Age | null }): DrawnState {
  return { status: cell.status, old: cell.status !== 'uppgift_saknas' && (cell.age === 'gammal' || cell.age === 'odaterad') }
}

/** `finns`, `finns-gammal`: part of ids and class names. */
export const stateName = ({ status, old }: DrawnState): string => `${status.replace('_', '-')}${old ? '-gammal' : ''}`

/** States that occur, in the order of {@link drawnStates}, each with what has it. */
export function groupByState<T>(items: readonly T[], stateOf: (item: T) => DrawnState): { readonly state: DrawnState; readonly items: readonly T[] }[] {
  const drawn = items.map((item) => ({ item, state: stateOf(item) }))
  return drawnStates
    .map((state) => ({ state, items: drawn.flatMap(({ item, state: { status, old } }) => (status === state.status && old === state.old ? [item] : [])) }))
    .filter((group) => group.items.length > 0)
}
