import type { Resource } from '#model'
import { escaped, nothing, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { resourceView } from '../resource-view.ts'
import { counted, resourceNoun } from '../sentences/counting.ts'
import { byNameInSwedish } from '../resource-order.ts'

/** R5: what is open to the whole county or the whole country, by kind of provider, and what has ended. */
export function viewNationellt(context: Context): View {
  const county = context.available.filter((resource) => resource.level === 'lan')
  const national = context.available.filter((resource) => resource.level === 'nationell')
  const ended = context.notAvailable.filter((resource) => resource.level === 'lan' || resource.level === 'nationell')
  return {
    countyCount: counted(county.length, resourceNoun),
    nationalCount: counted(national.length, resourceNoun),
    hasCounty: county.length > 0,
    hasNational: national.length > 0,
    countyGroups: byProvider(county, context),
    nationalGroups: byProvider(national, context),
    hasEnded: ended.length > 0,
    ended: byNameInSwedish(ended).map((resource) => resourceView(resource, context)),
  }
}

/** Groups in the order of the taxonomy, so that public bodies and associations are told apart. */
function byProvider(resources: readonly Resource[], context: Context): View[] {
  const kinds = context.vocabulary.terms.filter((term) => term.scheme === 'provider_kind')
  const groups = groupedBy(resources, (resource) => resource.providerKind)
  const known = new Set(kinds.map((kind) => kind.code))
  const other = resources.filter((resource) => !known.has(resource.providerKind))
  // Whom they reach is said in the caption.
  const view = (label: Md, members: readonly Resource[]): View => ({ label, resources: byNameInSwedish(members).map((resource) => ({ ...resourceView(resource, context), reach: nothing })) })
  return [
    ...kinds.flatMap((kind) => {
      const members = groups.get(kind.code)
      return members === undefined ? [] : [view(escaped(kind.label), members)]
    }),
    ...(other.length === 0 ? [] : [view(escaped('Huvudman okänd'), other)]),
  ]
}

