import type { Claim, ClaimId, Field, FieldValue, Term } from '#model'
import { groupedBy } from '../engine/grouped.ts'
import { isSurelyNewer } from './dated.ts'
import { rank, weightOf, type Preferences } from './prefer.ts'
import { additive, statementsOf, valueKey, type Statement } from './statements.ts'

/** Values of one field standing side by side: `+46313900601;+46313900602`. */
const separator = ';'

/**
 * The value of one field as it is shown: the preferred statement whole, the claims behind it first, and what else is said as
 * `others`. Lists that add to each other (groups, languages) are put together and nobody loses. Never an average, never a value that no
 * source has given.
 *
 * @param claims claims of one field of one resource, in a fixed order
 */
export function fieldValue(field: Field, claims: readonly Claim[], preferences: Preferences, terms: readonly Term[]): FieldValue {
  // Most fields are told of once.
  if (claims.length === 1) return { value: claims[0]!.value, claims: [claims[0]!.id] }
  const statements = field === 'covers' ? memberLists(claims) : statementsOf(claims)
  const { ranked, rule } = rank(statements, preferences)
  if (additive.has(field)) return together(field, ranked, terms)
  if (field === 'covers') return lists(ranked, preferences)
  const [first, ...rest] = ranked
  const shownKeys = new Set(first!.keys)
  const supporting = rest.flatMap(({ claims: own }) => own.filter((claim) => shownKeys.has(valueKey(field, claim.value))))
  const others = groupByValue(field, rest.flatMap(({ claims: own }) => own.filter((claim) => !shownKeys.has(valueKey(field, claim.value)))))
  return {
    value: distinctValues(field, first!.claims).join(separator),
    claims: [...first!.claims, ...supporting].map(({ id }) => id),
    ...(others.length === 0 || rule === null ? {} : { preferredBy: rule, others }),
  }
}

function distinctValues(field: Field, claims: readonly Claim[]): string[] {
  const byKey = new Map<string, string>()
  for (const claim of claims) if (!byKey.has(valueKey(field, claim.value))) byKey.set(valueKey(field, claim.value), claim.value)
  return [...byKey.values()]
}

function groupByValue(field: Field, claims: readonly Claim[]): { value: string; claims: ClaimId[] }[] {
  return [...groupedBy(claims, ({ value }) => valueKey(field, value)).values()].map((same) => ({ value: same[0]!.value, claims: same.map(({ id }) => id) }))
}

/** All values that any source gives, in the order of the taxonomy where they are codes. */
function together(field: Field, ranked: readonly Statement[], terms: readonly Term[]): FieldValue {
  const claims = ranked.flatMap((statement) => statement.claims)
  const order = new Map(terms.map((term, index) => [term.code, index]))
  const values = distinctValues(field, claims).toSorted((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0)
  return { value: values.join(separator), claims: claims.map(({ id }) => id) }
}

/** A page that names the one or two kommuner it speaks of does not mean to name all members. */
const shortestList = 3

/** Lists of kommuner, one for each source: rows of one source add up to its list. */
function memberLists(claims: readonly Claim[]): Statement[] {
  return [...groupedBy(claims, ({ source }) => source).values()].map((own) => ({ mention: own[0]!.mention, claims: own, keys: [...new Set(own.map(({ value }) => value))].toSorted() }))
}

/** Member lists are shown whole, the preferred one first: what is in one and not in another can only be seen list by list. */
function lists(told: readonly Statement[], preferences: Preferences): FieldValue {
  const isPart = (list: Statement, longer: Statement): boolean => isPartOf(list, longer, preferences)
  const whole = told.filter((list) => isChosen(list, preferences) || !told.some((longer) => longer.keys.length > list.keys.length && isPart(list, longer)))
  const { ranked: [first], rule } = rank(whole, preferences)
  const rest = told.filter((list) => list !== first)
  const others = rest.filter((list) => !isPart(list, first!))
  return {
    value: first!.keys.join(separator),
    claims: [...first!.claims, ...rest.filter((list) => isPart(list, first!)).flatMap(({ claims }) => claims)].map(({ id }) => id),
    ...(others.length === 0 || rule === null ? {} : { preferredBy: rule, others: others.map(({ keys, claims }) => ({ value: keys.join(separator), claims: claims.map(({ id }) => id) })) }),
  }
}

const isChosen = (list: Statement, { isPreferred, isCorrected }: Preferences): boolean => isPreferred?.(list) === true || list.claims.some((claim) => isCorrected?.(claim) === true)

/** Whether a list only leaves out what the longer one has. One of at least three that is surely newer or weighs more means that the others have left. */
function isPartOf(list: Statement, longer: Statement, preferences: Preferences): boolean {
  if (!list.keys.every((key) => longer.keys.includes(key))) return false
  return list.keys.length === longer.keys.length || list.keys.length < shortestList
    || !(isSurelyNewer(list.claims[0]!.dates, longer.claims[0]!.dates) || weightOf(list, preferences) < weightOf(longer, preferences))
}
