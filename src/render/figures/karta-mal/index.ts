import type { FigureInput } from '../figure.ts'
import { capitalise, goalName, type FigureKind } from '../kind.ts'
import { describeGroups, groupKommuner } from '../kommun-states.ts'
import { drawStateMap, type MapGroup } from '../map/state-map.ts'

export const goalGroups = (input: FigureInput, goal: string): MapGroup[] => groupKommuner(input.findings.goals.filter((cell) => cell.goal === goal))

/** The strongest state of a goal's questions in each kommun: `karta-mal-3`. */
export const goalMap: FigureKind = {
  pattern: /^karta-mal-(\d)$/,
  describe: (input, goal) => describeGroups(input, `${capitalise(goalName(input, goal))}: starkaste läget i kommunerna`, `Karta över det starkaste läget för ${goalName(input, goal)} i`, goalGroups(input, goal)),
  draw: (input, goal, ground, id) => drawStateMap(id, ground().shapes, goalGroups(input, goal), ground().places),
}
