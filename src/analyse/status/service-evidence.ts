import type { Area, AreaCode, Claim, KommunCode, Resource } from '#model'
import { datedOf, groupedBy, isWithheld, order, unique, type Material } from '../material.ts'
import type { Evidence } from './evidence.ts'
import { disputedMembers, kommunerIn, memberListsOf } from './member-lists.ts'
import { reachOf } from './reach.ts'
import { answerOf, type ServiceAnswer } from './what-services-say.ts'

/** A resource that can be turned to and says something on an area, with the kommuner it reaches or may reach. */
export interface ServiceOnArea {
  readonly resource: Resource
  readonly answer: Exclude<ServiceAnswer, { readonly says: 'nothing' }>
  readonly kommuner: ReadonlySet<KommunCode>
  readonly disputed: ReadonlySet<KommunCode>
  /** One claim of each member list; the sides of a dispute. */
  readonly lists: readonly Claim[]
  readonly tellings: readonly Telling[]
}

/** What one mention of a service says of whom it reaches, by claims that may be seen. */
interface Telling {
  /** The claim that names the kommun; no kommun when it names none at all. */
  readonly naming: ReadonlyMap<KommunCode, Claim>
  readonly namesSome: boolean
  readonly hosts: ReadonlyMap<string, Claim>
  /** What it is, when it does not say where. */
  readonly otherwise: Claim
}

/** For each area, the services whose presence says something on it. */
export function servicesByArea(material: Material): ReadonlyMap<AreaCode, readonly ServiceOnArea[]> {
  const services = material.available.map((resource) => {
    const disputed = disputedMembers(resource, material)
    return {
      resource,
      disputed,
      kommuner: new Set([...resource.covers, ...disputed]),
      lists: memberListsOf(resource, material).map((list) => list.claims[0]!),
      tellings: tellingsOf(resource, material),
    }
  })
  return new Map(material.areas.map((area) => [area.code, services.flatMap((service): ServiceOnArea[] => {
    const answer = answerOf(service.resource, area)
    return answer.says === 'nothing' ? [] : [{ ...service, answer }]
  })]))
}

function tellingsOf(resource: Resource, material: Material): readonly Telling[] {
  const claims = material.claimsOf(resource.id)
  const shown = claims.filter((claim) => !isWithheld(claim))
  return [...groupedBy(shown.length === 0 ? claims : shown, (claim) => claim.mention)].toSorted(([a], [b]) => order(a, b)).map(([, own]) => tellingOf(own, material))
}

function tellingOf(claims: readonly Claim[], material: Material): Telling {
  const covers = claims.filter((claim) => claim.field === 'covers')
  const naming = new Map<KommunCode, Claim>()
  for (const claim of covers) for (const kommun of kommunerIn(claim.value, material)) if (!naming.has(kommun)) naming.set(kommun, claim)
  return {
    naming,
    namesSome: covers.length > 0,
    hosts: new Map(claims.filter((claim) => claim.field === 'kommun_code').toReversed().map((claim) => [claim.value, claim])),
    otherwise: claims.find((claim) => claim.field === 'type') ?? claims.find((claim) => claim.field === 'name') ?? claims[0]!,
  }
}

/**
 * Areas that ask what the kommun itself does: that the county or the nation has a coordinator, a plan, a web page or a course does not say
 * that the kommun has, or takes part.
 */
const ownWork = new Set([
  'samordnare', 'handlingsplan', 'riktlinjer', 'rutiner', 'samverkansgrupp', 'overenskommelser', 'forebyggande_skola', 'kommun_fri_fran_vald', 'information', 'utbildning',
  'kartlaggning', 'systematisk_uppfoljning', 'oppna_jamforelser',
])

/** What each source says on the area by telling of a service that reaches the kommun. */
export function serviceEvidence(kommun: KommunCode, area: Area, services: readonly ServiceOnArea[], material: Material): Evidence[] {
  return services.filter((service) => service.kommuner.has(kommun)).flatMap(({ resource, answer, disputed, lists, tellings }): Evidence[] => {
    const { reach, via, rule } = reachOf(resource, kommun)
    if (reach === 'countywide' && ownWork.has(area.code)) return []
    const partly = answer.says === 'part' || resource.status === 'finns_delvis' || resource.status === 'via_annan'
    const isDisputed = disputed.has(kommun)
    const common = {
      answer: 'yes' as const,
      partly: partly || reach !== 'own',
      reach: isDisputed ? 'near' as const : reach,
      via,
      rule: answer.says === 'part' ? answer.rule : partly && reach === 'own' ? 'analyse/status-partly' as const : rule,
      reason: answer.says === 'part' ? answer.reason : null,
      question: '',
      resource: resource.id,
      disputed: isDisputed,
    }
    return supportingClaims(tellings, kommun).map((claim) => ({
      ...common,
      source: claim.source,
      kind: material.kindOf(claim.source),
      dated: datedOf([claim]),
      claims: unique([claim, ...(isDisputed ? lists : [])].map((each) => each.id)),
    }))
  })
}

/**
 * For each mention of the service, the claim by which it reaches the kommun: that it covers it, else where it is, else what it is. A
 * mention that names others only says nothing of this kommun.
 */
function supportingClaims(tellings: readonly Telling[], kommun: KommunCode): Claim[] {
  const naming = tellings.filter((telling) => !telling.namesSome || telling.naming.has(kommun))
  return (naming.length === 0 ? tellings : naming).map((telling) => telling.naming.get(kommun) ?? telling.hosts.get(kommun) ?? telling.otherwise)
}
