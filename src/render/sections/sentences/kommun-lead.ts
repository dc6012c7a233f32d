import type { Area, Kommun, StatusCell } from '#model'
import { escaped, joined, md, nothing, type Md } from '../../markdown/md.ts'
import { inSentence } from './area-sentence.ts'
import { counted, number, outOf, questionNoun } from './counting.ts'
import { listed } from './listing.ts'

/** How many areas the lead names as examples of what is known. */
const namedAreas = 3

/**
 * One or two sentences on top of a kommun's sheet: how much we know and about what, and where we know nothing. What is unknown is a
 * statement about our sources, never about the kommun.
 */
export function kommunLead(kommun: Kommun, cells: readonly StatusCell[], areas: readonly Area[]): Md {
  const name = escaped(kommun.fullName)
  const known = cells.filter((cell) => cell.status !== 'uppgift_saknas')
  if (known.length === 0) {
    return md`Vi har inte funnit någon uppgift om arbetet i ${name}. Det säger något om våra källor, inte om kommunens arbete, och vi ber kommunen att rätta oss.`
  }
  return md`${whatIsKnown(name, known, cells.length, areas)} ${whatIsUnknown(cells, areas)}`.trim() as Md
}

function whatIsKnown(name: Md, known: readonly StatusCell[], all: number, areas: readonly Area[]): Md {
  const amount = known.length === all ? md`alla ${counted(all, questionNoun)}` : md`${outOf(known.length, all)} ${questionNoun.many as Md}`
  const examples = exampleAreas(known, areas)
  const about = examples.length === 0 ? nothing : md`, bland annat om ${listed(examples)}`
  const others = known.filter((cell) => cell.via !== null).length
  const conflicting = known.filter((cell) => cell.status === 'motstridigt').length
  const more = joined([
    others === 0 ? nothing : md`i ${amongThese(others, known.length)} drivs verksamheten av eller tillsammans med andra`,
    conflicting === 0 ? nothing : md`i ${amongThese(conflicting, known.length)} går källorna isär`,
  ], ', och ')
  return md`Om ${name} har vi uppgift i ${amount}${about}${more === '' ? nothing : md`; ${more}`}.`
}

/** "i nio av dem", "i alla", and of a single one "i den". */
function amongThese(count: number, all: number): Md {
  if (count < all) return md`${number(count)} av dem`
  return all === 1 ? md`den` : md`alla`
}

/** What the kommun has itself before what it reaches through others, current statements first; printed in the order of the sheet. */
function exampleAreas(known: readonly StatusCell[], areas: readonly Area[]): Md[] {
  const found = known.filter((cell) => cell.status === 'finns' || cell.status === 'finns_delvis')
  const weight = (cell: StatusCell): number => (cell.via === null ? 0 : 2) + (cell.age === 'aktuell' ? 0 : 1)
  const chosen = found.toSorted((a, b) => weight(a) - weight(b)).slice(0, namedAreas).map((cell) => cell.area)
  return areas.filter((area) => chosen.includes(area.code)).map((area) => inSentence(area.label))
}

function whatIsUnknown(cells: readonly StatusCell[], areas: readonly Area[]): Md {
  const unknown = new Set(cells.filter((cell) => cell.status === 'uppgift_saknas').map((cell) => cell.area))
  const asked = areas.filter((area) => cells.some((cell) => cell.area === area.code))
  const groups = [...new Set(asked.map((area) => area.group))]
  const silent = groups.filter((group) => asked.filter((area) => area.group === group).every((area) => unknown.has(area.code)))
  if (silent.length === 0) return nothing
  return md`Om ${listed(silent.map(inSentence))} har vi inte funnit någon uppgift.`
}
