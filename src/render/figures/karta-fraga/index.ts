import type { FigureInput } from '../figure.ts'
import { areaNamed, type FigureKind } from '../kind.ts'
import { describeGroups, groupKommuner } from '../kommun-states.ts'
import { drawStateMap } from '../map/state-map.ts'

const groupsOf = (input: FigureInput, which: string): ReturnType<typeof groupKommuner> => {
  const area = areaNamed(input, which)
  return groupKommuner(input.findings.matrix.cells.filter((cell) => cell.area === area.code))
}

/** Where one question of the kommun sheet is met: `karta-fraga-barnahus`. */
export const questionMap: FigureKind = {
  pattern: /^karta-fraga-([a-z0-9-]+)$/,
  describe: (input, which) => describeGroups(input, `${areaNamed(input, which).label}: läget i kommunerna`, `Karta över läget för frågan ${areaNamed(input, which).label} i`, groupsOf(input, which)),
  draw: (input, which, ground, id) => drawStateMap(id, ground().shapes, groupsOf(input, which), ground().places),
}
