import type { Area } from '#model'
import { joinSwedish } from '#text'
import { drawDotRuns, type DotRun } from '../dots.ts'
import { escapeXml, inColour, type Drawing, type FigureInput } from '../figure.ts'
import { capitalise, counted, goalName, kommunerOf, type FigureKind } from '../kind.ts'
import { groupKommuner } from '../kommun-states.ts'
import type { MapGroup } from '../map/state-map.ts'
import { textWidth } from '../map/label-places.ts'
import { drawnStates, groupByState, stateName, stateWords } from '../state.ts'

const labelWidth = 392
const row = 26
const head = 42
const textSize = 22

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

const columnWidth = 960
const columnGap = 80

/** One column for one goal; several goals share two columns, so that the figure fits a page on its side with letters of full size. */
function drawRows(input: FigureInput, goals: ReturnType<typeof rowsByGoal>): Drawing {
  const columns = goals.length === 1 ? [goals] : balanced(goals)
  const step = Math.min(22, Math.floor((columnWidth - labelWidth - 12) / input.inventory.county.kommuner.length * 10) / 10)
  const runs: DotRun[] = []
  const labels = columns.map((own, index) => placeColumn(input, own, index * (columnWidth + columnGap), step, runs)).join('')
  const bottom = Math.max(...columns.map(heightOf))
  const width = columns.length * (columnWidth + columnGap) - columnGap
  const key = placeKey(goals, bottom + 22, width)
  return {
    kind: columns.length === 1 ? 'rader' : 'kartor',
    width,
    height: bottom + 22 + key.height,
    markup: `${inColour('ink', `<g font-size="${textSize}" fill="currentColor">${labels}${key.labels}</g>`)}${drawDotRuns([...runs, ...key.runs], step)}`,
  }
}

const heightOf = (goals: ReturnType<typeof rowsByGoal>): number => goals.reduce((sum, { rows }) => sum + head + rows.length * row, 0)

/** The longest goals first, each to the shorter column; within a column the goals keep their order. */
function balanced(goals: ReturnType<typeof rowsByGoal>): ReturnType<typeof rowsByGoal>[] {
  const columns: [ReturnType<typeof rowsByGoal>, ReturnType<typeof rowsByGoal>] = [[], []]
  for (const goal of goals.toSorted((a, b) => b.rows.length - a.rows.length)) {
    const [left, right] = columns
    ;(heightOf(left) <= heightOf(right) ? left : right).push(goal)
  }
  return columns.map((own) => goals.filter((goal) => own.includes(goal))).toSorted((a, b) => goals.indexOf(a[0]!) - goals.indexOf(b[0]!))
}

function placeColumn(input: FigureInput, goals: ReturnType<typeof rowsByGoal>, left: number, step: number, runs: DotRun[]): string {
  let y = 0
  return goals.map(({ goal, rows }) => {
    y += head
    const title = `<text x="${left}" y="${y - 14}" font-weight="600">${escapeXml(capitalise(goalName(input, goal)))}</text>`
    return title + rows.map(({ area, groups }) => {
      y += row
      let x = left + labelWidth
      for (const { state, kommuner } of groups) {
        runs.push({ state, count: kommuner.length, x, y: y - 14 })
        x += kommuner.length * step
      }
      return `<text x="${left}" y="${y - 7}">${escapeXml(area.label)}</text>`
    }).join('')
  }).join('')
}

function placeKey(goals: ReturnType<typeof rowsByGoal>, top: number, width: number): { readonly labels: string; readonly runs: readonly DotRun[]; readonly height: number } {
  const states = groupByState(goals.flatMap(({ rows }) => rows.flatMap(({ groups }) => groups)), ({ state }) => state).map(({ state }) => state)
  let x = 0
  let line = 0
  const runs: DotRun[] = []
  const labels = states.map((state) => {
    const needed = 24 + Math.ceil(textWidth(stateWords(state)) * textSize * 0.96) + 30
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1]
    runs.push({ state, count: 1, x: x + 6, y: top + line * 34 + 12 })
    const label = `<text x="${x + 22}" y="${top + line * 34 + 20}">${escapeXml(stateWords(state))}</text>`
    x += needed
    return label
  })
  return { labels: labels.join(''), runs, height: (line + 1) * 34 }
}
