import { fold } from '#text'
import type { Cell, Diagnostic, Field, Message, Row, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import type { Format } from '../format.ts'
import { openJson } from '../json/json-cursor.ts'
import { tooManyValues, valuesLeftOut } from '../json/json-receipt.ts'
import { limits } from '../limits.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { fileSource, undeclaredSource } from '../sources/file-source.ts'
import { rowSources } from '../sources/row-source.ts'
import { readCube, type CubeValue } from './read-cube.ts'

const understands: Message = {
  sv: 'Statistik ur SCB:s och andras PxWeb som JSON (`columns` och `data`) eller JSON-stat, version 1 och 2: ett värde per kommun, år, kön och innehåll.',
  en: 'Statistics out of PxWeb, of SCB and others, as JSON (`columns` and `data`) or JSON-stat, version 1 and 2: one value for each kommun, year, gender and content.',
}

export const pxwebFormat: Format = { name: 'PxWeb (JSON, JSON-stat)', extensions: ['json'], content: ['text'], understands, read: readPxweb }

/** Names of variables as PxWeb writes them, in Swedish and English tables. */
const variableFields: Readonly<Record<string, Field>> = {
  region: 'kommun_code', kommun: 'kommun_code', municipality: 'kommun_code',
  tid: 'period', år: 'period', year: 'period', time: 'period',
  kon: 'gender', kön: 'gender', sex: 'gender', gender: 'gender',
  contentscode: 'kpi', tabellinnehåll: 'kpi', contents: 'kpi',
}
/** SCB's codes for sex, the same in all its tables. */
const sexWords: Readonly<Record<string, string>> = { 1: 'män', 2: 'kvinnor', '1+2': 'totalt' }

/**
 * @reports ingest/not-json, ingest/pxweb-shape, ingest/no-kommun, ingest/too-many-rows, ingest/undeclared-source
 */
function readPxweb(file: SourceFile, context: ReadContext): FileReading {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const document = openJson(opened.text, file.path)
  if ('refusal' in document) return refused(document.refusal)
  const { json } = document
  const cube = readCube(json)
  if (cube === null) return refused(unexpectedShape(file.path))
  if (cube.size > limits.tableRows) return refused(tooManyValues(file.path))
  const { source: known, dates, declared } = fileSource(file, context)
  const sources = rowSources({ ...known, kind: declared ? known.kind : 'webbnotering', publisher: known.publisher || cube.publisher }, dates, context.vocabulary)
  const source = sources.useFile()
  const rows: Row[] = []
  const others: number[] = []
  let count = 0
  let withoutKommun = 0
  for (const value of cube.values) {
    count += 1
    const cells = cellsOf(value)
    if (cells.kommun_code === undefined) withoutKommun += 1
    else if (!/^\d{4}$/.test(cells.kommun_code.text)) others.push(value.at)
    if (cells.kommun_code === undefined || !/^\d{4}$/.test(cells.kommun_code.text)) continue
    rows.push({ kind: 'indicator', place: json.place(value.at), source, dates: sources.datesOf({}), cells, other: othersOf(value), legend: { null: 'uppgift saknas' } })
  }
  return reading({
    rows,
    sources: sources.sources(),
    receipt: [...opened.receipt, ...valuesLeftOut(json, others, { sv: 'för län, riket eller andra områden', en: 'of counties, the nation or other areas' })],
    diagnostics: [...opened.diagnostics, ...(withoutKommun === 0 ? [] : [noRegion(file.path, withoutKommun)]), ...(declared ? [] : [undeclaredSource(file, { ...known, kind: 'webbnotering' })])],
    counts: { in: count, kept: rows.length, reported: others.length + withoutKommun },
  })
}

const fieldOf = (variable: string): Field | undefined => (Object.hasOwn(variableFields, fold(variable)) ? variableFields[fold(variable)] : undefined)

function cellsOf({ dimensions, value, content }: CubeValue): Partial<Record<Field, Cell>> {
  const cells: Partial<Record<Field, Cell>> = { value, ...(content === undefined ? {} : { kpi: content }) }
  for (const { variable, code, label } of dimensions) {
    const field = fieldOf(variable)
    if (field === undefined) continue
    // A year by its label would be the same; a sex by its code would be 1.
    cells[field] = field === 'gender' ? { ...code, text: label ?? sexWords[code.text] ?? code.text } : code
  }
  return cells
}

function othersOf({ dimensions }: CubeValue): Record<string, Cell> {
  const other = Object.create(null) as Record<string, Cell>
  for (const { variable, code, label } of dimensions) if (fieldOf(variable) === undefined) other[variable] = label === undefined ? code : { ...code, text: label }
  return other
}

const noRegion = (file: string, count: number): Diagnostic => ({
  rule: 'ingest/no-kommun',
  severity: 'error',
  message: {
    sv: `Tabellen säger inte vilken kommun dess ${count} värden gäller, väntade variabeln Region. De lästes inte.`,
    en: `The table does not say which kommun its ${count} values are about, expected the variable Region. They were not read.`,
  },
  place: { file },
  note: { sv: 'Hämta tabellen på nytt med variabeln region vald.', en: 'Fetch the table again with the variable region chosen.' },
})

const unexpectedShape = (file: string): Diagnostic => ({
  rule: 'ingest/pxweb-shape',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` är JSON men varken Koladas, PxWebs eller JSON-stats form. Den lästes inte.`,
    en: `The file \`${file}\` is JSON but has neither the shape of Kolada, PxWeb nor JSON-stat. It was not read.`,
  },
  place: { file },
  expected: ['{"columns": …, "data": …}', '{"class": "dataset", "dimension": …, "value": …}'],
})
