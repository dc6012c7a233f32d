import { compareSwedish } from '#text'
import type { Resource } from '#model'
import { escaped, joined, md, uncapitalised, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { byNameInSwedish } from '../resource-order.ts'
import { isCountywide, isShared, reachText, resourceView } from '../resource-view.ts'
import { counted, resourceNoun, statementNoun } from '../sentences/counting.ts'
import { isAnswer } from '../statement.ts'

/** B2: the inventory, each resource once, by kind. In full it stands in the chapter or on the sheet that its reach gives it; those that have none stand in full here. */
export function viewBilagaKommuntabell(context: Context): View {
  const shown = new Set(context.shown.map((kommun) => kommun.code))
  const limited = shown.size < context.county.kommuner.length
  const resources = context.inventory.resources.filter((resource) => !limited || resource.covers.some((code) => shown.has(code)))
  const homeless = resources.filter((resource) => !isToldElsewhere(resource, context))
  return {
    resourceCount: counted(resources.length, resourceNoun),
    kinds: byType(resources, context),
    homeless: byNameInSwedish(homeless).map((resource) => resourceView(resource, context)),
    statementCount: counted(context.shown.reduce((sum, kommun) => sum + context.workOf(kommun.code).filter((mention) => isAnswer(mention.id, context)).length, 0), statementNoun),
  }
}

function isToldElsewhere(resource: Resource, context: Context): boolean {
  const judged = context.available.includes(resource) || context.notAvailable.includes(resource)
  return judged && (isCountywide(resource) || isShared(resource) || context.shown.some(({ code }) => resource.covers.includes(code) || (resource.host === code && context.notAvailable.includes(resource))))
}

function byType(resources: readonly Resource[], context: Context): View[] {
  return [...groupedBy(resources, (resource) => resource.type)]
    .map(([type, members]) => ({ label: type === '' ? 'Slag okänt' : context.label('resource_type', type), members }))
    .toSorted((a, b) => compareSwedish(a.label, b.label))
    .map(({ label, members }): View => ({ label: escaped(label), count: String(members.length) as Md, resources: joined(byNameInSwedish(members).map((resource) => entry(resource, context)), '; ') }))
}

/** "Barnahus Exempel (Ronneby)", and what has ended is said to have ended. */
function entry(resource: Resource, context: Context): Md {
  const state = context.notAvailable.includes(resource) ? [escaped(uncapitalised(context.label('availability', resource.status)))] : []
  return md`${escaped(resource.name)} (${joined([reachText(resource, context), ...state], ', ')})`
}
