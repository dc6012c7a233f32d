import type { Cell, Repair } from '#model'
import type { ColumnMap } from './columns.ts'
import { filledColumns, type GridRow } from './grid.ts'

type Why = 'title' | 'heading-again' | 'units' | 'total' | 'note' | 'kommun-only' | 'kommun-group'

const reasons: Readonly<Record<Why, { readonly sv: string; readonly en: string }>> = {
  title: { sv: 'titelrad ovanför rubrikerna', en: 'title line above the headings' },
  'heading-again': { sv: 'rubrikerna en gång till', en: 'the headings once more' },
  units: { sv: 'rad med enheter', en: 'line of units' },
  total: { sv: 'summarad', en: 'line of sums' },
  note: { sv: 'anmärkning, ingen uppgift', en: 'note, no record' },
  'kommun-only': { sv: 'raden säger inget mer än kommunens namn', en: 'the line says nothing but the name of the kommun' },
  'kommun-group': { sv: 'grupprubrik: kommunen för raderna nedanför', en: 'group heading: the kommun of the rows below' },
}
export const skippedAs = { 'heading-again': 'heading-again', units: 'units', total: 'total', 'kommun-only': 'kommun-only' } as const satisfies Record<string, Why>

/** A line that became no row. Its words are not quoted: no rule of secrecy has read them, and its place says where to look. */
export function skipped(row: GridRow, why: Why): Repair {
  return {
    what: why === 'kommun-group' ? 'merged-cell' : 'skipped-row',
    detail: { sv: `${reasons[why].sv} (rad ${row.row})`, en: `${reasons[why].en} (row ${row.row})` },
    place: row.place(filledColumns(row)[0] ?? 0),
  }
}

export function blankLines(first: GridRow, last: GridRow, count: number): Repair {
  const which = first.row === last.row ? { sv: `rad ${first.row}`, en: `row ${first.row}` } : { sv: `rad ${first.row}–${last.row}`, en: `rows ${first.row}–${last.row}` }
  return {
    what: 'skipped-row',
    detail: { sv: `${count === 1 ? 'tom rad' : `${count} tomma rader`} (${which.sv})`, en: `${count === 1 ? 'blank line' : `${count} blank lines`} (${which.en})` },
    place: first.place(0),
  }
}

export function headingLines(lines: readonly GridRow[], map: ColumnMap): Repair {
  const empty = map.columns.filter((column) => column.means.is === 'nothing').length
  const rows = lines.map((line) => line.row)
  const two = rows.length === 2
  return {
    what: 'header',
    detail: {
      sv: `${two ? `rubriker i två rader (${rows[0]} och ${rows[1]})` : `rubriker på rad ${rows[0]}`}${empty === 0 ? '' : `, ${empty} ${empty === 1 ? 'kolumn' : 'kolumner'} utan rubrik`}`,
      en: `${two ? `headings in two lines (${rows[0]} and ${rows[1]})` : `headings on row ${rows[0]}`}${empty === 0 ? '' : `, ${empty} ${empty === 1 ? 'column' : 'columns'} without heading`}`,
    },
    place: lines[0]!.place(0),
    ...(!two && rows[0] === 1 && empty === 0 ? { asFound: true } : {}),
  }
}

export const kommunFromOutside = (kommun: Cell): Repair => ({
  what: 'content',
  detail: {
    sv: `kommunen är ${kommun.text.trim()} enligt ${kommun.place.line === undefined && kommun.place.sheet === undefined ? 'filens namn' : 'rubriken ovanför tabellen'}`,
    en: `the kommun is ${kommun.text.trim()} by ${kommun.place.line === undefined && kommun.place.sheet === undefined ? 'the name of the file' : 'the title above the table'}`,
  },
  place: kommun.place,
})
