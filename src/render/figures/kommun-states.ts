import type { KommunCode } from '#model'
import { joinSwedish } from '#text'
import type { FigureDescription, FigureInput } from './figure.ts'
import { inKommuner, kommunNames, kommunerOf } from './kind.ts'
import type { MapGroup } from './map/state-map.ts'
import { drawnState, groupByState, stateWords } from './state.ts'

/** The kommuner grouped by state, for a map or a row of dots. */
export function groupKommuner(cells: readonly { readonly kommun: KommunCode; readonly status: Parameters<typeof drawnState>[0]['status']; readonly age: Parameters<typeof drawnState>[0]['age'] }[]): MapGroup[] {
  return groupByState(cells, drawnState).map(({ state, items }) => ({ state, words: stateWords(state), kommuner: items.map(({ kommun }) => kommun) }))
}

/** What a map or a row of dots over the kommuner says, in words and as a table. */
export function describeGroups(input: FigureInput, title: string, what: string, groups: readonly MapGroup[]): Omit<FigureDescription, 'path'> {
  const named = groups.map((group) => ({ words: group.words, names: kommunNames(input, group.kommuner) }))
  return {
    title,
    alt: `${what} ${kommunerOf(input)}: ${joinSwedish(named.map(({ words, names }) => inKommuner(words, names)))}.`,
    table: {
      head: ['Läge', 'Antal', 'Kommuner'],
      rows: named.map(({ words, names }) => [words, String(names.length), joinSwedish(names)]),
    },
  }
}
