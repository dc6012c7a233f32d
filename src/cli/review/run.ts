import { compareSwedish } from '#text'
import { formatPlace, type MatchQuestion, type PublicInventory } from '#model'
import type { Context } from '../context.ts'
import { visible } from '../context.ts'
import { readContent, type Content } from '../material.ts'
import type { ReviewOptions } from './command.ts'

/** Something a person has to decide, and the decision that would settle it. */
interface OpenQuestion {
  readonly kind: 'same' | 'conflict' | 'approve'
  /** How many kommuner it touches: the most valuable stand first. */
  readonly weight: number
  readonly text: string
  readonly decision: string
}

export async function runReview(named: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  const content = await readContent(named, options, context)
  if (content === null) return 1
  const open = [...sameOrNot(content, context), ...conflicting(content, context)].toSorted((a, b) => b.weight - a.weight || compareSwedish(a.text, b.text))
  if (options.json === true) context.print(JSON.stringify(open, null, 2))
  else if (options.format === 'csv') context.print(['slag;kommuner;fråga;beslut', ...open.map((question) => [question.kind, String(question.weight), question.text, question.decision].map(csvCell).join(';'))].join('\r\n'))
  else context.print(open.map((question) => `${String(question.weight).padStart(3)}  ${visible(question.text)}\n     → ${visible(question.decision)}`).join('\n'))
  context.tell({
    sv: `${open.length} att avgöra. Tal längst till vänster: hur många kommuner det rör. Skriv beslutet i decisions.csv.`,
    en: `${open.length} to decide. The number at the left: how many kommuner it touches. Write the decision in decisions.csv.`,
  })
  return 0
}

const csvCell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function sameOrNot({ inventory }: Content, context: Context): OpenQuestion[] {
  return inventory.questions.map((question) => {
    const [a, b] = [describe(question.a, inventory), describe(question.b, inventory)]
    return {
      kind: 'same',
      weight: new Set([...a.covers, ...b.covers]).size,
      text: context.say({
        sv: `Är ”${a.name}” (${a.place}) och ”${b.name}” (${b.place}) samma? ${weights(question)}`,
        en: `Are "${a.name}" (${a.place}) and "${b.name}" (${b.place}) the same? ${weights(question)}`,
      }),
      decision: `same;${question.a};${question.b} / not-same;${question.a};${question.b}`,
    }
  })
}

const weights = ({ score, weights }: MatchQuestion): string => `${Object.entries(weights).map(([field, weight]) => `${field} ${weight.toFixed(1)}`).join(', ')}, summa ${score.toFixed(1)}`

function describe(mention: string, inventory: PublicInventory): { name: string; place: string; covers: readonly string[] } {
  const resource = inventory.resources.find(({ members }) => members.some((member) => member.mention === mention))
  const member = resource?.members.find((each) => each.mention === mention)
  return { name: member?.name ?? mention, place: member === undefined ? '' : formatPlace(member.place), covers: resource?.covers ?? [] }
}

function conflicting({ findings }: Content, context: Context): OpenQuestion[] {
  return findings.conflicts.map((conflict) => ({
    kind: 'conflict',
    weight: conflict.kommun === null ? 2 : 1,
    text: context.say({ sv: `${conflict.title}: ${conflict.question}`, en: `${conflict.title}: ${conflict.question}` }),
    decision: `prefer;${conflict.subject}/${conflict.field};${conflict.sides.map((side) => side.source).join(' | ')}`,
  }))
}
