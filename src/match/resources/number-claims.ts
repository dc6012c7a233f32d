import type { Claim } from '#model'

/**
 * Gives each claim the subject it got and the id `<subject>/<field>/<n>`. The number follows the ids of the mentions and the order of the
 * values within each, never the order of files or rows.
 *
 * @param claims claims in the order in which they are to be counted
 */
export function numberClaims(claims: readonly { readonly claim: Claim; readonly subject: string }[]): Claim[] {
  const counts = new Map<string, number>()
  return claims.map(({ claim, subject }) => {
    const key = `${subject}/${claim.field}`
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return { ...claim, subject, id: `${key}/${number}` }
  })
}
