import { formatNumber } from '#text'
import type { Kommun, Resource } from '#model'
import { capitalised, escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { byKindAndName } from '../resource-order.ts'
import { isCountywide, isShared, providerKindText, resourceView, sourcesOf } from '../resource-view.ts'
import { counted, questionNoun, resourceNoun } from '../sentences/counting.ts'
import { kommunLead } from '../sentences/kommun-lead.ts'
import { areaRow } from './area-row.ts'
import { doubtsOf, type Doubts } from './doubts.ts'
import { indicatorRows } from './indicator-rows.ts'
import { otherFacts } from './other-facts.ts'
import { qualityText } from './quality-text.ts'

/** R7: one sheet for each kommun, the same rows in the same order, also where nothing is known. */
export function viewKommuner(context: Context): View {
  const doubts = doubtsOf(context)
  return {
    doubts: doubts.all,
    single: context.county.kommuner.length === 1,
    questions: counted(context.areas.length, questionNoun),
    sheets: context.shown.map((kommun) => sheetView(kommun, doubts, context)),
  }
}

function sheetView(kommun: Kommun, doubts: Doubts, context: Context): View {
  const cells = context.cellsOf(kommun.code)
  const groups = groupedBy(context.areas, (area) => area.group)
  const reaching = context.available.filter((resource) => resource.covers.includes(kommun.code))
  const near = reaching.filter((resource) => !isCountywide(resource))
  // What several kommuner share is told in a chapter of its own; a sheet that goes out by itself has none, and tells it.
  const shared = context.isWritten('delregionalt') ? near.filter(isShared) : []
  const local = near.filter((resource) => !shared.includes(resource))
  const ended = context.notAvailable.filter((resource) => concerns(resource, kommun) && !isCountywide(resource))
  const indicators = indicatorRows(kommun, context)
  return {
    code: escaped(kommun.code),
    name: escaped(kommun.fullName),
    shortName: escaped(kommun.name),
    delregion: escaped(kommun.delregion ?? ''),
    population: formatNumber(kommun.population) as Md,
    populationYear: escaped(String(kommun.populationYear)),
    text: context.textFor(`kommun-${kommun.code}`),
    lead: kommunLead(kommun, cells, context.areas),
    questions: counted(context.areas.length, questionNoun),
    groups: [...groups].map(([group, areas]): View => ({
      label: escaped(group),
      rows: areas.flatMap((area): View[] => {
        const cell = cells.find((each) => each.area === area.code)
        return cell === undefined ? [] : [areaRow(cell, area.label, kommun, doubts, context)]
      }),
    })),
    hasResources: near.length > 0,
    hasLocal: local.length > 0,
    local: byKindAndName(local, context).map((resource) => localView(resource, kommun, context)),
    shared: joined(byKindAndName(shared, context).map((resource) => sharedText(resource, kommun)), '; '),
    countywide: countywideText(reaching.length - near.length),
    ended: byKindAndName(ended, context).map((resource) => ({ ...resourceView(resource, context, kommun), sources: context.notes.after(sourcesOf(resource)) })),
    others: otherFacts(kommun, cells, context),
    indicators,
    hasIndicators: indicators.length > 0,
    quality: qualityText(kommun, context),
  }
}

/** An association that bears the name of its service is named once. */
function localView(resource: Resource, kommun: Kommun, context: Context): View {
  const view = resourceView(resource, context, kommun)
  return resource.provider === resource.name ? { ...view, provider: providerKindText(resource, context) } : view
}

/** By name; whom else it reaches is told where it is described. */
const sharedText = (resource: Resource, kommun: Kommun): Md => (resource.host === kommun.code ? md`${escaped(resource.name)} (kommunen är värd)` : escaped(resource.name))

const concerns = (resource: Resource, kommun: Kommun): boolean => resource.covers.includes(kommun.code) || resource.host === kommun.code

function countywideText(count: number): Md {
  return count === 0 ? nothing : md`${capitalised(counted(count, resourceNoun))} till når hela länet eller hela landet.`
}
