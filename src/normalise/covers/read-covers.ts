import { fold } from '#text'
import { findKommun, findKommunerInText, resolveKommun } from '#vocabulary'
import type { Cell, Diagnostic, Vocabulary } from '#model'
import { nothing, withStep, type Context, type FieldReader, type ReadValue } from '../reading.ts'
import { unexpected } from '../unexpected.ts'
import { saysUnknown } from '../status/unknown.ts'
import { delregionKommuner } from './delregioner.ts'

const wholeNation = /^(?:nation|nationellt?|hela (?:landet|sverige|riket)|(?:hela )?sverige|riket|rikstäckande)$/
const wholeCounty = /^(?:\*|hela länet|länet|länsövergripande|länsgemensamt?|(?:länets )?(?:alla|samtliga)(?: \d+)?(?: av länets)? kommuner(?: i länet)?)$/

/**
 * The kommuner a service reaches, one claim each: kommun codes, or `lan:14` for all of a county and `nation` for all of Sweden. Read from
 * codes, names, member lists in running text, and the names of sub-regions and member associations. Members outside the county keep
 * their codes, so that they can be shown apart and never counted in.
 */
export const readCovers: FieldReader = (cell, context) => {
  const text = cell.text
  const key = fold(text)
  if (wholeNation.test(key)) return { values: [covered(cell, text, 'nation')], diagnostics: [] }
  const county = wholeCountyOf(key, context)
  if (county !== undefined) return { values: [covered(cell, text, `lan:${county}`)], diagnostics: [] }
  if (saysUnknown(text, context.legend)) return nothing
  if (/\b(?:utom|förutom|exklusive|exkl)\b/.test(key)) return { values: [], diagnostics: [notUnderstood(cell, text, [])] }

  const values: ReadValue[] = []
  const diagnostics: Diagnostic[] = []
  for (const part of text.split(/[;,\n]| (?:och|samt|&) /).map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const codes = codesOf(part, context)
    if (codes.length === 0) diagnostics.push(notUnderstood(cell, part, suggestionsFor(part, context)))
    for (const code of codes) if (!values.some(({ value }) => value === code)) values.push(covered(cell, part, code))
  }
  return { values, diagnostics }
}

function covered(cell: Cell, part: string, value: string): ReadValue {
  return { value, steps: withStep(withStep([], 'normalise/split', cell.text, part), 'normalise/covers', part, value) }
}

function wholeCountyOf(key: string, { vocabulary, county }: Context): string | undefined {
  const code = /^lan:(\d\d)$/.exec(key)?.[1]
  if (code !== undefined) return vocabulary.counties.some((record) => record.code === code) ? code : undefined
  if (county !== null && wholeCounty.test(key)) return county.code
  // Stockholm, Uppsala and others are both: the short name of a county means the county only where no kommun has it.
  const known = countyNames.get(vocabulary) ?? namesOfCounties(vocabulary)
  countyNames.set(vocabulary, known)
  return known.get(key)
}

const countyNames = new WeakMap<Vocabulary, ReadonlyMap<string, string>>()

function namesOfCounties({ counties, kommuner }: Vocabulary): Map<string, string> {
  return new Map(counties.flatMap(({ code, name, shortName }) => {
    const short = kommuner.some((kommun) => kommun.name === shortName) ? [] : [shortName]
    return [name, `hela ${name}`, ...short].map((written): [string, string] => [fold(written), code])
  }))
}

function codesOf(part: string, { vocabulary, county }: Context): string[] {
  const options = county === null ? {} : { county: county.code }
  const bare = part.replace(/^(?:kommunerna|kommuner|gemensamt för|för|även) /i, '')
  const known = findKommun(bare, vocabulary, options)
  if (known !== null) return [known.kommun.code]
  if (county === null) return []
  const members = delregionKommuner(bare, county.code, vocabulary)
  return (members.length > 0 ? members : findKommunerInText(part, vocabulary, county.code)).map((kommun) => kommun.code)
}

function suggestionsFor(part: string, { vocabulary, county }: Context): string[] {
  const resolution = resolveKommun(part, vocabulary, county === null ? {} : { county: county.code })
  return 'candidates' in resolution ? resolution.candidates.map((kommun) => kommun.name) : []
}

const notUnderstood = (cell: Cell, actual: string, suggestions: readonly string[]): Diagnostic => unexpected({
  rule: 'normalise/covers-unknown',
  field: 'covers',
  cell,
  actual,
  expected: { sv: 'kommuner skilda med komma, en delregions namn, "hela länet" eller "hela landet"', en: 'kommuner parted by commas, the name of a sub-region, "hela länet" or "hela landet"' },
  suggestions,
})
