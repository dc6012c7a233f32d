import { readXml } from '../bytes/read-xml.ts'
import type { Entries } from '../bytes/unpack.ts'
import { UnreadableFile } from '../refusals.ts'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** Days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean
  readonly texts: readonly string[]
  /** Number format by style number. */
  readonly formats: readonly string[]
}

/** Which parts of a workbook are read. Comments, properties, macros, pictures and links to other files are not even unpacked. */
export const isWorkbookPart = (path: string): boolean => /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(path)

export function readWorkbook(entries: Entries): Workbook {
  const book = entryOf(entries, 'xl/workbook.xml')
  if (book === undefined) throw new UnreadableFile({ sv: 'den är ingen arbetsbok.', en: 'it is no workbook.' })
  const targets = targetsOf(entryOf(entries, 'xl/_rels/workbook.xml.rels'))
  const sheets: SheetEntry[] = []
  let from1904 = false
  readXml(book, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes()['date1904'])
      if (name !== 'sheet') return
      const { name: title = '', id = '', state = 'visible' } = attributes()
      const path = targets.get(id)
      if (path !== undefined) sheets.push({ name: title, hidden: state !== 'visible', path })
    },
  })
  return { sheets, from1904, texts: textsOf(entryOf(entries, 'xl/sharedStrings.xml')), formats: formatsOf(entryOf(entries, 'xl/styles.xml')) }
}

export function entryOf(entries: Entries, path: string): Uint8Array | undefined {
  const wanted = path.toLowerCase()
  for (const [name, bytes] of entries) if (name.replace(/^\//, '').toLowerCase() === wanted) return bytes
  return undefined
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Relationship id → path below the archive. */
function targetsOf(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>()
  if (bytes === undefined) return targets
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const { Id: id, Target: target, TargetMode: mode } = attributes()
      if (id !== undefined && target !== undefined && mode !== 'External') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
    },
  })
  return targets
}

/** Texts that cells refer to by number. A text of several runs (a bold word in it) is one text; readings in kana are left out. */
function textsOf(bytes: Uint8Array | undefined): string[] {
  const texts: string[] = []
  if (bytes === undefined) return texts
  let current = ''
  let inText = false
  let phonetic = false
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') current = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') phonetic = true
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(current))
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
    text: (text) => {
      if (inText && !phonetic) current += text
    },
  })
  return texts
}

/** Excel writes signs that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string => (text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text)

/** Formats that every Excel knows by number: dates, times and percent; the rest show numbers as they are. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%', 10: '0.00%', 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
}

/** Excel allows no longer code; each is read again for every cell that has it. */
const longestFormat = 255

function formatsOf(bytes: Uint8Array | undefined): string[] {
  const custom = new Map<number, string>()
  const formats: string[] = []
  if (bytes === undefined) return formats
  let inCells = false
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes()
        if (numFmtId !== undefined && formatCode !== undefined) custom.set(Number(numFmtId), formatCode.slice(0, longestFormat))
      } else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes()['numFmtId'] ?? '0')
        formats.push(custom.get(id) ?? builtIn[id] ?? 'General')
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}
