import { formatNumber } from '#text'
import type { Kommun, Resource } from '#model'
import { escaped, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { groupedBy, type Context } from '../context.ts'
import { byKindAndName } from '../resource-order.ts'
import { isCountywide, resourceView } from '../resource-view.ts'
import { counted, outOf, questionNoun, resourceNoun } from '../sentences/counting.ts'
import { kommunLead } from '../sentences/kommun-lead.ts'
import { areaRow } from './area-row.ts'
import { indicatorRows } from './indicator-rows.ts'
import { otherFactRows } from './other-facts.ts'
import { qualityRows } from './quality-rows.ts'

/** R7: one sheet for each kommun, the same rows in the same order, also where nothing is known. */
export function viewKommuner(context: Context): View {
  return {
    single: context.county.kommuner.length === 1,
    questions: counted(context.areas.length, questionNoun),
    sheets: context.shown.map((kommun) => sheetView(kommun, context)),
  }
}

function sheetView(kommun: Kommun, context: Context): View {
  const cells = context.cellsOf(kommun.code)
  const groups = groupedBy(context.areas, (area) => area.group)
  const reaching = context.available.filter((resource) => resource.covers.includes(kommun.code))
  const near = reaching.filter((resource) => !isCountywide(resource))
  const ended = context.notAvailable.filter((resource) => concerns(resource, kommun) && !isCountywide(resource))
  const others = otherFactRows(kommun, context)
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
        return cell === undefined ? [] : [areaRow(cell, area.label, kommun, context)]
      }),
    })),
    resources: byKindAndName(near, context).map((resource) => resourceView(resource, context, kommun)),
    hasResources: near.length > 0,
    countywide: countywideText(reaching.length - near.length),
    ended: byKindAndName(ended, context).map((resource) => resourceView(resource, context, kommun)),
    hasEnded: ended.length > 0,
    others,
    hasOthers: others.length > 0,
    indicators,
    hasIndicators: indicators.length > 0,
    quality: qualityRows(kommun, context),
    known: outOf(cells.filter((cell) => cell.status !== 'uppgift_saknas').length, context.areas.length),
  }
}

const concerns = (resource: Resource, kommun: Kommun): boolean => resource.covers.includes(kommun.code) || resource.host === kommun.code

function countywideText(count: number): Md {
  return count === 0 ? nothing : md`Därutöver når ${counted(count, resourceNoun)} hela länet eller hela landet. De står i avsnittet om nationella och länsgemensamma resurser.`
}

