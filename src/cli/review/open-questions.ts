import { compareSwedish, hash, joinSwedish } from '#text'
import type { NewDecision } from '#ingest'
import { formatPlace, type Claim, type Conflict, type MatchQuestion, type Message, type Resource, type SourceFile } from '#model'
import type { Content } from '../material.ts'

/** One way to answer, and the line of decisions.csv that it makes. */
export interface Choice {
  readonly name: string
  readonly means: string
  readonly decision: Pick<NewDecision, 'kind' | 'subject' | 'object' | 'value'>
}

/** Something that a person has to decide. */
export interface OpenQuestion {
  /** Six digits that stay the same as long as the question is the same. */
  readonly key: string
  readonly kind: 'same' | 'conflict' | 'approve'
  /** How many kommuner it touches: the most valuable stand first. */
  readonly kommuner: number
  readonly question: string
  /** What is said, by whom and where. */
  readonly sides: readonly { readonly says: string; readonly source: string; readonly place: string }[]
  /** For two that may be the same: bits for and against by field, summing to the score. */
  readonly weights?: Readonly<Record<string, number>>
  readonly choices: readonly Choice[]
}

type Say = (message: Message) => string
type Asked = Omit<OpenQuestion, 'key'>

/** All that is open, the most valuable first. `files` are the files as read, for approving running text. */
export function openQuestions(content: Content, files: readonly SourceFile[], sha256: (bytes: Uint8Array) => string, say: Say): OpenQuestion[] {
  return [...sameOrNot(content, say), ...conflicting(content, say), ...toApprove(content, files, sha256, say)]
    .map((asked) => ({ key: keyOf(asked), ...asked }))
    .toSorted((a, b) => b.kommuner - a.kommuner || compareSwedish(a.question, b.question) || (a.key < b.key ? -1 : 1))
}

const keyOf = ({ kind, choices: [first] }: Asked): string => hash([kind, first!.decision.subject, first!.decision.object].join(' ')).slice(0, 6)

function sameOrNot({ inventory }: Content, say: Say): Asked[] {
  const resourceOf = new Map(inventory.resources.flatMap((resource) => resource.members.map(({ mention }) => [mention, resource] as const)))
  const sources = new Map(inventory.sources.map((source) => [source.id, source]))
  const sideOf = (mention: string): { says: string; source: string; place: string } => {
    const member = resourceOf.get(mention)?.members.find((each) => each.mention === mention)
    return member === undefined ? { says: mention, source: '', place: '' } : { says: member.name, source: sources.get(member.source)?.title ?? member.source, place: formatPlace(member.place) }
  }
  return inventory.questions.map(({ a, b, weights }: MatchQuestion) => {
    const [one, other] = [sideOf(a), sideOf(b)]
    return {
      kind: 'same',
      kommuner: new Set([a, b].flatMap((mention) => resourceOf.get(mention)?.covers ?? [])).size,
      question: say({ sv: `Är ”${one.says}” och ”${other.says}” samma?`, en: `Are "${one.says}" and "${other.says}" the same?` }),
      sides: [one, other],
      weights,
      choices: [
        { name: say({ sv: 'samma', en: 'same' }), means: say({ sv: 'de är en', en: 'they are one' }), decision: { kind: 'same', subject: a, object: b, value: '' } },
        { name: say({ sv: 'inte-samma', en: 'not-same' }), means: say({ sv: 'de är två', en: 'they are two' }), decision: { kind: 'not-same', subject: a, object: b, value: '' } },
      ],
    }
  })
}

/** A state of the kommun sheet is given by `status`; of a service, the source that goes first by `prefer`. */
function conflicting(content: Content, say: Say): Asked[] {
  const { inventory, findings } = content
  const resources = new Map(inventory.resources.map((resource) => [resource.id, resource]))
  return findings.conflicts.map((conflict) => {
    const resource = resources.get(conflict.subject)
    return {
      kind: 'conflict',
      kommuner: resource === undefined ? 1 : kommunerTouched(conflict, resource),
      question: `${conflict.title}. ${conflict.question}`,
      sides: sidesOf(conflict, content),
      choices: resource === undefined ? statesOf(conflict, content, say) : sourcesOf(conflict, content, say),
    }
  })
}

/** Of member lists that differ, the kommuner they differ on; else all that the service reaches. */
function kommunerTouched({ field, sides }: Conflict, { covers }: Resource): number {
  if (field !== 'covers') return Math.max(1, covers.length)
  const lists = sides.map(({ value }) => value.split(';'))
  return new Set(lists.flat().filter((code) => !lists.every((list) => list.includes(code)))).size
}

function sidesOf({ sides }: Conflict, { inventory }: Content): OpenQuestion['sides'] {
  const claims = new Map(inventory.claims.map((claim) => [claim.id, claim]))
  const sources = new Map(inventory.sources.map((source) => [source.id, source]))
  const names = new Map(inventory.county.kommuner.map(({ code, name }) => [code, name]))
  return sides.map((side) => {
    const claim: Claim | undefined = claims.get(side.claims[0] ?? '')
    const source = sources.get(side.source)
    const codes = side.value.split(';')
    return {
      says: codes.every((code) => names.has(code)) ? joinSwedish(codes.map((code) => names.get(code)!).toSorted(compareSwedish)) : side.value,
      source: [source?.title ?? side.source, source?.publisher, claim?.dates.speaksFor].filter((text) => text !== undefined && text !== '').join(', '),
      place: claim === undefined ? '' : formatPlace(claim.place),
    }
  })
}

const states = ['finns', 'finns_delvis', 'finns_inte', 'ej_tillampligt', 'motstridigt', 'uppgift_saknas'] as const

const statesOf = ({ subject }: Conflict, _: Content, say: Say): Choice[] => states.map((state) => ({
  name: state,
  means: say({ sv: `läget är ${state}`, en: `the state is ${state}` }),
  decision: { kind: 'status', subject, object: '', value: state },
}))

function sourcesOf({ subject, field, sides }: Conflict, { inventory }: Content, say: Say): Choice[] {
  return [...new Set(sides.map(({ source }) => source))].map((source) => {
    const title = inventory.sources.find(({ id }) => id === source)?.title ?? source
    return {
      name: source,
      means: say({ sv: `visa det som står i ”${title}”`, en: `show what "${title}" says` }),
      decision: { kind: 'prefer', subject: `${subject}/${field}`, object: '', value: source },
    }
  })
}

/** Running text is published when a person has read it; approved file by file, as it stands today. */
function toApprove({ inventory }: Content, files: readonly SourceFile[], sha256: (bytes: Uint8Array) => string, say: Say): Asked[] {
  const unread = new Set(inventory.diagnostics.filter(({ rule }) => rule === 'withhold/unapproved-text').map(({ place }) => place.file))
  return files.filter(({ path }) => unread.has(path)).map(({ path, bytes }) => ({
    kind: 'approve',
    kommuner: new Set(inventory.mentions.filter(({ place }) => place.file === path).flatMap(({ claims }) => claims.filter(({ field }) => field === 'kommun_code').map(({ value }) => value))).size,
    question: say({ sv: `Får den löpande texten i ${path} publiceras? Läs den först.`, en: `May the running text of ${path} be published? Read it first.` }),
    sides: [],
    choices: [{ name: say({ sv: 'godkänn', en: 'approve' }), means: say({ sv: 'texten är läst och får publiceras som den står', en: 'the text is read and may be published as it stands' }), decision: { kind: 'approve', subject: path, object: '', value: sha256(bytes) } }],
  }))
}
