import { exportCards } from './cards/index.ts'
import { exportCsv } from './csv/index.ts'
import type { ExportKind } from './export-input.ts'
import { exportGaps } from './gaps/index.ts'
import { exportInventory } from './inventory/index.ts'
import { exportInventoryJson } from './json/index.ts'
import { exportMatrix } from './matrix/index.ts'

/** What `export --list` names, in that order. */
export const exportKinds: readonly ExportKind[] = [
  {
    name: 'csv',
    describes: { sv: 'tre tabeller för Excel: inventeringen, läget per kommun och område, och varje uppgift med källa och plats', en: 'three tables for Excel: the inventory, the state by kommun and area, and every claim with its source and place' },
    run: exportCsv,
  },
  {
    name: 'json',
    describes: { sv: 'inventeringen och lägestabellen som JSON', en: 'the inventory and the status table as JSON' },
    run: (input) => [...exportInventoryJson(input.inventory), ...exportMatrix(input, ['json'])],
  },
  {
    name: 'cards',
    describes: { sv: 'områdeskort för en prioriteringsworkshop, som tabell och Markdown', en: 'area cards for a prioritisation workshop, as a table and as Markdown' },
    run: exportCards,
  },
  {
    name: 'gaps',
    describes: { sv: 'luckorna per kommun, område, mål, grupp och våldsform, med uppgifterna bakom var och en, som tabell', en: 'the gaps by kommun, area, goal, group and form of violence, with the claims behind each, as a table' },
    run: exportGaps,
  },
  {
    name: 'matrix',
    describes: { sv: 'lägestabellen, kommun för område, som tabell, text och JSON', en: 'the status table, kommun by area, as a table, text and JSON' },
    run: (input) => exportMatrix(input),
  },
  {
    name: 'inventory',
    describes: { sv: 'resursinventeringen kommun för kommun, som Markdown, tabell och JSON', en: 'the resource inventory kommun by kommun, as Markdown, a table and JSON' },
    run: (input) => exportInventory(input),
  },
]
