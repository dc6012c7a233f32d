import type { Artifact } from '#model'
import type { ExportInput } from '../export-input.ts'
import { claimsTable } from './claims-table.ts'
import { csvText } from './csv-text.ts'
import { inventoryTable } from './inventory-table.ts'
import { statusTable } from './status-table.ts'

/** Three tables for Swedish Excel: the resources, the state of each area in each kommun, and every claim with its source and place. */
export function exportCsv(input: ExportInput): Artifact[] {
  return [
    { path: 'inventering.csv', content: csvText(inventoryTable(input)) },
    { path: 'laget.csv', content: csvText(statusTable(input)) },
    { path: 'uppgifter.csv', content: csvText(claimsTable(input.inventory)) },
  ]
}
