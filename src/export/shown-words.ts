import { compareSwedish } from '#text'
import { isReachedThroughAnother, type Age, type Claim, type ClaimId, type PublicInventory, type Resource, type Status, type StatusCell, type Vocabulary } from '#model'

/** The seven ways a state is written: the six states, and what is reached through another told apart from what is there in part. */
export type StatusWord = Status | 'via_annan'

export const statusWords: Readonly<Record<StatusWord, string>> = {
  finns: 'finns',
  finns_delvis: 'finns delvis',
  via_annan: 'via annan',
  finns_inte: 'finns inte',
  ej_tillampligt: 'ej tillämpligt',
  motstridigt: 'motstridigt',
  uppgift_saknas: 'uppgift saknas',
}

export const ageWords: Readonly<Record<Age, string>> = { aktuell: 'aktuell', aldre: 'äldre', gammal: 'gammal', odaterad: 'odaterad' }

export const statusWordOf = (cell: Pick<StatusCell, 'status' | 'via' | 'rule'>): StatusWord => (isReachedThroughAnother(cell) ? 'via_annan' : cell.status)

/** Swedish label of a code of the taxonomy; the code itself when the taxonomy lacks it. */
export function labelOf(vocabulary: Vocabulary, scheme: string, code: string): string {
  return vocabulary.terms.find((term) => term.scheme === scheme && term.code === code)?.label ?? code
}

/** Whether this audience may see the claim. Everything withheld is already a marker; an export leaves the claim out altogether. */
export function mayBeSeen(claim: Claim, inventory: PublicInventory): boolean {
  return claim.secrecy === 'public' || (claim.secrecy === 'internal' && inventory.audience === 'internal')
}

/** Ids of the claims that this audience may see. */
export function visibleClaims(inventory: PublicInventory): ReadonlySet<ClaimId> {
  return new Set(inventory.claims.filter((claim) => mayBeSeen(claim, inventory)).map((claim) => claim.id))
}

/** A field's value as text, when at least one claim behind it may be seen, or a person decided it. */
export function fieldValue(resource: Resource, field: keyof Resource['fields'], visible: ReadonlySet<ClaimId>): string {
  const value = resource.fields[field]
  return value !== undefined && (value.claims.length === 0 || value.claims.some((id) => visible.has(id))) ? value.value : ''
}

export function byName(a: Resource, b: Resource): number {
  return compareSwedish(a.name, b.name) || compareSwedish(a.id, b.id)
}

/** Names of the kommuner reached, or the whole county or nation in words that a reader of tables understands. */
export function reachInWords(resource: Resource, { inventory, vocabulary }: { readonly inventory: PublicInventory; readonly vocabulary: Vocabulary }): string {
  if (resource.level === 'nationell') return 'hela landet'
  if (resource.level === 'lan' && resource.covers.length === inventory.county.kommuner.length) return 'hela länet'
  const codes = new Set([...resource.covers, ...resource.coversOutside])
  return vocabulary.kommuner.filter((kommun) => codes.has(kommun.code)).map((kommun) => kommun.name).toSorted(compareSwedish).join(', ')
}

/** For each resource, the newest period that a source of it speaks for, as written; blank when all are undated. */
export function newestPeriods(inventory: PublicInventory): (resource: Resource) => string {
  const periods = new Map(inventory.mentions.map((mention) => [mention.id, mention.dates.speaksFor]))
  const lastOf = (period: string): string => period.split('/').at(-1)!
  return (resource) => resource.members
    .flatMap((member) => periods.get(member.mention) ?? [])
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : lastOf(a) > lastOf(b) ? 1 : a < b ? -1 : 1))
    .at(-1) ?? ''
}

/** The note that an ended or dormant service carries, so that no list can be read as if it were help. */
export const notHelp = 'upphörd, vilande, planerad eller omtvistad: inte stöd att vända sig till'
