import { formatNumber } from '#text'
import type { Reach, Resource } from '#model'
import { escaped, joined, md, nothing, uncapitalised, type Md, type View } from '../markdown/md.ts'
import type { Context } from './context.ts'
import { contactText, providerText, sourcesOf } from './resource-view.ts'
import { byNameInSwedish } from './resource-order.ts'
import { andMore, counted, kommunNoun, outOf, resourceNoun } from './sentences/counting.ts'
import { listedEither, namedOrCounted } from './sentences/listing.ts'

/** Resources named in a row; the rest are counted, and stand in the table of all resources. */
const namedResources = 6

/** What is known about a group or a form of violence, as rows, and which of them no resource names. */
export function reachTable(reaches: readonly Reach[], context: Context): View {
  const known = reaches.filter((reach) => reach.resources.length > 0)
  const unnamed = reaches.filter((reach) => reach.resources.length === 0)
  return {
    rows: known.map((reach) => reachRow(reach, context)),
    hasRows: known.length > 0,
    unnamed: unnamed.length === 0 ? nothing : listedEither(unnamed.map((reach) => escaped(uncapitalised(reach.label)))),
    hasUnnamed: unnamed.length > 0,
    single: unnamed.length === 1,
  }
}

function reachRow(reach: Reach, context: Context): View {
  const resources = byNameInSwedish(reach.resources.flatMap((id) => context.resourceOf(id) ?? []))
  const wide = new Set(reach.countywide)
  const near = resources.filter((resource) => !wide.has(resource.id))
  const shown = [...near, ...resources.filter((resource) => wide.has(resource.id))].slice(0, namedResources)
  return {
    label: escaped(reach.label),
    count: formatNumber(resources.length) as Md,
    kommuner: reachedText(reach, near, context),
    resources: md`${joined(shown.map((resource) => escaped(resource.name)), ', ')}${andMore(resources.length - shown.length)}`,
    sources: context.notes.refer(shown.flatMap(sourcesOf)),
  }
}

function reachedText(reach: Reach, near: readonly Resource[], context: Context): Md {
  const all = context.county.kommuner.length
  const codes = new Set(near.flatMap((resource) => resource.covers))
  const kommuner = context.county.kommuner.filter((kommun) => codes.has(kommun.code))
  const countywide = reach.countywide.length === 0 ? nothing : md`hela länet genom ${counted(reach.countywide.length, resourceNoun)}`
  const local = kommuner.length === 0 ? nothing : kommuner.length <= 4 ? namedOrCounted(kommuner) : md`${outOf(kommuner.length, all)} ${kommunNoun.many as Md}`
  return joined([local, countywide], '; ') || md`kommuner inte angivna`
}

/** Phone lines and web pages open to the whole country, for one group. */
export function nationalSupport(reaches: readonly Reach[], context: Context): View[] {
  return reaches.flatMap((reach): View[] => {
    const national = byNameInSwedish(reach.resources.flatMap((id) => context.resourceOf(id) ?? [])).filter((resource) => resource.level === 'nationell')
    return national.length === 0 ? [] : [{
      label: escaped(reach.label),
      resources: national.map((resource): View => ({
        name: escaped(resource.name), provider: providerText(resource, context), contact: contactText(resource, context), sources: context.notes.refer(sourcesOf(resource)),
      })),
    }]
  })
}
