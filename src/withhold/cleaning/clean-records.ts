import { shortName } from '#text'
import type { County, FieldValue, Place, Prose, Resource, Source } from '#model'
import type { Situation } from '../detectors/index.ts'
import { markers } from '../markers.ts'
import { fileSays } from '../records/shelters.ts'
import type { CleanedClaim } from './clean-claims.ts'
import { markerOf, type Context } from './context.ts'
import { cutLinks } from './links.ts'

/** A name or a few words, cleaned and noted. */
export function cleanLabel(text: string, situation: Situation, context: Context, source: string, place: Place): string {
  const cleaned = context.clean(text, situation, context.approvals.ofText(text))
  for (const rule of new Set(cleaned.removed.map((one) => one.rule))) context.ledger.note(rule, cleaned.removed, source, place)
  return cleaned.text
}

/**
 * A resource made of what is left of its claims: a field whose claim was withheld shows the marker, not the value that was put together
 * before.
 */
export function cleanResource(resource: Resource, claims: readonly CleanedClaim[], context: Context): Resource {
  const record = context.shelters.record(resource.id)
  const situation = context.situation(record)
  const { place, source } = resource.members[0] ?? { place: { file: '' }, source: '' }
  const byId = new Map(claims.map((own) => [own.claim.id, own]))
  const gone = new Map(claims.filter(({ whole }) => whole).map(({ before, claim }) => [before.value, claim.value]))
  const label = (text: string): string => gone.get(text) ?? cleanLabel(text, situation, context, source, place)
  const valueOf = (value: string, ids: readonly string[]): string => {
    const behind = ids.flatMap((id) => byId.get(id) ?? [])
    const same = behind.find(({ before }) => before.value === value)
    if (same !== undefined) return same.claim.value
    const withheld = behind.find(({ changed }) => changed)
    const told = partsTold(value, behind)
    if (told !== undefined) return told
    return withheld !== undefined ? (withheld.whole ? withheld.claim.value : markers.hidden) : label(value)
  }
  const fields = Object.fromEntries(Object.entries(resource.fields).map(([name, field]: [string, FieldValue]) => [name, {
    ...field,
    value: valueOf(field.value, field.claims),
    ...(field.others === undefined ? {} : { others: field.others.map((other) => ({ ...other, value: valueOf(other.value, other.claims) })) }),
  }]))
  const { host, ...rest } = resource
  return {
    ...rest,
    ...(host === undefined || record.hidesKommun ? {} : { host }),
    covers: record.hidesReach ? [] : resource.covers,
    name: label(resource.name),
    provider: label(resource.provider),
    alsoCalled: resource.alsoCalled.map(label),
    members: resource.members.map((member) => ({
      ...member,
      name: gone.get(member.name) ?? cleanLabel(member.name, situation, context, member.source, member.place),
      place: context.cleanPlace(member.place, situation.sheltered),
    })),
    fields,
  }
}

/** What is left of values of several claims side by side (`+46313900641;+46701740605`), when anything is: a switchboard stays although a mobile number beside it goes. */
function partsTold(value: string, claims: readonly CleanedClaim[]): string | undefined {
  const behind = value.split(';').map((part) => claims.find(({ before }) => before.value === part))
  if (behind.length < 2 || behind.some((claim) => claim === undefined)) return undefined
  const told = behind.filter((claim) => !claim!.whole).map((claim) => claim!.claim.value)
  return told.length === 0 ? undefined : told.join(';')
}

/** A source with a title and address that may be printed; an address that gives something away is left out. */
export function cleanSource(source: Source, context: Context): Source {
  const { address, ...rest } = source
  const { shelters } = context
  const situation = context.situation({ sheltered: shelters.says(source.title) || shelters.isShelteredPlace(source.place) || fileSays(address ?? '') })
  const label = (text: string): string => (context.tellsOfCase(text) && !context.approvals.ofText(text) ? withheldCase(text, context, source.id, source.place) : cleanLabel(text, situation, context, source.id, source.place))
  const shown = address === undefined || !/^https?:\/\//i.test(address) ? undefined : cutLinks(address)
  const removed = shown === undefined ? [] : context.clean(shown, situation, false).removed
  if (removed.length > 0) context.ledger.note(removed[0]!.rule, removed, source.id, source.place)
  return {
    ...rest,
    place: context.cleanPlace(source.place, situation.sheltered),
    title: shortName(label(source.title)),
    publisher: shortName(label(source.publisher)),
    ...(shown === undefined || removed.length > 0 ? {} : { address: shown }),
  }
}

