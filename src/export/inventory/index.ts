import type { Artifact } from '#model'
import { csvText } from '../csv/csv-text.ts'
import { inventoryTable } from '../csv/inventory-table.ts'
import type { ExportInput } from '../export-input.ts'
import { exportInventoryJson } from '../json/index.ts'
import { inventoryMarkdown } from './inventory-markdown.ts'

export type InventoryForm = 'md' | 'csv' | 'json'

const forms: Readonly<Record<InventoryForm, (input: ExportInput) => Artifact[]>> = {
  md: (input) => [{ path: 'inventering.md', content: inventoryMarkdown(input) }],
  csv: (input) => [{ path: 'inventering.csv', content: csvText(inventoryTable(input)) }],
  json: (input) => exportInventoryJson(input.inventory),
}

/** The inventory of resources: Markdown kommun by kommun, a table with one row for each resource, or JSON with every claim. */
export function exportInventory(input: ExportInput, asked: readonly InventoryForm[] = ['md', 'csv', 'json']): Artifact[] {
  return asked.flatMap((form) => forms[form](input))
}
