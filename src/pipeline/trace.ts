import { compareSwedish, countWord, fold } from '#text'
import { formatPlace, type Claim, type Day, type Findings, type PublicInventory, type Source, type Templates, type Vocabulary } from '#model'
import { countedNumbers } from './trace-counts.ts'
import { byCounty, byGoal, byKommun, byState, byStatusCell, byTerm } from './trace-things.ts'
import { byTemplate } from './trace-template.ts'
import { byAge, byDay, bySpan } from './trace-when.ts'
import { grouped, nameOf, traced } from './traced.ts'

/** The way of one printed value: from the source's words, through each step, to what is shown. */
export interface TracedClaim {
  readonly claim: Claim
  readonly source: Source | null
  /** Where it stands, `file:line:column` or `file Blad!C14`. */
  readonly place: string
  /** Why it is shown, or which claim is shown instead. */
  readonly preference: { readonly shown: boolean; readonly rule: string | null }
}

/** What `trace` found: the thing asked about, in words, and the claims it rests on. */
export interface Trace {
  readonly heading: string
  /** How the printed value follows from the claims, when it is counted or decided rather than quoted. */
  readonly derivation: readonly string[]
  readonly claims: readonly TracedClaim[]
}

export interface TraceMaterial {
  readonly inventory: PublicInventory
  readonly findings: Findings
  readonly vocabulary: Vocabulary
  /** Day of the report. */
  readonly today?: Day
  /** The report's own templates, by path. */
  readonly templates?: Templates
}

const mostTraces = 40

/**
 * Where a printed value comes from. `query` is an id (claim, resource, mention, source, `1407/barnahus`, an area, `kommun` code), a
 * phone number in any spelling, a number that was counted (`650 av 1 764`, `349 källor`), a state, a day, an age, the name of a kommun,
 * goal, group or source, or any other text that stands printed.
 */
export function trace(query: string, material: TraceMaterial): Trace[] {
  const asked = query.trim().normalize('NFC')
  const finders = [byClaimId, byResource, byStatusCell, byArea, byMention, bySource, byKommun, byState, byGoal, byTerm, byAge, bySpan, byDay, byCounty, byPhone, bySharedBy, byCountOrExactText, byQuestion, byText, byTemplate]
  for (const find of finders) {
    const found = find(asked, material)
    if (found.length > 0) return found.slice(0, mostTraces)
  }
  return []
}

function byClaimId(query: string, { inventory }: TraceMaterial): Trace[] {
  const claims = inventory.claims.filter((claim) => claim.id === query || claim.id.startsWith(`${query}/`))
  return claims.length === 0 || claims.every((claim) => claim.subject === query) ? [] : [{ heading: query, derivation: [], claims: traced(claims, inventory) }]
}

function byResource(query: string, { inventory }: TraceMaterial): Trace[] {
  const name = query.toLocaleLowerCase('sv')
  return inventory.resources
    .filter((resource) => resource.id === query || resource.name.toLocaleLowerCase('sv') === name || resource.alsoCalled.some((other) => other.toLocaleLowerCase('sv') === name))
    .map((resource) => ({
      heading: `${resource.name} (${resource.id})`,
      derivation: resource.members.length < 2 ? [] : [`${resource.members.length} omnämnanden räknas som samma: ${resource.members.map((member) => `${member.name} (${formatPlace(member.place)})`).join('; ')}`],
      claims: traced(inventory.claims.filter((claim) => claim.subject === resource.id), inventory),
    }))
}

function byArea(query: string, material: TraceMaterial): Trace[] {
  const { findings, vocabulary, inventory } = material
  const area = vocabulary.areas.find(({ code, label }) => code === query || label.toLocaleLowerCase('sv') === query.toLocaleLowerCase('sv'))
  const share = findings.matrix.shares.find((candidate) => candidate.area === area?.code && candidate.scope === 'lan')
  if (area === undefined || share === undefined) return []
  const cells = findings.matrix.cells.filter((cell) => cell.area === area.code)
  const byStatus = Object.entries(share.counts).filter(([, count]) => count > 0).map(([status, count]) => {
    const names = cells.filter((cell) => cell.status === status).map((cell) => nameOf(cell.kommun, inventory)).toSorted(compareSwedish)
    return `${status}: ${count} (${names.join(', ')})`
  })
  const claimIds = new Set(cells.flatMap((cell) => cell.claims))
  return [{
    heading: `${area.label} (${area.code})`,
    derivation: [`bas ${share.base} av ${share.kommuner} kommuner: de där uppgift finns och frågan är tillämplig`, ...byStatus],
    claims: traced(inventory.claims.filter((claim) => claimIds.has(claim.id)), inventory),
  }]
}

function byMention(query: string, { inventory }: TraceMaterial): Trace[] {
  const claims = inventory.claims.filter((claim) => claim.mention === query)
  return claims.length === 0 ? [] : [{ heading: query, derivation: [], claims: traced(claims, inventory) }]
}

