import { formatPhone } from '#text'
import type { Claim, ClaimId, FieldValue, Kommun, Resource, SourceId } from '#model'
import { escaped, joined, md, noBreak, nothing, uncapitalised, type Md, type View } from '../markdown/md.ts'
import { printPeriod } from '../markdown/status.ts'
import { ageOfResource, periodOfResource } from './age.ts'
import { nationalDigits } from './bilaga-stodlinjer/register.ts'
import { printable, type Context } from './context.ts'
import { counted, kommunNoun } from './sentences/counting.ts'
import { kommunNames } from './sentences/listing.ts'
import { notShown } from './statement.ts'

/** A resource as a row of a table; the same in every section. `seenFrom` is the kommun on whose sheet it stands. */
export function resourceView(resource: Resource, context: Context, seenFrom?: Kommun): View {
  return { ...context.once(`resource ${resource.id}`, () => sameEverywhere(resource, context)), reach: reachText(resource, context, seenFrom) }
}

function sameEverywhere(resource: Resource, context: Context): View {
  return {
    name: escaped(resource.name),
    kind: kindText(resource, context),
    provider: providerText(resource, context),
    forWhom: forWhomText(resource, context),
    contact: contactText(resource, context),
    period: printPeriod(periodOfResource(resource, context), ageOfResource(resource, context)),
    state: escaped(uncapitalised(context.label('availability', resource.status))),
    sources: context.notes.refer(sourcesOf(resource)),
  }
}

/** Services for men may be for those exposed to violence, for those who use it, or for both: the name alone never says. */
const namedAfterMen = new Set(['mansjour', 'kriscentrum_man'])

/** "Barnahus Exempel" says by its name what it is. */
function kindText(resource: Resource, context: Context): Md {
  const label = uncapitalised(context.label('resource_type', resource.type))
  if (namedAfterMen.has(resource.type)) return md`${escaped(label)} (målgrupp: ${forWhomText(resource, context)})`
  return resource.name.toLocaleLowerCase('sv').includes(label) ? nothing : escaped(label)
}

/** Open to everybody in the county or the country: told once in a chapter of its own. */
export const isCountywide = (resource: Resource): boolean => resource.level === 'lan' || resource.level === 'nationell'

export function sourcesOf(resource: Resource): SourceId[] {
  return resource.members.map((member) => member.source)
}

/** Kinds that the name of a provider does not give away, and that a reader must not mistake for the kommun itself. */
const spelledOutKinds = new Set(['ideell_forening', 'stiftelse_trossamfund', 'privat_utforare', 'privat_vardgivare', 'flera_kommuner', 'flera_huvudman', 'region'])

/** What several kommuner have together: told once in a chapter of its own, and by name on the sheet of each. */
export const isShared = (resource: Resource): boolean => resource.level === 'delregional' || resource.level === 'mellankommunal'

export const providerKindText = (resource: Resource, context: Context): Md =>
  escaped(resource.providerKind === 'okand' ? 'huvudman okänd' : uncapitalised(context.label('provider_kind', resource.providerKind)))

/** Who runs it, with the kind written out: an association's work is never shown as the kommun's own. */
export function providerText(resource: Resource, context: Context): Md {
  if (resource.provider === '') return providerKindText(resource, context)
  const kind = uncapitalised(context.label('provider_kind', resource.providerKind))
  if (!spelledOutKinds.has(resource.providerKind) || resource.provider.toLocaleLowerCase('sv').includes(kind)) return escaped(resource.provider)
  return resource.provider.endsWith(')') ? md`${escaped(resource.provider)}, ${escaped(kind)}` : md`${escaped(resource.provider)} (${escaped(kind)})`
}

