import type { Claim, Field, Secrecy } from '#model'
import { headingTells, isMailboxOf, type Situation } from '../detectors/index.ts'
import { classOf, isRunningText } from '../field-classes.ts'
import { isMarker, markers } from '../markers.ts'
import type { Cleaned, Removed } from './clean-text.ts'
import { markerOf, type Context } from './context.ts'

/** A claim as it may be seen, and why it changed: `whole` when nothing is left of its value. */
export interface CleanedClaim {
  readonly before: Claim
  readonly claim: Claim
  readonly whole: boolean
  readonly changed: boolean
}

const rank: Readonly<Record<Secrecy, number>> = { public: 0, internal: 1, secret: 2 }
/**
 * Fields whose claim alone cannot say whether they are public: an address is withheld when its record is sheltered and open otherwise,
 * which is seen over the whole record here and not where the claim was made.
 */
const decidedByRecord: ReadonlySet<Field> = new Set(['address'])
/** What a reviewer can release by approving the very value, whoever found it to be private. */
const released: ReadonlySet<Field> = new Set(['phone', 'email'])
/** What tells who it is where a record is a person. */
const ofPerson: ReadonlySet<Field> = new Set(['name', 'address', 'phone', 'email'])
/** What would tell where a home lies although no address is given. */
const hiddenWithKommun: ReadonlySet<Field> = new Set(['kommun', 'kommun_code', 'places'])

/**
 * Takes from a claim what `context.audience` may not see. The claim stays, with the same id, subject and dates, so that counts are right.
 */
export function cleanClaim(claim: Claim, context: Context): CleanedClaim {
  const cleaned = cleanValue(claim, context)
  const place = context.cleanPlace(claim.place, context.shelters.record(claim.subject).sheltered || context.shelters.record(claim.mention).sheltered)
  // What was let through although its field waits for the record or a reviewer is public to every later stage too.
  const secrecy = cleaned.whole || isMarker(cleaned.claim.value) || !mayBeTold(claim, context) ? claim.secrecy : levels[levelOf(claim, isReleased(claim, context))]!
  return place === claim.place && secrecy === claim.secrecy ? cleaned : { ...cleaned, claim: { ...cleaned.claim, place, secrecy } }
}

const mayBeTold = ({ field, subject, mention, original }: Claim, { shelters }: Context): boolean =>
  !decidedByRecord.has(field) || [subject, mention].every((id) => shelters.record(id).tellsAddress(original))

const levels: readonly Secrecy[] = ['public', 'internal', 'secret']

const isApproved = ({ value, original }: Claim, { approvals }: Context): boolean => approvals.ofText(value) || approvals.ofText(original)

/** Approved as it is written, or a mailbox alone in its cell that bears the name of its service. */
const isReleased = (claim: Claim, context: Context): boolean =>
  isApproved(claim, context) || (claim.field === 'email' && claim.original.trim().toLowerCase() === claim.value && isMailboxOf(context.serviceOf(claim.mention), claim.value))

function levelOf({ field, secrecy }: Claim, mayBeReleased: boolean): number {
  const said = rank[secrecy] ?? rank.secret
  return Math.max(rank[classOf(field).secrecy], (said === rank.internal && decidedByRecord.has(field)) || (mayBeReleased && released.has(field)) ? rank.public : said)
}

