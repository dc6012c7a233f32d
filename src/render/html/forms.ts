import type { TextTable } from './simple-blocks.ts'

/**
 * Tables with the same columns share a class, `t1`, `t2` …, whose rules stand in the page's style: which columns hold numbers, and the
 * headings that go with the cells when a narrow screen stacks them. So no cell needs an attribute of its own.
 */
export interface TableForms {
  /** Class of the table. */
  readonly classOf: (table: TextTable) => string
  /** Rules for all forms met so far. */
  readonly css: () => string
}

export function createTableForms(plainHead: (cell: string) => string): TableForms {
  const forms = new Map<string, { readonly name: string; readonly table: TextTable }>()
  return {
    classOf: (table) => {
      const key = JSON.stringify([table.head, table.right])
      const known = forms.get(key)
      if (known !== undefined) return known.name
      const name = `t${forms.size + 1}`
      forms.set(key, { name, table })
      return name
    },
    css: () => {
      const all = [...forms.values()]
      const labels = all.map(({ name, table }) => labelCss(name, table, plainHead)).join('')
      const widest = Math.max(1, ...all.filter(({ table }) => isStacked(table)).map(({ table }) => table.head.length))
      const shown = Array.from({ length: widest - 1 }, (_, index) => `.stapel td:nth-child(${index + 2})::before{content:var(--r${index + 2},"")}`).join('')
      return `${all.map(({ name, table }) => alignCss(name, table)).join('')}@media screen and (max-width:47.99rem){${labels}${shown}}`
    },
  }
}

function alignCss(name: string, { head, right }: TextTable): string {
  const numbers = right.flatMap((isNumber, index) => (isNumber ? [`.${name} tr>:nth-child(${index + 1})`] : []))
  const period = head.indexOf('Avser') + 1
  return `${numbers.length === 0 ? '' : `${numbers.join(',')}{text-align:right}`}${period === 0 ? '' : `.${name}:not(.blad) td:nth-child(${period}){white-space:nowrap}`}`
}

function labelCss(name: string, { head, right }: TextTable, plainHead: (cell: string) => string): string {
  if (!isStacked({ head, right })) return ''
  const labels = head.flatMap((cell, index) => (index === 0 || cell === '' ? [] : [`--r${index + 1}:${cssString(`${plainHead(cell)}: `)}`]))
  return labels.length === 0 ? '' : `.${name}{${labels.join(';')}}`
}

/** Wide tables of words are stacked on a narrow screen; tables of numbers are compared down their columns, so they scroll instead. */
export function isStacked({ head, right }: Pick<TextTable, 'head' | 'right'>): boolean {
  return head.length > 2 && head.length < 8 && right.filter(Boolean).length <= 1
}

export const isScrolled = ({ head, right }: Pick<TextTable, 'head' | 'right'>): boolean => head.length > 3 && !isStacked({ head, right })

/** A text as a string in a style sheet: nothing in it can end the string, the rule or the style element. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;()–—-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`
}
