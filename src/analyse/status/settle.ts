import type { Age, Area, ClaimId, KommunCode, ResourceId, Status, StatusCell } from '#model'
import { ageOf, doubtOf, freshest, lastKnownDay } from '../freshness/index.ts'
import { unique, type Material } from '../material.ts'
import { spanOf } from '../periods.ts'
import type { RuleId } from '../rules.ts'
import { contradicts, isNewer, weightOf, type Evidence } from './evidence.ts'

/** What the sources together say on an area of a kommun, before it is dated. */
interface Settled {
  readonly status: Status
  readonly rule: RuleId
  readonly via: KommunCode | ResourceId | null
  readonly reason: string | null
  /** What gave the state, the deciding evidence first. */
  readonly behind: readonly Evidence[]
}

/** A cell of the status table with the evidence that gave its state; when sources disagree, all sides. */
export interface JudgedCell {
  readonly cell: StatusCell
  readonly behind: readonly Evidence[]
}

/**
 * One cell of the status table. `unsettled` are claims that raise the question without an answer: they leave the state alone and stay
 * visible.
 */
export function settle(kommun: KommunCode, area: Area, evidence: readonly Evidence[], unsettled: readonly ClaimId[], material: Material): JudgedCell {
  if (evidence.length === 0 && unsettled.length === 0) return { cell: { kommun, area: area.code, ...unknown }, behind: [] }
  const { status, rule, via, reason, behind } = settleStatus(evidence, unsettled)
  const ordered = [...behind, ...evidence.filter((each) => !behind.includes(each) && each.reach !== 'countywide')]
  const ages = behind.map((each): Age => ageOf(each.dated, area.freshness, material.limits, material.today))
  const newest = behind.toSorted((a, b) => newerFirst(a, b))[0]
  const doubt = [reason, newest === undefined ? null : doubtOf(newest.dated, area, material.limits, material.today)].filter((text) => text !== null)
  const cell: StatusCell = {
    kommun,
    area: area.code,
    status,
    age: freshest(ages),
    via,
    claims: unique([...ordered.flatMap((each) => each.claims), ...unsettled]),
    resources: unique(behind.flatMap((each) => each.resource ?? [])),
    speaksFor: spanOf(behind.map((each) => each.dated.period)).newest,
    rule,
    ...(doubt.length === 0 ? {} : { doubt: doubt.join(' ') }),
  }
  return { cell, behind }
}

const unknown = { status: 'uppgift_saknas', age: null, via: null, claims: [], resources: [], speaksFor: null, rule: 'analyse/status-unknown' } as const

function settleStatus(evidence: readonly Evidence[], unsettled: readonly ClaimId[]): Settled {
  const near = evidence.filter((each) => each.reach !== 'countywide')
  const standing = near.filter((each) => !near.some((other) => other.kind === each.kind && contradicts(each, other) && isNewer(other.dated, each.dated))).toSorted(weightiest)
  if (standing.some((each) => standing.some((other) => contradicts(each, other)))) return unsettledBetween(standing, 'analyse/status-conflict')
  const undisputed = withoutDisputed(standing)
  if (standing.length > 0 && undisputed.length === 0) return unsettledBetween(standing, 'analyse/status-member-lists')
  const found = undisputed.filter((each) => each.answer === 'yes')
  if (found.length > 0) return present(found)
  const denial = undisputed.find((each) => each.answer === 'no') ?? undisputed[0]
  if (denial !== undefined) {
    const behind = undisputed.filter((each) => each.answer === denial.answer)
    return { status: denial.answer === 'no' ? 'finns_inte' : 'ej_tillampligt', rule: denial.rule, via: null, reason: null, behind }
  }
  const countywide = evidence.filter((each) => each.reach === 'countywide')
  if (countywide.length > 0) return present(countywide)
  return { status: 'uppgift_saknas', rule: unsettled.length === 0 ? 'analyse/status-unknown' : 'analyse/status-not-settled', via: null, reason: null, behind: [] }
}

const unsettledBetween = (behind: readonly Evidence[], rule: RuleId): Settled => ({ status: 'motstridigt', rule, via: null, reason: null, behind })

/**
 * A service whose member lists differ on this kommun says nothing certain. Neither does a row drawn from one of the lists; what another
 * source says, or another service, stands.
 */
function withoutDisputed(standing: readonly Evidence[]): Evidence[] {
  const lists = new Set(standing.filter((each) => each.disputed).map((each) => each.source))
  return standing.filter((each) => !each.disputed && !(each.resource === null && each.answer === 'yes' && lists.has(each.source)))
}

/** The kommun's own goes before another's, and a row about the work before a service unless the service says more. */
function present(behind: readonly Evidence[]): Settled {
  const rows = behind.filter((each) => each.resource === null)
  const services = behind.filter((each) => each.resource !== null).toSorted((a, b) => strength(b) - strength(a))
  const [row, service] = [rows[0], services[0]]
  const rowDecides = row !== undefined && (service === undefined || weightOf(row.kind) < weightOf(service.kind) || strength(row) >= strength(service))
  const deciding = rowDecides ? row : service!
  return {
    status: deciding.partly ? 'finns_delvis' : 'finns',
    rule: deciding.rule,
    via: deciding.via,
    reason: deciding.reason,
    behind: unique([deciding, ...behind]),
  }
}

const strength = (evidence: Evidence): number => (evidence.reach === 'own' ? (evidence.partly ? 2 : 3) : evidence.reason === null ? 1 : 0)

/** Heavier kinds first, within a kind the newer, otherwise in the order they came. */
function weightiest(a: Evidence, b: Evidence): number {
  return weightOf(a.kind) - weightOf(b.kind) || newerFirst(a, b)
}

function newerFirst(a: Evidence, b: Evidence): number {
  const [left, right] = [lastDayOf(a), lastDayOf(b)]
  return left === right ? 0 : left > right ? -1 : 1
}

const lastDayOf = (evidence: Evidence): string => lastKnownDay(evidence.dated) ?? ''
