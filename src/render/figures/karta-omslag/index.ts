import type { FigureInput } from '../figure.ts'
import type { FigureKind } from '../kind.ts'
import { describeGroups } from '../kommun-states.ts'
import { drawStateMap, type MapGroup } from '../map/state-map.ts'
import type { DrawnState } from '../state.ts'

const parts: readonly { readonly state: DrawnState; readonly least: number; readonly words: string }[] = [
  { state: { status: 'finns', old: false }, least: 1 / 2, words: 'uppgift i minst hälften av frågorna' },
  { state: { status: 'finns_delvis', old: false }, least: 1 / 4, words: 'uppgift i en fjärdedel till hälften' },
  { state: { status: 'uppgift_saknas', old: false }, least: 0, words: 'uppgift i färre än en fjärdedel' },
]

/** In how many of the sheet's questions anything is known: a picture of our sources, not of the kommuner's work. */
function coverage({ findings, inventory }: FigureInput): MapGroup[] {
  const known = new Map(findings.quality.map((quality) => [quality.kommun, quality.known / Math.max(1, quality.known + quality.unknown)]))
  const partOf = (code: string): (typeof parts)[number] => parts.find(({ least }) => (known.get(code) ?? 0) >= least)!
  return parts
    .map((part) => ({ state: part.state, words: part.words, kommuner: inventory.county.kommuner.map(({ code }) => code).filter((code) => partOf(code) === part) }))
    .filter(({ kommuner }) => kommuner.length > 0)
}

/** The county on the cover, drawn from our own coverage. */
export const coverMap: FigureKind = {
  pattern: /^karta-omslag$/,
  describe: (input) => describeGroups(input, 'Hur mycket vi vet om varje kommun', 'Karta över hur många av frågorna som har någon uppgift för', coverage(input)),
  draw: (input, _, ground, id) => drawStateMap(id, ground().shapes, coverage(input)),
}