/** Running text between the facts: public when approved, and never without the detectors. */
export function cleanProse(prose: Prose, context: Context): Prose {
  const { approvals, shelters, ledger, audience } = context
  const sheltered = shelters.isShelteredProse(prose)
  const headings = context.situation({ sheltered })
  const shown = (text: string): Prose => ({
    ...prose, text, place: context.cleanPlace(prose.place, sheltered),
    path: prose.path.map((heading) => cleanLabel(heading, headings, context, prose.source, prose.place)),
  })
  const withhold = (rule: string): Prose => {
    ledger.note(rule, [{ rule, value: prose.text, literal: false }], prose.source, prose.place)
    return shown(markerOf(rule))
  }
  const approved = approvals.ofText(prose.text)
  if (!approved && context.tellsOfCase(prose.text)) return withhold('withhold/case-description')
  if (!approved && audience === 'public' && !approvals.ofFile(prose.place.file)) return withhold('withhold/unapproved-text')
  return shown(cleanLabel(prose.text, context.situation({ sheltered, isValue: false }), context, prose.source, prose.place))
}

/** A heading of homes, or what leads to a list of them: "Våra boenden:". */
const homes = /^[^\n]{0,40}(?<!\p{L}|särskil(?:t|da)\s|stadigvarande\s)boende(?:t|n|na)?[\s:*_]*$/iu

/** Nothing but what a line or a form says of the thing told before: "Adress: …", also in a block of code. */
const formLine = /^\s*(?:(?:```|~~~)\w*\s*|[-*>]\s+){0,2}(?:besöks|gatu)?(?:adress|gata|karta|koordinater|vägbeskrivning|hitta\shit|portkod)\s?:/iu

/** Text of the analyst's own, paragraph by paragraph: a heading or sentence on sheltered housing covers its paragraph, and a paragraph that leads to the next (":") that one, as does one on a home a label after it. A story of one person needs its own approval here too. */
export function cleanEditorial(markdown: string, context: Context, place: Prose['place']): string {
  let heading = ''
  let before = ''
  let isOnHome = false
  return markdown.split(/(\n\s*\n)/).map((paragraph) => {
    if (/^\s*$/.test(paragraph)) return paragraph
    const announced = /:\s*$/.test(before) ? before : ''
    before = paragraph
    const own = /^\s{0,3}#{1,6}\s(.*)/.exec(paragraph)
    if (own !== null) heading = own[1]!
    const sheltered = [paragraph, heading, announced].some(context.shelters.says) || [heading, announced].some((words) => homes.test(words)) || (isOnHome && formLine.test(paragraph))
    const cleaned = cleanPassage(paragraph, sheltered, context, place)
    isOnHome = sheltered || cleaned.includes(markers.shelteredPlace)
    return cleaned
  }).join('')
}

function withheldCase(text: string, { ledger }: Context, source: string, place: Place): string {
  ledger.note('withhold/case-description', [{ rule: 'withhold/case-description', value: text, literal: false }], source, place)
  return markerOf('withhold/case-description')
}

function cleanPassage(passage: string, sheltered: boolean, context: Context, place: Place): string {
  if (context.tellsOfCase(passage) && !context.approvals.ofText(passage)) return withheldCase(passage, context, '', place)
  const clean = (text: string): string => cleanLabel(text, context.situation({ isValue: false, sheltered, openAddresses: context.shelters.openAddresses(text) }), context, '', place)
  // A table goes whole for one home in it, unless a row of it tells an address that is open.
  const rows = sheltered && passage.startsWith('|') ? passage.split('\n') : []
  return rows.some((row) => context.shelters.openAddresses(row).size > 0) ? rows.map(clean).join('\n') : clean(passage)
}

/** A template that a county has put in place of ours, line by line: what is not in ours is the analyst's own text, and one line of it on sheltered housing covers them all. */
export function cleanTemplate(template: string, ours: string, context: Context, place: Place): string {
  const shipped = new Set(ours.split('\n').map((line) => line.trim()))
  const isOwn = (line: string): boolean => line.trim() !== '' && !shipped.has(line.trim())
  const lines = template.split('\n')
  const sheltered = lines.some((line) => isOwn(line) && context.shelters.says(line))
  return lines.map((line, index) => (isOwn(line) ? cleanPassage(line, sheltered, context, { ...place, line: index + 1 }) : line)).join('\n')
}

/** What is particular to the county. What only the reader of the material needs (columns, corrections, declared sources, runbook) goes no further. */
export function cleanCounty({ sources: _, ...county }: County, context: Context): County {
  const place = { file: 'county.md' }
  const label = (text: string): string => cleanLabel(text, context.situation({ sheltered: context.shelters.says(text) }), context, '', place)
  return {
    ...county,
    title: label(county.title),
    publisher: label(county.publisher),
    assignment: Object.fromEntries(Object.entries(county.assignment).map(([key, text]) => [key, cleanEditorial(text, context, place)])),
    columns: {},
    corrections: [],
    legend: {},
    runbook: context.audience === 'internal' ? cleanEditorial(county.runbook, context, place) : '',
  }
}
