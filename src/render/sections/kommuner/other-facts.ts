import type { Kommun } from '#model'
import type { View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import type { Context } from '../context.ts'
import { statementOf } from '../statement.ts'

/** Statements that no row of the sheet asks for. They are facts too, and stand apart instead of being lost. */
export function otherFactRows(kommun: Kommun, context: Context): View[] {
  return context.findings.otherFacts
    .filter((fact) => fact.kommun === kommun.code)
    .map((fact) => statementOf(fact.mention, context))
    .map((statement): View => ({
      fact: statement.text,
      period: printPeriod(statement.speaksFor, statement.age),
      sources: context.notes.refer(statement.sources),
    }))
}
