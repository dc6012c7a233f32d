import type { INumberingOptions, IStylesOptions } from 'docx'

/** The report's colours on paper. */
export const colours = { ink: '1B2630', soft: '414D57', faint: '5B6670', fjord: '0F4A5A', clay: '8A3D12', tone: 'F5F2EC', rule: 'C9C9C3' } as const

const sans = 'Source Sans 3'
const serif = 'Source Serif 4'

/** The signs of the states are in none of the report's fonts, and Word would else take them from a Japanese one. */
export const signFont = 'Segoe UI Symbol'

/** Ids of the styles that are not Word's own. */
export const styleIds = { source: 'Kallrad', sourceEntry: 'Kallpost', sourceMark: 'Kallmarke', cell: 'Tabelltext', table: 'Rapporttabell', figure: 'Figur', box: 'Quote' } as const

/** The two kinds of list. */
export const lists = { numbered: 'numrerad', bulleted: 'punkter' } as const

/** Word's own styles by their own ids, so that navigation, contents and screen readers know them, in the look of the report. */
export function styles({ AlignmentType, LineRuleType }: typeof import('docx')): IStylesOptions {
  const heading = (size: number, before: number, after: number): object => ({ run: { font: serif, size, bold: true, color: colours.ink }, paragraph: { spacing: { before, after }, keepNext: true, keepLines: true } })
  const note = { run: { size: 17, color: colours.faint }, paragraph: { spacing: { before: 60, after: 60 } } }
  const based = { basedOn: 'Normal', quickFormat: true }
  const contents = (level: number, indent: number): object => ({ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal', run: { size: level === 1 ? 18 : 16 }, paragraph: { spacing: { before: level === 1 ? 30 : 0, after: 0, line: 196, lineRule: LineRuleType.AUTO }, indent: { left: indent } } })
  return {
    default: {
      document: { run: { font: sans, size: 20, color: colours.ink, language: { value: 'sv-SE' } }, paragraph: { spacing: { after: 90, line: 245, lineRule: LineRuleType.AUTO } } },
      title: { run: { font: serif, size: 64, bold: true, color: colours.ink }, paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 600, after: 240 } } },
      heading1: heading(40, 360, 160),
      heading2: heading(28, 240, 80),
      heading3: heading(22, 160, 60),
      heading4: heading(21, 160, 60),
      caption: { run: { size: 20, bold: false, italics: false, color: colours.soft }, paragraph: { keepNext: true, keepLines: true, spacing: { before: 160, after: 60 } } },
      hyperlink: { run: { color: colours.fjord, underline: { type: 'single' } } },
      listParagraph: { paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', ...based, run: { size: 26, color: colours.soft }, paragraph: { spacing: { after: 160 } } },
      { id: styleIds.box, name: 'Quote', ...based, paragraph: { indent: { left: 240, right: 240 }, spacing: { before: 0, after: 60 }, shading: { fill: colours.tone }, border: { left: { style: 'single', size: 18, space: 8, color: colours.fjord } } } },
      { id: styleIds.source, name: 'Källrad', ...based, ...note },
      { id: styleIds.sourceEntry, name: 'Källpost', ...based, run: { size: 18 }, paragraph: { indent: { left: 680, hanging: 680 }, spacing: { after: 60 }, keepLines: true } },
      { id: styleIds.cell, name: 'Tabelltext', ...based, run: { size: 16 }, paragraph: { spacing: { before: 0, after: 0, line: 220, lineRule: LineRuleType.AUTO } } },
      { id: styleIds.figure, name: 'Figur', ...based, paragraph: { keepNext: false, spacing: { after: 80 } } },
      contents(1, 0) as never,
      contents(2, 240) as never,
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 16, color: colours.faint }, paragraph: { spacing: { after: 0 } } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16, color: colours.faint }, paragraph: { spacing: { after: 0 } } },
    ],
    characterStyles: [{ id: styleIds.sourceMark, name: 'Källmärke', run: { color: colours.faint, size: 16 } }],
  }
}

export function numbering({ LevelFormat }: typeof import('docx')): INumberingOptions {
  const indent = (level: number): object => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } })
  return {
    config: [
      { reference: lists.numbered, levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, style: indent(level) })) },
      { reference: lists.bulleted, levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.BULLET, text: '•', style: { ...indent(level), run: { font: sans } } })) },
    ],
  }
}

const border = (side: string, size: number, colour: string): string => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`

/** Lines between rows and none between columns; the head is bold, with a line on either side. The library has no table styles of its own. */
export const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Rapporttabell"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>${border('top', 8, colours.ink)}${border('bottom', 8, colours.ink)}${border('insideH', 4, colours.rule)}</w:tblBorders><w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${colours.soft}"/></w:rPr><w:tcPr><w:tcBorders>${border('top', 8, colours.ink)}${border('bottom', 4, colours.ink)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`

const font = (name: string, instead: string, panose: string, family: string): string => `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`

/** What Word takes where the report's fonts are not installed. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${font(sans, 'Segoe UI', '020B0503030403020204', 'swiss')}${font(serif, 'Georgia', '02040603050405020204', 'roman')}</w:fonts>`
