import type { Cell, Diagnostic, Repair, Row, RowKind } from '#model'
import type { ReadContext, RowCounts } from '../reading.ts'
import type { RowSources } from '../sources/row-source.ts'
import { rowBuilder, type RowBuilder, type TableDefaults } from './build-row.ts'
import { classifyRow, type RowClass } from './classify-row.ts'
import { columnsByContent, isWide, mapColumns, type ColumnMap } from './columns.ts'
import { fieldsByContent } from './content-of-columns.ts'
import { fillDown } from './fill-down.ts'
import { findHeader } from './find-header.ts'
import { cellAt, filledColumns, type GridRow } from './grid.ts'
import { legendOf, signWatch } from './legend.ts'
import { numberWatch } from './number-forms.ts'
import { blankLines, headingLines, kommunFromOutside, skipped, skippedAs } from './table-receipt.ts'
import { missingHeader, noKommun, surplusCells } from './table-diagnostics.ts'
import { kommunOfTitle } from './title-lines.ts'

export interface TableReading {
  readonly rows: readonly Row[]
  readonly receipt: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: RowCounts
  /** null when there was nothing but blank lines. */
  readonly map: ColumnMap | null
}

export interface TableOptions {
  readonly context: ReadContext
  readonly sources: RowSources
  readonly defaults: TableDefaults
  /** The kommun that the name of the file says, used when nothing in the table says any. */
  readonly kommunOfFile?: Cell
  /** What the rows speak of, when the place of the table says it. */
  readonly kind: RowKind | null
  /** A table in a document has its headings first and no title lines. */
  readonly headerIsFirst?: boolean
}

/** Lines kept back until it is known where the headings are. */
const linesBeforeDecision = 60

export interface TableReader {
  readonly push: (row: GridRow) => void
  readonly finish: () => TableReading
}

/**
 * Understands a table line by line, wherever its cells come from: finds title lines, headings (one line, two lines or none), blank
 * lines, sums, notes, group headings and merged cells, and makes rows of the rest. Each line is kept as a row or told in the receipt.
 *
 * @reports ingest/missing-header, ingest/surplus-cells, and those of its parts
 */
export function tableReader(options: TableOptions): TableReader {
  const head: GridRow[] = []
  let body: Body | null = null
  let linesIn = 0

  const decide = (): Body => {
    const decided = startBody(head, options)
    for (const row of head.slice(decided.firstDataLine)) decided.push(row)
    head.length = 0
    return decided
  }
  return {
    push: (row) => {
      linesIn += 1
      if (body !== null) body.push(row)
      else {
        head.push(row)
        if (head.length >= linesBeforeDecision) body = decide()
      }
    },
    finish: () => (body ?? decide()).finish(linesIn),
  }
}

interface Body {
  readonly firstDataLine: number
  readonly push: (row: GridRow) => void
  readonly finish: (linesIn: number) => TableReading
}

function startBody(head: readonly GridRow[], options: TableOptions): Body {
  const { context } = options
  const receipt: Repair[] = []
  const diagnostics: Diagnostic[] = []
  const header = findHeader(options.headerIsFirst === true ? head.slice(0, 2) : head, context)
  const titles = head.slice(0, header.first)
  let reported = 0
  for (const row of titles.filter((line) => filledColumns(line).length > 0)) receipt.push(skipped(row, 'title'))
  const blankTitles = titles.filter((line) => filledColumns(line).length === 0)
  if (blankTitles.length > 0) receipt.push(blankLines(blankTitles[0]!, blankTitles.at(-1)!, blankTitles.length))
  reported += titles.length

  let map: ColumnMap
  if (header.lines === 0) {
    const sample = head.slice(header.first).filter((row) => filledColumns(row).length > 0)
    const fields = fieldsByContent(sample, context.vocabulary)
    const columns = columnsByContent(fields, (column) => sample[0]?.place(column) ?? { file: '' })
    const known = mapColumns(columns.map((column) => column.heading), context, options.kind)
    map = { kind: known.kind, columns, wide: isWide(columns), receipt: [], diagnostics: [] }
    if (sample.length > 0) diagnostics.push(missingHeader(sample[0]!, columns))
  } else {
    map = mapColumns(header.headings, context, options.kind)
    receipt.push(headingLines(head.slice(header.first, header.first + header.lines), map))
    reported += header.lines
  }
  receipt.push(...map.receipt)
  diagnostics.push(...map.diagnostics)

  const legend = Object.assign(Object.create(null) as Record<string, string>, ...titles.flatMap((row) => row.cells.map(legendOf))) as Record<string, string>
  const outside = options.defaults.kommun ?? kommunOfTitle(titles, context) ?? (saysWhere(map) ? undefined : options.kommunOfFile)
  if (outside !== undefined && outside !== options.defaults.kommun) receipt.push(kommunFromOutside(outside))
  const signs = signWatch()
  const numbers = numberWatch()
  const builder = rowBuilder(map, { ...options.defaults, ...(outside === undefined ? {} : { kommun: outside }) }, context, options.sources, signs, numbers)
  const collector = collectRows(map, builder, options, legend, receipt, diagnostics)
  return {
    firstDataLine: header.first + header.lines,
    push: collector.push,
    finish: (linesIn) => {
      const collected = collector.finish()
      const filled = fillDown(collected.rows, map)
      if (rowsWithoutKommun(filled.rows)) diagnostics.push(noKommun(filled.rows[0]!.place))
      const rows = Object.keys(legend).length === 0 ? filled.rows : filled.rows.map((row) => ({ ...row, legend }))
      return {
        rows,
        map,
        receipt: [...receipt, ...builder.receipt(), ...filled.receipt, ...numbers.receipt()],
        diagnostics: [...diagnostics, ...filled.diagnostics, ...signs.undeclared(legend, context)],
        counts: { in: linesIn, kept: collected.kept, reported: reported + collected.reported },
      }
    },
  }
}

