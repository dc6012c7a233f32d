import type { Claim, Field, Mention } from '#model'

/**
 * Gives each claim the subject it got and the id `<subject>/<field>/<n>`. The number follows the ids of the mentions and the order of the
 * values within each, never the order of files or rows.
 *
 * @param mentions in the order in which their claims are to be counted
 * @param resourceOf the resource that a mention means; claims of other mentions keep their subject
 */
export function numberClaims(mentions: readonly Mention[], resourceOf: ReadonlyMap<Mention, string>): Claim[] {
  const counts = new Map<string, Map<Field, number>>()
  const numbered: Claim[] = []
  for (const mention of mentions) {
    for (const claim of mention.claims) {
      const subject = resourceOf.get(mention) ?? claim.subject
      const ofSubject = counts.get(subject) ?? new Map<Field, number>()
      const number = (ofSubject.get(claim.field) ?? 0) + 1
      counts.set(subject, ofSubject.set(claim.field, number))
      numbered.push({ ...claim, subject, id: `${subject}/${claim.field}/${number}` })
    }
  }
  return numbered
}
