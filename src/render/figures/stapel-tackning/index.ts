import type { Area } from '#model'
import { joinSwedish } from '#text'
import { drawDotRuns, type DotRun } from '../dots.ts'
import { escapeXml, inColour, type Drawing, type FigureInput } from '../figure.ts'
import { capitalise, counted, goalName, kommunerOf, type FigureKind } from '../kind.ts'
import { groupKommuner } from '../kommun-states.ts'
import type { MapGroup } from '../map/state-map.ts'
import { textWidth } from '../map/label-places.ts'
import { drawnStates, groupByState, stateName, stateWords } from '../state.ts'

const labelWidth = 332
const width = 1000
const row = 24
const head = 38
const textSize = 18.5

interface AreaRow {
  readonly area: Area
  readonly groups: readonly MapGroup[]
}

/** Areas of the kommun sheet in its order, under the goals they belong to. */
function rowsByGoal(input: FigureInput, which: string): { readonly goal: string; readonly rows: readonly AreaRow[] }[] {
  const codes = new Set(input.findings.matrix.areas)
  const goals = which === '' ? input.inventory.county.goals : [which]
  return goals.map((goal) => ({
    goal,
    rows: input.vocabulary.areas.filter((area) => area.goal === goal && codes.has(area.code)).map((area) => ({ area, groups: groupKommuner(input.findings.matrix.cells.filter((cell) => cell.area === area.code)) })),
  })).filter(({ rows }) => rows.length > 0)
}

/** One row of dots per question, a dot per kommun: `stapel-tackning`, or one goal's questions in `stapel-tackning-mal-3`. */
export const coverageRows: FigureKind = {
  pattern: /^stapel-tackning(?:-mal-(\d))?$/,
  describe: (input, which) => {
    const rows = rowsByGoal(input, which).flatMap((goal) => goal.rows)
    const states = drawnStates.filter((state) => rows.some(({ groups }) => groups.some((group) => stateName(group.state) === stateName(state))))
    const countOf = ({ groups }: AreaRow, state: (typeof states)[number]): number => groups.find((group) => stateName(group.state) === stateName(state))?.kommuner.length ?? 0
    return {
      title: which === '' ? 'Läget för varje fråga, antal kommuner' : `Läget för frågorna under ${goalName(input, which)}, antal kommuner`,
      alt: `Prickrader, en rad för varje fråga och en prick för var och en av ${kommunerOf(input)}. ${summary(rows)}`,
      table: { head: ['Fråga', ...states.map(stateWords)], rows: rows.map((each) => [each.area.label, ...states.map((state) => String(countOf(each, state)))]) },
    }
  },
  draw: (input, which) => drawRows(input, rowsByGoal(input, which)),
}

/** The whole is in the table; the alternative text says what the eye sees first. */
function summary(rows: readonly AreaRow[]): string {
  const known = ({ groups }: AreaRow): number => groups.filter(({ state }) => state.status !== 'uppgift_saknas').reduce((sum, { kommuner }) => sum + kommuner.length, 0)
  const most = rows.filter((row) => known(row) > 0).toSorted((a, b) => known(b) - known(a)).slice(0, 3)
  const silent = rows.filter((row) => known(row) === 0).length
  const first = most.length === 0 ? 'Ingen fråga har någon uppgift.' : `Flest kommuner med uppgift har ${joinSwedish(most.map((row) => `${row.area.label} (${known(row)})`))}.`
  return silent === 0 || most.length === 0 ? first : `${first} I ${counted(silent, 'fråga', 'frågor')} saknas uppgift för alla.`
}

function drawRows(input: FigureInput, goals: ReturnType<typeof rowsByGoal>): Drawing {
  const kommuner = input.inventory.county.kommuner.length
  const step = Math.min(20, Math.floor((width - labelWidth - 12) / kommuner * 10) / 10)
  let y = 0
  const runs: DotRun[] = []
  const labels = goals.map(({ goal, rows }) => {
    y += head
    const title = `<text x="0" y="${y - 12}" font-weight="600">${escapeXml(capitalise(goalName(input, goal)))}</text>`
    return title + rows.map(({ area, groups }) => {
      y += row
      let x = labelWidth
      for (const { state, kommuner: codes } of groups) {
        runs.push({ state, count: codes.length, x, y: y - 13 })
        x += codes.length * step
      }
      return `<text x="0" y="${y - 6}">${escapeXml(area.label)}</text>`
    }).join('')
  }).join('')
  const key = placeKey(goals, y + 22)
  return {
    kind: 'rader',
    width,
    height: y + 22 + key.height,
    markup: `${inColour('ink', `<g font-size="${textSize}" fill="currentColor">${labels}${key.labels}</g>`)}${drawDotRuns([...runs, ...key.runs], step)}`,
  }
}

function placeKey(goals: ReturnType<typeof rowsByGoal>, top: number): { readonly labels: string; readonly runs: readonly DotRun[]; readonly height: number } {
  const states = groupByState(goals.flatMap(({ rows }) => rows.flatMap(({ groups }) => groups)), ({ state }) => state).map(({ state }) => state)
  let x = 0
  let line = 0
  const runs: DotRun[] = []
  const labels = states.map((state) => {
    const needed = 24 + Math.ceil(textWidth(stateWords(state)) * textSize * 0.96) + 30
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1]
    runs.push({ state, count: 1, x: x + 6, y: top + line * 30 + 12 })
    const label = `<text x="${x + 22}" y="${top + line * 30 + 19}">${escapeXml(stateWords(state))}</text>`
    x += needed
    return label
  })
  return { labels: labels.join(''), runs, height: (line + 1) * 30 }
}
