import type { Cell, Diagnostic } from '#model'
import type { ReadContext } from '../reading.ts'

/** Signs that mean opposite things in different statistics: `-` is no answer at Kolada and a true zero at SCB. */
const bareSign = /^(?:[-–—]|\.{1,3}|…|x|u)$/i
const legendEntry = /^\s*(?:teckenförklaring:?\s*)?([-–—]|\.{1,3}|…|[xu]|tomt|blank)\s*(?:=|:|betyder|innebär)\s*(\S.{2,80})$/i

/** What a line above or below a table says that signs mean: `- = uppgift saknas; .. = sekretess`. Empty when it says nothing of the kind. */
export function legendOf(text: string): Record<string, string> {
  const legend = Object.create(null) as Record<string, string>
  if (text.length > 2000) return legend
  for (const part of text.split(/[;,|\n]/)) {
    const entry = legendEntry.exec(part)
    if (entry !== null) legend[signKey(entry[1]!)] = entry[2]!.trim()
  }
  return legend
}

export const signKey = (sign: string): string => sign.replace(/[–—]/g, '-').replace('…', '...').toLowerCase()

/** Counts bare signs in columns of numbers, where they could mean two things. In other columns each is asked about by itself. */
export function signWatch(): { readonly see: (cell: Cell) => void; readonly undeclared: (legend: Readonly<Record<string, string>>, context: ReadContext) => Diagnostic[] } {
  const seen = new Map<string, { first: Cell; count: number }>()
  return {
    see: (cell) => {
      if (cell.text.length > 5) return
      const text = cell.text.trim()
      if (!bareSign.test(text)) return
      const key = signKey(text)
      const before = seen.get(key)
      if (before === undefined) seen.set(key, { first: cell, count: 1 })
      else before.count += 1
    },
    undeclared: (legend, context) => [...seen]
      .filter(([sign]) => legend[sign] === undefined && context.county?.legend[sign] === undefined)
      .map(([sign, { first, count }]) => undeclaredSign(sign, first, count)),
  }
}

const undeclaredSign = (sign: string, first: Cell, count: number): Diagnostic => ({
  rule: 'ingest/undeclared-sign',
  severity: 'warning',
  message: {
    sv: `Tecknet \`${sign}\` står i ${count} ${count === 1 ? 'cell' : 'celler'} utan att det framgår vad det betyder (noll, inget svar eller sekretess). Det räknas som att uppgift saknas.`,
    en: `The sign \`${sign}\` stands in ${count} ${count === 1 ? 'cell' : 'cells'} and nothing says what it means (zero, no answer or secrecy). It counts as not known.`,
  },
  place: first.place,
  actual: sign,
  note: {
    sv: `Skriv under \`legend\` i county.md vad tecknet betyder, till exempel \`"${sign}": uppgift_saknas\`, eller en rad under tabellen: \`${sign} = uppgift saknas\`.`,
    en: `Say under \`legend\` in county.md what the sign means, for example \`"${sign}": uppgift_saknas\`, or on a line below the table: \`${sign} = uppgift saknas\`.`,
  },
})
