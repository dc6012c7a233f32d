import { fold, dayWritten } from '#text'
import type { Decision, Diagnostic, Message, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import { readCsvGrid } from '../csv/read-grid.ts'
import type { Format } from '../format.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { fileNameOf } from '../sources/file-source.ts'
import { filledColumns, type GridRow } from '../table/grid.ts'

const understands: Message = {
  sv: 'Beslut (decisions.csv): `beslut;gäller;mot;värde;roll;datum;skäl`, där beslut är same, not-same, prefer, status, correction, successor eller approve.',
  en: 'Decisions (decisions.csv): `beslut;gäller;mot;värde;roll;datum;skäl`, where beslut is same, not-same, prefer, status, correction, successor or approve.',
}

export const decisionsFormat: Format = {
  name: 'Beslut (CSV)',
  extensions: ['csv'],
  content: ['text'],
  accepts: (file) => fileNameOf(file.path) === 'decisions.csv',
  understands,
  read: readDecisions,
}

export const decisionColumns = ['kind', 'subject', 'object', 'value', 'role', 'day', 'reason'] as const
export type DecisionColumn = (typeof decisionColumns)[number]

export const columnByHeading: Readonly<Record<string, DecisionColumn>> = {
  beslut: 'kind', gäller: 'subject', mot: 'object', värde: 'value', roll: 'role', datum: 'day', skäl: 'reason',
  kind: 'kind', subject: 'subject', object: 'object', value: 'value', role: 'role', day: 'day', reason: 'reason',
}
const kinds: Readonly<Record<string, Decision['kind']>> = {
  same: 'same', samma: 'same', 'not-same': 'not-same', 'inte samma': 'not-same', 'inte-samma': 'not-same', prefer: 'prefer', föredra: 'prefer', status: 'status',
  correction: 'correction', rättelse: 'correction', successor: 'successor', efterträdare: 'successor', approve: 'approve', godkänn: 'approve', godkänt: 'approve',
}

/**
 * What persons have decided, in order. A decision that is not understood stops the build: leaving it out would undo what someone has
 * taken a stand on.
 *
 * @reports ingest/unknown-decision, ingest/decisions-header, ingest/decision-day, and those of `openText` and `readCsvGrid`
 */
async function readDecisions(file: SourceFile, context: ReadContext): Promise<FileReading> {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const decisions: Decision[] = []
  const diagnostics: Diagnostic[] = []
  let columns: readonly (DecisionColumn | undefined)[] | null = null
  const counts = { in: 0, kept: 0, reported: 0 }

  const onRow = (row: GridRow): void => {
    counts.in += 1
    if (filledColumns(row).length === 0) {
      counts.reported += 1
      return
    }
    if (columns === null) {
      columns = row.cells.map((cell) => columnByHeading[fold(cell)])
      counts.reported += 1
      if (!columns.includes('kind') || !columns.includes('subject')) diagnostics.push(unexpectedHeader(row))
      return
    }
    const decision = decisionOf(row, columns, diagnostics)
    if (decision === null) counts.reported += 1
    else {
      counts.kept += 1
      decisions.push(decision)
    }
  }
  const grid = await readCsvGrid(opened.text, file.path, (cells) => cells.filter((cell) => columnByHeading[fold(cell)] !== undefined).length, onRow)
  if (grid.refusal !== null) return refused(grid.refusal)
  return reading({ decisions, counts, receipt: [...opened.receipt, ...grid.receipt], diagnostics: [...opened.diagnostics, ...grid.diagnostics, ...diagnostics] })
}

function decisionOf(row: GridRow, columns: readonly (DecisionColumn | undefined)[], diagnostics: Diagnostic[]): Decision | null {
  const text = (column: DecisionColumn): string => {
    const index = columns.indexOf(column)
    return index === -1 ? '' : (row.cells[index] ?? '').trim().normalize('NFC')
  }
  const kind = Object.hasOwn(kinds, fold(text('kind'))) ? kinds[fold(text('kind'))]! : null
  if (kind === null || text('subject') === '') {
    diagnostics.push(unknownDecision(row, text('kind'), columns))
    return null
  }
  const day = text('day') === '' ? '' : dayWritten(text('day'))
  if (day === null) diagnostics.push(unexpectedDay(row, text('day'), columns))
  return { kind, subject: text('subject'), object: text('object'), value: text('value'), role: text('role'), day: day ?? '', reason: text('reason'), place: row.place(0) }
}

const unknownDecision = (row: GridRow, kind: string, columns: readonly (DecisionColumn | undefined)[]): Diagnostic => ({
  rule: 'ingest/unknown-decision',
  severity: 'error',
  message: {
    sv: `Oväntat beslut \`${kind}\`, väntade ett av dem som räknas upp och vad det gäller. Beslutet kan inte följas.`,
    en: `Unexpected decision \`${kind}\`, expected one of those listed and what it is about. It cannot be followed.`,
  },
  place: row.place(Math.max(columns.indexOf('kind'), 0)),
  actual: kind,
  expected: ['same', 'not-same', 'prefer', 'status', 'correction', 'successor', 'approve'],
})

const unexpectedHeader = (row: GridRow): Diagnostic => ({
  rule: 'ingest/decisions-header',
  severity: 'error',
  message: {
    sv: 'Första raden i decisions.csv är inte de väntade rubrikerna, så besluten kan inte följas.',
    en: 'The first line of decisions.csv is not the expected headings, so the decisions cannot be followed.',
  },
  place: row.place(0),
  expected: ['beslut;gäller;mot;värde;roll;datum;skäl'],
})

const unexpectedDay = (row: GridRow, day: string, columns: readonly (DecisionColumn | undefined)[]): Diagnostic => ({
  rule: 'ingest/decision-day',
  severity: 'warning',
  message: {
    sv: `Oväntat datum \`${day}\` för beslutet, väntade till exempel 2026-11-24. Beslutet gäller men räknas som odaterat.`,
    en: `Unexpected date \`${day}\` of the decision, expected for example 2026-11-24. The decision holds but counts as undated.`,
  },
  place: row.place(columns.indexOf('day')),
  actual: day,
})