/** Whom the resource reaches, said so that nobody takes a shared service for the kommun's own. */
export function reachText(resource: Resource, context: Context, seenFrom?: Kommun): Md {
  const host = resource.host === undefined ? undefined : context.kommunOf(resource.host)
  const others = resource.covers.filter((code) => code !== seenFrom?.code)
  if (resource.level === 'nationell') return md`hela landet`
  if (resource.level === 'lan') return md`hela länet`
  if (seenFrom !== undefined && others.length === 0) return host !== undefined && host.code !== seenFrom.code ? md`via ${escaped(host.name)}` : nothing
  if (resource.covers.length === 0) return md`kommuner inte angivna`
  const outside = resource.coversOutside.flatMap((code) => context.kommunOf(code) ?? [])
  const together = joined([
    seenFrom === undefined && resource.covers.length <= 3
      ? kommunNames(resource.covers.flatMap((code) => context.kommunOf(code) ?? []))
      : seenFrom === undefined ? counted(resource.covers.length, kommunNoun) : md`gemensam för ${counted(resource.covers.length, kommunNoun)}`,
    host === undefined || resource.covers.length === 1 ? nothing : host.code === seenFrom?.code ? md`kommunen är värd` : md`värd ${escaped(host.name)}`,
    outside.length === 0 ? nothing : md`även ${kommunNames(outside)} utanför länet`,
  ], ', ')
  return together
}

function forWhomText(resource: Resource, context: Context): Md {
  const labels = resource.targetGroups.map((code) => escaped(uncapitalised(context.label('target_group', code))))
  return labels.length === 0 ? md`anges inte` : joined(labels, ', ')
}

/** Phone, web page and hours, and what other sources say instead. Never an address. */
export function contactText(resource: Resource, context: Context): Md {
  const parts = [
    withOthers(resource.fields.phone, (value) => phonesText(value, context), context),
    withOthers(resource.fields.website, webText, context),
    withOthers(resource.fields.opening_hours, escaped, context),
  ].filter((part) => part !== '')
  return parts.length === 0 ? md`uppgift saknas` : joined(parts, '; ')
}

/** The number shown, when this audience may see it. */
export function phoneOf({ fields: { phone } }: Resource, context: Context): Md {
  return phone === undefined ? nothing : isPrintable(phone.claims, context) ? phonesText(phone.value, context) : notShown
}

/** The value shown and, beside it, those that lost: nothing a source says is silently dropped. */
function withOthers(field: FieldValue | undefined, print: (value: string) => Md, context: Context): Md {
  if (field === undefined) return nothing
  if (!isPrintable(field.claims, context)) return notShown
  const others = (field.others ?? []).filter((other) => isPrintable(other.claims, context))
  if (others.length === 0) return print(field.value)
  const lost = others.map((other) => md`${print(other.value)}${context.notes.after(sourcesOfClaims(other.claims, context))}`)
  return md`${print(field.value)}${context.notes.after(sourcesOfClaims(field.claims, context))} (annan uppgift: ${joined(lost, ', ')})`
}

export function phonesText(value: string, context: Context): Md {
  return joined(phonesIn(value).map((phone) => {
    const now = context.formerNumbers.get(nationalDigits(phone))
    return now === undefined ? phoneLink(phone) : md`${phoneLink(phone)} (äldre nummer, numera ${phoneLink(now)})`
  }), ', ')
}

/** One cell may hold two numbers: `0500-49 74 21; 0500-49 74 22`. */
function phonesIn(value: string): string[] {
  return value.split(/[;,]/).map((part) => part.trim()).filter((part) => part !== '')
}

/** A number one can press, shown in Swedish groups; a text that is no number is a text. */
export function phoneLink(phone: string): Md {
  if (!/^\+?\d[\d ()\u00a0-]*$/.test(phone)) return escaped(phone)
  const shown = formatPhone(phone).replaceAll(' ', noBreak) as Md
  return md`[${shown}](tel:${phone.replace(/[^\d+]/g, '') as Md})`
}

/** The host as link text: it stands alone, and a long address does not break the table. */
export function webText(address: string): Md {
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(address)?.[1]
  return host === undefined ? nothing : md`[${escaped(host.replace(/^www\./i, ''))}](<${safeAddress(address)}>)`
}

/** Signs that would end the link or the cell of a table early are written as percent codes. */
export function safeAddress(address: string): Md {
  return address.replace(/[\s<>\\|`]/g, (sign) => encodeURIComponent(sign)) as Md
}

function isPrintable(claims: readonly ClaimId[], context: Context): boolean {
  return claims.every((id) => {
    const claim = context.claimOf(id)
    return claim === undefined || printable(claim, context)
  })
}

export function sourcesOfClaims(ids: readonly ClaimId[], context: Context): SourceId[] {
  return ids.flatMap((id): SourceId[] => {
    const claim: Claim | undefined = context.claimOf(id)
    return claim === undefined ? [] : [claim.source]
  })
}
