import type { Area, Status } from '#model'
import { joinSwedish } from '#text'
import { drawDots, type DotGroup } from '../dots.ts'
import type { FigureDescription, FigureInput } from '../figure.ts'
import { areaNamed, inKommuner, kommunNames, type FigureKind } from '../kind.ts'
import { describeGroups, groupKommuner } from '../kommun-states.ts'
import type { DrawnState } from '../state.ts'

const known: DrawnState = { status: 'finns', old: false }
const partly: DrawnState = { status: 'finns_delvis', old: false }
const conflicting: DrawnState = { status: 'motstridigt', old: false }
const unknown: DrawnState = { status: 'uppgift_saknas', old: false }

/** Things that are counted one by one, sorted under a few headings. */
interface Count {
  readonly title: string
  readonly of: string
  readonly groups: readonly { readonly state: DrawnState; readonly words: string; readonly count: number; readonly names?: readonly string[] }[]
}

const dotsOf = ({ groups }: Count): DotGroup[] => groups.filter(({ count }) => count > 0)

function describe({ title, of, groups }: Count): Omit<FigureDescription, 'path'> {
  const told = groups.filter(({ count }) => count > 0).map(({ words, count, names }) => (names === undefined ? `${words}: ${count}` : inKommuner(words, names)))
  return {
    title,
    alt: `Prickrad, en prick för varje ${of}: ${joinSwedish(told)}.`,
    table: { head: ['Slag', 'Antal'], rows: groups.map(({ words, count }) => [words, String(count)]) },
  }
}

function kommunCount(input: FigureInput, title: string, states: readonly [state: DrawnState, words: string, has: (code: string) => boolean][]): Count {
  const codes = input.inventory.county.kommuner.map(({ code }) => code)
  const groups = states.map(([state, words, has], index) => {
    const names = kommunNames(input, codes.filter((code) => has(code) && !states.slice(0, index).some(([, , earlier]) => earlier(code))))
    return { state, words, count: names.length, names }
  })
  return { title, of: 'kommun', groups }
}

function ownStatements(input: FigureInput): Count {
  const own = new Set(input.findings.quality.filter(({ ownStatements }) => ownStatements > 0).map(({ kommun }) => kommun))
  return kommunCount(input, 'Kommuner med minst en egen uppgift', [[known, 'egen uppgift', (code) => own.has(code)], [unknown, 'bara gemensamma uppgifter', () => true]])
}

function conflicts(input: FigureInput): Count {
  const kommunerWith = (has: (status: Status) => boolean): ReadonlySet<string> => new Set(input.findings.matrix.cells.filter(({ status }) => has(status)).map(({ kommun }) => kommun))
  const disputed = kommunerWith((status) => status === 'motstridigt')
  const answered = kommunerWith((status) => status !== 'uppgift_saknas')
  return kommunCount(input, 'Kommuner med motstridiga uppgifter', [
    [conflicting, 'motstridiga uppgifter', (code) => disputed.has(code)],
    [known, 'uppgifter som inte motsäger varandra', (code) => answered.has(code)],
    [unknown, 'ingen uppgift', () => true],
  ])
}

function questions(input: FigureInput): Count {
  const counts = input.findings.matrix.areas.map((area) => new Set(input.findings.matrix.cells.filter((cell) => cell.area === area && cell.status !== 'uppgift_saknas').map(({ kommun }) => kommun)).size)
  const all = input.inventory.county.kommuner.length
  const count = (has: (known: number) => boolean): number => counts.filter(has).length
  return {
    title: 'Frågor efter hur många kommuner de är besvarade för',
    of: 'fråga på kommunbladet',
    groups: [
      { state: known, words: 'uppgift om minst hälften av kommunerna', count: count((number) => number * 2 >= all && number > 0) },
      { state: partly, words: 'uppgift om färre än hälften', count: count((number) => number > 0 && number * 2 < all) },
      { state: unknown, words: 'uppgift saknas för alla', count: count((number) => number === 0) },
    ],
  }
}

function contacts(input: FigureInput): Count {
  const available = new Set(input.findings.available)
  const { resources } = input.inventory
  const withPhone = resources.filter(({ id, fields }) => available.has(id) && fields.phone !== undefined).length
  return {
    title: 'Verksamheter som går att vända sig till',
    of: 'verksamhet',
    groups: [
      { state: known, words: 'går att vända sig till, telefonnummer i källan', count: withPhone },
      { state: partly, words: 'går att vända sig till, inget telefonnummer i källan', count: available.size - withPhone },
      { state: unknown, words: 'har upphört, vilar, är planerad eller oklar', count: resources.length - available.size },
    ],
  }
}

const counts: Readonly<Record<string, (input: FigureInput) => Count>> = { 'egna-uppgifter': ownStatements, motstridiga: conflicts, fragor: questions, kontakt: contacts }

/** Rows of dots for the summary: `prick-egna-uppgifter`, `prick-fragor`, `prick-motstridiga`, `prick-kontakt`. */
export const countDots: FigureKind = {
  pattern: /^prick-(egna-uppgifter|motstridiga|fragor|kontakt)$/,
  describe: (input, which) => describe(counts[which]!(input)),
  draw: (input, which) => drawDots(dotsOf(counts[which]!(input))),
}

const cellsOf = (input: FigureInput, area: Area): ReturnType<typeof groupKommuner> => groupKommuner(input.findings.matrix.cells.filter((cell) => cell.area === area.code))

/** The kommuner by their state in one question: `prick-fraga-barnahus`. */
export const questionDots: FigureKind = {
  pattern: /^prick-fraga-([a-z0-9-]+)$/,
  describe: (input, which) => {
    const area = areaNamed(input, which)
    return describeGroups(input, `${area.label}: läget i kommunerna`, `Prickrad, en prick för varje kommun, över läget för frågan ${area.label} i`, cellsOf(input, area))
  },
  draw: (input, which) => drawDots(cellsOf(input, areaNamed(input, which)).map(({ state, kommuner }) => ({ state, count: kommuner.length }))),
}
