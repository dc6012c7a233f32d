import type { Artifact } from '#model'
import { csvText } from '../csv/csv-text.ts'
import type { ExportInput } from '../export-input.ts'
import { areaCards } from './area-cards.ts'
import { cardsMarkdown } from './cards-markdown.ts'
import { cardsTable } from './cards-table.ts'

/**
 * One area card for each gap, for a prioritisation workshop: neutral title, goal, what exists, kommuner by state, strength of evidence
 * and two open questions. As a table and as Markdown. No card recommends anything, and the numbers are no ranking.
 *
 * @unit kommuner
 */
export function exportCards(input: ExportInput): Artifact[] {
  const cards = areaCards(input)
  return [
    { path: 'omradeskort.csv', content: csvText(cardsTable(cards)) },
    { path: 'omradeskort.md', content: cardsMarkdown(cards, input.inventory.county.title, input.today) },
  ]
}
