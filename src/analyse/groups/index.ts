import { compareSwedish } from '#text'
import type { Reach, Resource } from '#model'
import { isCountywide } from '../availability/index.ts'
import { kommunerOf } from '../coverage/index.ts'
import type { Material } from '../material.ts'

/**
 * What is known for each group or form of violence of the taxonomy: the resources that name it and can be turned to, and the kommuner
 * reached by others than those for the whole county or nation. One for each term, also when no resource names it.
 */
export function reachOfTerms(scheme: Reach['scheme'], material: Material): Reach[] {
  const field = scheme === 'target_group' ? 'target_groups' : 'violence_forms'
  const codesOf = (resource: Resource): readonly string[] => (scheme === 'target_group' ? resource.targetGroups : resource.violenceForms)
  return material.vocabulary.terms.filter((term) => term.scheme === scheme).toSorted((a, b) => compareSwedish(a.label, b.label)).map((term) => {
    const naming = material.available.filter((resource) => codesOf(resource).includes(term.code))
    const kommuner = kommunerOf(new Set(naming.filter((resource) => !isCountywide(resource)).flatMap((resource) => resource.covers)), material)
    return {
      scheme,
      code: term.code,
      label: term.label,
      resources: naming.map((resource) => resource.id),
      kommuner,
      countywide: naming.filter(isCountywide).map((resource) => resource.id),
      unreached: material.kommuner.map(({ code }) => code).filter((code) => !kommuner.includes(code)),
      claims: naming.flatMap((resource) => material.claimsOf(resource.id)).filter((claim) => claim.field === field && claim.value === term.code).map(({ id }) => id),
    }
  })
}
