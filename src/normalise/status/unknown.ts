import { fold } from '#text'
import type { County, Row } from '#model'

/** Words by which a source says that it does not know. They never mean no. */
const unknownWords: ReadonlySet<string> = new Set([
  'uppgift saknas', 'uppgifter saknas', 'ingen uppgift', 'inga uppgifter', 'information saknas', 'ingen information', 'underlag saknas', 'svar saknas',
  'inget svar', 'ej svar', 'ej svarat', 'har inte svarat', 'ej besvarat', 'ej besvarad', 'bortfall', 'framgår ej', 'framgår inte', 'vet ej', 'vet inte',
  'okänt', 'okänd', 'ej känt', 'ej känd', 'inte känt', 'oklart', 'ej undersökt', 'ej tillfrågad', 'ingick ej', 'uppgift_saknas', 'ej_svar', 'ej_tillfragad',
])
/** No way of saying it is longer. */
const longestUnknown = 30
/** Signs that a table uses for "nothing here". What they mean, beyond nothing said, is for the table's legend. */
const emptySigns: ReadonlySet<string> = new Set(['', '-', '--', '.', '..', '…', '?', 'u', '*'])

/** Every cell of every table is asked, and nearly all are told apart by their first two letters. */
const beginnings: ReadonlySet<string> = new Set([...unknownWords].map((words) => words.slice(0, 2)))
const mayBeUnknown = (text: string): boolean => !/^[\da-zåäö]{2}/i.test(text) || beginnings.has(text.slice(0, 2).toLowerCase())

const notApplicable: ReadonlySet<string> = new Set(['ej_tillampligt', 'ej tillämpligt', 'ej tillämplig', 'inte tillämpligt', 'kan inte förekomma', 'ej relevant'])

/** What signs mean, by their folded form. A legend belongs to its table or county: the same sign means opposite things in others. */
export type Legend = ReadonlyMap<string, string>

/** Legends by county, and below it by table: the rows of a table share theirs. */
const legends = new WeakMap<object, WeakMap<object, Legend>>()
const nobody = {}

/** The table's own legend, and under it the county's. The same county and table give the same object. */
export function legendOf(county: County | null, row: Row): Legend {
  const ofCounty = legends.get(county ?? nobody) ?? new WeakMap<object, Legend>()
  legends.set(county ?? nobody, ofCounty)
  const known = ofCounty.get(row.legend ?? nobody)
  if (known !== undefined) return known
  const legend = new Map([...Object.entries(county?.legend ?? {}), ...Object.entries(row.legend ?? {})].map(([sign, meaning]) => [fold(sign), meaning] as const))
  ofCounty.set(row.legend ?? nobody, legend)
  return legend
}

/** What a legend says of this very text, if it does. */
export function meaningInLegend(text: string, legend: Legend): string | undefined {
  return legend.size === 0 ? undefined : legend.get(fold(text))
}

export function saysUnknownInWords(text: string): boolean {
  return text.length <= longestUnknown && unknownWords.has(fold(text).replace(/[.!]+$/, ''))
}

/** Whether a cell of an ordinary column says nothing: blank, a sign for blank, or words for not knowing. */
export function saysUnknown(text: string, legend: Legend): boolean {
  if (text.length > longestUnknown || (legend.size === 0 && !mayBeUnknown(text))) return false
  const meaning = meaningInLegend(text, legend)
  return (meaning !== undefined && (saysUnknownInWords(meaning) || notApplicable.has(fold(meaning)))) || emptySigns.has(fold(text)) || saysUnknownInWords(text)
}
