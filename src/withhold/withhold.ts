import type { Audience, Decision, Field, Indicator, Inventory, Mention, Place, PublicInventory, SourceFile, WithheldSecret } from '#model'
import { slug } from '#text'
import { readApprovals } from './approval/approvals.ts'
import { cleanClaim, type CleanedClaim } from './cleaning/clean-claims.ts'
import { makeCleanPlace } from './cleaning/clean-place.ts'
import { cleanDiagnostic, cleanRepair } from './cleaning/clean-messages.ts'
import { cleanCounty, cleanEditorial, cleanLabel, cleanProse, cleanResource, cleanSource, cleanTemplate } from './cleaning/clean-records.ts'
import type { Removed } from './cleaning/clean-text.ts'
import { asLiteral, makeClean, makeLedger, makeSituations, placesOf, type Context } from './cleaning/context.ts'
import { caseDescriptions } from './detectors/index.ts'
import { makeLiteralFinder } from './cleaning/literals.ts'
import { idsOf, makeSecondPass } from './cleaning/second-pass.ts'
import { fold } from './reading/fold.ts'
import { once } from './reading/once.ts'
import { squeezed } from './reading/squeeze.ts'
import { findPersons } from './records/persons.ts'
import { fileSays, findShelters } from './records/shelters.ts'
import { findSmallCounts } from './small-counts/person-counts.ts'
import { whatWasWithheld } from './told.ts'

/** Text that an analyst has written for a section of the report, as it lies in `texts/`. */
export interface EditorialText {
  readonly section: string
  readonly markdown: string
  readonly place: Place
}

/** What is printed or counted besides the inventory. */
export interface Beside {
  /** Texts for the sections. Their author is the one who publishes, so they need no approval; detectors read them all the same. */
  readonly texts?: readonly EditorialText[]
  /** Templates that the county has put in place of ours, by path below `templates/`, with ours: what a template says itself is printed too. */
  readonly templates?: Readonly<Record<string, { readonly text: string; readonly ours: string }>>
  /** The files as read: for approvals of whole files, and because their names are printed. */
  readonly files?: readonly SourceFile[]
  /** Units of the indicators, which tell counts of persons from shares. */
  readonly indicators?: readonly Indicator[]
}

export interface Withheld {
  readonly inventory: PublicInventory
  /** For the audit of the finished files only. */
  readonly secrets: readonly WithheldSecret[]
  readonly texts: readonly EditorialText[]
  readonly templates: Readonly<Record<string, string>>
  /** The files with the names that may be printed. */
  readonly files: readonly SourceFile[]
}

/**
 * Takes away what `audience` may not see, and is the only maker of a {@link PublicInventory}. Deny by default: a claim of a field without
 * a class is secret, running text is public only when a person has approved it (`approve` in decisions.csv), and the detectors read
 * everything that is left, file names and messages included. Each claim stays with a marker in place of its value, so that
 * counts are right. No setting turns any of it off.
 *
 * Two passes: the first reads each text in its situation (field, heading, whether the record speaks of sheltered housing); the second
 * takes what was found anywhere away everywhere, in all spellings.
 *
 * @reports withhold/* one message per rule and file with the number of values, and what to do
 */
export function withhold(inventory: Inventory, audience: Audience, { texts = [], templates = {}, files = [], indicators }: Beside = {}): Withheld {
  const approvals = readApprovals(inventory.decisions, files)
  const ledger = makeLedger()
  const clean = makeClean()
  const situation = makeSituations(placesOf(inventory.county))
  const services = new Map(inventory.mentions.flatMap(({ id, claims }) => claims.filter(({ field }) => field === 'name').map(({ original }) => [id, original] as const)))
  const persons = findPersons(inventory.mentions, clean, situation({}))
  const context: Context = {
    audience, approvals, ledger,
    shelters: findShelters(inventory),
    smallCounts: findSmallCounts(inventory, indicators),
    clean,
    situation,
    tellsOfCase: once((text) => text.length >= shortestStory && caseDescriptions(fold(text).text, inventory.county.smallCount).length > 0),
    cleanPlace: makeCleanPlace(clean, situation),
    serviceOf: (mention) => services.get(mention) ?? '',
    isPerson: (mention) => persons.has(mention),
  }

  const cleaned = new Map(inventory.claims.map((claim) => [claim.id, cleanClaim(claim, context)]))
  const silent: Context = { ...context, ledger: makeLedger() }
  const mentions = inventory.mentions.map((mention) => cleanMention(mention, silent))
  const ofSubject = bySubject([...cleaned.values()])
  const resources = inventory.resources.map((resource) => cleanResource(resource, ofSubject.get(resource.id) ?? [], context))
  const sources = inventory.sources.map((source) => cleanSource(source, context))
  const prose = inventory.prose.map((passage) => cleanProse(passage, context))
  const county = cleanCounty(inventory.county, context)
  const editorial = texts.map((text) => ({ ...text, markdown: cleanEditorial(text.markdown, context, text.place) }))
  const ownTemplates = Object.fromEntries(Object.entries(templates).map(([path, { text, ours }]) => [path, cleanTemplate(text, ours, context, { file: `templates/${path}` })]))
  for (const file of new Set([...files.map(({ path }) => path), ...inventory.claims.map(({ place }) => place.file)])) cleanLabel(file, situation({ sheltered: fileSays(file) }), context, '', { file })

  // An address that is open elsewhere stays withheld where the housing is, and is sought nowhere else.
  const removed = ledger.removed().map((one) => (one.literal && context.shelters.isOpenSomewhere(squeezed(one.value)) ? { ...one, literal: false } : one))
  const gone = new Set([...cleaned.values()].filter(({ whole }) => whole).map(({ before }) => placeKey(before.place)))
  const withheldAt = (place: Place): boolean => gone.has(placeKey(place))
  const secondPass = makeSecondPass(removed.filter(({ literal }) => literal).map(asLiteral), () => idsOf(inventory), tellingParts(inventory, mentions))
  const draft: Inventory = {
    county,
    sources,
    mentions,
    claims: inventory.claims.map(({ id }) => cleaned.get(id)!.claim),
    resources,
    prose,
    questions: inventory.questions,
    decisions: inventory.decisions.filter(({ kind }) => kind !== 'approve').map((decision) => cleanDecision(decision, context)),
    receipt: inventory.receipt.map((repair) => cleanRepair(repair, context)),
    diagnostics: [...inventory.diagnostics, ...approvals.diagnostics].map((diagnostic) => cleanDiagnostic(diagnostic, context, withheldAt)),
  }
  const everywhere = secondPass(draft)
  const secrets = secretsFor(removed, everywhere)
  return {
    inventory: { ...everywhere, diagnostics: [...everywhere.diagnostics, ...secondPass(whatWasWithheld(ledger).map((told) => ({ ...told, place: context.cleanPlace(told.place, context.shelters.isShelteredPlace(told.place)) })))], audience, withheld: secondPass(ledger.counts()) } as unknown as PublicInventory,
    secrets,
    texts: secondPass(editorial),
    templates: secondPass(ownTemplates),
    files: files.map((file) => ({ ...file, path: secondPass(context.cleanPlace({ file: file.path }, false).file) })),
  }
}

