import type { FigureInput } from '../figure.ts'
import type { FigureKind } from '../kind.ts'
import { describeGroups } from '../kommun-states.ts'
import { drawStateMap, type MapGroup } from '../map/state-map.ts'
import type { DrawnState } from '../state.ts'

const named: DrawnState = { status: 'finns', old: false }
const stated: DrawnState = { status: 'finns_delvis', old: false }
const silent: DrawnState = { status: 'uppgift_saknas', old: false }

/** What the material holds of each kommun: it is a picture of our sources, not of the kommun's work. */
function coverage(input: FigureInput): MapGroup[] {
  const { findings, inventory } = input
  const available = new Set(findings.available)
  const ownService = new Set(inventory.resources.filter(({ id, covers }) => available.has(id) && covers.length === 1).map(({ covers }) => covers[0]!))
  const ownStatement = new Set(findings.quality.filter(({ ownStatements }) => ownStatements > 0).map(({ kommun }) => kommun))
  const codes = inventory.county.kommuner.map(({ code }) => code)
  return [
    { state: named, words: 'egen namngiven verksamhet', kommuner: codes.filter((code) => ownService.has(code)) },
    { state: stated, words: 'annan egen uppgift', kommuner: codes.filter((code) => !ownService.has(code) && ownStatement.has(code)) },
    { state: silent, words: 'bara gemensamma uppgifter', kommuner: codes.filter((code) => !ownService.has(code) && !ownStatement.has(code)) },
  ].filter(({ kommuner }) => kommuner.length > 0)
}

/** The county on the cover, drawn from our own coverage. */
export const coverMap: FigureKind = {
  pattern: /^karta-omslag$/,
  describe: (input) => describeGroups(input, 'Vad materialet har om varje kommun', 'Karta över vad materialet har om', coverage(input)),
  draw: (input, _, ground, id) => drawStateMap(id, ground().shapes, coverage(input)),
}
