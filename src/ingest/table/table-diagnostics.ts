import type { Diagnostic, Place } from '#model'
import type { Column } from './columns.ts'
import { filledColumns, type GridRow } from './grid.ts'

export function missingHeader(first: GridRow, columns: readonly Column[]): Diagnostic {
  const understood = columns.map((column) => column.heading.text).join(', ')
  return {
    rule: 'ingest/missing-header',
    severity: 'warning',
    message: {
      sv: `Tabellen har inga rubriker. Kolumnerna lästes efter innehåll som: ${understood}.`,
      en: `The table has no headings. Its columns were read by their content as: ${understood}.`,
    },
    place: first.place(0),
    note: { sv: 'Lägg till en rubrikrad om det inte stämmer.', en: 'Add a line of headings if that is wrong.' },
  }
}

/** A file with headings and nothing below them, or with nothing at all: somebody sent the wrong file, or an empty form. */
export const noRows = (file: string): Diagnostic => ({
  rule: 'ingest/no-rows',
  severity: 'warning',
  message: {
    sv: `Filen \`${file}\` har inga rader med uppgifter.`,
    en: `The file \`${file}\` has no rows with data.`,
  },
  place: { file },
  note: { sv: 'Se efter att rätt fil är sparad, eller ta bort den ur mappen.', en: 'See that the right file was saved, or take it out of the folder.' },
})

export function surplusCells(first: GridRow, count: number, columns: number): Diagnostic {
  const at = filledColumns(first).find((column) => column >= columns) ?? columns
  return {
    rule: 'ingest/surplus-cells',
    severity: 'warning',
    message: {
      sv: `${count} ${count === 1 ? 'rad har' : 'rader har'} fler celler än det finns rubriker (${columns}), först rad ${first.row}. Kanske står avgränsaren i en text utan citattecken. De överskjutande värdena sparas men används inte.`,
      en: `${count} ${count === 1 ? 'row has' : 'rows have'} more cells than there are headings (${columns}), first row ${first.row}. Perhaps the delimiter stands in a text without quotes. The surplus values are kept but not used.`,
    },
    place: first.place(at),
    note: { sv: 'Sätt citattecken runt texten, eller ge kolumnen en rubrik.', en: 'Put quotes around the text, or give the column a heading.' },
  }
}

export const noKommun = (place: Place): Diagnostic => ({
  rule: 'ingest/no-kommun',
  severity: 'error',
  message: {
    sv: 'Tabellen säger inte vilken kommun den gäller, väntade en kolumn Kommun eller Kommunkod.',
    en: 'The table does not say which kommun it is about, expected a column Kommun or Kommunkod.',
  },
  place,
  note: {
    sv: 'Lägg till kolumnen, skriv kommunens namn på en rad ovanför rubrikerna, eller döp filen efter kommunen, till exempel `tables/hjo.csv`.',
    en: 'Add the column, write the name of the kommun on a line above the headings, or name the file after it, for example `tables/hjo.csv`.',
  },
})
