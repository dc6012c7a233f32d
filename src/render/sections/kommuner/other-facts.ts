import type { Kommun, MentionId, StatusCell } from '#model'
import type { View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import type { Context } from '../context.ts'
import { isAnswer, statementOf } from '../statement.ts'
import { statementsOf } from './area-row.ts'

/** Statements on the work of the kommun that no row of its sheet holds. They are facts too, and stand apart instead of being lost. */
export function otherFacts(kommun: Kommun, cells: readonly StatusCell[], context: Context): View[] {
  const inRows = new Set(cells.flatMap((cell) => statementsOf(cell, context)))
  const others = new Set([...context.findings.otherFacts.filter((fact) => fact.kommun === kommun.code).map((fact) => fact.mention), ...workOf(kommun, context)])
  return [...others].filter((mention) => !inRows.has(mention)).map((mention): View => {
    const statement = statementOf(mention, context)
    return {
      fact: statement.text,
      period: printPeriod(statement.speaksFor, statement.age),
      sources: context.notes.after(statement.sources),
    }
  })
}

const workOf = (kommun: Kommun, context: Context): MentionId[] => context.workOf(kommun.code).flatMap(({ id }) => (isAnswer(id, context) ? [id] : []))
