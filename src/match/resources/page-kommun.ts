import type { Claim, KommunCode, Mention } from '#model'
import { isSharedLevel } from '../comparisons/reach/shared-level.ts'

/**
 * Whether the kommun was taken from the head of the page, above what tells of the service: then it is the kommun whose page it is. A
 * service of one kommun is there all the same; a shared one reaches it.
 */
export function isOfPage(claim: Claim, mention: Mention): boolean {
  return claim.place.line !== undefined && mention.place.line !== undefined && claim.place.line < mention.place.line
}

/** The kommun that a mention says the service is run from; undefined when it only stands on that kommun's page and is shared. */
export function hostIn(mention: Mention): KommunCode | undefined {
  const kommun = mention.claims.find(({ field }) => field === 'kommun_code')
  const level = mention.claims.find(({ field }) => field === 'level')?.value ?? ''
  return kommun === undefined || (isOfPage(kommun, mention) && isSharedLevel(level)) ? undefined : kommun.value
}
