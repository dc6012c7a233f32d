import type { Availability, Claim, Mention } from '#model'
import { isSurelyNewer } from '../preference/dated.ts'
import { rank, type Preferences } from '../preference/prefer.ts'
import { statementsOf } from '../preference/statements.ts'

/** Not help that one can turn to. */
const closed: ReadonlySet<string> = new Set<Availability>(['avvecklad', 'vilande', 'planeras', 'finns_ej'])
/** A person has chosen. */
const decided: ReadonlySet<string> = new Set(['match/decision-correction', 'match/decision-prefer'])
const open: ReadonlySet<string> = new Set<Availability>(['finns', 'finns_delvis', 'via_annan'])

/**
 * Whether one can turn to the resource today. Nobody shall be sent to a closed door, so that a statement that it has ended, rests or
 * is only planned counts unless a surely newer statement of the same kind of source says that it is open. Sources that disagree and
 * cannot be put in order, or a surely newer source that tells of it as of something that is there, make it `motstridig`.
 *
 * @param claims claims on the field `availability`
 * @param mentions all mentions of the resource: one that says nothing on availability still tells of it in a certain year
 */
export function availabilityOf(claims: readonly Claim[], mentions: readonly Mention[], preferences: Preferences): Availability {
  const statements = statementsOf(claims)
  if (statements.length === 0) return 'finns'
  const { ranked, rule } = rank(statements, preferences)
  const preferred = ranked[0]!.claims[0]!.value as Availability
  if (rule !== null && decided.has(rule)) return preferred
  const ended = claims.filter(({ value }) => closed.has(value))
  const running = claims.filter(({ value }) => open.has(value))
  if (ended.length === 0) return preferred
  const outdated = (claim: Claim): boolean => running.some((other) => isSurelyNewer(other.dates, claim.dates) && preferences.kindOf(other.source) === preferences.kindOf(claim.source))
  const standing = ended.filter((claim) => !outdated(claim))
  if (standing.length === 0) return preferred
  const isUnanswered = (claim: Claim): boolean => standing.every((other) => isSurelyNewer(other.dates, claim.dates))
  if (!running.every(isUnanswered)) return 'motstridig'
  const says = new Set(claims.map(({ mention }) => mention))
  const toldLater = mentions.some((mention) => !says.has(mention.id) && standing.every((claim) => isSurelyNewer(mention.dates, claim.dates)))
  return toldLater ? 'motstridig' : rank(statementsOf(standing), preferences).ranked[0]!.claims[0]!.value as Availability
}
