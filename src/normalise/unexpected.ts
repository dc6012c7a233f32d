import type { Cell, Diagnostic, Field, Message, Severity } from '#model'
import { fieldName } from './field-names.ts'

export interface Unexpected {
  readonly rule: string
  readonly field: Field
  readonly cell: Cell
  /** The part of the cell that was not understood; the whole cell when absent. */
  readonly actual?: string
  readonly expected: Message
  readonly severity?: Severity
  readonly suggestions?: readonly string[]
  readonly note?: Message
}

const longestQuote = 80

/** The mould of all messages of this stage: unexpected what, in which column, what was expected, and the way out when it is known. */
export function unexpected({ rule, field, cell, actual = cell.text, expected, severity = 'warning', suggestions = [], note }: Unexpected): Diagnostic {
  const quote = quoted(actual)
  const column = cell.place.heading ?? fieldName(field).sv
  const columnEn = cell.place.heading ?? fieldName(field).en
  const guess = suggestions.length === 0 ? undefined : { sv: `Menade du ${alternatives(suggestions, 'eller')}?`, en: `Did you mean ${alternatives(suggestions, 'or')}?` }
  const ways = [guess, note].filter((way) => way !== undefined)
  return {
    rule,
    severity,
    message: {
      sv: `Oväntat värde \`${quote}\` i kolumnen ${column}, väntade ${expected.sv}`,
      en: `Unexpected value \`${quote}\` in the column ${columnEn}, expected ${expected.en}`,
    },
    place: cell.place,
    actual: quote,
    ...(suggestions.length === 0 ? {} : { expected: suggestions }),
    ...(ways.length === 0 ? {} : { note: { sv: ways.map((way) => way.sv).join(' '), en: ways.map((way) => way.en).join(' ') } }),
  }
}

/** Short, on one line and without backticks, so that it cannot break out of its quotation. */
function quoted(text: string): string {
  const line = text.replace(/[\s`]+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= longestQuote ? line : `${characters.slice(0, longestQuote - 1).join('')}…`
}

function alternatives(suggestions: readonly string[], or: string): string {
  const marked = suggestions.map((suggestion) => `\`${suggestion}\``)
  return marked.length === 1 ? marked[0]! : `${marked.slice(0, -1).join(', ')} ${or} ${marked.at(-1)}`
}
