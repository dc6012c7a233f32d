import type { Explanation } from '#pipeline'
import { csvText } from '#export'
import type { Context } from '../context.ts'
import { visible } from '../context.ts'
import type { OpenQuestion } from './open-questions.ts'

/** One question after another for the terminal: kommuner and key first, then what is said, what weighs, and how to answer. */
export function questionsAsText(open: readonly OpenQuestion[], context: Context): string {
  return open.map(({ key, kommuner, question, sides, weights, choices }) => [
    `${String(kommuner).padStart(3)}  ${key}  ${visible(question)}`,
    ...sides.map(({ says, source, place }) => `       ${visible([says, source, place].filter((text) => text !== '').join(' · '))}`),
    ...(weights === undefined ? [] : [`       ${weightsInWords(weights, context)}`]),
    `       → ${choices.map(({ name }) => visible(name)).join(' | ')}`,
  ].join('\n')).join('\n')
}

/** For Excel: one row for each question. */
export function questionsAsCsv(open: readonly OpenQuestion[], context: Context): string {
  const headings = context.say({ sv: 'Nyckel;Slag;Kommuner;Fråga;Vad som sägs;Vikter;Svar att välja mellan', en: 'Key;Kind;Kommuner;Question;What is said;Weights;Answers to choose from' }).split(';')
  return csvText([headings, ...open.map(({ key, kind, kommuner, question, sides, weights, choices }) => [
    key, kind, String(kommuner), question,
    sides.map(({ says, source, place }) => [says, source, place].filter((text) => text !== '').join(' · ')).join('\n'),
    weights === undefined ? '' : weightsInWords(weights, context),
    choices.map(({ name }) => name).join(' | '),
  ])])
}

export function weightsInWords(weights: Readonly<Record<string, number>>, context: Context): string {
  return `${Object.entries(weights).map(([field, weight]) => `${field} ${signed(weight)}`).join(', ')}, ${context.say({ sv: 'summa', en: 'sum' })} ${signed(sumOf(weights))}`
}

/** Each field's weight on a line of its own, and under them their sum, which is the score. */
export function explanationAsText({ a, b, weights, apart, thin, outcome, together, sameFrom, askFrom }: Explanation, context: Context): string {
  const rows = Object.entries(weights).map(([field, weight]) => [field, signed(weight)] as const)
  const width = Math.max(8, ...rows.map(([field]) => field.length))
  const line = (name: string, number: string): string => `  ${name.padEnd(width)} ${number.padStart(8)}`
  return [
    visible(a), visible(b),
    ...rows.map(([field, number]) => line(field, number)),
    line(context.say({ sv: 'summa', en: 'sum' }), signed(sumOf(weights))),
    context.say({ sv: `  samma från ${sameFrom}, fråga från ${askFrom}`, en: `  same from ${sameFrom}, ask from ${askFrom}` }),
    ...(apart ? [context.say({ sv: '  de utesluter varandra, så bara en människa kan säga att de är samma', en: '  they exclude each other, so that only a person can say that they are the same' })] : []),
    ...(thin ? [context.say({ sv: '  namnen har för lite gemensamt, så bara en människa kan säga att de är samma', en: '  the names have too little in common, so that only a person can say that they are the same' })] : []),
    ...(together === (outcome === 'same') ? [] : [together
      ? context.say({ sv: '  de är ändå en i dag, genom ett beslut eller genom andra som de båda är lika', en: '  they are one today all the same, by a decision or through others that both are like' })
      : context.say({ sv: '  de hålls ändå isär i dag, av ett beslut eller för att de inte går ihop med varandras grupper', en: '  they are kept apart today all the same, by a decision or because they do not fit each other\'s groups' })]),
    `→ ${context.say({ same: { sv: 'samma', en: 'same' }, ask: { sv: 'fråga', en: 'ask' }, different: { sv: 'olika', en: 'different' } }[outcome])}`,
  ].join('\n')
}

const hundredths = (weight: number): number => Math.round(weight * 100)
/** Of the weights as they are printed, so that a reader can add them up. */
const sumOf = (weights: Readonly<Record<string, number>>): number => Object.values(weights).reduce((sum, weight) => sum + hundredths(weight), 0) / 100
const signed = (weight: number): string => `${hundredths(weight) > 0 ? '+' : ''}${(hundredths(weight) / 100).toFixed(2)}`
