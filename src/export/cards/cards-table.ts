import type { StatusCounts } from '#model'
import type { AreaCard } from './area-cards.ts'

/** The states in the words of the cards, in the order they are counted there. */
export const countedStates = [
  ['finns', 'Finns'],
  ['finns_delvis', 'Finns delvis eller via annan'],
  ['finns_inte', 'Finns inte enligt källa'],
  ['motstridigt', 'Motstridiga uppgifter'],
  ['ej_tillampligt', 'Ej tillämpligt'],
  ['uppgift_saknas', 'Uppgift saknas'],
] as const satisfies readonly (readonly [keyof StatusCounts, string])[]

const headings = [
  'Kort', 'Rubrik', 'Mål', 'Målets namn', 'Vad som finns', ...countedStates.map(([, label]) => label), 'Kommuner', 'Underlagets styrka', 'Underlaget', 'Fråga 1', 'Fråga 2',
  ...countedStates.map(([, label]) => `Kommuner: ${label.charAt(0).toLowerCase()}${label.slice(1)}`), 'Område', 'Uppgifter',
]

/** One row for each card. */
export function cardsTable(cards: readonly AreaCard[]): string[][] {
  return [headings, ...cards.map((card) => [
    String(card.number),
    card.title,
    card.goal,
    card.goalLabel,
    card.exists,
    ...countedStates.map(([status]) => String(card.counts[status])),
    String(card.kommuner),
    card.evidence,
    card.evidenceText,
    ...card.questions,
    ...countedStates.map(([status]) => card.known[status].join(', ')),
    card.area,
    card.claims.join(' '),
  ])]
}
