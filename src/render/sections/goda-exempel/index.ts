import type { Area, Resource, Source } from '#model'
import { escaped, md, nothing, uncapitalised, type Md, type View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import { ageOfResource, periodOfResource } from '../age.ts'
import { claimValue, printable, type Context } from '../context.ts'
import { providerText, sourcesOf, webText } from '../resource-view.ts'
import { counted } from '../sentences/counting.ts'
import { ended, statementOf } from '../statement.ts'

interface Example {
  readonly goal: string
  readonly name: Md
  readonly where: Md
  readonly description: Md
  readonly contact: Md
  readonly speaksFor: string
  readonly period: Md
  readonly sources: readonly string[]
}

const printedPerGoal = 6
/** Shorter texts name a thing without describing it. */
const shortestDescription = 60
/** Senders that speak of their own work or of work in their charge; a newspaper, a party or an opinion piece does not. */
const ownVoice: ReadonlySet<Source['publisherKind']> = new Set(['kommun', 'region', 'kommunalforbund', 'lansstyrelse', 'polis', 'myndighet', 'larosate', 'ideell'])
/** Sentences on the source, the number or the coding are our remarks and not descriptions of the work; nor is what says that it is about something else. */
const aboutTheSource = /utdrag|källa|sidan|framgår|syns|synlig|motstridig|tillfällig|växel|nummer|årtal|odatera|utelämn|skriv[sn]|hittades|nämn[se]|anges|anger|inte våld|medlemslist|adress|domän|lästes|version|typkod|\bkod(?:en)?\b|\btyp\b|bedömt|äldre sida|hör hit|hänvisar|bekräftar|bekräftad|kronor|\bkr\b/i
/** Places to turn to are found in the tables of contacts; examples are ways of working. */
const contactPoints = new Set(['kvinnojour', 'tjejjour_ungdomsjour', 'mansjour', 'brottsofferjour', 'socialjour', 'mottagning_ifo', 'vaxel', 'stodlinje_utsatta', 'stodlinje_utovare', 'stodlinje_barn', 'ungdomsmottagning', 'beroendevard', 'bra_lokalt', 'familjeratt', 'familjeradgivning', 'webbinformation'])

/** R12: work that a source describes, chosen by conditions that anybody can check, in no order of merit. */
export function viewGodaExempel(context: Context): View {
  const examples = onePerSource([...resourceExamples(context), ...workExamples(context)].toSorted(newestFirst))
  return {
    goals: context.county.goals.map((goal): View => {
      const own = examples.filter((example) => example.goal === goal)
      return {
        label: md`Mål ${escaped(goal)} ${escaped(context.label('skl_goal', goal))}`,
        hasExamples: own.length > 0,
        examples: own.slice(0, printedPerGoal).map((example) => exampleView(example, context)),
        more: own.length <= printedPerGoal ? nothing : md`Ytterligare ${counted(own.length - printedPerGoal, { one: 'beskrivning', many: 'beskrivningar', gender: 'en' })} uppfyller villkoren. De här är de nyaste.`,
      }
    }),
  }
}

function exampleView(example: Example, context: Context): View {
  return {
    name: example.name, where: example.where, description: example.description, contact: example.contact, period: example.period, cite: context.notes.after(example.sources),
  }
}

function resourceExamples(context: Context): Example[] {
  return context.available.flatMap((resource): Example[] => {
    const age = ageOfResource(resource, context)
    const note = resource.fields.note
    const described = note === undefined ? '' : descriptionIn(note.value)
    if (described === '' || contactPoints.has(resource.type) || age === 'gammal' || age === 'odaterad' || !hasOwnVoice(sourcesOf(resource), context)) return []
    return [{
      goal: goalOfType(resource, context),
      name: escaped(resource.name),
      where: resource.provider === resource.name ? escaped(uncapitalised(context.label('provider_kind', resource.providerKind))) : providerText(resource, context),
      description: escaped(described),
      contact: resource.fields.website === undefined ? nothing : webText(resource.fields.website.value),
      speaksFor: periodOfResource(resource, context) ?? '',
      period: printPeriod(periodOfResource(resource, context), age),
      sources: sourcesOf(resource),
    }]
  })
}

function workExamples(context: Context): Example[] {
  return context.inventory.mentions.filter((mention) => mention.kind === 'work').flatMap((mention): Example[] => {
    const claims = context.claimsSaidIn(mention.id)
    const [code, areaCode] = claims[0]?.subject.split('/') ?? []
    const area = areaCode === undefined ? undefined : context.areaOf(areaCode)
    const kommun = code === undefined ? undefined : context.kommunOf(code)
    const note = claimValue(claims, 'note')
    if (area === undefined || kommun === undefined || note === undefined || !printable(note, context)) return []
    const described = descriptionIn(note.value)
    if (described === '') return []
    const statement = statementOf(mention.id, context)
    const { age } = statement
    if (age === 'gammal' || age === 'odaterad' || !isYes(statement.answer) || !hasOwnVoice(statement.sources, context)) return []
    return [{
      goal: area.goal,
      name: escaped(nameOf(claimValue(claims, 'question')?.value, area)),
      where: escaped(kommun.fullName),
      description: escaped(described),
      contact: nothing,
      speaksFor: statement.speaksFor ?? '',
      period: printPeriod(statement.speaksFor, age),
      sources: statement.sources,
    }]
  })
}

/** A question is no name of a way of working. */
const nameOf = (question: string | undefined, area: Area): string => (question === undefined || question.endsWith('?') ? area.label : question)

/** One page often tells the same work as a service and as a fact about the kommun. */
function onePerSource(examples: readonly Example[]): Example[] {
  const seen = new Set<string>()
  return examples.filter((example) => {
    const key = `${example.goal} ${example.sources[0]}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const isYes = (answer: string): boolean => answer === 'finns' || answer === 'finns_delvis' || answer === 'via_annan' || answer === 'ja'

/** The sentences that describe the work; nothing when they are too short to say how it is done. */
function descriptionIn(note: string): string {
  const sentences = note.startsWith('[') ? [] : note.split(/(?<=[.!?]) +/).filter((sentence) => !aboutTheSource.test(sentence))
  const text = sentences.join(' ')
  return text.length >= shortestDescription ? ended(text as Md) : ''
}

const hasOwnVoice = (sources: readonly string[], context: Context): boolean => sources.some((id) => ownVoice.has(context.sourceOf(id)?.publisherKind ?? 'okand'))

function goalOfType(resource: Resource, context: Context): string {
  return context.vocabulary.terms.find((term) => term.scheme === 'resource_type' && term.code === resource.type)?.goals[0] ?? ''
}

function newestFirst(a: Example, b: Example): number {
  return a.speaksFor === b.speaksFor ? 0 : a.speaksFor < b.speaksFor ? 1 : -1
}