function cleanMention(given: Mention, context: Context): Mention {
  const { unread: _, ...told } = given
  const mention = given.unread === undefined ? given : told
  const place = context.cleanPlace(mention.place, context.shelters.record(mention.id).sheltered)
  const claims = mention.claims.map((claim) => cleanClaim(claim, context).claim)
  const isSame = place === mention.place && claims.every((claim, index) => claim === mention.claims[index])
  return isSame ? mention : { ...mention, place, claims }
}

function bySubject(claims: readonly CleanedClaim[]): Map<string, CleanedClaim[]> {
  const groups = new Map<string, CleanedClaim[]>()
  for (const cleaned of claims) {
    const group = groups.get(cleaned.claim.subject)
    if (group === undefined) groups.set(cleaned.claim.subject, [cleaned])
    else group.push(cleaned)
  }
  return groups
}

const placeKey = ({ file, line, column, sheet, cell }: Place): string => [file, line, column, sheet, cell].join('\n')

/**
 * Parts of ids that were made from withheld words: those of a name, a title or a question, also cut off, numbered or beside other words.
 * Subjects of work and indicators are made of codes only.
 */
function tellingParts(inventory: Inventory, shown: readonly Mention[]): Set<string> {
  const telling = new Set<string>()
  inventory.mentions.forEach((mention, index) => {
    const gone = mention.claims.filter((claim, at) => shown[index]!.claims[at]!.value !== claim.value || shown[index]!.claims[at]!.original !== claim.original)
    if (gone.length === 0) return
    const words = gone.map((claim) => squeezed(`${claim.value}\n${claim.original}`))
    const ids = mention.kind === 'work' || mention.kind === 'indicator' ? [mention.id] : [mention.id, ...mention.claims.map(({ subject }) => subject)]
    for (const part of new Set(ids.flatMap((id) => id.split('/')))) {
      const own = squeezed(part.replace(/~\d+$/, ''))
      if (words.some((text) => shares(own, text))) telling.add(part)
    }
    // The first part of a mention's id is its source, whose publisher is told anyway.
    const kommuner = gone.filter(({ field }) => kommunFields.has(field)).flatMap(({ value, original }) => [slug(value), slug(original)]).filter((kommun) => kommun.length > 2)
    for (const part of ids.flatMap((id) => (id === mention.id ? id.split('/').slice(1) : id.split('/')))) {
      if (kommuner.some((kommun) => `-${part}-`.includes(`-${kommun}-`))) telling.add(part)
    }
  })
  return telling
}

const kommunFields: ReadonlySet<Field> = new Set(['kommun', 'kommun_code', 'covers'])
const shortestSlug = 5
const shared = 10

function shares(slug: string, text: string): boolean {
  if (slug.length <= shared) return slug.length >= shortestSlug && text.includes(slug)
  for (let at = 0; at + shared <= slug.length; at += 1) if (text.includes(slug.slice(at, at + shared))) return true
  return false
}

function cleanDecision(decision: Decision, context: Context): Decision {
  const text = (words: string): string => context.clean(words, context.situation({ sheltered: context.shelters.says(words) }), false).text
  return { ...decision, subject: text(decision.subject), object: text(decision.object), value: text(decision.value), reason: text(decision.reason), place: context.cleanPlace(decision.place, false) }
}

/** Of "2 kvinnor"; fewer characters tell no story. */
const shortestStory = 9

/** Shorter texts could stand in the report for other reasons. */
const shortestText = 40

/**
 * What the audit shall look for: every value that gives something away by itself, and withheld texts long enough not to stand in the
 * report by chance. A text that is also published as something else (a title, another source's words) is no secret.
 */
function secretsFor(removed: readonly Removed[], published: Inventory): WithheldSecret[] {
  const texts = removed.filter(({ literal, value }) => !literal && squeezed(value).length >= shortestText)
  const finder = makeLiteralFinder(texts.map(({ value }) => ({ value, marker: '' })))
  const elsewhere = new Set<string>()
  if (!finder.isEmpty) for (const text of textsOf(published)) for (const { value } of finder.found(text)) elsewhere.add(squeezed(value))
  return [...removed.filter(({ literal }) => literal), ...texts.filter(({ value }) => !elsewhere.has(squeezed(value)))].map(({ rule, value }) => ({ rule, value }))
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}
