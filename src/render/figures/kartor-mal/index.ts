import { escapeXml, inColour, type Drawing, type FigureInput } from '../figure.ts'
import { capitalise, goalName, kommunNames, kommunerOf, type FigureKind, type MapGround } from '../kind.ts'
import { goalGroups } from '../karta-mal/index.ts'
import { drawAreas, drawKey, sharedShapes } from '../map/state-map.ts'
import { drawnStates, groupByState, stateName, stateWords } from '../state.ts'
import { joinSwedish } from '#text'

const width = 1960
const gap = 40
const titleHeight = 62

/** One small map for each goal that the county follows, side by side: where the white areas are. */
export const goalMaps: FigureKind = {
  pattern: /^kartor-mal$/,
  describe: (input) => {
    const goals = input.inventory.county.goals
    const told = goals.map((goal) => {
      const counts = goalGroups(input, goal).map(({ words, kommuner }) => `${words} ${kommuner.length}`)
      return `${goalName(input, goal)}: ${joinSwedish(counts)}`
    })
    const states = drawnStates.filter((state) => goals.some((goal) => goalGroups(input, goal).some((group) => stateName(group.state) === stateName(state))))
    return {
      title: 'Starkaste läget för varje mål',
      alt: `${goals.length === 1 ? 'En karta' : 'Kartor'} över ${kommunerOf(input)}, antal kommuner efter starkaste läge. ${capitalise(told.join('; '))}.`,
      table: {
        head: ['Mål', ...states.map(stateWords)],
        rows: goals.map((goal) => [capitalise(goalName(input, goal)), ...states.map((state) => String(kommunNames(input, goalGroups(input, goal).find((group) => stateName(group.state) === stateName(state))?.kommuner ?? []).length))]),
      },
    }
  },
  draw: (input, _, ground, id) => drawGoalMaps(input, ground(), id),
}

function drawGoalMaps(input: FigureInput, { shapes }: MapGround, id: string): Drawing {
  const goals = input.inventory.county.goals
  const slot = (width - gap * (goals.length - 1)) / goals.length
  const scale = Math.min(slot / shapes.width, 560 / shapes.height)
  const maps = goals.map((goal, index) => {
    const left = Math.round(index * (slot + gap))
    const [first, ...rest] = [`Mål ${goal}`, goalName(input, goal).replace(/^mål \S+ /, '')]
    const title = inColour('ink', `<text x="${left}" y="24" fill="currentColor" font-weight="600" font-size="25">${escapeXml(first!)}<tspan x="${left}" dy="27" font-weight="400" font-size="23">${escapeXml(rest.join(''))}</tspan></text>`)
    return `${title}<g transform="translate(${left} ${titleHeight}) scale(${Math.round(scale * 10000) / 10000})">${drawAreas(`${id}-${goal}`, shapes, goalGroups(input, goal), true)}</g>`
  })
  const all = groupByState(goals.flatMap((goal) => goalGroups(input, goal)), ({ state }) => state)
  const top = titleHeight + Math.round(shapes.height * scale) + 16
  const key = drawKey(id, all.map(({ state }) => ({ state, words: stateWords(state), kommuner: [] })), top, width, false)
  return { kind: 'kartor', width, height: top + key.height, markup: maps.join('') + key.markup, shapes: sharedShapes(shapes) }
}
