import { compareSwedish } from '#text'
import type { ClaimId, Field, Resource } from '#model'
import { kommunerShown, type ExportInput } from '../export-input.ts'
import { byName, fieldValue, labelOf, newestPeriods, reachInWords, visibleClaims } from '../shown-words.ts'

/** The headings our own reader understands, so that a row can be put right in the table and read in. */
const headings = [
  'Namn', 'Typ', 'Tillgänglighet', 'Huvudman', 'Huvudmannens slag', 'Nivå', 'Kommunkod', 'Kommun', 'Når', 'Målgrupp', 'Våldsform', 'Telefon', 'E-post', 'Webb', 'Öppettider', 'Språk',
  'Anteckning', 'Avser', 'Källa', 'Id',
]

/** One row for each resource, by name in Swedish order: also ended ones, with their state in a column of its own. */
export function inventoryTable(input: ExportInput): string[][] {
  const shown = new Set(kommunerShown(input))
  const resources = input.inventory.resources.filter((resource) => shown.size === input.findings.matrix.kommuner.length || resource.covers.some((code) => shown.has(code)))
  const visible = visibleClaims(input.inventory)
  const periodOf = newestPeriods(input.inventory)
  return [headings, ...resources.toSorted(byName).map((resource) => rowOf(resource, periodOf(resource), visible, input))]
}

function rowOf(resource: Resource, period: string, visible: ReadonlySet<ClaimId>, input: ExportInput): string[] {
  const { inventory, vocabulary } = input
  const value = (field: Field): string => fieldValue(resource, field, visible)
  const labels = (scheme: string, codes: readonly string[]): string => codes.map((code) => labelOf(vocabulary, scheme, code)).join(', ')
  const host = vocabulary.kommuner.find((kommun) => kommun.code === resource.host)
  const sources = new Set(resource.members.map((member) => member.source))
  const addresses = inventory.sources.filter((source) => sources.has(source.id)).map((source) => source.address ?? source.title)
  return [
    resource.name,
    labelOf(vocabulary, 'resource_type', resource.type),
    labelOf(vocabulary, 'availability', resource.status),
    resource.provider,
    labelOf(vocabulary, 'provider_kind', resource.providerKind),
    labelOf(vocabulary, 'level', resource.level),
    host?.code ?? '',
    host?.name ?? '',
    reachInWords(resource, input),
    labels('target_group', resource.targetGroups),
    labels('violence_form', resource.violenceForms),
    value('phone'),
    value('email'),
    value('website'),
    value('opening_hours'),
    value('languages'),
    value('note'),
    period,
    addresses.toSorted(compareSwedish).join(' '),
    resource.id,
  ]
}
