import { InternalError, type Area, type Kommun, type KommunCode } from '#model'
import { formatNumber, joinSwedish } from '#text'
import type { Drawing, FigureDescription, FigureInput } from './figure.ts'
import type { CountyShapes } from './map/county-shapes.ts'
import type { LabelPlace } from './map/label-places.ts'

/** What drawing a map needs beside what it says; worked out once for all maps of a report. */
export interface MapGround {
  readonly shapes: CountyShapes
  readonly places: readonly LabelPlace[]
}

/** A kind of figure: which names it answers to, what it says, and how it is drawn. */
export interface FigureKind {
  /** Its name, or names with a part that says which: `karta-fraga-barnahus`. */
  readonly pattern: RegExp
  readonly describe: (input: FigureInput, which: string) => Omit<FigureDescription, 'path'>
  readonly draw: (input: FigureInput, which: string, ground: () => MapGround, id: string) => Drawing
}

export function areaNamed(input: FigureInput, which: string): Area {
  const area = input.vocabulary.areas.find(({ code }) => code.replaceAll('_', '-') === which)
  if (area === undefined) throw new InternalError(`no area is called ${which}`)
  return area
}

/** "mål 3 Socialtjänsten" */
export function goalName(input: FigureInput, goal: string): string {
  const label = input.vocabulary.terms.find((term) => term.scheme === 'skl_goal' && term.code === goal)?.label
  if (label === undefined) throw new InternalError(`no goal is called ${goal}`)
  return `mål ${goal} ${label}`
}

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

export function kommunNames(input: FigureInput, codes: readonly KommunCode[]): string[] {
  const wanted = new Set(codes)
  return input.inventory.county.kommuner.filter((kommun: Kommun) => wanted.has(kommun.code)).map((kommun) => kommun.name)
}

export const counted = (count: number, one: string, many: string): string => `${formatNumber(count)} ${count === 1 ? one : many}`

/** Names are worth reading out when they are few. */
const longestList = 12

/** "motstridigt i 3 kommuner (Ale, Alingsås och Tjörn)" */
export function inKommuner(words: string, names: readonly string[]): string {
  const list = names.length <= longestList ? ` (${joinSwedish(names)})` : ''
  return `${words} i ${counted(names.length, 'kommun', 'kommuner')}${list}`
}

export const kommunerOf = (input: FigureInput): string => {
  const { name, kommuner } = input.inventory.county
  return kommuner.length === 1 ? `kommunen i ${name}` : `de ${formatNumber(kommuner.length)} kommunerna i ${name}`
}
