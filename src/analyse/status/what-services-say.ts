import { fold } from '#text'
import type { Area, Resource } from '#model'
import type { RuleId } from '../rules.ts'

/** What the presence of a service says on an area: all of it, part of it with the reason, or nothing. */
export type ServiceAnswer = { readonly says: 'all' } | { readonly says: 'part'; readonly rule: RuleId; readonly reason: string } | { readonly says: 'nothing' }

const all: ServiceAnswer = { says: 'all' }
const nothing: ServiceAnswer = { says: 'nothing' }
const ordinary: ServiceAnswer = { says: 'part', rule: 'analyse/status-ordinary-service', reason: 'Att verksamheten finns säger inte att den frågar om våld.' }
const notOnViolence: ServiceAnswer = { says: 'part', rule: 'analyse/status-ordinary-service', reason: 'Att verksamheten finns säger inte att den arbetar mot våld.' }
const campaign: ServiceAnswer = { says: 'part', rule: 'analyse/status-campaign-alone', reason: 'Bara en kampanj är känd.' }
const network: ServiceAnswer = { says: 'part', rule: 'analyse/status-network', reason: 'Ett nätverk utan mandat är känt.' }
const onlyForMen: ServiceAnswer = { says: 'part', rule: 'analyse/status-target-group', reason: 'Bara en jour för män är känd.' }
const forWhomUnknown: ServiceAnswer = { says: 'part', rule: 'analyse/status-target-group', reason: 'Källan anger inte om verksamheten är för den som är utsatt eller för den som utövar våld.' }

/** Types whose presence answers only part of the question of an area. */
const partial: Readonly<Record<string, Readonly<Record<string, ServiceAnswer>>>> = {
  vard_rutin: { vardcentral: ordinary, akutmottagning: ordinary, modrahalsovard: ordinary, barnhalsovard: ordinary, tandvard: ordinary },
  vard_psykiatri: { vuxenpsykiatri: notOnViolence, bup: notOnViolence, beroendevard: notOnViolence },
  familjeradgivning: { familjeradgivning: ordinary, familjeratt: ordinary },
  kommun_fri_fran_vald: { foraldraskapsstod: notOnViolence },
  information: { kampanj: campaign },
  samverkansgrupp: { natverk: network },
  kvinnojour: { mansjour: onlyForMen },
}

/** Names like kriscentrum för män and Utväg do not say whether it is for those exposed to violence or for those who use it. */
const eitherSide = new Set(['kriscentrum_man', 'samlad_verksamhet'])
const forUsers = new Set(['utovare_vuxna', 'utovare_unga'])
const forExposed = new Set(['utsatta_vuxna', 'utsatta_kvinnor', 'utsatta_man', 'barn_utsatta', 'barn_bevittnat', 'barn_medfoljande', 'unga', 'gravida', 'narstaende'])
const areasForUsers = new Set(['utovare_samtal', 'utovare_program', 'utovare_boende'])

/** What a resource of a type that belongs to the area says on it. */
export function answerOf(resource: Resource, area: Area): ServiceAnswer {
  if (!area.resourceTypes.includes(resource.type) || isSwitchboard(resource)) return nothing
  if (area.code === 'utovare_program' && resource.type === 'valdsutovare_behandling' && !namesProgramme(resource, area)) return nothing
  if (eitherSide.has(resource.type)) {
    if (areasForUsers.has(area.code)) return bySide(resource, forUsers, forExposed)
    if (area.code === 'samtal_utan_beslut') return bySide(resource, forExposed, forUsers)
  }
  return partial[area.code]?.[resource.type] ?? all
}

/** With a target group on the right side it counts; on the other side only, it does not; with none, in part. */
function bySide(resource: Resource, right: ReadonlySet<string>, wrong: ReadonlySet<string>): ServiceAnswer {
  if (resource.targetGroups.some((group) => right.has(group))) return all
  return resource.targetGroups.some((group) => wrong.has(group)) ? nothing : forWhomUnknown
}

/** Pages often give the number of the whole kommun as the way in; that is not an intake, whatever type it was given. */
function isSwitchboard(resource: Resource): boolean {
  return resource.type === 'vaxel' || /(?:^|\s)(?:kommun)?växeln?(?:\s|$)/.test(fold(resource.name))
}

/** `ATV`, `Predov`: the ways the area is written in real sources, but for the general word. */
function namesProgramme(resource: Resource, area: Area): boolean {
  const note = resource.fields.note?.value ?? ''
  const said = fold([resource.name, ...resource.alsoCalled, note].join(' ')).split(/[^\p{L}\d]+/u)
  const programmes = area.writtenAs.map(fold).filter((name) => name !== 'behandlingsprogram' && !name.includes(' '))
  return programmes.some((name) => said.includes(name))
}
