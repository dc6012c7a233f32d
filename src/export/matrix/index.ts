import type { Artifact } from '#model'
import { csvText } from '../csv/csv-text.ts'
import type { ExportInput } from '../export-input.ts'
import { matrixAsJson } from './matrix-json.ts'
import { matrixAsTable } from './matrix-table.ts'
import { matrixAsText } from './matrix-text.ts'

export type MatrixForm = 'json' | 'csv' | 'text'

const forms: Readonly<Record<MatrixForm, (input: ExportInput) => Artifact>> = {
  json: (input) => ({ path: 'matris.json', content: matrixAsJson(input) }),
  csv: (input) => ({ path: 'matris.csv', content: csvText(matrixAsTable(input)) }),
  text: (input) => ({ path: 'matris.txt', content: matrixAsText(input) }),
}

/**
 * The status table, kommun by area: as JSON with shares and claims, as a CSV table with a column for each area, and as text for a
 * terminal. One artifact for each form asked for, all three by default.
 */
export function exportMatrix(input: ExportInput, asked: readonly MatrixForm[] = ['json', 'csv', 'text']): Artifact[] {
  return asked.map((form) => forms[form](input))
}
