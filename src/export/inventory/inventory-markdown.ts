import { escapeMarkdown, formatDay, formatNumber, formatPhone } from '#text'
import type { ClaimId, Kommun, KommunCode, Resource } from '#model'
import { kommunerShown, type ExportInput } from '../export-input.ts'
import { byName, fieldValue, labelOf, newestPeriods, notHelp, reachInWords, visibleClaims } from '../shown-words.ts'

/**
 * The inventory as a person reads it: what is for everybody once, then kommun by kommun. A shared resource stands in each kommun it
 * reaches and says so; what has ended stands under a heading of its own.
 */
export function inventoryMarkdown(input: ExportInput): string {
  const { inventory, findings, today } = input
  const shown: Shown = { ...input, visible: visibleClaims(inventory), periodOf: newestPeriods(inventory) }
  const available = new Set(findings.available)
  const everybody = inventory.resources.filter((resource) => available.has(resource.id) && isCountywide(resource)).toSorted(byName)
  const kommuner = new Map(inventory.county.kommuner.map((kommun) => [kommun.code, kommun]))
  return [
    `# ${escapeMarkdown(inventory.county.title)}: inventering`,
    '',
    `${formatNumber(inventory.resources.length)} verksamheter ur ${formatNumber(inventory.sources.length)} källor, sammanställda ${formatDay(today)}. En gemensam verksamhet räknas en gång och visas i varje kommun den når.`,
    '',
    '## Hela länet och hela landet',
    '',
    ...tableOf(everybody, shown),
    ...kommunerShown(input).flatMap((code) => kommunLines(code, kommuner.get(code), available, shown)),
  ].join('\n')
}

interface Shown extends ExportInput {
  readonly visible: ReadonlySet<ClaimId>
  readonly periodOf: (resource: Resource) => string
}

const isCountywide = (resource: Resource): boolean => resource.level === 'lan' || resource.level === 'nationell'

function kommunLines(code: KommunCode, kommun: Kommun | undefined, available: ReadonlySet<string>, input: Shown): string[] {
  const near = input.inventory.resources.filter((resource) => !isCountywide(resource) && (resource.covers.includes(code) || resource.host === code)).toSorted(byName)
  const open = near.filter((resource) => available.has(resource.id))
  const ended = near.filter((resource) => !available.has(resource.id))
  return [
    `## ${escapeMarkdown(kommun?.fullName ?? code)}`,
    '',
    ...(open.length === 0
      ? ['Ingen namngiven verksamhet utöver dem för hela länet och landet har hittats i materialet. Det betyder inte att det saknas i kommunen.', '']
      : tableOf(open, input)),
    ...(ended.length === 0 ? [] : [`### Inte stöd i dag`, '', `Källorna nämner också (${notHelp}):`, '', ...ended.map((resource) => `- ${escapeMarkdown(resource.name)}, ${escapeMarkdown(stateOf(resource, input))}${periodAfter(resource, input)}`), '']),
  ]
}

const stateOf = (resource: Resource, { vocabulary }: ExportInput): string => labelOf(vocabulary, 'availability', resource.status).toLowerCase()

function periodAfter(resource: Resource, { periodOf }: Shown): string {
  const period = periodOf(resource)
  return period === '' ? ' (odaterad)' : ` (${escapeMarkdown(period.replace('/', '–'))})`
}

function tableOf(resources: readonly Resource[], input: Shown): string[] {
  if (resources.length === 0) return ['Ingen verksamhet har hittats i materialet.', '']
  return [
    '| Verksamhet | Typ | Huvudman | Når | Telefon | Webb | Avser | Källa |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...resources.map((resource) => `| ${cellsOf(resource, input).join(' | ')} |`),
    '',
  ]
}

function cellsOf(resource: Resource, input: Shown): string[] {
  const { inventory, vocabulary, visible } = input
  const phones = fieldValue(resource, 'phone', visible).split(/[;,]/).map((phone) => phone.trim()).filter((phone) => phone !== '')
  const period = input.periodOf(resource)
  const sources = new Set(resource.members.map((member) => member.source))
  const publishers = new Set(inventory.sources.filter((source) => sources.has(source.id)).map((source) => source.publisher))
  return [
    escapeMarkdown(resource.name),
    escapeMarkdown(labelOf(vocabulary, 'resource_type', resource.type)),
    escapeMarkdown(providerOf(resource, input)),
    escapeMarkdown(reachInWords(resource, input)) || 'anges inte',
    phones.map((phone) => escapeMarkdown(formatPhone(phone))).join(', ') || 'uppgift saknas',
    escapeMarkdown(fieldValue(resource, 'website', visible)) || 'uppgift saknas',
    period === '' ? 'odaterad' : escapeMarkdown(period.replace('/', '–')),
    [...publishers].map((publisher) => escapeMarkdown(publisher === '' ? 'utgivare okänd' : publisher)).join(', '),
  ]
}

/** The kind of provider always stands beside the name: an association is never taken for the kommun. */
function providerOf(resource: Resource, { vocabulary }: ExportInput): string {
  const kind = labelOf(vocabulary, 'provider_kind', resource.providerKind).toLowerCase()
  if (resource.provider === '') return resource.providerKind === 'okand' || resource.providerKind === '' ? 'huvudman okänd' : kind
  return resource.providerKind === 'kommun' || resource.providerKind === 'okand' || resource.providerKind === '' ? resource.provider : `${resource.provider} (${kind})`
}