/** By id, address, title, or publisher with the year: `Amnesty, 2005`. */
function bySource(query: string, { inventory }: TraceMaterial): Trace[] {
  const sought = fold(query)
  const [, publisher, year] = /^(.+), (\d{4})$/.exec(query) ?? []
  const found = inventory.sources.filter((source) => source.id === query || source.address === query || fold(source.title) === sought
    || (publisher !== undefined && fold(source.publisher) === fold(publisher) && [source.speaksFor, source.published].some((date) => date?.includes(year!) === true)))
  return found.map((source) => ({
    heading: `${source.title}, ${source.publisher} (${source.id})`,
    derivation: [`nämns först i ${formatPlace(source.place)}`],
    claims: traced(inventory.claims.filter((claim) => claim.source === source.id), inventory),
  }))
}

function byPhone(query: string, { inventory }: TraceMaterial): Trace[] {
  if (!/^[\d\s+()–-]{3,}$/.test(query)) return []
  const digits = query.replace(/\D/g, '')
  const national = digits.startsWith('46') && digits.length > 8 ? `0${digits.slice(2)}` : digits
  return grouped(inventory.claims.filter((claim) => claim.field === 'phone' && (localDigits(claim.value) === national || claim.original.replace(/\D/g, '') === digits)), inventory)
}

const localDigits = (phone: string): string => phone.replace(/^\+46/, '0').replace(/\D/g, '')

/** `gemensam för elva kommuner`: the services that so many kommuner share. */
function bySharedBy(query: string, { inventory }: TraceMaterial): Trace[] {
  const word = /^gemensam för (.+) kommuner$/.exec(fold(query))?.[1]
  if (word === undefined) return []
  return inventory.resources.filter(({ covers }) => countWord(covers.length) === word || String(covers.length) === word).map((resource) => ({
    heading: `${resource.name} (${resource.id}): ${query}`,
    derivation: [resource.covers.map((code) => nameOf(code, inventory)).join(', ')],
    claims: traced(inventory.claims.filter((claim) => claim.subject === resource.id && claim.field === 'covers'), inventory),
  }))
}

/** `260`, `1 764`, `650 av 1 764`, `349 källor`: a number that was counted, and what a source quotes in the same words. */
function byCountOrExactText(query: string, material: TraceMaterial): Trace[] {
  return [...byCount(query, material), ...grouped(material.inventory.claims.filter((claim) => saysExactly(claim, simplified(query))), material.inventory)]
}

function byCount(query: string, material: TraceMaterial): Trace[] {
  const [, number, base, noun] = /^(\d[\d\s]*?|\p{L}+)(?:\s+av\s+(?:\D*?)(\d[\d\s]*))?(?:\s+(\p{L}.*))?$/u.exec(simplified(query)) ?? []
  if (number === undefined) return []
  const count = numberIn(number)
  if (count === null) return []
  const counted = countedNumbers(material).filter((each) => each.count === count)
  const ofBase = base === undefined ? [] : counted.filter(({ of }) => of === numberIn(base))
  const ofNoun = noun === undefined ? [] : counted.filter(({ heading }) => noun.split(' ').some((word) => word.length > 3 && fold(heading).includes(fold(word).slice(0, 6))))
  const both = ofBase.filter((each) => ofNoun.includes(each))
  const meant = [both, ofBase, base === undefined ? ofNoun : [], /^\p{L}/u.test(number) || (noun !== undefined && base === undefined) ? [] : counted].find((list) => list.length > 0) ?? []
  return meant.map(({ heading, derivation }) => ({ heading: `${heading}: ${count}`, derivation, claims: [] }))
}

/** The report writes numbers to twelve as words. */
function numberIn(text: string): number | null {
  const digits = text.replace(/\s/g, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  const word = Array.from({ length: 13 }, (_, number) => number).find((number) => countWord(number) === text)
  return word ?? null
}

/** `Kvinnojour i kommunen har avvecklats: ja`, as the sheet prints a question with its answer. */
function byQuestion(query: string, { inventory }: TraceMaterial): Trace[] {
  const [, question, rest] = /^(.+?): (.+?)\.?$/.exec(query) ?? []
  if (question === undefined || rest === undefined) return []
  const asked = new Set(inventory.claims.filter((claim) => claim.field === 'question' && simplified(claim.value) === simplified(question)).map(({ mention }) => mention))
  const own = inventory.claims.filter(({ mention }) => asked.has(mention))
  const answering = new Set(own.filter((claim) => claim.field !== 'question' && [claim.value, claim.original].some((text) => simplified(rest).startsWith(simplified(text)) && text !== '')).map(({ mention }) => mention))
  return grouped(own.filter(({ mention }) => answering.has(mention)), inventory)
}

/** What a source says, whole or as a part; a printed text may have the kind of provider in brackets after it. */
function byText(query: string, { inventory }: TraceMaterial): Trace[] {
  const forms = [query, query.replace(/\s*\([^()]*\)$/, '')].map(simplified)
  for (const sought of new Set(forms)) {
    const exact = inventory.claims.filter((claim) => saysExactly(claim, sought))
    const inside = exact.length > 0 ? exact : inventory.claims.filter((claim) => simplified(claim.value).includes(sought) || simplified(claim.original).includes(sought))
    if (inside.length > 0) return grouped(inside, inventory)
  }
  return []
}

const saysExactly = (claim: Claim, sought: string): boolean => simplified(claim.value) === sought || simplified(claim.original) === sought

const simplified = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim().toLocaleLowerCase('sv')
