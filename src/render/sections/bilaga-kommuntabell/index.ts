import { compareSwedish } from '#text'
import type { Kommun, Mention, Resource } from '#model'
import { escaped, type View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import { groupedBy, type Context } from '../context.ts'
import { byNameInSwedish } from '../resource-order.ts'
import { resourceView } from '../resource-view.ts'
import { counted, resourceNoun, statementNoun } from '../sentences/counting.ts'
import { isAnswer, statementOf } from '../statement.ts'

/** B2: the whole inventory. Each resource once, by kind, and every statement on the work of each kommun. */
export function viewBilagaKommuntabell(context: Context): View {
  const shown = new Set(context.shown.map((kommun) => kommun.code))
  const limited = shown.size < context.county.kommuner.length
  const resources = context.inventory.resources.filter((resource) => !limited || resource.covers.some((code) => shown.has(code)))
  const work = groupedBy(context.inventory.mentions.filter((mention) => mention.kind === 'work'), (mention) => kommunOf(mention, context))
  const statements = context.shown.map((kommun) => statementsOf(kommun, work.get(kommun.code) ?? [], context))
  return {
    resourceCount: counted(resources.length, resourceNoun),
    kinds: byType(resources, context),
    kommuner: statements,
    statementCount: counted(context.shown.reduce((sum, kommun) => sum + (work.get(kommun.code)?.filter((mention) => isAnswer(mention.id, context)).length ?? 0), 0), statementNoun),
  }
}

/** Work is said of one kommun: the first four figures of its subject, `1407/barnahus`. */
function kommunOf(mention: Mention, context: Context): string {
  return /^\d{4}(?=\/)/.exec(context.claimsSaidIn(mention.id)[0]?.subject ?? '')?.[0] ?? ''
}

function statementsOf(kommun: Kommun, mentions: readonly Mention[], context: Context): View {
  const rows = mentions.filter((mention) => isAnswer(mention.id, context)).map((mention) => statementOf(mention.id, context))
  return {
    name: escaped(kommun.name),
    hasRows: rows.length > 0,
    rows: rows.map((statement): View => ({
      fact: statement.text,
      period: printPeriod(statement.speaksFor, statement.age),
      sources: context.notes.refer(statement.sources),
    })),
  }
}

function byType(resources: readonly Resource[], context: Context): View[] {
  return [...groupedBy(resources, (resource) => resource.type)]
    .map(([type, members]) => ({ label: type === '' ? 'Slag okänt' : context.label('resource_type', type), members }))
    .toSorted((a, b) => compareSwedish(a.label, b.label))
    .map(({ label, members }): View => ({ label: escaped(label), resources: byNameInSwedish(members).map((resource) => resourceView(resource, context)) }))
}
