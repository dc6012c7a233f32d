import { compareSwedish } from '#text'
import type { Kommun, Resource } from '#model'
import { capitalised, escaped, md, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { figureView } from '../figure-view.ts'
import { byNameInSwedish } from '../resource-order.ts'
import { isShared, resourceView } from '../resource-view.ts'
import { counted, kommunNoun, resourceNoun } from '../sentences/counting.ts'
import { kommunNames } from '../sentences/listing.ts'

/** R6: what several kommuner share, by part of the county. Each resource stands once, where all its kommuner lie. */
export function viewDelregionalt(context: Context): View {
  const shared = context.available.filter(isShared)
  const ended = context.notAvailable.filter(isShared)
  const delregions = [...groupedBy(context.county.kommuner.filter((kommun) => kommun.delregion !== undefined), (kommun) => kommun.delregion!)].toSorted(([a], [b]) => compareSwedish(a, b))
  const placed = new Map(delregions.map(([name, kommuner]) => [name, shared.filter((resource) => liesWithin(resource, kommuner))]))
  const spread = shared.filter((resource) => ![...placed.values()].some((resources) => resources.includes(resource)))
  return {
    map: figureView('karta-lan', context),
    barnahus: figureView('karta-fraga-barnahus', context),
    count: counted(shared.length, resourceNoun),
    hasShared: shared.length > 0,
    hasDelregions: delregions.length > 0,
    delregions: delregions.map(([name, kommuner]) => delregionView(name, kommuner, placed.get(name) ?? [], context)),
    spread: byNameInSwedish(spread).map((resource) => resourceView(resource, context)),
    hasSpread: spread.length > 0,
    unions: unions(context),
    hasUnions: context.county.kommuner.some((kommun) => kommun.kommunalforbund !== undefined),
    ended: byNameInSwedish(ended).map((resource) => resourceView(resource, context)),
    hasEnded: ended.length > 0,
  }
}

function liesWithin(resource: Resource, kommuner: readonly Kommun[]): boolean {
  const codes = new Set(kommuner.map((kommun) => kommun.code))
  return resource.covers.length > 0 && resource.covers.every((code) => codes.has(code))
}

function delregionView(name: string, kommuner: readonly Kommun[], resources: readonly Resource[], context: Context): View {
  return {
    name: escaped(name),
    kommuner: md`${capitalised(counted(kommuner.length, kommunNoun))}: ${kommunNames(kommuner)}`,
    resources: byNameInSwedish(resources).map((resource) => resourceView(resource, context)),
    hasResources: resources.length > 0,
  }
}

/** Member associations, with the members they have outside the county said and left out of every sum. */
function unions(context: Context): View[] {
  const members = groupedBy(context.vocabulary.kommuner.filter((kommun) => kommun.kommunalforbund !== undefined), (kommun) => kommun.kommunalforbund!)
  const own = new Set(context.county.kommuner.flatMap((kommun) => kommun.kommunalforbund ?? []))
  return [...own].toSorted(compareSwedish).map((name): View => {
    const all = members.get(name) ?? []
    const inside = all.filter((kommun) => kommun.county === context.county.code)
    const outside = all.filter((kommun) => kommun.county !== context.county.code)
    return { name: escaped(name), inside: counted(inside.length, kommunNoun), outside: outside.length === 0 ? md`ingen` : outsideText(outside) }
  })
}

const outsideText = (kommuner: readonly Kommun[]): Md => md`${kommunNames(kommuner)} (${escaped(kommuner[0]!.countyName)})`