function cleanValue(claim: Claim, context: Context): CleanedClaim {
  if (isMarker(claim.value) && isMarker(claim.original)) return { before: claim, claim, whole: false, changed: false }
  const { approvals, shelters, smallCounts, ledger } = context
  const fieldClass = classOf(claim.field)
  const [approved, mayBeReleased] = [isApproved(claim, context), isReleased(claim, context)]
  if (levelOf(claim, mayBeReleased) > rank[context.audience]) return withholdWhole(claim, 'withhold/secret-field', markers.hidden, context)
  if (ofPerson.has(claim.field) && context.isPerson(claim.mention)) return withholdWhole(claim, 'withhold/person-name', markers.person, context)
  const [ofSubject, ofMention] = [shelters.record(claim.subject), shelters.record(claim.mention)]
  if ((hiddenWithKommun.has(claim.field) && (ofSubject.hidesKommun || ofMention.hidesKommun)) || (claim.field === 'covers' && (ofSubject.hidesReach || ofMention.hidesReach))) return withholdWhole(claim, 'withhold/kommun-of-shelter', markers.shelteredPlace, context, false)
  const masked = smallCounts(claim)
  if (masked !== undefined) return withholdWhole(claim, 'withhold/small-count', masked, context, false)

  const isRunning = isRunningText(fieldClass.form, claim.original)
  if (!approved) {
    if ([claim.value, claim.original].some(context.tellsOfCase)) return withholdWhole(claim, 'withhold/case-description', markers.unapproved, context)
    if (context.audience === 'public' && (isRunning || isRunningText(fieldClass.form, claim.value)) && !approvals.ofFile(claim.place.file)) return withholdWhole(claim, 'withhold/unapproved-text', markers.unapproved, context)
  }

  const situation = situationOf(claim, isRunning, context)
  const look = (text: string): Cleaned => context.clean(text, situation, mayBeReleased)
  const value = look(claim.value)
  const original = look(claim.original)
  if (value.text === claim.value && original.text === claim.original && claim.steps.every(({ before, after }) => look(before).text === before && look(after).text === after)) {
    return { before: claim, claim, whole: false, changed: false }
  }
  const steps = claim.steps.map((step) => ({ step, before: look(step.before), after: look(step.after) }))
  const removed = [value, original, ...steps.flatMap(({ before, after }) => [before, after])].flatMap((one) => one.removed)
  for (const rule of new Set(removed.map((one) => one.rule))) ledger.note(rule, removed, claim.source, claim.place)
  // A cell may hold a switchboard and a mobile number: the claim of the one stays, with the other taken out of the cell's words.
  // When all of the cell is gone, so is what was made of it: an identity number may look like a telephone number once it is normalised.
  const gone = value.removed[0] ?? (isMarker(original.text) ? original.removed[0] : undefined)
  if (fieldClass.form === 'contact' && gone !== undefined) return { before: claim, claim: replaced(claim, markerOf(gone.rule)), whole: true, changed: true }
  return {
    before: claim,
    claim: {
      ...claim,
      value: value.text,
      // The value was made from the original: what is secret in one is hidden in the other, if in a spelling that was not seen through.
      original: value.removed.length > 0 && original.removed.length === 0 ? markerOf(value.removed[0]!.rule) : original.text,
      steps: steps.map(({ step, before, after }) => ({ ...step, before: before.text, after: after.text })),
    },
    whole: false,
    changed: removed.length > 0,
  }
}

function situationOf(claim: Claim, isRunning: boolean, { shelters, situation }: Context): Situation {
  const ofSubject = shelters.record(claim.subject)
  const { sheltered, isHousing, openAddresses, hidesKommun } = ofSubject.sheltered ? ofSubject : shelters.record(claim.mention)
  return situation({ field: claim.field, heading: claim.place.heading, sheltered, isHousing, openAddresses, hidesKommun, isValue: !isRunning || (claim.field === 'note' && headingTells(claim.place.heading)) })
}

const literalRules: ReadonlySet<string> = new Set(['withhold/secret-field', 'withhold/person-name'])

function withholdWhole(claim: Claim, rule: string, marker: string, { ledger }: Context, literal = true): CleanedClaim {
  const values = [...new Set([claim.value, claim.original])].filter((value) => value.trim() !== '')
  ledger.note(rule, literal ? values.map((value): Removed => ({ rule, value, literal: literalRules.has(rule) })) : [], claim.source, claim.place)
  return { before: claim, claim: replaced(claim, marker), whole: true, changed: true }
}

function replaced(claim: Claim, marker: string): Claim {
  return { ...claim, value: marker, original: marker, steps: claim.steps.map((step) => ({ ...step, before: marker, after: marker })) }
}
