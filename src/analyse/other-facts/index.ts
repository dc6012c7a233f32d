import type { Findings } from '#model'
import { saysSomething, type Material } from '../material.ts'

/** Statements on the work of a kommun that no row of its sheet asks for, kommun by kommun in the county's order. They are facts too. */
export function otherFacts(material: Material): Findings['otherFacts'] {
  const areas = new Set(material.areas.map((area) => area.code))
  return material.kommuner.flatMap((kommun) => material.work
    .filter((statement) => statement.kommun === kommun.code && !areas.has(statement.area) && saysSomething(statement))
    .map((statement) => ({ kommun: kommun.code, mention: statement.mention })))
}
