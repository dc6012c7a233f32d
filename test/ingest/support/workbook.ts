import { strToU8, zipSync } from 'fflate'

export interface SheetParts {
  readonly name: string
  /** The inside of `worksheet`: `sheetData`, `cols`, `mergeCells`. */
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

/** A workbook written by hand, for what no library writes: hidden things, faults, other programs' ways. */
export function workbook(sheets: readonly SheetParts[], extra: Readonly<Record<string, string>> = {}, attributes = ''): Uint8Array {
  const list = sheets.map((sheet, index) => `<sheet name="${sheet.name}" sheetId="${index + 1}" r:id="rId${index + 1}"${sheet.state === undefined ? '' : ` state="${sheet.state}"`}/>`)
  const targets = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="x" Target="worksheets/sheet${index + 1}.xml"/>`)
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook><workbookPr${attributes}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/styles.xml': '<styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${sheet.xml}</worksheet>`])),
    ...extra,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}

/** `sheetData` of rows of cells; a cell is its text, or XML when it begins with `<c`. */
export function sheetData(rows: readonly (readonly string[])[], rowAttributes: Readonly<Record<number, string>> = {}): string {
  const cell = (text: string): string => (text.startsWith('<c') ? text : text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)
  return `<sheetData>${rows.map((cells, index) => `<row${rowAttributes[index + 1] ?? ''}>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`
}
