import { compareSwedish } from '#text'
import { formatPlace, type Claim, type Findings, type PublicInventory, type Source, type StatusCell, type Vocabulary } from '#model'
import { countedNumbers } from './trace-counts.ts'

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

interface Material {
  readonly inventory: PublicInventory
  readonly findings: Findings
  readonly vocabulary: Vocabulary
}

const mostTraces = 40

/**
 * Where a printed value comes from. `query` is an id (claim, resource, mention, source, `1407/barnahus`, an area, `kommun` code),
 * a phone number in any spelling, a number that was counted (`650 av 1 764`), or a text that stands printed.
 */
export function trace(query: string, material: Material): Trace[] {
  const asked = query.trim().normalize('NFC')
  const finders = [byClaimId, byResource, byStatusCell, byArea, byMention, bySource, byPhone, byCount, byText]
  for (const find of finders) {
    const found = find(asked, material)
    if (found.length > 0) return found.slice(0, mostTraces)
  }
  return []
}

function byClaimId(query: string, { inventory }: Material): Trace[] {
  const claims = inventory.claims.filter((claim) => claim.id === query || claim.id.startsWith(`${query}/`))
  return claims.length === 0 || claims.every((claim) => claim.subject === query) ? [] : [{ heading: query, derivation: [], claims: traced(claims, inventory) }]
}

function byResource(query: string, { inventory }: Material): Trace[] {
  const name = query.toLocaleLowerCase('sv')
  return inventory.resources
    .filter((resource) => resource.id === query || resource.name.toLocaleLowerCase('sv') === name || resource.alsoCalled.some((other) => other.toLocaleLowerCase('sv') === name))
    .map((resource) => ({
      heading: `${resource.name} (${resource.id})`,
      derivation: resource.members.length < 2 ? [] : [`${resource.members.length} omnämnanden räknas som samma: ${resource.members.map((member) => `${member.name} (${formatPlace(member.place)})`).join('; ')}`],
      claims: traced(inventory.claims.filter((claim) => claim.subject === resource.id), inventory),
    }))
}

function byStatusCell(query: string, material: Material): Trace[] {
  const match = /^(\d{4})\/([a-z_]+)$/.exec(query)
  if (match === null) return []
  return material.findings.matrix.cells.filter((cell) => cell.kommun === match[1] && cell.area === match[2]).map((cell) => traceOfCell(cell, material))
}

function byArea(query: string, material: Material): Trace[] {
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

function byMention(query: string, { inventory }: Material): Trace[] {
  const claims = inventory.claims.filter((claim) => claim.mention === query)
  return claims.length === 0 ? [] : [{ heading: query, derivation: [], claims: traced(claims, inventory) }]
}

function bySource(query: string, { inventory }: Material): Trace[] {
  const source = inventory.sources.find((candidate) => candidate.id === query || candidate.address === query)
  return source === undefined ? [] : [{
    heading: `${source.title}, ${source.publisher} (${source.id})`,
    derivation: [],
    claims: traced(inventory.claims.filter((claim) => claim.source === source.id), inventory),
  }]
}

function byPhone(query: string, { inventory }: Material): Trace[] {
  if (!/^[\d\s+()–-]{3,}$/.test(query)) return []
  const digits = query.replace(/\D/g, '')
  const national = digits.startsWith('46') && digits.length > 8 ? `0${digits.slice(2)}` : digits
  return grouped(inventory.claims.filter((claim) => claim.field === 'phone' && (localDigits(claim.value) === national || claim.original.replace(/\D/g, '') === digits)), inventory)
}

const localDigits = (phone: string): string => phone.replace(/^\+46/, '0').replace(/\D/g, '')

/** `260`, `1 764`, `650 av 1 764`: a number that was counted rather than quoted. */
function byCount(query: string, material: Material): Trace[] {
  const number = /^(\d[\d\s\u00a0]*)(?:\s+av\s+.*)?$/.exec(query)?.[1]
  if (number === undefined) return []
  const count = Number(number.replace(/\D/g, ''))
  return countedNumbers(material).filter((counted) => counted.count === count).map(({ heading, derivation }) => ({ heading: `${heading}: ${count}`, derivation, claims: [] }))
}

function byText(query: string, material: Material): Trace[] {
  const { inventory, vocabulary } = material
  const sought = simplified(query)
  const exact = inventory.claims.filter((claim) => simplified(claim.value) === sought || simplified(claim.original) === sought)
  const inside = exact.length > 0 ? exact : inventory.claims.filter((claim) => simplified(claim.value).includes(sought) || simplified(claim.original).includes(sought))
  if (inside.length > 0) return grouped(inside, inventory)
  const kommun = inventory.county.kommuner.find(({ name, fullName, code }) => [name, fullName, code].some((form) => simplified(form) === sought))
  if (kommun === undefined) return []
  return material.findings.matrix.cells
    .filter((cell) => cell.kommun === kommun.code && cell.status !== 'uppgift_saknas' && vocabulary.areas.some((area) => area.code === cell.area))
    .map((cell) => traceOfCell(cell, material))
}

const simplified = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim().toLocaleLowerCase('sv')

function traceOfCell(cell: StatusCell, { inventory, vocabulary }: Material): Trace {
  const area = vocabulary.areas.find(({ code }) => code === cell.area)
  const resources = inventory.resources.filter((resource) => cell.resources.includes(resource.id))
  const claimIds = new Set([...cell.claims])
  return {
    heading: `${nameOf(cell.kommun, inventory)}, ${area?.label ?? cell.area}: ${cell.status}`,
    derivation: [
      `regel ${cell.rule}`,
      ...(cell.age === null ? [] : [`ålder ${cell.age}${cell.speaksFor === null ? '' : `, avser ${cell.speaksFor}`}`]),
      ...(cell.via === null ? [] : [`via ${cell.via}`]),
      ...(cell.doubt === undefined ? [] : [cell.doubt]),
      ...resources.map((resource) => `verksamhet ${resource.name} (${resource.id})`),
    ],
    claims: traced(inventory.claims.filter((claim) => claimIds.has(claim.id)), inventory),
  }
}

/** One trace per subject. */
function grouped(claims: readonly Claim[], inventory: PublicInventory): Trace[] {
  const subjects = [...new Set(claims.map((claim) => claim.subject))].toSorted(compareSwedish)
  return subjects.map((subject) => ({
    heading: inventory.resources.find((resource) => resource.id === subject)?.name ?? subject,
    derivation: [],
    claims: traced(claims.filter((claim) => claim.subject === subject), inventory),
  }))
}

function traced(claims: readonly Claim[], inventory: PublicInventory): TracedClaim[] {
  return claims.map((claim) => {
    const field = inventory.resources.find((resource) => resource.id === claim.subject)?.fields[claim.field]
    return {
      claim,
      source: inventory.sources.find((source) => source.id === claim.source) ?? null,
      place: formatPlace(claim.place),
      preference: { shown: field === undefined || field.claims.includes(claim.id), rule: field?.preferredBy ?? null },
    }
  })
}

const nameOf = (code: string, inventory: PublicInventory): string => inventory.county.kommuner.find((kommun) => kommun.code === code)?.name ?? code
