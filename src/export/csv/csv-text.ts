import { cellForCsv } from '#text'

/** Rows as Swedish Excel opens them with å, ä and ö right: UTF-8 with byte order mark, semicolon, CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(cellForCsv(cell))).join(';')}\r\n`).join('')}`
}

function quoted(cell: string): string {
  return /[;"\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