interface Collector {
  readonly push: (row: GridRow) => void
  readonly finish: () => { rows: Row[]; kept: number; reported: number }
}

function collectRows(map: ColumnMap, builder: RowBuilder, options: TableOptions, legend: Record<string, string>, receipt: Repair[], diagnostics: Diagnostic[]): Collector {
  const rows: Row[] = []
  let kept = 0
  let reported = 0
  let blank: { first: GridRow; last: GridRow; count: number } | null = null
  /** Lines with one filled cell: records if more data follows, notes if they stand last after a blank line. */
  let waiting: { row: GridRow; afterBlank: boolean }[] = []
  let lastBlank = false
  let surplus: { first: GridRow; count: number } | null = null

  const report = (row: GridRow, why: Parameters<typeof skipped>[1]): void => {
    reported += 1
    receipt.push(skipped(row, why))
  }
  const endBlank = (): void => {
    if (blank !== null) receipt.push(blankLines(blank.first, blank.last, blank.count))
    blank = null
  }
  const keep = (row: GridRow): void => {
    kept += 1
    if (row.cells.length > map.columns.length && filledColumns(row).some((column) => column >= map.columns.length)) surplus = { first: surplus?.first ?? row, count: (surplus?.count ?? 0) + 1 }
    for (const made of builder.rowsOf(row)) rows.push(made)
  }
  const release = (): void => {
    for (const { row } of waiting) keep(row)
    waiting = []
  }
  const note = (row: GridRow): void => {
    for (const cell of row.cells) Object.assign(legend, legendOf(cell))
    report(row, 'note')
  }

  const push = (row: GridRow): void => {
    const what: RowClass = classifyRow(row, map, options.context)
    if (what.is === 'blank') {
      reported += 1
      blank = blank === null ? { first: row, last: row, count: 1 } : { first: blank.first, last: row, count: blank.count + 1 }
      lastBlank = true
      return
    }
    endBlank()
    switch (what.is) {
      case 'alone':
        waiting.push({ row, afterBlank: lastBlank || (waiting.at(-1)?.afterBlank ?? false) })
        break
      case 'kommun-group': {
        release()
        builder.setKommun(cellAt(row, what.column) satisfies Cell)
        report(row, 'kommun-group')
        break
      }
      case 'note':
        note(row)
        break
      case 'data':
        release()
        keep(row)
        break
      default:
        report(row, skippedAs[what.is])
    }
    lastBlank = false
  }

  return {
    push,
    finish: () => {
      endBlank()
      for (const { row, afterBlank } of waiting) {
        if (afterBlank) note(row)
        else keep(row)
      }
      waiting = []
      if (surplus !== null) diagnostics.push(surplusCells(surplus.first, surplus.count, map.columns.length))
      return { rows, kept, reported }
    },
  }
}

const saysWhere = (map: ColumnMap): boolean => map.columns.some((column) => column.means.is === 'kommun' || (column.means.is === 'field' && ['kommun', 'kommun_code', 'covers', 'level'].includes(column.means.field)))

/** Services and work belong to a kommun or reach several. When no row of a table says where, the table cannot be used at all. */
function rowsWithoutKommun(rows: readonly Row[]): boolean {
  const placed = rows.filter((row) => row.kind === 'resource' || row.kind === 'work')
  return placed.length > 0 && placed.every(({ cells }) => (cells.kommun ?? cells.kommun_code ?? cells.covers ?? cells.level) === undefined)
}
