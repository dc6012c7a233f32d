import type { Cell, Diagnostic, Field, Message, Row, SourceFile } from '#model'
import { openText } from '../bytes/open-text.ts'
import type { Format } from '../format.ts'
import { openJson, type JsonCursor, type JsonValue } from '../json/json-cursor.ts'
import { tooManyValues, valuesLeftOut } from '../json/json-receipt.ts'
import { limits } from '../limits.ts'
import { reading, refused, type FileReading, type ReadContext } from '../reading.ts'
import { fileSource } from '../sources/file-source.ts'
import { rowSources } from '../sources/row-source.ts'

const understands: Message = {
  sv: 'Nyckeltal ur Kolada som JSON, version 3 och version 2 av gränssnittet. Borttagna värden och värden för regioner, riket och grupper hoppas över och räknas i kvittot.',
  en: 'Indicators out of Kolada as JSON, version 3 and version 2 of the interface. Deleted values and values of regions, the nation and groups are skipped and counted in the receipt.',
}

export const koladaFormat: Format = {
  name: 'Kolada (JSON)',
  extensions: ['json'],
  content: ['text'],
  accepts: (file) => Buffer.from(file.bytes.buffer, file.bytes.byteOffset, Math.min(file.bytes.length, 4096)).toString('latin1').includes('"kpi"'),
  understands,
  read: readKolada,
}

/** Words by which Kolada says why there is no value. A bare `null` says no more than that there is none. */
const koladaLegend: Readonly<Record<string, string>> = { null: 'bortfall', missing: 'bortfall', private: 'sekretess' }

/**
 * Kolada's shape, the same in both versions: `values` of kpi, municipality, period, and inside each `values` by gender. Version 2
 * writes the period as text and marks what is deleted with `is_deleted`, version 3 with `isdeleted`; old texts write F for women.
 * Only kommuner are kept: a group's value is the unweighted mean of its members and no rate of anything.
 *
 * @reports ingest/not-json, ingest/kolada-shape, ingest/kolada-gender, ingest/too-many-rows
 */
function readKolada(file: SourceFile, context: ReadContext): FileReading {
  const opened = openText(file, context.vocabulary)
  if ('refusal' in opened) return refused(opened.refusal)
  const document = openJson(opened.text, file.path)
  if ('refusal' in document) return refused(document.refusal)
  const { json } = document
  const sources = rowSources(...koladaSource(file, context), context.vocabulary)
  const source = sources.useFile()
  const rows: Row[] = []
  const diagnostics: Diagnostic[] = []
  const counts = { in: 0, kept: 0, reported: 0 }
  const deleted: JsonValue[] = []
  const others: JsonValue[] = []

  const readValue = (value: JsonValue, shared: Partial<Record<Field, Cell>>): void => {
    const gender = json.child(value, 'gender')
    if (isDeleted(json, value)) deleted.push(value)
    else if (gender !== undefined && !/^[TKMF]$/.test(json.written(gender))) diagnostics.push(unexpectedGender(json, gender))
    else {
      counts.kept += 1
      rows.push({ kind: 'indicator', place: json.place(value), source, dates: sources.datesOf({}), cells: { ...shared, ...valueCells(json, value) }, other: Object.create(null) as Record<string, Cell>, legend: koladaLegend })
      return
    }
    counts.reported += 1
  }
  const readRecord = (record: JsonValue): void => {
    const shared = recordCells(json, record)
    if (shared === null) {
      counts.in += 1
      counts.reported += 1
      diagnostics.push(unexpectedShape(json.place(record)))
      return
    }
    for (const value of json.items(json.child(record, 'values'))) {
      counts.in += 1
      if (isKommunCode(shared.kommun_code!.text)) readValue(value, shared)
      else {
        counts.reported += 1
        others.push(value)
      }
    }
  }
  for (const record of json.items(json.isArray(json.root) ? json.root : json.child(json.root, 'values'))) {
    readRecord(record)
    if (counts.in > limits.tableRows) return refused(tooManyValues(file.path))
  }
  if (counts.in === 0) diagnostics.push(unexpectedShape({ file: file.path, line: 1, column: 1 }))
  return reading({
    rows,
    sources: rows.length === 0 ? [] : sources.sources(),
    receipt: [
      ...opened.receipt,
      ...valuesLeftOut(json, deleted, { sv: 'som Kolada har tagit bort', en: 'that Kolada has deleted' }),
      ...valuesLeftOut(json, others, { sv: 'för regioner, riket eller grupper', en: 'of regions, the nation or groups' }),
    ],
    diagnostics: [...opened.diagnostics, ...diagnostics],
    counts,
  })
}

/** Who is behind the figures is known from their shape: RKA's database. When they were fetched is not. */
function koladaSource(file: SourceFile, context: ReadContext): [ReturnType<typeof fileSource>['source'], ReturnType<typeof fileSource>['dates']] {
  const { source, dates, declared } = fileSource(file, context)
  if (declared && source.publisher !== '') return [source, dates]
  return [{ ...source, title: declared ? source.title : `Kolada (${source.title})`, publisher: 'Rådet för främjande av kommunala analyser (RKA)', publisherKind: 'myndighet', kind: 'kolada' }, dates]
}

/** Regions are 0001–0025, the nation 0000, groups G and a number. */
const isKommunCode = (code: string): boolean => /^\d{4}$/.test(code) && !/^00/.test(code)

function recordCells(json: JsonCursor, record: JsonValue): Partial<Record<Field, Cell>> | null {
  const kpi = json.child(record, 'kpi')
  const municipality = json.child(record, 'municipality')
  const period = json.child(record, 'period')
  if (kpi === undefined || municipality === undefined || period === undefined || !json.isArray(json.child(record, 'values'))) return null
  return { kpi: json.cell(kpi, 'kpi'), kommun_code: json.cell(municipality, 'municipality'), period: json.cell(period, 'period') }
}

function valueCells(json: JsonCursor, value: JsonValue): Partial<Record<Field, Cell>> {
  const gender = json.child(value, 'gender')
  const number = json.child(value, 'value')
  const status = json.child(value, 'status')
  const reason = number !== undefined && json.isNull(number) && status !== undefined && json.written(status) !== '' ? status : undefined
  return {
    ...(gender === undefined ? {} : { gender: json.cell(gender, 'gender') }),
    ...(number === undefined ? {} : { value: reason === undefined ? json.cell(number, 'value') : json.cell(reason, 'status') }),
  }
}

function isDeleted(json: JsonCursor, value: JsonValue): boolean {
  const mark = json.child(value, 'isdeleted') ?? json.child(value, 'is_deleted')
  return mark !== undefined && /^(?:true|1)$/.test(json.written(mark))
}

const unexpectedShape = (place: Diagnostic['place']): Diagnostic => ({
  rule: 'ingest/kolada-shape',
  severity: 'warning',
  message: {
    sv: 'Posten har inte Koladas form, väntade kpi, municipality, period och values. Den lästes inte.',
    en: 'The record does not have the shape of Kolada, expected kpi, municipality, period and values. It was not read.',
  },
  place,
})

const unexpectedGender = (json: JsonCursor, gender: JsonValue): Diagnostic => ({
  rule: 'ingest/kolada-gender',
  severity: 'warning',
  message: {
    sv: `Okänd kod \`${json.written(gender)}\` för kön, väntade T, K eller M. Värdet lästes inte.`,
    en: `Unknown code \`${json.written(gender)}\` for gender, expected T, K or M. The value was not read.`,
  },
  place: json.place(gender),
  actual: json.written(gender),
  expected: ['T', 'K', 'M'],
})
