import type { TableForms } from './forms.ts'
import { isScrolled, isStacked } from './forms.ts'
import { escapeHtml, oldClass, printText, readStatus, saysOld } from './plain.ts'
import type { TextTable } from './simple-blocks.ts'

export interface TableContext {
  readonly forms: TableForms
  readonly printCell: (cell: string) => string
  /** The sheet of a kommun with this name, when the report has one. */
  readonly sheetOf: (name: string) => string | undefined
}

/** Tables that come again and again have widths of their own in the style, so that their columns stand alike on all pages. */
const fixedForms: Readonly<Record<string, string>> = {
  'Fråga|Läge|Avser|Uppgift och källa': 'blad',
  'Verksamhet|Huvudman|Kontakt|Avser|Källa': 'verks',
  'Verksamhet|Kontakt|Avser|Källa': 'lokala',
  'Titel|Utgivare och år|Omfattning|Innehåll|Text i underlaget|Källa': 'kartlagda',
  'Grupp|Antal|Når|Verksamheter|Källa': 'grupper',
  'Våldsform|Antal|Når|Verksamheter|Källa': 'grupper',
}

/** "Write here": a cell that nobody could fill. */
const writeHere = '…'

/**
 * A table with caption, scopes and row groups. Widths, alignment and the stacking on narrow screens are the style's.
 *
 * A county has 25 000 cells: end tags that HTML lets one leave out are left out, and attributes stand without quotes, which makes the
 * page a fifth smaller.
 *
 * @param caption finished HTML for `<caption>`, empty when the table has none
 * @param label short words that name the table where it scrolls by itself
 */
export function printTable(table: TextTable, caption: string, label: string, context: TableContext): string {
  const { head, rows } = table
  const matrix = isMatrix(table)
  const fixed = fixedForms[head.join('|')]
  const form = fixed !== undefined ? [fixed, 'stapel'] : matrix ? ['matris'] : isStacked(table) ? ['stapel'] : head.length === 2 ? ['par'] : []
  const classes = [context.forms.classOf(table), ...form]
  const heads = head.map((cell) => (cell === '' ? '<td>' : `<th scope=col>${context.printCell(cell)}`)).join('')
  const body = rows.map((row, index) => `${index === 0 || isGroup(row) ? '<tbody>' : ''}${printRow(row, table, index === rows.length - 1, context)}`).join('')
  const html = `<table class="${classes.join(' ')}">${caption === '' ? '' : `<caption>${caption}</caption>`}<thead><tr>${heads}${body}</table>`
  return matrix || isScrolled(table) || head.length > 5 ? `<div class="rulla" role="group" tabindex="0" aria-label="${escapeHtml(label)}">${html}</div>` : html
}

/** A table of states is read across and down, so it is never stacked. */
const isMatrix = ({ rows }: TextTable): boolean => (rows[0] ?? []).filter((cell) => readStatus(cell) !== undefined).length > 2

const isBold = (cell: string): boolean => /^\*\*[^*]+\*\*$/.test(cell)

/** A row of one bold word begins a group, which has a body of its own so that it stays together in print. */
const isGroup = (row: readonly string[]): boolean => row.length > 1 && isBold(row[0]!) && row.slice(1).every((cell) => cell === '')

function printRow(row: readonly string[], { head, rows }: TextTable, last: boolean, context: TableContext): string {
  if (isGroup(row)) {
    const name = context.printCell(row[0]!).slice('<strong>'.length, -'</strong>'.length)
    return `<tr><th colspan=${row.length} scope=rowgroup>${linked(row[0]!.slice(2, -2), name, context)}`
  }
  const period = row[head.indexOf('Avser')]
  const old = period === undefined ? undefined : saysOld(period)
  const sum = last && rows.length > 1 && isBold(row[0]!) && !isBold(rows[0]![0]!)
  // What nobody could fill is one place to write, which the style draws a line across: a county has a thousand such rows.
  const filled = row.findLastIndex((cell) => cell !== writeHere) + 1
  const toFill = row.length - filled
  const cells = row.slice(0, filled).map((cell, index) => printCell(cell, index, head[index]!, old, context, index > 0 && index === filled - 1 ? toFill + 1 : 1)).join('')
  return `<tr${sum ? ' class=sum' : ''}>${cells}${filled === 1 && toFill > 0 ? `<td class=tom${span(toFill)}>${writeHere}` : ''}`
}

const span = (columns: number): string => (columns === 1 ? '' : ` colspan=${columns}`)

function printCell(cell: string, index: number, head: string, old: boolean | undefined, context: TableContext, columns: number): string {
  const open = `${index === 0 ? '<th scope=row' : '<td'}${span(columns)}`
  if (cell === writeHere) return `${open} class=tom>${writeHere}`
  const status = readStatus(cell)
  // A state across the cells that nobody could fill is unknown, which the style knows too.
  if (status !== undefined && columns > 1) return `${open}>${status.words}`
  if (status !== undefined) {
    const rest = status.rest === '' ? '' : ` <small>${context.printCell(status.rest.trim())}</small>`
    return `${open} class=${(old ?? saysOld(status.rest)) ? `"${status.name} ${oldClass}"` : status.name}>${status.words}${rest}`
  }
  if (head === 'Avser') return `${open}>${printText(cell)}`
  const html = context.printCell(cell)
  return `${open}>${index === 0 && head === 'Kommun' ? linked(cell, html, context) : html}`
}

function linked(name: string, html: string, { sheetOf }: TableContext): string {
  const sheet = sheetOf(name)
  return sheet === undefined ? html : `<a href=#${sheet}>${html}</a>`
}
