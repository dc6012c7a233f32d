import type { Kommun, Resource } from '#model'
import { escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import { ageOfResource, periodOfResource } from '../age.ts'
import type { Context } from '../context.ts'
import { byNameInSwedish } from '../resource-order.ts'
import { phoneOf, resourceView, sourcesOfClaims } from '../resource-view.ts'
import { listed } from '../sentences/listing.ts'
import { number } from '../sentences/counting.ts'
import { lineView } from './line-view.ts'
import { isUnconfirmed, nationalDigits, supportLines, type SupportLine } from './register.ts'

/** Kinds of resource that a person exposed to or using violence, or somebody close, may ring. */
const contactTypes = new Set([
  'mottagning_ifo', 'socialjour', 'vald_team', 'samtalsmottagning_utsatta', 'kriscentrum_kvinnor', 'kriscentrum_man', 'kvinnojour', 'tjejjour_ungdomsjour',
  'mansjour', 'brottsofferjour', 'stodcentrum_brottsutsatta', 'valdsutovare_behandling', 'samlad_verksamhet', 'hrv_team', 'mikamottagning', 'kast', 'vaxel',
])

/** B4: where to turn, at three levels: the country's lines, the county's services, and each kommun. */
export function viewBilagaStodlinjer(context: Context): View {
  const lines = supportLines(context.sections)
  const known = new Set(lines.flatMap((line) => [line.number, ...line.former]).map(nationalDigits))
  const withPhone = context.available.filter((resource) => resource.fields.phone !== undefined)
  const national = byNameInSwedish(withPhone.filter((resource) => resource.level === 'nationell' && !isKnown(resource, known)))
  const county = byNameInSwedish(withPhone.filter((resource) => resource.level === 'lan'))
  const doubtful = national.filter((resource) => hasTwoNumbers(resource, context))
  const clear = national.filter((resource) => !doubtful.includes(resource))
  const local = withPhone.filter((resource) => contactTypes.has(resource.type) && resource.level !== 'lan' && resource.level !== 'nationell')
  return {
    lines: lines.map((line) => lineView(line, context)),
    unconfirmed: unconfirmedText(lines, context),
    more: clear.map((resource) => resourceView(resource, context)),
    hasMore: clear.length > 0,
    doubtful: doubtful.length === 0 ? nothing : md`${listed(doubtful.map((resource) => escaped(resource.name)))} visas inte här: källorna ger olika nummer.`,
    countywide: county.map((resource) => resourceView(resource, context)),
    hasCounty: county.length > 0,
    kommuner: context.shown.map((kommun) => kommunView(kommun, local, context)),
  }
}

function kommunView(kommun: Kommun, local: readonly Resource[], context: Context): View {
  const own = byNameInSwedish(local.filter((resource) => resource.covers.includes(kommun.code)))
  return { name: escaped(kommun.name), numbers: joined(own.map((resource) => context.once(`number ${resource.id}`, () => numberText(resource, context))), '; ') }
}

/** Name, number and year; hours, web pages and what other sources say stand where the service is told in full. */
function numberText(resource: Resource, context: Context): Md {
  const others = (resource.fields.phone?.others ?? []).length > 0
  return md`${escaped(resource.name)} ${phoneOf(resource, context)} (${printPeriod(periodOfResource(resource, context), ageOfResource(resource, context))}${others ? md`; källorna ger också andra nummer` : nothing})${context.notes.after(sourcesOfClaims(resource.fields.phone?.claims ?? [], context))}`
}

const isKnown = (resource: Resource, known: ReadonlySet<string>): boolean =>
  resource.fields.phone !== undefined && resource.fields.phone.value.split(/[;,]/).some((phone) => known.has(nationalDigits(phone)))

/** Somebody in need must not ring a number that another source contradicts. */
function hasTwoNumbers(resource: Resource, context: Context): boolean {
  return (resource.fields.phone?.others ?? []).length > 0 || context.findings.conflicts.some((conflict) => conflict.subject === resource.id && conflict.field === 'phone')
}

function unconfirmedText(lines: readonly SupportLine[], context: Context) {
  const count = lines.filter((line) => isUnconfirmed(line, context.today)).length
  if (count === 0) return nothing
  return count === lines.filter((line) => !line.fixed).length
    ? md`Inget av numren är kontrollerat det senaste halvåret. De är hämtade ur källorna och inte provringda: kontrollera numret innan du hänvisar någon vidare.`
    : md`${number(count)} av numren är inte kontrollerade det senaste halvåret: kontrollera numret innan du hänvisar någon vidare.`
}
