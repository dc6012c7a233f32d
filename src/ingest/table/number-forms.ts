import type { Cell, Field, Repair } from '#model'

const forms = [
  { pattern: /\d[\u00a0\u202f\u2009 ]\d{3}(?!\d)/, sv: 'blanksteg mellan tusental', en: 'blanks between thousands' },
  { pattern: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*%?$/, sv: 'punkt mellan tusental', en: 'dots between thousands' },
  { pattern: /\d,\d+/, sv: 'decimalkomma', en: 'decimal comma' },
  { pattern: /^-?\d+\.\d{1,2}\s*%?$/, sv: 'decimalpunkt', en: 'decimal point' },
  { pattern: /%\s*$/, sv: 'procenttecken', en: 'percent sign' },
] as const

/** Columns of numbers: where the way a number is written, and a bare sign instead of one, must be told. */
export const numberFields: ReadonlySet<string> = new Set<Field>(['places', 'share', 'value'])

/** Counts the ways in which numbers are written in columns of numbers, to be told once per column and way. */
export function numberWatch(): { readonly see: (field: Field, cell: Cell) => void; readonly receipt: () => Repair[] } {
  const seen = new Map<string, { form: (typeof forms)[number]; first: Cell; count: number }>()
  return {
    see: (field, cell) => {
      if (cell.text.length > 40) return
      const text = cell.text.trim()
      for (const form of forms) {
        if (!form.pattern.test(text)) continue
        const key = `${field} ${form.en}`
        const before = seen.get(key)
        if (before === undefined) seen.set(key, { form, first: cell, count: 1 })
        else before.count += 1
      }
    },
    receipt: () => [...seen.values()].map(({ form, first, count }) => ({
      what: 'number',
      detail: {
        sv: `${count} tal i kolumnen ${first.place.heading ?? ''} har ${form.sv}`,
        en: `${count} numbers in the column ${first.place.heading ?? ''} have ${form.en}`,
      },
      place: first.place,
    })),
  }
}
