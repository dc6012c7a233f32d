import { escapeMarkdown, formatDay, formatNumber } from '#text'
import type { Day } from '#model'
import type { AreaCard } from './area-cards.ts'
import { countedStates } from './cards-table.ts'

/** More names than this do not fit on a card; they stand in the table. */
const namesOnCard = 15

export function cardsMarkdown(cards: readonly AreaCard[], title: string, today: Day): string {
  return [
    '# Områdeskort',
    '',
    `${escapeMarkdown(title)}, utgåva ${formatDay(today)}. Korten är underlag för samtal och följer kommunbladets ordning, som inte säger något om vikt. `
      + 'Det som väljs är vägledande; den som har gett uppdraget beslutar. Att uppgift saknas betyder att ingen källa har sagt något, inte att det saknas i kommunen.',
    '',
    ...cards.flatMap((card) => cardLines(card)),
  ].join('\n')
}

function cardLines(card: AreaCard): string[] {
  return [
    `## ${formatNumber(card.number)}. ${escapeMarkdown(card.title)}`,
    '',
    `Mål ${escapeMarkdown(card.goal)} ${escapeMarkdown(card.goalLabel)}`,
    '',
    `**Vad som finns.** ${escapeMarkdown(card.exists)}`,
    '',
    `| Läge | Kommuner av ${formatNumber(card.kommuner)} | Vilka |`,
    '| --- | ---: | --- |',
    ...countedStates.map(([status, label]) => `| ${label} | ${formatNumber(card.counts[status])} | ${namesIn(card.known[status])} |`),
    '',
    `**Underlagets styrka.** ${escapeMarkdown(card.evidenceText)}`,
    '',
    '**Att prata om**',
    '',
    ...card.questions.map((question) => `- ${escapeMarkdown(question)}`),
    '',
  ]
}

function namesIn(kommuner: readonly string[]): string {
  if (kommuner.length === 0) return '–'
  return kommuner.length > namesOnCard ? 'se tabellen' : kommuner.map(escapeMarkdown).join(', ')
}
