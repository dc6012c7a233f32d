import { canonicalAddress, fold } from '#text'
import type { Claim, Field, MentionId } from '#model'
import { groupedBy } from '../engine/grouped.ts'

/** What one mention says on one field: one value, or several phones, groups, kommuner. */
export interface Statement {
  readonly mention: MentionId
  readonly claims: readonly Claim[]
  /** Keys of the values, under which two spellings of one value are equal. */
  readonly keys: readonly string[]
}

/** Fields whose values are lists that add to each other: that one source names more groups contradicts nobody. */
export const additive: ReadonlySet<Field> = new Set(['target_groups', 'violence_forms', 'languages', 'access', 'goal'])

/** Fields of running text, where only the words matter and not how they are set. */
const worded: ReadonlySet<Field> = new Set(['name', 'provider', 'address', 'opening_hours', 'note', 'languages', 'title', 'publisher'])

/** The form in which two values of a field are the same value. */
export function valueKey(field: Field, value: string): string {
  if (field === 'website') return canonicalAddress(value) ?? fold(value)
  if (field === 'email') return value.toLowerCase()
  return worded.has(field) ? fold(value) : value
}

/** Claims of one field by mention, in the order of mentions and of the claims within each. */
export function statementsOf(claims: readonly Claim[]): Statement[] {
  return [...groupedBy(claims, ({ mention }) => mention)].map(([mention, own]) => ({ mention, claims: own, keys: [...new Set(own.map((claim) => valueKey(claim.field, claim.value)))] }))
}
